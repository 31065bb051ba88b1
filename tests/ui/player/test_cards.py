"""Cards over the stage: what they ask, cover and leave, and what follows from each answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routine_app.domain.player import Mode
from routine_app.domain.record import SessionEnded
from routine_app.domain.timeline import SegmentKind
from routine_app.domain.value import replace
from routine_app.ui.player.controls import Wish
from routine_app.ui.player.question import Answer, Question
from routine_app.ui.player.state import Look
from routine_app.ui.widgets.labels import TextLabel
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.sheet import Fade
from tests.fakes import make_exercise, make_movement, make_routine, step
from tests.ui.player.scene import Key, Scene, fall_asleep, picture
from tests.ui.player.studio import Studio, studio, with_preferences


def test_escape_pauses_asks_and_a_second_one_keeps_going(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.press(Key.Key_Escape)
    assert (scene.mode, scene.title) == (Mode.PAUSED, "End here?")
    assert not scene.page.controls.button(Wish.TOGGLE).isVisible()
    scene.qtbot.keyClick(scene.page.card.main_button, Key.Key_Escape)
    assert (scene.mode, scene.title) == (Mode.LEAD_IN, "")


def test_keep_going_leaves_a_pause_that_was_there_before(scene: Scene) -> None:
    scene.press(Key.Key_Space)
    scene.press(Key.Key_Escape)
    scene.page.card.button(Answer.KEEP_GOING).click()
    assert scene.mode is Mode.PAUSED


def test_end_ends_and_stores(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.tick(1000)
    scene.press(Key.Key_Escape)
    with scene.qtbot.waitSignal(scene.page.session_over, timeout=0):
        scene.page.card.button(Answer.END).click()
    assert any(isinstance(entry.fact, SessionEnded) for entry in scene.made.history.appended[-1])


def test_stop_rules_pause_at_once_and_go_back_to_it(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.press("s")
    assert (scene.mode, scene.title) == (Mode.PAUSED, "Stop rules")
    question = scene.page.card.question
    assert question is not None
    assert question.rules is not None
    assert question.rules.own == ("Stop if sharp pain in the groin.",)
    assert len(question.rules.always) > 3
    scene.page.card.button(Answer.BACK_TO_IT).click()
    assert scene.mode is Mode.LEAD_IN


@pytest.mark.parametrize("paused", [False, True])
def test_s_closes_the_stop_rules_as_it_opened_them(scene: Scene, *, paused: bool) -> None:
    """Whoever had paused before stays paused."""
    scene.go_to(SegmentKind.REPS)
    if paused:
        scene.press(Key.Key_Space)
    for _ in range(2):
        scene.press("s")
        assert (scene.mode, scene.title) == (Mode.PAUSED, "Stop rules")
        scene.press("s")
        assert scene.page.card.question is None
        assert scene.mode is (Mode.PAUSED if paused else Mode.LEAD_IN)


def test_stop_rules_can_skip_the_exercise(scene: Scene) -> None:
    scene.go_to(SegmentKind.REPS)
    scene.press("s")
    scene.page.card.button(Answer.SKIP).click()
    assert scene.kind is SegmentKind.WAIT
    assert scene.title == ""


def harder_than_it_need_be(easier: str, *, moving: bool = False) -> Studio:
    """A studio whose only exercise names an easier version."""
    made = make_movement("low-lunge") if moving else make_exercise("low-lunge")
    routine = make_routine("lunge", step(replace(made, easier=(easier,) if easier else ())))
    return studio(routine)


def test_the_easier_exercise_takes_over_where_the_hold_stands(qtbot: QtBot) -> None:
    scene = Scene(qtbot, harder_than_it_need_be("half-kneeling"))
    scene.go_to(SegmentKind.HOLD)
    for _ in range(20):
        scene.tick(1000)
    scene.press("s")
    scene.page.card.button(Answer.EASIER).click()
    shown = scene.shown
    easier = scene.made.services.library.exercise("half-kneeling")
    assert (shown.name, shown.look, shown.digits) == (easier.short_name, Look.CHANGE, "30")
    assert (shown.next_lead, shown.next_words) == ("Have ready", "a cushion")
    for _ in range(31):
        scene.tick(1000)
    assert (scene.shown.look, scene.shown.digits) == (Look.WORK, "39")


@pytest.mark.parametrize(
    ("easier", "moving"), [("Take a smaller stance.", False), ("half-kneeling", True), ("", False)]
)
def test_an_easier_version_that_cannot_take_over_is_no_button(
    qtbot: QtBot, easier: str, moving: bool
) -> None:
    scene = Scene(qtbot, harder_than_it_need_be(easier, moving=moving))
    scene.press("s")
    with pytest.raises(KeyError):
        scene.page.card.button(Answer.EASIER)
    question = scene.page.card.question
    assert question is not None
    assert question.rules is not None
    assert bool(question.rules.note) is bool(easier)


@pytest.mark.parametrize("size", [(800, 560), (1180, 760), (1920, 1080)])
def test_stop_rules_cover_the_stage_in_letters_to_read_from_the_floor(
    scene: Scene, size: tuple[int, int]
) -> None:
    scene.page.resize(*size)
    scene.go_to(SegmentKind.HOLD)
    scene.press("s")
    assert scene.page.card.geometry() == scene.page.stage.geometry()
    assert not any(scene.page.controls.button(wish).isVisible() for wish in Wish)
    texts = scene.page.card.findChildren(TextLabel)
    assert min(text.font().pixelSize() for text in texts) >= 18


def test_long_stop_rules_can_be_read_on_with_the_keyboard(qtbot: QtBot) -> None:
    scene = Scene(qtbot, studio(preferences=with_preferences(text_scale=2.0)))
    scene.page.resize(1024, 640)
    scene.press("s")
    (area,) = scene.page.card.findChildren(QuietScrollArea)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(scene.page.card.main_button, Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(scene.page.card.main_button, Key.Key_PageUp)
    assert bar.value() == 0


def test_skipping_to_a_gate_waits_there(scene: Scene) -> None:
    scene.go_to(SegmentKind.REPS)
    scene.press("s")
    scene.page.card.button(Answer.SKIP).click()
    assert scene.page.controls.button(Wish.TOGGLE).text() == "Continue"
    scene.press(Key.Key_Space)
    assert scene.kind is SegmentKind.REST


def test_after_sleep_the_card_says_so_and_space_continues(scene: Scene) -> None:
    fall_asleep(scene)
    assert (scene.mode, scene.title) == (Mode.PAUSED, "Paused while the computer slept")
    assert scene.page.card.main_button.text() == "Continue at 59 s"
    assert not scene.page.controls.button(Wish.TOGGLE).isVisible()
    scene.press(Key.Key_Space)
    assert (scene.mode, scene.title) == (Mode.LEAD_IN, "")
    assert scene.page.controls.button(Wish.TOGGLE).isVisible()


@pytest.mark.parametrize(("key", "digits"), [("+", "74"), (Key.Key_Right, "6")])
def test_after_sleep_a_key_that_changes_the_exercise_answers_the_card(
    scene: Scene, key: Qt.Key | str, digits: str
) -> None:
    fall_asleep(scene)
    scene.press(key)
    assert (scene.mode, scene.title, scene.shown.digits) == (Mode.PAUSED, "", digits)
    assert scene.page.controls.button(Wish.TOGGLE).isVisible()
    scene.press(Key.Key_Space)
    assert scene.mode is Mode.LEAD_IN


def test_after_sleep_the_card_stays_while_something_covers_the_stage(scene: Scene) -> None:
    fall_asleep(scene)
    scene.page.pause()
    assert scene.title == "Paused while the computer slept"


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_after_sleep_the_card_covers_nothing_of_the_stage(qtbot: QtBot, text_scale: float) -> None:
    scene = Scene(qtbot, studio(preferences=with_preferences(text_scale=text_scale)))
    fall_asleep(scene)
    picture(scene)
    card, places = scene.page.card, scene.page.stage.places
    assert card.y() > scene.page.stage.sheet.y(300)
    assert places.ring is not None
    assert places.ring.bottom() <= card.y()
    assert places.figure is None or places.figure.bottom() <= card.y()
    assert (places.figure is None) == (text_scale == 2.0)


def test_after_sleep_there_is_one_way_to_end_and_answers_as_wide_as_their_words(
    scene: Scene,
) -> None:
    fall_asleep(scene)
    assert not scene.page.controls.button(Wish.END).isVisible()
    buttons = [scene.page.card.button(a) for a in (Answer.CONTINUE, Answer.RESTART, Answer.FINISH)]
    assert len({button.y() for button in buttons}) == 1
    assert all(button.width() == button.sizeHint().width() for button in buttons)
    scene.page.card.main_button.click()
    assert scene.page.controls.button(Wish.END).isVisible()


def test_after_sleep_the_exercise_can_be_restarted_or_finished(scene: Scene) -> None:
    fall_asleep(scene)
    scene.page.card.button(Answer.RESTART).click()
    assert scene.mode is Mode.LEAD_IN
    assert scene.page.controller.run is not None
    assert scene.page.controller.run.player.remaining == 60_000
    fall_asleep(scene)
    with scene.qtbot.waitSignal(scene.page.session_over, timeout=0):
        scene.page.card.button(Answer.FINISH).click()


@pytest.mark.parametrize("size", [QSize(800, 560), QSize(1180, 760)])
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_cards_controls_and_far_texts_leave_each_other_room(
    qtbot: QtBot, size: QSize, text_scale: float
) -> None:
    scene = Scene(qtbot, studio(preferences=with_preferences(text_scale=text_scale)))
    scene.page.resize(size)
    scene.go_to(SegmentKind.HOLD)
    page = scene.page
    # The next hold, the time left and the row of bars end here.
    assert page.controls.y() >= page.stage.sheet.y(670)
    for words in ("Pause", "Resume"):
        layout = page.controls.layout()
        assert layout is not None
        layout.activate()
        for wish in (Wish.TOGGLE, Wish.LONGER):
            button = page.controls.button(wish)
            line = button.fontMetrics().horizontalAdvance(button.text())
            assert button.width() > line + 8, words
        scene.press(Key.Key_Space)
    scene.press(Key.Key_Escape)
    assert page.card.isVisible()
    assert not page.card.geometry().intersects(page.controls.geometry())
    ring = page.stage.places.ring
    assert ring is None or ring.bottom() <= page.card.y()


def test_rules_that_go_on_fade_at_their_end(qtbot: QtBot) -> None:
    scene = Scene(qtbot, studio(preferences=with_preferences(text_scale=2.0)))
    scene.press("s")
    fade = scene.page.card.findChild(Fade)
    area = scene.page.card.findChild(QuietScrollArea)
    assert isinstance(fade, Fade)
    assert isinstance(area, QuietScrollArea)
    qtbot.waitUntil(fade.isVisible)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert not fade.isVisible()


def test_arrows_stay_among_the_answers(scene: Scene) -> None:
    """Beside them lies the stage, on which the same arrows skip and go back."""
    fall_asleep(scene)
    card = scene.page.card
    assert card.question is not None
    answers = [answer for answer, _ in card.question.answers]
    reached = []
    for key in (*[Key.Key_Right] * 4, *[Key.Key_Up] * 4, Key.Key_Down):
        focused = next(answer for answer in answers if card.button(answer).hasFocus())
        scene.qtbot.keyClick(card.button(focused), key)
        reached.append(next(answer for answer in answers if card.button(answer).hasFocus()))
    assert reached[:4] == [Answer.RESTART, *[Answer.FINISH] * 3]
    assert reached[4:] == [Answer.RESTART, *[Answer.CONTINUE] * 3, Answer.RESTART]
    assert (scene.title, scene.kind) == ("Paused while the computer slept", SegmentKind.HOLD)


def test_where_people_read_from_right_to_left_arrows_go_where_they_point(scene: Scene) -> None:
    fall_asleep(scene)
    card = scene.page.card
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    scene.qtbot.keyClick(card.main_button, Key.Key_Left)
    assert card.button(Answer.RESTART).hasFocus()
    scene.qtbot.keyClick(card.button(Answer.RESTART), Key.Key_Right)
    assert card.main_button.hasFocus()


LONG = Question(
    "Pausiert, während das Programm stillstand",
    "Es stand 5 Sekunden still.\nDiese Zeit wurde nicht gezählt.",
    (
        (Answer.CONTINUE, "Weiter bei 18 s"),
        (Answer.RESTART, "Übung von vorn"),
        (Answer.FINISH, "Hier abschließen"),
    ),
    icon="moon",
    warns=True,
)


def test_a_card_has_room_for_its_words_after_every_change_of_the_window(scene: Scene) -> None:
    """Also when another one was there a moment ago."""
    fall_asleep(scene)
    card = scene.page.card
    card.close_question()
    scene.page._ask(LONG)
    for width, height in ((1180, 760), (820, 600), (1700, 620), (1180, 760), (1300, 760)):
        scene.page.resize(width, height)
        QApplication.processEvents()
        for label in card.findChildren(TextLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width()), (width, label.text())
        assert card.height() > 80
        assert card.geometry().bottom() < scene.page.controls.y()
