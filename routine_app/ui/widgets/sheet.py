"""A sheet over the page: a heading, text that scrolls, and one button to close."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.ui.mirroring import set_margins
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import OutlineButton
from routine_app.ui.widgets.card import Card, Hairline
from routine_app.ui.widgets.focus_before import FocusBefore
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_LEAST_AROUND = 24
_BORDER = 1
_SCRIM = 110
_FADE = 28
_MOST_LINES = 2.5


class Fade(QWidget):
    """The lower end of a text that goes on: it fades instead of being cut through a line."""

    def __init__(self, theme: Theme, area: QuietScrollArea, ground: str = "surface") -> None:
        super().__init__(area)
        self._theme = theme
        self._ground = ground
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_scrolled)
        area.viewport().installEventFilter(self)
        self._on_scrolled()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._on_scrolled()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._on_scrolled()
        return super().eventFilter(watched, event)

    def _on_scrolled(self) -> None:
        view, bar = self._area.viewport().geometry(), self._area.verticalScrollBar()
        height = self._theme.px(_FADE)
        self._area.around = height + FOCUS_RESERVE  # No ring fades.
        self.setGeometry(view.left(), view.bottom() + 1 - height, view.width(), height)
        self.setVisible(bar.value() < bar.maximum())

    def paintEvent(self, _event: QPaintEvent) -> None:
        ground = getattr(self._theme.tokens, self._ground)
        clear = QColor(ground)
        clear.setAlpha(0)
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setColorAt(0, clear)
        gradient.setColorAt(1, ground)
        QPainter(self).fillRect(self.rect(), gradient)


class Sheet(QDialog):
    """Lies over its window, page and all. Closes with its button, Escape, or a press beside it,
    and gives the focus back to where it was. While it is open no key goes to the page.
    `wanted` is its size at usual text, where there is room for it.
    """

    wanted = QSize(720, 620)

    def __init__(self, heading: str, theme: Theme, parent: QWidget) -> None:
        window = parent.window()
        super().__init__(window)
        self.setWindowFlags(Qt.WindowType.Widget)  # part of its window, not one of its own
        self.theme = theme
        self._focus_before = FocusBefore(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.setAccessibleName(heading)
        self.setPalette(theme.palette())
        self.setFont(theme.font(15.5))
        self.card = Card(theme, self)
        self.heading = TextLabel(heading, Type.H2, theme, self.card)
        self.close_button = OutlineButton(tr("Close"), theme, self.card, key="Esc")
        self.close_button.clicked.connect(self.accept)
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.area = QuietScrollArea(theme, self.card, ground="surface")
        self.area.setWidget(self.content)
        self.fade = Fade(theme, self.area)
        self._lay_out()
        window.installEventFilter(self)

    def _lay_out(self) -> None:
        px = self.theme.px
        self.column.setContentsMargins(px(24), px(8), px(24), px(24))
        self.column.setSpacing(px(8))
        head = self._head = QHBoxLayout()
        set_margins(head, px(24), px(12), px(16), px(8))
        head.setSpacing(px(12))
        head.addWidget(self.heading, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.close_button)
        inner = QVBoxLayout(self.card)
        inner.setContentsMargins(_BORDER, _BORDER, _BORDER, 12)
        inner.setSpacing(0)
        inner.addLayout(head)
        inner.addWidget(Hairline(self.theme, self.card))
        inner.addWidget(self.area, 1)

    def open(self) -> None:
        """Show the sheet; the focus goes to its button."""
        self._cover()
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cover(self) -> None:
        """As large as the window, with the sheet in its middle."""
        room = self.window().rect()
        self.setGeometry(room)
        around = 2 * self.theme.px(_LEAST_AROUND if self.theme.text_scale < 1.5 else 8)
        size = (self.wanted * self.theme.text_scale).boundedTo(room.size() - QSize(around, around))
        sheet = QRect(0, 0, size.width(), size.height())
        sheet.moveCenter(room.center())
        self.card.setGeometry(sheet)
        self._fit_heading(sheet.width())

    def _fit_heading(self, width: int) -> None:
        """A heading that would be cut beside the button, or take many lines, is written smaller."""
        heading = self.heading
        heading.set_role(Type.H2)
        margins = self._head.contentsMargins()
        room = width - 2 * _BORDER - margins.left() - margins.right() - self._head.spacing()
        room -= self.close_button.minimumSizeHint().width()
        is_cut = heading.minimumSizeHint().width() > room
        is_high = heading.heightForWidth(room) > _MOST_LINES * heading.fontMetrics().lineSpacing()
        heading.set_role(Type.H3 if is_cut or is_high else Type.H2)

    def done(self, result: int) -> None:
        super().done(result)
        self._focus_before.go_back()

    # ----------------------------------------------------------------- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.window():
            self._cover()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif not self.area.scroll_by_key(event.key()):
            event.setAccepted(not _is_of_window(event))

    def focusNextPrevChild(self, _next: bool) -> bool:
        """The button is all there is to go to."""
        self.close_button.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.reject()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, _SCRIM))


def _is_of_window(event: QKeyEvent) -> bool:
    """Full screen and quitting go on working."""
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_F11 or (control and event.key() == Qt.Key.Key_Q)
