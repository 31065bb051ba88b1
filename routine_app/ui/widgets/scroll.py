"""A quiet scroll area: no frame, a thin bar that can still be hit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from routine_app.ui.theme import Theme

_WIDTH, _AROUND = 14, 16


class QuietScrollBar(QScrollBar):
    """A rounded handle on the ground of the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, ground: str = "bg") -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._ground = ground

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        # QStyle takes longer to load than the whole page; most pages never show a bar.
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), getattr(self._theme.tokens, self._ground))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.control)
        rect = QRectF(handle).adjusted(4, 2, -4, -2)
        painter.drawRoundedRect(rect, rect.width() / 2, rect.width() / 2)


class QuietScrollArea(QScrollArea):
    """Scrolls one page up and down; its content is as wide as the area.

    `ground` names the colour of what it lies on. What has the focus is shown with `around` pixels
    above and below it.
    """

    # Qt's own interface for scroll areas reads past the end of its children, and crashes, when a
    # reader asks for a bar that has gone since it counted them. A plain one looks first.
    reader_role = "Client"

    def __init__(self, theme: Theme, parent: QWidget | None = None, ground: str = "bg") -> None:
        super().__init__(parent)
        self.around = _AROUND
        if ground != "bg":
            palette = self.palette()
            palette.setColor(palette.ColorRole.Window, getattr(theme.tokens, ground))
            self.setPalette(palette)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(QuietScrollBar(theme, self, ground))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Bring what gets the focus into view, with its ring."""
        moved = super().focusNextPrevChild(next)
        self.show_focus()
        return moved

    def scroll_by_key(self, key: int) -> bool:
        """Scroll as a key asks for; False when it asks for nothing."""
        bar = self.verticalScrollBar()
        line, page = 3 * self.fontMetrics().lineSpacing(), round(bar.pageStep() * 0.9)
        steps: dict[int, int] = {
            Qt.Key.Key_Up: -line,
            Qt.Key.Key_Down: line,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if key not in steps:
            return False
        bar.setValue(bar.value() + steps[key])
        return True

    def go_to(self, place: int) -> None:
        """Be as far down as that: at once, and again when all is laid out."""
        bar = self.verticalScrollBar()
        bar.setValue(place)
        QTimer.singleShot(0, self, lambda: bar.setValue(place))

    def shows(self, widget: QWidget) -> bool:
        """Whether all of a widget is in view."""
        view = self.viewport()
        top = widget.mapTo(view, widget.rect().topLeft()).y()
        return top >= 0 and top + widget.height() <= view.height()

    @staticmethod
    def show_focus_of(window: QWidget) -> None:
        """Bring what has the focus of a window into view, wherever it came from."""
        part: QWidget | None = window.focusWidget()
        while part is not None:
            part = part.parentWidget()
            if isinstance(part, QuietScrollArea):
                part.show_focus()

    def show_focus(self) -> None:
        """Scroll until the widget with the focus is visible."""
        content: QWidget | None = self.widget()
        focused: QWidget | None = self.window().focusWidget()
        if content is None or focused is None or not content.isAncestorOf(focused):
            return
        half = focused.height() // 2 + self.around
        if 2 * half <= self.viewport().height():
            middle = focused.mapTo(content, focused.rect().center())
            self.ensureVisible(middle.x(), middle.y(), 0, half)
        else:  # Of a text, at least the line with the cursor.
            self.ensureWidgetVisible(focused, self.around, self.around)
