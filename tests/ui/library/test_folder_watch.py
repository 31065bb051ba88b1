"""Changes of own files are heard, whichever way an editor saves them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.content.library import Library
from routine_app.resources import routines_dir
from routine_app.ui.data.folder_watch import FolderWatch
from tests.ui.library.files import RUN

SECOND = 1000


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "routines"
    folder.mkdir(parents=True)
    (folder / "evening-run.yaml").write_text(RUN, encoding="utf-8")
    return folder


@pytest.fixture
def library(own: Path) -> Library:
    return Library(routines_dir(), own)


@pytest.fixture
def watch(qtbot: QtBot, library: Library) -> Iterator[FolderWatch]:
    made = FolderWatch(library)
    made.start()
    yield made
    made.deleteLater()


def test_a_file_that_is_written_in_place(
    qtbot: QtBot, watch: FolderWatch, library: Library, own: Path
) -> None:
    assert library.routine("evening-run").name == "Evening run"
    with qtbot.waitSignal(watch.files_changed, timeout=SECOND):
        text = RUN.replace("name: Evening run", "name: Other")
        (own / "evening-run.yaml").write_text(text, encoding="utf-8")
    assert library.routine("evening-run").name == "Other"


def test_a_file_that_is_replaced_again_and_again(
    qtbot: QtBot, watch: FolderWatch, library: Library, own: Path
) -> None:
    for name in ("One", "Two", "Three"):
        with qtbot.waitSignal(watch.files_changed, timeout=SECOND):
            draft = own / ".evening-run.yaml.swp"
            text = RUN.replace("name: Evening run", f"name: {name}")
            draft.write_text(text, encoding="utf-8")
            draft.replace(own / "evening-run.yaml")
        assert library.routine("evening-run").name == name


def test_new_files_and_folders_are_heard(
    qtbot: QtBot, watch: FolderWatch, library: Library, own: Path
) -> None:
    with qtbot.waitSignal(watch.files_changed, timeout=SECOND):
        (own / "b.yaml").write_text(RUN.replace("evening-run", "b"), encoding="utf-8")
    assert library.routine("b").name == "Evening run"
    (own / "exercises").mkdir()
    qtbot.waitUntil(lambda: len(watch.watched_folders) == 2)
    with qtbot.waitSignal(watch.files_changed, timeout=SECOND):
        (own / "exercises" / "x.yaml").write_text("exercise: x\n", encoding="utf-8")


def test_a_folder_that_goes_and_comes_again(
    qtbot: QtBot, watch: FolderWatch, library: Library, own: Path
) -> None:
    with qtbot.waitSignal(watch.files_changed, timeout=SECOND):
        (own / "evening-run.yaml").unlink()
        own.rmdir()
    with qtbot.waitSignal(watch.files_changed, timeout=SECOND):
        own.mkdir()
        (own / "evening-run.yaml").write_text(RUN, encoding="utf-8")
    assert library.routine("evening-run").name == "Evening run"


def test_nothing_is_looked_at_while_it_is_held(
    qtbot: QtBot, watch: FolderWatch, library: Library, own: Path
) -> None:
    assert library.routine("evening-run").name == "Evening run"
    watch.hold(True)
    text = RUN.replace("name: Evening run", "name: Other")
    (own / "evening-run.yaml").write_text(text, encoding="utf-8")
    qtbot.waitUntil(lambda: watch.has_missed)
    assert library.routine("evening-run").name == "Evening run"
    with qtbot.waitSignal(watch.files_changed, timeout=SECOND):
        watch.hold(False)
    assert library.routine("evening-run").name == "Other"


def test_it_starts_by_itself_only_where_there_is_a_folder(qtbot: QtBot, tmp_path: Path) -> None:
    watch = FolderWatch(Library(routines_dir(), tmp_path / "nowhere" / "routines"))
    watch.start_if_needed()
    assert not watch.is_watching
    watch.start()
    assert watch.is_watching
