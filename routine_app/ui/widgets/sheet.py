"""A sheet over the page: a dialog with a heading, text that scrolls, and one button to close."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import OutlineButton
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea

_SIZE = QSize(720, 620)


class Sheet(QDialog):
    """Closes with its button or Escape, and gives the focus back to where it was."""

    def __init__(self, heading: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._focus_before = parent.window().focusWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.setPalette(theme.palette())
        self.setFont(theme.font(15.5))
        px = theme.px
        self.heading = TextLabel(heading, Type.H2, theme, self)
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(px(24), px(4), px(24), px(16))
        self.column.setSpacing(px(8))
        self.area = QuietScrollArea(theme, self)
        self.area.setWidget(self.content)
        self.close_button = OutlineButton("Close", theme, self)
        self.close_button.clicked.connect(self.accept)
        head = QHBoxLayout()
        head.setContentsMargins(px(24), px(20), px(24), px(8))
        head.addWidget(self.heading)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(20), px(8), px(20), px(12))
        foot.addStretch()
        foot.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self.area, 1)
        outer.addLayout(foot)
        room = parent.window().size() - QSize(48, 48)
        self.resize((_SIZE * theme.text_scale).boundedTo(room))
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        super().done(result)
        before: QWidget | None = self._focus_before
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
