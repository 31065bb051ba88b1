"""What mends a problem: applied, the problem is gone and nothing else has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.check import check_files
from routine_app.content.library import Library
from routine_app.content.marking import end_of, fixed
from routine_app.content.problem import Problem
from tests.content.examples import FIRST_LENGTH, HALF_KNEELING, PROGRAM, shipped

HEAD = "routine: f\nname: F\nsteps:\n"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(shipped(tmp_path))


def problems(text: str, library: Library, folder: Path) -> list[Problem]:
    path = folder / "f.yaml"
    path.write_bytes(text.encode())
    return check_files([path], library)


STEPS = [
    ("half-kneeling: sixty", "half-kneeling: 60"),
    ("half-kneeling: forty-five", "half-kneeling: 45"),
    ("half-kneeling: 45sec", "half-kneeling: 45 s"),
    ("half-kneeling: 45 seconds", "half-kneeling: 45 s"),
    ("half-kneeling: 45 Sec.", "half-kneeling: 45 s"),
    ("half-kneeling: 2 minutes", "half-kneeling: 2 min"),
    ("half-kneeling: 1 min 30 s", "half-kneeling: 1:30"),
    ("half-kneeling: 1,5 min", "half-kneeling: 1.5 min"),
    ("half-kneeling: 45 sec x two", "half-kneeling: 45 s x 2"),
    ("half-kneeling: 2 sets of 45 s", "half-kneeling: 45 s x 2"),
    ("half-kneeling: about 45 s", "half-kneeling: 45 s"),
    ("pelvic-tilt: eight repetitions", "pelvic-tilt: 8 reps"),
    ("pelvic-tilt: 8 x", None),
    ("pelvic-tilt: 3 x 8 reps", "pelvic-tilt: 8 reps x 3"),
    ("half-kneeling: six breaths", "half-kneeling: 6 breaths"),
    ("half-kneeling: 8 reps", "half-kneeling: 8 reps at 4 s"),
    ("half-kneeling: 'sixty' # why", "half-kneeling: '60' # why"),
    ('half-kneeling: "45sec"', 'half-kneeling: "45 s"'),
    ("half-kneeling: soon", None),
    ("pelvic-tlt: 8 reps", "pelvic-tilt: 8 reps"),
    ("Half Kneeling: 45 s", "half-kneeling: 45 s"),
    ("'pelvic-tlt': 8 reps", "'pelvic-tilt': 8 reps"),
    ("half-kneeling: {hold: 40 s, side: left only}", "half-kneeling: {hold: 40 s, sides: left only}"),
    ("half-kneeling: {hold: forty, sets: two}", "half-kneeling: {hold: 40, sets: 2}"),
    ("half-kneeling: {hold: 40 s, sides: only left}", "half-kneeling: {hold: 40 s, sides: left only}"),
    ("rest: half a minute", "rest: 30 s"),
    ("half-kneeling:45 s", "half-kneeling: 45 s"),
    ("half-kneeling: [45 s]", None),
    ("half-kneeling", None),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "meant"), STEPS)
def test_a_fix_in_a_step(typed: str, meant: str | None, library: Library, tmp_path: Path) -> None:
    before = f"{HEAD}  - {typed}\n  - pelvic-tilt: 8 reps # stays\n"
    found = problems(before, library, tmp_path)
    if meant is None:
        assert found
        assert not any(one.fix for one in found)
        return
    text = before
    while found:
        assert found[0].fix is not None, found[0]
        text = fixed(text, found[0].fix)
        found = problems(text, library, tmp_path)
    assert text == f"{HEAD}  - {meant}\n  - pelvic-tilt: 8 reps # stays\n"


WHOLE = [
    ("rutine: f\nname: F\nsteps: [half-kneeling: 45 s]\n", "Use routine"),
    ("routine: f\nname: F\nbrath: 4 s in, 6 s out\nsteps: [half-kneeling: 45 s]\n", "Use breath"),
    ("routine: f\nname: F\nbreath: 4 in 6 out\nsteps: [half-kneeling: 45 s]\n", "Use 4 in, 6 out"),
    ("routine: f\nname: F\neasy: true\nsteps: [half-kneeling: 45 s]\n", "Use yes"),
    ("routine: Easy Evening\nname: F\nsteps: [half-kneeling: 45 s]\n", "Use easy-evening"),
    ("routine: f\nname: Evening: easy\nsteps: [half-kneeling: 45 s]\n", "Put it in quotes"),
    ("routine: f\nname: @home\nsteps: [half-kneeling: 45 s]\n", "Put it in quotes"),
    ("routine: f\nname: 'F\nsteps: [half-kneeling: 45 s]\n", "Close the quotes"),
    ("routine: f\nname:F\nsteps: [half-kneeling: 45 s]\n", "Add the space"),
    ("routine: f\nname: F\nsteps:\n\t- half-kneeling: 45 s\n", "Use spaces"),
    ("routine: f\nname: F\nphase: Release\nsteps: [half-kneeling: 45 s]\n", "Use release"),
]


@pytest.mark.parametrize(("text", "label"), WHOLE, ids=[label for _, label in WHOLE])
def test_a_fix_in_a_routine(text: str, label: str, library: Library, tmp_path: Path) -> None:
    (found,) = problems(text, library, tmp_path)
    assert found.fix is not None
    assert found.fix.label == label
    assert problems(fixed(text, found.fix), library, tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("phase: lengthen", "phase: lenghten"),
        ("props: [cushion]", "props: [cushon]"),
        ("knee left: 85", "knee left: 85°"),
        ("rests on: [knee right", "rests on: [kne right"),
        ("lengthens hip: yes", "lengthens hip: true"),
        ("dose: 45 s x 2", "dose: 45sec x 2"),
        ("harder: pelvic-tilt", "harder: pelvic-tlt"),
        ("hip right: {flexion", "hip rihgt: {flexion"),
        ("hip right: {flexion: -18}", "hip right: {flexion: −18}"),
    ],
)
def test_a_fix_in_an_exercise(old: str, new: str, library: Library, tmp_path: Path) -> None:
    assert old in HALF_KNEELING
    (found,) = problems(HALF_KNEELING.replace(old, new), library, tmp_path)
    assert found.fix is not None
    assert problems(fixed(HALF_KNEELING.replace(old, new), found.fix), library, tmp_path) == []


def test_a_fix_in_a_program(library: Library, tmp_path: Path) -> None:
    text = PROGRAM.replace("routine: first-length", "routine: first-lenght", 1)
    (found,) = problems(text, library, tmp_path)
    assert found.fix is not None
    assert fixed(text, found.fix) == PROGRAM


def test_a_fix_keeps_line_ends_and_everything_around_it(library: Library, tmp_path: Path) -> None:
    text = FIRST_LENGTH.replace("\n", "\r\n").replace(
        "pelvic-tilt: 8 reps", "pelvic-tlt: 8 reps  # so"
    )
    (found,) = problems(text, library, tmp_path)
    assert found.fix is not None
    assert fixed(text, found.fix) == text.replace("pelvic-tlt", "pelvic-tilt")


def test_a_hidden_character_can_be_removed(library: Library, tmp_path: Path) -> None:
    text = f"{HEAD}  - half-kneeling: 45\u202e\u202d\x07 s\n"
    (found,) = problems(text, library, tmp_path)
    assert found.fix is not None
    assert fixed(text, found.fix) == f"{HEAD}  - half-kneeling: 45 s\n"


def test_a_text_over_several_lines_is_not_half_replaced(library: Library, tmp_path: Path) -> None:
    (found,) = problems(f"{HEAD}  - half-kneeling: 45\n      sec\n", library, tmp_path)
    assert found.fix is None


@pytest.mark.parametrize(
    ("line", "column", "end"),
    [
        ("  - half-kneeling: 45 s  # so", 20, 24),
        ("  - half-kneeling: 45 s", 5, 18),
        ("  - 'it''s': 45 s", 5, 12),
        ('name: "a \\" b" # c', 7, 15),
        ("  - x: {hold: 40 s, sets: 2}", 15, 19),
        ("  - x: {hold: 40 s, sets: 2}", 8, 29),
        ("a: [b, 'c]', d] # e", 4, 16),
        ("time: 1:30", 7, 11),
        ("about: a#b #c", 8, 11),
        ("key:", 5, 5),
        ("key", 9, 9),
        ("steps:", 1, 6),
    ],
)
def test_where_a_text_ends(line: str, column: int, end: int) -> None:
    assert end_of(line, column) == end
