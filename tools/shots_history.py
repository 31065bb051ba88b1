"""The history in pictures: all of it at once, its sheets, and what can be put right."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize

from routine_app.domain.corrections import Corrections
from routine_app.storage.sync.folder import Outcome
from routine_app.ui.history.page import HistoryPage
from routine_app.ui.navigation import PageName
from tools import shots_data as data
from tools.shots_window import Look, Scene

WHOLE, WHOLE_MEDIUM, WHOLE_LARGE = QSize(1180, 1700), QSize(1024, 1900), QSize(1180, 4700)
"""Windows in which nothing has to be scrolled."""


def shots(in_looks: Callable[..., Iterable[Any]], page: Callable[[Scene], None]) -> Iterable[Any]:
    """The pictures."""
    light, dark = Look(), Look(dark=True)
    whole = (
        Look(size=WHOLE),
        Look(True, 1.0, WHOLE),
        Look(size=WHOLE_MEDIUM),
        Look(False, 2.0, WHOLE_LARGE),
        Look(True, 2.0, WHOLE_LARGE),
    )
    four = (light, dark, Look(text_scale=2), Look(dark=True, text_scale=2))
    small = (*four, Look(size=QSize(800, 560)))
    yield from in_looks("4d-history-whole", data.RICH, whole, page)
    yield from in_looks("4e-history-sparse-whole", data.SPARSE, whole[:2], page)
    yield from in_looks("4f-history-added-later", data.SPARSE, whole[:4], page, _put_down)
    yield from in_looks("4g-history-add", data.DUE, small, page, _add)
    yield from in_looks("4h-history-check-in", data.RICH, small, page, _tell)
    yield from in_looks("4i-history-removed", data.RICH, small, page, _remove)
    yield from in_looks("4j-history-nothing-left", data.SPARSE, (light, dark), page, _remove_all)
    yield from in_looks("4k-history-table", data.RICH, four, page, _table)
    yield from in_looks("4l-history-earlier-month", data.RICH, whole[:2], page, _earlier)
    yield from in_looks("4m-history-asked-for", data.RICH, four, _asked_for)
    yield from in_looks("4n-history-unread-lines", data.RICH, four, page, _unread)


def _asked_for(scene: Scene) -> None:
    """The focus on the streak, as `routine-app history` gives it."""
    scene.window.show_history()
    scene.settle()


def _unread(scene: Scene) -> None:
    """Lines of the sync folder that could not be read."""
    scene.own_data.sync_folder = Path("/media/anna/stick/routine")
    scene.own_data.outcome = Outcome(devices=2, damaged=12)
    watch = scene.services.sync()
    assert watch is not None
    watch.look()
    scene.settle()


def _page(scene: Scene) -> HistoryPage:
    page = scene.window.page(PageName.HISTORY)
    assert isinstance(page, HistoryPage)
    return page


def _put_down(scene: Scene) -> None:
    """Three practices that were not recorded."""
    corrections = Corrections(scene.services.practice)
    routine = scene.services.library.routine("desk-break")
    for back in (1, 8, 9):
        corrections.add_practice(data.TODAY - timedelta(days=back), routine)
    page = _page(scene)
    page.refresh()
    page.sessions.setCurrentIndex(page.sessions.model().index(0, 0))


def _add(scene: Scene) -> None:
    _page(scene).add_past_practice()


def _tell(scene: Scene) -> None:
    _page(scene).edit_chosen()


def _remove(scene: Scene) -> None:
    page = _page(scene)
    page.sessions.setFocus()
    page.remove_chosen()


def _remove_all(scene: Scene) -> None:
    _remove(scene)
    _remove(scene)


def _table(scene: Scene) -> None:
    _page(scene).trend.table.click()


def _earlier(scene: Scene) -> None:
    """January, with missed and bridged days."""
    page = _page(scene)
    for _ in range(2):
        page.month.earlier.click()
    page.month.grid.setFocus()
