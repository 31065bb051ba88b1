"""What each scheduler is given, word for word."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import xml.etree.ElementTree as ET
from datetime import time
from pathlib import Path

import pytest

from routine_app.system.scheduling.autostart import autostart_plan
from routine_app.system.scheduling.job import NAME, Job
from routine_app.system.scheduling.launchd import launchd_plan
from routine_app.system.scheduling.systemd import systemd_plan
from routine_app.system.scheduling.tasks import task_plan

CONFIG = Path("/home/kim/.config")
JOB = Job(NAME, "/usr/bin/routine-app", ("/usr/bin/routine-app", "remind"))
ODD = Job(NAME, "/bin/true", ("/bin/true", 'a "b" $c 100% d\\e', "remind"), Path("/bin/in a%"))
HALF_SEVEN = time(7, 30)

CONDITION = """\
"/bin/sh" "-c" "[ -e \\"$$0\\" ] || sleep 30; [ -e \\"$$0\\" ] && exit; [ -d \\"$${0%%/*}\\" ] || exit 1; \
systemctl --user -q disable --now \\"$$1\\"; systemctl --user -q clean --what=state \\"$$1\\"; \
shift; rm -f \\"$$@\\"; systemctl --user -q daemon-reload; exit 1" \
"/usr/bin/routine-app" "routine-app-reminder.timer" \
"/home/kim/.config/systemd/user/routine-app-reminder.service" \
"/home/kim/.config/systemd/user/routine-app-reminder.timer\""""
SERVICE = f"""\
[Unit]
Description=Routine: remind of today's practice

[Service]
# A program that was removed takes its reminder along; without a fault, and not while it is renewed.
ExecCondition={CONDITION}
ExecStart="/usr/bin/routine-app" "remind"
# What was started from the reminder goes on without it.
KillMode=process
"""
TIMER = """\
[Unit]
Description=Routine: reminder at 07:30

[Timer]
OnCalendar=*-*-* 07:30:00
Persistent=true
AccuracySec=1s

[Install]
WantedBy=timers.target
"""
ENTRY = """\
[Desktop Entry]
Type=Application
Name=Routine reminder
Comment=Reminds of today's practice once a day
Exec="/usr/bin/routine-app" "remind" "--wait"
TryExec=/usr/bin/routine-app
NoDisplay=true
Terminal=false
X-GNOME-Autostart-enabled=true
"""


def test_systemd_has_a_timer_that_catches_up_and_a_service_that_needs_the_program() -> None:
    plan = systemd_plan(JOB, HALF_SEVEN, CONFIG)
    units = CONFIG / "systemd" / "user"
    assert plan.files == (
        (units / "routine-app-reminder.service", SERVICE.encode()),
        (units / "routine-app-reminder.timer", TIMER.encode()),
    )
    timer = "routine-app-reminder.timer"
    assert [words[3:] for words in plan.begin] == [
        ("daemon-reload",),
        ("enable", timer),
        ("restart", timer),
    ]
    assert [words[3:] for words in plan.end] == [
        ("disable", "--now", timer),
        ("stop", "routine-app-reminder.service"),
        ("clean", "--what=state", timer),
    ]
    assert all(
        w[:3] == ("systemctl", "--user", "--quiet") for w in (*plan.begin, *plan.end, *plan.after)
    )


def test_an_hour_that_clocks_leave_out_is_made_up_for() -> None:
    timer = systemd_plan(JOB, time(2, 30), CONFIG).files[1][1].decode()
    assert "OnCalendar=*-*-* 02:30:00\nOnCalendar=*-*-* 03:30:00\n" in timer


def test_systemd_takes_the_units_odd_names_and_all(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("there is no systemd here")
    paths = []
    for path, text in systemd_plan(ODD, time(2, 30), CONFIG).files:
        paths.append(tmp_path / path.name)
        paths[-1].write_bytes(text)
    command = ["systemd-analyze", "--user", "verify", *map(str, paths)]
    done = subprocess.run(command, env=os.environ, capture_output=True, text=True, timeout=50)
    if "Failed to initialize manager" in done.stderr:
        pytest.skip("systemd has no place here")
    # Other units of this machine may be warned of.
    assert [line for line in done.stderr.splitlines() if NAME in line] == []


def test_a_desktop_starts_a_process_that_waits() -> None:
    plan = autostart_plan(JOB, HALF_SEVEN, CONFIG)
    assert plan.files == ((CONFIG / "autostart/routine-app-reminder.desktop", ENTRY.encode()),)
    assert plan.stays == ("/usr/bin/routine-app", "remind", "--wait")
    assert plan.begin == plan.end == ()


def test_odd_names_are_quoted_as_desktops_read_them(tmp_path: Path) -> None:
    text = autostart_plan(ODD, HALF_SEVEN, CONFIG).files[0][1]
    assert b'Exec="/bin/true" "a \\\\"b\\\\" \\\\$c 100%% d\\\\\\\\e" "remind" "--wait"\n' in text
    assert b"Path=/bin/in a%\n" in text
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("desktop-file-validate is not here (Debian: desktop-file-utils)")
    entry = tmp_path / "a.desktop"
    entry.write_bytes(text)
    done = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def test_macos_has_an_agent_that_also_looks_at_login() -> None:
    plan = launchd_plan(ODD, time(2, 30), Path("/Users/kim"), 501)
    ((path, text),) = plan.files
    assert path == Path("/Users/kim/Library/LaunchAgents/org.routine_app.Routine.reminder.plist")
    assert plistlib.loads(text) == {
        "Label": "org.routine_app.Routine.reminder",
        "ProgramArguments": list(ODD.words),
        "StartCalendarInterval": [{"Hour": 2, "Minute": 30}, {"Hour": 3, "Minute": 30}],
        "RunAtLoad": True,
        "ProcessType": "Background",
        "AbandonProcessGroup": True,
        "WorkingDirectory": "/bin/in a%",
    }
    assert plan.begin == (("launchctl", "bootstrap", "gui/501", str(path)),)
    assert plan.end == (("launchctl", "bootout", "gui/501/org.routine_app.Routine.reminder"),)


def test_windows_has_a_task_that_is_made_up_for() -> None:
    plan = task_plan(ODD, HALF_SEVEN, Path("/data"))
    ((path, text),) = plan.files
    assert plan.begin == (
        ("schtasks", "/Create", "/TN", "routine-app-reminder", "/XML", str(path), "/F"),
    )
    assert plan.end == (("schtasks", "/Delete", "/TN", "routine-app-reminder", "/F"),)
    root = ET.fromstring(text.decode("utf-16").partition("\n")[2])
    told = {element.tag.rpartition("}")[2]: element.text for element in root.iter()}
    assert told["StartBoundary"] == "2026-01-01T07:30:00"
    assert told["StartWhenAvailable"] == "true"
    assert told["Command"] == "/bin/true"
    assert told["Arguments"] == '"a \\"b\\" $c 100% d\\e" remind'
    assert told["WorkingDirectory"] == "/bin/in a%"
