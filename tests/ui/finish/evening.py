"""An evening of practice that came to its end, and the page that tells of it."""

from __future__ import annotations

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from routine_app.domain.player import Mode
from routine_app.domain.record import CheckIn
from routine_app.domain.session_run import Command, SessionRun
from routine_app.ui.finish.page import FinishPage
from routine_app.ui.finish.words import finish_words, session_of
from routine_app.ui.held_keys import WARY
from routine_app.ui.player.controller import FinishedRun
from tests.fakes import make_days
from tests.ui.player.studio import PREFERENCES, Studio, studio

TODAY = date(2026, 3, 2)


PROGRAM = PREFERENCES.program


def evening(days_before: int = 0) -> Studio:
    """A studio in which so many program days were done, one each day up to yesterday."""
    made = studio()
    days = [TODAY - timedelta(days=ago) for ago in range(days_before, 0, -1)]
    made.history.append(make_days(days, program=PROGRAM))
    return made


def play(made: Studio, run: SessionRun, *, until: int = 10_000, skip: int = 0) -> FinishedRun:
    """Practise for so many seconds, leaving out exercise number `skip`, then end."""
    made.practice.record(run.start(made.clock.now()).entries)
    seconds = 0
    while not run.player.mode.is_over:
        segment = run.player.segment
        if run.player.mode is Mode.WAITING:
            outcome = run.command(Command.RESUME, made.clock.now())
        elif segment.kind.is_work and segment.number == skip:
            outcome = run.command(Command.SKIP, made.clock.now())
        elif segment.kind.is_work and seconds >= until:
            outcome = run.command(Command.END, made.clock.now())
        else:
            seconds += segment.kind.is_work
            outcome = run.tick(made.clock.advance(1000))
        made.practice.record(outcome.entries)
    return FinishedRun(run, run.session_id)


def words_of(made: Studio, finished: FinishedRun) -> dict[str, str]:
    days = made.practice.agenda()
    session = session_of(days, finished.session_id)
    assert session is not None
    words = finish_words(days, session, 4)
    return {"title": words.title, "about": words.about, "streak": words.streak}


class Table:
    """A Finish page after a session."""

    def __init__(self, qtbot: QtBot, made: Studio, size: tuple[int, int] = (1180, 760)) -> None:
        self.made = made
        self.page = FinishPage(made.services, made.themes)
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        self.finished = play(made, made.practice.run_today())
        self.open(qtbot)
        made.clock.advance(WARY)

    def open(self, qtbot: QtBot) -> None:
        """The last hold is over: the page comes by itself."""
        self.page.show_run(self.finished)
        self.page.show()
        qtbot.waitExposed(self.page)

    @property
    def check_ins(self) -> list[CheckIn]:
        facts = (entry.fact for entry in self.made.history.entries())
        return [fact for fact in facts if isinstance(fact, CheckIn)]
