"""Files come into the library and go out of it: what is asked, what is said, what is undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from routine_app.content.folders import id_by_name
from routine_app.content.kinds import Kind
from routine_app.content.problem import ContentError, printable
from routine_app.domain.drawing import CannotWrite
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.words import side_by_side
from routine_app.ui.library.shelf import Shelf
from routine_app.ui.services import OwnFiles, Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.thumbnail import PictureQueue
from routine_app.ui.widgets.undo_strip import UndoStrip

if TYPE_CHECKING:
    from routine_app.content.arriving import Arrival
    from routine_app.content.own_folder import Added, How, Removed
    from routine_app.ui.library.adding_sheet import AddingSheet

MOST_AT_ONCE = 100
_TOO_MANY = mark("These are many files. Up to {count} can be looked at together; none was added.")
_NOT_HERE = mark("Only files on this computer can be added.")


class SeveralChooser(Protocol):
    """Asks for files that are there, and goes on with them unless none was chosen."""

    def open_several(
        self, title: str, kinds: Sequence[str], then: Callable[[list[Path]], None]
    ) -> None: ...


class Adding(QObject):
    """Shows files from elsewhere in a sheet, adds them, removes own ones, and undoes both.

    Signals: files_changed((kind, id) of what to show then, or None); play_requested(Routine) to
    play one without adding it; edit_requested(Path) to look into a file; focus_lost() when what
    had the focus has gone.
    """

    files_changed = Signal(object)
    play_requested = Signal(object)
    edit_requested = Signal(object)
    focus_lost = Signal()

    def __init__(
        self,
        services: Services,
        shelf: Shelf,
        pictures: PictureQueue,
        theme: Callable[[], Theme],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._shelf = shelf
        self._pictures = pictures
        self._theme = theme
        self._page = parent
        self._chooser: SeveralChooser | None = None
        self.sheet: AddingSheet | None = None
        self.strip = UndoStrip(theme(), parent)
        self.strip.over.connect(lambda focused: self.focus_lost.emit() if focused else None)

    def use(self, chooser: SeveralChooser) -> None:
        """Ask for files with this, instead of the system's dialogs."""
        self._chooser = chooser

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """In our own editor where there is one, else in the system's, if that has one for it."""
        if self._services.workshop() is not None:
            self.edit_requested.emit(path)
        elif problem := self._services.open_path(path):
            self.strip.say(problem)

    @Slot()
    def choose(self) -> None:
        """Ask which files to add."""
        if self._chooser is None:
            from routine_app.ui.data.chooser import FileChooser

            self._chooser = FileChooser(self._page)
        kinds = (
            tr("Routines ({patterns})", patterns="*.yaml *.yml"),
            tr("All files ({patterns})", patterns="*"),
        )
        self._chooser.open_several(tr("Add routines"), kinds, self.offer)

    def offer(self, paths: Sequence[Path]) -> None:
        """Show what files from elsewhere hold; none is copied before somebody says so."""
        own = self._services.own_files()
        if own is None:
            return
        if not 0 < len(paths) <= MOST_AT_ONCE:
            self.strip.say(tr(_TOO_MANY, count=MOST_AT_ONCE) if paths else tr(_NOT_HERE))
            return
        from routine_app.ui.library.adding_sheet import AddingSheet

        if self.sheet is not None:
            self.sheet.reject()
        arrivals = own.look_at(paths)
        sheet = AddingSheet(arrivals, self._shelf, self._pictures, self._theme(), self._page)
        sheet.add_requested.connect(self._on_add)
        sheet.play_requested.connect(self.play_requested)
        sheet.open_requested.connect(self._on_open)
        sheet.finished.connect(self._on_sheet_over)
        self.sheet = sheet
        sheet.open()

    @Slot(object)
    def _on_open(self, path: Path) -> None:
        if self.sheet is not None:
            self.sheet.reject()
        self.open_file(path)

    @Slot()
    def _on_sheet_over(self) -> None:
        self.sheet = None

    @Slot(object)
    def _on_add(self, chosen: Sequence[tuple[Arrival, How]]) -> None:
        """Add them all, or none: what was added before one that could not be is taken back."""
        own, sheet = self._services.own_files(), self.sheet
        if own is None or sheet is None or not chosen:
            return
        added: list[Added] = []
        try:
            for arrival, how in chosen:
                added.append(own.add(arrival, how))
        except CannotWrite as problem:
            _take_back(own, added)
            sheet.complain(str(problem))
            return
        sheet.accept()
        first, _ = chosen[0]
        to_show = None
        if len(added) == 1 and first.kind is not None:
            to_show = (first.kind, id_by_name(added[0].path, first.kind))
        self.files_changed.emit(to_show)
        self.strip.say(_added_words(chosen, added), lambda: self._undo(own, added))

    def _undo(self, own: OwnFiles, added: Sequence[Added]) -> None:
        said = _take_back(own, added)
        self.files_changed.emit(None)
        self.strip.say(said)

    @Slot(object, str)
    def remove(self, path: Path, name: str) -> None:
        """Take an own file out, with a way to bring it back."""
        own = self._services.own_files()
        if own is None:
            return
        try:
            removed = own.remove(path)
        except (CannotWrite, ContentError) as problem:
            self.strip.say(printable(str(problem)))
            return
        self.files_changed.emit(None)
        said = tr("“{name}” is removed.", name=printable(name))
        self.strip.say(said, lambda: self._bring_back(own, removed))

    def _bring_back(self, own: OwnFiles, removed: Removed) -> None:
        try:
            own.bring_back(removed)
        except CannotWrite as problem:
            self.strip.say(printable(str(problem)))
            return
        self.files_changed.emit(None)
        self.strip.say(tr("It is back where it was."))


def _added_words(chosen: Sequence[tuple[Arrival, How]], added: Sequence[Added]) -> str:
    if len(added) > 1:
        return tr_count(len(added), "{count} file is added.", "{count} files are added.")
    first, _ = chosen[0]
    said = [tr("“{name}” is added.", name=printable(first.name))]
    if first.kind is Kind.PROGRAM:
        said.append(tr("It waits until you choose “Use this program”."))
    if added[0].before is not None:
        place = printable(str(added[0].before.parent))
        said.append(tr("The one before is kept in {place}.", place=place))
    return " ".join(said)


def _take_back(own: OwnFiles, added: Sequence[Added]) -> str:
    """Undo it; what there is to say about it."""
    try:
        changed = own.take_back(added)
    except CannotWrite as problem:
        return printable(str(problem))
    if changed:
        names = side_by_side([printable(path.name) for path in changed])
        return tr("{files} was changed since and stays. Everything else is as it was.", files=names)
    return tr("Everything is as it was before.")
