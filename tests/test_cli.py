"""The command line as users meet it: a process of its own, its output and its exit code."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from routine_app import __version__
from routine_app.cli import parse
from routine_app.domain.file_work import FileWork
from routine_app.domain.request import (
    NotUnderstood,
    Request,
    Verb,
    from_message,
    is_file,
    to_message,
)
from routine_app.options.help import help_text
from routine_app.options.usage import UsageProblem

ROOT = Path(__file__).parents[1]
QUICK = ("--speed", "1000")
BROKEN = """\
routine: broken
name: Broken
steps:
  - couch-stretch: 45 s
  - pigon: 45 s
"""
TINY = """\
routine: tiny
name: Hüfte – weit
steps:
  - couch-stretch: 5 s
"""


def routine_app(
    *arguments: str | Path,
    environ: Mapping[str, str] | None = None,
    without: Sequence[str] = (),
    input: str = "",  # noqa: A002  # as subprocess calls it
) -> subprocess.CompletedProcess[str]:
    given = {**os.environ, "PYTHONPATH": str(ROOT), **(environ or {})}
    return subprocess.run(
        [sys.executable, "-m", "routine_app", *map(str, arguments)],
        env={name: value for name, value in given.items() if name not in without},
        input=input,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=50,
    )


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A shell command in which $R is the program, with its data in `folder`."""
    program = f'"{sys.executable}" -m routine_app --data-dir "{folder}"'
    return subprocess.run(
        ["sh", "-c", command.replace("$R", program)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=50,
    )


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.yaml"
    path.write_text(BROKEN, encoding="utf-8")
    return path


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.yaml"
    path.write_text(TINY, encoding="utf-8")
    return path


# ----------------------------------------------------------------- arguments


@pytest.mark.parametrize(
    ("arguments", "request_"),
    [
        ("", Request()),
        ("--text", Request(text=True)),
        ("today", Request(Verb.TODAY)),
        ("today --short --text", Request(Verb.TODAY, short=True, text=True)),
        ("--text today", Request(Verb.TODAY, text=True)),
        ("history --json", Request(Verb.HISTORY, json=True)),
        ("edit settle", Request(Verb.EDIT, ("settle",))),
        ("play settle --speed 60", Request(Verb.PLAY, ("settle",), speed=60)),
        ("--data-dir /tmp play settle", Request(Verb.PLAY, ("settle",), data_dir=Path("/tmp"))),
        ("check a.yaml b.yaml", Request(Verb.CHECK, ("a.yaml", "b.yaml"), files=FileWork())),
        ("check a --format text", Request(Verb.CHECK, ("a",), files=FileWork())),
        ("check a --format json", Request(Verb.CHECK, ("a",), files=FileWork(json=True))),
        ("new evening", Request(Verb.NEW, ("evening",), files=FileWork())),
        ("new a --out b.yaml", Request(Verb.NEW, ("a",), files=FileWork(out=Path("b.yaml")))),
        ("cues settle", Request(Verb.CUES, ("settle",))),
        ("my.yaml", Request(Verb.OPEN, ("my.yaml",))),
        ("my.yaml yours.yml", Request(Verb.OPEN, ("my.yaml", "yours.yml"))),
        ("open my.txt", Request(Verb.OPEN, ("my.txt",))),
        ("my.yaml --text", Request(Verb.PLAY, ("my.yaml",), text=True)),
        ("play -- -x.yaml", Request(Verb.PLAY, ("-x.yaml",))),
        ("today --accept-safety", Request(Verb.TODAY, accept_safety=True)),
    ],
)
def test_what_is_typed_becomes_a_request(arguments: str, request_: Request) -> None:
    assert parse(arguments.split()) == request_


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ("histroy", "There is no command 'histroy'. Did you mean 'history'?"),
        ("zzz", "There is no command 'zzz'."),
        ("today --shrt", "There is no option '--shrt'. Did you mean '--short'?"),
        ("today --foo", "There is no option '--foo'."),
        ("today --speeed 2", "There is no option '--speeed'. Did you mean '--speed'?"),
        ("today now", "'today' takes no further words, here 'now'."),
        ("play", "Say which routine to play: 'routine-app play first-length'."),
        ("edit", "Say which file to edit in the window: 'routine-app edit a.yaml'."),
        ("edit a --text", "Say which file to edit in the window: 'routine-app edit a.yaml'."),
        ("play a b", "Say which routine to play: 'routine-app play first-length'."),
        ("open", "Say which files to open in the window: 'routine-app open a.yaml'."),
        ("check", "Say which files to check: 'routine-app check my-routine.yaml'."),
        ("history --short", "--short goes with 'today' only."),
        ("today --json", "--json goes with 'history' and 'figure' only."),
        ("history --json --text", "--json and --text do not go together."),
        ("check a --text", "'check' always prints text; leave out --text."),
        ("check a --format xml", "The option --format is text or json, here 'xml'."),
        ("play a --format json", "--format goes with 'check' only."),
        (
            "check a --json",
            "--json goes with 'history' and 'figure' only; 'check' has --format json.",
        ),
        ("check a --speed 5", "--speed goes with playing only."),
        ("check a --short", "--short goes with 'today' only."),
        ("new", "Say its name: 'routine-app new easy-evening'."),
        ("share a", "Say where it goes with --out, such as --out routine.yaml."),
        ("share", "Say which routine: 'routine-app share first-length --out first-length.yaml'."),
        ("play a --out b", "--out goes with 'figure', 'new', 'share' and 'handout' only."),
        ("handout a --out a.pdf --paper a5", "The option --paper is a4 or letter, here 'a5'."),
        ("handout a --out a.yaml", "The option --out needs a .pdf file, here 'a.yaml'."),
        ("share a --large", "--large goes with 'handout' only."),
        ("schema a", "'schema' takes no further words, here 'a'."),
        ("new a --out a.txt", "The option --out needs a .yaml file, here 'a.txt'."),
        ("today --speed 0", "The option --speed needs a whole number from 1 to 1000."),
        ("today --speed fast", "The option --speed needs a whole number from 1 to 1000."),
        (
            f"today --speed {'0' * 10}1999",
            "The option --speed needs a whole number from 1 to 1000.",
        ),
        (
            f"today --speed {'0' * 5000}",
            "The option --speed needs a whole number from 1 to 1000.",
        ),
        ("today --speed 99999999999", "The option --speed needs a whole number from 1 to 1000."),
        ("--data-dir", "The option --data-dir needs a value."),
        ("--data-dir /dev/null", "The option --data-dir needs the name of a folder."),
        ("today --text=yes", "The option --text takes no value."),
        ("cues", "Say of which routine: 'routine-app cues first-length'."),
        ("cues a --text", "'cues' always prints text; leave out --text."),
        ("cues a --speed 5", "--speed goes with playing only."),
        ("history --speed 5", "--speed goes with playing only."),
    ],
)
def test_what_is_not_understood_is_said_plainly(arguments: str, sentence: str) -> None:
    with pytest.raises(UsageProblem) as problem:
        parse(arguments.split())
    assert str(problem.value) == sentence


def test_help_and_version_are_texts_wherever_they_stand() -> None:
    assert parse(["--help"]) == parse(["today", "--help"]) == help_text()
    assert parse(["--version"]) == f"routine-app {__version__}"
    assert help_text().isascii()


def test_a_request_reaches_another_process_whole() -> None:
    request = Request(Verb.PLAY, ("/tmp/ü \udcff.yaml",))
    assert from_message(to_message(request, "token")) == (request, "token")
    with pytest.raises(ValueError, match="no request"):
        from_message("[]")
    with pytest.raises(NotUnderstood):
        from_message('["remind", [], false, ""]')


def test_files_are_told_from_ids() -> None:
    assert is_file("a.yaml")
    assert is_file("./a")
    assert not is_file("first-length")


# ------------------------------------------------------------------ processes


def test_the_version_is_printed() -> None:
    result = routine_app("--version")
    assert (result.returncode, result.stdout) == (0, f"routine-app {__version__}\n")


def test_a_usage_problem_is_one_line_and_exit_code_2() -> None:
    result = routine_app("histroy")
    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    assert "Did you mean 'history'?" in result.stderr


def test_check_lists_problems_and_imports_no_qt(broken: Path) -> None:
    result = routine_app("check", broken, environ={"PYTHONPROFILEIMPORTTIME": "1"})
    assert result.returncode == 1
    (line,) = result.stdout.splitlines()
    assert line.startswith(f"{broken}:5:5: ")
    assert "PySide6" not in result.stderr


def test_check_of_good_files_says_so(tiny: Path) -> None:
    result = routine_app("check", tiny)
    assert (result.returncode, result.stdout) == (0, "No problems.\n")


def test_cues_are_written_down_without_qt(tiny: Path) -> None:
    done = routine_app("cues", tiny, environ={"PYTHONPROFILEIMPORTTIME": "1"})
    assert done.returncode == 0
    assert done.stdout.splitlines()[0].startswith("  0:00.0  Get ready: ")
    assert "(long bowl)" in done.stdout
    assert "PySide6" not in done.stderr


def test_check_needs_no_home(tiny: Path) -> None:
    without = ("HOME", "XDG_DATA_HOME")
    assert routine_app("check", tiny, without=without).returncode == 0
    result = routine_app("history", "--text", without=without)
    assert result.returncode == 69
    assert result.stderr.startswith("routine-app: There is no home folder")


@pytest.mark.parametrize("text", [(), ("--text",)])
def test_play_refuses_a_broken_file_with_its_problems(broken: Path, text: Sequence[str]) -> None:
    result = routine_app("play", broken, *text)
    assert result.returncode == 1
    assert f"{broken}:5:5: " in result.stderr


@pytest.mark.parametrize("text", [(), ("--text",)])
def test_an_unknown_routine_gets_a_suggestion(text: Sequence[str]) -> None:
    result = routine_app("play", "first-lenght", *text)
    assert result.returncode == 2
    assert "There is no routine 'first-lenght'. Did you mean 'first-length'?" in result.stderr


def test_the_safety_notes_come_first_and_are_accepted_once(tiny: Path) -> None:
    refused = routine_app("play", tiny, "--text", *QUICK)
    assert refused.returncode == 1
    assert "Numbness between the legs" in refused.stdout
    assert "--accept-safety" in refused.stdout
    accepted = routine_app("play", tiny, "--text", "--accept-safety", *QUICK)
    assert accepted.returncode == 0
    assert routine_app("play", tiny, "--text", *QUICK).returncode == 0


def test_without_a_terminal_playing_prints_plain_lines(tiny: Path) -> None:
    result = routine_app("play", tiny, "--text", "--accept-safety", *QUICK)
    assert [line for line in result.stdout.splitlines() if line.startswith("done ")] == [
        "done Couch stretch, left, 5 s",
        "done Couch stretch, right, 5 s",
    ]
    assert "\r" not in result.stdout
    assert "\x1b" not in result.stdout
    assert result.stderr == ""


def test_time_lapse_is_recorded_and_never_counts() -> None:
    played = routine_app("today", "--short", "--text", "--accept-safety", *QUICK)
    assert played.stdout.splitlines()[-1].startswith("This session does not count")
    history = json.loads(routine_app("history", "--json").stdout)
    assert history["streak"] == 0
    assert [session["counts"] for session in history["sessions"]] == [False]


def test_history_and_today_are_plain_lines() -> None:
    history = routine_app("history", "--text")
    assert history.returncode == 0
    assert "Days  1 to  7:  o . . . . . =" in history.stdout
    today = routine_app("--text")
    assert today.returncode == 0
    assert "Start: routine-app today --text" in today.stdout


# ---------------------------------------------------------- odd surroundings


@pytest.mark.parametrize(
    "environ",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1"},
        {"LANG": "xx_YY.nonsense"},
    ],
    ids=str,
)
def test_names_that_the_encoding_cannot_say_do_not_stop_anything(
    tiny: Path, environ: Mapping[str, str]
) -> None:
    result = routine_app("play", tiny, "--text", "--accept-safety", *QUICK, environ=environ)
    assert result.returncode == 0
    assert result.stdout.splitlines()[-2] == "Finished."


@pytest.mark.parametrize("zone", ["Foo/Bar", "", ":::", "/etc/passwd", "A/../../x", "XYZ-99:99"])
def test_odd_time_zones_are_survived(tiny: Path, zone: str) -> None:
    environ = {"TZ": zone}
    result = routine_app("play", tiny, "--text", "--accept-safety", *QUICK, environ=environ)
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("$R history --text | head -1", 0),
        ("$R history --json >&-", 0),
        ("$R --version >&-", 0),
        ("$R play settle --text --accept-safety --speed 1000 | head -1", 0),
        ("$R play settle --text --accept-safety --speed 1000 >&- 2>&- <&-", 0),
        ("$R histroy 2>&-", 2),
    ],
)
def test_a_closed_stream_is_survived_in_silence(
    command: str, code: int, private_environment: Path
) -> None:
    result = shell(command, private_environment / "data")
    assert (result.returncode, result.stderr) == (code, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no full device")
@pytest.mark.parametrize(
    "command", ["history --text", "--version", "play settle --text --accept-safety --speed 1000"]
)
def test_a_full_disk_behind_the_output_is_one_plain_line(
    command: str, private_environment: Path
) -> None:
    result = shell(f"$R {command} >/dev/full", private_environment / "data")
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "No space left on device" in result.stderr


def test_what_cannot_be_stored_is_never_called_done(tiny: Path, tmp_path: Path) -> None:
    folder = tmp_path / "file" / "below"
    folder.parent.touch()
    result = routine_app("--data-dir", folder, "play", tiny, "--text", "--accept-safety", *QUICK)
    assert result.returncode == 1
    assert "Nothing of this could be saved" in result.stdout
    assert "not saved: Couch stretch, left, 5 s" in result.stdout
    assert "done " not in result.stdout.replace("Finished", "")


def test_the_window_without_a_display_is_one_plain_line(private_environment: Path) -> None:
    result = routine_app(without=("QT_QPA_PLATFORM",))
    assert result.returncode == 69
    assert result.stderr.count("\n") == 1
    assert "There is no display" in result.stderr


def test_what_is_to_be_opened_is_a_file_whatever_it_is_called() -> None:
    assert Request(Verb.OPEN, ("my.txt",)).means_file("my.txt")
    assert Request(Verb.PLAY, ("my.yaml",)).means_file("my.yaml")
    assert not Request(Verb.PLAY, ("settle",)).means_file("settle")


def test_help_and_complaints_are_in_the_language_that_was_chosen(tmp_path: Path) -> None:
    data = tmp_path / "routine-app"
    data.mkdir()
    (data / "preferences.json").write_text('{"language": "de"}', encoding="utf-8")
    environ = {"XDG_DATA_HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    assert "die heutige Routine starten" in routine_app("--help", environ=environ).stdout
    assert "--colour" in (said := routine_app("--colour", environ=environ).stderr)
    assert "There is no option" not in said
