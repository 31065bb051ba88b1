"""`routine-app check --format json` and `new`: what they write and how they end."""

import json
from pathlib import Path

import pytest

from routine_app.app import run
from routine_app.cli import parse


def routine_app(*arguments: str | Path) -> int:
    """The exit code of a command, in this process."""
    request = parse([str(argument) for argument in arguments])
    assert not isinstance(request, str)
    return run(request)


# ----------------------------------------------------------------------- check


def test_problems_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("routine: a\nname: A\nsteps:\n  - pelvic-tlt: 45 s\n", encoding="utf-8")
    assert routine_app("check", path, "--format", "json") == 1
    assert json.loads(capsys.readouterr().out) == [
        {
            "file": str(path),
            "line": 4,
            "column": 5,
            "message": 'no exercise is called "pelvic-tlt". Did you mean "pelvic-tilt"?',
            "found": "pelvic-tlt",
            "expected": None,
            "hint": 'Did you mean "pelvic-tilt"?',
            "end_column": 15,
            "fix": {
                "label": "Use pelvic-tilt",
                "line": 4,
                "column": 5,
                "end_column": 15,
                "replacement": "pelvic-tilt",
            },
        }
    ]


def test_no_problems_are_an_empty_array(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "good.yaml"
    path.write_text("routine: a\nname: A\nsteps:\n  - pelvic-tilt: 8 reps\n", encoding="utf-8")
    assert routine_app("check", path, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == []


# ------------------------------------------------------------------------- new


def test_a_new_routine_lies_in_this_folder_and_plays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert routine_app("new", "Easy evening") == 0
    assert "easy-evening.yaml is written." in capsys.readouterr().out
    assert routine_app("check", "easy-evening.yaml") == 0
    assert routine_app("cues", "easy-evening.yaml") == 0
    assert "Pelvic tilt" in capsys.readouterr().out


def test_a_new_routine_goes_where_it_is_told(tmp_path: Path) -> None:
    path = tmp_path / "other.yaml"
    assert routine_app("new", "evening", "--out", path) == 0
    assert path.read_text(encoding="utf-8").count("\nroutine: evening\n") == 1


@pytest.mark.parametrize(
    ("verb", "name", "file"),
    [
        ("new", "mine", "mine.yaml"),
        ("share", "first-length", "mine.yaml"),
        ("handout", "first-length", "mine.pdf"),
    ],
)
def test_nothing_is_ever_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], verb: str, name: str, file: str
) -> None:
    path = tmp_path / file
    path.write_text("mine", encoding="utf-8")
    assert routine_app(verb, name, "--out", path) == 1
    assert path.read_text(encoding="utf-8") == "mine"
    said = f"{path} is there already and stays as it is. Choose another name, or --out FILE."
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "out", "called"),
    [
        ("con", "con.yaml", "con.yaml"),
        ("Lpt1", "fine.yaml", "lpt1.yaml"),
        ("evening", "NUL.yaml", "NUL.yaml"),
    ],
)
def test_no_file_gets_a_name_that_windows_keeps(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, out: str, called: str
) -> None:
    assert routine_app("new", name, "--out", tmp_path / out) == 1
    assert list(tmp_path.iterdir()) == []
    said = f"No file can be called {called} on Windows, which keeps that name for itself."
    assert said in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_one_plain_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert routine_app("new", "mine", "--out", tmp_path / "no" / "mine.yaml") == 1
    assert capsys.readouterr().err.count("\n") == 1


# ----------------------------------------------------------------------- schema


def test_the_place_of_the_schema_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert routine_app("schema") == 0
    place = Path(capsys.readouterr().out.removesuffix("\n"))
    assert json.loads(place.read_text(encoding="utf-8"))["title"] == "Routine files"


# ----------------------------------------------------------------------- share


def test_a_routine_is_written_as_one_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "out.yaml"
    assert routine_app("share", "first-length", "--out", path) == 0
    assert "is written." in capsys.readouterr().out
    assert routine_app("check", path) == 0


def test_what_is_not_there_is_not_shared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "out.yaml"
    assert routine_app("share", "frist-length", "--out", path) == 2
    assert "Did you mean 'first-length'?" in capsys.readouterr().err
    assert not path.exists()
