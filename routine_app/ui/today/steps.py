"""The exercises of today's routine in the main card: in two columns, or in one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from routine_app.domain.routine import ExerciseStep
from routine_app.domain.words import dose_words
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

LARGE, USUAL, SMALL, SMALLEST = (168, 126), (112, 84), (94, 70), (80, 60)
"""Sizes of a picture, at text scale 1."""


class StepRow(QWidget):
    """One exercise of the routine: its picture, its name, its dose in words."""

    def __init__(
        self, step: ExerciseStep, pictures: PictureQueue, theme: Theme, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.name = TextLabel(step.exercise.short_name, Type.BODY_STRONG, theme, self)
        self.dose = TextLabel(dose_words(step), Type.SMALL, theme, self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self.name)
        words.addWidget(self.dose)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.picture = Thumbnail(step.exercise, pictures, theme, self)
        row.addWidget(self.picture)
        row.addLayout(words, 1)

    def least_width(self, picture: tuple[int, int]) -> int:
        """Where no word breaks beside a picture of this size, at text scale 1."""
        words = self.minimumSizeHint().width() - self.picture.sizeHint().width()
        return words + self.picture.size_at(*picture).width()


class StepGrid(QWidget):
    """The steps in two columns, or in one.

    Long words make pictures smaller before they cost a column: a few pixels of the window should
    not change all of the page.
    """

    def __init__(self, pictures: PictureQueue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._theme = theme
        self._steps: tuple[ExerciseStep, ...] = ()
        self._columns = self._shown = 2
        self._picture = self._drawn = USUAL
        self._high = 0
        self.rows: list[StepRow] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, theme.px(4), 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_steps(self, steps: tuple[ExerciseStep, ...]) -> None:
        if steps == self._steps:
            return
        self._steps = steps
        for row in self.rows:
            row.deleteLater()
        self.rows = [StepRow(step, self._pictures, self._theme, self) for step in steps]
        self._place()

    def set_columns(self, columns: int, gap: int) -> None:
        self._grid.setHorizontalSpacing(self._theme.px(6))
        self._grid.setVerticalSpacing(self._theme.px(gap))
        if columns != self._columns:
            self._columns = columns
            self._place()

    def set_pictures(self, size: tuple[int, int]) -> None:
        """How large the pictures may be, at text scale 1."""
        self._picture = size
        self._place_anew()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme

    def _place_anew(self) -> bool:
        """Whether there is room for another arrangement, which then is taken."""
        changes = self._fitting() != (self._shown, self._drawn)
        if changes:
            self._place()
        return changes

    def _place(self) -> None:
        for row in self.rows:
            self._grid.removeWidget(row)
        self._shown, self._drawn = self._fitting()
        for index, row in enumerate(self.rows):
            self._grid.addWidget(row, index // self._shown, index % self._shown)
            row.picture.set_design_size(*self._drawn)
            row.show()
        self._share()

    def _fitting(self) -> tuple[int, tuple[int, int]]:
        """How many columns there is room for, and the largest pictures with which it is so."""
        columns, usual = self._columns, self._picture
        if columns == 1 or not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return columns, usual
        smaller = (size for size in (SMALL, SMALLEST) if size < usual)
        for size in (usual, *smaller):
            if self._least_width(columns, size) <= self.width():
                return columns, size
        return 1, usual

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self._high))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least_width(1, self._picture), super().minimumSizeHint().height())

    def _least_width(self, columns: int, picture: tuple[int, int]) -> int:
        least = [row.least_width(picture) for row in self.rows]
        across = sum(max(least[column::columns], default=0) for column in range(columns))
        return across + (columns - 1) * self._grid.horizontalSpacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._place_anew():
            self._share()
        high = self.heightForWidth(self.width())
        if high != self._high and high > super().sizeHint().height():
            self._high = high  # names that break take more than the hint knows of
            self.updateGeometry()

    def _share(self) -> None:
        """Columns of one width; where names would break in one of them, each gets its need."""
        count = self._shown
        needs = [
            max((row.sizeHint().width() for row in self.rows[n::count]), default=1)
            for n in range(count)
        ]
        room = self.width() - self._grid.horizontalSpacing() * (count - 1)
        equal = max(needs) * count <= room or sum(needs) > room
        for column in range(2):
            need = needs[column] if column < count else 0
            self._grid.setColumnStretch(column, min(1, need) if equal else need)
