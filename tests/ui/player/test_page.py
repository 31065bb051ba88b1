"""The player as somebody on the floor meets it: keys, cards, controls, every state painted."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import MINUTE
from routine_app.domain.exercise import Sides
from routine_app.domain.player import Mode, Player
from routine_app.domain.record import SegmentDone, SessionEnded
from routine_app.domain.session_run import Command
from routine_app.domain.timeline import SegmentKind
from routine_app.domain.value import replace
from routine_app.ui.player import page as player_page
from routine_app.ui.player.controls import LEAST_HEIGHT, Wish
from routine_app.ui.player.fading import IDLE
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.player.question import Answer
from routine_app.ui.player.state import Look, Shown
from routine_app.ui.widgets.labels import TextLabel
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.sheet import Fade
from tests.fakes import make_exercise, make_movement, make_routine, step
from tests.ui.player.studio import Studio, studio, with_preferences

Key = Qt.Key


class Scene:
    """A page that is shown, with its run under way."""

    def __init__(self, qtbot: QtBot, made: Studio) -> None:
        self.made = made
        self.qtbot = qtbot
        self.page: PlayerPage = made.page()
        # Held until it has been closed: a page that is collected while it is shown may still
        # be asked to paint.
        qtbot.addWidget(self.page, before_close_func=self._on_closing)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.start(made.run())

    def _on_closing(self, page: QWidget) -> None:
        assert page is self.page

    def press(self, key: Qt.Key | str) -> None:
        if isinstance(key, str):
            self.qtbot.keyClicks(self.page.stage, key)
        else:
            self.qtbot.keyClick(self.page.stage, key)

    def tick(self, milliseconds: int) -> None:
        self.made.clock.advance(milliseconds)
        self.page.controller.second_timer.timeout.emit()

    def go_to(self, kind: SegmentKind) -> None:
        while self.kind is not kind:
            self.page.controller.command(Command.SKIP)

    @property
    def mode(self) -> Mode:
        return self._player().mode

    @property
    def kind(self) -> SegmentKind:
        return self._player().segment.kind

    @property
    def shown(self) -> Shown:
        state = self.page.controller.state
        assert state is not None
        return state.shown

    def _player(self) -> Player:
        assert self.page.controller.run is not None
        return self.page.controller.run.player

    @property
    def shows_controls(self) -> bool:
        return self.page.controls.isVisible()

    @property
    def title(self) -> str:
        question = self.page.card.question
        return question.title if question is not None else ""


@pytest.fixture
def scene(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Scene:
    monkeypatch.setattr(player_page, "needs_large_timer", lambda scale, pitch: False)
    return Scene(qtbot, studio())


def fall_asleep(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.tick(1000)
    scene.made.clock.sleep_through(14 * MINUTE)
    scene.page.controller.look()


# ----------------------------------------------------------------------- keys


def test_space_pauses_and_resumes_with_a_lead_in(scene: Scene) -> None:
    modes = []
    for text in ("Resume", "Pause"):
        scene.press(Key.Key_Space)
        modes.append(scene.mode)
        assert scene.page.controls.button(Wish.TOGGLE).text() == text
    assert modes == [Mode.PAUSED, Mode.LEAD_IN]
    assert scene.page.controls.button(Wish.TOGGLE).text() == "Pause"


def test_right_skips_and_left_goes_back(scene: Scene) -> None:
    scene.press(Key.Key_Right)
    assert scene.kind is SegmentKind.REPS
    scene.tick(3000)
    scene.press(Key.Key_Left)
    assert scene.page.controller.state is not None
    assert scene.page.controller.state.shown.rep_line == "Rep 1 of 4"


def test_plus_and_minus_change_the_hold_by_fifteen_seconds(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.press("+")
    assert scene.page.controller.state is not None
    assert scene.page.controller.state.shown.digits == "75"
    scene.press("-")
    assert scene.page.controller.state.shown.digits == "60"


def test_r_restarts_the_hold(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    for _ in range(9):
        scene.tick(1000)
    scene.press("r")
    assert scene.page.controller.state is not None
    assert scene.page.controller.state.shown.digits == "60"


def test_letters_work_with_the_shift_key_down(scene: Scene) -> None:
    scene.press("L")
    assert scene.page.stage.is_large
    scene.press("l")
    assert not scene.page.stage.is_large


def test_b_switches_the_breath_pacer_and_keeps_the_choice(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.press("b")
    assert not scene.made.preferences.value.breath_pacer
    assert scene.page.controller.state is not None
    assert scene.page.controller.state.shown.word == "Hold"


@pytest.mark.parametrize("key", ["f", Key.Key_F11])
def test_full_screen_can_be_toggled(scene: Scene, key: Qt.Key | str) -> None:
    scene.press(key)
    assert scene.page.isFullScreen()
    scene.press(key)
    assert not scene.page.isFullScreen()


def test_space_presses_the_button_that_has_the_focus(scene: Scene) -> None:
    skip = scene.page.controls.button(Wish.SKIP)
    skip.setFocus()
    scene.qtbot.keyClick(skip, Key.Key_Space)
    assert (scene.mode, scene.kind) == (Mode.RUNNING, SegmentKind.REPS)


def test_space_on_the_pause_button_pauses(scene: Scene) -> None:
    pause = scene.page.controls.button(Wish.TOGGLE)
    pause.setFocus()
    scene.qtbot.keyClick(pause, Key.Key_Space)
    assert scene.mode is Mode.PAUSED


def test_space_opens_the_gate(scene: Scene) -> None:
    scene.go_to(SegmentKind.WAIT)
    assert scene.page.controls.button(Wish.TOGGLE).text() == "Continue"
    scene.press(Key.Key_Space)
    assert scene.kind is SegmentKind.REST


# ---------------------------------------------------------------------- cards


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
    assert (shown.name, shown.look, shown.digits) == (easier.short_name, Look.CHANGE, "10")
    for _ in range(11):
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


# ------------------------------------------------------------------- controls


def test_controls_fade_in_a_running_hold_and_return_on_any_key(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.press("x")
    for _ in range(1 + IDLE // 1000):
        scene.tick(1000)
    assert not scene.shows_controls
    assert scene.page.stage.cursor().shape() is Qt.CursorShape.BlankCursor
    scene.press("x")
    assert scene.shows_controls
    assert scene.page.stage.cursor().shape() is not Qt.CursorShape.BlankCursor


@pytest.mark.parametrize(
    ("work", "after"),
    [
        (SegmentKind.HOLD, SegmentKind.REST),
        (SegmentKind.HOLD, SegmentKind.SWITCH),
        (SegmentKind.REPS, SegmentKind.WAIT),
    ],
)
def test_controls_return_when_nothing_is_held(
    scene: Scene, work: SegmentKind, after: SegmentKind
) -> None:
    scene.go_to(work)
    for _ in range(8):
        scene.tick(1000)
    assert not scene.shows_controls
    scene.go_to(after)
    for _ in range(5):
        scene.tick(1000)
    assert scene.shows_controls
    assert scene.page.stage.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_controls_stay_a_while_into_the_hold_after_a_rest(scene: Scene) -> None:
    scene.go_to(SegmentKind.REST)
    while scene.kind is SegmentKind.REST:
        scene.tick(1000)
    scene.tick(IDLE - 1000)
    assert scene.shows_controls
    scene.tick(2000)
    assert not scene.shows_controls


def test_controls_hide_when_they_can_do_nothing_any_more(scene: Scene) -> None:
    scene.go_to(SegmentKind.DONE)
    assert not scene.shows_controls
    scene.press("x")
    assert not scene.shows_controls


def test_controls_stay_while_paused(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.press(Key.Key_Space)
    for _ in range(8):
        scene.made.clock.advance(1000)
        scene.page.controller.look()
    assert scene.shows_controls


def test_controls_stay_while_one_of_them_has_the_focus(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.page.activateWindow()
    scene.page.controls.button(Wish.SKIP).setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(8):
        scene.tick(1000)
    assert scene.shows_controls


def test_controls_can_be_told_to_stay(qtbot: QtBot) -> None:
    scene = Scene(qtbot, studio(preferences=with_preferences(always_show_controls=True)))
    scene.go_to(SegmentKind.HOLD)
    for _ in range(8):
        scene.tick(1000)
    assert scene.shows_controls


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(800, 560), (1024, 640), (1180, 760), (1920, 1080)])
def test_every_button_can_be_hit_and_lies_in_the_window(
    qtbot: QtBot, size: tuple[int, int], text_scale: float
) -> None:
    scene = Scene(qtbot, studio(preferences=with_preferences(text_scale=text_scale)))
    scene.page.resize(*size)
    right = 0
    for wish in Wish:
        button = scene.page.controls.button(wish)
        if button.isHidden():
            assert wish in {Wish.MINI, Wish.FULL_SCREEN}
            assert size == (800, 560)
            continue
        assert button.height() >= LEAST_HEIGHT
        assert button.accessibleName() or button.text()
        place = button.mapTo(scene.page, button.rect().topLeft())
        assert place.x() >= right
        right = place.x() + button.width()
        assert place.y() + button.height() <= size[1]
    assert right <= size[0]


# ------------------------------------------------------------- painted states


def picture(scene: Scene) -> QImage:
    return scene.page.grab().toImage()


def ink(image: QImage) -> int:
    """How many of a grid of points differ from the ground."""
    ground = image.pixel(300, 2)
    points = [(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)]
    return sum(image.pixel(x, y) != ground for x, y in points)


STATES: dict[str, Callable[[Scene], None]] = {
    "get ready": lambda scene: scene.tick(2000),
    "reps": lambda scene: scene.go_to(SegmentKind.REPS),
    "wait": lambda scene: scene.go_to(SegmentKind.WAIT),
    "rest": lambda scene: scene.go_to(SegmentKind.REST),
    "hold": lambda scene: scene.go_to(SegmentKind.HOLD),
    "switch": lambda scene: scene.go_to(SegmentKind.SWITCH),
    "asleep": fall_asleep,
    "stop rules": lambda scene: scene.press("s"),
    "end": lambda scene: scene.press(Key.Key_Escape),
    "paused": lambda scene: scene.press(Key.Key_Space),
    "done": lambda scene: scene.go_to(SegmentKind.DONE),
}


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("state", STATES)
def test_every_state_paints_something(qtbot: QtBot, state: str, dark: bool, large: bool) -> None:
    preferences = with_preferences(dark_player=dark, large_timer=large)
    scene = Scene(qtbot, studio(preferences=preferences))
    STATES[state](scene)
    image = picture(scene)
    assert ink(image) > 300
    lightness = image.pixelColor(300, 2).lightness()
    assert lightness < 60 if dark else lightness > 200


def test_a_second_repaints_the_digits_before_anything_else_happens(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    picture(scene)
    before = scene.page.stage.grab().toImage()
    scene.tick(1000)
    assert scene.page.stage.grab().toImage() != before


def test_alternating_repetitions_have_no_edge_band(qtbot: QtBot) -> None:
    routine = make_routine("turns", step(make_movement("turns", sides=Sides.ALTERNATING)))
    scene = Scene(qtbot, studio(routine))
    scene.go_to(SegmentKind.REPS)
    image = picture(scene)
    assert image.pixel(3, 300) == image.pixel(300, 2)
    assert image.pixel(image.width() - 3, 300) == image.pixel(300, 2)


def test_the_edge_band_is_on_the_side_that_works(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.tick(1000)
    image = picture(scene)
    assert image.pixel(3, 300) != image.pixel(300, 2)
    assert image.pixel(image.width() - 3, 300) == image.pixel(300, 2)


# -------------------------------------------------------- reader, large, close


def test_the_stage_tells_a_reader_where_it_is(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    assert scene.page.stage.accessibleName() == "Half kneeling, left"
    texts = scene.page.stage.findChildren(type(scene.page.stage._time_text))
    assert [text.text() for text in texts] == ["60 seconds left"]


def test_the_large_timer_comes_by_itself_and_says_so_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(player_page, "needs_large_timer", lambda scale, pitch: True)
    scene = Scene(qtbot, studio())
    assert scene.page.stage.is_large
    assert scene.page.hint.isVisible()
    scene.press("l")
    assert not scene.page.stage.is_large
    assert not scene.page.hint.isVisible()
    scene.page.hide()
    scene.page.show()
    assert not scene.page.hint.isVisible()


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


@pytest.mark.parametrize("width", range(1060, 1300, 20))
def test_a_group_of_buttons_shows_its_keys_or_none_of_them(qtbot: QtBot, width: int) -> None:
    scene = Scene(qtbot, studio())
    scene.page.resize(width, round(width * 760 / 1180))
    controls = scene.page.controls
    for _ in ("Pause", "Resume"):
        layout = controls.layout()
        assert layout is not None
        layout.activate()
        middle = {Wish.BACK, Wish.TOGGLE, Wish.SKIP, Wish.LONGER}
        for group in (middle, set(Wish) - middle):
            assert len({bool(controls.button(wish).key) for wish in group}) == 1
        for button in map(controls.button, Wish):
            assert button.width() >= button.sizeHint().width(), button.accessibleName()
        scene.press(Key.Key_Space)


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


@pytest.mark.parametrize("kind", [SegmentKind.GET_READY, SegmentKind.HOLD])
def test_digits_stand_free_inside_of_their_ring(scene: Scene, kind: SegmentKind) -> None:
    scene.go_to(kind)
    scene.page.grab()
    stage = scene.page.stage
    assert stage.places.ring is not None
    assert stage._digits is not None
    picture = stage._digits.toImage()
    middle, inside = picture.width() / 2, picture.width() / 2 - stage.sheet.px(20)
    inked = (
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha()
    )
    assert max(hypot(x - middle, y - middle) for x, y in inked) < inside


@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("kind", [SegmentKind.GET_READY, SegmentKind.HOLD])
@pytest.mark.parametrize("size", [QSize(800, 560), QSize(1366, 600), QSize(800, 1000)])
def test_the_hint_covers_nothing_that_is_read_from_the_floor(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    size: QSize,
    kind: SegmentKind,
    text_scale: float,
) -> None:
    monkeypatch.setattr(player_page, "needs_large_timer", lambda scale, pitch: True)
    made = studio(preferences=with_preferences(text_scale=text_scale))
    scene = Scene(qtbot, made)
    scene.page.resize(size)
    scene.go_to(kind)
    hint, stage = scene.page.hint, scene.page.stage
    assert hint.isVisible()
    assert scene.page.rect().contains(hint.geometry())
    assert hint.fontMetrics().height() <= hint.height()
    picture, ground = stage.grab().toImage(), stage.theme.tokens.bg.rgb()
    place = hint.geometry()
    below = range(place.top(), place.bottom() + 1)
    across = range(place.left(), place.right() + 1)
    assert all(picture.pixel(x, y) == ground for x in across for y in below)


def test_closing_asks_nothing_and_loses_nothing(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    for _ in range(5):
        scene.tick(1000)
    scene.page.close()
    facts = [entry.fact for batch in scene.made.history.appended for entry in batch]
    last = facts[-1]
    assert isinstance(last, SegmentDone)
    assert last.spent == 5000
    assert not any(isinstance(fact, SessionEnded) for fact in facts)
    assert scene.made.practice.agenda().unfinished is not None


def test_a_hidden_player_draws_no_frames(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    assert scene.page.controller.frame_timer.isActive()
    scene.page.hide()
    assert not scene.page.controller.frame_timer.isActive()
    assert scene.page.controller.second_timer.isActive()
