"""Pauses of the collector that overlap."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from routine_app.domain.collector import Pause


@pytest.fixture(autouse=True)
def collecting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(Pause, "under_way", 0)
    gc.enable()
    yield
    gc.enable()


def test_nothing_is_collected_until_the_last_pause_has_ended() -> None:
    first, second = Pause(), Pause()
    first.begin()
    second.begin()
    first.end()
    assert not gc.isenabled()
    second.end()
    assert gc.isenabled()


def test_a_pause_is_one_however_often_it_is_begun_and_ended() -> None:
    pause, other = Pause(), Pause()
    pause.begin()
    pause.begin()
    other.begin()
    pause.end()
    pause.end()
    assert not gc.isenabled()
    other.end()
    assert gc.isenabled()


def test_it_lasts_as_long_as_its_block_whatever_happens_there() -> None:
    def in_a_block() -> float:
        with Pause():
            assert not gc.isenabled()
            return 1 / 0

    with pytest.raises(ZeroDivisionError):
        in_a_block()
    assert gc.isenabled()


def test_where_nothing_was_collected_nothing_is_afterwards() -> None:
    gc.disable()
    with Pause():
        pass
    assert not gc.isenabled()
