"""`routine-app export` and `import` as users meet them: files, plain sentences, exit codes."""

from __future__ import annotations

import json
import os
from datetime import timedelta
from pathlib import Path

import pytest

from routine_app.app import EXIT_OK, run
from routine_app.cli import parse
from routine_app.domain.health import Health
from routine_app.domain.record import CheckIn
from routine_app.domain.request import Request
from routine_app.options.usage import UsageProblem
from routine_app.storage.health_file import HealthFile
from routine_app.storage.history import History
from routine_app.system.places import Places
from routine_app.trouble import EXIT_PROBLEM
from tests.fakes import MONDAY, make_days, make_entry, make_session

DAYS = [MONDAY.date() + timedelta(days=number) for number in range(5)]
HISTORY = (
    *make_days(DAYS, program="21-day-reset"),
    make_entry(CheckIn(f"s-{DAYS[1]}", 6, 3, "Warm."), MONDAY, entry_id="c"),
)
LOOP = "Date,Stretch,Walk,\n2026-03-02,YES_MANUAL,NO,\n2026-02-01,YES_MANUAL,NO,\n"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A data folder with five days in it."""
    return filled(tmp_path / "old", HISTORY)


def filled(data: Path, entries: tuple[object, ...]) -> Path:
    history = History.open(Places(data, data / "cache"), lambda: MONDAY)
    history.append(entries)  # type: ignore[arg-type]
    history.close()
    return data


def call(data: Path, *words: str | Path) -> int:
    request = parse([*map(str, words), "--data-dir", str(data)])
    assert isinstance(request, Request)
    return run(request)


def test_everything_comes_back_byte_for_byte(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    assert call(old, "export", first) == EXIT_OK
    assert capsys.readouterr().out == f"{first} is written.\n"
    new = tmp_path / "new"
    assert call(new, "import", first) == EXIT_OK
    assert capsys.readouterr().out == "5 new sessions, 0 already here.\nImported.\n"
    assert call(new, "export", second) == EXIT_OK
    assert second.read_bytes() == first.read_bytes()


def test_a_dry_run_changes_nothing_and_a_second_import_neither(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sessions.csv"
    call(old, "export", file)
    new = filled(tmp_path / "new", make_session(f"s-{DAYS[0]}"))
    capsys.readouterr()
    assert call(new, "import", file, "--dry-run") == EXIT_OK
    wanted = "4 new sessions, 1 already here.\n"
    assert capsys.readouterr().out == f"{wanted}Nothing was changed.\n"
    call(new, "import", file)
    assert capsys.readouterr().out == f"{wanted}Imported.\n"
    call(new, "import", file)
    assert capsys.readouterr().out == "Everything in this file is here already.\n"


def test_a_habit_of_loop_is_chosen_by_its_name(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "Checkmarks.csv"
    file.write_text(LOOP)
    assert call(old, "import", file) == EXIT_PROBLEM
    said = capsys.readouterr().err
    assert said == "routine-app: Say which habit to import, with --habit NAME: Stretch, Walk.\n"
    assert call(old, "import", file, "--habit", "Stretch") == EXIT_OK
    assert capsys.readouterr().out == "1 new day, 1 already here.\nImported.\n"


def test_health_goes_along_only_when_it_is_chosen(old: Path, tmp_path: Path) -> None:
    HealthFile(old / "health.json").save(Health(told=True, conditions=("pregnant",)))
    plain, whole = tmp_path / "plain.json", tmp_path / "whole.json"
    call(old, "export", plain)
    assert "pregnant" not in plain.read_text()
    call(old, "export", whole, "--health")
    call(tmp_path / "new", "import", whole)
    assert HealthFile(tmp_path / "new" / "health.json").value.conditions == ("pregnant",)


@pytest.mark.usefixtures("qapp")  # the one application that a process may have
def test_a_report_and_a_calendar_are_written_without_a_display(old: Path, tmp_path: Path) -> None:
    assert call(old, "export", tmp_path / "reset.pdf", "--notes") == EXIT_OK
    assert (tmp_path / "reset.pdf").read_bytes().startswith(b"%PDF-")
    assert call(old, "export", tmp_path / "days.ics") == EXIT_OK
    assert (tmp_path / "days.ics").read_bytes().count(b"BEGIN:VEVENT") == 5


@pytest.mark.usefixtures("qapp")
def test_nothing_to_tell_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("days.ics", "reset.pdf"):
        assert call(tmp_path / "new", "export", tmp_path / name) == EXIT_PROBLEM
        assert capsys.readouterr().err.count("\n") == 1
        assert not (tmp_path / name).exists()


def test_what_stands_in_the_way_is_one_sentence(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.json"
    call(old, "export", broken)
    raw = json.loads(broken.read_text())
    raw["entries"][3]["at"] = "soon"
    broken.write_text(json.dumps(raw, indent=1))
    capsys.readouterr()
    before = (old / "history.sqlite3").read_bytes()
    for words in (
        ("import", broken),
        ("import", tmp_path / "missing.csv"),
        ("export", tmp_path / "missing" / "a.json"),
        ("export", "history.doc"),
    ):
        assert call(old, *words) == EXIT_PROBLEM
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.count("\n") == 1
        assert "Traceback" not in captured.err
    assert (old / "history.sqlite3").read_bytes() == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_to_is_one_sentence(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    assert call(old, "export", folder / "a.json") == EXIT_PROBLEM
    assert "cannot be written to" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("export", "Say which file: 'routine-app export history.json'."),
        ("import a b", "Say which file: 'routine-app import history.json'."),
        ("import a.csv --notes", "--notes goes with 'export' only."),
        ("export a.csv --habit x", "--habit goes with 'import' only."),
        ("history --dry-run", "--dry-run goes with 'import' and 'settings' only."),
        ("export a.json --json", "--json does not go with 'export'."),
        ("import a.json --text", "--text does not go with 'import'."),
        ("import a.json --speed 9", "--speed does not go with 'import'."),
        ("import a.csv --habit", "The option --habit needs a value."),
        ("exprot a.json", "There is no command 'exprot'. Did you mean 'export'?"),
    ],
)
def test_what_does_not_go_together_is_said(words: str, said: str) -> None:
    with pytest.raises(UsageProblem) as caught:
        parse(words.split())
    assert str(caught.value) == said
