"""What Today says and offers in each state of the days, and what its keys do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.value import replace
from routine_app.ui.start_request import StartRequest
from routine_app.ui.today.page import TodayPage
from routine_app.ui.widgets.buttons import PrimaryButton
from routine_app.ui.widgets.thumbnail import Thumbnail
from tests.ui.desk import Desk, desk
from tools.shots_data import (
    COMPLETE,
    CONDITIONS,
    DONE,
    DUE,
    EASY,
    FIRST_DAY,
    GENTLER,
    HALF_DONE,
    MISSED,
    OVER,
    PROBLEM,
    State,
    back,
)


def open_today(qtbot: QtBot, made: Desk, size: QSize | None = None) -> TodayPage:
    page = TodayPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(size or QSize(1180, 760))
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.focus_main()
    return page


def scroll_of(page: TodayPage) -> QScrollArea:
    area: QScrollArea | None = page.findChild(QScrollArea)
    assert area is not None
    return area


def started(qtbot: QtBot, page: TodayPage) -> list[StartRequest]:
    found: list[StartRequest] = []
    page.start_requested.connect(found.append)
    return found


def texts(page: TodayPage) -> list[str]:
    return [button.text() for button in page.card.buttons]


def test_enter_starts_the_routine_that_is_due(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(DUE))
    asked = started(qtbot, page)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert asked == [StartRequest()]


def test_start_has_the_first_focus_and_says_what_it_starts(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(DUE))
    start = page.card.buttons[0]
    assert page.focusWidget() is start
    assert isinstance(start, PrimaryButton)
    assert start.accessibleName() == "Start today's routine, Strong, 12 minutes"


def test_s_starts_the_short_version(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(DUE))
    asked = started(qtbot, page)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_S)
    assert asked == [StartRequest(short=True)]
    assert page.card.buttons[1].accessibleName().startswith("Start the short version, ")
    assert page.card.buttons[1].height() >= 48


def test_n_goes_to_the_next_essential_and_round_again(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(DUE))
    assert page.essential.number.text() == "Essential 12 of 23"
    qtbot.keyClick(page, Qt.Key.Key_N)
    assert page.essential.number.text() == "Essential 13 of 23"
    for _ in range(22):
        qtbot.keyClick(page, Qt.Key.Key_N)
    assert page.essential.number.text() == "Essential 12 of 23"


def test_an_essential_shows_its_evidence_and_that_it_is_no_medical_advice(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(DUE))
    assert page.essential.evidence.text().startswith("Evidence: not supported")
    assert "not medical advice" in page.essential.evidence.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_S])
def test_no_key_starts_anything_when_the_day_is_done(qtbot: QtBot, key: Qt.Key) -> None:
    page = open_today(qtbot, desk(DONE))
    asked = started(qtbot, page)
    qtbot.keyClick(page, key)
    qtbot.keyClick(page.focusWidget(), key)
    assert asked == []


def test_a_done_day_offers_history_first_and_once_more_second(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(DONE))
    assert texts(page) == ["See history", "Do it again"]
    assert page.focusWidget() is page.card.buttons[0]
    assert not any(isinstance(button, PrimaryButton) for button in page.card.buttons)
    assert page.card.done.label.text() == "Done today: 10 min of practice, 6 of 6 exercises."
    with qtbot.waitSignal(page.history_requested, timeout=0):
        page.card.buttons[0].click()
    asked = started(qtbot, page)
    page.card.buttons[1].click()
    assert asked[0].routine is not None


def test_a_session_that_was_left_goes_on_from_its_exercise(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(HALF_DONE))
    asked = started(qtbot, page)
    assert texts(page)[:2] == ["Continue from exercise 3", "Start again"]
    qtbot.keyClick(page, Qt.Key.Key_Enter)
    assert asked[0].continues is not None
    page.card.buttons[1].click()
    assert asked[1] == StartRequest()


def test_a_left_session_of_another_routine_is_called_by_its_name(qtbot: QtBot) -> None:
    made = desk(DUE)
    practice, library = made.services.practice, made.services.library
    due = practice.todays_routine(practice.agenda())
    other = next(r for r in map(library.routine, library.routine_ids()) if r.id != due.id)
    practice.record(practice.run_routine(other).start(made.clock.now()).entries)
    page = open_today(qtbot, made)
    assert texts(page)[:2] == [f"Continue {other.name}", f"Start {due.name}"]
    of_file = replace(due, file="/stick/mine.yaml", name="My own")
    practice.record(practice.run_routine(of_file).start(made.clock.advance(1000)).entries)
    page.refresh()
    assert "Continue My own" not in texts(page)  # its file cannot be read


def test_what_to_mind_today_stands_below_what_is_new(qtbot: QtBot) -> None:
    tenth = State("tenth", lambda diary: diary.until(back(1), 9))
    page = open_today(qtbot, desk(tenth), QSize(1024, 640))
    day = desk(tenth).services.practice.agenda().progress.program_day
    assert page.card.new.text() == f"New today: {day.new}"
    assert page.card.advice.text() == day.note != ""
    assert page.card.new.y() < page.card.advice.y() < page.card.steps.y()
    wanted = page.card.advice.heightForWidth(page.card.advice.width())
    assert page.card.advice.height() >= wanted


def test_a_done_day_gives_no_more_advice(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(DONE))
    assert page.card.advice.isHidden()
    assert page.card.new.isHidden()


def test_an_easy_day_says_so_in_the_words_of_its_routine(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(EASY))
    assert page.card.new.text().startswith("Legs up the wall, then slow breathing.")


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "agrees with anatomy"), (4, "a clinician's view"), (6, "partly right")],
)
def test_evidence_is_a_full_phrase(qtbot: QtBot, number: int, words: str) -> None:
    page = open_today(qtbot, desk(FIRST_DAY))
    for _ in range(number - 1):
        page.essential.next.click()
    assert page.essential.evidence.text().startswith(f"Evidence: {words}.")


def test_a_missed_day_is_said_without_blame(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(MISSED))
    assert page.card.note.text() == "Day 12 is still yours. 11 days are done and still count."
    assert page.streak.text() == "Longest 11. Today starts a new row."


def test_the_evening_of_the_last_day_says_that_all_is_done(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(COMPLETE))
    assert page.header.heading.text() == "21 of 21"
    assert page.card.note.text().startswith("21 of 21.")
    assert texts(page) == ["See history", "Do it again", "Your 21 days"]


def test_after_the_program_the_daily_routine_starts_and_the_next_reset_is_second(
    qtbot: QtBot,
) -> None:
    made = desk(OVER)
    page = open_today(qtbot, made)
    assert page.header.heading.text() == "21 of 21"
    assert page.card.title.text() == "First length"
    assert texts(page) == ["Start", "Start reset 2", "Your 21 days"]
    page.card.buttons[1].click()
    assert page.header.heading.text() == "Reset 2, day 1 of 21"


def test_the_first_day_names_no_number_of_days(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(FIRST_DAY))
    assert page.streak.text() == "Today starts your first row."
    assert page.header.heading.text() == "Day 1 of 21"


def test_the_streak_is_a_button_to_history_that_says_what_today_makes(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(DUE))
    assert page.streak.accessibleName() == (
        "11 days in a row, 1 bridged, open history, today makes 12"
    )
    assert page.streak.height() >= 40
    with qtbot.waitSignal(page.history_requested, timeout=0):
        page.streak.click()


def test_a_broken_own_file_is_named_and_the_built_in_one_starts(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = desk(PROBLEM, tmp_path)
    page = open_today(qtbot, made)
    qtbot.waitUntil(page.card.stand_in.isVisible)
    said = page.card.stand_in.label.text()
    assert said.startswith("Your own “Strong” has a problem in line ")
    assert said.endswith("The built-in one is used.")
    asked = started(qtbot, page)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert asked == [StartRequest()]
    page.refresh()
    qtbot.waitUntil(page.card.stand_in.isVisible)
    next(b for b in page.card.buttons if b.text() == "Open file").click()
    assert [path.name for path in made.opened] == ["strong.yaml"]


def test_the_strip_is_one_stop_with_arrows_inside(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(DUE))
    stops = [i for i in page.strip.items if i.focusPolicy() == Qt.FocusPolicy.TabFocus]
    assert [item.mark.number for item in stops] == [12]
    assert page.strip.accessibleName() == "21 days: 11 done, today is day 12"
    stops[0].setFocus()
    qtbot.keyClick(stops[0], Qt.Key.Key_Left)
    there = page.focusWidget()
    assert there.accessibleName() == "Day 11, done on 12\N{NO-BREAK SPACE}March"
    qtbot.keyClick(there, Qt.Key.Key_Home)
    assert page.focusWidget().accessibleName().startswith("Day 1, done on ")


def test_easy_days_are_named_in_the_strip(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(EASY))
    assert page.strip.items[6].text() == "7 easy"
    assert page.strip.items[13].accessibleName() == "Day 14, easy day, today"


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("state", [DUE, HALF_DONE, MISSED], ids=lambda state: state.name)
def test_start_is_fully_visible_without_scrolling(qtbot: QtBot, state: State, scale: float) -> None:
    page = open_today(qtbot, desk(state, text_scale=scale), QSize(1024, 640 - round(44 * scale)))
    start = page.card.buttons[0]
    view = scroll_of(page).viewport()
    qtbot.waitUntil(lambda: _inside(start, view))
    assert scroll_of(page).verticalScrollBar().value() == 0


def _inside(part: QWidget, view: QWidget) -> bool:
    top = part.mapTo(view, part.rect().topLeft()).y()
    return top >= 0 and top + part.height() <= view.height()


@pytest.mark.parametrize(
    "state", [DUE, DONE, HALF_DONE, MISSED, PROBLEM, OVER], ids=lambda state: state.name
)
def test_the_usual_window_shows_everything_without_scrolling(
    qtbot: QtBot, tmp_path: Path, state: State
) -> None:
    page = open_today(qtbot, desk(state, tmp_path), QSize(996, 760))
    page.window().resize(1180, 760)
    bar = scroll_of(page).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert len({button.geometry().center().y() for button in page.card.buttons}) == 1


def test_dates_of_the_head_stand_on_one_line(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(DUE), QSize(1024, 640))
    heading, day, streak = page.header.heading, page.header.date, page.streak
    line = heading.y() + heading.height() - heading.below_line()
    assert day.y() + day.fontMetrics().ascent() == line
    of_streak = streak.y() + streak.height() - streak.below_line()
    assert abs(page.header.y() + line - of_streak) <= 1


def test_a_vast_window_keeps_the_page_in_the_middle_and_shows_larger_pictures(
    qtbot: QtBot,
) -> None:
    page = open_today(qtbot, desk(DUE), QSize(1920, 1080))
    assert page.strip.width() == 1280
    assert abs(page.strip.x() + 640 - page.width() / 2) <= 1
    assert {row.picture.width() for row in page.card.steps.rows} == {168}
    assert page.card.height() < 700


def test_names_break_only_when_the_card_has_no_room(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(DUE), QSize(1000, 760))
    for row in page.card.steps.rows:
        for label in (row.name, row.dose):
            assert label.height() < 2 * label.fontMetrics().height(), label.text()


def test_pictures_are_drawn_after_the_page_was_shown(qtbot: QtBot) -> None:
    page = TodayPage(desk(DUE).services, desk(DUE).themes)
    qtbot.addWidget(page)
    pictures = page.findChildren(Thumbnail)
    assert pictures
    assert not any(picture.is_drawn for picture in pictures)
    page.resize(1180, 760)
    page.show()
    qtbot.waitUntil(lambda: all(picture.is_drawn for picture in pictures))


def test_notices_stay_until_they_are_put_away(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(DUE, notices=("The history was set aside.",)))
    assert page.banner.isVisible()
    page.refresh()
    assert page.banner.remark.label.text() == "The history was set aside."
    page.banner.close_button.click()
    assert not page.banner.isVisible()


def test_a_new_theme_is_taken_over_at_once(qtbot: QtBot) -> None:
    made = desk(DUE)
    page = open_today(qtbot, made)
    light = page.card.title.palette().windowText().color()
    page.apply_theme(desk(DUE, dark=True).themes.theme)
    assert page.card.title.palette().windowText().color() != light


def test_today_says_what_to_have_ready(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(DUE))
    assert page.card.fetch.text() == "Have ready: a cushion, a low block, a sofa, a towel."


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [QSize(1180, 760), QSize(1024, 640), QSize(800, 560)])
def test_what_to_have_ready_is_said_at_every_size(qtbot: QtBot, size: QSize, scale: float) -> None:
    page = open_today(qtbot, desk(DUE, text_scale=scale), size)
    assert page.card.fetch.isVisible()
    assert page.card.fetch.text().startswith("Have ready: ")


def test_the_evening_before_says_what_tomorrow_needs(qtbot: QtBot) -> None:
    card = open_today(qtbot, desk(DONE)).card
    assert card.fetch.isVisible()
    assert card.fetch.text() == (
        "Tomorrow: day 13, 12 minutes. "
        "Have a cushion, a step with a rail, a clear wall and a firm chair ready."
    )


def test_what_is_not_there_is_named_by_what_does_as_well(qtbot: QtBot) -> None:
    made = desk(DUE)
    store = made.services.preferences
    store.save(replace(store.value, missing=("cushion",)))
    said = open_today(qtbot, made).card.fetch.text()
    assert said == "Have ready: a folded towel or jacket, a low block, a sofa, a towel."


def test_today_says_what_is_different_for_somebody(qtbot: QtBot) -> None:
    page = open_today(qtbot, desk(CONDITIONS))
    assert page.card.title.text() == "Long side"  # nobody asks how the kneeling stretches were
    said = page.card.advice.text()
    assert said.startswith("Long side today, which you know already. Without kneeling: ")
    assert not page.card.answer.isVisible()
    assert not page.card.new.isVisible()
    two = open_today(qtbot, desk(GENTLER)).card.advice.text()
    assert two.startswith("In pregnancy and without getting down to the floor: ")


@pytest.mark.parametrize("state", [CONDITIONS, GENTLER], ids=["kneeling", "pregnancy and floor"])
def test_the_gentler_routine_starts_like_any_other(qtbot: QtBot, state: State) -> None:
    made = desk(state)
    page = open_today(qtbot, made)
    asked = started(qtbot, page)
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)
    assert asked == [StartRequest()]
    run = made.services.practice.run_today()
    assert run.routine == page.state.routine


def test_what_is_not_on_a_disk_is_said_whenever_the_page_is_shown(qtbot: QtBot) -> None:
    made = desk(DUE)
    made.services = replace(made.services, is_saved=lambda: False)
    assert "could not be saved yet" in open_today(qtbot, made).banner.remark.label.text()
