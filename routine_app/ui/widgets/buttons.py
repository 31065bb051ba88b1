"""Buttons: one main one, outlined ones, links and icons. All can be seen, hit and heard."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from routine_app.domain.language import tr
from routine_app.domain.value import Value
from routine_app.domain.words import unbroken
from routine_app.ui.mirroring import paint_seen_icon, paint_seen_text
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.themed import FOCUS_RESERVE, KeyFocus, paint_focus_ring

_DISABLED = 0.55
_COMPACT_TEXT = 17
_COMPACT_PADDING = 14


class ButtonShape(Value):
    """Sizes of a kind of button, at text scale 1."""

    text: float = 15.5
    weight: int = 600
    height: int = 48
    padding: int = 20
    icon: int = 20
    gap: int = 10
    radius: int = 12


def plain_tip(words: str) -> str:
    """Words for a tooltip, which takes whatever looks like markup for markup."""
    if "<" not in words:
        return words
    return f"<qt>{words.replace('&', '&amp;').replace('<', '&lt;')}</qt>"


class Button(KeyFocus, QAbstractButton):
    """A painted button that wraps its text when it gets less room than it asks for.

    `key` is shown as a small badge when there is room: the key that does the same.
    """

    shape = ButtonShape()
    centred = True
    leads_on = True
    """Whether a press does anything; shown as off otherwise, also while it keeps the focus."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        parent: QWidget | None = None,
        icon: str = "",
        icon_after: str = "",
        key: str = "",
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._icon_after = icon_after
        self._key = key
        self._tip = ""
        self._compact = False
        self._room = 0
        self._measured: dict[tuple[str, int], QRect] = {}
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.apply_theme(theme)

    # ------------------------------------------------------------- theme, size

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        size = min(self.shape.text, _COMPACT_TEXT) if self._compact else self.shape.text
        self.setFont(theme.font(size, self.shape.weight))
        self._measured.clear()
        self.updateGeometry()
        self.update()

    @property
    def is_compact(self) -> bool:
        """Whether the button keeps to what its text needs."""
        return self._compact

    def set_compact(self, compact: bool, room: int = 0) -> None:
        """Keep to what the text needs, or to `room`, where several buttons share a row."""
        if (compact, room) != (self._compact, self._room):
            self._compact, self._room = compact, room
            self.apply_theme(self._theme)

    def set_tip(self, words: str) -> None:
        """What is shown under the mouse. It is the name, and so never said in addition to it."""
        self._tip = words

    def set_icon(self, name: str) -> None:
        """Change the icon before the text."""
        self._icon = name
        self.updateGeometry()
        self.update()

    @property
    def key(self) -> str:
        """The key that does the same."""
        return self._key

    def set_key(self, key: str) -> None:
        """Change the badge; empty for none."""
        self._key = key
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._size(self._text_rect(1 << 20))

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        longest = max(
            (metrics.horizontalAdvance(word) for word in unbroken(self.text())), default=0
        )
        size = self._size(QRect(0, 0, longest + 1, metrics.height()))
        return QSize(size.width() - self._badge_width(), size.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._size(self._text_rect(width)).height()

    def _size(self, text: QRect) -> QSize:
        px = self._theme.px
        around = 2 * FOCUS_RESERVE
        width = text.width() + self._icons_width() + self._badge_width() + 2 * px(self._padding())
        height = max(px(self.shape.height), text.height() + px(16))
        return QSize(max(width, height) + around, height + around)

    def _padding(self) -> int:
        return min(self.shape.padding, _COMPACT_PADDING) if self._compact else self.shape.padding

    def _text_rect(self, width: int) -> QRect:
        """The room of the text in a button of this width; the badge goes before a line breaks."""
        if not self.text():
            return QRect()
        fixed = self._icons_width() + 2 * self._theme.px(self._padding()) + 2 * FOCUS_RESERVE
        wanted = self.text(), max(1, width - fixed)
        if wanted not in self._measured:
            self._measured[wanted] = self._measure(*wanted)
        return self._measured[wanted]

    def _measure(self, text: str, room: int) -> QRect:
        metrics = self.fontMetrics()
        line = metrics.horizontalAdvance(text) + 3
        if line <= room:
            return QRect(0, 0, line, metrics.height())
        wrap = Qt.TextFlag.TextWordWrap
        return metrics.boundingRect(QRect(0, 0, room, 1 << 16), wrap.value, text).adjusted(
            0, 0, 3, 0
        )

    def _icons_width(self) -> int:
        px = self._theme.px
        one = px(self.shape.icon) + (px(self.shape.gap) if self.text() else 0)
        return one * (bool(self._icon) + bool(self._icon_after))

    @property
    def badge(self) -> str:
        """The key that is shown, as keyboards of the user's language name it."""
        key = self._theme.shown_key(self._key)
        return tr(key, "key") if key else ""

    def _badge_width(self) -> int:
        return self._badge_rect().width() + self._theme.px(16) if self.badge else 0

    def _badge_rect(self) -> QRect:
        metrics = self._badge_metrics()
        px = self._theme.px
        return QRect(0, 0, metrics.horizontalAdvance(self.badge) + px(12), metrics.height() + px(6))

    def _badge_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(13, 600))

    # ------------------------------------------------------------------ input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()  # which pages keep for their main action
            elif not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        if self._tip:
            # A tooltip that is there always would be read out as well, after the same name.
            self.setToolTip(plain_tip(self._tip))
            # Qt shows all tooltips in one window of its own, which knows no theme.
            from PySide6.QtWidgets import QToolTip

            QToolTip.setPalette(self._theme.palette())
            QToolTip.setFont(self._theme.font(14))
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._tip:
            self.setToolTip("")
        super().leaveEvent(event)

    # --------------------------------------------------------------- painting

    def ground(self) -> QColor | None:
        """The fill, or None for no fill."""
        return None

    def edge(self) -> QColor | None:
        """The outline, or None for none."""
        return None

    def ink(self) -> QColor:
        """Text and icons."""
        return self._theme.tokens.text

    def body_rect(self) -> QRectF:
        """The button without the room of its focus ring."""
        reserve = FOCUS_RESERVE
        return QRectF(self.rect()).adjusted(reserve, reserve, -reserve, -reserve)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self.body_rect()
        radius = min(self._radius(), rect.height() / 2)
        if self.shows_ring:
            paint_focus_ring(painter, self._theme, rect, radius)
        if not (self.isEnabled() and self.leads_on):
            painter.setOpacity(_DISABLED)
        ground, edge = self.ground(), self.edge()
        painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
        half = 0.5 if edge is not None else 0.0
        if ground is not None or edge is not None:
            painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
        self.paint_content(painter, rect)

    def _radius(self) -> float:
        return self.shape.radius

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Icon, text, icon and badge as one group, in the middle or where people begin to read."""
        px = self._theme.px
        text = self._text_rect(self.width())
        natural = self._size(self._text_rect(1 << 20)).width()
        badge = self._badge_width() if self.width() >= natural else 0
        width = text.width() + self._icons_width() + badge
        x = rect.center().x() - width / 2 if self.centred else rect.left() + px(self._padding())
        if self._icon:
            x = self._paint_icon(painter, self._icon, x, rect)
            x += px(self.shape.gap) if self.text() else 0
        if self.text():
            painter.setPen(self.ink())
            painter.setFont(self.font())
            flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value
            if self.centred and not self._icons_width():
                flags |= Qt.AlignmentFlag.AlignHCenter.value
            box = QRectF(x, rect.top(), text.width() + 1, rect.height())
            paint_seen_text(painter, self, box, flags, self.text())
            x += text.width()
        if self._icon_after:
            self._paint_icon(painter, self._icon_after, x + px(self.shape.gap), rect)
        if badge:
            self._paint_badge(painter, x + px(16), rect)

    def _paint_icon(self, painter: QPainter, name: str, x: float, rect: QRectF) -> float:
        size = self._theme.px(self.shape.icon)
        box = QRectF(x, rect.center().y() - size / 2, size, size)
        paint_seen_icon(painter, self, name, box, self.ink())
        return x + size

    def _paint_badge(self, painter: QPainter, x: float, rect: QRectF) -> None:
        badge = QRectF(self._badge_rect())
        badge.moveTopLeft(rect.center())
        if self.isRightToLeft():
            x = self.width() - x - badge.width()
        badge.moveTo(round(x) + 0.5, round(rect.center().y() - badge.height() / 2) + 0.5)
        ink = QColor(self.ink())
        painter.setFont(self._theme.font(13, 600))
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(badge, 6, 6)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self.badge)


class PrimaryButton(Button):
    """The one coloured button of a page, wide enough to be hit without aiming."""

    shape = ButtonShape(text=20, weight=650, height=56, padding=24, icon=24, gap=8)
    least_width = 300

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        usual = self._theme.px(self.least_width)
        if self.is_compact:
            size.setWidth(max(size.width() - self._badge_width(), min(usual, self._room)))
            return size
        return size.expandedTo(QSize(usual, 0))

    def ground(self) -> QColor:
        tokens = self._theme.tokens
        if self.isDown():
            return tokens.focus
        if not (self.underMouse() and self.isEnabled()):
            return tokens.accent
        return tokens.accent.lighter(108) if self._theme.dark else tokens.accent.darker(112)

    def ink(self) -> QColor:
        return self._theme.tokens.on_accent


class OutlineButton(Button):
    """A second choice: an edge, the plain surface, 48 px high."""

    def ground(self) -> QColor:
        tokens = self._theme.tokens
        busy = self.isDown() or (self.underMouse() and self.isEnabled())
        return tokens.sunken if busy else tokens.surface

    def edge(self) -> QColor:
        return self._theme.tokens.control


class SmallButton(OutlineButton):
    """An outlined button inside a card or a row, 40 px high."""

    shape = ButtonShape(text=15, height=40, padding=16, icon=18, gap=8)


class LinkButton(Button):
    """A way to somewhere else, 40 px high and as wide as its words, which begin at its edge."""

    centred = False
    shape = ButtonShape(text=15, weight=550, height=40, padding=4, icon=18, gap=6, radius=8)

    def ground(self) -> QColor | None:
        hovered = self.underMouse() or self.isDown()
        return self._theme.tokens.accent_soft if hovered and self.isEnabled() else None

    def ink(self) -> QColor:
        tokens = self._theme.tokens
        return tokens.on_soft if self.ground() is not None else tokens.accent


def stop_at_the_taken(buttons: Iterable[QAbstractButton]) -> None:
    """Tab stops at the one that is taken; arrows go from there to the others."""
    for button in buttons:
        taken = button.isChecked()
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if taken else Qt.FocusPolicy.ClickFocus)


class IconButton(Button):
    """An icon with a name that is read out and shown as a tooltip."""

    shape = ButtonShape(height=40, padding=8, icon=24)

    def __init__(self, name: str, icon: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent, icon=icon)
        self.setAccessibleName(name)
        self.set_tip(name)

    def ground(self) -> QColor | None:
        hovered = (self.underMouse() or self.isDown()) and self.isEnabled() and self.leads_on
        return self._theme.tokens.sunken if hovered else None

    def ink(self) -> QColor:
        return self._theme.tokens.text2
