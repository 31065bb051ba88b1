"""`routine-app settings export` and `settings import` as users meet them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from routine_app.app import EXIT_OK, run
from routine_app.cli import parse
from routine_app.domain.health import Health
from routine_app.domain.preferences import Preferences, Theme
from routine_app.domain.request import Request
from routine_app.domain.value import replace
from routine_app.options.usage import UsageProblem
from routine_app.storage.health_file import HealthFile
from routine_app.storage.preferences_file import PreferencesFile
from routine_app.trouble import EXIT_PROBLEM

CHOSEN = Preferences(theme=Theme.DARK, mute=True, language="en")
TOLD = Health(told=True, conditions=("pregnancy",))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A data folder in which something was chosen."""
    folder = tmp_path / "old"
    preferences_of(folder).save(CHOSEN)
    HealthFile(folder / "health.json").save(TOLD)
    return folder


def preferences_of(data: Path) -> PreferencesFile:
    return PreferencesFile(data / "preferences.json")


def chosen_in(data: Path) -> Preferences:
    return replace(preferences_of(data).value, device="")


def call(data: Path, *words: str | Path) -> int:
    request = parse(["settings", *map(str, words), "--data-dir", str(data)])
    assert isinstance(request, Request)
    return run(request)


def test_settings_go_from_one_computer_to_another(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, new = tmp_path / "settings.json", tmp_path / "new"
    assert call(old, "export", file) == EXIT_OK
    assert capsys.readouterr().out == f"{file} is written.\n"
    assert call(new, "import", file) == EXIT_OK
    said = capsys.readouterr().out.splitlines()
    assert "Theme: dark, now system" in said
    assert said[-1] == "Done. These settings hold from now on."
    assert chosen_in(new) == CHOSEN


def test_a_dry_run_only_says_it(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, new = tmp_path / "settings.json", tmp_path / "new"
    call(old, "export", file)
    assert call(new, "import", file, "--dry-run") == EXIT_OK
    assert capsys.readouterr().out.endswith("Nothing was changed.\n")
    assert chosen_in(new) == Preferences()


def test_health_goes_along_only_when_it_is_chosen(old: Path, tmp_path: Path) -> None:
    plain, whole = tmp_path / "plain.json", tmp_path / "whole.json"
    call(old, "export", plain)
    call(old, "export", whole, "--health")
    assert "health" not in json.loads(plain.read_text())
    call(tmp_path / "new", "import", whole)
    assert HealthFile(tmp_path / "new" / "health.json").value == TOLD


def test_a_file_with_a_mistake_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"format": "routine-app settings", "version": 1, "settings": {"theme": 3}}')
    assert call(tmp_path / "new", "import", file) == EXIT_PROBLEM
    assert "settings.json: the setting theme cannot be 3" in capsys.readouterr().err
    assert chosen_in(tmp_path / "new") == Preferences()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ("settings", "Say what to do: 'routine-app settings export settings.json'"),
        ("settings export", "Say what to do:"),
        ("settings show a.json", "Say what to do:"),
        ("settings export a b", "Say what to do:"),
        ("settings export a.json --dry-run", "'import' and 'settings import' only"),
        ("settings import a.json --health", "'export' and 'settings export' only"),
        ("settings export a.json --notes", "--notes goes with 'export' only."),
        ("settings import a.json --json", "--json does not go with 'settings'."),
    ],
)
def test_what_is_not_understood_is_said_plainly(arguments: str, sentence: str) -> None:
    with pytest.raises(UsageProblem) as problem:
        parse(arguments.split())
    assert sentence in str(problem.value)
