"""Every page and sheet in the tree of accessibility: named, with role and state, nothing twice."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from routine_app.storage.history import History
from routine_app.system.clock import SystemClock
from routine_app.system.places import Places
from tests.system.at_spi import CHECKED, Part, Tree
from tests.system.reader_desk import assert_told, needs_desktop, tree_of
from tools.big_history import big_history

pytestmark = needs_desktop


def named(tree: Tree, beginning: str, role: str = "") -> Part:
    """The part whose name begins so, once it is there."""
    return tree.wait(
        lambda parts: [p for p in parts if p.name.startswith(beginning) and role in p.role],
        f"{role} {beginning!r}",
    )[0]


def practised(folder: Path) -> None:
    """Sixty sessions up to yesterday."""
    clock = SystemClock()
    data = folder / "data"
    data.mkdir()
    history = History(Places(data, folder / "cache"), lambda: clock.now().wall)
    history.append(big_history(60, clock.now().wall.date() - timedelta(days=1)))
    history.close()


def test_the_first_start_leads_to_day_1_by_the_tree_alone(tmp_path: Path) -> None:
    with tree_of(tmp_path, is_read=False) as tree:
        tick = named(tree, "I have read this", "check box")
        assert not tick.has(CHECKED)
        assert_told(tree)
        tree.press(tick.name, "check box")
        assert named(tree, "I have read this", "check box").has(CHECKED)
        tree.press(named(tree, "Start day 1", "button").name)
        tree.press("None of these", "check box")
        assert_told(tree)
        for step in (2, 3):
            tree.press("Next")
            named(tree, f"Step {step} of 3", "label")
            assert_told(tree)
        tree.press("Start day 1")
        named(tree, "Self-check", "heading")


SHEETS = (
    "Your health: change",
    "Nerve sliders: change",
    "What you have: change",
    "Exercises: change",
    "Voice: change",
    "What is heard: choose",
    "Export: export",
    "Import: import",
    "Settings as a file: open",
    "Delete everything",
    "Read the safety notes",
)


def test_settings_and_all_sheets_behind_it(tmp_path: Path) -> None:
    with tree_of(tmp_path) as tree:
        tree.press("Settings", "radio button")
        named(tree, "Larger text, now 100 %")
        assert_told(tree)
        for opener in SHEETS:
            tree.press(opener)
            (sheet,) = tree.wait(lambda parts: [p for p in parts if p.role == "dialog"], opener)
            assert sheet.name
            assert_told(tree)
            tree.press("Close")
            tree.wait(lambda parts: [p for p in parts if p.role == "frame"], "window alone")


def test_what_a_setting_is_follows_what_is_done_to_it(tmp_path: Path) -> None:
    with tree_of(tmp_path) as tree:
        tree.press("Settings", "radio button")
        assert not named(tree, "Reduce motion", "check box").has(CHECKED)
        tree.press("Reduce motion", "check box")
        assert named(tree, "Reduce motion", "check box").has(CHECKED)
        tree.press("Theme: Dark", "radio button")
        assert not named(tree, "Theme: System").has(CHECKED)
        tree.press("Larger text, now 100 %")
        named(tree, "Larger text, now 110 %")
        tree.press("Your health: change")
        tree.press("A hip replacement, limits not known yet", "check box")
        tree.press("Close")
        named(tree, "A hip replacement", "label")


def test_history_with_its_table_and_its_sheets(tmp_path: Path) -> None:
    practised(tmp_path)
    with tree_of(tmp_path, "history") as tree:
        named(tree, "Sessions, newest first")
        assert_told(tree)
        tree.press("Tightness: show as table")
        named(tree, "Tightness, 0 to 10", "dialog")
        tree.wait(lambda parts: [p for p in parts if ", Before: " in p.name], "a cell in words")
        assert_told(tree)
        tree.press("Close")
        for opener in ("Add check-in", "Add a past practice"):
            tree.press(opener)
            tree.wait(lambda parts: [p for p in parts if p.role == "dialog"], opener)
            assert_told(tree)
            tree.press("Close")


def test_the_library_with_programs_filters_and_pages(tmp_path: Path) -> None:
    with tree_of(tmp_path) as tree:
        tree.press("Library", "radio button")
        for shown in ("Programs", "Exercises", "Essentials", "What is known"):
            tree.press(f"Show: {shown}", "radio button")
            assert named(tree, f"Show: {shown}").has(CHECKED)
            assert_told(tree)
        tree.press("Show: Programs", "radio button")
        tree.press(named(tree, "Days of The 21-day reset", "button").name)
        tree.wait_for("All programs")
        assert_told(tree)


def test_a_routine_with_its_steps_and_its_handout(tmp_path: Path) -> None:
    with tree_of(tmp_path) as tree:
        tree.press("Library", "radio button")
        tree.press("Steps of Settle")
        tree.wait_for("Handout of Settle, to print")
        assert_told(tree)
        tree.press("Handout of Settle, to print")
        named(tree, "Handout", "dialog")
        assert_told(tree)
        tree.press("Close")
        tree.wait_for("Handout of Settle, to print")


def test_self_check_player_large_timer_and_mini_timer(tmp_path: Path) -> None:
    with tree_of(tmp_path, "today") as tree:
        tree.wait_for("Save and start")
        assert_told(tree)
        tree.press("If you run: a note on your feet")
        tree.press("Tightness, 4 of 10", "radio button")
        named(tree, "Tightness, 4 of 10", "panel")
        tree.press("Skip")
        tree.press("Routine's voice")
        tree.press("Large timer")
        tree.press("Stop rules")
        tree.wait_for("Do the easier one")
        assert_told(tree)
        tree.press("Back to it")
        tree.wait_for("Mini timer")
        assert_told(tree)
        tree.press("Mini timer")
        tree.wait_for("Back to the player")
        tree.wait_for("Pause")
        assert_told(tree)
