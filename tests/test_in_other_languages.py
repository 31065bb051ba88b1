"""The real program in the user's language: the one chosen, or the computer's, or else English."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from routine_app.content.check import check_files
from routine_app.content.library import Library
from routine_app.domain.language import speak, tr
from routine_app.options.help import help_text
from routine_app.resources import assets_dir, routines_dir
from routine_app.system.catalogue import read_language
from routine_app.system.places import find_places

ROOT = Path(__file__).parents[1]
BROKEN = "routine: broken\nname: Broken\nsteps:\n  - pelvic-tlt: 45 s\n"
VARIABLES = ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES")


class Spoken(NamedTuple):
    """A computer, what was chosen in the settings, and the language that follows."""

    environ: Mapping[str, str]
    chosen: str
    code: str


SPOKEN = (
    Spoken({"LANG": "fr_FR.UTF-8"}, "", "fr"),
    Spoken({"LANG": "fr_FR.UTF-8"}, "de", "de"),
    Spoken({"LANG": "es_MX.UTF-8", "LC_ALL": ""}, "tlh", "es"),
    Spoken({"LANG": "tlh_XX.UTF-8"}, "", "en"),
    Spoken({"LC_ALL": "C", "LANGUAGE": "de"}, "", "en"),
)


@pytest.fixture(params=SPOKEN, ids=lambda spoken: f"{dict(spoken.environ)} {spoken.chosen}")
def spoken(request: pytest.FixtureRequest) -> Spoken:
    """From here on this process speaks what the other one should."""
    found: Spoken = request.param
    if found.chosen:
        place = find_places(os.environ, sys.platform).preferences
        place.parent.mkdir(parents=True)
        place.write_text(json.dumps({"language": found.chosen}), encoding="utf-8")
    speak(read_language(found.code, assets_dir() / "languages"))
    return found


def said(spoken: Spoken, *arguments: str | Path, code: int = 0) -> str:
    """What the program says; it says nothing to its second stream."""
    known = {name: value for name, value in os.environ.items() if name not in VARIABLES}
    found = subprocess.run(
        [sys.executable, "-m", "routine_app", *map(str, arguments)],
        env={**known, "PYTHONPATH": str(ROOT), **spoken.environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=50,
    )
    assert (found.stderr, found.returncode) == ("", code)
    return found.stdout


def line(text: str) -> str:
    """As it is printed: terminals show spaces that do not break in odd ways."""
    return text.replace("\u00a0", " ").replace("\u202f", " ") + "\n"


def test_the_help(spoken: Spoken) -> None:
    assert said(spoken, "--help") == line(help_text())


def test_what_is_wrong_with_a_file(spoken: Spoken, tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text(BROKEN, encoding="utf-8")
    (problem,) = check_files([path], Library(routines_dir()))
    assert said(spoken, "check", path, code=1) == line(str(problem))
    assert ("no exercise" in problem.message) is (spoken.code == "en")


def test_a_day_from_beginning_to_end(spoken: Spoken) -> None:
    lines = said(spoken, "today", "--text", "--accept-safety", "--speed", "1000").splitlines()
    assert tr("Finished.") in lines
    assert ("Finished." in lines) is (spoken.code == "en")
