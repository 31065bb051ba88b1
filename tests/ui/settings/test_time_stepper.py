"""The time of the reminder: typed, stepped with keys, or with buttons that may be held."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit
from pytestqt.qtbot import QtBot

from routine_app.ui.settings.single_keys import takes_characters
from routine_app.ui.settings.time_stepper import TimeStepper
from routine_app.ui.theme import LIGHT_TOKENS, Theme

Key = Qt.Key
HOUR, MINUTE = QDateTimeEdit.Section.HourSection, QDateTimeEdit.Section.MinuteSection
MORNING = 7 * 60 + 30


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


class Scene:
    """A time of half past seven with the focus in its field, and all that was chosen."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.stepper = TimeStepper("Time", "Earlier", "Later", Theme(LIGHT_TOKENS))
        qtbot.addWidget(self.stepper)
        self.field = self.stepper.field
        self.chosen: list[str] = []
        self.stepper.chosen.connect(lambda m: self.chosen.append(f"{m // 60:02}:{m % 60:02}"))
        self.stepper.show_minutes(MORNING)
        self.stepper.show()
        self.field.setFocus(Qt.FocusReason.TabFocusReason)
        self.field.setSelectedSection(HOUR)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.field, key)

    def hold(self, key: Qt.Key, times: int) -> None:
        kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        none = Qt.KeyboardModifier.NoModifier
        for number in range(times):
            QGuiApplication.sendEvent(
                self.field, QKeyEvent(kinds[0], key, none, "", autorep=number > 0)
            )
        assert len(self.chosen) <= 1
        QGuiApplication.sendEvent(self.field, QKeyEvent(kinds[1], key, none))


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot)


@pytest.mark.parametrize(
    ("keys", "time"),
    [
        ((Key.Key_Up,), "08:30"),
        ((Key.Key_Down,), "06:30"),
        ((Key.Key_Right, Key.Key_Up), "07:35"),
        ((Key.Key_Right, Key.Key_Down), "07:25"),
        ((Key.Key_Right, Key.Key_Left, Key.Key_Up), "08:30"),
        ((Key.Key_PageUp,), "08:30"),
        ((Key.Key_Right, Key.Key_PageDown), "06:30"),
    ],
)
def test_the_part_that_is_chosen_goes_up_and_down(
    scene: Scene, keys: tuple[Qt.Key, ...], time: str
) -> None:
    scene.press(*keys)
    assert scene.chosen == [time]
    assert scene.field.text() == time


@pytest.mark.parametrize(("key", "time"), [(Key.Key_Up, "07:35"), (Key.Key_Down, "07:30")])
def test_minutes_land_on_whole_fives(scene: Scene, key: Qt.Key, time: str) -> None:
    scene.stepper.show_minutes(MORNING + 2)
    scene.press(Key.Key_Right, key)
    assert scene.chosen == [time]


def test_it_goes_round_the_clock(scene: Scene) -> None:
    scene.stepper.show_minutes(0)
    scene.press(Key.Key_Down)
    scene.press(Key.Key_Up)
    scene.press(Key.Key_Right, Key.Key_Down)
    assert scene.chosen == ["23:00", "00:00", "23:55"]


def test_a_time_is_typed_and_taken_with_enter(scene: Scene) -> None:
    scene.qtbot.keyClicks(scene.field, "1842")
    assert scene.chosen == []
    scene.press(Key.Key_Return)
    assert scene.chosen == ["18:42"]
    assert scene.stepper.down.accessibleName() == "Earlier, now 18:42"


def test_a_typed_time_is_taken_when_the_focus_leaves(scene: Scene) -> None:
    scene.qtbot.keyClicks(scene.field, "2005")
    scene.stepper.hide()
    assert scene.chosen == ["20:05"]


def test_enter_begins_nothing_else(scene: Scene) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    QGuiApplication.sendEvent(scene.field, event)
    assert event.isAccepted()


def test_a_held_key_goes_on_and_is_kept_once_let_go(scene: Scene) -> None:
    scene.hold(Key.Key_Up, 5)
    assert scene.chosen == ["08:30", "12:30"]


def test_a_button_goes_a_quarter_of_an_hour(scene: Scene) -> None:
    scene.stepper.up.click()
    scene.stepper.down.click()
    scene.stepper.down.click()
    assert scene.chosen == ["07:45", "07:30", "07:15"]


def test_a_held_button_goes_on_and_is_kept_once_let_go(scene: Scene) -> None:
    up = scene.stepper.up
    assert up.autoRepeat()
    up.setDown(True)
    for _ in range(4):
        up.clicked.emit()
    assert (scene.field.text(), scene.chosen) == ("08:30", [])
    up.setDown(False)
    up.released.emit()
    assert scene.chosen == ["08:30"]


def test_whoever_comes_back_by_tab_types_from_the_hour_on(scene: Scene) -> None:
    scene.press(Key.Key_Right, Key.Key_Tab)
    scene.field.setFocus(Qt.FocusReason.BacktabFocusReason)
    scene.qtbot.keyClicks(scene.field, "1842")
    scene.press(Key.Key_Return)
    assert scene.chosen == ["18:42"]


def test_tab_leaves_the_field_at_once(scene: Scene) -> None:
    scene.press(Key.Key_Tab)
    assert scene.stepper.focusWidget() is scene.stepper.up


def test_a_wheel_changes_nothing(scene: Scene) -> None:
    at, none = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(scene.field, event)
    assert (scene.field.text(), scene.chosen) == ("07:30", [])


def test_showing_a_time_tells_nobody(scene: Scene) -> None:
    scene.stepper.show_minutes(MORNING + 60)
    assert (scene.field.text(), scene.chosen) == ("08:30", [])


def test_it_has_a_name_and_takes_digits_even_where_single_keys_are_off(scene: Scene) -> None:
    assert scene.field.accessibleName() == "Time"
    assert takes_characters(scene.field)


@pytest.mark.parametrize("locale", ["en_US", "de_DE", "fr_FR", "es_ES", "ko_KR"])
def test_the_time_is_written_as_in_the_country(qtbot: QtBot, locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    scene = Scene(qtbot)
    scene.press(Key.Key_PageUp)
    assert scene.chosen == ["08:30"]
    written = QLocale().toString(scene.field.time(), QLocale.FormatType.ShortFormat)
    assert scene.field.text() == written


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_the_whole_time_can_be_seen(scene: Scene, text_scale: float) -> None:
    scene.stepper.show_minutes(20 * 60 + 58)
    scene.field.apply_theme(Theme(LIGHT_TOKENS, text_scale))
    line = scene.field.lineEdit()
    wide = line.fontMetrics().horizontalAdvance(scene.field.text())
    assert wide <= line.width() <= scene.field.width()
    assert line.fontMetrics().height() <= line.height()
