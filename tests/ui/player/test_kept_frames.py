"""Pictures are found again while they may be needed, and memory has a bound."""

import pytest
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from routine_app.domain.value import Value
from routine_app.ui.player import kept_frames
from routine_app.ui.player.kept_frames import KeptFrames

SIZE = 10
ONE = SIZE * SIZE * 4


class Key(Value):
    exercise: str
    number: int


def picture() -> QPixmap:
    found = QPixmap(SIZE, SIZE)
    assert found.depth() == 32
    return found


@pytest.fixture
def kept(qtbot: QtBot) -> KeptFrames[Key]:
    return KeptFrames(most_bytes=4 * ONE)


def fill(kept: KeptFrames[Key], exercise: str, count: int) -> None:
    for number in range(count):
        kept.keep(Key(exercise, number), picture())


def known(kept: KeptFrames[Key], exercise: str) -> list[int]:
    return [number for number in range(10) if kept.find(Key(exercise, number)) is not None]


def test_what_is_kept_is_found(kept: KeptFrames[Key]) -> None:
    one = picture()
    assert kept.keep(Key("clam", 1), one) is one
    assert kept.find(Key("clam", 1)) is one
    assert kept.find(Key("clam", 2)) is None


def test_what_was_used_longest_ago_makes_room(kept: KeptFrames[Key]) -> None:
    fill(kept, "clam", 4)
    kept.find(Key("clam", 0))
    kept.keep(Key("clam", 5), picture())
    assert known(kept, "clam") == [0, 2, 3, 5]
    assert kept.bytes == 4 * ONE


def test_the_exercise_before_stays(kept: KeptFrames[Key]) -> None:
    """Its pictures are wanted again on the way back, or while it turns into the next one."""
    fill(kept, "clam", 1)
    fill(kept, "sphinx", 1)
    fill(kept, "clam", 2)
    assert known(kept, "clam") == [0, 1]
    assert known(kept, "sphinx") == [0]


def test_exercises_that_are_over_are_forgotten(kept: KeptFrames[Key]) -> None:
    for exercise in ("clam", "sphinx", "crescent"):
        fill(kept, exercise, 1)
    assert known(kept, "clam") == []
    assert known(kept, "sphinx") == [0]
    assert kept.bytes == 2 * ONE


def test_nothing_is_kept_of_what_is_not_shown_any_more(kept: KeptFrames[Key]) -> None:
    fill(kept, "clam", 3)
    kept.clear()
    assert known(kept, "clam") == []
    assert kept.bytes == 0


@pytest.mark.parametrize(("count", "returned"), [(1, 0), (4, 1)])
def test_much_memory_goes_back_to_the_system(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, count: int, returned: int
) -> None:
    calls = []
    monkeypatch.setattr(kept_frames, "give_back", lambda: calls.append("back"))
    monkeypatch.setattr(kept_frames, "_MUCH", 2 * ONE)
    kept: KeptFrames[Key] = KeptFrames()
    for exercise in ("clam", "sphinx", "crescent"):
        fill(kept, exercise, count)
    assert len(calls) == returned


def test_a_picture_beyond_all_bounds_is_kept_alone(qtbot: QtBot) -> None:
    kept: KeptFrames[Key] = KeptFrames(most_bytes=1)
    fill(kept, "clam", 2)
    assert known(kept, "clam") == [1]
