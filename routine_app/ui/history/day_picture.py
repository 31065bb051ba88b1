"""What the year map and the month share: days that are painted, chosen with keys, and told."""

from __future__ import annotations

from abc import abstractmethod
from datetime import date

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from routine_app.domain.chronicle import Chronicle
from routine_app.domain.statistics import DayMark
from routine_app.ui.history.cells import RADIUS
from routine_app.ui.history.told import Part, ToldParts
from routine_app.ui.history.words import mark_text
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.themed import KeyFocus, paint_focus_ring


class DayPicture(KeyFocus, QWidget):
    """Days in weeks, one of them chosen. A subclass says where they stand, and where keys lead.

    Signals: day_selected(date) when the user chooses another day; details_asked() on Enter.
    """

    day_selected = Signal(object)
    details_asked = Signal()
    reader_role = "Chart"

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._locale = locale
        self._chronicle = Chronicle()
        self._today = self._selected = date(1970, 1, 1)
        self._weeks: tuple[tuple[DayMark, ...], ...] = ()
        self._told = ToldParts(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def mark(self) -> DayMark | None:
        """The mark of the day that is chosen."""
        marks = (mark for week in self._weeks for mark in week)
        return next((mark for mark in marks if mark.day == self._selected), None)

    @property
    def first_weekday(self) -> int:
        """With which day weeks begin here: 0 is Monday."""
        return self._locale.firstDayOfWeek().value - 1

    @abstractmethod
    def select(self, day: date) -> None:
        """The user chooses a day."""

    @abstractmethod
    def cells(self) -> list[tuple[DayMark, QRectF]]:
        """The days that are painted, with the place of each."""

    @abstractmethod
    def led_to(self, key: int) -> date | None:
        """The day that a key leads to; None when it is no key of a calendar."""

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def paint_focus(self, painter: QPainter) -> None:
        """A ring around all days: that around the chosen one is there without the focus too."""
        if self.shows_ring:
            days = QRectF()
            for _mark, cell in self.cells():
                days = days.united(cell)
            paint_focus_ring(painter, self._theme, days, RADIUS)

    # ---------------------------------------------------------------- readers

    def ready_for_reader(self) -> None:
        """Have an item for every day: a reader is there."""
        self._told.show(self._parts())

    def tell_parts(self) -> None:
        """Tell what has changed to a reader that is there."""
        if self._told.is_asked_for:
            self._told.show(self._parts())

    def _parts(self) -> list[Part]:
        cells = ((mark, rect) for mark, rect in self.cells() if mark.day <= self._today)
        return [Part(mark_text(mark), rect.toRect()) for mark, rect in cells]

    # ------------------------------------------------------------------ input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.details_asked.emit()
            return
        day = self.led_to(event.key())
        if day is None:
            super().keyPressEvent(event)
        else:
            self.select(day)
