"""The steps of a routine in their order, one of them open: arrows, moves, copies, removals."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.content.checked import Part
from routine_app.domain.language import tr, tr_count
from routine_app.ui.builder.card import StepCard
from routine_app.ui.builder.controls import (
    BrokenControls,
    ExerciseControls,
    RestControls,
    StepControls,
    WaitControls,
)
from routine_app.ui.builder.drafting import Draft
from routine_app.ui.builder.dragging import StepDrag
from routine_app.ui.builder.words import moved_words
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.thumbnail import PictureQueue

_FEW = 3
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}
_REMOVING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class StepList(QWidget):
    """One Tab stop with arrows inside; Tab goes on into what is open.

    Signals: place_changed() when another step is the current one; removed(name); emptied() when
    the last step has gone; said(sentence) for readers; text_requested(line).
    """

    place_changed = Signal()
    removed = Signal(str)
    emptied = Signal()
    said = Signal(str)
    text_requested = Signal(int)
    reader_role = "List"

    def __init__(
        self,
        draft: Draft,
        pictures: PictureQueue,
        theme: Theme,
        area: QuietScrollArea,
        below: QWidget,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.below = below
        self._draft = draft
        self._pictures = pictures
        self._theme = theme
        self._area = area
        self._current = 0
        self._opened: int | None = None
        self.cards: list[StepCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.drag = StepDrag(lambda: self.cards, area, self)
        self.drag.passed.connect(self._place)
        self.drag.dropped.connect(self._on_dropped)
        for keys, act in (
            ("Alt+Up", partial(self._move_by, -1)),
            ("Alt+Down", partial(self._move_by, 1)),
            ("Ctrl+D", self._copy),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # ------------------------------------------------------------------ state

    @property
    def current(self) -> int:
        """The step that keys are about; 0 while there are none."""
        return self._current

    @property
    def opened(self) -> int | None:
        """The step whose controls are shown."""
        return self._opened

    @property
    def place(self) -> int:
        """Where a new step would go: after the current one."""
        return min(self._current + 1, len(self.cards))

    def apply_theme(self, theme: Theme) -> None:
        """Cards are made anew: their controls are measured in their theme."""
        self._theme = theme
        self.commit()
        had_focus = self._shrink(0)
        self.refresh()
        if had_focus:
            self.focus_current()

    def refresh(self) -> None:
        """Show the steps as they stand."""
        parts = self._draft.parts
        had_focus = self._shrink(len(parts))
        self._grow(parts[len(self.cards) :])
        count = len(parts)
        self._current = max(0, min(self._current, count - 1))
        if self._opened is not None and self._opened >= count:
            self._opened = None
        for index, (card, part) in enumerate(zip(self.cards, parts, strict=True)):
            card.show_part(part, index + 1, count, is_open=index == self._opened)
            stops = index == self._current
            policy = Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            card.row.setFocusPolicy(policy)
        self._chain()
        if had_focus:
            self.focus_current()
        some = tr_count(count, "Steps: {count} step", "Steps: {count} steps")
        self.setAccessibleName(some if count else tr("Steps: no steps"))

    def _chain(self) -> None:
        """Tab goes through the steps as they stand, and on to what comes below them."""
        before, *others = [stop for card in self.cards for stop in card.stops()] or [self.below]
        for stop in (*others, self.below):
            QWidget.setTabOrder(before, stop)
            before = stop

    def _grow(self, parts: Sequence[Part]) -> None:
        """Cards for more steps. Many at once are laid out together, not again with each."""
        hides = len(parts) > _FEW and not self.isHidden() and not self._has_focus()
        if hides:
            self.hide()
        for part in parts:
            self._add_card(StepCard(part, self._pictures, self._theme, self))
        if hides:
            self.show()

    def _has_focus(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _add_card(self, card: StepCard) -> None:
        card.row.clicked.connect(partial(self._on_row, card))
        card.controls_made.connect(partial(self._connect, card))
        card.asked.connect(partial(self._on_asked, card))
        self.drag.watch(card)
        self.cards.append(card)
        self._column.addWidget(card)
        card.show()

    def _shrink(self, count: int) -> bool:
        """Let the cards beyond so many go; whether one of them had the focus."""
        self.drag.stop()
        focused: QWidget | None = self.window().focusWidget()
        gone = self.cards[count:]
        had = focused is not None and any(card.isAncestorOf(focused) for card in gone)
        for card in gone:
            self._column.removeWidget(card)
            card.let_go()
        del self.cards[count:]
        return had

    def _connect(self, card: StepCard, controls: StepControls) -> None:
        """What is chosen in open controls goes to the step that they belong to then."""
        draft = self._draft

        def at() -> int:
            return self.cards.index(card)

        match controls:
            case ExerciseControls():
                controls.dose_chosen.connect(lambda dose: draft.set_dose(at(), dose))
                controls.order_chosen.connect(lambda order: draft.set_order(at(), order))
                controls.rest_chosen.connect(lambda rest: draft.set_rest(at(), rest))
                controls.cue_chosen.connect(lambda cue: draft.set_cue(at(), cue))
            case WaitControls():
                controls.words_chosen.connect(lambda words: draft.set_wait(at(), words))
            case RestControls():
                controls.time_chosen.connect(lambda time: draft.set_pause(at(), time))
            case BrokenControls():
                controls.show_written(draft.written(card.row.part))

    def commit(self) -> None:
        """Take what was typed and not yet left."""
        for card in self.cards:
            if card.controls is not None:
                card.controls.commit()

    # --------------------------------------------------------- going somewhere

    def show_step(self, index: int, *, opened: bool = False, focus: bool = False) -> None:
        """Make a step the current one; open it, or go there with the focus."""
        self.commit()
        self._current = index
        if opened:
            self._opened = index
        self.refresh()
        self.place_changed.emit()
        if not self.cards:
            return
        card = self.cards[self._current]
        if focus:
            card.row.setFocus(Qt.FocusReason.TabFocusReason)
        self._bring_into_view(card)

    def _bring_into_view(self, card: StepCard) -> None:
        """All of a step if there is room, and in any case its row, once it has its place."""

        def show() -> None:
            self._area.ensureWidgetVisible(card, 0, 8)
            self._area.ensureWidgetVisible(card.row, 0, 8)

        QTimer.singleShot(0, card, show)

    def focus_current(self) -> None:
        """Go to the current step."""
        if self.cards:
            card = self.cards[self._current]
            card.row.setFocus(Qt.FocusReason.TabFocusReason)
            self._bring_into_view(card)

    # ------------------------------------------------------------------- acts

    def move_step(self, index: int, to: int) -> None:
        """Put a step at another place; focus and controls go with it."""
        count = len(self.cards)
        if not (0 <= index < count and 0 <= to < count) or index == to:
            return
        self.commit()
        self._place(self.cards[index], to)
        self._moved(index, to)

    def _moved(self, index: int, to: int) -> None:
        """Write down where a card stands already; back with it when that is not possible."""
        card = self.cards[to]
        if self._opened is not None:
            self._opened = next((n for n, c in enumerate(self.cards) if c.is_open), None)
        self._current = to
        focused: QWidget | None = self.window().focusWidget()
        inside = focused is not None and card.isAncestorOf(focused)
        if not self._draft.move(index, to):
            self._place(card, index)
            self.show_step(index)
            return
        self.refresh()
        if inside and focused is not self.window().focusWidget():
            card.row.setFocus(Qt.FocusReason.TabFocusReason)  # its button leads nowhere any more
        self.place_changed.emit()
        self.said.emit(moved_words(card.row.title, to + 1, len(self.cards)))
        self._bring_into_view(card)

    @Slot(object, int)
    def _place(self, card: StepCard, index: int) -> None:
        """Let a card stand elsewhere, for the eye and for readers."""
        self.cards.remove(card)
        self.cards.insert(index, card)
        self._column.removeWidget(card)
        self._column.insertWidget(index, card)
        for number, one in enumerate(self.cards):
            one.raise_()
            one.row.show_number(number + 1)

    @Slot(object, int)
    def _on_dropped(self, card: StepCard, began: int) -> None:
        to = self.cards.index(card)
        if to != began:
            self._moved(began, to)
        card.row.setFocus(Qt.FocusReason.MouseFocusReason)

    def remove(self, index: int) -> None:
        """Take a step out; the focus goes to the one that comes after it."""
        name = self.cards[index].row.title
        opened, self._opened = self._opened, None
        if not self._draft.remove(index):
            self._opened = opened
            return
        self.removed.emit(name)
        if self.cards:
            self.show_step(min(index, len(self.cards) - 1), focus=True)
        else:
            self.emptied.emit()

    def _mend(self, part: Part) -> None:
        """Do what was probably meant; the focus stays at the step."""
        fix = part.problems[0].fix if part.problems else None
        if fix is not None:
            self._draft.mend(fix)
            self.focus_current()
            self.said.emit(self.cards[self._current].row.accessibleName())

    def _copy(self) -> None:
        self.commit()
        if self.cards and self._draft.copy(self._current):
            name = self.cards[self._current].row.title
            self.said.emit(tr("{name} copied.", name=name))
            was_open = self._opened is not None
            self.show_step(self._current + 1, opened=was_open, focus=True)

    def _move_by(self, way: int) -> None:
        self.move_step(self._current, self._current + way)

    # ------------------------------------------------------------------ input

    def hideEvent(self, event: QHideEvent) -> None:
        self.drag.stop()
        super().hideEvent(event)

    def _on_row(self, card: StepCard) -> None:
        """Open a step, or close it."""
        index = self.cards.index(card)
        self._opened = None if self._opened == index else index
        self.show_step(index)

    def _on_asked(self, card: StepCard, word: str) -> None:
        index = self.cards.index(card)
        self._current = index
        match word:
            case "up":
                self.move_step(index, index - 1)
            case "down":
                self.move_step(index, index + 1)
            case "copy":
                self._copy()
            case "remove":
                self.remove(index)
            case "fix":
                self._mend(card.row.part)
            case "text":
                self.text_requested.emit(card.row.part.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self._focused_row()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self.cards:
            super().keyPressEvent(event)
        elif row is not None and (key in _WAYS or key in _ENDS):
            last = len(self.cards) - 1
            ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
            to = ends.get(key, row + _WAYS.get(key, 0))
            self.show_step(max(0, min(last, to)), focus=True)
        elif row is not None and key in _REMOVING:
            self.remove(row)
        elif key == Qt.Key.Key_Escape and self._opened is not None:
            index, self._opened = self._opened, None
            self.show_step(index, focus=True)
        else:
            super().keyPressEvent(event)

    def _focused_row(self) -> int | None:
        """The place of the row that has the focus."""
        return next((n for n, card in enumerate(self.cards) if card.row.hasFocus()), None)
