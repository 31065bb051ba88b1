"""The search at the upper end of Settings: rows that are not meant step aside."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from routine_app.content.problem import printable
from routine_app.domain.finding import Sought
from routine_app.domain.language import tr, tr_count
from routine_app.ui.mirroring import set_margins
from routine_app.ui.settings.rows import SettingGroup
from routine_app.ui.theme import Theme, stylesheet
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE


@runtime_checkable
class Findable(Protocol):
    """A row of Settings: its name, its one sentence, and all words by which it is found."""

    name: str
    sentence: str

    @property
    def words(self) -> str: ...


class SettingSearch(QWidget):
    """The heading with the field beside it, and under it what came of the search.

    Signals: looked(whether something is typed), after the rows have changed.
    """

    looked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._groups: Sequence[SettingGroup] = ()
        self._rows: list[QWidget] = []
        self._sought = Sought(())
        self.heading = TextLabel(tr("Settings"), Type.H1, theme, self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find a setting"))
        self.field.setAccessibleName(tr("Find by name, or by what a setting does"))
        self.field.setClearButtonEnabled(True)
        self.field.setAcceptDrops(False)  # a file that is dropped here is for the window
        self.field.textChanged.connect(self._on_text)
        self.field.returnPressed.connect(self.focus_first)
        self.said = TextLabel("", Type.BODY, theme, self)
        set_margins(self.said, FOCUS_RESERVE, 0, 0, 0)
        self.said.hide()
        head = FlowLayout(gap=16, row_gap=4, spread=True)
        head.addWidget(self.heading)
        head.addWidget(self.field)
        set_margins(head, FOCUS_RESERVE, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.said)
        self.apply_theme(theme)

    def look_through(self, groups: Sequence[SettingGroup]) -> None:
        """These groups are searched from now on."""
        self._groups = groups
        self._rows = [row for group in groups for row in group.rows]
        self._sought = Sought([cast(Findable, row).words for row in self._rows])

    @property
    def is_on(self) -> bool:
        return bool(self.field.text().strip())

    @Slot(str)
    def _on_text(self, text: str) -> None:
        typed = text.strip()
        found = self._sought.find(typed)
        rows = list(compress(self._rows, found.texts))
        for group in self._groups:
            group.show_only(rows)
        self._say(_words(printable(typed), rows, found.meant) if typed else "")
        self.looked.emit(bool(typed))

    def _say(self, text: str) -> None:
        is_new = text != self.said.text()
        self.said.setText(text)
        self.said.setVisible(bool(text))
        if text and is_new and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, text))

    @Slot()
    def focus_first(self) -> None:
        """Go to the first control that was found."""
        parts = (part for row in self._rows for part in row.findChildren(QWidget))
        for part in parts if self.is_on else ():
            can_have_it = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled()
            if can_have_it and part.isVisible():
                part.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def do_key(self, event: QKeyEvent) -> bool:
        """Begin to search, or find everything again; False for keys that stand for nothing here."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_find = held == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_F
        if is_find or (event.text() == "/" and self._theme.single_keys):
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            return False
        return True

    def apply_theme(self, theme: Theme) -> None:
        """Qt paints the field itself, from a style sheet."""
        self._theme = theme
        self.field.setStyleSheet(stylesheet(theme))
        self.field.setFont(theme.font(15.5))
        self.field.setFixedHeight(theme.px(44))
        self.field.setMinimumWidth(theme.px(280))


def _words(typed: str, rows: Sequence[QWidget], meant: str) -> str:
    """What came of it."""
    if not rows:
        return tr("No setting is like “{typed}”.", typed=typed)
    found = tr_count(len(rows), "{count} setting found.", "{count} settings found.")
    if not meant:
        return found
    name = cast(Findable, rows[0]).name if len(rows) == 1 else meant
    asked = tr("Nothing is called “{typed}”. Did you mean “{name}”?", typed=typed, name=name)
    return f"{asked} {found}"
