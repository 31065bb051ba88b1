"""The file behind the text: opened, saved, kept while it is not saved, and looked after on the disk."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from routine_app.content.manuscript import ChangedOutside, Manuscript
from routine_app.domain.drawing import CannotWrite
from routine_app.domain.language import tr
from routine_app.domain.value import replace
from routine_app.ui.editor.document import EditorDocument
from routine_app.ui.editor.file_watch import FileWatch
from routine_app.ui.editor.port import Workshop

KEEP_AFTER = 1000
"""Milliseconds after the last change: a crash costs no more than that."""


class Opened(Enum):
    """What was found when a file was opened."""

    AS_IT_IS = "as it is"
    COPY = "a copy of one that comes with the program"
    UNSAVED = "changes that were never saved"


class Writing(QObject):
    """One manuscript at a time, and the text as it was saved last.

    Signals: state_changed() after opening, saving and the first change; changed_outside(bool)
    when the file on the disk is another one, True when it is gone; cannot_keep() when what is not
    saved could not be kept either.
    """

    state_changed = Signal()
    changed_outside = Signal(bool)
    cannot_keep = Signal()

    def __init__(
        self, workshop: Workshop, text: EditorDocument, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._text = text
        self.manuscript = Manuscript("")
        self._saved: str | None = None
        self._is_kept = False
        self._was_unsaved = False
        self._ignored: str | None = None
        self.watch = FileWatch(self)
        self.watch.changed.connect(self.look)
        self.keep_timer = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self.keep_timer.timeout.connect(self.keep)
        text.changed.connect(self._on_changed)

    @property
    def path(self) -> Path | None:
        """Where the file lies; None for one that was never saved."""
        return self.manuscript.path

    @property
    def is_unsaved(self) -> bool:
        """Whether the text is another one than on the disk."""
        return self._text.text != self._saved

    @property
    def is_begun(self) -> bool:
        """Whether anything is open."""
        return bool(self.manuscript.path or self.manuscript.key)

    # ---------------------------------------------------------------- opening

    def open(self, path: Path) -> Opened:
        """Open a file, with what was typed and never saved. Raises ContentError and CannotWrite."""
        self._put_aside()
        found = self._workshop.read(path)
        kept = self._workshop.kept_of(found.path) if found.path is not None else None
        if kept is None or kept.text == found.text:
            self._take(found, found.text if found.path is not None else None)
            return Opened.COPY if found.copied is not None else Opened.AS_IT_IS
        self._take(kept, found.text if kept.stamp == found.stamp else None)
        self.look()
        return Opened.UNSAVED

    def begin(self, name: str, kind: str) -> None:
        """Begin a new file. Raises CannotWrite."""
        self._put_aside()
        self._take(self._workshop.begin(name, kind), None)

    def go_on_with(self, manuscript: Manuscript) -> None:
        """Go on with a text that was kept. Raises CannotWrite."""
        self._put_aside()
        self._take(manuscript, None)

    def _take(self, manuscript: Manuscript, saved: str | None) -> None:
        self.manuscript, self._saved = manuscript, saved
        self._ignored, self._is_kept = None, False
        self._text.load(manuscript.text)
        self.keep_timer.stop()
        self._was_unsaved = self.is_unsaved
        self.watch.watch(manuscript.path)
        self.state_changed.emit()

    # ----------------------------------------------------------------- saving

    def save(self) -> None:
        """Write the text to its file. Raises CannotWrite and ChangedOutside; the text stays."""
        text = self._text.text
        try:
            self.manuscript = self._workshop.save(replace(self.manuscript, text=text))
        except (CannotWrite, ChangedOutside):
            self.keep()
            raise
        self._saved = text
        self._was_unsaved = self._is_kept = False
        self.keep_timer.stop()
        self.watch.watch(self.manuscript.path)
        self.state_changed.emit()

    def take_theirs(self) -> None:
        """The file on the disk in place of the text; what was typed can be had back with undo."""
        path = self.path
        if path is None:
            return
        found = self._workshop.read(path)
        self._workshop.drop(self.manuscript)
        self.manuscript, self._saved, self._is_kept = found, found.text, False
        self._text.replace(found.text, tr("The file as it is on the disk"))
        self.keep_timer.stop()
        self.watch.watch(path)
        self.state_changed.emit()

    def keep_mine(self) -> None:
        """Save over what is on the disk now. Raises CannotWrite and ChangedOutside."""
        path = self.path
        if path is not None:
            self.manuscript = replace(self.manuscript, stamp=self._workshop.stamp(path))
        self.save()

    # ---------------------------------------------------------------- keeping

    @Slot()
    def keep(self) -> None:
        """Keep what is not saved, so that nothing is lost however the program ends."""
        self.keep_timer.stop()
        if not self.is_begun:
            return
        if self.is_unsaved and (self.path is not None or self._is_touched):
            text = replace(self.manuscript, text=self._text.text)
            self._is_kept = self._workshop.keep(text)
            if not self._is_kept:
                self.cannot_keep.emit()
        elif self._is_kept:
            self._workshop.drop(self.manuscript)
            self._is_kept = False

    def _put_aside(self) -> None:
        """Keep what is open, to open something else. Raises CannotWrite rather than to lose it."""
        self.keep()
        wanted = self.is_begun and self.is_unsaved and (self.path is not None or self._is_touched)
        if wanted and not self._is_kept:
            raise CannotWrite(
                tr("What is open here is not saved, and the disk takes nothing more.")
            )

    @property
    def _is_touched(self) -> bool:
        """A new file that nobody typed in yet is nothing to keep."""
        return self._text.text != self.manuscript.text or self._is_kept

    def drop(self) -> None:
        """What is not saved is not wanted any more."""
        self._workshop.drop(self.manuscript)
        self._is_kept = False

    @Slot()
    def _on_changed(self) -> None:
        if not self.is_begun:
            return
        self.keep_timer.start()
        if self.is_unsaved != self._was_unsaved:
            self._was_unsaved = self.is_unsaved
            self.state_changed.emit()

    # --------------------------------------------------------------- the disk

    @Slot()
    def look(self) -> None:
        """Whether the file is the one that was read or written last."""
        path, stamp = self.path, self.manuscript.stamp
        if path is None or stamp is None:
            return
        now = self._workshop.stamp(path)
        digest = now.digest if now is not None else ""
        if digest == stamp.digest:
            self._ignored = None
        if digest in (stamp.digest, self._ignored):
            return
        self._ignored = digest
        self.changed_outside.emit(now is None)
