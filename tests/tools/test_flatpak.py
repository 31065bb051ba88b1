"""The Flatpak: what its manifest says is complete, agrees with the desktop, and asks for little."""

from __future__ import annotations

import configparser
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from routine_app import APP_ID
from routine_app.system.mpris import NAME

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tools" / "flatpak"
MANIFEST = FOLDER / f"{APP_ID}.yaml"
DESKTOP = ROOT / "assets" / "desktop"

TEXTS = {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1}
SOURCE = {
    "type": "object",
    "required": ["type", "path"],
    "properties": {"type": {"enum": ["dir", "file"]}, "path": {"type": "string"}, "dest": {}},
    "additionalProperties": False,
}
SCHEMA = {
    "type": "object",
    "required": ["id", "runtime", "runtime-version", "sdk", "command", "finish-args", "modules"],
    "properties": {
        "id": {"const": APP_ID},
        "runtime": {"pattern": r"^org\.freedesktop\.Platform$"},
        "runtime-version": {"type": "string", "pattern": r"^\d\d\.08$"},
        "sdk": {"pattern": r"^org\.freedesktop\.Sdk$"},
        "command": {"const": "routine-app"},
        "finish-args": {**TEXTS, "uniqueItems": True},
        "cleanup": TEXTS,
        "modules": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["name", "buildsystem", "build-commands", "sources"],
                "properties": {
                    "name": {"type": "string"},
                    "buildsystem": {"const": "simple"},
                    "build-commands": TEXTS,
                    "sources": {"type": "array", "minItems": 1, "items": SOURCE},
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}
ALLOWED = {
    "--socket=wayland",
    "--socket=fallback-x11",
    "--socket=pulseaudio",
    "--talk-name=org.freedesktop.Notifications",
    f"--own-name={NAME}",
    "--env=QT_QPA_PLATFORMTHEME=xdgdesktopportal",
}


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    return read


def commands(manifest: dict[str, Any]) -> str:
    joined = "\n".join(line for module in manifest["modules"] for line in module["build-commands"])
    return joined.replace("${FLATPAK_ID}", APP_ID)


def test_the_manifest_has_what_a_build_needs_and_nothing_unknown(manifest: dict[str, Any]) -> None:
    jsonschema.validate(manifest, SCHEMA)


@pytest.mark.skipif(
    shutil.which("flatpak-builder") is None, reason="flatpak-builder belongs to no clean machine"
)
def test_its_builder_reads_all_of_it(manifest: dict[str, Any]) -> None:
    command = ["flatpak-builder", "--show-manifest", str(MANIFEST)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50)
    assert (done.returncode, done.stderr) == (0, "")  # what it does not know it complains of
    read = json.loads(done.stdout)
    assert set(read["finish-args"]) == ALLOWED
    assert read["modules"][0]["build-commands"] == manifest["modules"][0]["build-commands"]


def test_it_asks_for_no_more_than_it_needs_and_never_for_a_network(
    manifest: dict[str, Any],
) -> None:
    assert set(manifest["finish-args"]) == ALLOWED
    assert not any(part in MANIFEST.read_text() for part in ("share=network", "--filesystem"))


def test_nothing_is_fetched_while_it_is_built(manifest: dict[str, Any]) -> None:
    for path in (MANIFEST, FOLDER / "README.md"):
        assert not re.search(r"https?:|git@|index-url", path.read_text(encoding="utf-8"))
    assert "pip3 install --no-index --no-deps" in commands(manifest)


def test_every_file_that_it_installs_is_there(manifest: dict[str, Any]) -> None:
    (module,) = manifest["modules"]
    places = {
        source.get("dest", ""): FOLDER / source["path"]
        for source in module["sources"]
        if source["type"] == "dir"
    }
    files = {Path(s["path"]).name: FOLDER / s["path"] for s in module["sources"] if "dest" not in s}
    assert places["wheels"] == FOLDER / "wheels"
    named = re.findall(r"(?<= )(assets/\S+|LICENSE|NOTICES\.md)", commands(manifest))
    assert len(named) == 6
    for name in named:
        assert (files[name] if name in files else places["assets"].parent / name).is_file()


def test_desktop_entry_metadata_and_icon_have_the_name_of_the_manifest(
    manifest: dict[str, Any],
) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(DESKTOP / f"{APP_ID}.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Icon"] == manifest["id"]
    assert entry["Desktop Entry"]["Exec"].split()[0] == manifest["command"]
    assert f"<id>{manifest['id']}</id>" in (DESKTOP / f"{APP_ID}.metainfo.xml").read_text()
    assert f"/app/share/icons/hicolor/scalable/apps/{APP_ID}.svg" in commands(manifest)


def test_the_folder_of_wheels_is_not_kept() -> None:
    assert "tools/flatpak/wheels/" in (ROOT / ".gitignore").read_text().splitlines()
