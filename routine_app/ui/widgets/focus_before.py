"""Where the focus was before something was laid over a page, and the way back there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid


class FocusBefore:
    """Remembers the control that has the focus in a window.

    Files may be read again meanwhile and their page made anew. Its old controls are deleted then,
    and to touch one ends the program: inside of Qt an error of Python has nobody to catch it. So
    the one of the same kind and name takes its place.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        control: QWidget | None = window.focusWidget()
        self._control = control
        self._kind = QWidget if control is None else type(control)
        self._name = "" if control is None else _name_of(control)

    def go_back(self) -> bool:
        """Give the control the focus again; False when there is none like it in sight."""
        if self._control is None or not isValid(self._window):
            return False
        is_there = isValid(self._control) and self._control.isVisibleTo(self._window)
        control = self._control if is_there else self._made_anew()
        if control is None:
            return False
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _made_anew(self) -> QWidget | None:
        alike = self._window.findChildren(self._kind) if self._name else []
        seen = (part for part in alike if part.isVisibleTo(self._window))
        return next((part for part in seen if _name_of(part) == self._name), None)


def _name_of(control: QWidget) -> str:
    """What a reader says of it."""
    words = control.text() if isinstance(control, QAbstractButton) else ""
    return control.accessibleName() or words
