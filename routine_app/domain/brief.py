"""A session in brief: what lists, maps and numbers say about it, without its exercises."""

from __future__ import annotations

from datetime import date, datetime

from routine_app.domain.dose import SECOND
from routine_app.domain.record import Ending
from routine_app.domain.session import Session, Status
from routine_app.domain.value import Value


class Brief(Value):
    """One session: its times in milliseconds, and what was told around it but for the words.

    It says the same as the `Session` with its id, which is read when somebody asks for more.
    """

    chain: tuple[str, ...]
    started_at: datetime
    practice_day: date
    routine: str
    routine_name: str
    credit: int
    planned: int
    program: str = ""
    program_day: int = 0
    run: int = 1
    short: bool = False
    backfilled: bool = False
    ending: Ending | None = None
    before: int | None = None
    after: int | None = None
    noted: bool = False
    told: bool = False
    pain: bool = False
    counts: bool = True

    @classmethod
    def of(cls, session: Session) -> Brief:
        """A session in brief."""
        told = session.check_in
        return cls(
            chain=session.chain,
            started_at=session.started_at,
            practice_day=session.practice_day,
            routine=session.routine,
            routine_name=session.routine_name,
            credit=session.credit,
            planned=session.planned,
            program=session.program,
            program_day=session.program_day,
            run=session.run,
            short=session.short,
            backfilled=session.backfilled,
            ending=session.ending,
            before=told.before if told is not None else None,
            after=told.after if told is not None else None,
            noted=told is not None and bool(told.note),
            told=told is not None,
            pain=told is not None and told.pain,
            counts=session.counts,
        )

    @property
    def id(self) -> str:
        """That of its first record."""
        return self.chain[0]

    @property
    def status(self) -> Status:
        done = self.backfilled or (self.planned > 0 and self.credit * 2 >= self.planned)
        return Status.DONE if done else Status.PARTIAL

    @property
    def is_done(self) -> bool:
        return self.counts and self.status is Status.DONE

    @property
    def is_shown(self) -> bool:
        """Whether the history tells of it: what was left before anything was done is no practice.

        What somebody told about it is shown all the same.
        """
        if self.credit >= SECOND or self.ending is Ending.FINISHED:
            return True
        return self.ending is Ending.ENDED and self.told
