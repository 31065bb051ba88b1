"""What can be handed to others from the page of a routine: its file, and a handout on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

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

    def _files(self) -> Chooser:
        if self._chooser is None:
            from routine_app.ui.data.chooser import FileChooser

            self._chooser = FileChooser(self._page)
        return self._chooser

    @Slot(object)
    def _on_share(self, routine: Routine) -> None:
        handing = self._services.handing()
        if handing is not None:
            self._files().save(
                tr("Share this routine"),
                f"{routine.id}{HANDED_SUFFIX}",
                lambda path: self._share(handing, routine, path),
            )

    def _share(self, handing: Handing, routine: Routine, path: Path) -> None:
        target = path if path.suffix.lower() == SUFFIX else Path(f"{path}{HANDED_SUFFIX}")
        try:
            handing.share(routine, target)
        except (CannotWrite, ContentError, NotFound) as problem:
            self._page.tell(_sentence(problem))
        else:
            place = printable(str(target))
            self._page.tell(
                tr("Saved as {place}. It can be opened wherever Routine is.", place=place)
            )

    @Slot(object)
    def _on_handout(self, routine: Routine) -> None:
        from routine_app.ui.library.handout_sheet import HandoutSheet

        handing = self._services.handing()
        if handing is not None:
            theme = self._page.theme
            HandoutSheet(routine, handing, self._files(), theme, self._page).open()


def _sentence(problem: Exception) -> str:
    """What is wrong, on one line."""
    return printable(str(problem).splitlines()[0])
