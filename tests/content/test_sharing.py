"""A routine that is handed over means the same elsewhere, with all exercises that it needs."""

from pathlib import Path

import pytest

from routine_app.content.building import build_all
from routine_app.content.check import check_files
from routine_app.content.documents import Document, read_document
from routine_app.content.kinds import Kind
from routine_app.content.library import Library
from routine_app.content.marked_yaml import parse
from routine_app.content.problem import ContentError, Report
from routine_app.content.sharing import shared_text
from routine_app.content.translation import FOLDER
from routine_app.content.writing import write
from routine_app.domain.routine import Routine
from routine_app.domain.value import replace
from routine_app.resources import routines_dir

SHIPPED = Library(routines_dir())
FILES = sorted(p for p in routines_dir().rglob("*.yaml") if FOLDER not in p.parts)
EXERCISE = """\
exercise: {id}
name: "{name}"
phase: lengthen
aim: Open the front of the shoulder.
position: standing
sides: each
dose: 30 s
easier: [{easier}]
poses:
  start:
    rests on: [foot right, foot left]
  hold:
    same as: start
    shoulder right: {{flexion: 10, abduction: 90}}
variants:
  - variant: half-way
    name: Half the way
    how: Go half the way.
"""
ROUTINE = """\
routine: for-anna   # made on a Sunday
name: For Anna
steps:
  - reach.half-way: 20 s   # not too far
  - pelvic-tilt: 8 reps
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder with a routine, an exercise of its own and the easier one that it names."""
    folder = tmp_path / "own"
    folder.mkdir()
    add(folder, "reach", easier="smaller-reach, A sentence is fine.")
    add(folder, "smaller-reach", easier="pelvic-tilt")
    add(folder, "not-needed", easier="reach")
    (folder / "for-anna.yaml").write_text(ROUTINE, encoding="utf-8")
    return folder


def add(folder: Path, id_: str, easier: str) -> None:
    text = EXERCISE.format(id=id_, name=id_.capitalize(), easier=easier)
    (folder / f"{id_}.yaml").write_text(text, encoding="utf-8")


def elsewhere(text: str, tmp_path: Path) -> Routine:
    """The routine as somebody reads it who has nothing but the program and this file."""
    path = tmp_path / "elsewhere.yaml"
    path.write_bytes(text.encode())
    assert check_files([path], SHIPPED) == []
    return replace(SHIPPED.routine_file(path), file="")


@pytest.mark.parametrize("wanted", SHIPPED.routine_ids())
def test_shipped_routines_are_the_same_elsewhere(wanted: str, tmp_path: Path) -> None:
    text = shared_text(SHIPPED.file_of(Kind.ROUTINE, wanted), SHIPPED)
    assert elsewhere(text, tmp_path) == SHIPPED.routine(wanted)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_parse_write_parse_gives_equal_values(path: Path, tmp_path: Path) -> None:
    document = read_document(path)
    node = parse(document.text, Report(""))
    assert node is not None
    copy = tmp_path / path.name
    copy.write_bytes(write(node).encode())
    assert built(read_document(copy)) == built(document)


def built(document: Document) -> object:
    return build_all(document, SHIPPED)


def test_own_exercises_go_along_with_those_that_they_name(own: Path, tmp_path: Path) -> None:
    library = Library(routines_dir(), own)
    text = shared_text(own / "for-anna.yaml", library)
    assert elsewhere(text, tmp_path) == library.routine("for-anna")
    assert "not-needed" not in text


def test_comments_stay(own: Path) -> None:
    text = shared_text(own / "for-anna.yaml", Library(routines_dir(), own))
    assert text.startswith(ROUTINE)


@pytest.mark.parametrize(
    "file",
    [
        "{routine: for-anna, name: For Anna, steps: [{reach: 20 s}]}\n",
        "---\n" + ROUTINE + "...\n",
        ROUTINE
        + "exercises:\n  wide-reach:\n"
        + "".join(
            f"    {line}\n"
            for line in EXERCISE.format(id="", name="Wide", easier="reach").splitlines()[1:]
        ),
        ROUTINE
        + "exercises:\n  - "
        + "    ".join(
            EXERCISE.format(id="wide-reach", name="Wide", easier="reach").splitlines(True)
        ),
    ],
    ids=["flow", "document marks", "exercises by id", "exercises in a list"],
)
def test_files_of_every_form_can_be_handed_over(file: str, own: Path, tmp_path: Path) -> None:
    (own / "for-anna.yaml").write_text(file, encoding="utf-8")
    library = Library(routines_dir(), own)
    expected = library.routine("for-anna")
    assert elsewhere(shared_text(own / "for-anna.yaml", library), tmp_path) == expected


def test_what_was_handed_over_can_be_handed_on(own: Path, tmp_path: Path) -> None:
    first = shared_text(own / "for-anna.yaml", Library(routines_dir(), own))
    path = tmp_path / "first.yaml"
    path.write_text(first, encoding="utf-8")
    assert shared_text(path, SHIPPED) == first


def test_an_exercise_in_place_of_a_shipped_one_goes_along(own: Path, tmp_path: Path) -> None:
    add(own, "pelvic-tilt", easier="A sentence.")
    (own / "for-anna.yaml").write_text(ROUTINE.replace("8 reps", "20 s"), encoding="utf-8")
    library = Library(routines_dir(), own)
    found = elsewhere(shared_text(own / "for-anna.yaml", library), tmp_path)
    assert found == library.routine("for-anna")
    assert found.exercise_steps[1].exercise.name == "Pelvic-tilt"


def test_what_is_broken_is_not_handed_over(own: Path) -> None:
    (own / "reach.yaml").unlink()
    with pytest.raises(ContentError, match='no exercise is called "reach'):
        shared_text(own / "for-anna.yaml", Library(routines_dir(), own))


def test_no_more_is_written_than_can_be_read(own: Path) -> None:
    long = "".join(f"# {'x' * 90}\n" for _ in range(2815))
    (own / "for-anna.yaml").write_text(ROUTINE + long, encoding="utf-8")
    with pytest.raises(ContentError, match="larger than 256 KiB"):
        shared_text(own / "for-anna.yaml", Library(routines_dir(), own))
