"""The steps of a routine as a bar: each as long as its time, what is broken dashed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from routine_app.domain.language import tr_count
from routine_app.domain.words import side_by_side
from routine_app.ui.editor.preview_state import DAY_SIGN, PreviewState
from routine_app.ui.mirroring import seen
from routine_app.ui.theme import Theme

_HEIGHT, _GAP, _LEAST = 12, 3, 5


class TimeLine(QWidget):
    """Painted; what it says to readers is its name."""

    reader_role = "Graphic"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = PreviewState()
        self._current: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_state(self, state: PreviewState, current: int | None) -> None:
        """Show these rows; the one at the cursor stands out."""
        self._state, self._current = state, current
        broken = sum(row.is_broken for row in state.rows)
        steps = len(state.rows)
        said = [tr_count(steps, "Time line: {count} step", "Time line: {count} steps")]
        if state.lead:
            said.append(state.lead)
        if broken:
            said.append(
                tr_count(broken, "{count} of them with a problem", "{count} of them with a problem")
            )
        self.setAccessibleName(side_by_side(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.px(_HEIGHT) + 6)

    def parts(self) -> list[QRectF]:
        """Where each row is painted."""
        rows = self._state.rows
        if not rows:
            return []
        gap = _GAP if len(rows) <= 40 else 1
        room = self.width() - gap * (len(rows) - 1) - 2
        least = min(_LEAST, room / len(rows))
        known = [row.length for row in rows if row.length]
        usual = sorted(known)[len(known) // 2] if known else 1
        lengths = [row.length or (usual / 2 if row.is_broken else usual / 6) for row in rows]
        spare = max(0.0, room - least * len(rows))
        scale = spare / sum(lengths)
        height, x, found = self._theme.px(_HEIGHT), 1.0, []
        for length in lengths:
            width = least + length * scale
            found.append(seen(QRectF(x, 3, width, height), self))
            x += width + gap
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = self._theme.tokens
        for number, (row, rect) in enumerate(zip(self._state.rows, self.parts(), strict=True)):
            inside = rect.adjusted(0.5, 0.5, -0.5, -0.5)
            if row.is_broken:
                painter.setBrush(t.error_soft)
                painter.setPen(QPen(t.error, 1.2, Qt.PenStyle.DashLine))
            elif row.exercise is None and row.sign != DAY_SIGN:
                painter.setBrush(t.surface)
                painter.setPen(QPen(t.control, 1))
            else:
                painter.setBrush(t.control if self._state.is_stale else t.accent)
                painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(inside, 3, 3)
            if number == self._current:
                painter.setBrush(t.text)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawRect(QRectF(rect.left(), rect.bottom() + 1, rect.width(), 2))
