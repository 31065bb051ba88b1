"""What stands on the pages of a report: facts, tightness, self-checks, days, notes."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from routine_app.content.names import Names
from routine_app.content.problem import printable
from routine_app.domain.dose import MINUTE
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.record import SelfCheck
from routine_app.domain.reset_report import ReportDay, ResetReport
from routine_app.domain.self_check import HipCheck, Pillow, Thigh
from routine_app.domain.words import opening, side_by_side
from routine_app.ui.dates import spoken_day
from routine_app.ui.report.chart import HEIGHT as CHART_HEIGHT
from routine_app.ui.report.chart import paint_tightness
from routine_app.ui.report.paper import Column, Ink, Paper, page_size

_ABOUT = mark(
    "Written by the person who practised, with Routine. Comfort and mobility practice; not a "
    "medical record and not a diagnosis."
)
_SCALE = mark(
    "Tightness at the front of the hips, 0 is loose, 10 is the tightest, as it was told. From day "
    "to day such numbers vary by about 1 to 2 points (our estimate)."
)
_CHECK = mark(
    "Ease of standing up: 0 is hard, 10 is easy. Thigh: where it comes to rest over the edge of a "
    "bed, seen against the line of the bed, in brackets when the back arched and it does not count; "
    "told by the person without anyone to look."
)
_ANGLES = mark(
    "Degrees: the angle of the thigh as a phone showed it, above level or, with a minus, below it. "
    "With the pelvis held still the smallest real change is about 2.4 degrees (angle of the knee, "
    "test-retest study of 2015); measured at home it takes more."
)
_WEEKDAY = re.compile(r"[,\s]*d{3,4}[,.\s]*")
_PILLOWS = {
    Pillow.NO: mark("no", "pillow under the knees"),
    Pillow.SOMETIMES: mark("sometimes", "pillow under the knees"),
    Pillow.ALWAYS: mark("always", "pillow under the knees"),
}
_THIGHS = {
    Thigh.ABOVE: mark("above", "thigh, in a table"),
    Thigh.LEVEL: mark("level", "thigh, in a table"),
    Thigh.BELOW: mark("below", "thigh, in a table"),
}


def paint_report(
    report: ResetReport, locale: QLocale | None = None, names: Names | None = None
) -> bytes:
    """The report as a PDF."""
    return _Pages(report, locale or QLocale(), names or Names()).paint()


class _Pages:
    def __init__(self, report: ResetReport, locale: QLocale, names: Names) -> None:
        self._report = report
        self._locale = locale
        self._names = names
        program = report.program.name
        made = tr("{program}, made on {date}", program=program, date=self._date(report.made_on))
        title = tr("Report: {program}", program=program)
        self._paper = Paper(title, made, page_size(locale))

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
        title = report.program.name
        if report.run > 1:
            title = tr("{program}, reset {run}", program=title, run=report.run)
        paper.write(title, Ink.TITLE)
        paper.space(2)
        first, last = self._date(report.first), self._date(report.last)
        span = tr("{first} to {last}", about="two dates", first=first, last=last)
        paper.write(opening(span if report.first != report.last else first), Ink.TEXT)
        paper.write(tr(_ABOUT), Ink.SMALL)
        paper.space(12)
        paper.write("   \N{MIDDLE DOT}   ".join(_facts(report)), Ink.FACT)
        if report.extra:
            paper.write(_besides(report), Ink.TEXT)

    def _tightness(self) -> None:
        paper, told = self._paper, self._report.told
        paper.heading(tr("Tightness before and after"), CHART_HEIGHT if len(told) > 1 else 30)
        if not told:
            paper.write(tr("Nothing was told."), Ink.TEXT)
            return
        if len(told) > 1:
            paint_tightness(paper, told, len(self._report.program.days))
        first, last = told[0], told[-1]
        paper.write(f"{_told(first)} {_told(last) if last is not first else ''}", Ink.TEXT)
        paper.write(tr(_SCALE), Ink.SMALL)

    def _checks(self) -> None:
        checks = self._report.checks
        if not checks:
            return
        self._paper.heading(tr("Self-checks"), 60)
        self._paper.table(_check_columns(), [self._check_row(check) for check in checks])
        self._paper.space(2)
        self._paper.write(tr(_CHECK), Ink.SMALL)
        if any(check.has_angles for check in checks):
            self._paper.write(tr(_ANGLES), Ink.SMALL)

    def _check_row(self, check: SelfCheck) -> tuple[str, ...]:
        return (
            str(check.program_day),
            self._short_date(check.practice_day),
            _number(check.tightness),
            _number(check.ease),
            tr(_PILLOWS[check.pillow], "pillow under the knees") if check.pillow else "",
            _hip(check.left),
            _hip(check.right),
        )

    def _days(self) -> None:
        self._paper.heading(tr("Days"), 60)
        self._paper.table(_day_columns(), [self._day_row(day) for day in self._report.days])

    def _day_row(self, day: ReportDay) -> tuple[str, ...]:
        session = day.session
        marks = [
            *([tr("short", about="a session")] if session.short else []),
            *([tr("put down by hand")] if session.backfilled else []),
            *([tr("ended with pain")] if day.pain else []),
        ]
        name = printable(self._names.routine_of(session))
        return (
            str(day.number),
            self._short_date(session.practice_day),
            side_by_side((name, *marks) if name else marks),
            "" if session.backfilled else str(round(session.credit / MINUTE)),
            _number(day.before),
            _number(day.after),
        )

    def _notes(self) -> None:
        noted = [day for day in self._report.days if day.note.strip()]
        self._paper.heading(tr("Notes"), 40)
        if not noted:
            self._paper.write(tr("Nothing was written."), Ink.TEXT)
        for day in noted:
            self._paper.need(3 * self._paper.line_height(Ink.TEXT))
            when = self._short_date(day.session.practice_day)
            self._paper.write(tr("Day {day}, {date}", day=day.number, date=when), Ink.STRONG)
            note = "\n".join(printable(line) for line in day.note.splitlines())
            self._paper.write(note, Ink.TEXT)
            self._paper.space(5)

    def _date(self, day: date) -> str:
        long = self._locale.dateFormat(QLocale.FormatType.LongFormat)
        return spoken_day(day, self._locale, _WEEKDAY.sub("", long).strip(" ,"))

    def _short_date(self, day: date) -> str:
        return self._locale.toString(_qdate(day), QLocale.FormatType.ShortFormat)


def _day_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Day"), 0.09, right=True),
        Column(tr("Date"), 0.18),
        Column(tr("Routine", "exercises in a row"), 0.37),
        Column(tr("Minutes"), 0.12, right=True),
        Column(tr("Before", "the practice"), 0.12, right=True),
        Column(tr("After", "the practice"), 0.12, right=True),
    )


def _check_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Day"), 0.09, right=True),
        Column(tr("Date"), 0.18),
        Column(tr("Tightness"), 0.13, right=True),
        Column(tr("Ease", "of standing up"), 0.1, right=True),
        Column(tr("Pillow", "prop"), 0.16),
        Column(tr("Left thigh"), 0.17),
        Column(tr("Right thigh"), 0.17),
    )


def _facts(report: ResetReport) -> tuple[str, str]:
    done, minutes = len(report.days), round(report.credit / MINUTE)
    return (
        tr_count(
            len(report.program.days),
            "{done} of {count} day done",
            "{done} of {count} days done",
            done=done,
        ),
        tr_count(minutes, "{count} minute practised", "{count} minutes practised"),
    )


def _besides(report: ResetReport) -> str:
    minutes = round(sum(session.credit for session in report.extra) / MINUTE)
    return tr_count(
        len(report.extra),
        "Besides: {count} other session, {minutes}.",
        "Besides: {count} other sessions, {minutes}.",
        minutes=tr_count(minutes, "{count} minute", "{count} minutes"),
    )


def _told(day: ReportDay) -> str:
    number, before, after = day.number, day.before, day.after
    if before is not None and after is not None:
        return tr(
            "Day {day}: {before} before, {after} after.", day=number, before=before, after=after
        )
    if before is not None:
        return tr("Day {day}: {before} before.", day=number, before=before)
    return tr("Day {day}: {after} after.", day=number, after=after)


def _hip(hip: HipCheck) -> str:
    """Where the thigh was; in brackets when the back arched, and then it does not count."""
    told = [tr(_THIGHS[hip.thigh], "thigh, in a table")] if hip.thigh is not None else []
    told += [f"{hip.angle}°".replace("-", "\N{MINUS SIGN}")] if hip.angle is not None else []
    words = side_by_side(told)
    return f"({words})" if hip.arched and words else words


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
