"""A broken file of one's own takes nothing else away."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.library import Library
from routine_app.content.usable import usable_exercises, usable_variants
from tests.content.examples import HALF_KNEELING, shipped, write

OWN = HALF_KNEELING.replace("exercise: half-kneeling", "exercise: my-lunge")
VARIANT = "variants:\n  - {variant: longer, name: Longer lunge, how: Stay for a minute.}\n"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    own = tmp_path / "own"
    files = {"my-broken.yaml": "exercise: my-broken\nname: 3\n", "my-lunge.yaml": OWN + VARIANT}
    write(own, files)
    return Library(shipped(tmp_path), own)


def test_what_cannot_be_used_is_left_out(library: Library) -> None:
    ids = [exercise.id for exercise in usable_exercises(library)]
    assert "my-broken" in library.exercise_ids()
    assert ids == [id_ for id_ in library.exercise_ids() if id_ != "my-broken"]


def test_variants_are_other_ways_to_do_an_exercise(library: Library) -> None:
    lunge = library.exercise("my-lunge")
    assert [way.id for way in usable_variants(library, lunge)] == ["my-lunge.longer"]


def test_a_variant_that_is_gone_is_left_out(library: Library, tmp_path: Path) -> None:
    before = library.exercise("my-lunge")
    write(tmp_path / "own", {"my-lunge.yaml": OWN})
    library.look_again()
    assert list(usable_variants(library, before)) == []
