"""What a screen reader is told of every page, and what the Tab key reaches, in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.session_run import Command
from routine_app.domain.timeline import SegmentKind
from routine_app.ui.finish.page import FinishPage
from routine_app.ui.first_run.page import FirstRunPage
from routine_app.ui.history.year_map import YearMap
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.player.controls import Wish
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.roles import install_roles
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.today.page import TodayPage
from routine_app.ui.widgets.day_strip import DayStrip
from routine_app.ui.widgets.scale_row import ScaleRow
from routine_app.ui.widgets.sheet import Sheet
from tests.ui.desk import Desk, desk
from tools.shots_data import (
    CONDITIONS,
    DONE,
    DUE,
    EASY,
    FIRST_DAY,
    HALF_DONE,
    HURT,
    OVER,
    PROBLEM,
    QUESTION,
    RICH,
    UNREAD,
    State,
)

Key = Qt.Key
Role = QAccessible.Role
_LATER = 10_000
"""After this time a new page minds its keys."""

PLACES = {Role.Client, Role.NoRole, Role.Pane, Role.Border, Role.LayeredPane}
"""Roles that say nothing."""


@pytest.fixture(scope="module", autouse=True)
def roles(qapp: QApplication) -> None:
    """As in the program, for the whole process."""
    install_roles()


class Scene:
    """A window in a state of the history."""

    def __init__(self, qtbot: QtBot, folder: Path, state: State) -> None:
        self.made: Desk = desk(state, folder)
        self.qtbot = qtbot
        self.window = MainWindow(self.made.services, self.made.themes)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def open(self, name: PageName) -> QWidget:
        self.window.show_page(name)
        page = self.window.page(name)
        assert isinstance(page, QWidget)
        return page

    def play(self) -> PlayerPage:
        self.window.start_today()
        page = self.window.findChild(PlayerPage)
        assert isinstance(page, PlayerPage)
        return page

    def press(self, key: Key) -> None:
        self.qtbot.keyClick(self.focused, key)

    @property
    def top(self) -> QWidget:
        """The sheet that lies over the window, or the window."""
        return next((s for s in self.window.findChildren(Sheet) if s.isVisible()), self.window)

    @property
    def focused(self) -> QWidget:
        found: QWidget | None = self.window.focusWidget()
        assert found is not None
        return found


def _today(_scene: Scene) -> None:
    """The page as it opens."""


def _history(scene: Scene) -> None:
    scene.open(PageName.HISTORY)


def _library(scene: Scene) -> None:
    scene.open(PageName.LIBRARY)


def _program(scene: Scene) -> None:
    page = scene.open(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.tabs.button(1).click()


def _exercises(scene: Scene) -> None:
    page = scene.open(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.tabs.button(2).click()
    tile = page.exercises.cards[3]
    assert isinstance(tile, QAbstractButton)
    tile.click()


def _library_tab(number: int) -> Callable[[Scene], None]:
    def show(scene: Scene) -> None:
        page = scene.open(PageName.LIBRARY)
        assert isinstance(page, LibraryPage)
        page.tabs.button(number).click()
        if page.lists.filters is not None:
            page.lists.filters.chips[0].click()

    return show


def _steps(scene: Scene) -> None:
    page = scene.open(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.show_today()


def _summary(scene: Scene) -> None:
    scene.window.show_summary()


def _settings(scene: Scene) -> None:
    scene.open(PageName.SETTINGS)


def _start_over(scene: Scene) -> None:
    page = scene.open(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.program.start_over.click()


def _hold(scene: Scene) -> None:
    scene.play()


def _stop_rules(scene: Scene) -> None:
    scene.qtbot.keyClicks(scene.play().stage, "s")


def _end_question(scene: Scene) -> None:
    scene.qtbot.keyClick(scene.play().stage, Key.Key_Escape)


def _finish(scene: Scene) -> None:
    scene.play().controller.command(Command.END)
    scene.made.clock.advance(_LATER)


def _before(scene: Scene) -> None:
    scene.window.start_today()
    scene.made.clock.advance(_LATER)


def _keys(scene: Scene) -> None:
    scene.window.show_keys()


def _safety(scene: Scene) -> None:
    scene.window.show_safety()


def _sheet(name: str) -> Callable[[Scene], None]:
    """What a row of Settings opens."""

    def show(scene: Scene) -> None:
        page = scene.open(PageName.SETTINGS)
        button = attrgetter(name)(page)
        assert isinstance(button, QAbstractButton)
        button.click()

    return show


def _urgent(scene: Scene) -> None:
    page: FirstRunPage | None = scene.window.findChild(FirstRunPage)
    assert page is not None
    page.note.urgent.tick.click()


def _first_step(number: int) -> Callable[[Scene], None]:
    def show(scene: Scene) -> None:
        page: FirstRunPage | None = scene.window.findChild(FirstRunPage)
        assert page is not None
        page.tick.click()
        page.foot.main.click()
        page.none.click()
        for _ in range(3, number + 1):
            (page.foot.next if page.step is page.health else page.foot.main).click()
        scene.made.clock.advance(_LATER)

    return show


def _of_history(name: str) -> Callable[[Scene], None]:
    """What the history page does."""

    def act(scene: Scene) -> None:
        _history(scene)
        getattr(scene.window.page(PageName.HISTORY), name)()

    return act


PAGES: dict[str, tuple[State, Callable[[Scene], None]]] = {
    "first run": (UNREAD, _today),
    "urgent sign": (UNREAD, _urgent),
    "first run, health": (UNREAD, _first_step(2)),
    "first run, program": (UNREAD, _first_step(3)),
    "first run, from the floor": (UNREAD, _first_step(4)),
    "first run, things": (UNREAD, _first_step(5)),
    "today": (DUE, _today),
    "today with conditions": (CONDITIONS, _today),
    "today done": (DONE, _today),
    "today half done": (HALF_DONE, _today),
    "today over": (OVER, _today),
    "today problem": (PROBLEM, _today),
    "history": (RICH, _history),
    "history checks": (OVER, _history),
    "history empty": (FIRST_DAY, _history),
    "past practice": (DUE, _of_history("add_past_practice")),
    "check-in anew": (RICH, _of_history("edit_chosen")),
    "removed": (RICH, _of_history("remove_chosen")),
    "library": (PROBLEM, _library),
    "program": (DUE, _program),
    "exercises": (DUE, _exercises),
    "exercise filters": (DUE, _library_tab(2)),
    "essentials": (DUE, _library_tab(3)),
    "known": (DUE, _library_tab(4)),
    "steps of today": (DUE, _steps),
    "looking back": (OVER, _summary),
    "settings": (DUE, _settings),
    "start over": (DUE, _start_over),
    "your health": (CONDITIONS, _sheet("health")),
    "nerve sliders": (DUE, _sheet("sliders")),
    "what you have": (CONDITIONS, _sheet("things")),
    "exercises for you": (DUE, _sheet("own")),
    "export": (DUE, _sheet("data.export")),
    "import": (DUE, _sheet("data.take_in")),
    "delete": (DUE, _sheet("data.delete")),
    "pain": (HURT, _before),
    "question": (QUESTION, _before),
    "self-check": (FIRST_DAY, _before),
    "short self-check": (EASY, _before),
    "player": (DUE, _hold),
    "stop rules": (DUE, _stop_rules),
    "end question": (DUE, _end_question),
    "finish": (DUE, _finish),
    "keys": (DUE, _keys),
    "safety": (DUE, _safety),
}


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Scene:
    """Each page in turn."""
    state, act = PAGES[request.param]
    scene = Scene(qtbot, tmp_path, state)
    act(scene)
    scene.window.grab()  # everything has its place now
    return scene


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def description_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def state_of(widget: QWidget) -> QAccessible.State:
    return QAccessible.queryAccessibleInterface(widget).state()


def focusable(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget


def stops(window: QWidget) -> Iterator[QWidget]:
    """What Tab should reach: of a group only what is taken."""
    for widget in focusable(window):
        if isinstance(widget, QAbstractButton) and widget.autoExclusive():
            if not widget.isChecked():
                continue
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def walk(scene: Scene) -> list[QWidget]:
    """Every stop of Tab until it is back at the first."""
    found: list[QWidget] = []
    while scene.focused not in found:
        found.append(scene.focused)
        scene.press(Key.Key_Tab)
    return found


def names(widgets: list[QWidget]) -> list[str]:
    return [name_of(widget) for widget in widgets]


# -------------------------------------------------------------- on every page


def test_whatever_takes_the_focus_has_a_name_and_a_role(page: Scene) -> None:
    widgets = list(focusable(page.window))
    assert widgets
    for widget in widgets:
        assert name_of(widget).strip(), widget
        assert role_of(widget) not in PLACES, name_of(widget)


def test_no_name_is_said_twice(page: Scene) -> None:
    for widget in focusable(page.window):
        assert description_of(widget) != name_of(widget)


def test_readers_meet_things_in_the_order_in_which_they_stand(page: Scene) -> None:
    for parent in (page.window, *page.window.findChildren(QWidget)):
        # A dialog comes last: it lies over the others.
        said = [child for child in children(parent) if says_something(child)]
        said = [child for child in said if role_of(child) is not Role.Dialog]
        for first, second in pairwise(said):
            assert not stands_before(second, first), (name_of(first), name_of(second))


@pytest.mark.qt_log_ignore("QAccessibleList::child: Invalid index", extend=True)
def test_asking_for_what_has_gone_meanwhile_finds_nothing(page: Scene) -> None:
    for widget in (page.window, *page.window.findChildren(QWidget)):
        told = QAccessible.queryAccessibleInterface(widget)
        for beyond in (told.childCount(), told.childCount() + 1, 1000):
            assert told.child(beyond) is None, widget


def children(parent: QWidget) -> list[QWidget]:
    told = QAccessible.queryAccessibleInterface(parent)
    found = (told.child(index).object() for index in range(told.childCount()))
    return [child for child in found if isinstance(child, QWidget) and child.isVisible()]


def says_something(widget: QWidget) -> bool:
    return bool(name_of(widget)) or any(says_something(child) for child in children(widget))


def stands_before(widget: QWidget, other: QWidget) -> bool:
    """Above it, or left of it in the same row; the next column begins at the top again."""
    one, two = widget.geometry(), other.geometry()
    if overlap(one, two) > min(one.height(), two.height()) / 2:
        return one.right() <= two.left()
    return one.bottom() <= two.top() and one.left() < two.right()


def overlap(one: QRect, two: QRect) -> int:
    return min(one.bottom(), two.bottom()) - max(one.top(), two.top())


def test_tab_reaches_everything(page: Scene) -> None:
    reached = walk(page)
    assert [name_of(stop) for stop in stops(page.top) if stop not in reached] == []


# ------------------------------------------------------------ order of Tab


@pytest.mark.parametrize("state", [DUE, DONE, HALF_DONE, PROBLEM], ids=lambda state: state.name)
def test_on_today_tab_goes_from_what_starts_down_the_page(
    qtbot: QtBot, tmp_path: Path, state: State
) -> None:
    scene = Scene(qtbot, tmp_path, state)
    today = scene.window.page(PageName.TODAY)
    assert isinstance(today, TodayPage)
    stop = today.strip.stop
    assert stop is not None
    pages = scene.window.navigation.buttons[PageName.TODAY]
    order = [*today.card.buttons, today.streak, stop, today.essential.next, pages]
    assert [stop for stop in walk(scene) if stop in order] == order


def test_after_an_arrow_tab_goes_on_from_the_same_place(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    today = scene.window.page(PageName.TODAY)
    assert isinstance(today, TodayPage)
    before = today.strip.stop
    assert before is not None
    before.setFocus()
    scene.press(Key.Key_Left)
    assert scene.focused is not before
    scene.press(Key.Key_Tab)
    assert scene.focused is today.essential.next


def test_in_the_history_tab_goes_down_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, RICH)
    _history(scene)
    said = names(walk(scene))
    assert said[0].startswith("Friday 13 March, ")
    assert said[1:8] == [
        "Month before",
        said[0],
        "Sessions, newest first",
        "Edit check-in",
        "Remove",
        "Tightness: show as table",
        "Time per exercise: all 38 as a table",
    ]
    assert said[-4:-1] == ["Add a past practice", "Import", "Export"]
    assert said[-1].startswith("Day 11, done on 13 March")


def test_in_the_library_tab_goes_from_card_to_card(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, PROBLEM)
    page = scene.open(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    cards = page.routines.cards
    inside = [next(card for card in cards if card.isAncestorOf(w)) for w in _in_cards(scene, cards)]
    assert [card for card, _ in groupby(inside)] == list(cards)


def _in_cards(scene: Scene, cards: Sequence[QWidget]) -> list[QWidget]:
    return [stop for stop in walk(scene) if any(card.isAncestorOf(stop) for card in cards)]


# ------------------------------------------------------- what single things are


def test_the_row_of_days_is_a_list_of_days(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    strip = scene.window.findChild(DayStrip)
    assert isinstance(strip, DayStrip)
    assert (role_of(strip), name_of(strip)) == (Role.List, "21 days: 11 done, today is day 12")
    days = children(strip)
    assert {role_of(day) for day in days} == {Role.ListItem}
    assert [name_of(days[n]) for n in (0, 11, 20)] == [
        "Day 1, done on 1 March",
        "Day 12, today",
        "Day 21, to come",
    ]


def test_the_map_is_named_after_its_day_and_described_as_a_whole(
    qtbot: QtBot, tmp_path: Path
) -> None:
    scene = Scene(qtbot, tmp_path, RICH)
    _history(scene)
    year = scene.window.findChild(YearMap)
    assert isinstance(year, YearMap)
    assert role_of(year) is Role.Chart
    assert name_of(year) == "Friday 13 March, full routine, 10 minutes"
    assert description_of(year).startswith(
        "Year map, 53 weeks: 75 days practised, 4 missed and bridged, 5 missed. "
    )
    qtbot.keyClick(year, Key.Key_Up)
    assert name_of(year).startswith("Thursday 12 March, ")


def test_a_scale_is_a_group_of_radio_buttons(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    _finish(scene)
    page = scene.window.findChild(FinishPage)
    assert isinstance(page, FinishPage)
    scale: ScaleRow = page.form.after.row
    assert (role_of(scale), name_of(scale)) == (Role.Grouping, "Tightness after, not set")
    scene.press(Key.Key_3)
    taken = scene.focused
    assert (role_of(taken), name_of(taken)) == (Role.RadioButton, "Tightness after, 3 of 10")
    assert state_of(taken).checked
    assert name_of(scale) == "Tightness after, 3 of 10"


def test_settings_say_what_they_are_what_they_do_and_how_they_stand(
    qtbot: QtBot, tmp_path: Path
) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    page = scene.open(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    assert role_of(page.reduced_motion) is Role.CheckBox
    assert not state_of(page.reduced_motion).checked
    page.reduced_motion.click()
    assert state_of(page.reduced_motion).checked
    assert description_of(page.reduced_motion).startswith("The figure changes its pose")
    assert (role_of(page.rollover), name_of(page.rollover)) == (
        Role.Grouping,
        "A new day starts at",
    )
    page.rollover.up.click()
    assert name_of(page.rollover.up) == "Later, now 05:00"
    left = page.first_side.button(0)
    assert (role_of(left), name_of(left), state_of(left).checked) == (
        Role.RadioButton,
        "First side: Left",
        True,
    )


def test_the_window_its_pages_and_its_headings_can_be_told(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    assert (role_of(scene.window), name_of(scene.window)) == (Role.Window, "Routine")
    pages = scene.window.navigation
    assert (role_of(pages), name_of(pages)) == (Role.Grouping, "Pages")
    assert state_of(pages.buttons[PageName.TODAY]).checked
    today = scene.window.page(PageName.TODAY)
    assert isinstance(today, TodayPage)
    assert (Role.Grouping, "Today") in around(today)
    assert (Role.Grouping, "Library") in around(scene.open(PageName.LIBRARY))
    for label in (today.header.heading, today.card.title, today.essential.title):
        assert (role_of(label), name_of(label)) == (Role.Heading, label.text())
    assert role_of(today.card.about) is Role.StaticText


def around(widget: QWidget) -> list[tuple[QAccessible.Role, str]]:
    """What a reader says when the focus comes into it from outside."""
    found, parent = [], widget.parentWidget()
    while parent is not None:
        found.append((role_of(parent), name_of(parent)))
        parent = parent.parentWidget()
    return found


# ------------------------------------------------------------------ the player


def test_the_stage_says_everything_that_is_painted_on_it(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    page = scene.play()
    page.controller.command(Command.SKIP)
    assert role_of(page.stage) is Role.Grouping
    around, seconds = children(page.stage)
    assert name_of(page.stage) == "Cat-cow"
    assert name_of(seconds) == "64 seconds left"
    assert name_of(around).startswith("Exercise 1 of 6. ")
    assert "Next: Low lunge, left side first." in name_of(around)


def test_nothing_of_the_stage_is_said_again_with_every_breath(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    page = scene.play()
    while not _holds(page):
        page.controller.command(Command.SKIP)
    said = set()
    for _ in range(15):
        scene.made.clock.advance(1000)
        page.controller.look()
        said.add((name_of(page.stage), description_of(page.stage)))
    assert said == {("Low lunge, left", "")}
    scene.press(Key.Key_Space)
    assert description_of(page.stage) == "Paused"


def _holds(page: PlayerPage) -> bool:
    run = page.controller.run
    return run is not None and run.player.segment.kind is SegmentKind.HOLD


def test_buttons_of_the_player_say_their_keys(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    controls = scene.play().controls
    said = {name_of(controls.button(wish)): description_of(controls.button(wish)) for wish in Wish}
    assert said["Stop rules"] == "Key S"
    assert said["Back to the exercise before"] == "Key Left"
    assert said["Add 15 seconds"] == "Key plus"


def test_the_focus_goes_to_a_card_without_a_detour(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    page = scene.play()
    page.controls.button(Wish.STOP_RULES).setFocus()
    visited: list[QWidget] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusChanged.connect(lambda _old, new: visited.append(new))
    page.controls.button(Wish.STOP_RULES).click()
    assert visited == [page.card.main_button]
    assert role_of(page.card) is Role.Dialog
