"""A real window on a desktop of its own, and what holds of its tree on every page."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer

from tests.system.at_spi import CHECKABLE, PATIENCE, Part, Tree
from tests.system.private_bus import private_bus

_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_NO_ROLES = {"filler", "unknown", "invalid", "redundant object"}
_HAVE_STATE = {"check box", "radio button", "toggle button"}
_HAVE_VALUE = {"slider", "progress bar", "spin button"}
needs_desktop = [
    pytest.mark.skipif(
        not sys.platform.startswith("linux"), reason="only Linux desktops have AT-SPI"
    ),
    pytest.mark.skipif(
        not (_SERVICE.exists() and shutil.which("Xvfb") and shutil.which("dbus-daemon")),
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
def tree_of(folder: Path, *arguments: str, is_read: bool = True) -> Iterator[Tree]:
    """The tree of a window that opens with these arguments, on a desktop of its own.

    The safety notes were read already, unless `is_read` says otherwise.
    """
    start = ["-m", "routine_app", "--data-dir", str(folder / "data")]
    with tree_of_program(*start, *["--accept-safety"] * is_read, *arguments) as tree:
        yield tree


@contextmanager
def tree_of_program(*arguments: str) -> Iterator[Tree]:
    """The tree of what Python shows when it is started so, on a desktop of its own."""
    session = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    with private_bus(session), display() as screen:
        environ = {
            **os.environ,
            "DISPLAY": screen,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        command = [sys.executable, *arguments]
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


def assert_told(tree: Tree) -> None:
    """All that can be used says what it is, once, and how it stands; what is hidden stays hidden.

    A page that is still being built is looked at again.
    """
    until = QDeadlineTimer(round(1000 * PATIENCE))
    while amiss := _amiss(tree):
        assert not until.hasExpired(), amiss
        tree.let_others_work()


def _amiss(tree: Tree) -> list[tuple[str, list[Part]]]:
    parts, hidden_in_sight = tree.look()
    usable = [part for part in parts if part.is_usable and part.role != "scroll bar"]
    if not usable:
        return [("nothing can be used", parts)]
    numbers = [part for part in parts if part.role in _HAVE_VALUE]
    found = (
        ("without a name", [p for p in usable if not p.name.strip()]),
        ("without a role", [p for p in usable if p.role in _NO_ROLES]),
        ("said twice", _doubled(usable)),
        ("a filler with a name", [p for p in parts if p.role == "filler" and p.name]),
        ("without a state", [p for p in usable if p.role in _HAVE_STATE and not p.has(CHECKABLE)]),
        ("without a number", [p for p in numbers if tree.value_of(p) is None]),
        ("in sight in something hidden", hidden_in_sight),
    )
    return [(what, those) for what, those in found if those]


def _doubled(parts: Sequence[Part]) -> list[Part]:
    """Neighbours that nobody can tell apart."""
    said: Counter[tuple[str, str, str]] = Counter((p.parent, p.role, p.name) for p in parts)
    return [p for p in parts if said[p.parent, p.role, p.name] > 1]
