"""The fuzzer finds what is wrong, makes it small, and makes the same files from the same seed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from routine_app.content.library import Library
from routine_app.content.problem import Problem
from routine_app.content.writing import write
from routine_app.resources import routines_dir
from tools import fuzz_judge
from tools.fuzz_bounds import beyond
from tools.fuzz_grammar import Grammar
from tools.fuzz_judge import Judge
from tools.fuzz_minimise import minimised
from tools.fuzz_mutate import mutated
from tools.fuzz_text import bytes_of, hostile, text_of

ROOT = Path(__file__).parents[2]
GOOD = b"routine: a\nname: A\nsteps:\n  - pelvic-tilt: 8 reps\n"
FEW = 120

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux processes")


def worker(folder: Path, *, seed: int = 3) -> list[dict[str, Any]]:
    """What a process tells that judges a few files, in a folder of its own."""
    folder.mkdir()
    command = [sys.executable, "-m", "tools.fuzz_worker", str(seed), "0", str(FEW), str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The last word of a short run."""
    lines = worker(tmp_path_factory.mktemp("fuzz") / "first")
    assert [line for line in lines if "fault" in line] == []
    return lines[-1]


def test_a_short_run_finds_nothing_and_reaches_most_branches(told: dict[str, Any]) -> None:
    assert told["done"] == FEW
    assert 0 < told["accepted"] < FEW
    assert told["branches"] > 0.6 * told["all_branches"]
    assert told["kinds"] > 50


def test_the_same_seed_makes_the_same_run(told: dict[str, Any], tmp_path: Path) -> None:
    again = worker(tmp_path / "second")[-1]
    same = ("done", "accepted", "branches", "kinds")
    assert [again[name] for name in same] == [told[name] for name in same]


# ------------------------------------------------------------------- the judge


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    return Judge(tmp_path)


def test_good_files_and_bad_ones_are_no_faults(judge: Judge) -> None:
    assert judge.judge(GOOD)[:2] == ("", True)
    found = judge.judge(GOOD.replace(b"8 reps", b"8 rips"))
    assert found[:2] == ("", False)
    assert len(found.kinds) == 1


def saying(line: int, column: int, message: str) -> Callable[..., list[Problem]]:
    """A check that says this of every file."""
    return lambda paths, _library: [Problem(str(path), line, column, message) for path in paths]


def broken(*_: object) -> list[Problem]:
    raise RecursionError


@pytest.mark.parametrize(
    ("check", "fault"),
    [
        (broken, "RecursionError"),
        (saying(5, 1, "no."), ""),
        (saying(6, 1, "no."), "line of no."),
        (saying(1, 12, "no."), "column of no."),
        (saying(0, 0, "no."), "no place: no."),
        (saying(1, 1, "no"), "words of no"),
        (saying(1, 1, "a\x00b."), "a problem that cannot be printed"),
    ],
)
def test_whatever_else_comes_out_is_a_fault(
    judge: Judge, monkeypatch: pytest.MonkeyPatch, check: object, fault: str
) -> None:
    monkeypatch.setattr(fuzz_judge, "check_files", check)
    assert judge.judge(GOOD).fault == fault


def test_a_writer_that_loses_something_is_a_fault(
    judge: Judge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fuzz_judge, "write", lambda node: write(node).replace("name: A", "name: B"))
    assert judge.judge(GOOD).fault == "another value once it is written"


def test_more_time_than_there_is_is_a_fault(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz_judge, "SLOWEST", -1.0)
    assert judge.judge(GOOD).fault == "slow"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("A quiet text.\nOf two lines.", ""),
        ("a\x1bb", "the character U+001B"),
        ("a\u202eb", "the character U+202E"),
        ("a" * 2001, "a text of 2001 characters"),
        (("a", 3, 1.5, None, True), ""),
        (("a",) * 367, "367 items"),
        (float("nan"), "the angle nan"),
        (-1, "the number -1"),
        ({"a": (b"b",)}, "a bytes"),
    ],
)
def test_values_have_bounds(value: object, said: str) -> None:
    assert beyond(value) == said


# ------------------------------------------------------------------- making files


def test_the_smallest_file_is_found_that_still_shows_it() -> None:
    data = b"".join(b"line %d\n" % number for number in range(200))
    assert minimised(data, lambda found: b"117" in found) == b"117"


@pytest.mark.parametrize("noise", [0.0, 0.3])
def test_files_of_every_kind_are_made_and_some_are_good(judge: Judge, noise: float) -> None:
    grammar, kinds, accepted = Grammar(Library(routines_dir())), set(), 0
    for number in range(60):
        tree = grammar.tree(Random(number), noise)
        assert isinstance(tree, dict)
        kinds |= {*tree} & {"routine", "exercise", "program", "essentials", "safety", "known"}
        accepted += judge.judge(text_of(tree, Random(number)).encode("utf-8", "replace")).accepted
    assert len(kinds) == 6
    assert (accepted > 5) == (not noise)


def test_changes_follow_from_their_numbers() -> None:
    def made(seed: int) -> bytes:
        rng = Random(seed)
        return mutated(GOOD, [GOOD], rng) + hostile(rng) + bytes_of("name: A\n", rng)

    assert [made(seed) for seed in range(40)] == [made(seed) for seed in range(40)]
    assert len({made(seed) for seed in range(40)}) == 40
