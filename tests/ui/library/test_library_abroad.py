"""The library in another language: nothing is left in English but what users wrote themselves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.kinds import Kind
from routine_app.content.library import Library
from routine_app.content.own_folder import OwnFolder
from routine_app.domain.routine import Routine
from routine_app.domain.value import replace
from routine_app.ui.library.adding import MOST_AT_ONCE
from routine_app.ui.library.broken import SourceLine
from routine_app.ui.library.exercise import ExerciseDetail
from routine_app.ui.library.filters import Filters
from routine_app.ui.library.handing import HandingOver
from routine_app.ui.library.handout_sheet import HandoutSheet
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.program_page import ProgramDetail
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.library.trail import ESSENTIALS, EXERCISES, KNOWN, PROGRAMS, ROUTINES, Day
from routine_app.ui.widgets.labels import MAY_BREAK
from tests.pseudo_language import untranslated
from tests.ui.foreign import desk_abroad, left_in_english, shipped_abroad
from tests.ui.library.test_library_handing import FakeChooser, FakeHanding
from tests.ui.pseudo import Eye
from tools.shots_data import CHANGED, CONDITIONS, DUE, FIRST_DAY, OVER, PROBLEM, State
from tools.shots_library import BROKEN, DESK, MIXED, RUN, THERE
from tools.shots_library import PROGRAMS as WITH_PROGRAMS

OWN_WORDS = (
    *("Evening run", "For the hour after a run, on the floor, with the lights low."),
    *("First length, my way", "At the desk", "Tuesdays", "Fetch a strap."),
    *("A week at the desk", "Gentle fortnight", "The same again but slower."),
    *("Half-kneeling on a cushion", "Strong, my way", "Other name", "evening-run"),
    "Short breaks from Monday to Friday, and a longer one for the weekend.",
)
"""What the own files of these states say, and nobody translates."""


def open_abroad(qtbot: QtBot, folder: Path, state: State = DUE) -> LibraryPage:
    made = desk_abroad(state, folder)
    library = made.services.library
    assert isinstance(library, Library)
    made.services = replace(
        made.services, own_files=lambda: OwnFolder(library, folder), handing=FakeHanding
    )
    page = LibraryPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    page.refresh()
    return page


def sources() -> list[str]:
    """Who found something, and when; named alike in all languages."""
    known = shipped_abroad().known()
    found = [finding.source for finding in known.findings]
    return [*found, *(saying.source for saying in known.often_said if saying.source)]


Look = Callable[[QWidget], list[str]]


@pytest.fixture
def in_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Look:
    """What is left in English, besides own words, names of own files and lines of theirs."""
    eye = Eye(monkeypatch)

    def look(page: QWidget) -> list[str]:
        files = [*tmp_path.rglob("*.yaml")]
        names = [*map(str, files), *(path.name for path in files)]
        lines = [line.label.text() for line in page.findChildren(SourceLine)]
        besides = (*lines, *names, *sources(), *OWN_WORDS)
        found = (text.replace(MAY_BREAK, "") for text in left_in_english(page, eye))
        return untranslated(found, besides=besides)

    return look


def routine_of(page: LibraryPage, wanted: str) -> Routine:
    found = page.lists.shelf.find(Kind.ROUTINE, wanted)
    assert isinstance(found, Routine)
    return found


def open_filters(filters: Filters | None) -> None:
    assert filters is not None
    for chip, row in zip(filters.chips, filters.rows, strict=True):
        chip.click()
        row.row.button(2).click()


STATES = (DUE, CONDITIONS, OVER, PROBLEM, MIXED, WITH_PROGRAMS)


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_every_list(qtbot: QtBot, tmp_path: Path, in_english: Look, state: State) -> None:
    page = open_abroad(qtbot, tmp_path, state)
    for tab in (ROUTINES, PROGRAMS, EXERCISES, ESSENTIALS, KNOWN):
        page.tabs.button(tab).click()
        assert in_english(page) == []


def test_filters(qtbot: QtBot, tmp_path: Path, in_english: Look) -> None:
    page = open_abroad(qtbot, tmp_path, WITH_PROGRAMS)
    lists = page.lists
    known = {ROUTINES: lists.routine_filters, PROGRAMS: lists.program_filters}
    for tab in (ROUTINES, PROGRAMS, EXERCISES):
        page.tabs.button(tab).click()
        open_filters(known.get(tab, lists.filters))
        assert in_english(page) == []


def test_searches(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_abroad(qtbot, tmp_path)
    sought = ("xyzzyx", "kneelign", "ssettle", "resset")
    said = []
    for tab in (ROUTINES, PROGRAMS, EXERCISES, ESSENTIALS):
        page.tabs.button(tab).click()
        for text in sought:
            page.filter.setText(text)
            said.append(page.lists.nothing.text())
    assert any("“resset”. Did you mean" in text for text in said)
    assert untranslated(said, besides=(*sought, "reset", "settle", "kneeling")) == []


def _only_broken(page: LibraryPage) -> None:
    page.problems.click()
    tile = page.lists.first_broken()
    assert tile is not None
    tile.again.click()


def _day(page: LibraryPage) -> None:
    page.show_day(Day("21-day-reset", 12))


def _program(page: LibraryPage) -> None:
    page.show_program(page.lists.shelf.programs.in_use)


def _other_program(page: LibraryPage) -> None:
    found = page.lists.shelf.programs.find("a-week-at-the-desk")
    assert found is not None
    page.show_program(found)


def _used(page: LibraryPage) -> None:
    _other_program(page)
    assert isinstance(page.detail, ProgramDetail)
    page.detail.use.click()
    _program(page)


def _swapped(page: LibraryPage) -> None:
    page.show_today()
    assert isinstance(page.detail, RoutineDetail)
    next(row for row in page.detail.rows if row.swaps).swaps[0].click()


def _shared(page: LibraryPage) -> None:
    page.show_today()
    assert isinstance(page.detail, RoutineDetail)
    handing = page.detail.findChild(HandingOver)
    assert handing is not None
    handing.use(FakeChooser(Path("/run.yaml")))
    page.detail.share.click()
    assert page.detail.told.isVisible()


@pytest.mark.parametrize(
    ("state", "act"),
    [
        (PROBLEM, _only_broken),
        (MIXED, _only_broken),
        *((state, LibraryPage.show_today) for state in (DUE, CONDITIONS, OVER, CHANGED)),
        *((state, _day) for state in (DUE, CHANGED)),
        *((state, _program) for state in (FIRST_DAY, DUE, OVER, CHANGED)),
        (WITH_PROGRAMS, _other_program),
        (WITH_PROGRAMS, _used),
        (DUE, _swapped),
        (DUE, _shared),
    ],
)
def test_pages(
    qtbot: QtBot,
    tmp_path: Path,
    in_english: Look,
    state: State,
    act: Callable[[LibraryPage], None],
) -> None:
    page = open_abroad(qtbot, tmp_path, state)
    act(page)
    assert in_english(page) == []


@pytest.mark.parametrize("wanted", ["half-kneeling", "couch-stretch.half-range", "heel-slide"])
def test_exercises(qtbot: QtBot, tmp_path: Path, in_english: Look, wanted: str) -> None:
    page = open_abroad(qtbot, tmp_path)
    exercise = page.lists.shelf.exercise(wanted)
    assert exercise is not None
    page.show_exercise(exercise)
    assert isinstance(page.detail, ExerciseDetail)
    page.detail.muscles.button.click()
    assert in_english(page) == []


@pytest.mark.parametrize(
    "texts",
    [
        (RUN,),
        (RUN.replace("45 s", "60 s"),),
        (RUN.replace("Evening run", "Other name").replace("45 s", "60 s"),),
        (RUN.replace("evening-run", "settle"),),
        (BROKEN,),
        ("shopping: [milk, bread]\n",),
        ("program: evening-run\nname: Evening run\ndays:\n  - {routine: settle, short: settle}\n",),
        (DESK, RUN.replace("45 s", "60 s"), BROKEN, RUN),
        (BROKEN, BROKEN),
    ],
)
def test_files_that_arrive(
    qtbot: QtBot, tmp_path: Path, in_english: Look, texts: tuple[str, ...]
) -> None:
    page = open_abroad(qtbot, tmp_path, THERE)
    paths = [tmp_path / f"new-{number}.yaml" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    page.offer(paths)
    sheet = page.adding.sheet
    assert sheet is not None
    assert in_english(sheet) == []


def test_what_is_said_about_files_afterwards(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_abroad(qtbot, tmp_path, THERE)
    said: list[str] = []

    def look() -> None:
        said.append(page.adding.strip.words.text())

    path, mine = tmp_path / "x.yaml", tmp_path / "files-there"
    path.write_text(RUN.replace("45 s", "60 s"), encoding="utf-8")
    page.offer([path])
    assert page.adding.sheet is not None
    page.adding.sheet.replace_button.click()
    look()
    page.adding.strip.undo()
    look()
    page.show_routine(routine_of(page, "evening-run"))
    assert page.opened.file_row is not None
    page.opened.file_row.remove.click()
    look()
    page.adding.strip.undo()
    look()
    page.offer([])
    look()
    page.offer([path] * (MOST_AT_ONCE + 1))
    look()
    assert len(set(said)) == 6
    assert untranslated(said, besides=("Evening run", str(mine), str(tmp_path))) == []


def test_a_handout(qtbot: QtBot, tmp_path: Path, in_english: Look) -> None:
    page = open_abroad(qtbot, tmp_path)
    routine = routine_of(page, "settle")
    sheet = HandoutSheet(routine, FakeHanding(), FakeChooser(tmp_path / "x"), page.theme(), page)
    sheet.open()
    sheet.save_button.click()
    assert in_english(sheet) == []
