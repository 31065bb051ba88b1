"""The text player on a real terminal, with real keys and signals."""

import json
import os
import select
import shlex
import signal
import subprocess
import sys
import termios
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 20.0
PLAY = (sys.executable, "-m", "routine_app", "play", "first-length", "--text", "--accept-safety")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo terminals")


class Terminal:
    """A pseudo terminal with the program in its foreground."""

    def __init__(self, command: Sequence[str]) -> None:
        self.master, self.slave = os.openpty()
        self.before = termios.tcgetattr(self.slave)
        self.text = ""
        self.process = subprocess.Popen(
            command,
            stdin=self.slave,
            stdout=self.slave,
            stderr=self.slave,
            cwd=ROOT,
            start_new_session=True,
            preexec_fn=self._take_terminal,  # noqa: PLW1509  # nothing else runs in this process
        )

    def _take_terminal(self) -> None:
        import fcntl

        fcntl.ioctl(self.slave, termios.TIOCSCTTY, 0)

    def read_until(self, wanted: str) -> str:
        """What is printed up to `wanted`, which must come."""
        start = len(self.text)
        while wanted not in self.text[start:]:
            ready, _, _ = select.select([self.master], [], [], PATIENCE)
            assert ready, f"{wanted!r} did not come, this did: {self.text[start:]!r}"
            try:
                part = os.read(self.master, 4096)
            except OSError:
                part = b""
            assert part, f"ended without {wanted!r}: {self.text[start:]!r}"
            self.text += part.decode()
        return self.text[start:]

    def press(self, keys: str) -> None:
        os.write(self.master, keys.encode())

    def end(self) -> int:
        """Read what is left, and the exit code."""
        while select.select([self.master], [], [], 0.2)[0] or self.process.poll() is None:
            try:
                self.text += os.read(self.master, 4096).decode()
            except OSError:
                break
        return self.process.wait(timeout=PATIENCE)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.master)
        os.close(self.slave)


@pytest.fixture
def terminal(private_environment: Path) -> Iterator[Terminal]:
    terminal = Terminal(PLAY)
    yield terminal
    terminal.close()


def sessions() -> list[dict[str, object]]:
    result = subprocess.run(
        [sys.executable, "-m", "routine_app", "history", "--json"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    listed: list[dict[str, object]] = json.loads(result.stdout)["sessions"]
    return listed


def test_keys_pause_resume_and_end_and_the_terminal_is_as_before(terminal: Terminal) -> None:
    terminal.read_until("Get ready: Constructive rest")
    assert termios.tcgetattr(terminal.slave) != terminal.before
    terminal.press(" ")
    terminal.read_until("Paused. Space goes on.")
    terminal.press(" ")
    terminal.read_until("Going on: ")
    terminal.press("\x1b[C")
    terminal.read_until("Exercise 1 of 6: Constructive rest, hold 2 min.")
    terminal.press("s")
    terminal.read_until("Stop if")
    terminal.press("q")
    terminal.read_until("Esc keeps going, Enter ends.")
    terminal.press("\r")
    terminal.read_until("Ended here.")
    assert terminal.end() == 0
    assert termios.tcgetattr(terminal.slave) == terminal.before
    (session,) = sessions()
    assert session["status"] == "partial"


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGQUIT, 131)],
)
def test_a_signal_ends_with_the_terminal_as_before(
    terminal: Terminal, number: int, code: int
) -> None:
    terminal.read_until("Get ready: Constructive rest")
    os.kill(terminal.process.pid, number)
    terminal.read_until("What you did is kept.")
    assert terminal.end() == code
    assert termios.tcgetattr(terminal.slave) == terminal.before


def test_ctrl_z_gives_the_terminal_back_until_the_shell_goes_on() -> None:
    terminal = Terminal(["sh", "-m", "-c", f"{shlex.join(PLAY)}; echo away; read line; fg"])
    terminal.read_until("Get ready: Constructive rest")
    terminal.press("\x1a")
    terminal.read_until("away")
    assert termios.tcgetattr(terminal.slave) == terminal.before
    terminal.press("\n")
    terminal.read_until("Paused. Space goes on.")
    assert termios.tcgetattr(terminal.slave) != terminal.before
    terminal.press("\x1b")
    terminal.read_until("End here?")
    terminal.press("\n")
    assert terminal.end() == 0
    assert termios.tcgetattr(terminal.slave) == terminal.before
    terminal.close()


MINE = """\
routine: mine
name: My hips
steps:
  - constructive-rest: 60 s
  - pelvic-tilt: 8 reps
"""


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The program where nobody can press keys."""
    return subprocess.run(
        [sys.executable, "-m", "routine_app", *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )


def break_off(path: Path) -> None:
    """Play a file into its second exercise, with some seconds held in the first, and kill it."""
    path.write_text(MINE, encoding="utf-8")
    terminal = Terminal([*PLAY[:4], str(path), *PLAY[5:]])
    terminal.read_until("Get ready: ")
    terminal.press("\x1b[C")
    terminal.read_until("Exercise 1 of 2: Constructive rest, hold 1 min.")
    terminal.read_until("  58  ")
    terminal.press("\x1b[C")
    terminal.read_until("skipped Constructive rest after")
    terminal.press("\x1b[C")
    terminal.read_until("Exercise 2 of 2")
    terminal.process.kill()
    terminal.process.wait()
    terminal.close()


def test_a_killed_session_of_a_file_is_offered_and_continued(tmp_path: Path) -> None:
    path = tmp_path / "my hips.yaml"
    break_off(path)
    offered = run("--text").stdout
    assert "My hips broke off at exercise 2. Continue: routine-app play " in offered
    assert f"'{path}' --text" in offered
    terminal = Terminal([*PLAY[:4], str(path), *PLAY[5:]])
    terminal.read_until("My hips, continued at exercise 2,")
    terminal.press("q")
    terminal.read_until("End here?")
    terminal.press("\r")
    assert terminal.end() == 0
    terminal.close()
    assert len(sessions()) == 1


def test_a_file_that_has_changed_or_gone_is_said_and_not_offered(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    break_off(path)
    path.write_text(MINE.replace("8 reps", "9 reps"), encoding="utf-8")
    told = run("--text").stdout
    changed = f"“My hips” cannot be continued: {path} or your settings have changed since."
    assert changed in told
    assert "Continue" not in told
    path.unlink()
    told = run("--text").stdout
    assert f"“My hips” cannot be continued: {path}: there is no such file" in told
    assert "Continue" not in told


def test_a_changed_file_begins_anew_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    break_off(path)
    path.write_text(MINE.replace("8 reps", "9 reps"), encoding="utf-8")
    terminal = Terminal([*PLAY[:4], str(path), *PLAY[5:]])
    terminal.read_until("have changed since it broke off: it begins anew.")
    terminal.read_until("Get ready: ")
    terminal.close()


def test_a_second_session_is_refused_in_one_line_and_leaves_no_trace(terminal: Terminal) -> None:
    terminal.read_until("Get ready: ")
    refused = run("play", "settle", "--text")
    assert refused.returncode == 1
    assert refused.stdout == ""
    assert refused.stderr == (
        f"routine-app: Another session is under way (process {terminal.process.pid}). "
        "End it there first: only one counts at a time.\n"
    )
    assert len(sessions()) == 1
    terminal.process.kill()
    terminal.process.wait()
    assert run("play", "settle", "--text", "--speed", "1000").returncode == 0
