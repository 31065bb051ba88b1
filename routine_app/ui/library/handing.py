"""What can be handed to others from the page of a routine: its file, and a handout on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from routine_app.content.folders import HANDED_SUFFIX, SUFFIX
from routine_app.content.problem import ContentError, NotFound, printable
from routine_app.domain.drawing import CannotWrite
from routine_app.domain.language import tr
from routine_app.domain.routine import Routine
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.services import Handing, Services

if TYPE_CHECKING:
    from routine_app.ui.data.port import Chooser


class HandingOver(QObject):
    """Asks where a file goes, has it written, and says so on the page, with which it lives."""

    def __init__(
        self, services: Services, page: RoutineDetail, chooser: Chooser | None = None
    ) -> None:
        super().__init__(page)
        self._services = services
        self._page = page
        self._chooser = chooser
        is_possible = services.handing() is not None
        page.share.setVisible(is_possible)
        page.handout.setVisible(is_possible)
        page.share_requested.connect(self._on_share)
        page.handout_requested.connect(self._on_handout)

    def use(self, chooser: Chooser) -> None:
        """Ask for files with this, instead of the system's dialogs."""
        self._chooser = chooser

    def _files(self, over: QWidget) -> Chooser:
        if self._chooser is not None:
            return self._chooser
        from routine_app.ui.data.chooser import FileChooser

        return FileChooser(over)

    @Slot(object)
    def _on_share(self, routine: Routine) -> None:
        handing = self._services.handing()
        if handing is not None:
            window = self._page.window()
            self._files(window).save(
                tr("Share this routine"),
                f"{routine.id}{HANDED_SUFFIX}",
                lambda path: _tell(window, self._page, _shared(handing, routine, path)),
            )

    @Slot(object)
    def _on_handout(self, routine: Routine) -> None:
        from routine_app.ui.library.handout_sheet import HandoutSheet

        handing = self._services.handing()
        if handing is not None:
            window, theme = self._page.window(), self._page.theme
            HandoutSheet(routine, handing, self._files(window), theme, self._page).open()


def _shared(handing: Handing, routine: Routine, path: Path) -> str:
    """Write the file; what to say of it."""
    target = path if path.suffix.lower() == SUFFIX else Path(f"{path}{HANDED_SUFFIX}")
    try:
        handing.share(routine, target)
    except (CannotWrite, ContentError, NotFound) as problem:
        return _sentence(problem)
    place = printable(str(target))
    return tr("Saved as {place}. It can be opened wherever Routine is.", place=place)


def _tell(window: QWidget, page: RoutineDetail, words: str) -> None:
    """On the page, or on the one that was made anew in its place while the dialog was open."""
    pages: list[RoutineDetail] = [page] if isValid(page) else window.findChildren(RoutineDetail)
    for there in pages:
        if there.isVisibleTo(window):
            there.tell(words)


def _sentence(problem: Exception) -> str:
    """What is wrong, on one line."""
    return printable(str(problem).splitlines()[0])
