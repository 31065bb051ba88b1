"""The builder: the same text as in the editor, as a list of steps that can be changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.content.usable import usable_exercises, usable_variants
from routine_app.domain.exercise import Exercise
from routine_app.domain.finding import bare
from routine_app.domain.language import mark, tr
from routine_app.ui.builder.drafting import Draft
from routine_app.ui.builder.finder import Finder
from routine_app.ui.builder.head import BuilderHead
from routine_app.ui.builder.step_list import StepList
from routine_app.ui.builder.undo_strip import UndoStrip
from routine_app.ui.builder.words import REST, WAIT, added_words
from routine_app.ui.mirroring import set_margins
from routine_app.ui.player.reader import announce
from routine_app.ui.player.words import Announcement
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.buttons import OutlineButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Remark
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import FOCUS_RESERVE, apply_to_children
from routine_app.ui.widgets.thumbnail import PictureQueue

if TYPE_CHECKING:
    from routine_app.ui.builder.drafting import Checks
    from routine_app.ui.editor.port import EditedText

_BESIDE_FROM = 960
_FINDER, _GAP = 400, 32
_EMPTY = mark("No steps yet. Find an exercise and press Enter: it comes here.")


class BuilderView(QWidget):
    """Name, steps, and beside them all exercises; in a narrow window one of the two.

    Signals: text_requested(line) to go on in the text, at a line counted from 1.
    """

    text_requested = Signal(int)

    def __init__(
        self,
        edited: EditedText,
        workshop: Checks,
        services: Services,
        themes: ThemeSource,
        pictures: PictureQueue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = themes.theme
        self._pictures = pictures
        self.draft = Draft(edited, workshop, self)
        self.draft.changed.connect(self._on_changed)
        self.draft.refused.connect(self._on_refused)
        self._finding = False
        self.finder: Finder | None = None
        self._build()
        for keys, act in (
            ("Ctrl+Z", self._undo),
            ("Ctrl+Shift+Z", self._redo),
            ("Ctrl+Y", self._redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --------------------------------------------------------------- building

    def _build(self) -> None:
        theme = self._theme
        self.area = QuietScrollArea(theme, self)
        content = QWidget()
        self.head = BuilderHead(self.draft, self._services, theme, content)
        self.obstacle = Remark("warning", "warn", theme, content)
        self.mend_button = OutlineButton(tr("Mend in the text"), theme, content, icon="note")
        self.mend_button.clicked.connect(self._on_mend)
        self.wrong = Remark("warning", "warn", theme, content)
        self.empty = TextLabel(tr(_EMPTY), Type.BODY_QUIET, theme, content)
        self.add_button = OutlineButton(tr("Add a step"), theme, content, icon="plus", key="/")
        self.add_button.clicked.connect(self._on_add)
        parts = self.draft, self._pictures, theme, self.area, self.add_button
        self.steps = StepList(*parts, content)
        for below in (self.add_button, self.mend_button):
            below.raise_()  # read after the steps, as they stand
        self.steps.place_changed.connect(self._show_place)
        self.steps.removed.connect(self._on_removed)
        self.steps.emptied.connect(self._on_emptied)
        self.steps.said.connect(self._say)
        self.steps.text_requested.connect(self.text_requested)
        self.left = QWidget(self)
        self.area.setParent(self.left)
        self.strip = UndoStrip(theme, self.left)
        self.strip.undone.connect(self._undo)
        self.refusal = Remark("warning", "warn", theme, self.left)
        self._lay_out(content)
        self.refusal.hide()

    def _lay_out(self, content: QWidget) -> None:
        px = self._theme.px
        adding = FlowLayout()
        adding.addWidget(self.add_button)
        adding.addWidget(self.mend_button)
        column = QVBoxLayout(content)
        set_margins(column, 0, FOCUS_RESERVE, px(8), px(16))
        column.setSpacing(px(8))
        for part in (self.head, self.wrong, self.obstacle, self.empty):
            inset = QVBoxLayout()
            inset.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
            inset.addWidget(part)
            column.addLayout(inset)
        column.addWidget(self.steps)
        column.addLayout(adding)
        column.addStretch(1)
        self.area.setWidget(content)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(_GAP))
        self._row.addWidget(self.left, 1)
        left = QVBoxLayout(self.left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(px(8))
        left.addWidget(self.area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
        foot.addWidget(self.strip)
        foot.addWidget(self.refusal)
        left.addLayout(foot)

    def _make_finder(self) -> Finder:
        """All exercises, once they are looked for."""
        if self.finder is None:
            given = self._exercises(), self._other_ways, self._pictures, self._theme
            finder = self.finder = Finder(*given, self)
            finder.exercise_chosen.connect(self._on_exercise)
            finder.wait_chosen.connect(self._on_wait)
            finder.rest_chosen.connect(self._on_rest)
            finder.left.connect(self._on_finder_left)
            self._row.addWidget(finder)
            self._show_place()
        return self.finder

    def _exercises(self) -> list[Exercise]:
        """All that can be used, by name; the file's own ones stand in for others of their id."""
        found = {exercise.id: exercise for exercise in usable_exercises(self._services.library)}
        found |= {own.id: own for own in self.draft.checked.exercises if own.base_id == own.id}
        return sorted(found.values(), key=lambda exercise: bare(exercise.short_name))

    def _other_ways(self) -> list[Exercise]:
        """The variants of all exercises."""
        own = self.draft.checked.exercises
        ids = {exercise.id for exercise in own}
        found = [exercise for exercise in own if exercise.base_id != exercise.id]
        for exercise in self._exercises():
            if exercise.id not in ids:
                found += usable_variants(self._services.library, exercise)
        return found

    def _renew_finder(self) -> None:
        """Exercises may have come or changed while something else was shown."""
        if self.finder is not None and self.finder.exercises != self._exercises():
            self._row.removeWidget(self.finder)
            self.finder.hide()
            self.finder.deleteLater()
            self.finder = None

    # ------------------------------------------------------------------ state

    def set_path(self, path: Path | None) -> None:
        """Where the file is, which its id has to fit."""
        self.draft.set_path(path)

    def commit(self) -> None:
        """Take what was typed and not yet left: before the text is saved, played or shown."""
        self.head.commit()
        self.steps.commit()

    def focus_main(self) -> None:
        """Go to the steps, or to the search while there are none."""
        if self.draft.obstacle:
            self.mend_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.steps.cards:
            self.steps.focus_current()
        else:
            self._on_add()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._row.setSpacing(theme.px(_GAP))
        apply_to_children(self, theme)
        self._arrange()

    @Slot()
    def _on_changed(self) -> None:
        """Show the text as it stands."""
        obstacle = self.draft.obstacle
        self.refusal.hide()
        self.strip.fold()
        self.obstacle.say(obstacle)
        self.mend_button.setVisible(bool(obstacle))
        for part in (self.head, self.steps, self.add_button):
            part.setVisible(not obstacle)
        if not obstacle:
            self.head.refresh()
            self.steps.refresh()
        self.wrong.say("" if obstacle else self.draft.wrong)
        self.empty.setVisible(not obstacle and not self.draft.parts)
        self._show_place()
        self._arrange()

    @Slot()
    def _show_place(self) -> None:
        if self.finder is not None:
            self.finder.show_place(self.steps.place)

    @Slot(str)
    def _say(self, words: str) -> None:
        """Tell a reader what has just been done."""
        if QAccessible.isActive():
            announce(self, Announcement(words))

    # ----------------------------------------------------------------- layout

    @property
    def is_beside(self) -> bool:
        """Whether steps and exercises stand side by side."""
        return self.width() / self._theme.text_scale >= _BESIDE_FROM

    def _arrange(self) -> None:
        obstacle = bool(self.draft.obstacle)
        beside, finding = self.is_beside, self._finding and not obstacle
        if (beside or finding) and not obstacle and self.isVisible():
            self._make_finder()
        self.left.setVisible(beside or not finding)
        if self.finder is not None:
            self.finder.setVisible((beside or finding) and not obstacle)
            self.finder.set_alone(not beside)
            width = self._theme.px(_FINDER)
            self.finder.setMinimumWidth(width if beside else 0)
            self.finder.setMaximumWidth(width if beside else 1 << 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.draft.set_active(True)
        self._renew_finder()
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.draft.set_active(False)

    # ------------------------------------------------------------------- acts

    @Slot()
    def _on_add(self) -> None:
        """Go to the search."""
        self._finding = True
        self._arrange()
        self._make_finder().focus_search()

    @Slot()
    def _on_finder_left(self) -> None:
        self._finding = False
        self._arrange()
        if self.steps.cards:
            self.steps.focus_current()
        else:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_exercise(self, exercise: Exercise) -> None:
        place = self.steps.place
        self._added(exercise.short_name, place, self.draft.add(place, exercise))

    @Slot()
    def _on_wait(self) -> None:
        place = self.steps.place
        self._added(tr(WAIT), place, self.draft.add_wait(place))

    @Slot()
    def _on_rest(self) -> None:
        place = self.steps.place
        self._added(tr(REST), place, self.draft.add_rest(place))

    def _added(self, name: str, place: int, done: bool) -> None:
        """What was added is open, so that it can be changed at once."""
        if done:
            self.steps.show_step(place, opened=True)
            self._say(added_words(name, place + 1))
            if self.finder is not None:
                self.finder.tell_added(name, place + 1)

    @Slot(str)
    def _on_removed(self, name: str) -> None:
        self.strip.show_words(tr("{name} removed", name=name))
        self._say(tr("{name} removed. Control Z brings it back.", name=name))

    @Slot()
    def _on_emptied(self) -> None:
        self.strip.undo_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _undo(self) -> None:
        self.draft.undo()
        self._say(tr("Undone."))
        self._find_focus()

    @Slot()
    def _redo(self) -> None:
        self.draft.redo()
        self._say(tr("Done again."))
        self._find_focus()

    def _find_focus(self) -> None:
        """What had the focus may have gone with what was undone."""
        focused: QWidget | None = self.window().focusWidget()
        if focused is None or not focused.isVisible() or not self.isAncestorOf(focused):
            self.focus_main()

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.refusal.say(words)
        self._say(words)

    @Slot()
    def _on_mend(self) -> None:
        problems = self.draft.checked.problems
        self.text_requested.emit(max(1, problems[0].line) if problems else 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        find = control and event.key() == Qt.Key.Key_F
        if (find or event.text() == "/") and not self.draft.obstacle:
            self._on_add()
        else:
            super().keyPressEvent(event)
