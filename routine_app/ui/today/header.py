"""The head of Today: the date, the day of the program, and the row of days."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from routine_app.ui.mirroring import paint_seen_line, paint_seen_text
from routine_app.ui.reflow import Reflow, Width
from routine_app.ui.theme import Theme
from routine_app.ui.today.days import StreakWords
from routine_app.ui.widgets.buttons import Button, ButtonShape
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_SIZES = {Width.WIDE: (56, 28), Width.MEDIUM: (40, 24), Width.NARROW: (30, 18)}

_GAP = 10


class DayHeading(QLabel):
    """ "Day 12" large and " of 21" quietly, on one baseline."""

    reader_role = "Heading"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme = theme
        self._parts = ("", "")
        self._width = Width.WIDE
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_day(self, heading: str, rest: str) -> None:
        self._parts = (heading, rest)
        self.setText(heading + rest)
        self.updateGeometry()

    def set_width_class(self, width: Width) -> None:
        """Smaller where there is less room."""
        self._width = width
        self.updateGeometry()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        large, small = _SIZES[self._width]
        return self._theme.font(large, 650), self._theme.font(small, 400)

    def sizeHint(self) -> QSize:
        large, small = (QFontMetrics(font) for font in self._fonts())
        width = large.horizontalAdvance(self._parts[0]) + small.horizontalAdvance(self._parts[1])
        width += self._theme.px(_GAP) + self._overhang(large)
        return QSize(width, round(large.capHeight() + large.descent() * 1.6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _overhang(self, metrics: QFontMetrics) -> int:
        """How far the first letter reaches to the left of where it begins, as a J does."""
        first = self._parts[0][:1]
        return max(0, -metrics.leftBearing(first)) if first else 0

    def below_line(self) -> int:
        """What hangs below the line that the words stand on."""
        return QFontMetrics(self._fonts()[0]).descent()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        large, small = self._fonts()
        metrics = QFontMetrics(large)
        y = self.height() - self.below_line()
        painter.setFont(large)
        painter.setPen(self._theme.tokens.text)
        start = self._overhang(metrics)
        paint_seen_line(painter, self, start, y, self._parts[0])
        painter.setFont(small)
        painter.setPen(self._theme.tokens.text2)
        x = start + metrics.horizontalAdvance(self._parts[0]) + self._theme.px(_GAP)
        paint_seen_line(painter, self, x, y, self._parts[1].strip())


class StreakButton(Button):
    """ "7 days in a row", a way to History; below it what today makes of it."""

    shape = ButtonShape(text=15.5, weight=400, height=44, padding=10, radius=12)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._streak = StreakWords(0, "")
        self._large = True
        super().__init__("", theme, parent)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)  # its words may take a second line
        self.setSizePolicy(policy)

    def show_streak(self, streak: StreakWords) -> None:
        self._streak = streak
        words = f"{streak.words}, {streak.coming}" if streak.coming else streak.words
        self.setText(words)
        coming = f", {streak.coming}" if streak.coming else ""
        self.setAccessibleName(f"{streak.spoken}{coming}")
        self.updateGeometry()
        self.update()

    def set_width_class(self, width: Width) -> None:
        """A smaller number where there is less room."""
        self._large = width is Width.WIDE
        self.updateGeometry()
        self.update()

    def ground(self) -> QColor | None:
        busy = self.underMouse() or self.isDown()
        return self._theme.tokens.sunken if busy else None

    def _number_font(self) -> QFont:
        return self._theme.font(40 if self._large else 26, 650, tabular=True)

    def _number_width(self) -> int:
        if not self._streak.number:
            return 0
        metrics = QFontMetrics(self._number_font())
        return metrics.horizontalAdvance(str(self._streak.number)) + self._theme.px(8)

    def _icons_width(self) -> int:
        return self._number_width()

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        text = self._text_rect(self.width())
        number = self._number_width()
        x = rect.right() - self._theme.px(self.shape.padding) - text.width() - number
        x = max(x, rect.left() + self._theme.px(self.shape.padding))
        words = QFontMetrics(self.font())
        middle = rect.center().y()
        if number:
            font = self._number_font()
            metrics = QFontMetrics(font)
            baseline = middle + metrics.capHeight() / 2
            painter.setFont(font)
            painter.setPen(self._theme.tokens.text)
            paint_seen_line(painter, self, x, baseline, str(self._streak.number))
        else:
            baseline = middle + words.capHeight() / 2
        painter.setFont(self.font())
        painter.setPen(self._theme.tokens.text2)
        if text.height() > words.height() * 1.5:
            box = QRectF(x + number, rect.top(), text.width() + 1, rect.height())
            flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value
            paint_seen_text(painter, self, box, flags, self.text())
        else:
            paint_seen_line(painter, self, x + number, baseline, self.text())

    def heightForWidth(self, width: int) -> int:
        return self._size(self._text_rect(width)).height()

    def below_line(self) -> int:
        """What is below the line that one row of words stands on."""
        font = self._number_font() if self._streak.number else self.font()
        return (self.sizeHint().height() - QFontMetrics(font).capHeight()) // 2

    def _size(self, text: QRect) -> QSize:
        size = super()._size(text)
        if not self._streak.number:
            return size
        number = QFontMetrics(self._number_font())
        high = round(number.capHeight() + self._theme.px(16)) + 2 * FOCUS_RESERVE
        return size.expandedTo(QSize(0, high))


class TodayHeader(QWidget):
    """Date and day; side by side on one line where the window is small."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.date = TextLabel("", Type.BODY_QUIET, theme, self)
        self.heading = DayHeading(theme, self)
        self._flow = FlowLayout(self, gap=theme.px(16), row_gap=0, baseline=_above_line)
        self._flow.addWidget(self.date)
        self._flow.addWidget(self.heading)

    def set_reflow(self, reflow: Reflow) -> None:
        self.heading.set_width_class(reflow.width)
        wide = reflow.width is Width.WIDE
        above = wide and not reflow.low
        self._flow.set_stacked(above)
        first, second = (self.date, self.heading) if above else (self.heading, self.date)
        for part in (first, second):
            self._flow.removeWidget(part)
            self._flow.addWidget(part)

    def stand_with(self, streak: StreakButton) -> None:
        """Keep as much free below as the row of days beside it, so that both share a line."""
        below = max(0, streak.below_line() - self.heading.below_line())
        self._flow.setContentsMargins(0, 0, 0, below)


def _above_line(widget: QWidget) -> int:
    """What stands above the line of a text."""
    if isinstance(widget, DayHeading):
        return widget.sizeHint().height() - widget.below_line()
    return widget.fontMetrics().ascent()
