"""Where files are made: copies of shipped ones, names for new ones, ids that are known."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.library import Library
from routine_app.content.translation import Translations
from routine_app.content.workshop import FileWorkshop
from routine_app.domain.drawing import CannotWrite
from routine_app.domain.value import replace
from tests.content.examples import FIRST_LENGTH, HALF_KNEELING, PROGRAM, put, shipped


@pytest.fixture
def workshop(tmp_path: Path) -> FileWorkshop:
    folder = shipped(tmp_path)
    own = tmp_path / "own"
    return FileWorkshop(Library(folder, own), folder, own, tmp_path / "drafts")


def of_shipped(tmp_path: Path, name: str) -> Path:
    return tmp_path / "shipped" / name


@pytest.mark.parametrize(
    "name", ["first-length.yaml", "exercises/half-kneeling.yaml", "programs/21-day-reset.yaml"]
)
def test_a_copy_goes_to_the_same_place_of_the_own_folder(
    workshop: FileWorkshop, tmp_path: Path, name: str
) -> None:
    copy = workshop.read(of_shipped(tmp_path, name))
    assert (copy.path, copy.copied) == (None, of_shipped(tmp_path, name))
    saved = workshop.save(copy)
    assert saved.path == tmp_path / "own" / name
    assert workshop.check(saved.text, saved.path).problems == ()
    assert workshop.read(of_shipped(tmp_path, name)).path == saved.path


def test_an_exercise_that_was_dropped_in_at_the_top_is_the_copy(
    workshop: FileWorkshop, tmp_path: Path
) -> None:
    own = put(tmp_path / "own" / "half-kneeling.yaml", HALF_KNEELING)
    assert workshop.read(of_shipped(tmp_path, "exercises/half-kneeling.yaml")).path == own


def test_a_routine_of_the_same_name_is_no_copy_of_an_exercise(
    workshop: FileWorkshop, tmp_path: Path
) -> None:
    put(tmp_path / "own" / "half-kneeling.yaml", FIRST_LENGTH)
    assert workshop.read(of_shipped(tmp_path, "exercises/half-kneeling.yaml")).path is None


@pytest.mark.parametrize("kind", ["routine", "exercise"])
def test_a_new_file_is_good_once_it_has_steps(workshop: FileWorkshop, kind: str) -> None:
    new = workshop.begin("Very quiet evening on the floor", kind)
    text = new.text.replace("steps: []", "steps: [half-kneeling: 45 s]")
    checked = workshop.check(text)
    assert checked.problems == ()
    assert checked.kind == kind
    saved = workshop.save(replace(new, text=text))
    assert saved.path is not None
    assert saved.path.stem == checked.id
    assert workshop.check(text, saved.path).problems == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (FIRST_LENGTH, "first-length.yaml"),
        ("# mine\n\nexercise: 'my-own' # so\nname: [\n", "exercises/my-own.yaml"),
        (PROGRAM, "programs/21-day-reset.yaml"),
        ("nothing at all", "my-routine.yaml"),
        ("routine: ../../etc/passwd\n", "my-routine.yaml"),
        ("routine: /etc/x\n", "my-routine.yaml"),
        ("exercise: A B\n", "exercises/my-exercise.yaml"),
    ],
)
def test_a_new_file_is_called_as_its_id_and_never_leaves_the_folder(
    workshop: FileWorkshop, tmp_path: Path, text: str, name: str
) -> None:
    assert workshop.path_of(text) == tmp_path / "own" / name


def test_saving_something_new_under_a_taken_name_is_refused(
    workshop: FileWorkshop, tmp_path: Path
) -> None:
    put(tmp_path / "own" / "first-length.yaml", "mine\n")
    new = replace(workshop.begin("First length"), text=FIRST_LENGTH)
    with pytest.raises(CannotWrite):
        workshop.save(new)
    assert (tmp_path / "own" / "first-length.yaml").read_text() == "mine\n"


def test_ids_that_came_meanwhile_are_known_after_the_next_file_is_opened(
    workshop: FileWorkshop, tmp_path: Path
) -> None:
    assert "mine" not in workshop.exercise_ids()
    path = tmp_path / "own" / "exercises" / "mine.yaml"
    put(path, HALF_KNEELING.replace("exercise: half-kneeling", "exercise: mine"))
    workshop.read(path)
    assert "mine" in workshop.exercise_ids()


def test_a_copy_says_what_is_shown_in_the_language(tmp_path: Path) -> None:
    folder, own = shipped(tmp_path), tmp_path / "own"
    german = "say: {psoas: Pso-as}\ntexts:\n- {en: Half-kneeling stretch, de: Dehnung}\n"
    put(folder / "i18n" / "de" / "exercises" / "half-kneeling.yaml", german)
    find = Translations(folder, "de").find
    workshop = FileWorkshop(Library(folder, own), folder, own, tmp_path / "drafts", find)
    copy = workshop.read(folder / "exercises" / "half-kneeling.yaml")
    expected = HALF_KNEELING.replace("Half-kneeling stretch", "Dehnung").replace("so-as", "Pso-as")
    assert copy.text == expected
    untranslated = workshop.read(folder / "first-length.yaml")
    assert untranslated.text == FIRST_LENGTH


@pytest.mark.parametrize(
    ("kind", "name", "id_"),
    [
        ("routine", "伸展", "my-routine"),
        ("exercise", "伸展", "my-exercise"),
        ("exercise", "Neue Übung", "neue-ubung"),
        ("routine", "Étirement n° 2", "etirement-n-2"),
    ],
)
def test_any_letters_make_an_id(workshop: FileWorkshop, kind: str, name: str, id_: str) -> None:
    begun = workshop.begin(name, kind)
    assert f"{kind}: {id_}\n" in begun.text
    assert f"name: {name}\n" in begun.text.replace('"', "")
