"""What is shown is made anew, and one stays where one is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from routine_app.ui.widgets.scroll import QuietScrollArea


@contextmanager
def staying(area: QuietScrollArea, otherwise: QWidget) -> Iterator[None]:
    """As far down as before, and at the same control, told by its name; or at another one."""
    content = area.widget()
    assert content is not None
    place = area.verticalScrollBar().value()
    focused: QWidget | None = area.window().focusWidget()
    name = focused.accessibleName() if focused is not None else ""
    was_inside = focused is not None and content.isAncestorOf(focused)
    yield
    if was_inside and (area.window().focusWidget() is not focused or _is_gone(focused)):
        parts = (part for part in content.findChildren(QWidget) if part.isVisible())
        again = next((part for part in parts if name and part.accessibleName() == name), otherwise)
        again.setFocus(Qt.FocusReason.OtherFocusReason)
    area.go_to(place)


def _is_gone(widget: QWidget | None) -> bool:
    return widget is not None and not widget.isVisible()
