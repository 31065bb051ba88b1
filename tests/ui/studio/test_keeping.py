"""Poses in real files of one's own: saved with their comments, refused when somebody else was there."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.kinds import Kind
from routine_app.content.library import Library
from routine_app.content.manuscript import ChangedOutside
from routine_app.content.translation import Translations
from routine_app.content.workshop import FileWorkshop
from routine_app.domain.exercise import Exercise
from routine_app.domain.value import replace
from routine_app.resources import routines_dir
from routine_app.ui.studio.keeping import CannotRewrite, PoseKeeper, Unsaved, Where
from routine_app.ui.studio.new_exercise import new_exercise
from tools.languages import OTHERS

LUNGE = """\
exercise: my-lunge
name: My lunge
phase: lengthen
aim: To try it.
position: half-kneeling
sides: each
dose: 45 s
poses:
  start:
    knee right: 87   # on the cushion
    rests on: [knee right, foot left]
"""


class Shelf:
    """A folder of one's own, its library and its workshop, in a language."""

    def __init__(self, folder: Path, code: str = "en") -> None:
        self.own = folder / "routines"
        self.lunge = self.own / "exercises" / "my-lunge.yaml"
        self.lunge.parent.mkdir(parents=True)
        self.lunge.write_text(LUNGE, encoding="utf-8")
        shipped, drafts = routines_dir(), folder / "drafts"
        known = Translations(shipped, code)
        self.library = Library(shipped, self.own, None, known.of)
        self.workshop = FileWorkshop(self.library, shipped, self.own, drafts, known.find)
        self.keeper = PoseKeeper(self.workshop, self.library)

    def exercise(self, id_: str = "my-lunge") -> Exercise:
        self.library.look_again()
        return self.library.exercise(id_)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def bent(exercise: Exercise, angle: float = 40) -> Exercise:
    return replace(exercise, start=exercise.start.with_angles({"knee_left": angle}))


def test_it_is_known_whose_file_an_exercise_is_in(shelf: Shelf) -> None:
    assert shelf.keeper.place(shelf.exercise()).where is Where.OWN
    assert shelf.keeper.place(shelf.exercise("heel-slide.half-way")).where is Where.SHIPPED
    assert shelf.keeper.place(new_exercise()).where is Where.NOWHERE


def test_an_own_file_keeps_its_comments(shelf: Shelf) -> None:
    done = bent(shelf.exercise())
    assert shelf.keeper.save(shelf.exercise(), done) == shelf.lunge
    assert shelf.exercise().start == done.start
    assert "# on the cushion" in shelf.lunge.read_text(encoding="utf-8")


def test_a_shipped_exercise_gets_a_version_of_ones_own(shelf: Shelf) -> None:
    before = shelf.exercise("cat-cow")
    path = shelf.keeper.save(before, bent(before, 70))
    assert path == shelf.own / "exercises" / "cat-cow.yaml"
    assert shelf.exercise("cat-cow") == bent(before, 70)
    assert shelf.keeper.place(before).where is Where.OWN


def test_a_variant_is_saved_in_the_file_of_its_exercise(shelf: Shelf) -> None:
    before = shelf.exercise("heel-slide.half-way")
    path = shelf.keeper.save(before, bent(before, 70))
    assert path.name == "heel-slide.yaml"
    assert shelf.exercise("heel-slide.half-way") == bent(before, 70)


def test_poses_that_somebody_else_changed_meanwhile_are_not_written_over(shelf: Shelf) -> None:
    loaded = shelf.exercise()
    shelf.lunge.write_text(LUNGE.replace("87", "60"), encoding="utf-8")
    with pytest.raises(ChangedOutside):
        shelf.keeper.save(loaded, bent(loaded))
    assert shelf.exercise().start["knee_right"] == 60


def test_other_texts_may_change_meanwhile(shelf: Shelf) -> None:
    loaded = shelf.exercise()
    shelf.lunge.write_text(LUNGE.replace("To try it.", "To try it well."), encoding="utf-8")
    shelf.keeper.save(loaded, bent(loaded))
    assert shelf.exercise().aim == "To try it well."
    assert shelf.exercise().start["knee_left"] == 40


def test_a_new_exercise_gets_a_file_under_its_name(shelf: Shelf) -> None:
    made, path = shelf.keeper.save_new("Pigeon, sitting on a very high chair", bent(new_exercise()))
    assert path.stem == made.id == "pigeon-sitting-on-a-very-high-chair"
    assert shelf.exercise(made.id) == made
    assert len(made.short_name) <= 24


def test_two_of_one_name_do_not_meet(shelf: Shelf) -> None:
    first = shelf.keeper.save_new("Half kneeling", new_exercise())[0]
    shelf.library.look_again()
    second = shelf.keeper.save_new("Half kneeling", new_exercise())[0]
    assert len({"half-kneeling", first.id, second.id}) == 3


def test_a_variant_becomes_an_exercise_of_its_own(shelf: Shelf) -> None:
    before = shelf.exercise("half-kneeling.small-tuck")
    made, _ = shelf.keeper.save_new("Small tuck", before)
    assert shelf.exercise("small-tuck") == made
    assert made.cues == before.cues
    assert (made.variants, made.how, made.evidence) == ((), "", ())


def test_an_exercise_without_a_file_is_told_so(shelf: Shelf) -> None:
    with pytest.raises(CannotRewrite, match="Save it as a new one"):
        shelf.keeper.save(new_exercise(), bent(new_exercise()))


@pytest.mark.parametrize("id_", ["my-lunge", "cat-cow", "heel-slide.half-way"])
def test_what_is_not_saved_is_kept_until_it_is(shelf: Shelf, id_: str) -> None:
    before = shelf.exercise(id_)
    assert shelf.keeper.unsaved(before) == []
    key = shelf.keeper.free_key(before)
    assert shelf.keeper.keep(key, before, bent(before, 33))
    assert shelf.keeper.unsaved(before) == [Unsaved(key, bent(before, 33))]
    shelf.keeper.forget(key)
    assert shelf.keeper.unsaved(before) == []


def test_what_is_kept_takes_no_others_place(shelf: Shelf) -> None:
    before, variant = shelf.exercise("heel-slide"), shelf.exercise("heel-slide.half-way")
    keys = []
    for exercise in (before, before, variant, before):
        keys.append(shelf.keeper.free_key(exercise))
        assert shelf.keeper.keep(keys[-1], exercise, bent(exercise, 30 + len(keys)))
    assert len(set(keys)) == 4
    assert {kept.key for kept in shelf.keeper.unsaved(before)} == {keys[0], keys[1], keys[3]}
    assert shelf.keeper.unsaved(variant) == [Unsaved(keys[2], bent(variant, 33))]
    shelf.keeper.forget(keys[1])
    assert shelf.keeper.free_key(before) == keys[1]


def test_poses_beyond_a_body_are_kept_too(shelf: Shelf) -> None:
    before = shelf.exercise()
    start = before.start.with_angles({"lumbar.flexion": 65, "thoracic.flexion": 50})
    shelf.keeper.keep("pose-my-lunge", before, replace(before, start=start))
    (found,) = shelf.keeper.unsaved(before)
    assert found.exercise.start == start


def test_what_is_kept_is_no_new_text_of_the_editor(shelf: Shelf) -> None:
    for exercise in (new_exercise(), shelf.exercise("cat-cow")):
        shelf.keeper.keep(shelf.keeper.free_key(exercise), exercise, bent(exercise))
    assert len(shelf.workshop.kept()) == 2
    assert all(kept.path is not None for kept in shelf.workshop.kept())


def test_a_file_that_is_broken_by_now_is_left_alone(shelf: Shelf) -> None:
    loaded = shelf.exercise()
    shelf.lunge.write_text("exercise: my-lunge\nposes: [\n", encoding="utf-8")
    shelf.library.look_again()
    with pytest.raises((CannotRewrite, ChangedOutside)):
        shelf.keeper.save(loaded, bent(loaded))
    assert shelf.library.own_file(Kind.EXERCISE, "my-lunge") is None


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("name", ["cat-cow", "bird-dog", "march-hold.low"])
def test_a_version_of_ones_own_says_what_was_shown(tmp_path: Path, code: str, name: str) -> None:
    shelf = Shelf(tmp_path, code)
    before = shelf.exercise(name)
    shelf.keeper.save(before, bent(before, 70))
    assert shelf.exercise(name) == bent(before, 70)
    assert before.name != Library(routines_dir()).exercise(name).name


@pytest.mark.parametrize("code", OTHERS)
def test_a_movement_with_a_held_part_is_kept_in_every_language(tmp_path: Path, code: str) -> None:
    shelf = Shelf(tmp_path, code)
    held = shelf.exercise("march-hold")
    made, _ = shelf.keeper.save_new("Mine", held)
    assert made.moves is not None
    assert any(beat.stays for beat in made.moves.beats)
    assert shelf.exercise(made.id).moves == held.moves
