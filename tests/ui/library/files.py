"""Windows over a folder of one's own files, for tests of the library."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from routine_app.content.library import Library
from routine_app.content.own_folder import OwnFolder
from routine_app.domain.value import replace
from routine_app.ui.library.page import LibraryPage
from tests.ui.desk import Desk, desk
from tools.shots_data import FIRST_DAY, State

RUN = """\
routine: evening-run
name: Evening run
about: After a run.
steps:
  - constructive-rest: 2 min
  - half-kneeling: 45 s
  - figure-four: 45 s
"""


class FakeSeveralChooser:
    """Chooses the same files at once."""

    def __init__(self, *paths: Path) -> None:
        self.paths = list(paths)
        self.asked: list[str] = []

    def open_several(
        self, title: str, kinds: Sequence[str], then: Callable[[list[Path]], None]
    ) -> None:
        self.asked.append(title)
        then(self.paths)


def own_folder(folder: Path) -> Path:
    """Where the own files of `own_desk` lie."""
    return folder / "own"


def own_desk(folder: Path, files: dict[str, str] | None = None, state: State = FIRST_DAY) -> Desk:
    """Services with these own files, to which others can be added."""
    there = tuple((files or {}).items()) or (("none.txt", ""),)
    made = desk(dataclasses.replace(state, name="own", own_files=there), folder)
    library = made.services.library
    assert isinstance(library, Library)
    made.services = replace(made.services, own_files=lambda: OwnFolder(library, folder))
    return made


def open_page(qtbot: QtBot, made: Desk, size: QSize | None = None) -> LibraryPage:
    """The page of the library, shown."""
    page = LibraryPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(size or QSize(1180, 760))
    page.show()
    page.refresh()
    return page
