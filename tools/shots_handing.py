"""The sheet of a handout, as pictures: what can be chosen, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from routine_app.domain.language import tr
from routine_app.domain.routine import Routine
from routine_app.ui.library.handout_sheet import HandoutSheet
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.navigation import PageName
from routine_app.ui.report.printing import NO_PRINTER, Paint, Tell
from tests.own_data import FakeChooser
from tools import shots_data as data
from tools.shots_window import Look, Scene

_LOOKS = (Look(), Look(dark=True), Look(text_scale=2), Look(dark=True, text_scale=2))


class _NoFiles:
    """Writes nothing."""

    def share(self, routine: Routine, path: Path) -> None: ...

    def handout(self, routine: Routine, path: Path, *, large: bool, letter: bool) -> None: ...


class _NoPrinter:
    """Says so."""

    def ask(self, title: str, *, letter: bool, paint: Paint, tell: Tell) -> None:
        tell(False, tr(NO_PRINTER))


def shots(in_looks: Callable[..., Iterable[Any]]) -> Iterable[Any]:
    """As it opens, saved, and where there is no printer."""
    for name, prepare in (("", _opened), ("-saved", _saved), ("-no-printer", _no_printer)):
        yield from in_looks(f"5o-library-handout{name}", data.DUE, _LOOKS, prepare)


def _opened(scene: Scene) -> HandoutSheet:
    scene.window.show_page(PageName.LIBRARY)
    page = scene.window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    routine = scene.services.library.routine("first-length")
    page.show_routine(routine)
    chooser = FakeChooser(Path("~/Documents/first-length.pdf"))
    detail = page.detail
    assert isinstance(detail, RoutineDetail)
    sheet = HandoutSheet(routine, _NoFiles(), chooser, detail.theme, page, _NoPrinter())
    sheet.open()
    scene.settle()
    return sheet


def _saved(scene: Scene) -> None:
    sheet = _opened(scene)
    sheet.large.tick.setChecked(True)
    sheet.save_button.click()
    scene.settle()


def _no_printer(scene: Scene) -> None:
    _opened(scene).print_button.click()
    scene.settle()
