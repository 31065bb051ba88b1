"""A real window by its accessibility tree alone, as screen readers and switches use it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.system.at_spi import Part, Tree
from tests.system.private_bus import private_bus

SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
pytestmark = [
    pytest.mark.skipif(
        not sys.platform.startswith("linux"), reason="only Linux desktops have AT-SPI"
    ),
    pytest.mark.skipif(
        not (SERVICE.exists() and shutil.which("Xvfb") and shutil.which("dbus-daemon")),
        reason="there is no AT-SPI or no X server here (Debian: at-spi2-core, dbus, xvfb)",
    ),
    pytest.mark.timeout(180),
]


@contextmanager
def display() -> Iterator[str]:
    """An X server of its own."""
    read, write = os.pipe()
    command = ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", "1280x900x24"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


@contextmanager
def tree_of(folder: Path, *arguments: str) -> Iterator[Tree]:
    """The tree of a window that opens with these arguments, on a desktop of its own."""
    session = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    with private_bus(session), display() as screen:
        environ = {
            **os.environ,
            "DISPLAY": screen,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        command = [sys.executable, "-m", "routine_app", "--data-dir", str(folder / "data")]
        command += ["--accept-safety", *arguments]
        # The bus of accessibility starts with the first question, and must find the screen.
        with subprocess.Popen(
            command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as window:
            tree = Tree(session)
            try:
                yield tree
            finally:
                tree.close()
                window.terminate()


def assert_named(parts: list[Part]) -> None:
    """All that can be used says what it is; a scroll bar says it by its role."""
    usable = [part for part in parts if part.is_usable and part.role != "scroll bar"]
    assert len(usable) > 3
    nameless = [part for part in usable if not part.name.strip()]
    assert not nameless


def start(tree: Tree) -> None:
    begins = "Start today's routine"
    found = tree.wait(lambda parts: [p for p in parts if p.name.startswith(begins)], begins)
    tree.press(found[0].name)


def test_from_today_to_finish_by_the_tree_alone(tmp_path: Path) -> None:
    with tree_of(tmp_path) as tree:
        start(tree)
        tree.press("Skip")
        tree.press("Routine's voice")
        tree.press("Pause")
        tree.wait_for("Resume")
        assert_named(tree.parts())
        tree.press("End")
        tree.wait_for("Keep going")
        tree.press("End")
        tree.wait_for("Save check-in")
        assert_named(tree.parts())
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
        assert_named(tree.parts())
        tree.press(page, "radio button")
        tree.wait_for(shows)
        assert_named(tree.parts())


def test_the_editor_and_the_builder_are_named(tmp_path: Path) -> None:
    with tree_of(tmp_path, "edit", "first-length") as tree:
        tree.wait_for("Text of the file", "text")
        assert_named(tree.parts())
        tree.press("Show: Steps", "radio button")
        tree.wait(lambda parts: [p for p in parts if "Add" in p.name and p.is_usable], "Add")
        assert_named(tree.parts())


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
        assert_named(tree.parts())
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
            assert_named(tree.parts())
