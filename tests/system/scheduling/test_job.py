"""Which program is called, however it was installed, and with which folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.system.scheduling.job import NAME, Job, Program, find_program, reminder_job

PACKAGE = Path("/src/routine_app")
PYTHON = "/venv/bin/python"


@pytest.fixture
def script(tmp_path: Path) -> str:
    path = tmp_path / "real"
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    link = tmp_path / "routine-app"
    link.symlink_to(path)
    return str(link)


def test_the_link_that_was_called_stays_the_one_that_is_called(script: str) -> None:
    assert find_program(script, PYTHON, PACKAGE, {}, frozen=False) == Program((script,))


def test_a_checkout_is_called_as_a_module_in_its_folder() -> None:
    found = find_program("/src/routine_app/__main__.py", PYTHON, PACKAGE, {}, frozen=False)
    assert found == Program((PYTHON, "-m", "routine_app"), Path("/src"))


def test_a_packed_program_calls_itself(script: str) -> None:
    frozen = "/usr/lib/routine-app/routine-app"
    assert find_program(script, frozen, PACKAGE, {}, frozen=True) == Program((frozen,))
    image = {"APPIMAGE": "/apps/Routine.AppImage"}
    assert find_program(script, frozen, PACKAGE, image, frozen=True).words == (
        "/apps/Routine.AppImage",
    )


def test_one_from_a_package_is_called_by_the_link_that_goes_with_it(script: str) -> None:
    link, inside = Path(script), Path(script).resolve()
    found = find_program(str(inside), str(inside), PACKAGE, {}, frozen=True, link=link)
    assert found == Program((script,))
    link.unlink()
    assert find_program(str(inside), str(inside), PACKAGE, {}, frozen=True, link=link) == Program(
        (str(inside),)
    )


@pytest.mark.parametrize("beside", [True, False])
def test_the_scheduler_opens_no_console(tmp_path: Path, *, beside: bool) -> None:
    console, window = tmp_path / "routine-app-cli.exe", tmp_path / "routine-app.exe"
    if beside:
        window.touch()
    found = find_program(str(console), str(console), PACKAGE, {}, frozen=True)
    assert found == Program((str(window if beside else console),))


def test_a_data_folder_of_its_own_has_a_reminder_of_its_own(tmp_path: Path) -> None:
    program = Program(("/usr/bin/routine-app",))
    usual = reminder_job(program, None, {"HOME": "/home/kim"})
    own = reminder_job(program, tmp_path, {"XDG_DATA_HOME": "/elsewhere"})
    assert usual == Job(NAME, "/usr/bin/routine-app", ("/usr/bin/routine-app", "remind"))
    assert own.words == ("/usr/bin/routine-app", "remind", "--data-dir", str(tmp_path))
    assert own.name.startswith(f"{NAME}-")
    assert own == reminder_job(program, tmp_path / "a" / "..", {})


def test_folders_that_a_shell_has_chosen_are_chosen_again() -> None:
    program = Program(("/usr/bin/routine-app",))
    environ = {
        "HOME": "/home/kim",
        "XDG_DATA_HOME": "/disk/data",
        "XDG_CACHE_HOME": "/home/kim/.cache",
    }
    job = reminder_job(program, None, environ)
    assert job.words == (
        "/usr/bin/env",
        "XDG_DATA_HOME=/disk/data",
        "/usr/bin/routine-app",
        "remind",
    )
    assert job.file == "/usr/bin/routine-app"


def test_a_name_that_breaks_a_line_cannot_be_written() -> None:
    assert not Job(NAME, "/a\nb", ("/a\nb",)).is_writable
    assert not Job(NAME, "/a", ("/a",), Path("/a\nb")).is_writable
