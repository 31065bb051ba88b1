"""The library as a place for files, as pictures: adding, broken files, filters, reading thousands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize

from routine_app.domain.language import tr
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.program_page import ProgramDetail
from routine_app.ui.library.trail import PROGRAMS as PROGRAM_TAB
from routine_app.ui.navigation import PageName
from tools import shots_data as data
from tools.shots_data import State
from tools.shots_window import Look, Scene

if TYPE_CHECKING:
    from tools.shots_list import Shot

    InLooks = Callable[..., Iterable[Shot]]

RUN = """\
routine: evening-run
name: Evening run
about: For the hour after a run, on the floor, with the lights low.
steps:
  - constructive-rest: 2 min
  - pelvic-tilt: 8 reps
  - half-kneeling: 45 s x 2
  - figure-four: 45 s
  - wait: Fetch a strap.
  - hamstring-strap: 45 s
"""
BROKEN = RUN.replace("figure-four: 45 s", "figure-four: sixty").replace("strap: 45 s", "strapp: 1")
DESK = RUN.replace("evening-run", "at-the-desk").replace("Evening run", "At the desk")
MINE = RUN.replace("evening-run", "first-length").replace("Evening run", "First length, my way")
TWIN = RUN.replace("routine: evening-run", "routine: run-from-anna")

WEEK = """\
program: a-week-at-the-desk
name: A week at the desk
about: Short breaks from Monday to Friday, and a longer one for the weekend.
days:
  - {routine: desk-break, short: desk-break}
  - {routine: release-five, short: desk-break}
  - {routine: desk-break, short: desk-break, note: The same again but slower.}
  - {routine: lengthen-five, short: desk-break}
  - {routine: desk-and-floor, short: release-five, new: Half-kneeling on a cushion}
"""
GENTLE = (
    WEEK.replace("a-week-at-the-desk", "gentle").replace("A week at the desk", "Gentle fortnight")
    + "  - {routine: settle, short: release-five}\n" * 9
)
TORN = WEEK.replace("a-week-at-the-desk", "torn").replace("lengthen-five", "lengthen-fife")

NONE = replace(data.DUE, name="files-none", own_files=(("notes.txt", ""),))
ADDED = replace(NONE, name="files-added")
THERE = replace(data.DUE, name="files-there", own_files=(("evening-run.yaml", RUN),))
MIXED = replace(
    data.DUE,
    name="files-mixed",
    own_files=(
        ("evening-run.yaml", RUN),
        ("run-from-anna.yaml", TWIN),
        ("first-length.yaml", MINE),
        ("stretching.yaml", BROKEN.replace("evening-run", "stretching")),
        ("tuesdays.yaml", "routine: tuesdays\nname: Tuesdays\n"),
    ),
)
PROGRAMS = replace(
    data.DUE,
    name="files-programs",
    own_files=(
        ("programs/a-week-at-the-desk.yaml", WEEK),
        ("programs/gentle.yaml", GENTLE),
        ("programs/torn.yaml", TORN),
    ),
)
WITHOUT_KNEELING = replace(data.CONDITIONS, name="files-conditions", own_files=NONE.own_files)
LEAST = QSize(800, 560)


def shots(in_looks: InLooks) -> Iterable[Shot]:
    """Every state in light and dark, at usual and double size, and in the smallest window."""
    looks = (
        *(Look(dark, scale) for scale in (1.0, 2.0) for dark in (False, True)),
        Look(size=LEAST),
        Look(False, 2.0, LEAST),
    )
    states: tuple[tuple[str, State, Callable[[Scene], None]], ...] = (
        ("5o-add-new", NONE, offer(("evening.yaml", RUN))),
        ("5p-add-left-out", WITHOUT_KNEELING, offer(("evening.yaml", RUN))),
        ("5q-add-replaces", THERE, offer(("evening.yaml", RUN.replace("45 s", "60 s")))),
        ("5r-add-broken", NONE, offer(("evening.yaml", BROKEN))),
        ("5s-add-no-routine", NONE, offer(("holiday.yaml", "shopping: [milk, bread]\n"))),
        (
            "5t-add-several",
            THERE,
            offer(("a.yaml", DESK), ("b.yaml", RUN.replace("45 s", "60 s")), ("c.yaml", BROKEN)),
        ),
        ("5u-added", ADDED, added),
        ("5v-own-files", MIXED, library),
        ("5w-broken-alone", MIXED, broken),
        ("5x-filtered", MIXED, filtered),
        ("5y-no-match", MIXED, no_match),
        ("5za-slip", MIXED, slip),
        ("5zb-reading", MIXED, reading),
        ("5zc-none-own", NONE, at_end),
        ("5zd-stands-in", MIXED, stands_in),
        ("5zl-found", MIXED, found),
        ("5ze-programs", PROGRAMS, programs),
        ("5zf-programs-alone", data.DUE, programs),
        ("5zg-programs-filtered", PROGRAMS, programs_filtered),
        ("5zh-program-other", PROGRAMS, program),
        ("5zi-program-used", PROGRAMS, used),
        ("5zj-program-parked", PROGRAMS, parked),
        ("5zk-programs-waiting", PROGRAMS, waiting),
    )
    for name, state, prepare in states:
        yield from in_looks(name, state, looks, prepare)


def page_of(scene: Scene) -> LibraryPage:
    scene.window.show_page(PageName.LIBRARY)
    page = scene.window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    return page


def library(scene: Scene) -> None:
    page_of(scene)


def offer(*files: tuple[str, str]) -> Callable[[Scene], None]:
    """Drop files onto the window."""

    def drop(scene: Scene) -> None:
        with TemporaryDirectory() as folder:
            paths = [Path(folder) / name for name, _ in files]
            for path, (_, text) in zip(paths, files, strict=True):
                path.write_text(text, encoding="utf-8")
            page_of(scene).offer(paths)
            scene.settle()

    return drop


def added(scene: Scene) -> None:
    library = scene.services.library
    for folder in library.own_folders():
        (folder / "evening-run.yaml").unlink(missing_ok=True)  # of the picture before
    offer(("evening.yaml", RUN))(scene)
    page = page_of(scene)
    assert page.adding.sheet is not None
    page.adding.sheet.add_button.click()


def broken(scene: Scene) -> None:
    page_of(scene).problems.click()


def filtered(scene: Scene) -> None:
    filters = page_of(scene).lists.routine_filters
    filters.minutes.row.button(2).click()
    filters.phase.row.button(2).click()
    filters.chips[3].click()


def no_match(scene: Scene) -> None:
    page_of(scene).filter.setText("swimming")


def found(scene: Scene) -> None:
    page = page_of(scene)
    page.filter.setFocus()
    page.filter.setText("evening")


def slip(scene: Scene) -> None:
    page_of(scene).filter.setText("evenign")


def reading(scene: Scene) -> None:
    page = page_of(scene)
    done, total = map(QLocale().toString, (1200, 5000))
    page.lists.progress.setText(tr("Reading {done} of {total}", done=done, total=total))
    page.lists.progress.show()


def at_end(scene: Scene) -> None:
    page_of(scene)
    scene.press("End")


def stands_in(scene: Scene) -> None:
    page = page_of(scene)
    page.show_routine(scene.services.library.routine("first-length"))
    scene.settle()
    scene.press("End")


def programs(scene: Scene) -> None:
    page_of(scene).tabs.button(PROGRAM_TAB).click()


def programs_filtered(scene: Scene) -> None:
    programs(scene)
    page_of(scene).lists.program_filters.minutes.row.button(2).click()
    page_of(scene).lists.program_filters.chips[0].click()


def program(scene: Scene) -> None:
    """One that is not in use."""
    programs(scene)
    page_of(scene).show_program(scene.services.library.program("a-week-at-the-desk"))
    scene.settle()


def used(scene: Scene) -> None:
    program(scene)
    detail = page_of(scene).detail
    assert isinstance(detail, ProgramDetail)
    detail.use.click()
    scene.settle()


def parked(scene: Scene) -> None:
    """The one that waits meanwhile."""
    used(scene)
    page_of(scene).show_program(scene.services.library.program("21-day-reset"))
    scene.settle()


def waiting(scene: Scene) -> None:
    used(scene)
    page_of(scene).back.click()
    scene.settle()
