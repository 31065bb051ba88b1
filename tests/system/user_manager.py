"""A systemd of one's own, as logging in begins one: real timers for the home of one test."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

PATIENCE = 20
"""Seconds after which something that should have happened has not."""

_SYSTEMD = Path("/usr/lib/systemd/systemd")
_GROUPS = Path("/sys/fs/cgroup")
_BEGIN = """\
mount --make-rprivate /
[ -d /run/systemd/system ] || { mount -t tmpfs none /run; mkdir -p /run/systemd/system; }
for group; do echo 0 > "$group/cgroup.procs"; done 2> /dev/null
exec "$SYSTEMD" --user --unit=timers.target
"""
"""Where systemd is not the first process, a folder says to this one alone that it is."""


@contextmanager
def user_manager(home: Path) -> Iterator[None]:
    """One that has begun, with a bus, and that calls nothing but timers.

    It is found through `XDG_RUNTIME_DIR`. The test is skipped where there can be none.
    """
    if not sys.platform.startswith("linux") or not _SYSTEMD.exists() or os.getuid() != 0:
        pytest.skip("only an administrator can begin another systemd, and only where there is one")
    if any(shutil.which(program) is None for program in ("systemctl", "unshare")):
        pytest.skip("systemctl and unshare are not here (Debian: systemd, util-linux)")
    groups = list(_own_groups())
    if not groups:
        pytest.skip("there is no place for its groups of processes")
    try:
        for group in groups:
            group.mkdir()
        with _begun(home, groups):
            yield
    finally:
        for group in groups:
            _remove(group)


@contextmanager
def _begun(home: Path, groups: list[Path]) -> Iterator[None]:
    command = ["unshare", "--mount", "sh", "-c", _BEGIN, "sh", *map(str, groups)]
    told, log = home / "ready", home / "manager.log"
    environ = {
        "SYSTEMD": str(_SYSTEMD),
        "SYSTEMD_LOG_TARGET": "console",
        "NOTIFY_SOCKET": str(told),
    }
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ready, log.open("wb") as output:
        ready.bind(str(told))
        ready.settimeout(PATIENCE)
        manager = subprocess.Popen(
            command, env={**os.environ, **environ}, stdout=output, stderr=output
        )
        try:
            while b"READY=1" not in ready.recv(4096):
                pass
        except TimeoutError:
            manager.kill()
            manager.wait()
            pytest.skip(f"no systemd can begin here: {log.read_text()}")
    try:
        systemctl("start", "dbus.socket")
        yield
    finally:
        systemctl("exit")
        with suppress(subprocess.TimeoutExpired):
            manager.wait(PATIENCE)
        manager.kill()
        manager.wait()


def _own_groups() -> Iterator[Path]:
    """A new folder in every hierarchy of groups, below the one in which this process is."""
    for line in Path("/proc/self/cgroup").read_text(encoding="ascii").splitlines():
        _, kind, place = line.split(":", 2)
        names = [kind.removeprefix("name=")] if kind else ["unified", "."]
        for root in (_GROUPS / name / place.lstrip("/") for name in names):
            if (root / "cgroup.procs").exists() and os.access(root, os.W_OK):
                yield root / f"routine-test-{os.getpid()}"
                break


def _remove(group: Path) -> None:
    """Groups are folders without files of their own; the inner ones go first."""
    for folder, _, _ in os.walk(group, topdown=False):
        with suppress(OSError):
            Path(folder).rmdir()


def systemctl(*words: str) -> str:
    """What it says."""
    command = ["systemctl", "--user", "--no-pager", *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    return done.stdout.strip()
