"""Folders are found without Qt, the same on every start."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.system.places import NoHome, Places, find_places

HOME = {"HOME": "/home/ada"}


def linux(**environ: str) -> Places:
    return find_places(environ, "linux", None)


def test_linux_has_data_and_cache_below_the_home() -> None:
    places = linux(**HOME)
    assert places.data == Path("/home/ada/.local/share/routine-app")
    assert places.cache == Path("/home/ada/.cache/routine-app")


def test_xdg_folders_come_first() -> None:
    places = linux(**HOME, XDG_DATA_HOME="/srv/data", XDG_CACHE_HOME="/srv/cache")
    assert (places.data, places.cache) == (
        Path("/srv/data/routine-app"),
        Path("/srv/cache/routine-app"),
    )


@pytest.mark.parametrize("value", ["", "data", "./data", "~/data"])
def test_xdg_folders_that_are_not_absolute_are_ignored(value: str) -> None:
    assert linux(**HOME, XDG_DATA_HOME=value, XDG_CACHE_HOME=value) == linux(**HOME)


def test_a_data_folder_alone_needs_no_home() -> None:
    places = linux(XDG_DATA_HOME="/srv/data")
    assert places.data == Path("/srv/data/routine-app")
    assert places.cache.is_relative_to(places.data)


@pytest.mark.parametrize("home", ["ada", "./ada", "~"])
@pytest.mark.parametrize(("platform", "name"), [("linux", "HOME"), ("win32", "USERPROFILE")])
def test_a_home_that_depends_on_where_one_stands_is_none(
    platform: str, name: str, home: str
) -> None:
    with pytest.raises(NoHome, match=f"{name} is no absolute path"):
        find_places({name: home}, platform, None)


@pytest.mark.parametrize("environ", [{}, {"HOME": ""}])
@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_without_a_home_there_is_one_plain_line(environ: dict[str, str], platform: str) -> None:
    with pytest.raises(NoHome, match="--data-dir") as caught:
        find_places(environ, platform, None)
    assert "\n" not in str(caught.value)


def test_data_dir_moves_all_of_it_and_needs_no_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    places = find_places({}, "linux", Path("mine"))
    assert places.data == tmp_path / "mine"
    below = (places.cache, places.history, places.preferences, places.routines, places.log)
    assert all(path.is_relative_to(places.data) for path in below)


def test_macos_uses_the_library() -> None:
    places = find_places(HOME, "darwin", None)
    assert places.data == Path("/home/ada/Library/Application Support/routine-app")
    assert places.cache == Path("/home/ada/Library/Caches/routine-app")


def test_windows_uses_the_local_application_data() -> None:
    places = find_places({"LOCALAPPDATA": "/c/ada/local"}, "win32", None)
    assert places.data == Path("/c/ada/local/routine-app")
    fallback = find_places({"USERPROFILE": "/c/ada"}, "win32", None)
    assert fallback.data == Path("/c/ada/AppData/Local/routine-app")


def test_names_in_the_data_folder() -> None:
    places = linux(**HOME)
    assert places.history.name == "history.sqlite3"
    assert places.unsaved.name == "unsaved.jsonl"
    assert places.preferences.name == "preferences.json"
    assert {places.backups.name, places.routines.name, places.log.name} == {
        "backups",
        "routines",
        "log",
    }


def test_looking_for_places_creates_nothing(tmp_path: Path) -> None:
    find_places({"HOME": str(tmp_path)}, "linux", None)
    find_places({}, "linux", tmp_path / "mine")
    assert list(tmp_path.iterdir()) == []
