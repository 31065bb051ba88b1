"""Content that was frozen and thawed is the same content."""

from __future__ import annotations

import json

import pytest

from routine_app.content.frozen import fingerprint, freeze, thaw
from routine_app.content.library import Library
from routine_app.domain.exercise import Exercise
from routine_app.resources import routines_dir

LIBRARY = Library(routines_dir())
FILES = {f"{entry.kind}/{entry.id}": entry.value for entry in LIBRARY.entries()}


@pytest.mark.parametrize("name", FILES)
def test_every_shipped_file_comes_back_as_it_was(name: str) -> None:
    plain, _ = freeze(FILES[name])
    assert thaw(json.loads(json.dumps(plain)), LIBRARY.exercise) == FILES[name]


def test_an_exercise_is_kept_whole_and_one_of_a_routine_by_its_name() -> None:
    routine = LIBRARY.routine("first-length")
    plain, named = freeze(routine)
    used = [step.exercise for step in routine.exercise_steps]
    assert list(named.values()) == list(dict.fromkeys(used))
    assert used[0].aim not in json.dumps(plain)
    assert used[0].aim in json.dumps(freeze(used[0])[0])


def test_what_is_no_content_is_refused() -> None:
    with pytest.raises(TypeError):
        freeze(object())


def test_the_fingerprint_changes_with_the_fields(monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint()
    monkeypatch.setattr(Exercise, "FIELDS", (*Exercise.FIELDS, "another"))
    assert fingerprint() != before
