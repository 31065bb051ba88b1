"""Where people read from right to left every page is its own mirror image, and nothing is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.session_run import Command
from routine_app.ui.history.month import MonthGrid
from routine_app.ui.history.year_map import YearMap
from routine_app.ui.main_window import MainWindow
from routine_app.ui.mirroring import broken, paint_seen_text, way_of
from routine_app.ui.navigation import NavigationButton, PageName
from routine_app.ui.player.controls import Wish
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.studio.rail import Rail
from routine_app.ui.widgets.scale_row import ScaleRow
from tests.pseudo_language import GROWTH
from tests.ui.desk import Desk, desk
from tests.ui.foreign import desk_abroad
from tests.ui.pseudo import Eye
from tests.ui.test_longer_texts import assert_well_set, start
from tests.ui.test_no_text_is_cut import (
    open_window,
    show_essentials,
    show_filters,
    show_first_step,
    show_known,
    show_muscles,
    show_program,
    show_programs,
    show_steps,
)
from tools.shots_data import DONE, DUE, HALF_DONE, OVER, QUESTION, RICH, UNREAD, State
from tools.shots_player import MOMENTS, Moment

WIDE, LOW = QSize(1180, 760), QSize(800, 560)
each_window = pytest.mark.parametrize(
    ("size", "scale"),
    [(WIDE, 1.0), (LOW, 1.0), (WIDE, 2.0)],
    ids=["1180x760", "800x560", "1180x760-200"],
)


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


@pytest.fixture
def eye(from_the_right: None, monkeypatch: pytest.MonkeyPatch) -> Eye:
    return Eye(monkeypatch)


def made(state: State, scale: float) -> Desk:
    return desk_abroad(state, growth=GROWTH, mirrored=True, text_scale=scale)


def _today(_window: MainWindow) -> None:
    """The page as it opens."""


def _page(name: PageName, *acts: Callable[[MainWindow], None]) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.show_page(name)
        for act in acts:
            act(window)

    return show


def _floor(window: MainWindow) -> None:
    show_first_step(window, 4)


def _finish(window: MainWindow) -> None:
    window.start_today()
    player = window.findChild(PlayerPage)
    assert isinstance(player, PlayerPage)
    player.controller.command(Command.END)


LIBRARY = PageName.LIBRARY
SCENES: dict[str, tuple[State, Callable[[MainWindow], None]]] = {
    "today": (DUE, _today),
    "done": (DONE, _today),
    "half": (HALF_DONE, _today),
    "first run": (UNREAD, _today),
    "floor": (UNREAD, _floor),
    "question": (QUESTION, MainWindow.start_today),
    "history": (RICH, _page(PageName.HISTORY)),
    "routines": (DUE, _page(LIBRARY)),
    "programs": (DUE, _page(LIBRARY, show_programs)),
    "program": (DUE, _page(LIBRARY, show_program)),
    "filters": (DUE, _page(LIBRARY, show_filters)),
    "essentials": (DUE, _page(LIBRARY, show_essentials)),
    "known": (DUE, _page(LIBRARY, show_known)),
    "exercise": (DUE, _page(LIBRARY, show_muscles)),
    "steps": (DUE, _page(LIBRARY, show_steps)),
    "settings": (DUE, _page(PageName.SETTINGS)),
    "keys": (DUE, MainWindow.show_keys),
    "look back": (OVER, MainWindow.show_summary),
    "finish": (DUE, _finish),
}
each_scene = pytest.mark.parametrize("scene", SCENES)


@each_window
@each_scene
def test_pages(qtbot: QtBot, eye: Eye, scene: str, size: QSize, scale: float) -> None:
    state, act = SCENES[scene]
    window = open_window(qtbot, made(state, scale), size)
    act(window)
    assert_well_set(qtbot, window, eye, elides=scene == "history")


@pytest.mark.parametrize("size", [WIDE, LOW], ids=["1180x760", "800x560"])
@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: moment.name)
def test_player(qtbot: QtBot, eye: Eye, moment: Moment, size: QSize) -> None:
    window = open_window(qtbot, made(DUE, 1.0), size)
    player = start(window, moment)
    for name in moment.key.split():
        qtbot.keyClick(player.stage, Qt.Key[f"Key_{name}"])
    assert_well_set(qtbot, window, eye)


# ------------------------------------------------------------------ mirror image


def places(window: QWidget) -> list[tuple[str, QRect]]:
    """Where everything with words stands in the window."""
    found = []
    for part in window.findChildren(QWidget):
        if part.isVisibleTo(window) and isinstance(part, QLabel | QAbstractButton) and part.text():
            found.append((part.text(), QRect(part.mapTo(window, QPoint(0, 0)), part.size())))
    return found


def settled_places(qtbot: QtBot, window: QWidget) -> list[tuple[str, QRect]]:
    """The same once layouts have come to rest."""
    looks: list[list[tuple[str, QRect]]] = []

    def is_at_rest() -> bool:
        looks.append(places(window))
        return len(looks) > 8 and all(look == looks[-1] for look in looks[-8:])

    qtbot.waitUntil(is_at_rest)
    return looks[-1]


def mirror_image(found: list[tuple[str, QRect]], width: int) -> list[tuple[str, QRect]]:
    return [
        (text, QRect(width - place.x() - place.width(), place.y(), place.width(), place.height()))
        for text, place in found
    ]


@pytest.mark.parametrize("size", [WIDE, LOW], ids=["1180x760", "800x560"])
@each_scene
def test_a_page_is_its_own_mirror_image(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, scene: str, size: QSize
) -> None:
    state, act = SCENES[scene]
    seen = {}
    before = qapp.layoutDirection()
    for way in Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft:
        qapp.setLayoutDirection(way)
        try:
            window = open_window(qtbot, desk(state, tmp_path), size)
            act(window)
            seen[way] = settled_places(qtbot, window)
        finally:
            qapp.setLayoutDirection(before)
    straight, turned = seen.values()
    assert len(straight) > 2
    assert mirror_image(turned, size.width()) == straight


# --------------------------------------------------------------------- by hand


def test_a_way_of_the_side_bar_has_its_sign_before_its_word(
    qtbot: QtBot, from_the_right: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    signs, words = [], []
    monkeypatch.setattr(
        "routine_app.ui.navigation.paint_icon",
        lambda _painter, _name, place, _colour: signs.append(place),
    )
    draw = QPainter.drawText

    def drawn(painter: QPainter, *arguments: Any) -> Any:
        words.append(arguments[0])
        return draw(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", drawn)
    window = open_window(qtbot, desk(DUE), WIDE)
    button = window.findChild(NavigationButton)
    assert button is not None
    signs.clear()
    words.clear()
    button.grab()
    assert len(signs) == len(words) == 1
    assert words[0].right() < signs[0].left() < signs[0].right() < button.width()


def test_signs_of_the_tape_stay_as_they_are_everywhere(qtbot: QtBot, from_the_right: None) -> None:
    window = open_window(qtbot, desk(DUE), WIDE)
    window.start_today()
    player = window.findChild(PlayerPage)
    assert isinstance(player, PlayerPage)
    tape = (Wish.BACK, Wish.TOGGLE, Wish.SKIP, Wish.LONGER)
    found = [player.controls.button(wish).x() for wish in tape]
    assert found == sorted(found)
    assert player.controls.button(Wish.END).x() > found[-1]


def test_arrows_go_where_they_point(qtbot: QtBot, from_the_right: None) -> None:
    row = ScaleRow("Tightness", desk().themes.theme)
    qtbot.addWidget(row)
    row.set_value(5)
    qtbot.keyClick(row, Qt.Key.Key_Left)
    assert row.value == 6
    qtbot.keyClick(row, Qt.Key.Key_Right)
    qtbot.keyClick(row, Qt.Key.Key_Right)
    assert row.value == 4
    row.show()
    assert row.button(0).x() > row.button(1).x()


def test_a_slider_fills_from_the_right(qtbot: QtBot, from_the_right: None) -> None:
    rail = Rail(desk().themes.theme)
    qtbot.addWidget(rail)
    rail.setRange(0, 10)
    rail.resize(200, 40)
    assert rail.x_of(0) > rail.x_of(5) > rail.x_of(10)
    asked: list[int] = []
    rail.moved.connect(asked.append)
    spot = QPoint(round(rail.x_of(7)), 20)
    qtbot.mouseClick(rail, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.keyClick(rail, Qt.Key.Key_Left)
    assert asked == [7, 1]


def test_weeks_run_from_the_right_and_years_do_not(qtbot: QtBot, from_the_right: None) -> None:
    window = open_window(qtbot, desk(RICH), WIDE)
    window.show_page(PageName.HISTORY)
    month, year = window.findChild(MonthGrid), window.findChild(YearMap)
    assert month is not None
    assert year is not None
    first, second = (rect.left() for mark, rect in month.cells() if mark.day.day in {2, 3})
    assert first > second
    cells = year.cells()
    assert cells[0][1].left() < cells[-1][1].left()


@pytest.mark.parametrize("text", ["one two three four", "one \N{BREAD}? two three", "a\n\nb"])
def test_lines_are_broken_without_losing_a_letter(qapp: QApplication, text: str) -> None:
    lines = broken(text, QFont("DejaVu Sans", 12), 60).split("\n")
    assert len(lines) > 1
    assert " ".join(lines).split() == text.split()
    assert all(line == line.rstrip() for line in lines)


@pytest.mark.parametrize("text", ["steps.yaml", "שלום", "12"])
def test_a_text_begins_at_the_right_whatever_it_is(
    qtbot: QtBot, from_the_right: None, text: str
) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    part.resize(400, 40)
    picture = QImage(part.size(), QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    flags = Qt.AlignmentFlag.AlignVCenter.value
    paint_seen_text(painter, part, QRectF(0, 0, 300, 40), flags, text)
    painter.end()
    inked = [x for x in range(400) for y in range(40) if picture.pixelColor(x, y).value() < 128]
    assert min(inked) > 250
    assert max(inked) > 380


@pytest.mark.parametrize(("text", "runs_right"), [("/home/me", True), ("12 שלום", False)])
def test_a_text_runs_as_its_first_letter_does(text: str, runs_right: bool) -> None:
    assert bool(way_of(text)) is runs_right
