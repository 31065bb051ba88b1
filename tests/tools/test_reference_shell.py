"""Man page and completions know every command and option that the program knows."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from routine_app.cli import parse
from routine_app.domain.request import Verb
from routine_app.options.help import help_text
from tools.reference_shell import (
    bash_completion,
    fish_completion,
    man_page,
    read_help,
    zsh_completion,
)

HELP = help_text()
TOLD = read_help(HELP)
OPTIONS = {line.name for line in TOLD.all_options}
BASH = shutil.which("bash")


def test_the_help_tells_every_command() -> None:
    assert {line.words[1] for line in TOLD.verbs} == {verb.value for verb in Verb} - {""}


def test_the_help_tells_every_option_that_is_understood() -> None:
    for option in OPTIONS - {"--help", "--version"}:
        with pytest.raises(Exception, match=r"^(?!There is no option)"):
            parse(["no-such-command", option])
    with pytest.raises(Exception, match="There is no option '--colour'"):
        parse(["today", "--colour"])


@pytest.mark.parametrize("write", [bash_completion, zsh_completion, fish_completion])
def test_every_shell_is_offered_all_of_it(write: object) -> None:
    text = write(HELP)  # type: ignore[operator]
    for option in OPTIONS:
        assert re.search(rf"{option}\b" if "--" in text else rf"-l {option[2:]}\b", text)
    for verb in Verb:
        assert verb.value in text


def test_the_man_page_escapes_what_roff_would_take_for_itself() -> None:
    page = man_page(HELP.replace("open on today", ".open \\on today"), "1.2.3")
    assert "\n.open" not in page
    assert "\\eon" in page
    assert '"Routine 1.2.3"' in page


@pytest.mark.skipif(BASH is None, reason="there is no bash on this machine")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["his"], {"history"}),
        (["--acc"], {"--accept-safety"}),
        (["figure", "clam", "--side", ""], {"left", "right"}),
        (["figure", "clam", "--theme", "d"], {"dark"}),
        (["play", "my"], {"my-routine.yaml", "my notes.txt"}),
        (["my"], {"my-routine.yaml"}),
        (["--data-dir", ""], {"a folder"}),
    ],
)
def test_bash_completes(tmp_path: Path, typed: list[str], offered: set[str]) -> None:
    (tmp_path / "my-routine.yaml").touch()
    (tmp_path / "my notes.txt").touch()
    (tmp_path / "a folder").mkdir()
    words = " ".join(f"'{word}'" for word in ["routine-app", *typed])
    script = (
        f"{bash_completion(HELP)}\nCOMP_WORDS=({words})\nCOMP_CWORD={len(typed)}\n"
        "_routine_app\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n"
    )
    assert BASH is not None
    done = subprocess.run(
        [BASH, "--norc"], input=script, cwd=tmp_path, capture_output=True, text=True, timeout=20
    )
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.splitlines()) == offered
