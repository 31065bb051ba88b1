"""The place of the builder in the editor: what it costs is paid when steps are first looked at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.ui.theme import Theme

if TYPE_CHECKING:
    from routine_app.ui.builder.drafting import Checks
    from routine_app.ui.builder.view import BuilderView
    from routine_app.ui.editor.port import EditedText
    from routine_app.ui.services import Services
    from routine_app.ui.theme import ThemeSource
    from routine_app.ui.widgets.thumbnail import PictureQueue


class StepsPane(QWidget):
    """Shows the steps of the text that is edited. Signals: text_requested(line)."""

    text_requested = Signal(int)

    def __init__(
        self,
        edited: EditedText,
        workshop: Checks,
        services: Services,
        themes: ThemeSource,
        pictures: PictureQueue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._edited = edited
        self._workshop = workshop
        self._services = services
        self._themes = themes
        self._pictures = pictures
        self._path: Path | None = None
        self.view: BuilderView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def set_path(self, path: Path | None) -> None:
        """Where the file is; None while it is nowhere."""
        self._path = path
        if self.view is not None:
            self.view.set_path(path)

    def open(self) -> None:
        """Show the steps, the focus on the first of them or on the search."""
        if self.view is None:
            self.view = self._make()
        self.show()
        self.view.focus_main()

    def commit(self) -> None:
        """Take what was typed and not yet left: before the text is saved, played or shown."""
        if self.view is not None and self.isVisible():
            self.view.commit()

    def apply_theme(self, _theme: Theme) -> None:
        """A builder is measured in its theme: another theme makes another one."""
        if self.view is None:
            return
        self._column.removeWidget(self.view)
        self.view.hide()
        self.view.deleteLater()
        self.view = None
        if self.isVisible():
            self.view = self._make()

    def _make(self) -> BuilderView:
        from routine_app.ui.builder.view import BuilderView

        given = self._edited, self._workshop, self._services, self._themes, self._pictures
        view = BuilderView(*given, self)
        view.set_path(self._path)
        view.text_requested.connect(self.text_requested)
        self._column.addWidget(view)
        view.show()
        return view
