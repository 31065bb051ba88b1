"""What desktops read: the entry, its actions, the kind of file, the metadata."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from routine_app import APP_ID, __version__
from routine_app.cli import parse
from routine_app.content.folders import HANDED_SUFFIX
from routine_app.domain.language import LANGUAGES
from routine_app.domain.request import Request, Verb
from routine_app.resources import assets_dir

ROOT = Path(__file__).parents[1]
DESKTOP = assets_dir() / "desktop"
ENTRY = DESKTOP / f"{APP_ID}.desktop"
METADATA = DESKTOP / f"{APP_ID}.metainfo.xml"
MIME = DESKTOP / f"{APP_ID}.xml"
_SAID = {"Name", "GenericName", "Comment", "Keywords"}
_SPOKEN = {"summary", "p", "li", "comment"}
KIND = "application/vnd.routine+yaml"


def entry() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ENTRY, encoding="utf-8")
    return parser


def typed(group: str) -> list[str]:
    program, *words = entry()[group]["Exec"].split()
    assert program == "routine-app"
    return [word for word in words if word != "%F"]


def kinds_opened() -> list[str]:
    return entry()["Desktop Entry"]["MimeType"].strip(";").split(";")


@pytest.mark.parametrize(
    ("group", "verb"),
    [
        ("Desktop Entry", Verb.SHOW),
        ("Desktop Action start-today", Verb.TODAY),
        ("Desktop Action history", Verb.HISTORY),
    ],
)
def test_each_way_in_is_a_command_that_is_understood(group: str, verb: Verb) -> None:
    request = parse(typed(group))
    assert isinstance(request, Request)
    assert request.verb is verb


def test_every_action_that_is_listed_is_there() -> None:
    listed = entry()["Desktop Entry"]["Actions"].strip(";").split(";")
    assert [f"Desktop Action {name}" for name in listed] == entry().sections()[1:]


def test_entry_kind_of_file_and_metadata_speak_of_the_same() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ET.parse(MIME).getroot().find(f"{space}mime-type")
    told = ET.parse(METADATA).getroot()
    assert kind is not None
    assert kind.get("type") == KIND
    assert kinds_opened()[0] == KIND
    assert told.findtext("provides/mediatype") == KIND
    assert told.findtext("id") == entry()["Desktop Entry"]["Icon"] == APP_ID
    assert told.findtext("launchable") == ENTRY.name


def test_any_yaml_can_be_opened_with_routine_by_choice() -> None:
    """A routine may be called `NAME.yaml`; desktops know that ending under either name."""
    assert kinds_opened()[1:] == ["application/yaml", "application/x-yaml"]


def test_files_that_are_handed_on_are_of_the_own_kind() -> None:
    patterns = {glob.get("pattern") for glob in ET.parse(MIME).iter() if glob.tag.endswith("glob")}
    assert f"*{HANDED_SUFFIX}" in patterns


def newest_in_the_changelog() -> tuple[str, str]:
    """Its version and its day, or "unreleased"."""
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    version, _, day = next(line for line in lines if line.startswith("## "))[3:].partition(" - ")
    return version, day


def test_metadata_and_changelog_tell_of_the_same_release() -> None:
    """What is not released yet is called a state of development there, and no release."""
    version, day = newest_in_the_changelog()
    release = ET.parse(METADATA).getroot().find("releases/release")
    assert release is not None
    assert release.get("version") == version == __version__
    if day == "unreleased":
        assert release.get("type") == "development"
    else:
        assert (release.get("type", "stable"), release.get("date")) == ("stable", day)


def test_desktops_are_told_in_every_language() -> None:
    """What stands there in English stands beside it in the others, in entry, kind and metadata."""
    others = set(LANGUAGES) - {"en"}
    for name, group in entry().items():
        said = {key for key in group if key in _SAID}
        if name == "Desktop Entry":
            said.discard("Name")  # Routine is called Routine
        for key in said:
            assert {code for code in others if group.get(f"{key}[{code}]")} == others, (name, key)
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    for file in (MIME, METADATA):
        for parent in ET.parse(file).iter():
            parts = [part for part in parent if part.tag.rpartition("}")[2] in _SPOKEN]
            told = [part.get(lang, "en") for part in parts]
            assert sorted(told) == sorted([*LANGUAGES] * (len(parts) // len(LANGUAGES))), parent


@pytest.mark.skipif(
    shutil.which("appstreamcli") is None, reason="appstreamcli belongs to no clean machine"
)
def test_software_centres_accept_the_metadata() -> None:
    """All but newer ones' wish for a page of the project: there is none that could be named."""
    command: list[str | Path] = ["appstreamcli", "validate", "--no-net", METADATA]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50)
    found = [line for line in done.stdout.splitlines() if line.startswith(("E:", "W:"))]
    assert [line for line in found if "url-homepage-missing" not in line] == []
    assert done.returncode == 0 or found, done.stdout + done.stderr


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None,
    reason="desktop-file-validate belongs to no clean machine",
)
def test_desktops_accept_the_entry() -> None:
    command: list[str | Path] = ["desktop-file-validate", "--no-hints", ENTRY]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(
    shutil.which("update-mime-database") is None, reason="there is no database of kinds of files"
)
def test_a_routine_is_told_from_other_text(tmp_path: Path) -> None:
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(MIME, packages)
    command: list[str | Path] = ["update-mime-database", tmp_path / "mime"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50)
    assert done.returncode == 0, done.stderr
    globs = (tmp_path / "mime" / "globs2").read_text(encoding="utf-8")
    assert f"80:{KIND}:*.routine.yaml" in globs
