"""Variants are exercises of their own: what their file leaves out is as in the exercise."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content import cache as cache_module
from routine_app.content.cache import ContentCache
from routine_app.content.check import check_files
from routine_app.content.library import Library
from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.dose import SECOND, Dose, Timed
from routine_app.domain.exercise import Level, Position, Sides
from routine_app.domain.pose import BodyPart, Support
from routine_app.domain.routine import ExerciseStep
from tests.content.examples import HALF_KNEELING, shipped, write

VARIANTS = """\
variants:
  - variant: half-range
    name: Half-kneeling, half range
    short name: Half half-kneeling
    how: Go only half way.
    dose: 20 s x 2
    not for: []
    poses:
      hold:
        hip right: {flexion: -10}
  - variant: longer
    name: Longer half-kneeling
    how: Stay for a minute.
    cues: [Keep breathing.]
  - variant: standing
    name: Standing up
    how: Stand.
    position: standing
    sides: both
    props: []
    poses:
      start:
        rests on: [foot right, foot left]
      hold:
        same as: start
        hip right: {flexion: 30}
"""
WITH = (
    HALF_KNEELING.replace("easier: Use a chair.", "easier: [half-kneeling.half-range, pelvic-tilt]")
    .replace("harder: pelvic-tilt", "harder: half-kneeling.longer")
    .rstrip("\n")
    + "\n"
    + VARIANTS
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = shipped(tmp_path)
    (place / "exercises" / "half-kneeling.yaml").write_text(WITH, encoding="utf-8")
    return place


@pytest.fixture
def library(folder: Path) -> Library:
    return Library(folder)


def problems(folder: Path, old: str, new: str) -> list[str]:
    path = folder / "exercises" / "half-kneeling.yaml"
    path.write_text(WITH.replace(old, new), encoding="utf-8")
    return [str(found).rpartition("half-kneeling.yaml:")[2] for found in Library(folder).problems()]


def test_what_is_left_out_is_as_in_the_exercise(library: Library) -> None:
    exercise = library.exercise("half-kneeling")
    half = library.exercise("half-kneeling.half-range")
    assert (half.id, half.base_id, half.how) == (
        "half-kneeling.half-range",
        "half-kneeling",
        "Go only half way.",
    )
    assert (half.aim, half.mistake, half.evidence) == (
        exercise.aim,
        exercise.mistake,
        exercise.evidence,
    )
    assert half.dose == Dose(Timed(20 * SECOND), 2)
    assert exercise.not_for
    assert half.not_for == ()
    assert half.also == ()


def test_what_is_different_is_the_first_cue(library: Library) -> None:
    assert library.exercise("half-kneeling.half-range").cues == (
        "Go only half way.",
        "Tuck your tailbone before you move.",
    )
    assert library.exercise("half-kneeling.longer").cues == (
        "Stay for a minute.",
        "Keep breathing.",
    )


def test_a_pose_begins_from_that_of_the_exercise(library: Library) -> None:
    exercise = library.exercise("half-kneeling")
    half = library.exercise("half-kneeling.half-range")
    assert half.start == exercise.start
    assert half.hold == exercise.hold.with_angles({"hip_right.flexion": -10})


def test_in_another_position_a_pose_begins_from_standing(library: Library) -> None:
    standing = library.exercise("half-kneeling.standing")
    assert (standing.position, standing.level) == (Position.STANDING, Level.STANDING)
    assert standing.sides is Sides.BOTH
    assert set(standing.start.angles.values()) == {0.0}
    assert standing.hold["hip_right.flexion"] == 30
    assert Support(BodyPart.FOOT_LEFT) in standing.hold.rests_on


def test_neighbours_follow_from_the_order_in_the_exercise(library: Library) -> None:
    half = library.exercise("half-kneeling.half-range")
    assert (half.easier, half.harder) == (("pelvic-tilt",), ("half-kneeling",))
    longer = library.exercise("half-kneeling.longer")
    assert (longer.easier, longer.harder) == (("half-kneeling",), ())
    standing = library.exercise("half-kneeling.standing")
    assert (standing.easier, standing.harder) == ((), ())


def test_the_exercise_knows_its_variants(library: Library) -> None:
    exercise = library.exercise("half-kneeling")
    names = ["half-range", "longer", "standing"]
    assert exercise.variants == tuple(f"half-kneeling.{name}" for name in names)
    assert [found.id for found in library.variants(exercise)] == list(exercise.variants)
    assert "half-kneeling.longer" not in library.exercise_ids()


def test_a_routine_may_name_a_variant(folder: Path) -> None:
    text = "routine: mine\nname: Mine\nsteps:\n  - half-kneeling.longer: 60 s\n"
    path = folder / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    (step,) = Library(folder).routine("mine").steps
    assert isinstance(step, ExerciseStep)
    assert step.exercise.name == "Longer half-kneeling"
    assert not check_files([path], Library(folder))


def test_a_routine_of_its_own_exercises_may_name_their_variants(tmp_path: Path) -> None:
    body = WITH.replace("easier: [half-kneeling.half-range, pelvic-tilt]\n", "").replace(
        "exercise: half-kneeling\n", "exercise: other\n"
    )
    body = body.replace("harder: half-kneeling.longer\n", "harder: other.longer\n")
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    text = "routine: mine\nname: Mine\nsteps:\n  - other.longer: 60 s\nexercises:\n  -" + lines[3:]
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    (step,) = Library(shipped(tmp_path)).routine_file(path).exercise_steps
    assert step.exercise.id == "other.longer"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("half-kneeling.longer\n", "half-kneeling.longr\n", "Did you mean"),
        ("half-kneeling.longer\n", "pelvic-tilt.longer\n", 'called "pelvic-tilt.longer"'),
        ("variant: longer", "variant: half-range", 'a second variant is called "half-range"'),
        ("variant: longer", "variant: Longer", '"Longer" is not an id'),
        ("    how: Stand.\n", "", '"how" is missing, a variant needs it'),
        ("{flexion: -10}", "{flexion: -80}", "hip right flexion is -80 degrees"),
        ("    how: Stand.\n", "    how: Stand.\n    hwo: x\n", '"hwo" is not a key of a variant'),
        ("dose: 20 s x 2", "dose: 5 reps", "these repetitions have no tempo"),
    ],
)
def test_mistakes_are_told_with_their_place(folder: Path, old: str, new: str, said: str) -> None:
    found = [line for line in problems(folder, old, new) if said in line]
    assert found
    assert all(int(line.split(":")[0]) > 1 for line in found)


def test_what_is_no_variant_is_not_found(library: Library) -> None:
    with pytest.raises(NotFound) as caught:
        library.exercise("half-kneeling.half-rnge")
    assert caught.value.suggestion == "half-kneeling.half-range"
    for wanted in ("half-kneeling.", ".longer", "half-kneeling.a.b", "nothing.longer"):
        with pytest.raises(NotFound):
            library.exercise(wanted)


def test_an_own_exercise_brings_its_own_variants(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    write(own, {"exercises/half-kneeling.yaml": HALF_KNEELING})
    with pytest.raises(NotFound):
        Library(folder, own).exercise("half-kneeling.longer")
    (own / "exercises" / "half-kneeling.yaml").write_text("exercise: half-kneeling\n")
    found = Library(folder, own).exercise("half-kneeling.longer")
    assert found.name == "Longer half-kneeling"


def test_a_variant_of_a_broken_file_tells_its_problems(folder: Path) -> None:
    path = folder / "exercises" / "half-kneeling.yaml"
    path.write_text(WITH.replace("phase: lengthen", "phase: lengthn"), encoding="utf-8")
    with pytest.raises(ContentError):
        Library(folder).exercise("half-kneeling.longer")


def test_the_cache_has_a_variant_once_it_was_asked_for(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "_SETTLED", -10_000_000_000)
    place = tmp_path / "cache.json"
    cache = ContentCache(place)
    wanted = Library(folder, None, cache).exercise("half-kneeling.longer")
    cache.save_if_changed()
    monkeypatch.setattr("routine_app.content.documents.parse", None)
    assert Library(folder, None, ContentCache(place)).exercise("half-kneeling.longer") == wanted


def test_a_routine_with_a_variant_comes_from_the_cache(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "_SETTLED", -10_000_000_000)
    text = "routine: mine\nname: Mine\nsteps:\n  - half-kneeling.longer: 60 s\n"
    (folder / "mine.yaml").write_text(text, encoding="utf-8")
    cache = ContentCache(tmp_path / "cache.json")
    wanted = Library(folder, None, cache).routine("mine")
    cache.save_if_changed()
    with monkeypatch.context() as still:
        still.setattr("routine_app.content.documents.parse", None)
        again = Library(folder, None, ContentCache(tmp_path / "cache.json"))
        assert again.routine("mine") == wanted
    path = folder / "exercises" / "half-kneeling.yaml"
    path.write_text(WITH.replace("Stay for a minute.", "Stay for two."), encoding="utf-8")
    changed = Library(folder, None, ContentCache(tmp_path / "cache.json")).routine("mine")
    (step,) = changed.exercise_steps
    assert step.exercise.how == "Stay for two."
