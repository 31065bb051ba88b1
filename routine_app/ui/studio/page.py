"""The pose studio: a figure, the sliders of its joints, and what can be said of the pose."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from routine_app.content.usable import usable_exercises, usable_variants
from routine_app.domain.drawing import End
from routine_app.domain.exercise import Exercise
from routine_app.domain.finding import bare
from routine_app.domain.language import mark, tr
from routine_app.domain.pose import blend
from routine_app.figure.muscles import muscle_lengths
from routine_app.ui.editor.port import Workshop
from routine_app.ui.services import Services
from routine_app.ui.studio.arrangement import Arrangement
from routine_app.ui.studio.copy_sheet import CopySheet
from routine_app.ui.studio.head import StudioHead
from routine_app.ui.studio.keeping import (
    CannotRewrite,
    CannotWrite,
    ChangedOutside,
    ContentError,
    PoseKeeper,
    Where,
)
from routine_app.ui.studio.muscle_bars import MuscleBars
from routine_app.ui.studio.new_exercise import NEW_ID, new_exercise
from routine_app.ui.studio.panels import Panels
from routine_app.ui.studio.report_card import ReportCard
from routine_app.ui.studio.save_sheet import SaveSheet
from routine_app.ui.studio.session import StudioSession
from routine_app.ui.studio.stage import Stage
from routine_app.ui.studio.unsaved import UnsavedBanner
from routine_app.ui.studio.unsaved_work import UnsavedWork
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.themed import apply_to_children
from routine_app.ui.widgets.thumbnail import PictureQueue

_STATES = {
    Where.OWN: mark("Your own exercise"),
    Where.SHIPPED: mark("Comes with Routine"),
    Where.NOWHERE: mark("Not saved yet"),
}


class StudioPage(QWidget):
    """Makes and changes the poses of one exercise.

    Signals: left() to go back; saved(Path) after a file was written; texts_requested(Path) to
    edit the texts of a file.
    """

    left = Signal()
    saved = Signal(object)
    texts_requested = Signal(object)

    def __init__(
        self,
        workshop: Workshop,
        services: Services,
        themes: ThemeSource,
        pictures: PictureQueue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = themes.theme
        self._pictures = pictures
        self.keeper = PoseKeeper(workshop, services.library)
        self.session = StudioSession(new_exercise(), self)
        theme = self._theme
        self.head = StudioHead(theme, self)
        self.unsaved = UnsavedBanner(theme, self)
        self.stage = Stage(theme, self)
        self.panels = Panels(theme, self)
        self.report = ReportCard(theme, self)
        self.muscles = MuscleBars(theme, self)
        self.arrangement = Arrangement(self, theme)
        self.work = UnsavedWork(self.keeper, self.session, self.unsaved)
        self._connect()

    def _connect(self) -> None:
        head, stage, panels, report = self.head, self.stage, self.panels, self.report
        session = self.session
        session.changed.connect(self._show)
        head.back.clicked.connect(self.leave)
        head.undo.clicked.connect(session.undo)
        head.redo.clicked.connect(session.redo)
        head.save.clicked.connect(self.save)
        head.save_new.clicked.connect(self._ask_where)
        head.texts.clicked.connect(self._on_texts)
        stage.end_chosen.connect(session.show_end)
        stage.view_asked.connect(session.show_view)
        head.copy.clicked.connect(self._on_copy)
        head.mirror.clicked.connect(session.mirror)
        panels.angle_asked.connect(session.set_angle)
        panels.released.connect(session.release)
        panels.back_asked.connect(session.take_back)
        panels.reset_asked.connect(session.reset)
        panels.side_asked.connect(session.take_other_side)
        panels.rests_asked.connect(session.set_rests)
        panels.grips_asked.connect(session.set_grips)
        panels.props_asked.connect(session.set_props)
        panels.tempo_asked.connect(session.set_tempo)
        panels.view_kept.connect(session.keep_view)
        panels.grown.connect(self.arrangement.chain)
        panels.tabs.chosen.connect(self.arrangement.show_region)
        stage.way_shown.connect(self._show_lengths)
        report.settled_asked.connect(session.show_settled)
        report.take_asked.connect(session.take_settled)
        self.work.answered.connect(self.focus_main)

    # ------------------------------------------------------------------ opening

    def open_exercise(self, exercise: Exercise) -> None:
        """Change the poses of an exercise of the library."""
        self._begin(exercise)

    def begin(self) -> None:
        """Make a new exercise."""
        self._begin(new_exercise())

    def _begin(self, exercise: Exercise) -> None:
        self.work.keep()
        self.session.begin(exercise)
        self.head.tell("")
        self.panels.show_first()
        self.work.begin(exercise)
        self._show()
        self.arrangement.arrange(self._theme)
        self.focus_main()

    # ------------------------------------------------------------------ showing

    @Slot()
    def _show(self) -> None:
        session = self.session
        study = session.study()
        self.stage.show_study(study, at_rest=session.is_at_rest)
        self.panels.show_session(session)
        self.report.show_report(
            study.report, is_settled=session.settles, at_rest=session.is_at_rest
        )
        self.muscles.show_lengths(study.report.lengths)
        self.head.show_steps(session.undoes, session.redoes)
        if session.is_at_rest:
            self._show_state()
        if session.is_changed:
            self.head.told.say("")

    @Slot(float)
    def _show_lengths(self, weight: float) -> None:
        """Psoas and iliacus on the way from the start to the hold."""
        done = self.session.done
        self.muscles.show_lengths(muscle_lengths(blend(done.start, done.hold, weight)))

    def _show_state(self) -> None:
        session, place = self.session, self.keeper.place(self.session.loaded)
        said = tr(_STATES[place.where])
        if place.where is Where.NOWHERE and session.loaded.id != NEW_ID:
            said = tr("From the file of a routine; saving makes an exercise of your own")
        elif session.is_changed and place.where is not Where.NOWHERE:
            said = tr("Changed, not saved yet")
        self.head.title.setText(session.loaded.name)
        self.head.state.setText(said)
        self.head.texts.setVisible(place.where is Where.OWN)
        self.head.save_new.setVisible(place.where is Where.OWN)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        self.arrangement.arrange(theme)

    def focus_main(self) -> None:
        """Where the work begins: the pose that is shown."""
        if self.unsaved.isVisible():
            self.unsaved.take.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.stage.keep_focus()

    # ------------------------------------------------------------------- saving

    @Slot()
    def save(self) -> None:
        """Into the exercise's own file at once; elsewhere it is asked how."""
        self.session.release()
        if self.keeper.place(self.session.loaded).where is Where.OWN:
            self._write()
        else:
            self._ask_where()

    @Slot()
    def _ask_where(self) -> None:
        loaded = self.session.loaded
        sheet = SaveSheet(loaded, self.keeper.place(loaded), self._theme, self)
        sheet.change_asked.connect(partial(self._write, sheet, over=True))
        sheet.new_asked.connect(partial(self._write_new, sheet))
        sheet.open()

    def _write(self, sheet: SaveSheet | None = None, *, over: bool = False) -> None:
        """Save into the exercise's own file. What stands in the way is said."""
        done = self.session.done
        try:
            path = self.keeper.save(self.session.loaded, done, over=over)
        except (CannotRewrite, CannotWrite, ContentError, ChangedOutside) as error:
            said = _plain(error)
            self.head.complain(said) if sheet is None else sheet.complain(said)
            return
        if sheet is not None:
            sheet.accept()
        self._after_save(done, path)

    def _write_new(self, sheet: SaveSheet, name: str) -> None:
        try:
            exercise, path = self.keeper.save_new(name, self.session.done)
        except (CannotRewrite, CannotWrite, ContentError, ChangedOutside) as error:
            sheet.complain(_plain(error))
            return
        sheet.accept()
        self._after_save(exercise, path)

    def _after_save(self, exercise: Exercise, path: Path) -> None:
        before = self.session.loaded
        self._services.library.look_again()
        self.saved.emit(path)
        self.session.saved_as(exercise)
        self.work.saved(before)
        self.head.tell(tr("Saved in {file}.", file=path.name))

    # ------------------------------------------------------------------- leaving

    @Slot()
    def leave(self) -> None:
        """Go back; what is not saved is kept."""
        self.session.release()
        self.work.keep()
        self.left.emit()

    @Slot()
    def _on_texts(self) -> None:
        path = self.keeper.place(self.session.loaded).path
        self.work.keep()
        if path is not None:
            self.texts_requested.emit(path)

    @Slot()
    def _on_copy(self) -> None:
        exercises = sorted(self._all_exercises(), key=lambda e: bare(e.name))
        sheet = CopySheet(exercises, self.session.end, self._pictures, self._theme, self)
        sheet.pose_taken.connect(self._on_pose_taken)
        sheet.open()

    def _on_pose_taken(self, exercise: Exercise, end: End) -> None:
        self.session.copy(exercise, end, whole=self.session.loaded.id == NEW_ID)

    def _all_exercises(self) -> list[Exercise]:
        """Those that can be used, each with its variants that look different."""
        library, found = self._services.library, []
        for exercise in usable_exercises(library):
            variants = usable_variants(library, exercise)
            looks = (exercise.start, exercise.hold)
            found += [exercise, *(v for v in variants if (v.start, v.hold) != looks)]
        return found

    # -------------------------------------------------------------------- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrangement.arrange(self._theme)

    def hideEvent(self, event: QHideEvent) -> None:
        self.stage.stop()
        self.work.keep()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key(), control:
            case Qt.Key.Key_Escape, False:
                self.leave()
            case Qt.Key.Key_S, True:
                self.save()
            case Qt.Key.Key_Z, True:
                self.session.redo() if shift else self.session.undo()
            case Qt.Key.Key_Y, True:
                self.session.redo()
            case Qt.Key.Key_X, False if self._theme.single_keys:
                self.stage.muscles.click()
            case _:
                super().keyPressEvent(event)


def _plain(error: Exception) -> str:
    """What stands in the way, in a sentence."""
    if isinstance(error, ContentError):
        first = error.problems[0].message
        return f"{first[:1].upper()}{first[1:]}"
    if isinstance(error, ChangedOutside):
        return f"{error} {tr('Save it as new, or go back and open it again.')}"
    return str(error)
