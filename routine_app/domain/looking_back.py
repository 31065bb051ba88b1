"""The history as it is looked at: all sessions in brief, and one of them with all that it was."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from routine_app.domain.brief import Brief
from routine_app.domain.chronicle import Chronicle
from routine_app.domain.record import SelfCheck
from routine_app.domain.session import Session, fold_sessions

if TYPE_CHECKING:
    from routine_app.domain.practice import Practice


class LookingBack:
    """What was practised and told."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice

    def chronicle(self) -> Chronicle:
        """All sessions that count."""
        return self._practice.history.chronicle()

    def session(self, brief: Brief) -> Session | None:
        """All that a session was; None when it is not there any more."""
        entries = self._practice.history.entries_of(brief.chain, brief.practice_day)
        return next((s for s in fold_sessions(entries) if s.id == brief.id), None)

    def of_run(self, program: str, run: int) -> tuple[Session, ...]:
        """The sessions of the newest run of a program, or of the one before it."""
        history = self._practice.history
        chains = (brief.chain for brief in self.chronicle().of_run(program, run))
        records = [record for chain in chains for record in chain]
        facts = history.digest(self._practice.today()).entries
        checks = (entry for entry in facts if isinstance(entry.fact, SelfCheck))
        found = fold_sessions([*history.entries_of(records, date.min), *checks])
        return tuple(s for s in found if (s.program, s.run, s.counts) == (program, run, True))

    def self_checks(self) -> tuple[SelfCheck, ...]:
        """The self-checks of the reset that was checked last, by the days of the program."""
        history = self._practice.history.digest(self._practice.today())
        told = [(e.at, e.id, e.fact) for e in history.entries if isinstance(e.fact, SelfCheck)]
        told.sort(key=lambda item: item[:2])
        if not told:
            return ()
        newest = told[-1][2]
        run = (newest.program, newest.run)
        days = {fact.program_day: fact for _, _, fact in told if (fact.program, fact.run) == run}
        return tuple(days[day] for day in sorted(days))
