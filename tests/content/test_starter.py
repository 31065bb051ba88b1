"""A routine to begin with: whatever its name, it is a good file that names every exercise."""

from pathlib import Path

import pytest

from routine_app.content.check import check_files
from routine_app.content.library import Library
from routine_app.content.routine_shapes import RoutineFile, StepOptions
from routine_app.content.starter import is_reserved, starter
from routine_app.domain.language import Language, speak
from routine_app.resources import routines_dir

LIBRARY = Library(routines_dir())


@pytest.mark.parametrize(
    ("typed", "id_", "name"),
    [
        ("easy-evening", "easy-evening", "Easy evening"),
        ("easy-evening.yaml", "easy-evening", "Easy evening"),
        ("For Anna: hips & back, first month", "for-anna-hips-back-first-month", ""),
        ("Hüfte “weit” # 1", "hufte-weit-1", "Hüfte “weit” # 1"),
        ("伸展", "my-routine", "伸展"),
        ("Füße, Ærø, Łódź", "fusse-aero-lodz", "Füße, Ærø, Łódź"),
        ("", "my-routine", "My routine"),
        ("a\x00b", "a-b", "My routine"),
        ("x" * 300, "x" * 60, ""),
        ("true", "true", "True"),
    ],
)
def test_any_name_makes_a_good_file(typed: str, id_: str, name: str, tmp_path: Path) -> None:
    found, text = starter(typed, LIBRARY)
    assert found == id_
    path = tmp_path / f"{found}.yaml"
    path.write_text(text, encoding="utf-8")
    assert check_files([path], LIBRARY) == []
    assert name in ("", LIBRARY.routine_file(path).name)


def test_a_short_name_ends_with_a_word() -> None:
    assert (
        "short name: Ruhige Füße am Abend\n"
        in starter("Ruhige Füße am Abend — für Anna", LIBRARY)[1]
    )


def test_every_exercise_is_named() -> None:
    words = {word.strip(",") for word in starter("a", LIBRARY)[1].split()}
    assert set(LIBRARY.exercise_ids()) <= words


def test_every_key_is_shown_or_told() -> None:
    text = starter("A long name that has no room on cards", LIBRARY)[1]
    keys = {*RoutineFile.keys, *StepOptions.keys} - {"exercises", "dose"}
    assert [key for key in keys if f"{key.replace('_', ' ')}:" not in text] == []


@pytest.mark.parametrize("name", ["con", "PRN.yaml", "aux.old.yaml", "nul .yaml", "com1", "lpt9"])
def test_windows_keeps_some_names(name: str) -> None:
    assert is_reserved(name)


@pytest.mark.parametrize("name", ["con-yoga.yaml", "console.yaml", "com0", "com10", "evening.con"])
def test_names_that_only_look_like_those_are_free(name: str) -> None:
    assert not is_reserved(name)


@pytest.mark.parametrize("around", ["« {text} »", "a: {text} # b", "[{text}]", '"{text}" \\'])
def test_sentences_of_any_language_make_a_good_file(around: str, tmp_path: Path) -> None:
    speak(Language("xx", lambda text, _about, _count: around.replace("{text}", text)))
    path = tmp_path / "a.yaml"
    path.write_text(starter("a", LIBRARY)[1], encoding="utf-8")
    assert check_files([path], LIBRARY) == []
    about = "A few quiet minutes for the front of the hips."
    assert LIBRARY.routine_file(path).about == around.replace("{text}", about)
