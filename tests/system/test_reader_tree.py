"""A real window by its accessibility tree alone, as screen readers and switches use it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.system.at_spi import Part, Tree
from tests.system.reader_desk import assert_told, needs_desktop, tree_of

pytestmark = needs_desktop

SKIP = "Skip to what comes next"
DAY_1 = """\
routine: settle
name: Settle
about: The first day in a few seconds.
phase: release
steps:
  - constructive-rest: 6 s
  - diaphragm-breath: 2 s
  - childs-pose: 2 s
"""
"""In place of the day's own routine; its first exercise is more than half of it."""
TOLD = (
    "Get ready: Constructive rest.",
    "Constructive rest, 6 seconds.",
    "Half-way, 3 seconds left",
    "Rest. Next: Breathing, hands on ribs.",
    "Breathing, hands on ribs, 2 seconds.",
    "Rest. Next: Child's pose.",
    "Breathing, hands on ribs, 2 seconds.",
    "Rest. Next: Child's pose.",
    "Child's pose, 2 seconds.",
    "Done.",
)
"""How all begins that is read out by itself on the way: no pause, no second, no button."""


def start(tree: Tree) -> None:
    begins = "Start today's routine"
    found = tree.wait(lambda parts: [p for p in parts if p.name.startswith(begins)], begins)
    tree.press(found[0].name)


def said(tree: Tree, beginning: str, *also: str) -> str:
    """The words that begin so and have the others in them, once they are there."""
    return tree.wait(
        lambda parts: [
            p for p in parts if p.name.startswith(beginning) and all(w in p.name for w in also)
        ],
        " ... ".join((beginning, *also)),
    )[0].name


def seconds_left(tree: Tree) -> int:
    """What the player counts."""
    ending = " seconds left"
    found = tree.wait(lambda parts: [p for p in parts if p.name.endswith(ending)], ending)
    return int(found[0].name.removesuffix(ending))


def test_from_today_to_a_day_that_is_done_by_the_tree_alone(tmp_path: Path) -> None:
    own = tmp_path / "data" / "routines"
    own.mkdir(parents=True)
    (own / "settle.yaml").write_text(DAY_1, encoding="utf-8")
    with tree_of(tmp_path) as tree, tree.hearing() as heard:
        start(tree)
        tree.press("Tightness, 6 of 10", "radio button")
        tree.press("Save and start")
        tree.press("Screen reader")
        tree.wait(lambda parts: parts if heard() else [], "first words")
        tree.press(SKIP)
        said(tree, "Exercise 1 of 3", "Next: Breathing")
        said(tree, "Next, exercise 2 of 3")  # by itself
        tree.press("Pause")
        tree.wait_for("Resume")
        left = seconds_left(tree)
        tree.press("Add 15 seconds")
        said(tree, f"{left + 15} seconds left")
        for button, shown in (
            (SKIP, "Exercise 2 of 3"),
            (SKIP, "Next, exercise 3 of 3"),
            ("Back to the exercise before", "Exercise 2 of 3"),
            (SKIP, "Next, exercise 3 of 3"),
            (SKIP, "Exercise 3 of 3"),
            (SKIP, "Day 1 is done"),
        ):
            tree.press(button)
            said(tree, shown)
        told = [words[: len(begin)] for words, begin in zip(heard(), TOLD, strict=True)]
        assert told == [*TOLD]
        tree.press("Tightness after, 2 of 10", "radio button")
        said(tree, "Tightness after, 2 of 10, down by 4")
        assert_told(tree)
        tree.press("Save check-in")
        said(tree, "Day 1 of 21, done")
        said(tree, "Done today: 6 s of practice, 1 of 3 exercises.")
        tree.press("History", "radio button")
        said(tree, "Today ", "Settle (Day 1)", "tightness 6 before, 2 after")


def test_a_session_is_ended_early_by_the_tree_alone(tmp_path: Path) -> None:
    with tree_of(tmp_path) as tree:
        start(tree)
        tree.press("Skip")
        tree.press("Routine's voice")
        tree.press("Pause")
        tree.wait_for("Resume")
        assert_told(tree)
        tree.press("End")
        tree.wait_for("Keep going")
        tree.press("End")
        tree.wait_for("Save check-in")
        assert_told(tree)
        tree.press("Skip")
        tree.wait_for("Today", "radio button")


@pytest.mark.parametrize(
    ("page", "shows"),
    [
        ("History", "Add a past practice"),
        ("Library", "Begin a new one"),
        ("Settings", "Larger text, now 100 %"),
    ],
)
def test_a_page_is_chosen_by_its_action_and_all_of_it_is_named(
    tmp_path: Path, page: str, shows: str
) -> None:
    with tree_of(tmp_path) as tree:
        tree.wait_for(page, "radio button")
        assert_told(tree)
        tree.press(page, "radio button")
        tree.wait_for(shows)
        assert_told(tree)


def test_the_editor_and_the_builder_are_named(tmp_path: Path) -> None:
    with tree_of(tmp_path, "edit", "first-length") as tree:
        tree.wait_for("Text of the file", "text")
        assert_told(tree)
        tree.press("Show: Steps", "radio button")
        tree.wait(lambda parts: [p for p in parts if "Add" in p.name], "Add", lambda p: p.is_usable)
        assert_told(tree)


def slider(tree: Tree, name: str) -> Part:
    """The slider of a joint, which says its angle in its name."""
    return tree.wait(
        lambda parts: [p for p in parts if p.role == "slider" and p.name.startswith(name)], name
    )[0]


def test_the_pose_studio_is_named_and_a_joint_moves_by_the_tree_alone(tmp_path: Path) -> None:
    with tree_of(tmp_path) as tree:
        tree.press("Library", "radio button")
        tree.press("Show: Exercises", "radio button")
        tree.wait_for("Bird-dog")
        tree.press("Begin a new one")
        tree.set_value(slider(tree, "Pelvis pitch, 0 degrees"), 12)
        tree.increase(slider(tree, "Pelvis pitch, 12 degrees"))
        slider(tree, "Pelvis pitch, 13 degrees")
        assert_told(tree)
        undo = tree.wait(lambda parts: [p for p in parts if p.name.startswith("Undo: ")], "Undo")
        tree.press(undo[0].name)
        slider(tree, "Pelvis pitch, 12 degrees")
        for part, shows in (
            ("Right leg", "Right knee"),
            ("Arms", "Right elbow"),
            ("Support", ""),
            ("View and tempo", ""),
        ):
            tree.press(f"Part: {part}", "radio button")
            if shows:
                slider(tree, shows)
            assert_told(tree)
