"""Saves the file, and settles with whoever writes it what stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from routine_app.content.manuscript import ChangedOutside
from routine_app.content.problem import ContentError
from routine_app.domain.drawing import CannotWrite
from routine_app.domain.language import tr
from routine_app.ui.editor import words
from routine_app.ui.editor.notice import Notice
from routine_app.ui.editor.telling import Telling
from routine_app.ui.editor.writing import Writing


class Keeping(QObject):
    """`check` looks at the text anew and says how many problems it has.

    Signals: settled() once a question was answered, so that writing can go on.
    """

    settled = Signal()

    def __init__(
        self,
        writing: Writing,
        notice: Notice,
        telling: Telling,
        check: Callable[[], int],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._writing = writing
        self._notice = notice
        self._telling = telling
        self._check = check
        writing.changed_outside.connect(self._on_changed_outside)
        writing.cannot_keep.connect(self._on_cannot_keep)

    def save(self) -> None:
        """Write the file. With problems, too: it can be mended later."""
        self._try(self._writing.save)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except ChangedOutside as error:
            self._on_changed_outside(error.gone)
        except (CannotWrite, ContentError) as error:
            self._notice.say(words.not_saved(error))
            self._telling.say(str(error), urgent=True)
        else:
            self._say_saved(self._check())

    def _say_saved(self, problems: int) -> None:
        said = words.saved(problems)
        self._telling.say(said)
        if problems:
            self._notice.say(said)
        else:
            self._notice.hush()

    @Slot(bool)
    def _on_changed_outside(self, gone: bool) -> None:
        if not gone and not self._writing.is_unsaved:
            self._load()  # nothing that was typed is lost by it
            return
        said = tr(words.REMOVED if gone else words.CHANGED)
        answers = [(tr("Load it"), self.take_theirs), (tr("Keep mine"), self._keep_mine)]
        if gone:
            answers = [(tr("Save it again"), self._keep_mine)]
        self._notice.say(said, answers)
        self._telling.say(said, urgent=True)

    def take_theirs(self) -> None:
        """The file as it is on the disk, in place of what was typed."""
        self._load()
        self.settled.emit()

    def _load(self) -> None:
        self._notice.hush()
        try:
            self._writing.take_theirs()
        except ContentError as error:
            self._notice.say(words.cannot_open(self._writing.path or Path(), error))
            return
        self._check()

    def _keep_mine(self) -> None:
        self._notice.hush()
        self._try(self._writing.keep_mine)
        self.settled.emit()

    @Slot()
    def _on_cannot_keep(self) -> None:
        self._notice.say(tr(words.CANNOT_KEEP))
