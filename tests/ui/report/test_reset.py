"""The report for a therapist: what is told, on which paper, and what is not told unasked."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from routine_app.domain.agenda import agenda
from routine_app.domain.record import CheckIn, Entry, ProgramStarted, SelfCheck
from routine_app.domain.reset_report import ResetReport, reset_report
from routine_app.domain.self_check import HipCheck, Pillow, Thigh
from routine_app.domain.session import fold_sessions
from routine_app.ui.report.reset import paint_report
from tests.fakes import MONDAY, make_entry, make_program, make_session

QtPdf = pytest.importorskip(
    "PySide6.QtPdf", reason="from 6.12 on the PDF reader of PySide6 is a package of its own"
)

PROGRAM = make_program(21)
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)


def day(number: int, *, run: int = 1, note: str = "", tight: bool = True) -> tuple[Entry, ...]:
    at = MONDAY + timedelta(days=number + 100 * (run - 1))
    id_ = f"s-{run}-{number}"
    told = CheckIn(id_, 8 - number % 4, 4 - number % 3, note) if tight else CheckIn(id_, note=note)
    session = make_session(id_, at, program=PROGRAM.id, program_day=number, run=run)
    return (*session, make_entry(told, at, entry_id=f"c-{run}-{number}"))


def report(entries: tuple[Entry, ...], *, notes: bool = False) -> ResetReport | None:
    sessions = fold_sessions(entries)
    today = (MONDAY + timedelta(days=200)).date()
    days = agenda(PROGRAM, sessions, entries, today)
    return reset_report(days, sessions, entries, with_notes=notes)


def pages(found: ResetReport | None, folder: Path, locale: QLocale = GERMAN) -> list[str]:
    document = opened(found, folder, locale)
    return [document.getAllText(page).text() for page in range(document.pageCount())]


def opened(found: ResetReport | None, folder: Path, locale: QLocale) -> Any:
    assert found is not None
    path = folder / "report.pdf"
    path.write_bytes(paint_report(found, locale))
    document = QtPdf.QPdfDocument()
    document.load(str(path))
    return document


WHOLE = tuple(entry for number in range(1, 22) for entry in day(number, note=f"note {number}"))


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Fonts need one."""


def test_days_minutes_and_tightness_are_told_and_notes_only_when_they_are_chosen(
    tmp_path: Path,
) -> None:
    text = "\n".join(pages(report(WHOLE), tmp_path))
    assert "21 of 21 days done" in text
    assert "42 minutes practised" in text
    assert "Day 1: 7 before, 3 after. Day 21: 7 before, 4 after." in text
    assert "note 3" not in text
    assert "Notes" not in text
    noted = "\n".join(pages(report(WHOLE, notes=True), tmp_path))
    assert all(f"note {number}" in noted for number in range(1, 22))


def test_self_checks_are_told(tmp_path: Path) -> None:
    hip = HipCheck(Thigh.ABOVE, arched=True)
    check = SelfCheck(
        MONDAY.date(), PROGRAM.id, 1, 1, 6, 5, Pillow.ALWAYS, hip, HipCheck(Thigh.LEVEL)
    )
    text = "\n".join(pages(report((*day(1), make_entry(check))), tmp_path))
    assert "Self-checks" in text
    assert "always" in text
    assert "level" in text
    assert "(above)" in text
    assert "Self-checks" not in "\n".join(pages(report(day(1)), tmp_path))


def test_an_angle_is_told_with_what_it_is_worth(tmp_path: Path) -> None:
    first, last = HipCheck(angle=12), HipCheck(Thigh.BELOW, arched=True, angle=-4)
    check = SelfCheck(MONDAY.date(), PROGRAM.id, 1, 1, left=first, right=last)
    text = "\n".join(pages(report((*day(1), make_entry(check))), tmp_path))
    assert "12°" in text
    assert "(below, \N{MINUS SIGN}4°)" in text
    assert "2.4 degrees" in text.replace("\n", " ")


@pytest.mark.parametrize(("locale", "height"), [(GERMAN, 842), (ENGLISH, 792)])
def test_the_paper_is_that_of_the_country(locale: QLocale, height: int, tmp_path: Path) -> None:
    assert opened(report(day(1)), tmp_path, locale).pagePointSize(0).height() == height


def test_the_newest_reset_with_a_done_day_is_told(tmp_path: Path) -> None:
    over = make_entry(ProgramStarted(PROGRAM.id, 2), MONDAY + timedelta(days=99))
    found = report((*WHOLE, over))
    assert found is not None
    assert (found.run, len(found.days)) == (1, 21)
    again = report((*WHOLE, over, *day(1, run=2)))
    assert again is not None
    assert (again.run, len(again.days)) == (2, 1)
    assert "reset 2" in pages(again, tmp_path)[0]
    assert report(()) is None


def test_other_sessions_in_between_are_summed_up(tmp_path: Path) -> None:
    other = make_session("x", MONDAY + timedelta(days=1, hours=3), routine="evening")
    text = "\n".join(pages(report((*day(1), *other)), tmp_path))
    assert "Besides: 1 other session, 2 minutes." in text


def test_long_notes_go_on_on_the_next_page_and_nothing_is_too_wide(tmp_path: Path) -> None:
    note = "word " * 3000 + "x" * 500 + "\n\n\x07 end"
    found = pages(report(day(1, note=note), notes=True), tmp_path)
    assert len(found) > 3
    assert "end" in found[-1]


def test_without_tightness_it_says_so(tmp_path: Path) -> None:
    assert "Nothing was told." in "\n".join(pages(report(day(1, tight=False)), tmp_path))


def test_a_long_name_is_not_cut_and_pain_is_told(tmp_path: Path) -> None:
    at = MONDAY + timedelta(days=1)
    routine = "a-routine-with-a-name-that-goes-on-and-on-for-more-than-one-line"
    session = make_session("s", at, routine=routine, program=PROGRAM.id, program_day=1, short=True)
    told = make_entry(CheckIn("s", 6, 6, pain=True), at, entry_id="c")
    text = " ".join("\n".join(pages(report((*session, told)), tmp_path)).split())
    assert "one line, short, ended with pain" in text
