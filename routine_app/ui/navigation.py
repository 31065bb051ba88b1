"""The way between the pages: a side bar, icons with words below, or a row of tabs."""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStackedWidget, QWidget

from routine_app.domain.language import mark, tr
from routine_app.ui.icons import paint_icon
from routine_app.ui.mirroring import paint_seen_text, seen, set_margins
from routine_app.ui.reflow import Reflow, Width
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import Button, ButtonShape, stop_at_the_taken
from routine_app.ui.widgets.themed import apply_to_children

_BEFORE_WORD = 13 + 22 + 11
"""Margin, icon and gap in the side bar."""
_SMALLEST = 0.6


class PageName(Enum):
    """The four pages, in the order of their keys; the value is the name of the icon."""

    TODAY = "today"
    HISTORY = "history"
    LIBRARY = "library"
    SETTINGS = "settings"

    @property
    def title(self) -> str:
        return tr(_TITLES[self])


_TITLES = {
    PageName.TODAY: mark("Today"),
    PageName.HISTORY: mark("History"),
    PageName.LIBRARY: mark("Library"),
    PageName.SETTINGS: mark("Settings"),
}


def page_of_key(event: QKeyEvent) -> PageName | None:
    """The page that a number key stands for, with Ctrl or without."""
    from routine_app.ui.digit_keys import digit_with_control, typed_digit

    typed = typed_digit(event)
    number = digit_with_control(event) if typed is None else typed
    pages = tuple(PageName)
    return pages[number - 1] if number is not None and 0 < number <= len(pages) else None


class Pages(QStackedWidget):
    """Has the name of its page: a reader says where the focus has come to."""

    reader_role = "Grouping"


class NavigationButton(Button):
    """One page: icon and word side by side, or the word below."""

    shape = ButtonShape(text=16, weight=450, height=40, padding=12, icon=22, gap=12)

    def __init__(self, page: PageName, theme: Theme, parent: QWidget) -> None:
        self._class = Width.WIDE
        self._shrink = 1.0
        self.is_clicked = False
        super().__init__(page.title, theme, parent, icon=page.value)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def set_width_class(self, width: Width) -> None:
        self._class = width
        self.apply_theme(self._theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.setFont(theme.font(self._text_size(), 600 if self.isChecked() else 450))

    def set_shrink(self, shrink: float) -> None:
        """Smaller letters where long words share a row."""
        if shrink != self._shrink:
            self._shrink = shrink
            self.apply_theme(self._theme)

    def _text_size(self) -> float:
        return self._shrink * (13 if self._class is Width.MEDIUM else self.shape.text)

    def checkStateSet(self) -> None:
        super().checkStateSet()
        self.apply_theme(self._theme)

    def nextCheckState(self) -> None:
        """Only a click asks for the next state; others set it."""
        self.is_clicked = True
        super().nextCheckState()
        self.is_clicked = False
        self.apply_theme(self._theme)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        # Chosen or not, the button has the same size.
        strong = QFontMetrics(self._theme.font(self._text_size(), 600))
        words = strong.horizontalAdvance(self.text())
        if self._class is Width.WIDE:
            return QSize(words + px(_BEFORE_WORD + 12) + 8, super().sizeHint().height())
        if self._class is Width.MEDIUM:
            height = px(self.shape.icon) + strong.height() + px(16)
            return QSize(words + px(8) + 8, height + 8)
        return QSize(words + px(12) + 8, px(44))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return False

    def ground(self) -> QColor | None:
        tokens = self._theme.tokens
        if self.isChecked():
            return tokens.accent_soft
        return tokens.sunken if self.underMouse() else None

    def ink(self) -> QColor:
        return self._theme.tokens.on_soft if self.isChecked() else self._theme.tokens.text2

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        px, ink = self._theme.px, self.ink()
        painter.setPen(ink)
        painter.setFont(self.font())
        size = px(self.shape.icon)
        match self._class:
            case Width.WIDE:
                icon = QRectF(rect.left() + px(13), rect.center().y() - size / 2, size, size)
                paint_icon(painter, self._icon, seen(icon, self), ink)
                words = seen(rect.adjusted(px(_BEFORE_WORD), 0, 0, 0), self)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
            case Width.MEDIUM:
                icon = QRectF(rect.center().x() - size / 2, rect.top() + px(7), size, size)
                paint_icon(painter, self._icon, icon, ink)
                words = rect.adjusted(0, px(7) + size, 0, -px(3))
                painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
            case Width.NARROW:
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())


class Wordmark(QWidget):
    """The sign of the program: a ring that is nearly closed, and its name.

    Nothing for readers: the window has the same name.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._with_name = True

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def set_with_name(self, with_name: bool) -> None:
        self._with_name = with_name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(120), px(58)) if self._with_name else QSize(px(40), px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = px(28) if self._with_name else self.width() / 2
        middle = QPointF(x, px(16))
        pen = QPen(tokens.accent, px(3))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        half = px(9)
        ring = seen(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half), self)
        painter.drawArc(ring, 170 * 16, 280 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.stretch)
        painter.drawEllipse(ring.center(), px(3.5), px(3.5))
        if self._with_name:
            painter.setPen(tokens.text)
            painter.setFont(self._theme.font(16, 650))
            words = seen(QRectF(px(50), 0, self.width() - px(50), px(32)), self)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, "routine")


class Promise(QWidget):
    """ "Stays on this computer", at the foot of the side bar; or on several, kept in step."""

    reader_role = "StaticText"
    _HERE, _SHARED = mark("Stays on this computer"), mark("Stays on your computers")

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr(self._HERE))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_shared(self, shared: bool) -> None:
        """Say what is so: with a sync folder it is more than this computer."""
        self.setAccessibleName(tr(self._SHARED if shared else self._HERE))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(150), self._theme.px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        painter = QPainter(self)
        icon = QRectF(px(6), self.height() / 2 - px(8), px(16), px(16))
        paint_icon(painter, "shield-check", seen(icon, self), tokens.text2)
        painter.setPen(tokens.text2)
        painter.setFont(self._theme.font(12.5, 450))
        words = QRectF(self.rect()).adjusted(px(28), 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value
        paint_seen_text(painter, self, words, flags, self.accessibleName())


class NavigationBar(QWidget):
    """The four pages; the class of the window decides its shape.

    Signals: page_chosen(PageName).
    """

    page_chosen = Signal(object)
    reader_role = "Grouping"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = Width.WIDE
        self._shown: PageName | None = None
        self.setAccessibleName(tr("Pages"))
        self.wordmark = Wordmark(theme, self)
        self.buttons = {page: NavigationButton(page, theme, self) for page in PageName}
        self.promise = Promise(theme, self)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.addWidget(self.wordmark)
        for page, button in self.buttons.items():
            self._box.addWidget(button)
            button.clicked.connect(partial(self._on_clicked, page))
            button.toggled.connect(partial(self._on_toggled, page))
        self._box.addStretch(1)
        self._box.addWidget(self.promise)

    def show_page(self, page: PageName) -> None:
        """Mark the page that is shown."""
        self._shown = page
        self.buttons[page].setChecked(True)
        stop_at_the_taken(self.buttons.values())
        for button in self.buttons.values():
            button.apply_theme(self._theme)

    def set_reflow(self, reflow: Reflow) -> None:
        """Take the shape that fits the window."""
        self._width = reflow.width
        px, wide = self._theme.px, reflow.width is Width.WIDE
        narrow = reflow.width is Width.NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if narrow else down)
        self.wordmark.setVisible(not narrow)
        self.wordmark.set_with_name(wide)
        self.promise.setVisible(wide)
        for button in self.buttons.values():
            button.set_width_class(reflow.width)
        if narrow:
            self._box.setContentsMargins(px(8), 0, px(8), 0)
            self._box.setSpacing(0)
        elif wide:
            set_margins(self._box, px(12), px(32), px(4), px(12))
            self._box.setSpacing(0)
        else:
            self._box.setContentsMargins(px(4), px(16), px(4), px(12))
            self._box.setSpacing(px(4))
        self._fit_words()
        self._fix_size()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """In a row the words get smaller before one is cut."""
        buttons = self.buttons.values()
        for button in buttons:
            button.set_shrink(1.0)
        if self._width is not Width.NARROW:
            return
        margins = self._box.contentsMargins()
        around = len(buttons) * (self._theme.px(12) + 8)
        words = sum(button.sizeHint().width() for button in buttons) - around
        room = self.width() - margins.left() - margins.right() - around
        if words > room:
            for button in buttons:
                button.set_shrink(max(_SMALLEST, 0.98 * room / words))

    def _fix_size(self) -> None:
        any_size = (1 << 24) - 1
        self.setMinimumSize(0, 0)
        self.setMaximumSize(any_size, any_size)
        if self._width is Width.NARROW:
            self.setFixedHeight(self._theme.px(44))
            return
        least = self._theme.px(184 if self._width is Width.WIDE else 72)
        self.setFixedWidth(max(least, self._box.minimumSize().width()))

    def _on_clicked(self, page: PageName, _checked: bool = False) -> None:
        self.page_chosen.emit(page)

    def _on_toggled(self, page: PageName, checked: bool) -> None:
        """Screen readers do not click: the action of a radio button is to be taken."""
        if checked and page is not self._shown and not self.buttons[page].is_clicked:
            self.page_chosen.emit(page)
