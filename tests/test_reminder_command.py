"""`routine-app reminder` and `remind` as users and their computers meet them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

import pytest

from routine_app import reminder_command
from routine_app.app import EXIT_OK, run
from routine_app.cli import parse
from routine_app.domain.ports import Clock
from routine_app.domain.practice_day import practice_day
from routine_app.domain.reminding import said_from
from routine_app.domain.request import Request, Verb
from routine_app.domain.value import replace
from routine_app.options.usage import UsageProblem
from routine_app.reminder_command import ask_somehow
from routine_app.storage.history import History
from routine_app.storage.preferences_file import PreferencesFile
from routine_app.system import notification
from routine_app.system.clock import SystemClock
from routine_app.system.notification import Answer, Notice, NotShown
from routine_app.system.places import Places
from routine_app.system.scheduling.machine import SystemRunner, own_job
from routine_app.trouble import EXIT_PROBLEM
from routine_app.ui.companions import bar_notice
from tests.fakes import make_days
from tests.system.notices import NoticeServer
from tests.system.private_bus import private_bus

Shown = Callable[[], None]
ALWAYS_PAST = "04:00"
"""When a practice day begins."""

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux desktops have this bus"
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    chosen = {"safety_read": True, "reminder": ALWAYS_PAST, "device": "d-1"}
    (folder / "preferences.json").write_text(json.dumps(chosen))
    return folder


@pytest.fixture(autouse=True)
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """No systemd, and nothing that stays: what would have been started is kept."""
    found: list[tuple[str, ...]] = []

    def start(_runner: SystemRunner, words: Sequence[str], _folder: Path | None) -> None:
        found.append(tuple(words))

    monkeypatch.setattr(SystemRunner, "start", start)
    monkeypatch.setattr(SystemRunner, "run", lambda _runner, _words: False)
    return found


def call(data: Path, *words: str) -> int:
    request = parse([*words, "--data-dir", str(data)])
    assert isinstance(request, Request)
    return run(request)


def chosen(data: Path) -> str:
    return PreferencesFile(data / "preferences.json").value.reminder


def test_on_status_and_off(
    data: Path, capsys: pytest.CaptureFixture[str], started: list[tuple[str, ...]]
) -> None:
    on = "At 07:30, also when Routine is closed (by autostart of the desktop).\n"
    assert call(data, "reminder", "on", "7:30") == EXIT_OK
    assert call(data, "reminder", "status") == EXIT_OK
    assert capsys.readouterr().out == on * 2
    assert chosen(data) == "07:30"
    assert [words[-1] for words in started] == ["--wait"]
    file = PreferencesFile(data / "preferences.json")
    file.save(replace(file.value, reminder_said="2026-03-02 2026-03-02T08:00:00+00:00"))
    assert call(data, "reminder", "off") == EXIT_OK
    assert capsys.readouterr().out == "The reminder is off.\n"
    assert chosen(data) == ""
    assert PreferencesFile(data / "preferences.json").value.reminder_said == "2026-03-02"
    config = Path(os.environ["XDG_CONFIG_HOME"])
    assert not [path for path in config.rglob("*") if path.is_file()]


def test_one_for_the_open_window_alone_is_told_as_that(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(data, "reminder", "status") == EXIT_OK
    assert capsys.readouterr().out == (
        "At 04:00, while Routine is open.\n"
        "'routine-app reminder on 04:00' reminds you when it is closed, too.\n"
    )


def test_one_for_another_time_is_told(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(data, "reminder", "on", "07:30")
    entry = next(Path(os.environ["XDG_CONFIG_HOME"]).rglob("*.desktop"))
    entry.write_text(entry.read_text().replace("Exec=", "Exec=/gone/"))
    capsys.readouterr()
    assert call(data, "reminder", "status") == EXIT_PROBLEM
    assert "for another copy of Routine" in capsys.readouterr().out
    assert call(data, "reminder", "on", "07:30") == EXIT_OK


def test_a_time_that_has_passed_needs_no_reminder_today(data: Path) -> None:
    call(data, "reminder", "on", ALWAYS_PAST)
    said = said_from(PreferencesFile(data / "preferences.json").value.reminder_said)
    assert said is not None


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("reminder", "Say what to do: 'routine-app reminder on 07:30'"),
        ("reminder on", "Say what to do"),
        ("reminder on 25:00", "A time is hours and minutes, such as 07:30, here '25:00'."),
        ("reminder off now", "Say what to do"),
        ("reminder status --json", "--json does not go with 'reminder'."),
        ("remind me", "'remind' takes no further words, here 'me'."),
        ("today --wait", "--wait goes with 'remind' only."),
    ],
)
def test_what_is_not_understood_is_said(typed: str, sentence: str) -> None:
    with pytest.raises(UsageProblem) as problem:
        parse(typed.split())
    assert sentence in str(problem.value)


def test_the_computer_may_be_asked_to_stay() -> None:
    assert parse(["remind", "--wait"]) == Request(Verb.REMIND, wait=True)


# ---------------------------------------------------------------- as a process


def scheduled(data: Path) -> subprocess.CompletedProcess[str]:
    """What the scheduler calls, as it calls it."""
    job = own_job(data, os.environ)
    folder = job.folder or Path(__file__).parents[1]
    return subprocess.run(job.words, cwd=folder, capture_output=True, text=True, timeout=50)


@linux_only
def test_a_real_call_shows_a_notice_once_and_remembers_it(data: Path) -> None:
    with private_bus(os.environ["DBUS_SESSION_BUS_ADDRESS"]), NoticeServer(["actions"]) as desktop:
        desktop.then = lambda: desktop.press("no")
        for _ in range(2):
            done = scheduled(data)
            assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        (shown,) = desktop.shown
    assert shown.title == "Day 1 of 21"
    assert shown.buttons[2::2] == ["start", "short", "later", "no"]
    assert sorted(path.name for path in data.iterdir()) == ["preferences.json"]


@linux_only
def test_a_real_call_is_silent_when_today_is_done(data: Path) -> None:
    history = History.open(Places(data, data / "cache"), now)
    history.append(make_days([today()], program="21-day-reset"))
    history.close()
    with private_bus(os.environ["DBUS_SESSION_BUS_ADDRESS"]), NoticeServer(["actions"]) as desktop:
        assert scheduled(data).returncode == 0
        assert desktop.shown == []


def now() -> datetime:
    return SystemClock().now().wall


def today() -> date:
    return practice_day(now(), 4)


def test_a_damaged_history_is_one_plain_line(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data / "history.sqlite3").write_bytes(b"damaged" * 999)
    assert call(data, "remind") == EXIT_PROBLEM
    assert capsys.readouterr().out.startswith("No reminder was shown: ")


def test_start_opens_the_program_with_the_same_data(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[tuple[tuple[str, ...], str]] = []

    def ask(_notice: Notice, _seconds: float, shown: object, clock: object) -> Answer:
        return Answer("short", "front")

    def start(words: tuple[str, ...], _folder: object, environ: dict[str, str]) -> bool:
        begun.append((words, environ["XDG_ACTIVATION_TOKEN"]))
        return True

    monkeypatch.setattr("routine_app.system.notification.ask", ask)
    monkeypatch.setattr(reminder_command, "start_apart", start)
    assert call(data, "remind") == EXIT_OK
    ((words, token),) = begun
    assert words[-4:] == ("today", "--short", "--data-dir", str(data))
    assert token == "front"


def test_a_process_that_nobody_wants_any_more_ends(data: Path) -> None:
    assert call(data, "remind", "--wait") == EXIT_OK


def test_a_second_process_that_waits_leaves(data: Path) -> None:
    request = Request(Verb.REMIND, data_dir=data, wait=True)
    places, stayed = Places(data, data / "cache"), []

    def stay(_is_wanted: object) -> None:
        reminder_command._stay(request, places, lambda _wanted: stayed.append("second"))
        stayed.append("first")

    reminder_command._stay(request, places, stay)
    assert stayed == ["first"]


# ------------------------------------------------ where notices have no buttons

NOTICE = Notice("Day 12 of 21", "Hips, 9 min.", (("start", "Start"),))


class Desktop:
    """A desktop of another system, which takes notes."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, has_bar: bool = True) -> None:
        self.has_bar = has_bar
        self.told: list[str] = []
        self.press_opens: list[bool] = []
        monkeypatch.setattr(notification, "show_by_program", self.by_program)
        monkeypatch.setattr(notification, "ask", self.plainly)
        monkeypatch.setattr(bar_notice, "ask_in_bar", self.in_bar)

    def by_program(self, _notice: Notice) -> None:
        self.told.append("by a program")

    def plainly(self, _notice: Notice, _seconds: float, shown: Shown, _clock: Clock) -> Answer:
        self.told.append("plainly")
        shown()
        return Answer()

    def in_bar(
        self,
        notice: Notice,
        _seconds: float,
        shown: Shown,
        *,
        press_opens: bool,
        say: Callable[[Notice], None] | None,
    ) -> Answer:
        if not self.has_bar:
            raise NotShown("no place for icons")
        self.press_opens.append(press_opens)
        self.told.append("in the bar")
        if say is not None:
            say(notice)
        shown()
        return Answer("start")

    def ask(self, platform: str, program: str = "/usr/bin/python3") -> Answer:
        def shown() -> None:
            self.told.append("shown")

        return ask_somehow(NOTICE, 5, shown, SystemClock(), platform, program)


@pytest.mark.parametrize(
    ("platform", "program", "told"),
    [
        ("win32", r"C:\Routine\Routine.exe", ["in the bar", "shown"]),
        ("darwin", "/Applications/Routine.app/Contents/MacOS/Routine", ["in the bar", "shown"]),
        ("darwin", "/usr/bin/python3", ["in the bar", "by a program", "shown"]),
    ],
)
def test_on_other_systems_answers_stand_in_the_bar(
    monkeypatch: pytest.MonkeyPatch, platform: str, program: str, told: list[str]
) -> None:
    desktop = Desktop(monkeypatch)
    assert desktop.ask(platform, program) == Answer("start")
    assert desktop.told == told
    assert desktop.press_opens == [platform == "win32"]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_without_a_bar_the_words_are_enough(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    desktop = Desktop(monkeypatch, has_bar=False)
    assert desktop.ask(platform) == Answer()
    assert desktop.told == ["plainly", "shown"]


def test_on_linux_the_desktop_itself_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desktop = Desktop(monkeypatch)
    assert desktop.ask("linux") == Answer()
    assert desktop.told == ["plainly", "shown"]
