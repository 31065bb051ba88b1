"""Self-checks as small rows of numbers, each with its words and with how much it varies."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from routine_app.domain.language import mark, tr
from routine_app.domain.record import SelfCheck
from routine_app.domain.self_check import REAL_CHANGE, HipCheck, Thigh, angle_words
from routine_app.domain.value import Value
from routine_app.domain.words import side_by_side

VARIES = mark("Your own numbers. From day to day they vary by about 1 to 2 points (our estimate).")
STEPS = mark("For the thigh, one step is the least change that means anything. Not a diagnosis.")

ANGLES = mark(
    "Angles: with the pelvis held still, 2.4 degrees are the smallest real change (angle of the "
    "knee, a study of 2015). At home it takes more."
)

_TEN = 10
_USUAL_ANGLE = 30
"""Degrees up and down that a plot has room for; more when there are more."""
_GLUE = "\N{NO-BREAK SPACE}"
"""A day and its value stay in one line."""
_VARIATION = 1.5
_PLACES = {Thigh.ABOVE: 2, Thigh.LEVEL: 1, Thigh.BELOW: 0}
_PLACE_WORDS = (
    mark("below", "the bed line"),
    mark("level", "with the bed line"),
    mark("above", "the bed line"),
)
_HALF_A_STEP = 0.5


class Point(Value):
    """What was told on a check day of a program."""

    day: int
    value: int


class Series(Value):
    """One thing over the check days: from `bottom` to `top`, each value give or take `spread`.

    `ends` are the words of the lowest and the highest value. `levels` names all values when they
    are steps and not numbers.
    """

    title: str
    points: tuple[Point, ...]
    top: int
    spread: float
    ends: tuple[str, str]
    levels: tuple[str, ...] = ()
    bottom: int = 0
    is_angle: bool = False

    def said_on(self, day: int) -> str:
        """What was told on a day, in a word."""
        told = (self._word(point) for point in self.points if point.day == day)
        return next(told, "\N{EN DASH}")

    def _word(self, point: Point) -> str:
        if self.is_angle:
            return angle_words(point.value).replace(" ", _GLUE)
        return self.levels[point.value] if self.levels else str(point.value)

    def height(self, value: float) -> float:
        """How high a value stands: 0 is the bottom of the plot, 1 its top."""
        return (value - self.bottom) / (self.top - self.bottom)

    @property
    def words(self) -> str:
        """ "Day 1: 7, day 7: 5": the same, for those who read or hear it."""
        said: list[str] = []
        for point in self.points:
            day, value = point.day, self._word(point)
            if said:
                words = tr("day {day}: {value}", day=day, value=value)
            else:
                words = tr("Day {day}: {value}", day=day, value=value)
            said.append(words.replace(" ", _GLUE))
        return side_by_side(said)


def series_of(told: Iterable[SelfCheck]) -> tuple[Series, ...]:
    """What can be shown of self-checks; what was never told has no row."""
    checks = [(check.program_day, check) for check in told]

    def points(read: Callable[[SelfCheck], int | None]) -> tuple[Point, ...]:
        found = ((day, read(check)) for day, check in checks)
        return tuple(Point(day, value) for day, value in found if value is not None)

    scale = ("0", f"{_TEN}")
    below, level, above = _PLACE_WORDS
    places = (
        tr(below, about="the bed line"),
        tr(level, about="with the bed line"),
        tr(above, about="the bed line"),
    )
    ends = (places[0], places[-1])
    rows = (
        Series(tr("Tightness"), points(lambda c: c.tightness), _TEN, _VARIATION, scale),
        Series(tr("Ease of standing up"), points(lambda c: c.ease), _TEN, _VARIATION, scale),
        Series(
            tr("Left thigh, bed line"),
            points(lambda c: _place(c.left)),
            2,
            _HALF_A_STEP,
            ends,
            places,
        ),
        Series(
            tr("Right thigh, bed line"),
            points(lambda c: _place(c.right)),
            2,
            _HALF_A_STEP,
            ends,
            places,
        ),
        _angles(tr("Left thigh, degrees"), points(lambda c: c.left.measured)),
        _angles(tr("Right thigh, degrees"), points(lambda c: c.right.measured)),
    )
    return tuple(row for row in rows if row.points)


def _angles(title: str, points: tuple[Point, ...]) -> Series:
    """Level in the middle, as much room above as below."""
    most = max((_USUAL_ANGLE, *(abs(point.value) for point in points)))
    ends = (f"\N{MINUS SIGN}{most}°", f"{most}°")
    return Series(title, points, most, REAL_CHANGE, ends, bottom=-most, is_angle=True)


def _place(hip: HipCheck) -> int | None:
    """The step of a picture that counts."""
    return _PLACES[hip.thigh] if hip.thigh is not None and hip.counts else None
