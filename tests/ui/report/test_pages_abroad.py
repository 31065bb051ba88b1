"""Handout and report in another language: nothing on their pages is left in English."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from routine_app.content.names import Names
from routine_app.domain.agenda import agenda
from routine_app.domain.record import CheckIn, Entry, SelfCheck
from routine_app.domain.reset_report import reset_report
from routine_app.domain.routine import RestStep
from routine_app.domain.self_check import REAL_CHANGE, HipCheck, Pillow, Thigh
from routine_app.domain.session import fold_sessions
from routine_app.domain.value import replace
from routine_app.ui.history.check_series import ANGLES
from routine_app.ui.report import reset
from routine_app.ui.report.handout import paint_handout
from routine_app.ui.report.paper import Paper
from routine_app.ui.report.printing import PrintDialog
from routine_app.ui.report.reset import paint_report
from tests.fakes import MONDAY, make_entry, make_session
from tests.pseudo_language import speak_pseudo, untranslated
from tests.ui.foreign import shipped_abroad, words_of_dates


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> list[str]:
    """Everything that is put on a page, in order; lines of one text one after the other."""
    texts: list[str] = []
    draw = Paper.draw

    def drawn(paper: Paper, text: str, *rest: object) -> None:
        texts.append(text)
        draw(paper, text, *rest)  # type: ignore[arg-type]  # as they were given

    monkeypatch.setattr(Paper, "draw", drawn)
    return texts


def in_english(texts: list[str]) -> list[str]:
    names = [*words_of_dates(), "A note."]
    joined = " ".join(texts)
    return untranslated(texts, besides=names) if untranslated([joined], besides=names) else []


@pytest.mark.parametrize("large", [False, True], ids=["usual", "large"])
@pytest.mark.parametrize("wanted", ["first-length", "settle", "strong"])
def test_a_handout(written: list[str], wanted: str, large: bool) -> None:
    speak_pseudo()
    routine = shipped_abroad().routine(wanted)
    steps = (*routine.steps[:1], RestStep(30_000), *routine.steps[1:])
    paint_handout(replace(routine, steps=steps), large=large, letter=False)
    assert in_english(written) == []


def day(number: int, *, run: int = 1, short: bool = False) -> tuple[Entry, ...]:
    at = MONDAY + timedelta(days=number + 100 * (run - 1))
    id_ = f"s-{run}-{number}"
    before, after = (8, None) if number == 1 else (None, 3) if number == 9 else (7, 4)
    told = CheckIn(id_, before, after, "A note.", pain=number == 3)
    entries = make_session(
        id_, at, program="21-day-reset", program_day=number, run=run, short=short
    )
    check = SelfCheck(
        at.date(),
        "21-day-reset",
        run,
        number,
        6,
        5,
        list(Pillow)[number % 3],
        HipCheck(list(Thigh)[number % 3], arched=number == 2),
        HipCheck(angle=-12),
    )
    return (
        *entries,
        make_entry(told, at, entry_id=f"c-{id_}"),
        make_entry(check, at, entry_id=f"k-{id_}"),
    )


@pytest.mark.parametrize("run", [1, 2])
@pytest.mark.parametrize("notes", [False, True], ids=["without notes", "notes"])
def test_a_report(written: list[str], run: int, notes: bool) -> None:
    speak_pseudo()
    library = shipped_abroad()
    entries = tuple(e for number in range(1, 10) for e in day(number, short=number == 4))
    entries += tuple(e for number in range(1, 10) for e in day(number, run=2)) * (run == 2)
    entries += make_session("other", MONDAY + timedelta(days=5))
    sessions = fold_sessions(entries)
    today = (MONDAY + timedelta(days=200)).date()
    days = agenda(library.program(), sessions, entries, today)
    found = reset_report(days, sessions, entries, with_notes=notes)
    assert found is not None
    paint_report(found, QLocale("en_GB"), Names(library))
    assert in_english(written) == []


def test_words_about_angles_name_the_smallest_real_change() -> None:
    for words in (ANGLES, reset._ANGLES):
        assert f"{REAL_CHANGE} degrees" in words


def test_without_a_printer(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    print_support = pytest.importorskip("PySide6.QtPrintSupport")
    from PySide6.QtWidgets import QWidget

    monkeypatch.setattr(print_support.QPrinterInfo, "availablePrinterNames", list)
    speak_pseudo()
    window, told = QWidget(), list[str]()
    qtbot.addWidget(window)
    PrintDialog(window).ask(
        "⟦Settle⟧", letter=False, paint=lambda _: None, tell=lambda _, words: told.append(words)
    )
    assert told
    assert untranslated(told) == []
