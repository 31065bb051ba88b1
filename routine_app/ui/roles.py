"""What painted widgets are to a screen reader: a list, a group, a text.

Qt knows the roles of its own kinds of widgets only; any other one would be read out as a mere
place with a name. A class says what it is in `reader_role`, the name of a `QAccessible.Role`.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

from routine_app.ui.widgets.labels import MAY_BREAK


@cache
def install_roles() -> None:
    """From now on readers are told the roles that classes have taken. It holds for the process."""
    QAccessible.installFactory(_told)


def renew_told(window: QWidget) -> None:
    """Forget what a reader was told of this window before the roles were known."""
    if not QAccessible.isActive():
        return
    for widget in (window, *window.findChildren(QWidget)):
        if role_of(widget) is not None:
            told = QAccessible.queryAccessibleInterface(widget)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(told))


def role_of(thing: object) -> QAccessible.Role | None:
    """The role that the class of a widget has taken."""
    name = getattr(thing, "reader_role", None)
    return QAccessible.Role[name] if isinstance(name, str) else None


class _LabelTold(QAccessibleWidget):
    """A label in a role of its own: its name is its text still."""

    def text(self, kind: QAccessible.Text) -> str:
        said, label = super().text(kind), self.object()
        if kind is QAccessible.Text.Name and not said and isinstance(label, QLabel):
            return label.text().replace(MAY_BREAK, "")
        return said


def _told(_class_name: str, thing: object) -> QAccessibleInterface | None:
    role = role_of(thing)
    if role is None or not isinstance(thing, QWidget):
        return None
    if ready := getattr(thing, "ready_for_reader", None):
        ready()
    kind = _LabelTold if isinstance(thing, QLabel) else QAccessibleWidget
    return kind(thing, role)
