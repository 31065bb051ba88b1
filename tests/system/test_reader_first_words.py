"""The first words of a session reach a screen reader, once, however the session begins."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.system.at_spi import Tree
from tests.system.reader_desk import needs_desktop, tree_of

pytestmark = needs_desktop

SETTLE = """\
routine: settle
name: Settle
about: A day that is short, and long enough to be interrupted.
phase: release
steps:
  - constructive-rest: 90 s
"""
LATER = """\
routine: settle
name: Settle
about: A day whose first exercise is soon over.
phase: release
steps:
  - childs-pose: 2 s
  - constructive-rest: 90 s
"""
READY = "Get ready: Constructive rest. Lie on your back, both feet flat."
SKIP = "Skip to what comes next"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    own = tmp_path / "data" / "routines"
    own.mkdir(parents=True)
    (own / "settle.yaml").write_text(SETTLE, encoding="utf-8")
    return tmp_path


def let_reader_speak(folder: Path) -> None:
    kept = folder / "data" / "preferences.json"
    found = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    kept.write_text(json.dumps({**found, "speaker": "reader"}), encoding="utf-8")


def told(tree: Tree, heard: Callable[[], list[str]], count: int = 1) -> list[str]:
    """What was read out by itself, as soon as it is so much."""
    tree.wait(lambda parts: parts if len(heard()) >= count else [], f"{count} announcements")
    return heard()


def is_shown(tree: Tree, beginning: str) -> None:
    tree.wait(lambda parts: [p for p in parts if p.name.startswith(beginning)], beginning)


def test_a_session_that_begins_with_the_program_is_announced(folder: Path) -> None:
    let_reader_speak(folder)
    with tree_of(folder, "play", "settle") as tree, tree.hearing() as heard:
        assert told(tree, heard) == [READY]
        tree.press(SKIP)
        assert told(tree, heard, 2)[1].startswith("Constructive rest, 1 minute 30 seconds.")


def test_who_speaks_is_asked_first_where_nobody_has_said_it(folder: Path) -> None:
    with tree_of(folder, "play", "settle") as tree, tree.hearing() as heard:
        tree.wait_for("Screen reader")
        assert heard() == []
        tree.press("Screen reader")
        assert told(tree, heard) == [READY]


def test_a_session_that_begins_over_another_page_is_announced(folder: Path) -> None:
    let_reader_speak(folder)
    with tree_of(folder) as tree, tree.hearing() as heard:
        begins = "Start today's routine"
        found = tree.wait(lambda parts: [p for p in parts if p.name.startswith(begins)], begins)
        tree.press(found[0].name)
        tree.press("Skip")  # the question before it
        assert told(tree, heard) == [READY]


def test_a_continued_session_says_how_to_lie_down_and_when_it_goes_on(folder: Path) -> None:
    let_reader_speak(folder)
    (folder / "data" / "routines" / "settle.yaml").write_text(LATER, encoding="utf-8")
    with tree_of(folder, "play", "settle") as tree:
        tree.press(SKIP)
        is_shown(tree, "Next, exercise 2 of 2")
    with tree_of(folder, "play", "settle") as tree, tree.hearing() as heard:
        first, then = told(tree, heard, 2)
        assert first == READY
        assert then.startswith("Constructive rest, 1 minute 30 seconds.")
