"""What the README promises: its commands are understood, its links lead somewhere, its pictures are made."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from routine_app import __version__
from routine_app.cli import parse
from routine_app.domain.request import Request
from tools.shots_list import README as PICTURES

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
STANDS_FOR = {
    "export FILE": "export days.json",
    "import FILE": "import days.json",
    "share NAME --out FILE": "share settle --out settle.routine.yaml",
    "handout NAME --out FILE": "handout settle --out settle.pdf",
    "FILE_OR_ID --out FILE": "clam --out clam.png",
    "FILE_OR_ID": "settle",
    "FILE...": "a.yaml b.yaml",
    "FILE": "settings.json",
    "NAME": "settle",
    "[--short]": "--short",
}
COMMANDS = re.findall(r"^\| `routine-app ?([^`]*)` \|", TEXT, re.MULTILINE)


def test_there_are_commands() -> None:
    assert len(COMMANDS) > 15


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_understood(command: str) -> None:
    for placeholder, example in STANDS_FOR.items():
        command = command.replace(placeholder, example)
    assert isinstance(parse(shlex.split(command)), Request)


def test_every_link_leads_to_a_file() -> None:
    links = re.findall(r"\]\(([^)]+)\)", TEXT)
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_picture_is_shown_and_made_from_the_program() -> None:
    shown = re.findall(r"!\[[^\]]+\]\(assets/screenshots/(\S+)\.png\)", TEXT)
    assert sorted(shown) == sorted(PICTURES.values())


def test_the_files_that_it_names_have_this_version() -> None:
    assert set(re.findall(r"routine[_-]app[-_](\d[\d.]*\d)", TEXT)) == {__version__}
