"""Programs as this person would do them: their days, how long these take, where each one stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.agenda import Agenda, ProgramProgress
from routine_app.domain.dose import MINUTE
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr, tr_count
from routine_app.domain.pose import Prop
from routine_app.domain.program import Program
from routine_app.domain.routine import Routine
from routine_app.domain.timeline import build_timeline
from routine_app.domain.value import Value
from routine_app.domain.waiting import agenda_of
from routine_app.ui.library.trail import Day
from routine_app.ui.services import Services
from routine_app.ui.settings.programs import use_program


class Course(Value):
    """What the days of a program come to: whole minutes of the shortest and the longest one, what
    they need, and an exercise of the first and of the last day.
    """

    days: int
    least: int = 0
    most: int = 0
    props: frozenset[Prop] = frozenset()
    pictured: tuple[Exercise, ...] = ()

    @property
    def words(self) -> str:
        """ "21 days · 6 to 17 min a day"."""
        days = tr_count(self.days, "{count} day", "{count} days")
        if not self.most:
            return days
        if self.least == self.most:
            return f"{days} · {tr('{minutes} min a day', minutes=self.most)}"
        both = tr("{least} to {most} min a day", least=self.least, most=self.most)
        return f"{days} · {both}"


class Programs:
    """Looks programs and their days up, and takes one into use."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._told: object = None
        self._played: dict[str, tuple[Routine, Routine, int]] = {}

    def find(self, wanted: str) -> Program | None:
        """The program with this id as its file says it by now; None when it cannot be used."""
        if self.in_use.id == wanted:
            return self.in_use
        try:
            return self._services.library.program(wanted)
        except (ContentError, NotFound):
            return None

    @property
    def in_use(self) -> Program:
        """The one that Today follows."""
        return self._services.practice.agenda().progress.program

    def is_in_use(self, program: Program) -> bool:
        """Whether it is the one that Today follows."""
        return program.id == self.in_use.id

    @property
    def chosen(self) -> str:
        """The id that is kept in the settings, also of one that is not to be had."""
        return self._services.preferences.value.program

    @property
    def is_due(self) -> bool:
        """Whether today's day of the one in use is still to do."""
        progress = self._services.practice.agenda().progress
        return not (progress.done_today or progress.is_over)

    def is_today(self, day: Day | None) -> bool:
        """Whether it is the day of today."""
        progress = self._services.practice.agenda().progress
        return day == Day(progress.program.id, progress.day)

    def use(self, wanted: str) -> None:
        """Let Today follow another one; the one before waits at its day."""
        use_program(self._services.preferences, wanted)

    # ------------------------------------------------------------------- days

    def agenda(self, program: Program) -> Agenda:
        """How far this program is."""
        return agenda_of(program, self._services.practice)

    def routine(self, day: Day) -> Routine | None:
        """The routine of a day, as answers have changed it; None while it cannot be read."""
        program = self.find(day.program)
        if program is None or day.number > len(program.days):
            return None
        return self._planned(self.agenda(program), day.number)

    def _planned(self, days: Agenda, number: int) -> Routine | None:
        try:
            return self._services.practice.planned_day(days, number)
        except (ContentError, NotFound):
            return None

    def names(self, program: Program) -> list[str]:
        """The names of the routines of all days; of one that cannot be read, its id."""
        days = self.agenda(program)
        planned = (self._planned(days, n) for n in range(1, len(program.days) + 1))
        pairs = zip(program.days, planned, strict=True)
        return [day.routine if routine is None else routine.name for day, routine in pairs]

    def day_words(self, day: Day | None) -> str:
        """ "Day 12 of 21, today"; nothing for no day."""
        program = self.find(day.program) if day is not None else None
        if day is None or program is None:
            return ""
        progress = self.agenda(program).progress
        number, count = day.number, len(program.days)
        if self.is_in_use(program) and number == progress.day and not progress.is_over:
            return tr("Day {day} of {days}, today", day=number, days=count)
        return tr("Day {day} of {days}", day=number, days=count)

    # ------------------------------------------------------------- in a word

    def course(self, program: Program) -> Course:
        """What its days come to, as this person would do them."""
        self._forget_what_changed()
        days = self.agenda(program)
        planned = (self._planned(days, n) for n in range(1, len(program.days) + 1))
        played = [self._as_played(routine) for routine in planned if routine is not None]
        if not played:
            return Course(len(program.days))
        minutes = [found for _, found in played]
        routines = [routine for routine, _ in played]
        props = frozenset(
            p for r in routines for step in r.exercise_steps for p in step.exercise.props
        )
        return Course(len(program.days), min(minutes), max(minutes), props, _pictured(routines))

    def _forget_what_changed(self) -> None:
        """What was told and chosen decides what is played, and how long that takes."""
        told = (self._services.practice.choices(), self._services.preferences.value)
        if told != self._told:
            self._told = told
            self._played.clear()

    def _as_played(self, planned: Routine) -> tuple[Routine, int]:
        """A routine as this person would play it, and its whole minutes."""
        known = self._played.get(planned.id)
        if known is None or known[0] != planned:
            played, _ = self._services.practice.playable(planned)
            settings = self._services.preferences.value.timeline_settings()
            minutes = max(1, round(build_timeline(played, settings).total / MINUTE))
            known = self._played[planned.id] = (planned, played, minutes)
        return known[1:]

    def stand(self, program: Program) -> str:
        """ "In use, day 12 of 21", "Waits at day 5 of 21"; nothing for one that was never begun."""
        progress = self.agenda(program).progress
        day, days = progress.day, len(program.days)
        if self.is_in_use(program):
            if progress.is_complete:
                return tr_count(
                    days, "In use, its day is done", "In use, all {count} days are done"
                )
            return tr("In use, day {day} of {days}", day=day, days=days)
        if progress.is_complete:
            return tr_count(days, "Its day is done", "All {count} days are done")
        if progress.completed:
            return tr("Waits at day {day} of {days}", day=day, days=days)
        return ""

    def what_follows(self, program: Program) -> str:
        """What using a program means, in plain sentences."""
        said = [_beginning(self.agenda(program).progress), self.what_waits()]
        if self._services.practice.agenda().done_days:
            said.append(tr("Your history and your row of days stay."))
        return " ".join(filter(None, said))

    def what_waits(self) -> str:
        """That the one in use waits at its day when another one is used; nothing before its day 2."""
        name, progress = self.in_use.name, self.agenda(self.in_use).progress
        if not progress.completed or progress.is_complete:
            return ""
        return tr("{program} waits at day {day} meanwhile.", program=name, day=progress.day)


def _beginning(progress: ProgramProgress) -> str:
    if progress.is_complete:
        return tr("You have done all of its days, and can start it over.")
    if progress.completed:
        return tr("It goes on with day {day}.", day=progress.day)
    return tr("It begins with day 1.")


def _pictured(routines: Sequence[Routine]) -> tuple[Exercise, ...]:
    """How the first day begins, and what the last one leads to."""
    first = [step.exercise for step in routines[0].exercise_steps][:1]
    last = [step.exercise for step in routines[-1].exercise_steps]
    return (*first, *_others(last[len(last) // 2 :], first)[:1])


def _others(exercises: Iterable[Exercise], known: Sequence[Exercise]) -> list[Exercise]:
    return [exercise for exercise in exercises if exercise not in known]
