"""Finds words in the text: forward with Enter, back with Shift Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from routine_app.domain.language import tr
from routine_app.ui.editor.text_area import TextArea
from routine_app.ui.mirroring import set_margins
from routine_app.ui.theme import Theme, stylesheet
from routine_app.ui.widgets.buttons import IconButton
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import apply_to_children


class FindBar(QWidget):
    """A field over the text, shown with Ctrl F and put away with Esc."""

    def __init__(self, area: TextArea, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find in the text"))
        self.field.setAccessibleName(tr("Find in the text"))
        self.field.textChanged.connect(self._on_text_changed)
        self.field.installEventFilter(self)
        self.count = TextLabel("", Type.SMALL, theme, self)
        self.back = IconButton(tr("Find the one before"), "chevron-left", theme, self)
        self.forward = IconButton(tr("Find the next one"), "chevron-right", theme, self)
        self.close_button = IconButton(tr("Find no more"), "close", theme, self)
        self.back.clicked.connect(lambda: self.seek(back=True))
        self.forward.clicked.connect(lambda: self.seek(back=False))
        self.close_button.clicked.connect(self.put_away)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.field, 1)
        for part in (self.count, self.back, self.forward, self.close_button):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.apply_theme(theme)
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        px = theme.px
        set_margins(self._row, px(12), px(8), px(8), px(4))
        self._row.setSpacing(px(4))
        self.field.setStyleSheet(stylesheet(theme))
        self.field.setFont(theme.font(15))
        self.field.setFixedHeight(theme.px(40))
        apply_to_children(self, theme)

    def open(self) -> None:
        """Ask for what is marked in the text, or for what was sought last."""
        marked = self._area.textCursor().selectedText()
        if marked and "\u2029" not in marked:
            self.field.setText(marked)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def put_away(self) -> None:
        """Back to the text."""
        self.hide()
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def seek(self, *, back: bool = False) -> None:
        """Mark the next one, or the one before; round the ends of the text."""
        sought = self.field.text()
        places = self._places()
        if not places:
            return
        cursor = self._area.textCursor()
        here = cursor.selectionStart() if back else cursor.selectionEnd()
        before = [at for at in places if at + len(sought) <= here]
        after = [at for at in places if at >= here]
        at = (before or places)[-1] if back else (after or places)[0]
        cursor.setPosition(at)
        cursor.setPosition(at + len(sought), QTextCursor.MoveMode.KeepAnchor)
        self._area.setTextCursor(cursor)
        self._area.ensureCursorVisible()
        self._say(places.index(at) + 1, len(places))

    def _places(self) -> list[int]:
        """Where it stands, as Qt counts places: every character in one or two units."""
        sought = self.field.text().lower()
        if not sought:
            return []
        document, found = self._area.document(), []
        cursor = QTextCursor(document)
        while not (cursor := document.find(self.field.text(), cursor)).isNull():
            found.append(cursor.selectionStart())
        return found

    def _say(self, number: int, count: int) -> None:
        self.count.setText(tr("{number} of {count}", number=number, count=count))

    @Slot()
    def _on_text_changed(self) -> None:
        cursor = self._area.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._area.setTextCursor(cursor)
        if self._places():
            self.seek()
        else:
            self.count.setText(tr("Not found") if self.field.text() else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.seek(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.put_away()
                return True
        return super().eventFilter(watched, event)
