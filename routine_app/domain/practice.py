"""The app's use cases, shared by the window and the terminal: today, start, continue, check in.

Content, history and clock are ports, see `ports.py`. What plays a routine is loaded when one is
played: the first page asks for none of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from routine_app.domain.agenda import Agenda, ProgramProgress, agenda, without_vain_question
from routine_app.domain.choices import Choices, OwnExercises, own_exercises, plan_of
from routine_app.domain.exercise import Exercise
from routine_app.domain.health import NOTHING_AGAINST, Health
from routine_app.domain.moment import GAP_LIMIT
from routine_app.domain.past import Digest, day_lived
from routine_app.domain.pose import Prop, Side
from routine_app.domain.preferences import Preferences
from routine_app.domain.program import Change, Program
from routine_app.domain.record import (
    CheckIn,
    Entry,
    ExerciseHidden,
    ExerciseSwapped,
    Fact,
    GateAnswered,
    PlanChosen,
    ProgramStarted,
    SelfCheck,
    SideLimited,
)
from routine_app.domain.routine import Routine
from routine_app.domain.session import Session, fold_sessions
from routine_app.domain.value import replace

if TYPE_CHECKING:
    from routine_app.domain.adapting import Rules
    from routine_app.domain.afterwards import Afterwards
    from routine_app.domain.coming import Coming
    from routine_app.domain.ports import Clock, Content, HistoryLog
    from routine_app.domain.session_run import Purpose, SessionRun


class Practice:
    """Answers "what is due" and makes the runs that are played and recorded."""

    def __init__(
        self,
        content: Content,
        history: HistoryLog,
        clock: Clock,
        preferences: Callable[[], Preferences],
        new_id: Callable[[], str],
        zone: Callable[[], str],
        health: Callable[[], Health] = lambda: NOTHING_AGAINST,
    ) -> None:
        self._content = content
        self._history = history
        self._clock = clock
        self._preferences = preferences
        self._new_id = new_id
        self._zone = zone
        self._health = health
        self._own: tuple[Digest, OwnExercises] | None = None
        self._known: tuple[Digest, Program, date, Health, Agenda] | None = None

    def agenda(self) -> Agenda:
        """The days as they stand now; folded anew only when something has changed."""
        today = self.today()
        history = self._history.digest(today)
        program = self._content.program_in_use(self._preferences().program)
        health = self._health()
        if self._known is not None:
            of, for_program, on, told, known = self._known
            if of is history and for_program is program and (on, told) == (today, health):
                return known
        sessions = fold_sessions(history.entries)
        found = agenda(program, sessions, history.entries, today, history.past)
        progress = self._with_question(found.progress)
        found = replace(found, progress=progress, rest_day=health.rest_day)
        self._known = (history, program, today, health, found)
        return found

    def _with_question(self, progress: ProgramProgress) -> ProgramProgress:
        """The progress, without a question that means nothing to this person."""
        gate = progress.gate_due
        if gate is None or not gate.concerns:
            return progress
        choices = self.choices()
        swapped = dict(choices.own.swaps)

        def does(exercise_id: str) -> bool:
            exercise = None if exercise_id in swapped else self._exercise(exercise_id)
            if exercise is None or not choices.concern_exercise(exercise):
                return exercise is not None
            return self._rules(choices).allows(exercise)

        return without_vain_question(progress, does)

    def today(self) -> date:
        """The practice day that it is now."""
        return self._day_at(self._clock.now().wall)

    def _day_at(self, wall: datetime) -> date:
        """What Today says and what a session is stored for: one answer for both."""
        rollover = self._preferences().rollover
        return day_lived(wall, rollover, lambda day: self._history.digest(day).entries)

    def todays_routine_id(self, days: Agenda, *, short: bool = False) -> str:
        """The routine that is due: the program's day, or the pinned one when it is over."""
        if days.progress.is_over and not short:
            plan = self.afterwards(days)
            return self.plan().daily if plan is None else plan.routine
        day = days.progress.program_day
        usual = day.short if short else day.routine
        others = (c.short if short else c.routine for _, c in days.progress.changes)
        return next(filter(None, reversed(tuple(others))), usual)

    def afterwards(self, days: Agenda) -> Afterwards | None:
        """The plan of three sessions a week, when the program is over and it was chosen."""
        progress = days.progress
        if not (progress.is_over and self.plan().weekly):
            return None
        from routine_app.domain.afterwards import afterwards  # most days do without

        last = progress.completed[-1].practice_day
        return afterwards(progress.program, days.done_days, last, days.today)

    def plan(self) -> PlanChosen:
        """What was chosen for the time after the program; at first what the settings say."""
        preset = self._preferences()
        entries = self._history.digest(self.today()).entries
        return plan_of(entries) or PlanChosen(preset.pinned, preset.three_a_week)

    def choose_plan(self, *, daily: str = "", weekly: bool = False) -> None:
        """Go on with a routine every day, or with three sessions a week."""
        self.add(PlanChosen(daily or self.plan().daily, weekly))

    def coming(self, days: Agenda) -> Coming | None:
        """What tomorrow asks for, once today's part is done; None when no day has a routine."""
        from routine_app.domain.coming import coming_day  # on the path to no start

        on = days.today + timedelta(days=1)
        progress = self._with_question(replace(days.progress, today=on))
        tomorrow = replace(days, today=on, progress=progress)
        if self.afterwards(tomorrow) is not None:
            return None
        routine, preferences = self.todays_routine(tomorrow), self._preferences()
        day = 0 if progress.is_over else progress.day
        return coming_day(day, routine, preferences.timeline_settings(), preferences.missing)

    def todays_routine(self, days: Agenda, *, short: bool = False) -> Routine:
        """The routine that is due, as answers have changed it and as it may be played."""
        return self.playable(self._due(days, short=short))[0]

    def planned_today(self, days: Agenda) -> Routine:
        """The routine that is due, before what this person chose and told has shaped it."""
        return self._due(days, short=False)

    def planned_day(self, days: Agenda, number: int) -> Routine:
        """The routine of any day of the program, as answers have changed it."""
        changes = [change for _, change in days.progress.changes_on(number)]
        usual = days.progress.program.days[number - 1].routine
        named = next((c.routine for c in reversed(changes) if c.routine), usual)
        return self._changed(self._content.routine(named), changes)

    def todays_words(self, days: Agenda) -> tuple[str, ...]:
        """What is different in today's routine for this person, and why."""
        return self.playable(self._due(days, short=False))[1]

    def _due(self, days: Agenda, *, short: bool) -> Routine:
        routine = self._content.routine(self.todays_routine_id(days, short=short))
        return self._changed(routine, [change for _, change in days.progress.changes])

    def playable(self, routine: Routine) -> tuple[Routine, tuple[str, ...]]:
        """A routine as this person may play it, and in words what is different and why.

        Every run goes through here, whatever began it.
        """
        choices = self.choices()
        routine, said = self._swapped(routine, dict(choices.own.swaps))
        if not choices.concern(routine):
            return routine, said
        adapted = self._rules(choices).adapt(routine)
        return adapted.routine, (*said, *adapted.said)

    def _swapped(self, routine: Routine, swaps: dict[str, str]) -> tuple[Routine, tuple[str, ...]]:
        """The routine with the exercises that were chosen for it, and which they are."""
        if not any(step.exercise.id in swaps for step in routine.exercise_steps):
            return routine, ()
        from routine_app.domain.swaps import swap_words, with_swaps  # most days do without

        said = swap_words(routine, swaps, self._exercise)
        return with_swaps(routine, swaps, self._exercise), said

    def allows(self, exercise: Exercise) -> bool:
        """Whether this person may do an exercise."""
        return self._rules(self.choices()).allows(exercise)

    def checks_hips(self) -> bool:
        """Whether this person may check a hip over the edge of a bed, and has a bed for it."""
        choices = self.choices()
        if Prop.BED in choices.missing:
            return False
        told = choices.health.conditions
        rows = self._content.safety().conditions if told else ()
        return not any(row.no_self_check for row in rows if row.id in told)

    def choices(self) -> Choices:
        """What was told and chosen, as it holds now."""
        history = self._history.digest(self.today())
        if self._own is None or self._own[0] is not history:
            self._own = (history, own_exercises(history.entries))
        return Choices(self._health(), self._own[1], self._preferences().missing)

    def _rules(self, choices: Choices) -> Rules:
        from routine_app.domain.adapting import Rules  # most days do without

        return Rules(self._content.safety(), choices, self._exercise)

    def _exercise(self, exercise_id: str) -> Exercise | None:
        try:
            return self._content.exercise(exercise_id)
        except LookupError:
            return None

    def swap(self, exercise_id: str, instead: str) -> None:
        """Do another exercise in the place of one, in every routine; empty to end that."""
        self.add(ExerciseSwapped(exercise_id, instead))

    def to_fetch(self, routine: Routine) -> tuple[str, ...]:
        """What a routine needs; for what is not there, what does as well."""
        from routine_app.domain.words import things_to_fetch

        missing = self._preferences().missing
        return things_to_fetch(routine, missing, lambda: self._content.safety().equipment)

    def hide(self, exercise_id: str, *, hidden: bool) -> None:
        """Leave an exercise out of everything, or take it in again."""
        self.add(ExerciseHidden(exercise_id, hidden))

    def limit_side(self, exercise_id: str, side: Side | None) -> None:
        """Do a two-sided exercise on one side only, or on both again."""
        self.add(SideLimited(exercise_id, side))

    def todays_changes(self, days: Agenda) -> tuple[tuple[int, Change], ...]:
        """What makes today's routine another one than the program's, with the day of the answer."""
        day = days.progress.program_day
        found = days.progress.changes
        if not found:
            return ()
        usual = self._content.routine(day.routine)
        return tuple(
            (number, change)
            for number, change in found
            if change.routine or self._changed(usual, [change]) != usual
        )

    def run_today(self, *, short: bool = False) -> SessionRun:
        """Today's routine, or its short option; both complete the program day."""
        days = self.agenda()
        routine = self._due(days, short=short)
        progress = days.progress
        if progress.is_over:
            return self.run_routine(routine)
        from routine_app.domain.session_run import Purpose

        purpose = Purpose(progress.program.id, progress.day, progress.run, short)
        return self.run_routine(routine, purpose)

    def run_routine(self, routine: Routine, purpose: Purpose | None = None) -> SessionRun:
        """Any routine; without a purpose it counts for the streak only."""
        return self._run(routine, purpose, None)

    def unfinished_today(self, days: Agenda, *, short: bool = False) -> Session | None:
        """The broken-off session that starting today's routine, or its short option, goes on with.

        A session of another routine does not stand for today; a long one not for the short option.
        """
        session, progress = days.unfinished, days.progress
        if session is None or (short and not session.short):
            return None
        if progress.is_over:
            is_due = session.routine == self.todays_routine_id(days) and not session.file
            return session if is_due else None
        due = (progress.program.id, progress.run, progress.day)
        stands_for = (session.program, session.run, session.program_day)
        return session if stands_for == due else None

    def left_off(self, routine: Routine) -> Session | None:
        """The session that playing this routine for itself again goes on with: it broke off today.

        One that was ended by the user is over, and one of a program's day goes on with that day.
        """
        session = self.agenda().unfinished
        if session is None or session.ending is not None or session.program:
            return None
        same = (session.routine, session.file) == (routine.id, routine.file)
        return session if same else None

    def can_continue(self, session: Session) -> bool:
        """Whether the session's routine is still there and still the same plan."""
        return self.run_continuing(session) is not None

    def run_continuing(self, session: Session) -> SessionRun | None:
        """The rest of a session that was left; None when its routine has changed since."""
        from routine_app.domain.session_run import Purpose, plan_of, unnamed

        if session.file:
            routine = self._content.routine_file(Path(session.file))
        else:
            routine = self._content.routine(session.routine)
        purpose = Purpose(session.program, session.program_day, session.run, session.short)
        plan = unnamed(item.work for item in session.work)
        runs = (self._run(r, purpose, session) for r in self._forms(routine, session))
        return next((run for run in runs if unnamed(plan_of(run.player.timeline)) == plan), None)

    def _forms(self, routine: Routine, session: Session) -> tuple[Routine, ...]:
        """The routine as it may be gone on with: for today's day only as answers have changed it."""
        days = self.agenda()
        progress = days.progress
        if not progress.changes:
            return (routine,)
        changed = self._changed(routine, [change for _, change in progress.changes])
        due = (progress.program.id, progress.run, progress.day)
        if (session.program, session.run, session.program_day) != due:
            return (routine, changed)
        same = session.routine == self.todays_routine_id(days, short=session.short)
        return (changed,) if same else ()

    def _changed(self, routine: Routine, changes: Sequence[Change]) -> Routine:
        pairs = {old: new for change in changes for old, new in change.stand_ins}
        used = {step.exercise.id for step in routine.exercise_steps} & pairs.keys()
        if not used:
            return routine
        from routine_app.domain.stand_ins import with_stand_ins  # few days need it

        return with_stand_ins(routine, {old: self._content.exercise(pairs[old]) for old in used})

    def record(self, entries: Sequence[Entry]) -> None:
        """Store what a run produced."""
        if entries:
            self._history.append(entries)

    def check_in(self, check_in: CheckIn) -> None:
        """Keep tightness and note of a session, also of one that was corrected meanwhile."""
        sessions = fold_sessions(self._history.digest(self.today()).entries)
        told = next((s.check_in for s in sessions if check_in.session in s.chain), None)
        self.add(replace(check_in, edition=told.edition) if told is not None else check_in)

    def answer_gate(self, days: Agenda, day: int, *, yes: bool) -> None:
        """Keep the answer to the question before a day of the program."""
        progress = days.progress
        self.add(GateAnswered(progress.program.id, progress.run, day, yes))

    def self_check(self, check: SelfCheck) -> None:
        """Keep what was told on a check day."""
        self.add(check)

    def start_over(self) -> None:
        """Begin the program again at day 1; the history stays."""
        days = self.agenda()
        fact = ProgramStarted(days.progress.program.id, days.progress.run + 1)
        self.add(fact)

    def _run(
        self, routine: Routine, purpose: Purpose | None, continues: Session | None
    ) -> SessionRun:
        from routine_app.domain.session_run import Purpose, Recording, SessionRun
        from routine_app.domain.timeline import build_timeline

        routine, _ = self.playable(routine)
        preferences = self._preferences()
        speed, zone = self._clock.speed, self._zone()
        recording = Recording(preferences.device, zone, self._new_id, self._day_at, speed == 1)
        timeline = build_timeline(routine, preferences.timeline_settings())
        gap, waits = GAP_LIMIT * speed, preferences.start_when_ready
        return SessionRun(routine, timeline, recording, purpose or Purpose(), continues, gap, waits)

    def add(self, *facts: Fact) -> tuple[Entry, ...]:
        """Keep facts as entries that are made now, all of them or none."""
        now, zone, device = self._clock.now().wall, self._zone(), self._preferences().device
        entries = tuple(Entry(self._new_id(), now, zone, device, fact) for fact in facts)
        self._history.append(entries)
        return entries

    @property
    def history(self) -> HistoryLog:
        """The entries, for those who look back or put something right."""
        return self._history

    def new_id(self) -> str:
        """An id that nobody has."""
        return self._new_id()
