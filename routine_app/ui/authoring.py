"""What is made rather than practised: the editor of files and the pose studio, over the pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from routine_app.ui.over_pages import OverPages
from routine_app.ui.services import Services
from routine_app.ui.theme import ThemeSource
from routine_app.ui.widgets.thumbnail import PictureQueue

if TYPE_CHECKING:
    from routine_app.domain.exercise import Exercise
    from routine_app.ui.editor.page import EditorPage
    from routine_app.ui.library.page import LibraryPage
    from routine_app.ui.studio.page import StudioPage


class Authoring(QObject):
    """Lays what edits files over the pages, and goes back to what lay there.

    Signals: left() once it has gone back; preview_requested(Routine) to play what is written,
    without a record.
    """

    left = Signal()
    preview_requested = Signal(object)

    def __init__(
        self,
        services: Services,
        themes: ThemeSource,
        pictures: PictureQueue,
        over: OverPages,
    ) -> None:
        super().__init__(over)
        self._services = services
        self._themes = themes
        self._pictures = pictures
        self._over = over
        self._made: list[QWidget] = []

    @property
    def is_open(self) -> bool:
        """Whether something that is being made lies over the pages."""
        return any(page.isVisible() for page in self._made)

    @Slot(object)
    def edit(self, path: Path, *, in_text: bool = False) -> None:
        """Open a file in the editor; one that comes with the program as a copy."""
        page = self._show_editor()
        if page is not None:
            page.open_file(path, in_text=in_text)

    def serve(self, library: LibraryPage) -> None:
        """Do what the library asks for."""
        library.edit_requested.connect(self.edit)
        library.new_requested.connect(lambda kind: self.begin(kind=kind))
        library.pose_requested.connect(self.change_pose)

    @Slot()
    def begin(self, name: str = "", kind: str = "routine") -> None:
        """Begin a new routine in the editor, a new exercise in the pose studio."""
        if kind == "exercise":
            studio = self._show_studio()
            if studio is not None:
                studio.begin()
            return
        if not name:
            self._ask_name(kind)
            return
        page = self._show_editor()
        if page is not None:
            page.begin(name, kind)

    def _ask_name(self, kind: str) -> None:
        """A new routine needs nothing but a name."""
        from routine_app.ui.builder.name_sheet import NameSheet

        sheet = NameSheet(self._themes.theme, self._over)
        sheet.named.connect(lambda name: self.begin(name, kind))
        sheet.open()

    @Slot(object)
    def change_pose(self, exercise: Exercise) -> None:
        """Open an exercise in the pose studio."""
        page = self._show_studio()
        if page is not None:
            page.open_exercise(exercise)

    def _show_studio(self) -> StudioPage | None:
        from routine_app.ui.studio.page import StudioPage

        workshop = self._services.workshop()
        if workshop is None:
            return None

        def make() -> StudioPage:
            page = StudioPage(workshop, self._services, self._themes, self._pictures)
            page.left.connect(self._on_left)
            page.texts_requested.connect(self.edit)
            self._made.append(page)
            return page

        page = self._over.make(StudioPage, make)
        self._over.lay_over(page)
        return page

    def _show_editor(self) -> EditorPage | None:
        from routine_app.ui.editor.page import EditorPage

        workshop = self._services.workshop()
        if workshop is None:
            return None

        def make() -> EditorPage:
            page = EditorPage(workshop, self._services, self._themes, self._pictures)
            page.left.connect(self._on_left)
            page.preview_requested.connect(self.preview_requested)
            page.pose_requested.connect(self.change_pose)
            self._made.append(page)
            return page

        page = self._over.make(EditorPage, make)
        self._over.lay_over(page)
        return page

    @Slot()
    def _on_left(self) -> None:
        self._over.go_back()
        self.left.emit()
