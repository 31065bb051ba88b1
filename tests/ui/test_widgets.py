"""Controls of the kit that are used on every page."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from routine_app.domain.language import Language, speak
from routine_app.domain.value import replace
from routine_app.ui.icons import app_icon
from routine_app.ui.reflow import Width
from routine_app.ui.theme import DARK_TOKENS, LIGHT_TOKENS
from routine_app.ui.today.header import DayHeading
from routine_app.ui.widgets.buttons import IconButton, OutlineButton, PrimaryButton
from routine_app.ui.widgets.day_strip import DayItem, DayMark, DayStrip
from tests.ui.desk import desk


@pytest.mark.parametrize("dark", [False, True])
def test_tooltips_take_the_colours_of_the_theme(qtbot: QtBot, dark: bool) -> None:
    button = IconButton("Put this notice away", "close", desk(dark=dark).themes.theme)
    qtbot.addWidget(button)
    place = QPointF(5, 5)
    button.enterEvent(QEnterEvent(place, place, place))
    tokens = DARK_TOKENS if dark else LIGHT_TOKENS
    palette = QToolTip.palette()
    assert palette.toolTipBase().color() == tokens.surface
    assert palette.toolTipText().color() == tokens.text


def test_a_compact_button_keeps_to_its_text_or_to_the_room_it_is_given(qtbot: QtBot) -> None:
    theme = desk().themes.theme
    button = PrimaryButton("Start", theme, key="Enter")
    qtbot.addWidget(button)
    usual = button.sizeHint().width()
    button.set_compact(True)
    least = button.sizeHint().width()
    button.set_compact(True, 200)
    assert least < button.sizeHint().width() == 200 < usual
    button.set_compact(False)
    assert button.sizeHint().width() == usual


def test_a_compact_button_is_still_tall_enough(qtbot: QtBot) -> None:
    button = OutlineButton("Short, 5 min", desk().themes.theme)
    qtbot.addWidget(button)
    button.set_compact(True)
    assert button.sizeHint().height() >= 48


@pytest.mark.parametrize("done", [False, True])
def test_the_ring_of_the_focus_stands_apart_from_the_mark_of_a_day(
    qtbot: QtBot, done: bool
) -> None:
    theme = desk().themes.theme
    strip = DayStrip(theme)
    qtbot.addWidget(strip)
    strip.show_days([DayMark(12, "Day 12", done=done, today=True)], "1 day")
    strip.resize(strip.sizeHint())
    strip.show()
    strip.activateWindow()
    qtbot.waitUntil(strip.isActiveWindow)
    item = strip.items[0]
    item.clearFocus()
    without = rings(item)
    item.setFocus(Qt.FocusReason.TabFocusReason)
    assert rings(item) == without + 1


def rings(item: DayItem) -> int:
    """How often colour begins on the way from the left edge to the middle of the mark."""
    image = item.grab().toImage()
    y = item.height() // 3
    ground = image.pixelColor(0, 0).lightness()
    dark = [image.pixelColor(x, y).lightness() < ground - 60 for x in range(item.width() // 2)]
    return sum(now and not before for before, now in pairwise(dark))


def test_the_icon_of_the_program_is_there_in_all_usual_sizes(qtbot: QtBot) -> None:
    icon = app_icon()
    assert {size.width() for size in icon.availableSizes()} >= {16, 32, 48, 64, 128}
    image = icon.pixmap(64, 64).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(64) for y in range(64)}
    assert {"#1f6652", "#d0603c"} <= colours


@pytest.mark.parametrize("key", ["S", "+", "1"])
def test_a_letter_is_shown_only_while_it_acts(qtbot: QtBot, key: str) -> None:
    theme = desk().themes.theme
    button = OutlineButton("Short, 5 min", theme, key=key)
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    assert button.badge == key
    button.apply_theme(replace(theme, single_keys=False))
    assert button.badge == ""
    assert button.sizeHint().width() < wide


@pytest.mark.parametrize("key", ["Enter", "Esc", "Ctrl Z", "←"])
def test_other_keys_always_act_and_are_shown(qtbot: QtBot, key: str) -> None:
    button = OutlineButton("Go", replace(desk().themes.theme, single_keys=False), key=key)
    qtbot.addWidget(button)
    assert button.badge == key


@pytest.mark.parametrize(
    ("width", "captions"), [(660, ("", "today", "")), (1040, ("11", "today", "13"))]
)
def test_numbers_never_run_into_the_word_below_today(
    qtbot: QtBot, width: int, captions: tuple[str, ...]
) -> None:
    strip = DayStrip(desk().themes.theme)
    qtbot.addWidget(strip)
    strip.show_days([DayMark(n, f"Day {n}", today=n == 12) for n in range(1, 22)], "21 days")
    strip.resize(width, strip.sizeHint().height())
    strip.show()
    assert tuple(item.text() for item in strip.items[10:13]) == captions
    assert strip.items[9].text() == "10"


@pytest.mark.parametrize("today", [1, 21])
def test_marks_stand_equally_apart_where_the_word_below_today_is_long(
    qtbot: QtBot, today: int
) -> None:
    speak(Language("it", lambda text, about, count: {"today": "aujourd'hui"}.get(text, "")))
    strip = DayStrip(desk().themes.theme)
    qtbot.addWidget(strip)
    strip.show_days([DayMark(n, f"Day {n}", today=n == today) for n in range(1, 22)], "21 days")
    strip.resize(760, strip.sizeHint().height())
    strip.show()
    week = strip.items[:7] if today == 1 else strip.items[14:]
    middles = [item.x() + item.middle for item in week]
    apart = [after - before for before, after in pairwise(middles)]
    assert max(apart) - min(apart) <= 2
    assert strip.items[today - 1].width() > 2 * min(apart) - 20
    assert all(0 <= item.x() <= strip.width() - item.width() for item in week)


@pytest.mark.parametrize("width", list(Width))
def test_the_tail_of_a_letter_in_the_heading_of_today_is_not_cut(
    qtbot: QtBot, width: Width
) -> None:
    heading = DayHeading(desk().themes.theme)
    qtbot.addWidget(heading)
    heading.show_day("Day 12", " of 21")
    heading.set_width_class(width)
    tail = QFontMetrics(heading._fonts()[0]).tightBoundingRect("Day 12").bottom()
    assert 0 < tail <= heading.below_line()


@pytest.mark.parametrize(
    ("word", "captions"),
    [("easy", ("7 easy", "14 easy")), ("molto facile", ("7", "14"))],
    ids=["short", "long"],
)
def test_the_words_of_easy_days_stay_away_from_the_numbers_beside_them(
    qtbot: QtBot, word: str, captions: tuple[str, str]
) -> None:
    known = {"{day} easy": f"{{day}} {word}"}
    speak(Language("it", lambda text, about, count: known.get(text, "")))
    strip = DayStrip(desk().themes.theme)
    qtbot.addWidget(strip)
    strip.show_days([DayMark(n, f"Day {n}", easy=n % 7 == 0) for n in range(1, 22)], "21 days")
    strip.resize(1000, strip.sizeHint().height())
    strip.show()
    assert (strip.items[6].text(), strip.items[13].text()) == captions


@pytest.mark.parametrize("width", [660, 900, 1084, 1400])
@pytest.mark.parametrize("today", [6, 8, 13, 15])
def test_no_two_words_below_the_days_touch(qtbot: QtBot, width: int, today: int) -> None:
    theme = desk().themes.theme
    strip = DayStrip(theme)
    qtbot.addWidget(strip)
    days = range(1, 22)
    strip.show_days([DayMark(n, f"Day {n}", easy=n % 7 == 0, today=n == today) for n in days], "")
    strip.resize(width, strip.sizeHint().height())
    strip.show()
    advance = QFontMetrics(theme.font(13, 600)).horizontalAdvance
    for left, right in pairwise(item for item in strip.items if item.text()):
        apart = right.x() + right.middle - left.x() - left.middle
        if left.says_today or right.says_today or left.mark.easy or right.mark.easy:
            assert apart - (advance(left.text()) + advance(right.text())) / 2 > 6
    assert width < 1400 or strip.items[6].text() == "7 easy"
