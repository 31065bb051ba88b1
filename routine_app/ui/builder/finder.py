"""Finds the exercise that is to be added: by words that may be mistyped, phase, position, prop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from routine_app.domain.exercise import Exercise
from routine_app.domain.finding import find
from routine_app.domain.language import tr
from routine_app.ui.builder.found import WAYS, FoundRow
from routine_app.ui.builder.words import REST, WAIT
from routine_app.ui.library.filters import ExerciseFilters
from routine_app.ui.theme import Theme, stylesheet
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import FOCUS_RESERVE, apply_to_children
from routine_app.ui.widgets.thumbnail import PictureQueue

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Finder(QWidget):
    """A search with all exercises below it; Enter adds the first one, arrows go to the others.

    Signals: exercise_chosen(Exercise), wait_chosen(), rest_chosen(), left() with Escape or its
    button.
    """

    exercise_chosen = Signal(object)
    wait_chosen = Signal()
    rest_chosen = Signal()
    left = Signal()

    def __init__(
        self,
        exercises: Sequence[Exercise],
        variants: Callable[[], Sequence[Exercise]],
        pictures: PictureQueue,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.exercises = exercises
        self._variants: Callable[[], Sequence[Exercise]] | None = variants
        self._pictures = pictures
        self._theme = theme
        self.heading = TextLabel(tr("Add a step"), Type.H3, theme, self)
        self.done = SmallButton(tr("Back"), theme, self, icon="arrow-left")
        self.done.setAccessibleName(tr("Back to the steps, key Escape"))
        self.done.clicked.connect(self.left)
        self.place = TextLabel("", Type.SMALL, theme, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Find an exercise"))
        self.search.setAccessibleName(tr("Find an exercise by name, aim, prop or phase"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._sift)
        self.area = QuietScrollArea(theme, self)
        self._content = content = QWidget()
        self.filters = ExerciseFilters(exercises, theme, content)
        self.filters.changed.connect(self._sift)
        self.wait = SmallButton(tr(WAIT), theme, content, icon="pause")
        self.wait.setAccessibleName(tr("Add a step that waits for you"))
        self.wait.clicked.connect(self.wait_chosen)
        self.rest = SmallButton(tr(REST), theme, content, icon="timer")
        self.rest.setAccessibleName(tr("Add a rest"))
        self.rest.clicked.connect(self.rest_chosen)
        self.nothing = TextLabel("", Type.SMALL, theme, content)
        self.rows: list[FoundRow] = []
        self._order: list[FoundRow] = []
        self._rows_column = QVBoxLayout()
        self._rows_column.setSpacing(0)
        self._add_rows(exercises)
        self._fill(content)
        self.area.setWidget(content)
        self._lay_out()
        self._style()
        self._sift()

    def _fill(self, content: QWidget) -> None:
        """All that scrolls below the search."""
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, FOCUS_RESERVE)
        column.setSpacing(0)
        others = FlowLayout(gap=4, row_gap=0)
        others.addWidget(self.wait)
        others.addWidget(self.rest)
        said = QVBoxLayout()
        said.setContentsMargins(FOCUS_RESERVE, FOCUS_RESERVE, FOCUS_RESERVE, FOCUS_RESERVE)
        said.addWidget(self.nothing)
        column.addWidget(self.filters)
        column.addLayout(others)
        column.addLayout(said)
        column.addLayout(self._rows_column)
        column.addStretch(1)

    def _add_rows(self, exercises: Sequence[Exercise]) -> None:
        for exercise in exercises:
            row = FoundRow(exercise, self._pictures, self._theme, self._content)
            row.clicked.connect(lambda _=False, row=row: self.exercise_chosen.emit(row.exercise))
            row.stepped.connect(self._go)
            self.rows.append(row)
            self._order.append(row)
            self._rows_column.addWidget(row)

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        inner = QVBoxLayout()
        inner.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
        inner.setSpacing(px(4))
        inner.addWidget(self.heading)
        inner.addWidget(self.place)
        row = QHBoxLayout()
        row.setSpacing(px(4))
        row.addWidget(self.done)
        row.addWidget(self.search, 1)
        inner.addLayout(row)
        column.addLayout(inner)
        column.addWidget(self.area, 1)

    def _style(self) -> None:
        self.search.setStyleSheet(stylesheet(self._theme))
        self.search.setFont(self._theme.font(15.5))
        self.search.setFixedHeight(self._theme.px(44))

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        self._style()

    def show_place(self, after: int) -> None:
        """Where a step would go: after which one, 0 for the beginning."""
        goes = tr("It goes after step {number}.", number=after)
        self.place.setText(goes if after else tr("It will be the first step."))

    def tell_added(self, name: str, number: int) -> None:
        """Say what was just added, and where the next one goes."""
        added = tr(
            "{name} is step {number} now. The next one goes after it.", name=name, number=number
        )
        self.place.setText(added)

    def set_alone(self, alone: bool) -> None:
        """Whether it stands in the place of the steps, and so needs a way back."""
        self.done.setVisible(alone)
        self.heading.setHidden(alone)

    def focus_search(self) -> None:
        """Begin to type."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # ----------------------------------------------------------------- search

    @property
    def shown(self) -> list[FoundRow]:
        """The exercises that are meant, in order."""
        return [row for row in self._order if not row.isHidden()]

    @Slot()
    def _sift(self) -> None:
        typed = self.search.text().strip()
        if typed and self._variants is not None:
            self._add_rows(self._variants())  # other ways to do them
            self._variants = None
        wanted = [self.filters.wants(row.exercise) for row in self.rows]
        texts = [row.words if want else "" for row, want in zip(self.rows, wanted, strict=True)]
        found = find(typed, texts)
        for row, is_found, want in zip(self.rows, found.texts, wanted, strict=True):
            row.setVisible(is_found and want and (bool(typed) or not row.is_variant))
        self._arrange(found.meant or typed)
        said = ""
        if not self.shown:
            said = tr("Nothing here is called “{name}”.", name=typed)
            said = said if typed else tr("No exercise is like that.")
        elif found.nearly:
            said = tr("Nothing is called “{name}”. Did you mean one of these?", name=typed)
        self.nothing.setText(said)
        self.nothing.setVisible(bool(said))
        self.area.verticalScrollBar().setValue(0)
        if typed and self.shown:
            first = self.shown[0]
            QTimer.singleShot(0, first, lambda: self.area.ensureWidgetVisible(first, 0, 0))

    def _arrange(self, meant: str) -> None:
        """What is called so comes first: Enter adds it. Other rows keep their order."""
        order = sorted(self.rows, key=lambda row: row.distance(meant)) if meant else self.rows
        if order == self._order:
            return
        self._order = list(order)
        for place, row in enumerate(order):
            if self._rows_column.indexOf(row) != place:
                self._rows_column.insertWidget(place, row)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    # ------------------------------------------------------------------ input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shown = Qt.Key(event.key()), self.shown
        in_search = self.search.hasFocus()
        if key in _ENTER and in_search:
            if shown:
                self.exercise_chosen.emit(shown[0].exercise)
        elif key in WAYS and in_search:
            self._go(WAYS[key])
        elif key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _go(self, way: int) -> None:
        """To the next exercise, or back from the first one to the search."""
        shown = self.shown
        at = next((n for n, row in enumerate(shown) if row.hasFocus()), None)
        to = way - 1 if at is None else at + way
        if 0 <= to < len(shown):
            shown[to].setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(shown[to], 0, 8)
        elif to < 0:
            self.search.setFocus(Qt.FocusReason.TabFocusReason)
