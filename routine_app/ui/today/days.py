"""The program's days and the row of days in words and marks, as Today shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routine_app.domain.agenda import Agenda, ProgramProgress
from routine_app.domain.streak import current_streak
from routine_app.domain.value import Value
from routine_app.domain.words import streak_words
from routine_app.ui.dates import short_day_words
from routine_app.ui.widgets.day_strip import DayMark

if TYPE_CHECKING:
    from routine_app.domain.afterwards import Afterwards


class StreakWords(Value):
    """The row of days: a large number (0 = none), the words beside it, and what comes next."""

    number: int
    words: str
    coming: str = ""

    @property
    def spoken(self) -> str:
        said = f"{self.number} {self.words}" if self.number else self.words
        return f"{said}, open history"


def streak_of(days: Agenda) -> StreakWords:
    """Yesterday's number until today is done, and what today makes of it."""
    streak = days.streak
    if streak.days:
        words = streak_words(streak).removeprefix(str(streak.days)).strip()
        coming = ""
        if not days.done_any_today:
            after = current_streak({*days.done_days, days.today}, days.today)
            coming = f"today makes {after.days}"
        return StreakWords(streak.days, words, coming)
    if days.longest:
        return StreakWords(0, f"Longest {days.longest}. Today starts a new row.")
    return StreakWords(0, "Today starts your first row.")


def week_of(plan: Afterwards) -> StreakWords:
    """The sessions of this week, in the place of the row of days."""
    words = plan.words
    number = plan.done_this_week
    return StreakWords(number, words.removeprefix(f"{number} ") if number else words)


def strip_of(progress: ProgramProgress) -> tuple[DayMark, ...]:
    """The program's days as marks."""
    return tuple(
        _mark(progress, number, easy=day.easy)
        for number, day in enumerate(progress.program.days, 1)
    )


def _mark(progress: ProgramProgress, number: int, *, easy: bool) -> DayMark:
    done = number <= len(progress.completed)
    today = number == progress.day and not progress.is_over
    words = f"Day {number}, easy day" if easy else f"Day {number}"
    if done:
        session = progress.completed[number - 1]
        words += f", done on {short_day_words(session.practice_day)}"
        words += ", short" if session.short else ""
    else:
        words += ", today" if today else ", to come"
    return DayMark(number, words, done, today, easy)


def strip_words(progress: ProgramProgress) -> str:
    """The strip as a whole, as it is read out."""
    total, done = len(progress.program.days), len(progress.completed)
    if progress.is_over:
        return f"{total} days: all done"
    now = (
        f"day {progress.day} is done today"
        if progress.done_today
        else f"today is day {progress.day}"
    )
    return f"{total} days: {done} done, {now}"
