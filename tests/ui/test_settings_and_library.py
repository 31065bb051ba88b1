"""Settings are saved at once; the library starts, opens, finds and explains."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.problem import ContentError, problem
from routine_app.domain.pose import Side
from routine_app.domain.preferences import Theme as ThemeChoice
from routine_app.domain.program import Known
from routine_app.domain.value import replace
from routine_app.ui.library.exercise import ExerciseDetail
from routine_app.ui.library.exercises import ExerciseTile
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.routines import RoutineTile
from routine_app.ui.library.broken import BrokenTile
from routine_app.ui.services import Library
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.labels import MAY_BREAK
from routine_app.ui.widgets.scroll import QuietScrollArea
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE, PROBLEM


def open_settings(qtbot: QtBot) -> tuple[SettingsPage, Desk]:
    made = desk(DUE)
    page = SettingsPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    return page, made


def open_library(
    qtbot: QtBot, tmp_path: Path, size: QSize | None = None
) -> tuple[LibraryPage, Desk]:
    made = desk(PROBLEM, tmp_path)
    page = LibraryPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(size or QSize(1180, 760))
    page.show()
    page.refresh()
    return page, made


ODD_NAME = "a\tb\x1b[31m\u202egpj.yaml"
PLAIN_NAME = r"a\tb\x1b[31m\u202egpj.yaml"


def test_what_cannot_be_printed_in_a_name_is_spelled_out(qtbot: QtBot, tmp_path: Path) -> None:
    made = desk(PROBLEM, tmp_path)
    found = [problem("x", 1, 1, "found nothing")]
    around = QWidget()
    qtbot.addWidget(around)
    tile = BrokenTile(tmp_path / ODD_NAME, found, made.themes.theme, around)
    assert tile.name.text().replace(MAY_BREAK, "") == PLAIN_NAME
    assert tile.open.accessibleName() == f"Open file {PLAIN_NAME}"


def test_the_folder_in_settings_is_spelled_out(qtbot: QtBot, tmp_path: Path) -> None:
    made = desk(DUE)
    services = replace(made.services, data_folder=tmp_path / ODD_NAME)
    page = SettingsPage(services, made.themes)
    qtbot.addWidget(page)
    labels = [label.text().replace(MAY_BREAK, "") for label in page.findChildren(QLabel)]
    assert str(tmp_path / PLAIN_NAME) in labels
    assert all(text.isprintable() for text in labels)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_stray_key_on_opening_settings_changes_nothing(qtbot: QtBot, key: Qt.Key) -> None:
    page, made = open_settings(qtbot)
    page.focus_main()
    before, entries = made.services.preferences.value, made.history.entries()
    focused = page.window().focusWidget()
    assert focused is page.theme_choice.button(1)
    qtbot.keyClick(focused, key)
    assert (made.services.preferences.value, made.history.entries()) == (before, entries)
    assert not page.program.question.isVisible()


@pytest.mark.parametrize(
    "field",
    [
        "high_contrast",
        "reduced_motion",
        "full_screen",
        "dark_player",
        "large_timer",
        "breath_pacer",
        "single_keys",
        "start_when_ready",
        "keep_awake",
    ],
)
def test_each_switch_is_saved_at_once(qtbot: QtBot, field: str) -> None:
    page, made = open_settings(qtbot)
    before = getattr(made.services.preferences.value, field)
    switch = getattr(page, field)
    assert switch.isChecked() is before
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert getattr(made.services.preferences.value, field) is not before


def test_choices_are_saved_at_once(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    page.theme_choice.button(2).click()
    page.first_side.button(1).click()
    page.change_over.button(1).click()
    value = made.services.preferences.value
    assert (value.theme, value.first_side, value.change_over_scale) == (
        ThemeChoice.DARK,
        Side.RIGHT,
        1.5,
    )
    assert made.themes.theme.dark


def test_text_size_goes_from_100_to_200_percent(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    assert not page.text_size.down.isEnabled()
    for _ in range(10):
        page.text_size.up.click()
    assert made.services.preferences.value.text_scale == 2.0
    assert made.themes.theme.text_scale == 2.0
    assert not page.text_size.up.isEnabled()


def test_the_rollover_hour_stops_at_noon(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    for _ in range(20):
        page.rollover.up.click()
    assert made.services.preferences.value.rollover == 12


def test_starting_over_asks_in_place_and_keeps_the_history(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    program = page.program
    assert program.state.text() == "Day 12 of reset 1"
    program.start_over.click()
    assert program.keep.hasFocus() or program.keep.isVisible()
    program.keep.click()
    assert program.state.text() == "Day 12 of reset 1"
    before = len(made.history.entries())
    program.start_over.click()
    program.confirm.click()
    assert program.state.text() == "Day 1 of reset 2"
    assert len(made.history.entries()) == before + 1


def test_escape_keeps_the_reset_that_is_under_way(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    before = len(made.history.entries())
    page.program.start_over.click()
    qtbot.keyClick(page.program.keep, Qt.Key.Key_Escape)
    assert not page.program.confirm.isVisible()
    assert page.program.start_over.isVisible()
    assert len(made.history.entries()) == before


def test_the_data_folder_and_the_safety_notes_open(qtbot: QtBot) -> None:
    page, made = open_settings(qtbot)
    page.open_folder.click()
    assert made.opened == [made.services.data_folder]
    with qtbot.waitSignal(page.safety_requested, timeout=0):
        page.read_safety.click()


def scroll_of(page: LibraryPage) -> QuietScrollArea:
    area: QuietScrollArea | None = page.findChild(QuietScrollArea)
    assert area is not None
    return area


def test_good_routines_come_first_and_broken_files_say_why(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    cards = page.routines.cards
    assert all(isinstance(card, RoutineTile) for card in cards[:-1])
    broken = cards[-1]
    assert isinstance(broken, BrokenTile)
    assert broken.message.text().startswith("Line ")
    with qtbot.waitSignal(page.edit_requested, timeout=0) as caught:
        broken.open.click()
    assert caught.args == [broken.path]


@pytest.mark.parametrize("width", [800, 1180, 1920])
def test_the_library_ends_where_its_last_card_ends(
    qtbot: QtBot, tmp_path: Path, width: int
) -> None:
    page, _ = open_library(qtbot, tmp_path, QSize(width, 560))
    last = page.routines.cards[-1]
    content = page.routines.parentWidget()
    assert content is not None
    qtbot.waitUntil(lambda: last.mapTo(content, last.rect().bottomLeft()).y() > 560)
    below = content.height() - last.mapTo(content, last.rect().bottomLeft()).y()
    assert 0 <= below < 60


def test_routines_and_exercises_are_in_the_order_of_their_names(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page, _ = open_library(qtbot, tmp_path)
    routines = [card for card in page.routines.cards if isinstance(card, RoutineTile)]
    names = [card.routine.name.casefold() for card in routines]
    assert names == sorted(names)
    assert names.index("settle") < names.index("settle and sway")
    page.tabs.button(2).click()
    tiles = [card for card in page.exercises.cards if isinstance(card, ExerciseTile)]
    shown = [tile.text().casefold() for tile in tiles]
    assert shown == sorted(shown)


def test_a_broken_file_is_said_at_the_top_and_leads_to_its_card(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page, _ = open_library(qtbot, tmp_path)
    area = scroll_of(page)
    page.tabs.button(2).click()
    page.filter.setText("couch")
    assert page.problems.text() == "1 file has a problem"
    assert area.shows(page.problems)
    page.problems.click()
    (broken,) = (card for card in page.routines.cards if not card.isHidden())
    assert isinstance(broken, BrokenTile)
    assert page.routines.isVisible()
    assert page.filter.text() == ""
    assert page.window().focusWidget() is broken.open
    qtbot.waitUntil(lambda: area.shows(broken))


def test_nothing_is_said_while_all_files_are_good(qtbot: QtBot) -> None:
    made = desk(DUE)
    page = LibraryPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert page.problems.isHidden()


def test_tiles_stand_on_the_edges_of_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    page.tabs.button(2).click()
    content: QWidget | None = scroll_of(page).widget()
    assert content is not None

    def edges() -> tuple[float, float]:
        tiles = [card for card in page.exercises.cards if isinstance(card, ExerciseTile)]
        rects = [tile.body_rect().translated(tile.mapTo(content, QPoint(0, 0))) for tile in tiles]
        return min(rect.left() for rect in rects), max(rect.right() for rect in rects)

    qtbot.waitUntil(lambda: edges() == (32, content.width() - 32))


def test_a_routine_starts_for_itself(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    card = page.routines.cards[0]
    assert isinstance(card, RoutineTile)
    with qtbot.waitSignal(page.start_requested, timeout=0) as caught:
        card.start.click()
    assert caught.args[0].routine == card.routine


def test_the_filter_finds_by_name_and_by_exercise(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    qtbot.keyClick(page, "/")
    assert page.window().focusWidget() is page.filter
    qtbot.keyClicks(page.filter, "first length")
    shown = [card for card in page.routines.cards if not card.isHidden()]
    assert [card.routine.id for card in shown if isinstance(card, RoutineTile)] == ["first-length"]
    page.filter.setText("pigon")
    said = "Nothing is called “pigon”. Did you mean “pigeon”?"
    assert page.lists.nothing.text() == said
    page.filter.setText("swimming")
    assert page.lists.nothing.text() == "Nothing here is called “swimming”."
    page.filter.clear()
    assert page.lists.nothing.isHidden()


def choose(page: LibraryPage, exercise_id: str) -> ExerciseTile:
    page.tabs.button(2).click()
    tile = next(tile for tile in tiles_of(page) if tile.exercise.id == exercise_id)
    tile.click()
    return tile


def tiles_of(page: LibraryPage) -> list[ExerciseTile]:
    return [card for card in page.exercises.cards if isinstance(card, ExerciseTile)]


def found(page: LibraryPage) -> list[str]:
    return [tile.exercise.id for tile in tiles_of(page) if not tile.isHidden()]


def opened(page: LibraryPage) -> ExerciseDetail:
    """The page of an exercise that is open."""
    assert isinstance(page.detail, ExerciseDetail)
    return page.detail


def words(page: LibraryPage) -> str:
    detail = opened(page)
    parts = [label.text() for label in detail.findChildren(QLabel)]
    return "\n".join([*parts, *(button.text() for button in detail.text.links)])


def test_an_exercise_tells_everything_about_itself(qtbot: QtBot, tmp_path: Path) -> None:
    page, made = open_library(qtbot, tmp_path)
    exercise = choose(page, "half-kneeling").exercise
    said = words(page)
    parts = [exercise.name, exercise.aim, exercise.start_position, *exercise.cues]
    parts += [exercise.mistake, *exercise.stop_if, *exercise.not_for]
    parts += [exercise.also[0], "cushion", "Lengthen · Half-kneeling"]
    parts += [exercise.evidence[0].note, exercise.evidence[0].source]
    library = made.services.library
    others = [library.exercise(id_) for id_ in (*exercise.easier, *exercise.harder)]
    parts += [other.name for other in others]
    parts += [other.how for other in others]
    assert [part for part in parts if part.casefold() not in said.casefold()] == []


@pytest.mark.parametrize("size", [QSize(820, 600), QSize(1180, 760)])
def test_the_way_back_leads_to_where_one_was(qtbot: QtBot, tmp_path: Path, size: QSize) -> None:
    page, _ = open_library(qtbot, tmp_path, size)
    page.tabs.button(2).click()
    bar = scroll_of(page).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 90)
    bar.setValue(90)
    tile = choose(page, "step-swing")
    assert page.exercises.isHidden()
    assert page.window().focusWidget() is page.back
    assert page.back.text() == "All exercises"
    assert bar.value() == 0
    page.back.click()
    assert not page.exercises.isHidden()
    assert page.back.isHidden()
    assert page.window().focusWidget() is tile
    qtbot.waitUntil(lambda: bar.value() == 90)


def test_an_easier_exercise_is_a_page_away_and_escape_comes_back_step_by_step(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page, _ = open_library(qtbot, tmp_path)
    choose(page, "couch-stretch")
    names = {link.accessibleName(): link for link in opened(page).text.links}
    easier = names["Easier: Side-lying quad and psoas stretch"]
    assert "Easier: Couch stretch, half range" in names
    assert "Harder: Couch stretch, arm up" in names
    easier.click()
    assert opened(page).shown.id == "side-lying-quad"
    assert page.back.text() == "Couch stretch"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert opened(page).shown.id == "couch-stretch"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.detail is None
    assert not page.exercises.isHidden()


def test_the_figure_goes_to_its_start_and_back_to_the_hold(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    choose(page, "half-kneeling")
    figure = opened(page).figure
    assert figure.picture.weight == 1
    figure.poses.button(0).click()
    qtbot.waitUntil(lambda: figure.picture.weight == 0)
    figure.poses.button(1).click()
    qtbot.waitUntil(lambda: figure.picture.weight == 1)


@pytest.mark.parametrize(
    ("typed", "exercise"),
    [
        ("Half-kneeling hip flexor", "half-kneeling"),
        ("sofa stretch", "couch-stretch"),
        ("front of the thigh", "couch-stretch"),
        ("supine pigeon", "figure-four"),
        ("sofa", "couch-stretch"),
        ("strap lengthen", "hamstring-strap"),
        ("on your side", "side-lying-quad"),
        ("couhc", "couch-stretch"),
        ("hamstirng", "hamstring-strap"),
    ],
)
def test_exercises_are_found_by_names_aim_prop_and_phase_and_slips_are_forgiven(
    qtbot: QtBot, tmp_path: Path, typed: str, exercise: str
) -> None:
    page, _ = open_library(qtbot, tmp_path)
    page.tabs.button(2).click()
    page.filter.setText(typed)
    assert exercise in found(page)
    assert len(found(page)) < 12


def test_a_forgiven_slip_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    page.tabs.button(2).click()
    page.filter.setText("couhc")
    assert page.lists.nothing.text() == "Nothing is called “couhc”. Did you mean Couch stretch?"
    page.filter.setText("couch")
    assert page.lists.nothing.isHidden()


def test_filters_go_together_and_can_be_taken_away(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    page.tabs.button(2).click()
    everything = found(page)
    assert page.lists.filters is not None
    assert page.lists.filters.phase.isHidden()
    page.lists.filters.chips[0].click()
    assert page.lists.filters.phase.isVisible()
    page.lists.filters.phase.row.button(2).click()
    page.lists.filters.prop.row.button(_number(page.lists.filters.prop.row, "Sofa")).click()
    assert found(page) == ["couch-stretch"]
    assert page.lists.filters.words == "lengthen, sofa"
    page.lists.filters.position.row.button(_number(page.lists.filters.position.row, "Standing")).click()
    assert found(page) == []
    assert page.lists.nothing.text() == "No exercise is like that."
    page.lists.filters.clear_button.click()
    assert found(page) == everything


def _number(row: ChoiceRow, text: str) -> int:
    return next(n for n in range(20) if row.button(n).text() == text)


def test_arrows_go_from_card_to_card(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = open_library(qtbot, tmp_path)
    page.tabs.button(2).click()
    tiles = tiles_of(page)
    qtbot.waitUntil(lambda: tiles[1].x() > tiles[0].x())
    columns = sum(tile.y() == tiles[0].y() for tile in tiles)
    tiles[0].setFocus()
    for key, expected in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + columns),
        (Qt.Key.Key_Left, columns),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Left, 0),
    ):
        focused: QWidget | None = page.window().focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)
        assert page.window().focusWidget() is tiles[expected]


def test_all_essentials_say_how_well_they_are_known(qtbot: QtBot, tmp_path: Path) -> None:
    page, made = open_library(qtbot, tmp_path)
    page.tabs.button(3).click()
    shown = [card for card in page.lists.essentials.cards if not card.isHidden()]
    assert len(shown) == len(made.services.library.essentials()) == 23
    said = [label.text() for label in shown[4].findChildren(QLabel)]
    essential = made.services.library.essentials()[4]
    assert said[0] == "5 of 23"
    assert f"Evidence: {essential.evidence}" in said
    assert essential.today in said


def test_what_is_known_has_its_sources(qtbot: QtBot, tmp_path: Path) -> None:
    page, made = open_library(qtbot, tmp_path)
    page.tabs.button(4).click()
    known = made.services.library.known()
    assert page.lists.known is not None
    said = [label.text() for label in page.lists.known.findChildren(QLabel)]
    assert known.findings[0].source in said
    assert all(finding.text in said for finding in known.findings)
    assert all(text in said for text in (*known.not_studied, *known.what_follows))


class _Unread:
    """A library whose text on what is known cannot be read."""

    def __init__(self, library: object) -> None:
        self._library = library

    def __getattr__(self, name: str) -> object:
        return getattr(self._library, name)

    def known(self) -> Known:
        raise ContentError([problem("known.yaml", 1, 1, "is not there")])


def test_without_its_text_there_is_no_way_to_what_is_known(qtbot: QtBot) -> None:
    made = desk(DUE)
    library = cast("Library", _Unread(made.services.library))
    page = LibraryPage(replace(made.services, library=library), made.themes)
    qtbot.addWidget(page)
    said = [button.text() for button in page.tabs.findChildren(QAbstractButton)]
    assert said == ["Routines", "Program", "Exercises", "Essentials"]
