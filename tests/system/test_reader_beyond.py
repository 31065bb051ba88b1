"""The small windows, and the dialog before any window, in the tree of accessibility."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.system.reader_desk import assert_told, needs_desktop, tree_of, tree_of_program
from tests.ui.small_windows import WINDOWS

pytestmark = needs_desktop

BUTTONS = {
    "reminder": (
        "Start today's routine, Strong, 12 minutes",
        "Start the short version, Lengthen, 5 minutes",
        "In 30 minutes",
        "Not today",
    ),
    "desk break": ("Start Desk break", "In 30 minutes", "Not today"),
    "mini timer": ("Pause", "Back to the player"),
    "mini timer before a session": (
        "Start today's routine, Strong, 12 minutes",
        "Remind me in 30 minutes",
        "Back to the window",
    ),
}


@pytest.mark.parametrize("name", WINDOWS)
def test_a_small_window_is_named_with_all_its_buttons(name: str) -> None:
    with tree_of_program("-m", "tests.system.shown_window", name) as tree:
        tree.wait_for(BUTTONS[name][-1])
        buttons = tuple(part.name for part in tree.parts() if part.role == "push button")
        assert buttons == BUTTONS[name]
        assert_told(tree)


def test_what_keeps_it_from_starting_is_said_in_a_dialog_that_can_be_closed(
    tmp_path: Path,
) -> None:
    with tree_of(tmp_path, "play", "setle") as tree:
        tree.wait_for("Close")
        said = [part.name for part in tree.parts() if part.role == "label"]
        assert said == ["There is no routine 'setle'. Did you mean 'settle'?"]
        assert_told(tree)
        tree.press("Close")
        tree.wait_until_nothing()
