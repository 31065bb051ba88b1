"""Texts by their role: page name, card title, body, small print. They wrap and are never cut."""

from __future__ import annotations

import re
from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from routine_app.domain.value import Value
from routine_app.ui.mirroring import broken, seen_alignment, way_of
from routine_app.ui.theme import Theme

MAY_BREAK = "\u200b"
"""Has no width; a line may end there. For paths and other long words."""


class TypeRole(Value):
    """Size, weight and colour token of a kind of text."""

    size: float
    weight: int = 400
    colour: str = "text"
    tabular: bool = False


class Type(Enum):
    """The kinds of text there are."""

    DISPLAY = TypeRole(56, 650)
    H1 = TypeRole(40, 650)
    H2 = TypeRole(26, 650)
    H3 = TypeRole(18, 650)
    LEAD = TypeRole(18, 400, "text2")
    BODY = TypeRole(15.5)
    BODY_QUIET = TypeRole(15.5, 400, "text2")
    BODY_STRONG = TypeRole(15.5, 600)
    SMALL = TypeRole(14, 400, "text2")
    SMALL_TEXT = TypeRole(14)
    SMALL_STRONG = TypeRole(14, 600)
    CAPTION = TypeRole(13, 450, "text2")
    NUMBER = TypeRole(40, 650, "text", tabular=True)
    ACCENT = TypeRole(14, 600, "accent")
    ERROR = TypeRole(15, 600, "error")
    ERROR_SMALL = TypeRole(14, 450, "error")


_HEADINGS = {Type.DISPLAY, Type.H1, Type.H2, Type.H3}
_LONGEST_WORD = 24
_BULLET = "\N{BULLET}"
_BREAKS = re.compile(rf"[ \n\t{MAY_BREAK}]+|(?<=[^\W\d_]-)(?=[^\W\d_])")
"""Where a line may end: also behind a hyphen between two letters, never at a no-break space."""


def breakable(text: str) -> str:
    """The text with places to break inside of words that no column is wide enough for."""
    if all(len(word) <= _LONGEST_WORD for word in text.split()):
        return text
    return re.sub(rf"\S{{{_LONGEST_WORD}}}(?=\S)", lambda part: part.group() + MAY_BREAK, text)


class TextLabel(QLabel):
    """Plain text of one role. It asks for one line, and wraps when it gets less."""

    def __init__(
        self, text: str, role: Type, theme: Theme, parent: QWidget | None = None, widest: int = 620
    ) -> None:
        super().__init__(breakable(text), parent)
        self._role = role
        self._widest = widest
        self._theme = theme
        self._natural: int | None = None
        self._least: QSize | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.apply_theme(theme)

    @property
    def reader_role(self) -> str | None:
        """Readers can go from heading to heading."""
        return "Heading" if self._role in _HEADINGS else None

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        super().setAlignment(seen_alignment(alignment, self))

    def setText(self, text: str) -> None:
        self._natural = self._least = None
        super().setText(breakable(text))
        self._make_room()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        role = self._role.value
        self.setFont(theme.font(role.size, role.weight, role.tabular))
        self._natural = self._least = None
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, getattr(theme.tokens, role.colour))
        self.setPalette(palette)
        self._make_room()
        self.updateGeometry()

    def _make_room(self) -> None:
        """The accent of a large capital may reach above the line that its font asks for."""
        above = 0
        if self._role in _HEADINGS and not self.text().isascii():
            metrics = self.fontMetrics()
            above = max(0, -metrics.tightBoundingRect(self.text()).top() - metrics.ascent() + 1)
        if above != self.contentsMargins().top():
            self.setContentsMargins(0, above, 0, 0)

    def set_role(self, role: Type) -> None:
        """Take on another role, in the same theme."""
        self._role = role
        self.apply_theme(self._theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.isRightToLeft():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        room = self.contentsRect()
        text = broken(self.text(), self.font(), room.width())
        flags = self.alignment().value | Qt.TextFlag.TextWordWrap.value | way_of(self.text())
        painter.drawText(room, flags, text)

    def sizeHint(self) -> QSize:
        if self._natural is None:
            self._natural = self.fontMetrics().size(0, self.text()).width() + 2
        width = min(self._natural, self._theme.px(self._widest))
        return QSize(width, max(0, self.heightForWidth(width)))

    def minimumSizeHint(self) -> QSize:
        if self._least is None:
            metrics = self.fontMetrics()
            parts = _BREAKS.split(self.text())
            words = (metrics.horizontalAdvance(word) + 2 for word in parts)
            self._least = QSize(max(words, default=0), metrics.height())
        return self._least


class Bullet(QWidget):
    """The dot before a text of this role: for the eye, never read out."""

    def __init__(self, role: Type, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role.value
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance(_BULLET) + 2, metrics.height())

    def _font(self) -> QFont:
        return self._theme.font(self._role.size, self._role.weight)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(getattr(self._theme.tokens, self._role.colour))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft, _BULLET)
