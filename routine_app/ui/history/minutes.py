"""How long each exercise was practised, all in all: names, minutes and bars."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from routine_app.content.names import Names
from routine_app.domain.language import tr, tr_count
from routine_app.domain.value import Value
from routine_app.domain.words import hours_unit, minutes_unit
from routine_app.ui.history.table_sheet import Table, TableSheet
from routine_app.ui.mirroring import seen
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_MINUTE = 60_000
SHOWN = 6
"""How many exercises have a bar; the table has them all."""


class Practised(Value):
    """An exercise, and the milliseconds it was practised."""

    name: str
    credit: int
    id: str = ""


def minutes_of(exercises: Mapping[str, tuple[str, int]]) -> tuple[Practised, ...]:
    """The exercises with their time, the longest first."""
    found = (Practised(name, credit, id_) for id_, (name, credit) in exercises.items())
    return tuple(sorted(found, key=lambda item: (-item.credit, item.name)))


def length_text(credit: int) -> str:
    """ "48 min", "5:10 h", "under 1 min"."""
    minutes = credit // _MINUTE
    if minutes < 1:
        return tr("under 1 min")
    if minutes < 100:
        return minutes_unit(minutes)
    return hours_unit(f"{minutes // 60}:{minutes % 60:02d}")


class _Bar(QWidget):
    """A share of the longest; the words above it say the same."""

    def __init__(self, share: float, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._share = share
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, self._theme.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, 1, self.width(), self.height() - 2)
        painter.setBrush(self._theme.tokens.sunken)
        painter.drawRoundedRect(track, 3, 3)
        painter.setBrush(self._theme.tokens.accent)
        track.setWidth(max(track.height(), track.width() * self._share))
        painter.drawRoundedRect(seen(track, self), 3, 3)


class Minutes(Card):
    """The exercises that took the most time."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, names: Names | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._names = names or Names()
        self._shown: tuple[Practised, ...] = ()
        self._rows: QWidget | None = None
        self.title = TextLabel(tr("Time per exercise"), Type.H3, theme, self)
        self.table = LinkButton(tr("Show as table"), theme, self, icon="table")
        self.table.clicked.connect(self._on_table)
        links = FlowLayout(outset=2 * FOCUS_RESERVE)
        links.addWidget(self.table)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 12)
        self._column.setSpacing(8)
        self._column.addWidget(self.title)
        self._column.addStretch(1)
        self._column.addLayout(links)

    def show_minutes(self, exercises: Mapping[str, tuple[str, int]]) -> None:
        """Show the times of these exercises: names and milliseconds by id."""
        found = minutes_of(exercises)
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        if self._rows is not None:
            self._column.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = self._made()
        self._column.insertWidget(1, self._rows)
        self._rows.show()
        self._name_table(len(found))
        self.table.raise_()  # read after the rows, as it stands below them

    def _name_table(self, count: int) -> None:
        text, name = tr("Show as table"), tr("Time per exercise: show as table")
        if count > SHOWN:
            text = tr_count(count, "All {count} as a table", "All {count} as a table")
            name = tr_count(
                count,
                "Time per exercise: all {count} as a table",
                "Time per exercise: all {count} as a table",
            )
        self.table.setText(text)
        self.table.setAccessibleName(name)

    def _made(self) -> QWidget:
        theme = self._theme
        rows = QWidget(self)
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        for item in self._shown[:SHOWN]:
            words = QHBoxLayout()
            words.setSpacing(theme.px(12))
            words.addWidget(TextLabel(self._name(item), Type.SMALL_TEXT, theme, rows), 1)
            words.addWidget(TextLabel(length_text(item.credit), Type.SMALL, theme, rows))
            column.addLayout(words)
            column.addWidget(_Bar(item.credit / self._shown[0].credit, theme, rows))
            column.addSpacing(theme.px(5))
        return rows

    def _name(self, item: Practised) -> str:
        return self._names.exercise(item.id, item.name)

    @Slot()
    def _on_table(self) -> None:
        rows = tuple((self._name(item), length_text(item.credit)) for item in self._shown)
        table = Table(tr("Time per exercise"), (tr("Exercise"), tr("Time")), rows)
        TableSheet([table], self._theme, self).open()
