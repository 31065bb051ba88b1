"""Small plots of the self-checks: each value with a band for how much it varies by itself."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.domain.record import SelfCheck
from routine_app.ui.history.check_series import ANGLES, STEPS, VARIES, Series, series_of
from routine_app.ui.history.table_sheet import Table, TableSheet
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_WIDE, _HIGH = 196, 110
_TEXT = 13
_DOT = 4


class CheckPlot(QWidget):
    """Steps from check to check; the words below it say the same."""

    def __init__(self, series: Series, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs
        self._series = series
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDE), self._theme.px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font(_TEXT, 450, tabular=True)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        line = metrics.height()
        left = max(metrics.horizontalAdvance(word) for word in self._series.ends) + self._theme.px(
            8
        )
        area = QRectF(left, line / 2, self.width() - left - self._theme.px(12), 0)
        area.setHeight(self.height() - 2 * line)
        self._paint_axis(painter, area, line)
        spots = [self._spot(area, number) for number in range(len(self._series.points))]
        self._paint_bands(painter, area, spots)
        self._paint_steps(painter, spots)
        self._paint_days(painter, area, spots, metrics)

    def _spot(self, area: QRectF, number: int) -> QPointF:
        """Checks stand at equal distances, whatever days lie between them."""
        points = self._series.points
        x = area.left() + area.width() * (number + 0.5) / len(points)
        return QPointF(x, area.bottom() - area.height() * self._series.height(points[number].value))

    def _paint_axis(self, painter: QPainter, area: QRectF, line: int) -> None:
        tokens = self._theme.tokens
        between = (0,) if self._series.is_angle else range(1, len(self._series.levels) - 1)
        for level in between:
            y = area.bottom() - area.height() * self._series.height(level)
            painter.setPen(QPen(tokens.line, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        for word, y in zip(self._series.ends, (area.bottom(), area.top()), strict=True):
            painter.setPen(tokens.text2)
            box = QRectF(0, y - line / 2, area.left() - self._theme.px(6), line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, word)
            painter.setPen(QPen(tokens.line, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def _paint_bands(self, painter: QPainter, area: QRectF, spots: Sequence[QPointF]) -> None:
        """How far each value may lie from the next one by itself."""
        tokens = self._theme.tokens
        half = area.height() * self._series.spread / (self._series.top - self._series.bottom)
        across = area.width() / len(spots)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent_soft)
        for spot in spots:
            band = QRectF(spot.x() - across / 2 + 1, spot.y() - half, across - 2, 2 * half)
            painter.drawRoundedRect(band.intersected(area), 4, 4)

    def _paint_steps(self, painter: QPainter, spots: Sequence[QPointF]) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(tokens.accent, 2))
        for first, second in pairwise(spots):
            middle = (first.x() + second.x()) / 2
            corners = [first, QPointF(middle, first.y()), QPointF(middle, second.y()), second]
            painter.drawPolyline(corners)
        painter.setBrush(tokens.accent)
        for spot in spots:
            painter.drawEllipse(spot, self._theme.px(_DOT), self._theme.px(_DOT))

    def _paint_days(
        self, painter: QPainter, area: QRectF, spots: Sequence[QPointF], metrics: QFontMetrics
    ) -> None:
        painter.setPen(self._theme.tokens.text2)
        top = self.height() - metrics.height()
        for spot, point in zip(spots, self._series.points, strict=True):
            word = f"{point.day}"
            wide = metrics.horizontalAdvance(word) + 4
            box = QRectF(spot.x() - wide / 2, top, wide, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, word)


class CheckBlock(QWidget):
    """A plot under its title, over its words."""

    def __init__(self, series: Series, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(TextLabel(series.title, Type.SMALL_STRONG, theme, self))
        column.addWidget(CheckPlot(series, theme, self))
        column.addWidget(TextLabel(series.words, Type.SMALL, theme, self, widest=_WIDE))
        column.addStretch(1)  # beside a block with more words


class SelfChecks(Card):
    """The self-checks of the newest reset; not there before the first one.

    Signals: photos_asked().
    """

    photos_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shown: tuple[Series, ...] = ()
        self.blocks: list[CheckBlock] = []
        self.title = TextLabel(tr("Self-checks"), Type.H3, theme, self)
        self._flow = FlowLayout(gap=24, row_gap=16, baseline=lambda _: 0)  # tops in line
        self.varies = TextLabel(tr(VARIES), Type.SMALL, theme, self, widest=900)
        self.steps = TextLabel(tr(STEPS), Type.SMALL, theme, self, widest=900)
        self.angles = TextLabel(tr(ANGLES), Type.SMALL, theme, self, widest=900)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(self._flow)
        column.addWidget(self.varies)
        column.addWidget(self.steps)
        column.addWidget(self.angles)
        self.table = LinkButton(tr("Show as table"), theme, self, icon="table")
        self.table.setAccessibleName(tr("Self-checks: show as table"))
        self.table.clicked.connect(self._on_table)
        self.photos = LinkButton(tr("Photos from the side"), theme, self, icon="person")
        self.photos.clicked.connect(self.photos_asked)
        links = FlowLayout(gap=16, row_gap=0, outset=2 * FOCUS_RESERVE)
        links.addWidget(self.table)
        links.addWidget(self.photos)
        column.addLayout(links)
        self.hide()

    def show_checks(
        self, checks: Sequence[SelfCheck], *, photos: bool = False, possible: bool = False
    ) -> None:
        """Show what was told on check days, and the way to photos where they are possible."""
        series = series_of(checks)
        if series != self._shown:
            self._shown = series
            self._fill()
        for part in (self.varies, self.table):
            part.setVisible(bool(series))
        self.photos.setVisible(possible)
        self.setVisible(bool(series) or photos)

    def _fill(self) -> None:
        for block in self.blocks:
            self._flow.removeWidget(block)
            block.hide()
            block.deleteLater()
        self.blocks = [CheckBlock(series, self._theme, self) for series in self._shown]
        for block in self.blocks:
            self._flow.addWidget(block)
        self.steps.setVisible(any(series.levels for series in self._shown))
        self.angles.setVisible(any(series.is_angle for series in self._shown))
        for part in (self.varies, self.steps, self.angles, self.table, self.photos):
            part.raise_()  # read after the plots, as they stand below them

    @Slot()
    def _on_table(self) -> None:
        days = sorted({point.day for series in self._shown for point in series.points})
        heads = ("", *(tr("Day {day}", day=day) for day in days))
        rows = tuple(
            (series.title, *(series.said_on(day) for day in days)) for series in self._shown
        )
        TableSheet([Table(tr("Self-checks"), heads, rows)], self._theme, self).open()
