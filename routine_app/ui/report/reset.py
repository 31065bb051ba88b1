"""What stands on the pages of a report: facts, tightness, self-checks, days, notes."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from routine_app.content.problem import printable
from routine_app.domain.dose import MINUTE
from routine_app.domain.record import SelfCheck
from routine_app.domain.reset_report import ReportDay, ResetReport
from routine_app.domain.self_check import REAL_CHANGE, HipCheck, Pillow, Thigh
from routine_app.domain.words import plural
from routine_app.ui.report.chart import HEIGHT as CHART_HEIGHT
from routine_app.ui.report.chart import paint_tightness
from routine_app.ui.report.paper import Column, Ink, Paper, page_size

_ABOUT = (
    "Written by the person who practised, with Routine. Comfort and mobility practice; not a "
    "medical record and not a diagnosis."
)
_SCALE = (
    "Tightness at the front of the hips, 0 is loose, 10 is the tightest, as it was told. From day "
    "to day such numbers vary by about 1 to 2 points (our estimate)."
)
_CHECK = (
    "Ease of standing up: 0 is hard, 10 is easy. Thigh: where it comes to rest over the edge of a "
    "bed, seen against the line of the bed, in brackets when the back arched and it does not count; "
    "told by the person without anyone to look."
)
_ANGLES = (
    "Degrees: the angle of the thigh as a phone showed it, above level or, with a minus, below it. "
    f"With the pelvis held still the smallest real change is about {REAL_CHANGE} degrees (angle of the "
    "knee, test-retest study of 2015); measured at home it takes more."
)
_DAYS = (
    Column("Day", 0.09, right=True),
    Column("Date", 0.18),
    Column("Routine", 0.37),
    Column("Minutes", 0.12, right=True),
    Column("Before", 0.12, right=True),
    Column("After", 0.12, right=True),
)
_CHECKS = (
    Column("Day", 0.09, right=True),
    Column("Date", 0.18),
    Column("Tightness", 0.13, right=True),
    Column("Ease", 0.1, right=True),
    Column("Pillow", 0.16),
    Column("Left thigh", 0.17),
    Column("Right thigh", 0.17),
)
_WEEKDAY = re.compile(r"[,\s]*d{3,4}[,.\s]*")
_PILLOWS = {Pillow.NO: "no", Pillow.SOMETIMES: "sometimes", Pillow.ALWAYS: "always"}
_THIGHS = {Thigh.ABOVE: "above", Thigh.LEVEL: "level", Thigh.BELOW: "below"}


def paint_report(report: ResetReport, locale: QLocale | None = None) -> bytes:
    """The report as a PDF."""
    return _Pages(report, locale or QLocale()).paint()


class _Pages:
    def __init__(self, report: ResetReport, locale: QLocale) -> None:
        self._report = report
        self._locale = locale
        made = f"{report.program.name}, made on {self._date(report.made_on)}"
        self._paper = Paper(f"Report: {report.program.name}", made, page_size(locale))

    def paint(self) -> bytes:
        self._head()
        self._tightness()
        self._checks()
        self._days()
        if self._report.with_notes:
            self._notes()
        return self._paper.bytes()

    def _head(self) -> None:
        paper, report = self._paper, self._report
        number = f", reset {report.run}" if report.run > 1 else ""
        paper.write(f"{report.program.name}{number}", Ink.TITLE)
        paper.space(2)
        span = f"{self._date(report.first)} to {self._date(report.last)}"
        paper.write(span if report.first != report.last else self._date(report.first), Ink.TEXT)
        paper.write(_ABOUT, Ink.SMALL)
        paper.space(12)
        facts = [f"{len(report.days)} of {plural(len(report.program.days), 'day')} done"]
        facts.append(f"{round(report.credit / MINUTE)} minutes practised")
        paper.write("   \N{MIDDLE DOT}   ".join(facts), Ink.FACT)
        if report.extra:
            credit = round(sum(session.credit for session in report.extra) / MINUTE)
            many = plural(len(report.extra), "other session")
            paper.write(f"Besides: {many}, {credit} minutes.", Ink.TEXT)

    def _tightness(self) -> None:
        paper, told = self._paper, self._report.told
        paper.heading("Tightness before and after", CHART_HEIGHT if len(told) > 1 else 30)
        if not told:
            paper.write("Nothing was told.", Ink.TEXT)
            return
        if len(told) > 1:
            paint_tightness(paper, told, len(self._report.program.days))
        first, last = told[0], told[-1]
        paper.write(f"{_told(first)} {_told(last) if last is not first else ''}", Ink.TEXT)
        paper.write(_SCALE, Ink.SMALL)

    def _checks(self) -> None:
        checks = self._report.checks
        if not checks:
            return
        self._paper.heading("Self-checks", 60)
        self._paper.table(_CHECKS, [self._check_row(check) for check in checks])
        self._paper.space(2)
        self._paper.write(_CHECK, Ink.SMALL)
        if any(check.has_angles for check in checks):
            self._paper.write(_ANGLES, Ink.SMALL)

    def _check_row(self, check: SelfCheck) -> tuple[str, ...]:
        return (
            str(check.program_day),
            self._short_date(check.practice_day),
            _number(check.tightness),
            _number(check.ease),
            _PILLOWS[check.pillow] if check.pillow else "",
            _hip(check.left),
            _hip(check.right),
        )

    def _days(self) -> None:
        self._paper.heading("Days", 60)
        self._paper.table(_DAYS, [self._day_row(day) for day in self._report.days])

    def _day_row(self, day: ReportDay) -> tuple[str, ...]:
        session = day.session
        marks = [
            *(["short"] if session.short else []),
            *(["put down by hand"] if session.backfilled else []),
            *(["ended with pain"] if day.pain else []),
        ]
        name = printable(session.routine_name)
        return (
            str(day.number),
            self._short_date(session.practice_day),
            ", ".join((name, *marks) if name else marks),
            "" if session.backfilled else str(round(session.credit / MINUTE)),
            _number(day.before),
            _number(day.after),
        )

    def _notes(self) -> None:
        noted = [day for day in self._report.days if day.note.strip()]
        self._paper.heading("Notes", 40)
        if not noted:
            self._paper.write("Nothing was written.", Ink.TEXT)
        for day in noted:
            self._paper.need(3 * self._paper.line_height(Ink.TEXT))
            when = self._short_date(day.session.practice_day)
            self._paper.write(f"Day {day.number}, {when}", Ink.STRONG)
            note = "\n".join(printable(line) for line in day.note.splitlines())
            self._paper.write(note, Ink.TEXT)
            self._paper.space(5)

    def _date(self, day: date) -> str:
        long = self._locale.dateFormat(QLocale.FormatType.LongFormat)
        return self._locale.toString(_qdate(day), _WEEKDAY.sub("", long).strip(" ,"))

    def _short_date(self, day: date) -> str:
        return self._locale.toString(_qdate(day), QLocale.FormatType.ShortFormat)


def _told(day: ReportDay) -> str:
    parts = [f"{day.before} before" if day.before is not None else ""]
    parts.append(f"{day.after} after" if day.after is not None else "")
    return f"Day {day.number}: {', '.join(filter(None, parts))}."


def _hip(hip: HipCheck) -> str:
    """Where the thigh was; in brackets when the back arched, and then it does not count."""
    told = [_THIGHS[hip.thigh]] if hip.thigh is not None else []
    told += [f"{hip.angle}°".replace("-", "\N{MINUS SIGN}")] if hip.angle is not None else []
    words = ", ".join(told)
    return f"({words})" if hip.arched and words else words


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
