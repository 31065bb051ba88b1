"""./dev prepares once, then gets out of the way, wherever it is called from."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a POSIX script")

# Stands for every Python: notes what it is asked for, and has all libraries.
FAKE_PYTHON = """#!/bin/sh
case "$*" in
*-venv*version_info*) echo python3.11-venv ;;
*version_info*2*) echo 3.11 ;;
*"-m venv"*) exit 1 ;;
*ensurepip*) exit {has_venv} ;;
*"-m pip --version"*) exit {has_pip} ;;
*"-m pip install"*) echo pip >>"{notes}" ;;
*"import ctypes"*) echo {missing} ;;
-c*) ;;
*)
  {{ pwd; echo "$PYTHONPATH"; printf '<%s>\\n' "$@"; }} >>"{notes}"
  exit 3
  ;;
esac
"""


class Checkout:
    """A copy of ./dev with programs that only take notes, at a path with spaces."""

    def __init__(self, home: Path) -> None:
        self.root = home / "my checkout"
        self.notes = home / "notes"
        self.programs = home / "programs"
        self.programs.mkdir()
        (self.root / ".venv" / "bin").mkdir(parents=True)
        for name in (
            "dev",
            "requirements.txt",
            "requirements-dev.txt",
            "requirements-installers.txt",
        ):
            shutil.copy(ROOT / name, self.root / name)
        for name in ("readlink", "cat", "cksum", "id", "uname", "flock", "sh", "env"):
            found = shutil.which(name)
            if found:
                (self.programs / name).symlink_to(found)
        self.python()

    def python(self, *, has_venv: bool = True, has_pip: bool = True, missing: str = "") -> None:
        text = FAKE_PYTHON.format(
            notes=self.notes, has_venv=int(not has_venv), has_pip=int(not has_pip), missing=missing
        )
        for path in (self.root / ".venv" / "bin" / "python", self.programs / "python3"):
            path.write_text(text, encoding="utf-8")
            path.chmod(0o755)

    def start(
        self, *arguments: str, script: Path | None = None, cwd: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [script or self.root / "dev", *arguments],
            cwd=cwd or self.root,
            env={"PATH": str(self.programs)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=20,
        )

    def noted(self) -> list[str]:
        lines = self.notes.read_text(encoding="utf-8").splitlines() if self.notes.exists() else []
        self.notes.unlink(missing_ok=True)
        return lines


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_arguments_folder_and_exit_code_are_the_users(checkout: Checkout, tmp_path: Path) -> None:
    place = tmp_path / "some where"
    place.mkdir()
    result = checkout.start("run", "check", "a file.yaml", "", "*", cwd=place)
    assert result.returncode == 3, result.stderr
    assert checkout.noted() == [
        "pip", str(place), str(checkout.root),
        "<-P>", "<-m>", "<routine_app>", "<check>", "<a file.yaml>", "<>", "<*>",
    ]  # fmt: skip
    assert result.stdout == ""


def test_a_second_start_prepares_nothing(checkout: Checkout) -> None:
    checkout.start("run")
    checkout.noted()
    result = checkout.start("run")
    assert "pip" not in checkout.noted()
    assert result.stderr == ""


@pytest.mark.parametrize("name", ["dev", "requirements.txt", "requirements-dev.txt"])
def test_a_changed_file_prepares_again(checkout: Checkout, name: str) -> None:
    checkout.start("run")
    checkout.noted()
    with (checkout.root / name).open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    checkout.start("run")
    assert "pip" in checkout.noted()


def test_a_symbolic_link_finds_the_checkout(checkout: Checkout, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(checkout.root / "dev")
    checkout.start("run", script=link, cwd=tmp_path)
    assert str(checkout.root) in checkout.noted()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux has system packages")
def test_who_cannot_install_is_told_in_one_line_what_to_install(checkout: Checkout) -> None:
    checkout.python(has_venv=False, has_pip=False, missing="libgl1 libegl1")
    result = checkout.start("run")
    assert result.returncode == 69
    (line,) = result.stderr.splitlines()
    assert line.endswith(": python3.11-venv libgl1 libegl1")
    assert checkout.noted() == []


def test_help_names_every_command(checkout: Checkout) -> None:
    result = checkout.start("help")
    assert result.returncode == 0
    for command in ("run", "test", "check", "shots", "bench", "faults", "reference"):
        assert f"\n  {command} " in result.stdout
    assert checkout.start().stdout == result.stdout


def test_an_unknown_command_is_refused(checkout: Checkout) -> None:
    result = checkout.start("dance")
    assert result.returncode == 64
    assert "there is no command 'dance'" in result.stderr
