"""What the window asks of each of its pages."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from routine_app.ui.theme import Theme


class Page(QWidget):
    """One of the pages; it is refreshed whenever it is shown."""

    def refresh(self) -> None:
        """Read the newest state and show it."""
        raise NotImplementedError

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        raise NotImplementedError

    def focus_main(self) -> None:
        """Give the focus to the main action, or to where reading begins."""
        raise NotImplementedError
