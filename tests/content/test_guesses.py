"""What was probably meant is found in a folder of thousands as well, and sought once."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.folders import Folders
from routine_app.content.guesses import Guesses
from routine_app.content.kinds import Kind
from routine_app.content.problem import nearest
from routine_app.resources import routines_dir

ROUTINE = "routine: {}\nname: A\nsteps:\n  - pelvic-tilt: 8 reps\n"


class CountingFolders(Folders):
    """Notes how often all files are looked at."""

    looks = 0

    def ids(self, kind: Kind) -> tuple[str, ...]:
        self.looks += 1
        return super().ids(kind)


@pytest.fixture
def folders(tmp_path: Path) -> CountingFolders:
    return CountingFolders(routines_dir(), tmp_path)


def test_files_are_looked_at_once_for_many_words(folders: CountingFolders) -> None:
    guesses = Guesses(folders)
    assert guesses.nearest(Kind.ROUTINE, "settl") == "settle"
    assert guesses.nearest(Kind.ROUTINE, "frist-length") == "first-length"
    assert guesses.nearest(Kind.ROUTINE, "nothing-like-it-at-all") == ""
    assert folders.looks == 1
    assert guesses.nearest(Kind.EXERCISE, "pelvic-tlt") == "pelvic-tilt"
    assert folders.looks == 2


def test_a_file_that_came_is_known(folders: CountingFolders, tmp_path: Path) -> None:
    guesses = Guesses(folders)
    assert guesses.nearest(Kind.ROUTINE, "quiet-evenin") == ""
    (tmp_path / "quiet-evening.yaml").write_text(ROUTINE.format("quiet-evening"), encoding="utf-8")
    assert guesses.nearest(Kind.ROUTINE, "quiet-evenin") == "quiet-evening"


def test_among_thousands_of_names_the_one_that_was_meant_is_found() -> None:
    names = [f"my-{number}" for number in range(5000)]
    assert nearest("pelvic-tlt", [*names, "pelvic-tilt"]) == "pelvic-tilt"
    assert nearest("plevic-tilt", [*names, "pelvic-tilt"]) == "pelvic-tilt"
    assert nearest("my-_4", names) == "my-4"
