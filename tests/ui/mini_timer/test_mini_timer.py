"""The mini timer: what it shows, what its keys and buttons ask for, its two forms."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import SECOND
from routine_app.domain.player import Player
from routine_app.domain.routine import Routine, WaitStep
from routine_app.domain.session_run import Command
from routine_app.domain.timeline import SegmentKind
from routine_app.ui.mini_timer.page import MiniTimer
from routine_app.ui.mini_timer.paint import SMALL, USUAL
from routine_app.ui.player import ink
from routine_app.ui.player.controls import Wish
from routine_app.ui.player.ink import Ink
from routine_app.ui.player.state import player_state
from routine_app.ui.theme import LIGHT_TOKENS, theme_of
from tests.fakes import make_exercise, make_movement, make_routine, step
from tests.ui.held import hold_down
from tests.ui.player.studio import PREFERENCES, player_at, with_preferences

Key = Qt.Key
HIP = make_exercise("half-kneeling", name="Half-kneeling hip flexor", seconds=60)
LONG = make_exercise("long-hold", name="Side-lying quadriceps", seconds=180)
ROUTINE: Routine = make_routine(
    "evening", step(make_movement(count=4)), WaitStep("Fetch the strap."), step(HIP), step(LONG)
)


class Card:
    """A mini timer that shows a moment, and what it asked for."""

    def __init__(self, qtbot: QtBot, player: Player, scale: float = 1.0, *, top: bool = True):
        self.mini = MiniTimer(theme_of(with_preferences(text_scale=scale)), keeps_place=top)
        self.asked: list[object] = []
        self.mini.asked.connect(self.asked.append)
        qtbot.addWidget(self.mini)
        self.mini.show_state(player_state(player, PREFERENCES))
        self.mini.show()
        qtbot.waitExposed(self.mini)
        self.mini.setFocus()
        self.qtbot = qtbot

    def picture(self) -> QImage:
        return self.mini.grab().toImage()


def hold(into: int = 18 * SECOND, nth: int = 0) -> Player:
    return player_at(SegmentKind.HOLD, into, ROUTINE, nth)


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that is painted as text."""
    found: list[str] = []
    write = Ink.write

    def noted(self: Ink, x: float, y: float, text: str, *others: object, **more: object) -> float:
        found.append(text)
        return write(self, x, y, text, *others, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(ink.Ink, "write", noted)
    return found


def test_it_shows_seconds_side_name_and_breath(qtbot: QtBot, written: list[str]) -> None:
    Card(qtbot, hold()).picture()
    assert {"42", "Left", "Breathe out"} <= set(written)
    assert "Half-kneeling hip flexor" in " ".join(written)


def test_the_small_form_shows_seconds_and_side_alone(qtbot: QtBot, written: list[str]) -> None:
    card = Card(qtbot, hold())
    card.mini.set_small(True)
    written.clear()
    card.picture()
    assert set(written) == {"42", "Left"}


def test_it_says_how_to_go_on_at_a_gate(qtbot: QtBot, written: list[str]) -> None:
    card = Card(qtbot, player_at(SegmentKind.WAIT, 0, ROUTINE))
    card.picture()
    assert {"Fetch the strap.", "Press Space when ready"} <= set(written)
    assert card.mini.pause_button.accessibleName() == "Continue"


@pytest.mark.parametrize("kind", [k for k in SegmentKind if k is not SegmentKind.DONE])
@pytest.mark.parametrize("scale", [1.0, 1.4, 2.0])
def test_nothing_is_cut_or_runs_into_the_buttons(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: SegmentKind, scale: float
) -> None:
    ends: list[tuple[str, float]] = []
    write = Ink.write

    def noted(self: Ink, x: float, y: float, text: str, *others: object, **more: object) -> float:
        wide = write(self, x, y, text, *others, **more)  # type: ignore[arg-type]
        ends.append((text, x + wide))
        return wide

    monkeypatch.setattr(ink.Ink, "write", noted)
    card = Card(qtbot, player_at(kind, 0, ROUTINE), scale)
    for small in (False, True):
        card.mini.set_small(small)
        ends.clear()
        card.picture()
        until = card.mini.pause_button.geometry().left() + 8
        assert [end for end in ends if end[1] > until or "…" in end[0]] == []


def test_the_edge_of_the_working_side_is_coloured(qtbot: QtBot) -> None:
    accent = LIGHT_TOKENS.accent
    for nth, at in ((0, 3), (1, USUAL.width() - 4)):
        picture = Card(qtbot, hold(nth=nth)).picture()
        across = [picture.pixelColor(x, 64) for x in (3, USUAL.width() - 4)]
        assert picture.pixelColor(at, 64) == accent
        assert across.count(accent) == 1


def test_a_reader_is_told_exercise_side_and_seconds(qtbot: QtBot) -> None:
    card = Card(qtbot, hold())
    assert card.mini.accessibleName() == "Half-kneeling hip flexor, left"
    assert card.mini._time_text.text() == "42 seconds left"


def test_the_way_out_of_a_pause_is_not_taken_for_the_start(
    qtbot: QtBot, written: list[str]
) -> None:
    player = player_at(SegmentKind.REST, 2000, ROUTINE)
    player.pause(3000)
    player.resume(3000)
    card = Card(qtbot, player)
    card.picture()
    assert "Going on" in written
    assert "Get ready" not in written
    assert card.mini._time_text.text() == "Going on in 3 seconds."


@pytest.mark.parametrize(
    ("key", "asked"),
    [
        (Key.Key_Space, Command.TOGGLE),
        (Key.Key_Escape, Wish.END),
        (Key.Key_Right, Command.SKIP),
        (Key.Key_Left, Command.BACK),
        (Key.Key_MediaTogglePlayPause, Command.TOGGLE),
        (Key.Key_T, Wish.MINI),
        (Key.Key_S, Wish.STOP_RULES),
    ],
)
def test_its_keys_are_those_of_the_player(qtbot: QtBot, key: Qt.Key, asked: object) -> None:
    card = Card(qtbot, hold())
    text = chr(key).lower() if key < 128 else ""
    press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(card.mini, press)
    assert card.asked == [asked]


def test_space_on_a_button_presses_that_button_alone(qtbot: QtBot) -> None:
    card = Card(qtbot, hold())
    card.mini.back_button.setFocus()
    qtbot.keyClick(card.mini.back_button, Key.Key_Space)
    assert card.asked == [Wish.END]


def test_its_buttons_pause_and_go_back(qtbot: QtBot) -> None:
    card = Card(qtbot, hold())
    card.mini.pause_button.click()
    card.mini.back_button.click()
    assert card.asked == [Command.TOGGLE, Wish.END]


def test_f1_and_quit_hold_here_too(qtbot: QtBot) -> None:
    card = Card(qtbot, hold())
    with qtbot.waitSignal(card.mini.keys_asked):
        qtbot.keyClick(card.mini, Key.Key_F1)
    with qtbot.waitSignal(card.mini.quit_asked):
        qtbot.keyClick(card.mini, Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_a_double_click_asks_for_the_other_form(qtbot: QtBot) -> None:
    card = Card(qtbot, hold())
    qtbot.mouseDClick(card.mini, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert card.asked == [Wish.MINI]


def test_a_right_click_asks_for_the_menu(qtbot: QtBot) -> None:
    card = Card(qtbot, hold())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), QPoint(109, 109))
    with qtbot.waitSignal(card.mini.menu_asked) as asked:
        QApplication.sendEvent(card.mini, event)
    assert asked.args == [QPoint(109, 109)]


def test_it_is_dragged_where_the_desktop_does_not_do_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = Card(qtbot, hold())
    monkeypatch.setattr(type(card.mini.windowHandle()), "startSystemMove", lambda _window: False)
    before = card.mini.pos()
    qtbot.mousePress(card.mini, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    qtbot.mouseMove(card.mini, QPoint(120, 90))
    qtbot.mouseRelease(card.mini, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert card.mini.pos() - before == QPoint(60, 30)


def test_its_forms_have_the_drawn_sizes_and_grow_with_the_text(qtbot: QtBot) -> None:
    card = Card(qtbot, hold())
    assert card.mini.size() == USUAL
    card.mini.set_small(True)
    assert card.mini.size() == SMALL
    card.mini.apply_theme(theme_of(with_preferences(text_scale=1.4)))
    assert card.mini.size() == SMALL * 1.4


def test_with_large_text_there_is_no_small_form(qtbot: QtBot) -> None:
    card = Card(qtbot, hold(), 1.5)
    card.mini.set_small(True)
    assert not card.mini.is_small
    assert card.mini.size() == USUAL * 1.5


def test_it_stays_above_other_windows_where_that_can_be_had(qtbot: QtBot) -> None:
    frameless, on_top = Qt.WindowType.FramelessWindowHint, Qt.WindowType.WindowStaysOnTopHint
    flags = Card(qtbot, hold()).mini.windowFlags()
    assert flags & frameless
    assert flags & on_top
    plain = Card(qtbot, hold(), top=False).mini.windowFlags()
    assert not plain & frameless
    assert not plain & on_top


def test_who_closes_it_wants_the_player_back(qtbot: QtBot) -> None:
    card = Card(qtbot, hold())
    event = QCloseEvent()
    card.mini.closeEvent(event)
    assert card.asked == []
    assert event.isAccepted()


def test_the_buttons_can_be_hit(qtbot: QtBot) -> None:
    card = Card(qtbot, hold())
    assert card.mini.back_button.width() >= 32
    assert card.mini.pause_button.width() >= 56
    card.mini.set_small(True)
    assert card.mini.pause_button.width() >= 40


def test_a_note_takes_the_place_of_the_bar_and_goes(qtbot: QtBot) -> None:
    card = Card(qtbot, hold())
    below = QPointF(200, 109).toPoint()
    track = card.picture().pixelColor(below)
    assert track in (LIGHT_TOKENS.accent, LIGHT_TOKENS.line)
    card.mini.say("Over here.")
    assert card.picture().pixelColor(below) != track
    card.mini._note_timer.timeout.emit()
    assert card.mini.note == ""


def test_a_held_key_asks_once_here_too(qtbot: QtBot) -> None:
    card = Card(qtbot, hold())
    card.mini.activateWindow()
    hold_down(card.mini, Key.Key_Space, 20, " ")
    hold_down(card.mini, Key.Key_Right, 20)
    assert card.asked == [Command.TOGGLE, Command.SKIP]
