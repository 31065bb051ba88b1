"""The program's days and the row of days in words and marks, as Today shows them."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from routine_app.domain.agenda import Agenda, ProgramProgress
from routine_app.domain.dose import SECOND
from routine_app.domain.language import tr, tr_count
from routine_app.domain.streak import Streak
from routine_app.domain.value import Value
from routine_app.domain.words import with_bridged
from routine_app.ui.dates import short_day_words, time_of_day
from routine_app.ui.widgets.day_strip import DayMark

if TYPE_CHECKING:
    from routine_app.domain.afterwards import Afterwards
    from routine_app.domain.session import Session

_THREE = 3


class StreakWords(Value):
    """The row of days: a large number (0 = none), the words beside it, and what comes next."""

    number: int
    words: str
    coming: str = ""

    @property
    def spoken(self) -> str:
        said = f"{self.number} {self.words}" if self.number else self.words
        return tr("{words}, open history", words=said.removesuffix("."))


def streak_of(days: Agenda) -> StreakWords:
    """Yesterday's number until today is done, and what today makes of it."""
    streak = days.streak
    if streak.days:
        coming = ""
        if not days.done_any_today:
            coming = tr("today makes {days}", days=streak.days + 1)
        return StreakWords(streak.days, _beside_days(streak), coming)
    if days.longest:
        return StreakWords(0, tr("Longest {days}. Today starts a new row.", days=days.longest))
    return StreakWords(0, tr("Today starts your first row."))


def _beside_days(streak: Streak) -> str:
    """What stands beside the number of days."""
    row = tr_count(
        streak.days, "day in a row", "days in a row", about="after a large number of days"
    )
    return with_bridged(row, streak)


def week_of(plan: Afterwards) -> StreakWords:
    """The sessions of this week, in the place of the row of days."""
    from routine_app.domain.afterwards import A_WEEK  # read when there is such a plan

    number = plan.done_this_week
    if not number:
        return StreakWords(0, plan.words)
    beside = tr("this week", about="after a large number of sessions")
    if number <= A_WEEK:
        beside = tr("of {count} this week", about="after a large number of sessions", count=A_WEEK)
    return StreakWords(number, beside)


def strip_of(progress: ProgramProgress) -> tuple[DayMark, ...]:
    """The program's days as marks."""
    return tuple(
        _mark(progress, number, easy=day.easy)
        for number, day in enumerate(progress.program.days, 1)
    )


def _mark(progress: ProgramProgress, number: int, *, easy: bool) -> DayMark:
    done = number <= len(progress.completed)
    today = number == progress.day and not progress.is_over
    day = tr("Day {day}, easy day", day=number) if easy else tr("Day {day}", day=number)
    if done:
        session = progress.completed[number - 1]
        date = short_day_words(session.practice_day)
        if session.short:
            words = tr("{day}, done on {date}, short", day=day, date=date)
        else:
            words = tr("{day}, done on {date}", day=day, date=date)
    else:
        words = tr("{day}, today", day=day) if today else tr("{day}, to come", day=day)
    return DayMark(number, words, done, today, easy)


def strip_words(progress: ProgramProgress) -> str:
    """The strip as a whole, as it is read out."""
    total, done = len(progress.program.days), len(progress.completed)
    if progress.is_over:
        return tr_count(total, "{count} day: all done", "{count} days: all done")
    if progress.done_today:
        return tr_count(
            total,
            "{count} day: {done} done, day {day} is done today",
            "{count} days: {done} done, day {day} is done today",
            done=done,
            day=progress.day,
        )
    return tr_count(
        total,
        "{count} day: {done} done, today is day {day}",
        "{count} days: {done} done, today is day {day}",
        done=done,
        day=progress.day,
    )


def _after_note(plan: Afterwards | None) -> str:
    """What is due once the program is over."""
    if plan is None:
        return tr("The reset is done. This is your daily routine now.")
    if plan.done_this_week >= _THREE:
        return tr("Three this week are done. Rest, or do one more.")
    return tr("The reset is done. Of your three sessions a week this one is next.")


def due_note(
    days: Agenda, unfinished: Session | None, plan: Afterwards | None, rollover: int
) -> str:
    """The sentence below the buttons while something is due; empty on a plain day."""
    progress = days.progress
    if progress.is_over:
        return _after_note(plan)
    if unfinished is not None and unfinished.credit >= SECOND:
        return _kept_words(days.today, rollover)
    if days.missed_yesterday and progress.completed:
        return tr_count(
            len(progress.completed),
            "Day {day} is still yours. {count} day is done and still counts.",
            "Day {day} is still yours. {count} days are done and still count.",
            day=progress.day,
        )
    if days.done_any_today:
        return tr("You have practised today. Day {day} is still yours.", day=progress.day)
    return ""


def _kept_words(today: date, rollover: int) -> str:
    """What is left of a practice that broke off today, and until when it can go on."""
    until = time_of_day(datetime.combine(today, time(rollover)))
    return tr("What you did is kept. You can go on with it until {time}.", time=until)
