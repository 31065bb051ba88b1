"""The routine that is being built: one text, read as steps and changed step by step."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from routine_app.content.checked import Checked, Part
from routine_app.content.documents import shapes_by_kind
from routine_app.content.doses import dose_text
from routine_app.content.kinds import Kind
from routine_app.content.problem import Fix
from routine_app.content.rewriting import asking, fields, steps
from routine_app.content.rewriting.cannot import CannotRewrite
from routine_app.content.scalars import LONGEST_SHORT_NAME, duration_text
from routine_app.content.starter import short_for
from routine_app.domain.dose import SECOND, Dose
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.routine import Routine, SideOrder
from routine_app.ui.builder.words import sentence
from routine_app.ui.editor.words import line_words

if TYPE_CHECKING:
    from routine_app.ui.editor.port import EditedText

_MOST_TOLD = 2
FIRST_WAIT, FIRST_REST = mark("Fetch what you need."), 20 * SECOND


class Checks(Protocol):
    """What the builder needs of the workshop."""

    def check(self, text: str, path: Path | None = None) -> Checked:
        """What a text comes to, as the file at `path`, or as a new one."""


class Draft(QObject):
    """Reads the text anew after each change, and turns acts into changes of the text.

    Each act is one step of undo. It reads nothing while it is not `active`, since another view
    may be shown. Signals: changed() once the newest text was read; refused(sentence) when an act
    was not possible, and nothing has happened.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, edited: EditedText, workshop: Checks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edited = edited
        self._workshop = workshop
        self._path: Path | None = None
        self._active = False
        self._read: str | None = None
        self.checked = Checked()
        edited.changed.connect(self._on_changed)

    # ------------------------------------------------------------------ state

    def set_path(self, path: Path | None) -> None:
        """Where the file is, which its id has to fit."""
        if path != self._path:
            self._path, self._read = path, None
            self._on_changed()

    def set_active(self, active: bool) -> None:
        """Whether the builder is what is shown."""
        self._active = active
        if active:
            self._on_changed()

    @property
    def parts(self) -> tuple[Part, ...]:
        """The steps, as far as they can be understood."""
        return self.checked.parts or ()

    @property
    def obstacle(self) -> str:
        """Why there are no steps to show; empty when there may be some."""
        checked = self.checked
        if checked.kind not in (None, Kind.ROUTINE):
            noun = shapes_by_kind()[checked.kind].noun
            return tr("This file is {noun}. It is changed in the text.", noun=tr(noun))
        if checked.parts is None or checked.kind is None:
            first = checked.problems[0] if checked.problems else None
            said = tr("These steps cannot be shown, mend them in the text first.")
            return f"{said} {line_words(first)}" if first is not None else said
        return ""

    @property
    def wrong(self) -> str:
        """What is wrong beside the steps, in sentences; steps say it of themselves."""
        if not self.parts:
            return ""  # that there are none is said in other words
        said = [
            sentence(problem.message)
            for problem in self.checked.problems
            if not any(part.line <= problem.line <= part.last for part in self.parts)
        ]
        more = len(said) - _MOST_TOLD
        if more > 0:
            others = tr_count(
                more,
                "{count} more problem can be seen in the text.",
                "{count} more problems can be seen in the text.",
            )
            said = [*said[:_MOST_TOLD], others]
        return " ".join(said)

    def written(self, part: Part) -> str:
        """The lines of a step as they stand in the text."""
        lines = self._edited.text.split("\n")[part.line - 1 : part.last]
        return textwrap.dedent("\n".join(lines))

    @property
    def preview(self) -> Routine | None:
        """A routine of the steps that have no problem."""
        preview = self.checked.preview
        return preview if isinstance(preview, Routine) else None

    def field(self, key: str) -> str:
        """The words of a key at the top of the text."""
        try:
            return fields.field(self._edited.text, key)
        except CannotRewrite:
            return ""

    @Slot()
    def _on_changed(self) -> None:
        text = self._edited.text
        if self._active and text != self._read:
            self._read = text
            self.checked = self._workshop.check(text, self._path)
            self.changed.emit()

    # ------------------------------------------------------------------- acts

    def add(self, index: int, exercise: Exercise) -> bool:
        """Put an exercise in before the step at `index`, with its usual dose."""
        label = tr("Add {name}", name=exercise.short_name)
        return self._add(label, index, exercise.id, dose_text(exercise.dose))

    def add_wait(self, index: int) -> bool:
        """Put a wait in."""
        return self._add(tr("Add a wait"), index, "wait", tr(FIRST_WAIT))

    def add_rest(self, index: int) -> bool:
        """Put a rest in."""
        return self._add(tr("Add a rest"), index, "rest", duration_text(FIRST_REST))

    def _add(self, label: str, index: int, name: str, words: str) -> bool:
        return self._act(label, partial(steps.add_step, index=index, name=name, words=words))

    def remove(self, index: int) -> bool:
        """Take a step out."""
        return self._act(tr("Remove a step"), partial(steps.remove_step, index=index))

    def copy(self, index: int) -> bool:
        """The same step once more, below it."""
        return self._act(tr("Copy a step"), partial(steps.copy_step, index=index))

    def move(self, index: int, to: int) -> bool:
        """Put a step at another place."""
        return self._act(tr("Move a step"), partial(steps.move_step, index=index, to=to))

    def set_dose(self, index: int, dose: Dose) -> bool:
        """Another amount, or other sets."""
        return self._act(tr("Change the dose"), partial(asking.set_dose, index=index, dose=dose))

    def set_order(self, index: int, order: SideOrder) -> bool:
        """Other sides, or another one first."""
        return self._act(
            tr("Change the sides"), partial(asking.set_order, index=index, order=order)
        )

    def set_rest(self, index: int, rest: int | None) -> bool:
        """Another rest between sets, in milliseconds; None for the usual one."""
        return self._act(tr("Change the rest"), partial(asking.set_rest, index=index, rest=rest))

    def set_cue(self, index: int, cue: str) -> bool:
        """A cue of its own; empty for the usual ones."""
        return self._act(tr("Change the cue"), partial(asking.set_cue, index=index, cue=cue))

    def set_wait(self, index: int, words: str) -> bool:
        """What is waited for."""
        change = partial(asking.set_words, index=index, words=words)
        return self._act(tr("Change what is waited for"), change)

    def set_pause(self, index: int, time: int) -> bool:
        """How long a rest of its own takes, in milliseconds."""
        change = partial(asking.set_words, index=index, words=duration_text(time))
        return self._act(tr("Change the rest"), change)

    def set_name(self, name: str) -> bool:
        """Another name; a long one gets a short one for cards, which can be changed."""
        short = "" if len(name) <= LONGEST_SHORT_NAME else self.field("short name")
        if len(name) > LONGEST_SHORT_NAME and not short:
            short = short_for(name)

        def change(text: str) -> str:
            return fields.set_field(fields.set_field(text, "name", name), "short name", short)

        return self._act(tr("Change the name"), change)

    def set_field(self, key: str, words: str) -> bool:
        """Other words for a key at the top of the text."""
        return self._act(
            tr("Change “{key}”", key=key), partial(fields.set_field, key=key, words=words)
        )

    def mend(self, fix: Fix) -> bool:
        """Write what was probably meant in the place of what is wrong."""
        return self._act(fix.label, partial(_mended, fix=fix))

    def undo(self) -> None:
        """Take back the last act, or whatever else was done to the text."""
        self._edited.undo()

    def redo(self) -> None:
        """Do it again."""
        self._edited.redo()

    def _act(self, label: str, change: Callable[[str], str]) -> bool:
        """Change the text; False when that is not possible, which is told."""
        before = self._edited.text
        try:
            after = change(before)
        except CannotRewrite as error:
            self.refused.emit(str(error))
            return False
        if after != before:
            self._edited.replace(after, label)
        return True


def _mended(text: str, fix: Fix) -> str:
    lines = text.split("\n")
    line = lines[fix.line - 1]
    lines[fix.line - 1] = line[: fix.column - 1] + fix.replacement + line[fix.end - 1 :]
    return "\n".join(lines)
