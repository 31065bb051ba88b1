"""What a text comes to while it is being written: its value, its problems, and what stays valid."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.check import check_files
from routine_app.content.checking import check_text, check_text_at
from routine_app.content.folders import Folders
from routine_app.content.library import Library
from routine_app.domain.exercise import Exercise
from routine_app.domain.routine import ExerciseStep, RestStep, Routine, WaitStep
from tests.content.examples import FILES, FIRST_LENGTH, HALF_KNEELING, PROGRAM, shipped


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(shipped(tmp_path))


@pytest.mark.parametrize("name", list(FILES))
def test_a_good_text_has_its_value_and_no_problems(name: str, library: Library) -> None:
    checked = check_text(FILES[name], name, library)
    assert checked.problems == ()
    assert checked.value is not None


def test_problems_are_those_of_the_file(library: Library, tmp_path: Path) -> None:
    text = FIRST_LENGTH.replace("8 reps", "ate reps").replace("half-", "hlf-")
    path = tmp_path / "first-length.yaml"
    path.write_text(text)
    told = check_text(text, str(path), library).problems
    assert list(told) == check_files([path], library)
    assert len(told) == 3


def test_steps_know_their_lines(library: Library) -> None:
    parts = check_text(FIRST_LENGTH, "f", library).parts
    assert parts is not None
    assert [(p.line, p.last, p.word) for p in parts] == [
        (6, 6, "pelvic-tilt"),
        (7, 7, "wait"),
        (8, 8, "half-kneeling"),
        (9, 9, "rest"),
        (10, 15, "half-kneeling"),
    ]
    kinds = [type(part.step) for part in parts]
    assert kinds == [ExerciseStep, WaitStep, ExerciseStep, RestStep, ExerciseStep]


def test_comments_between_steps_belong_to_what_comes_next(library: Library) -> None:
    text = "routine: f\nname: F\nsteps:\n- pelvic-tilt: 8 reps\n\n# then\n- rest: 10 s\n# end\neasy: yes\n"
    parts = check_text(text, "f", library).parts
    assert parts is not None
    assert [(part.line, part.last) for part in parts] == [(4, 4), (7, 7)]


def test_what_is_valid_stays_while_a_step_is_broken(library: Library) -> None:
    text = FIRST_LENGTH.replace("45 s x 2", "a while").replace("pelvic-tilt", "pelvic-tlt")
    checked = check_text(text, "f", library)
    assert checked.value is None
    assert checked.parts is not None
    first, _, second, _, last = checked.parts
    assert (first.step, first.exercise, len(first.problems)) == (None, None, 1)
    assert second.step is None
    assert second.exercise is not None
    assert second.exercise.id == "half-kneeling"
    assert last.step is not None
    assert isinstance(checked.preview, Routine)
    assert [type(step) for step in checked.preview.steps] == [WaitStep, RestStep, ExerciseStep]


def test_a_problem_elsewhere_leaves_the_steps_alone(library: Library) -> None:
    checked = check_text(FIRST_LENGTH.replace("about:", "abuot:"), "f", library)
    assert len(checked.problems) == 1
    assert checked.parts is not None
    assert all(part.step is not None for part in checked.parts)
    assert isinstance(checked.preview, Routine)
    assert len(checked.preview.steps) == 5


def test_a_text_that_is_no_yaml_says_nothing_of_its_parts(library: Library) -> None:
    checked = check_text("routine: f\nname: [F\nsteps:\n", "f", library)
    assert checked.parts is None
    assert checked.kind == "routine"
    assert len(checked.problems) == 1


@pytest.mark.parametrize(
    "text", ["", "\n", "# only a comment\n", "a" * 300_000, "a: \x00", "\ud800"]
)
def test_odd_texts_have_problems_and_raise_nothing(text: str, library: Library) -> None:
    checked = check_text(text, "f", library)
    assert checked.problems
    assert checked.preview is None


def test_exercises_of_the_file_itself_are_known_to_its_steps(library: Library) -> None:
    body = "\n".join(f"    {line}" for line in HALF_KNEELING.splitlines()[1:])
    text = f"routine: f\nname: F\nexercises:\n  mine:\n{body}\nsteps:\n  - mine: 45 s\n  - no-one: 3 s\n"
    parts = check_text(text, "f", library).parts
    assert parts is not None
    assert [part.exercise is not None for part in parts] == [True, False]


def test_days_of_a_program_are_parts(library: Library) -> None:
    text = PROGRAM.replace("{routine: first-length", "{routine: first-lenght", 1)
    checked = check_text(text, "f", library)
    assert checked.parts is not None
    assert [(part.word, bool(part.problems)) for part in checked.parts] == [
        ("first-lenght", True),
        ("first-length", False),
    ]


def test_an_exercise_is_its_own_preview(library: Library) -> None:
    assert isinstance(check_text(HALF_KNEELING, "f", library).preview, Exercise)
    assert check_text(HALF_KNEELING.replace("85", "200"), "f", library).preview is None


def test_in_the_library_the_name_of_the_file_counts(library: Library, tmp_path: Path) -> None:
    own = tmp_path / "own"
    folders = Folders(tmp_path / "shipped", own)
    path = own / "evening.yaml"
    (found,) = check_text_at(FIRST_LENGTH, path, library, folders).problems
    assert "must be called" in found.message
    assert found.fix is not None
    assert found.fix.replacement == "evening"
    assert check_text_at(FIRST_LENGTH, own / "first-length.yaml", library, folders).problems == ()


def brought(steps: str = "") -> str:
    """A routine's file with an exercise of its own that can be done in another way."""
    variant = "variants:\n  - {variant: longer, name: Longer lunge, how: Stay for a minute.}\n"
    own = HALF_KNEELING.replace("exercise: half-kneeling", "exercise: my-lunge") + variant
    first, *others = own.splitlines()
    inside = "".join(f"    {line}\n" for line in others)
    return f"{FIRST_LENGTH}{steps}exercises:\n  - {first}\n{inside}"


def test_exercises_that_a_file_brings_along_are_known_whether_a_step_uses_them_or_not(
    library: Library,
) -> None:
    checked = check_text(brought(), "f", library)
    assert checked.problems == ()
    assert [exercise.id for exercise in checked.exercises] == ["my-lunge", "my-lunge.longer"]
    assert check_text(FIRST_LENGTH, "f", library).exercises == ()


def test_they_are_known_while_a_step_has_a_problem(library: Library) -> None:
    checked = check_text(brought("  - nothing-like-it: 8 reps\n"), "f", library)
    assert checked.value is None
    assert [exercise.name for exercise in checked.exercises][1] == "Longer lunge"
