"""A task of Windows: one that was missed is made up for as soon as the computer is on."""

from __future__ import annotations

from datetime import time
from pathlib import Path
from subprocess import list2cmdline
from xml.sax.saxutils import escape

from routine_app.system.scheduling.job import Job, Plan

_TASK = """\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo><Description>Routine: remind of today's practice</Description></RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>2026-01-01T{at}:00</StartBoundary>
      <ScheduleByDay><DaysInterval>1</DaysInterval></ScheduleByDay>
    </CalendarTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author"><LogonType>InteractiveToken</LogonType></Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT2H</ExecutionTimeLimit>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{command}</Command>
      <Arguments>{arguments}</Arguments>{folder}
    </Exec>
  </Actions>
</Task>
"""


def task_plan(job: Job, at: time, data: Path) -> Plan:
    """The task as a file, and the calls of schtasks that take it in and out."""
    path = data / f"{job.name}.xml"
    command, *arguments = job.words
    folder = escape(str(job.folder)) if job.folder is not None else ""
    task = _TASK.format(
        at=f"{at:%H:%M}",
        command=escape(command),
        arguments=escape(list2cmdline(arguments)),
        folder=f"\n      <WorkingDirectory>{folder}</WorkingDirectory>" if folder else "",
    )
    return Plan(
        files=((path, task.encode("utf-16")),),
        begin=(("schtasks", "/Create", "/TN", job.name, "/XML", str(path), "/F"),),
        end=(("schtasks", "/Delete", "/TN", job.name, "/F"),),
    )
