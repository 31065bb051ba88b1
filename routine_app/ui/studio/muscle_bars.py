"""Psoas and iliacus of both sides on their scale from short to long, with words and numbers."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from routine_app.domain.language import tr
from routine_app.domain.words import percent_words, side_by_side
from routine_app.figure.muscles import Change, MuscleLengths, scale_position
from routine_app.ui.mirroring import turn
from routine_app.ui.muscle_words import NOTE, change_word
from routine_app.ui.studio.body_words import length_words, muscle_rows
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.labels import TextLabel, Type

_LONG, _HIGH, _THICK = 120, 24, 8


class LengthBar(QWidget):
    """One muscle on the scale. Its words stand beside it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._length = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_LONG), self._theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(_HIGH))

    def show_length(self, length: float) -> None:
        if length != self._length:
            self._length = length
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            turn(painter, self.width() / 2)
        theme, muscles = self._theme, self._theme.muscle_palette
        thick = theme.px(_THICK)
        knob = thick * 0.95
        aside = knob + 2
        bar = QRectF(aside, (self.height() - thick) / 2, self.width() - 2 * aside, thick)
        ramp = QLinearGradient(bar.topLeft(), bar.topRight())
        for i, colour in enumerate(muscles.ramp):
            ramp.setColorAt(i / (len(muscles.ramp) - 1), QColor(colour))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ramp)
        painter.drawRoundedRect(bar, thick / 2, thick / 2)
        notch, centre = thick * 0.6, bar.center()
        painter.setPen(QPen(theme.tokens.text2, 1.5))
        painter.drawLine(
            QPointF(centre.x(), bar.top() - notch), QPointF(centre.x(), bar.bottom() + notch)
        )
        position = scale_position(self._length)
        spot = QPointF(bar.left() + bar.width() * position, centre.y())
        painter.setPen(QPen(QColor(muscles.light if theme.dark else muscles.casing), 2))
        painter.setBrush(QColor(muscles.of_length(position)))
        painter.drawEllipse(spot, knob, knob)


class MuscleBars(QWidget):
    """Four bars with their words; they move while a hip is moved."""

    reader_role = "Grouping"

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Psoas and iliacus"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._rows: list[tuple[TextLabel, LengthBar, TextLabel]] = []
        for row in range(4):
            name = TextLabel("", Type.SMALL_STRONG, theme, self)
            bar = LengthBar(theme, self)
            words = TextLabel("", Type.SMALL_TEXT, theme, self)
            for column, part in enumerate((name, bar, words)):
                self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignVCenter)
            self._rows.append((name, bar, words))
        self._grid.setColumnStretch(1, 1)
        self.note = TextLabel(tr(NOTE), Type.SMALL, theme, self)
        self._grid.addWidget(self.note, 4, 0, 1, 3)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(2))
        self._keep_room(theme)

    def _keep_room(self, theme: Theme) -> None:
        """For the longest words there are, so that the bars keep their length."""
        metrics = QFontMetrics(theme.font(Type.SMALL_TEXT.value.size))
        words = (side_by_side((change_word(change), percent_words(100))) for change in Change)
        widest = max(metrics.horizontalAdvance(said) for said in words)
        for _, _, label in self._rows:
            label.setMinimumWidth(widest + 4)

    def show_lengths(self, lengths: MuscleLengths) -> None:
        for (title, length), (name, bar, words) in zip(
            muscle_rows(lengths), self._rows, strict=True
        ):
            name.setText(title)
            bar.show_length(length)
            words.setText(length_words(length))

    @property
    def words(self) -> tuple[str, ...]:
        """What stands beside the bars."""
        return tuple(f"{name.text()}: {words.text()}" for name, _, words in self._rows)
