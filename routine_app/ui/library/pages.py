"""The page of one thing over the lists of the library, connected to what it needs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from routine_app.domain.exercise import Exercise
from routine_app.domain.program import Program
from routine_app.domain.routine import Routine
from routine_app.ui.library.exercise import ExerciseDetail
from routine_app.ui.library.fetching import Fetching
from routine_app.ui.library.file_row import FileRow
from routine_app.ui.library.handing import HandingOver
from routine_app.ui.library.layout import Columns
from routine_app.ui.library.program_page import ProgramDetail
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.library.shelf import Shelf
from routine_app.ui.library.trail import Day, Page
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.thumbnail import PictureQueue

Detail = ExerciseDetail | RoutineDetail | ProgramDetail


class Opened(QObject):
    """The page that is open, with the row of its file; none while lists are shown.

    Signals: start_requested(Routine), exercise_chosen(Exercise), day_requested(Day),
    use_requested(Program), pose_requested(Exercise), edit_requested(Path), remove_requested(Path,
    name); moved() when the focus went on within it, focus_lost() when it has to go elsewhere;
    made_anew() when it shows the same otherwise.
    """

    start_requested = Signal(object)
    exercise_chosen = Signal(object)
    day_requested = Signal(object)
    use_requested = Signal(object)
    pose_requested = Signal(object)
    edit_requested = Signal(object)
    remove_requested = Signal(object, str)
    moved = Signal()
    focus_lost = Signal()
    made_anew = Signal()

    def __init__(
        self,
        services: Services,
        shelf: Shelf,
        pictures: PictureQueue,
        column: QVBoxLayout,
        scroll: QuietScrollArea,
    ) -> None:
        super().__init__(column)
        self._services = services
        self._shelf = shelf
        self._pictures = pictures
        self._column = column
        self._scroll = scroll
        self.page: Detail | None = None
        self.file_row: FileRow | None = None
        self.day: Day | None = None

    @property
    def path(self) -> Path | None:
        """The file of what is shown; None where there is none."""
        return self.file_row.path if self.file_row is not None else None

    def show(self, shown: Page, day: Day | None, theme: Theme) -> None:
        """Show a page; a routine as that of a day of a program, where one is given."""
        self.close()
        self.day = day
        self.page = self._made(shown, theme)
        self.file_row = FileRow(self._shelf.file_of(shown), theme)
        self.file_row.edit_requested.connect(self.edit_requested)
        self.file_row.remove_requested.connect(self.remove_requested)
        for part in (self.page, self.file_row):
            self._column.insertWidget(self._column.count() - 1, part)
        self.page.show()

    def close(self) -> None:
        """Nothing is open."""
        for part in (self.page, self.file_row):
            if part is not None:
                self._column.removeWidget(part)
                part.hide()
                part.deleteLater()
        self.page, self.file_row, self.day = None, None, None

    def set_room(self, columns: Columns, width: int, height: int) -> None:
        """Be so wide, and figures not higher than that."""
        if self.page is not None:
            self.page.set_room(width, height)
        if isinstance(self.page, ProgramDetail):
            self.page.set_columns(columns.weeks, width)

    # ----------------------------------------------------------------- making

    def _made(self, shown: Page, theme: Theme) -> Detail:
        if isinstance(shown, Exercise):
            return self._exercise(shown, theme)
        return (
            self._routine(shown, theme)
            if isinstance(shown, Routine)
            else self._program(shown, theme)
        )

    def _exercise(self, shown: Exercise, theme: Theme) -> ExerciseDetail:
        services = self._services
        page = ExerciseDetail(shown, self._shelf.exercise, theme, practice=services.practice)
        page.figure.change.setVisible(services.workshop() is not None)
        page.exercise_chosen.connect(self.exercise_chosen)
        page.pose_requested.connect(self.pose_requested)
        return page

    def _routine(self, shown: Routine, theme: Theme) -> RoutineDetail:
        lead = self._shelf.programs.day_words(self.day)
        page = RoutineDetail(self._shelf.inside(shown, lead), self._pictures, theme)
        page.exercise_chosen.connect(self.exercise_chosen)
        page.start_requested.connect(self.start_requested)
        page.swapped.connect(self._on_swapped)
        page.pin_requested.connect(self._on_pin_requested)
        HandingOver(self._services, page)
        Fetching(self._services, page, self._show_again)
        return page

    def _program(self, shown: Program, theme: Theme) -> ProgramDetail:
        page = ProgramDetail(self._shelf.inside_program(shown), theme)
        page.day_requested.connect(self.day_requested)
        page.use_requested.connect(self.use_requested)
        page.moved.connect(self.moved)
        return page

    # ---------------------------------------------------------------- choices

    def _show_again(self) -> None:
        """The same, after something was chosen."""
        if isinstance(self.page, RoutineDetail):
            self.show(self.page.shown, self.day, self.page.theme)
            self.made_anew.emit()

    @Slot(str, str)
    def _on_swapped(self, exercise: str, instead: str) -> None:
        """Keep the choice and show the same steps with it; page and focus stay at the step."""
        place = self._scroll.verticalScrollBar().value()
        self._services.practice.swap(exercise, instead)
        self._show_again()
        if isinstance(self.page, RoutineDetail):
            self._column.activate()
            self.page.show_focus(exercise)
        self._scroll.go_to(place)

    @Slot(object)
    def _on_pin_requested(self, routine: Routine) -> None:
        self._services.practice.choose_plan(daily=routine.id)
        self._show_again()
        self.focus_lost.emit()
