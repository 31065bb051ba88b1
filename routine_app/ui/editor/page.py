"""The editor: the text of a file at the left, what it will be at the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.content.checked import Checked
from routine_app.content.manuscript import Manuscript
from routine_app.content.problem import ContentError, Problem
from routine_app.domain.drawing import CannotWrite
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.ui.editor import words
from routine_app.ui.editor.desk import EditorDesk
from routine_app.ui.editor.head import EditorHead
from routine_app.ui.editor.keeping import Keeping
from routine_app.ui.editor.keys import Wish, asked_by
from routine_app.ui.editor.notice import Notice
from routine_app.ui.editor.port import Workshop
from routine_app.ui.editor.preview_state import PreviewState, preview_of
from routine_app.ui.editor.problem_list import said
from routine_app.ui.editor.telling import Telling
from routine_app.ui.editor.view import View
from routine_app.ui.editor.writing import Opened, Writing
from routine_app.ui.reflow import window_reflow
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.themed import apply_to_children
from routine_app.ui.widgets.thumbnail import PictureQueue

if TYPE_CHECKING:
    from routine_app.ui.services import Services

CHECK_AFTER = 150
"""Milliseconds after a change. A file of thousands of lines is looked at less often."""
_OF_TEXT = {Wish.FIND, Wish.COMPLETE, Wish.FIX, Wish.TAB_KEY}
_NARROW_BELOW = 960
_LOW_BELOW = 420
_TINY_BELOW = 500
"""Effective sizes under which text and preview stand one after the other, and without headings."""


class EditorPage(QWidget):
    """Text, problems and preview of one file.

    Signals: left() to go back; preview_requested(Routine) to play it without a record;
    pose_requested(Exercise) to change how it looks.
    """

    left = Signal()
    preview_requested = Signal(object)
    pose_requested = Signal(object)
    reader_role = "Grouping"

    def __init__(
        self,
        workshop: Workshop,
        services: Services,
        themes: ThemeSource,
        pictures: PictureQueue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._services = services
        self._theme = themes.theme
        self.checked = Checked()
        self._state = PreviewState()
        self.setAccessibleName(tr("Editor"))
        self.head = EditorHead(self._theme, self)
        self.notice = Notice(self._theme, self)
        self.desk = EditorDesk(workshop, services, themes, pictures, self)
        self.area, self.text = self.desk.area, self.desk.area.text
        self.problems, self.preview = self.desk.problems, self.desk.preview
        self.finder, self.completion = self.desk.finder, self.desk.completion
        self.writing = Writing(workshop, self.text, self)
        self.check_timer = QTimer(self, singleShot=True, interval=CHECK_AFTER)
        self.telling = Telling(self.area)
        self.keeping = Keeping(self.writing, self.notice, self.telling, self._count, self)
        self._wanted = View.STEPS
        self._connect()
        self._place()

    def _connect(self) -> None:
        self.head.back.clicked.connect(self.leave)
        for button in (self.head.save, self.head.save_sign):
            button.clicked.connect(self.save)
        self.head.elsewhere.clicked.connect(self._on_elsewhere)
        self.head.play.clicked.connect(self.play)
        self.head.views.chosen.connect(self._on_view_chosen)
        self.desk.view_changed.connect(self._on_view_changed)
        self.text.changed.connect(self._on_text_changed)
        self.area.line_changed.connect(self.preview.show_line)
        self.problems.chosen.connect(self._go_to)
        self.problems.fix_chosen.connect(self._on_fix_chosen)
        self.preview.line_chosen.connect(self.desk.show_line)
        self.preview.play_chosen.connect(self.play)
        self.preview.pose_chosen.connect(self._on_pose_chosen)
        self.writing.state_changed.connect(self._show_state)
        self.keeping.settled.connect(self.desk.focus_main)
        self.check_timer.timeout.connect(self.check)
        self.area.installEventFilter(self)

    def _place(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.head)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.desk, 1)

    # ---------------------------------------------------------------- opening

    def open_file(self, path: Path, *, in_text: bool = False) -> None:
        """Open a file, with what was typed in it and never saved."""
        self.notice.hush()
        try:
            opened = self.writing.open(path)
        except (ContentError, CannotWrite) as error:
            self.notice.say(words.cannot_open(path, error))
            return
        if opened is Opened.COPY:
            self.notice.say(tr(words.COPY), quiet=True)
        elif opened is Opened.UNSAVED and not self.notice.sentence:
            answers = [(tr("Use the saved file"), self.keeping.take_theirs)]
            self.notice.say(tr(words.UNSAVED), answers, quiet=True)
        self._show(in_text=in_text)

    def begin(self, name: str, kind: str = "routine") -> None:
        """Begin a new file, and offer what was begun and never saved."""
        self.notice.hush()
        kept = next((one for one in self._workshop.kept() if one.path is None), None)
        try:
            self.writing.begin(name, kind)
        except CannotWrite as error:
            self.notice.say(words.not_saved(error))
            return
        if kept is not None:
            self._offer(kept)
        self._show()

    def _show(self, *, in_text: bool = False) -> None:
        """Routines as steps, unless somebody prefers their text; everything else as text."""
        self.area.moveCursor(self.area.textCursor().MoveOperation.Start)
        self.area.renew()
        self.check()
        steps = self.checked.kind == "routine" and not in_text
        self.desk.show_view(self._wanted if steps else View.TEXT)
        self.desk.focus_main()

    def _offer(self, kept: Manuscript) -> None:
        def go_on() -> None:
            self.notice.hush()
            self.writing.go_on_with(kept)
            self._show()

        def drop() -> None:
            self.notice.hush()
            self._workshop.drop(kept)

        said = words.begun(self._workshop.check(kept.text).name or tr("a file"))
        answers = [(tr("Go on with it"), go_on), (tr("Throw it away"), drop)]
        self.notice.say(said, answers, quiet=True)

    # --------------------------------------------------------------- checking

    @Slot()
    def _on_text_changed(self) -> None:
        self.check_timer.start()

    @Slot()
    def check(self) -> None:
        """Look at the text: what is wrong, and what it will be."""
        self.check_timer.stop()
        began = self._services.clock.now().monotonic
        self.checked = self._workshop.check(self.text.text, self.writing.path)
        problems = self.checked.problems
        self.area.show_problems(problems)
        self.problems.show_problems(problems)
        settings = self._services.preferences.value.timeline_settings()
        self._state = preview_of(
            self.checked, settings, self._services.library.routine, self._state
        )
        self.preview.show_state(self._state, next((p.line for p in problems if p.line), None))
        self.preview.show_line(self.area.line)
        self.desk.fit_problems()
        self._show_state()
        self.telling.count(len(problems))
        took = self._services.clock.now().monotonic - began
        self.check_timer.setInterval(min(max(CHECK_AFTER, 5 * took), 10 * CHECK_AFTER))

    def _count(self) -> int:
        """How many problems there are now."""
        self.check()
        return len(self.checked.problems)

    @Slot()
    def _show_state(self) -> None:
        path, unsaved = self.writing.path, self.writing.is_unsaved
        title = self.checked.name or (tr(words.NEW_FILE) if path is None else path.stem)
        told = self.desk.view is View.STEPS  # which say themselves what is wrong with them
        count = 0 if told else len(self.checked.problems)
        state = words.standing(path, count, unsaved=unsaved)
        self.head.show_state(title, state, unsaved=unsaved, on_disk=path is not None)
        self.head.show_view(self.desk.view, has_steps=self.checked.kind == "routine")

    # ----------------------------------------------------------------- saving

    @Slot()
    def save(self) -> None:
        """Write the file. With problems, too: it can be mended later."""
        self.desk.commit()
        self.keeping.save()

    @Slot()
    def leave(self) -> None:
        """Go back; what is not saved is kept, and there when the file is opened again."""
        self.desk.commit()
        self.writing.keep()
        self.left.emit()

    # ---------------------------------------------------------------- playing

    @Slot()
    def play(self) -> None:
        """Play what has no problem, without a record."""
        self.desk.commit()
        self.check()
        routine = self._state.plays
        if routine is None:
            return
        played, why = self._services.practice.playable(routine)
        if not played.exercise_steps:
            self.notice.say(" ".join((tr(words.NOTHING_TO_PLAY), *why)))
            return
        self.writing.keep()
        self.preview_requested.emit(routine)

    @Slot()
    def _on_pose_chosen(self) -> None:
        """The poses of a file are changed in the file: it has to be there first."""
        if self.writing.is_unsaved or not isinstance(self.checked.value, Exercise):
            self.notice.say(tr(words.SAVE_FIRST))
        else:
            self.pose_requested.emit(self.checked.value)

    @Slot()
    def _on_elsewhere(self) -> None:
        path = self.writing.path
        if path is not None and (problem := self._services.open_path(path)):
            self.notice.say(problem)

    # --------------------------------------------------------------- problems

    @Slot(object)
    def _go_to(self, problem: Problem) -> None:
        self.desk.show_view(View.TEXT)
        self.area.go_to(problem.line, problem.column)
        self.telling.say(said(problem.message))

    @Slot(object)
    def _on_fix_chosen(self, problem: Problem) -> None:
        if problem.fix is not None:
            self.area.apply_fix(problem.fix)
            self.check()
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ views

    @Slot(int)
    def _on_view_chosen(self, view: int) -> None:
        """Somebody wants to see it this way from now on."""
        if view != View.PREVIEW:
            self._wanted = View(view)
        self.desk.show_view(view)

    @Slot(object)
    def _on_view_changed(self, view: View) -> None:
        if view is not View.TEXT and self.notice.topic is Wish.TAB_KEY:
            self.notice.hush()
        if self.desk.builder is not None:
            self.desk.builder.set_path(self.writing.path)
        self._show_state()

    # ------------------------------------------------------------------- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if not self.completion.wants(event) and self._key_pressed(event):
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key_pressed(event):
            super().keyPressEvent(event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        wish = asked_by(event)
        if wish is None or (wish in _OF_TEXT and self.desk.view is View.STEPS):
            return False
        self._do(wish)
        return True

    def _do(self, wish: Wish) -> None:
        match wish:
            case Wish.SAVE:
                self.save()
            case Wish.PLAY:
                self.play()
            case Wish.FIND:
                self.finder.open()
            case Wish.COMPLETE:
                self.completion.ask()
            case Wish.FIX:
                self._fix_here()
            case Wish.NEXT_PROBLEM | Wish.PROBLEM_BEFORE:
                found = self.area.next_problem(back=wish is Wish.PROBLEM_BEFORE)
                if found is not None:
                    self._go_to(found)
            case Wish.OTHER_VIEW:
                self._on_view_chosen(View.TEXT if self.desk.view is View.STEPS else View.STEPS)
                self.desk.focus_main()
            case Wish.TAB_KEY:
                self._switch_tab_key()
            case Wish.LEAVE:
                self.leave()

    def _fix_here(self) -> None:
        self.check()
        found = self.area.problem_here()
        if found is not None:
            self._on_fix_chosen(found)
        else:
            self.telling.say(tr(words.NOTHING_TO_FIX))

    def _switch_tab_key(self) -> None:
        leaves = not self.area.tabChangesFocus()
        self.area.setTabChangesFocus(leaves)
        said = tr(words.TAB_LEAVES if leaves else words.TAB_MOVES)
        self.telling.say(said)
        if self.notice.asks:
            return
        if leaves:
            self.notice.say(said, quiet=True, topic=Wish.TAB_KEY)
        elif self.notice.topic is Wish.TAB_KEY:
            self.notice.hush()

    # ----------------------------------------------------------------- layout

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        self._theme = theme
        apply_to_children(self, theme)
        self._arrange()

    def _arrange(self) -> None:
        reflow, px = window_reflow(self, self._theme), self._theme.px
        scale = self._theme.text_scale
        wide, high = self.window().width() / scale, self.window().height() / scale
        narrow, low = wide < _NARROW_BELOW, high < _LOW_BELOW
        bare = narrow and low
        margin, top = px(reflow.margin), px(6 if bare else min(reflow.top, 20))
        self._column.setContentsMargins(margin, top, margin, px(4 if bare else 12))
        self._column.setSpacing(px(4 if bare else 10))
        self.head.set_room(narrow=narrow, low=low, tiny=low and wide < _TINY_BELOW)
        self.notice.set_low(bare)
        self.desk.set_room(narrow=narrow, low=low)
        self.head.show_view(self.desk.view, has_steps=self.checked.kind == "routine")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.writing.keep()
