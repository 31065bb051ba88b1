"""What a phone has measured: angles and photos, all of it optional and kept on this computer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QImage
from pytestqt.qtbot import QtBot

from routine_app.domain.language import Language, speak
from routine_app.domain.pose import Side
from routine_app.domain.record import SelfCheck
from routine_app.ui.held_keys import QUIET
from routine_app.ui.self_check.measuring import STAYS, MeasuringCard, wrong_words
from tests.own_data import FakeChooser
from tests.ui.today.seat import Seat
from tools.shots_data import EASY, FIRST_DAY, TODAY, State


def seat_at(qtbot: QtBot, state: State = FIRST_DAY) -> tuple[Seat, MeasuringCard]:
    seat = Seat(qtbot, state)
    seat.start()
    return seat, seat.check.measuring


def opened(qtbot: QtBot) -> tuple[Seat, MeasuringCard]:
    seat, card = seat_at(qtbot)
    card.opener.click()
    return seat, card


def photo_of(tmp_path: Path) -> Path:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0)
    path = tmp_path / "hip.png"
    assert image.save(str(path))
    return path


def told(seat: Seat) -> SelfCheck:
    check = seat.facts[0]
    assert isinstance(check, SelfCheck)
    return check


def test_it_is_one_line_until_it_is_opened_on_days_1_and_21_alone(qtbot: QtBot) -> None:
    seat, card = seat_at(qtbot)
    assert card.isVisible()
    assert card.is_closed
    assert not card.rows[0].isVisible()
    seat.leave()
    seat, card = seat_at(qtbot, EASY)
    assert not card.isVisible()
    seat.leave()


def test_an_angle_is_typed_in_and_kept_with_its_side(qtbot: QtBot) -> None:
    seat, card = opened(qtbot)
    assert seat.window.focusWidget() is card.fields[0]
    seat.made.clock.advance(QUIET)
    qtbot.keyClicks(card.fields[0], "12")
    qtbot.keyClicks(card.fields[1], "-3")
    seat.check.start.click()
    check = told(seat)
    assert (check.left.angle, check.right.angle) == (12, -3)
    assert check.left.thigh is None
    seat.leave()


def test_how_much_an_angle_says_stands_beside_it(qtbot: QtBot) -> None:
    seat, card = opened(qtbot)
    assert "2.4 degrees" in card.how.text()
    assert "knee" in card.how.text()
    seat.leave()


@pytest.mark.parametrize("typed", ["-", "91", "-61", "-0-"])
def test_no_angle_is_lost_in_silence(qtbot: QtBot, typed: str) -> None:
    seat, card = opened(qtbot)
    field = card.fields[1]
    field.setText(typed)
    seat.check.start.click()
    assert seat.facts == []
    assert card.remark.label.text() == wrong_words()
    assert seat.window.focusWidget() is field
    field.setText("9")
    assert not card.remark.isVisible()
    seat.check.start.click()
    assert told(seat).right.angle == 9
    seat.leave()


def test_enter_in_a_field_saves_and_starts(qtbot: QtBot) -> None:
    seat, card = opened(qtbot)
    card.fields[0].setText("7")
    seat.press(Qt.Key.Key_Return)
    assert told(seat).left.angle == 7
    seat.leave()


def test_nothing_typed_is_nothing_told(qtbot: QtBot) -> None:
    seat, _card = opened(qtbot)
    seat.check.start.click()
    assert not any(isinstance(fact, SelfCheck) for fact in seat.facts)
    seat.leave()


def test_a_photo_is_kept_as_that_of_today_and_can_be_removed(qtbot: QtBot, tmp_path: Path) -> None:
    seat, card = seat_at(qtbot)
    chooser = FakeChooser(photo_of(tmp_path))
    card.use(chooser)
    card.opener.click()
    left, right = card.rows
    assert (left.photo.text(), left.drop.isVisible()) == ("Add a photo", False)
    left.photo.click()
    assert chooser.asked == ["Choose a photo of the left side"]
    photos = seat.made.own_data.photos
    assert photos.of(TODAY, Side.LEFT) is not None
    assert photos.of(TODAY, Side.RIGHT) is None
    assert (left.photo.text(), left.drop.isVisible()) == ("Change photo", True)
    assert not right.drop.isVisible()
    left.drop.click()
    assert left.drop.text() == "Yes, remove it"
    assert len(photos.all()) == 1
    left.drop.click()
    assert photos.all() == ()
    assert not left.drop.isVisible()
    seat.leave()


def test_where_photos_stay_is_said_before_one_is_added(qtbot: QtBot) -> None:
    seat, card = opened(qtbot)
    assert card.stays.isVisible()
    assert card.stays.text() == STAYS
    assert all(word in STAYS for word in ("this computer", "export", "sync folder", "backup"))
    seat.leave()


def test_a_file_that_is_no_photo_is_told_and_nothing_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "hip.jpg"
    path.write_text("notes")
    seat, card = seat_at(qtbot)
    card.use(FakeChooser(path))
    card.opener.click()
    card.rows[0].photo.click()
    assert "hip.jpg is no photo" in card.remark.label.text()
    assert seat.made.own_data.photos.all() == ()
    seat.leave()


def test_choosing_nothing_changes_nothing(qtbot: QtBot) -> None:
    seat, card = seat_at(qtbot)
    card.use(FakeChooser(None))
    card.opener.click()
    card.rows[0].photo.click()
    assert not card.rows[0].drop.isVisible()
    assert not card.remark.isVisible()
    seat.leave()


def test_a_question_that_is_left_is_asked_again(qtbot: QtBot, tmp_path: Path) -> None:
    seat, card = seat_at(qtbot)
    card.use(FakeChooser(photo_of(tmp_path)))
    card.opener.click()
    row = card.rows[0]
    row.photo.click()
    row.drop.click()
    QCoreApplication.sendEvent(row.drop, QFocusEvent(QEvent.Type.FocusOut))
    assert row.drop.text() == "Remove"
    row.drop.click()
    assert len(seat.made.own_data.photos.all()) == 1
    seat.leave()


@pytest.mark.parametrize("size", [QSize(1024, 640), QSize(800, 560)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_buttons_are_in_sight_without_scrolling(
    qtbot: QtBot, size: QSize, scale: float
) -> None:
    seat = Seat(qtbot, FIRST_DAY, text_scale=scale)
    seat.window.resize(size)
    seat.start()
    seat.check.measuring.opener.click()
    page = seat.check
    for button in (page.start, page.skip):
        corner = button.mapTo(page, button.rect().bottomRight())
        assert page.rect().contains(corner)
        assert button.isVisible()
        assert not page.area.isAncestorOf(button)
    seat.leave()


def test_every_field_says_what_it_asks_for(qtbot: QtBot) -> None:
    seat, card = opened(qtbot)
    assert [field.accessibleName() for field in card.fields] == [
        "Left thigh, angle in degrees, optional",
        "Right thigh, angle in degrees, optional",
    ]
    seat.leave()


def test_the_buttons_stand_below_the_cards_where_all_fits(qtbot: QtBot) -> None:
    seat = Seat(qtbot, EASY)
    seat.start()
    page = seat.check
    assert page.area.isAncestorOf(page.start)
    below = page.start.mapTo(page, page.start.rect().topLeft()).y()
    card = page.scales.mapTo(page, page.scales.rect().bottomLeft()).y()
    assert 0 <= below - card < 40
    seat.leave()


def test_they_stay_in_sight_where_the_cards_have_to_be_scrolled(qtbot: QtBot) -> None:
    seat = Seat(qtbot, EASY, text_scale=2.0)
    seat.window.resize(QSize(800, 560))
    seat.start()
    assert not seat.check.area.isAncestorOf(seat.check.start)
    seat.leave()


def test_the_smallest_change_is_written_as_the_language_writes_numbers(qtbot: QtBot) -> None:
    speak(Language("es", lambda text, about, count: "," if about == "decimal sign" else ""))
    seat, card = seat_at(qtbot)
    assert "about 2,4 degrees" in card.how.text()
    seat.leave()
