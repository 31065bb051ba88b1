"""What the window asks of each of its pages."""

from __future__ import annotations

from typing import Protocol

from routine_app.ui.theme import Theme


class Page(Protocol):
    """One of the pages, a widget; it is refreshed whenever it is shown."""

    def refresh(self) -> None:
        """Read the newest state and show it."""

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""

    def focus_main(self) -> None:
        """Give the focus to the main action, or to where reading begins."""
