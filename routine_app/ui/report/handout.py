"""A routine on paper: each exercise with both ends of its way, and days to tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QColor

from routine_app.content.problem import printable
from routine_app.domain.drawing import Drawing, End
from routine_app.domain.exercise import Exercise, Sides
from routine_app.domain.routine import ExerciseStep, RestStep, Routine, WaitStep
from routine_app.domain.timeline import build_timeline
from routine_app.domain.words import dose_words, minutes_words, things_of, time_words
from routine_app.figure.palette import LIGHT
from routine_app.figure.posed import Posed
from routine_app.figure.vector import paint_lines
from routine_app.ui.report.paper import INK, Ink, Paper, is_letter_country, named_size

DAYS = 21
_LARGE = 1.6
_A_WEEK = 7
_GAP = 14.0
_PICTURE = 108.0
_SHAPE = 0.75
_CAPTIONS = {End.START: "Start", End.HOLD: "Hold"}
_SIDES = "Words and pictures show the right side; turn them round for the left."
_CARE = "Comfort practice, not medical advice. Stop when something hurts, pinches or tingles."


def paint_handout(routine: Routine, *, large: bool = False, letter: bool | None = None) -> bytes:
    """The pages as a PDF; without a `letter` the paper of the country."""
    return _Pages(routine, large=large, letter=letter).paint()


class _Pages:
    def __init__(self, routine: Routine, *, large: bool, letter: bool | None) -> None:
        letter = is_letter_country(QLocale()) if letter is None else letter
        self._routine = routine
        self._scale = _LARGE if large else 1.0
        self._is_large = large
        name = printable(routine.name)
        self._paper = Paper(name, name, named_size(letter=letter), self._scale)

    def paint(self) -> bytes:
        self._head()
        number = 0
        for step in self._routine.steps:
            if isinstance(step, ExerciseStep):
                number += 1
                self._exercise(number, step)
            else:
                self._other(step)
        self._days()
        return self._paper.bytes()

    def _head(self) -> None:
        paper, routine = self._paper, self._routine
        paper.write(printable(routine.name), Ink.TITLE)
        paper.write(minutes_words(build_timeline(routine).total), Ink.FACT)
        paper.space(4)
        for line in routine.about.splitlines():
            paper.write(printable(line), Ink.TEXT)
        things = things_of(step.exercise for step in routine.exercise_steps)
        if things:
            paper.space(4)
            paper.write(f"Have within reach: {', '.join(things.values())}.", Ink.STRONG)
        paper.space(4)
        if any(step.exercise.sides is Sides.EACH for step in routine.exercise_steps):
            paper.write(_SIDES, Ink.TEXT)
        paper.write(_CARE, Ink.TEXT)

    def _other(self, step: WaitStep | RestStep) -> None:
        self._paper.space(8)
        words = step.text if isinstance(step, WaitStep) else f"Rest, {time_words(step.duration)}."
        self._paper.write(printable(words), Ink.STRONG)

    # -------------------------------------------------------------- exercises

    def _exercise(self, number: int, step: ExerciseStep) -> None:
        """The pictures on the left and the words beside them; below them in large print."""
        paper, exercise = self._paper, step.exercise
        paper.space(14 * self._scale)
        width = self._picture_width()
        high = width * _SHAPE + paper.line_height(Ink.TEXT)
        left = paper.left if self._is_large else paper.left + 2 * width + 2 * _GAP
        room = paper.left + paper.width - left
        words = [(paper.lines(text, ink, room), ink) for text, ink in _words(number, step)]
        tall = sum(len(lines) * paper.line_height(ink) for lines, ink in words)
        paper.need(high + tall + 16 if self._is_large else max(high, tall) + 16)
        paper.rule(paper.left, paper.y, paper.left + paper.width)
        paper.y += 8
        top = paper.y
        for place, end in enumerate(End):
            self._picture(exercise, end, paper.left + place * (width + _GAP), top, width)
        page = paper.page
        paper.y = top + high + 8 if self._is_large else top
        for lines, ink in words:
            for line in lines:
                paper.need(paper.line_height(ink))
                paper.draw(line, ink, left, paper.y)
                paper.y += paper.line_height(ink)
        if paper.page == page:
            paper.y = max(paper.y, top + high)

    def _picture_width(self) -> float:
        if self._is_large:
            return (self._paper.width - _GAP) / 2
        return _PICTURE

    def _picture(self, exercise: Exercise, end: End, x: float, y: float, width: float) -> None:
        paper = self._paper
        scene = Posed(exercise, Drawing(end=end)).scene
        rect = paper.rect(x, y, width, width * _SHAPE)
        paper.painter.save()
        paper.painter.setClipRect(rect)
        paper.painter.translate(rect.topLeft())
        finer = rect.width() / 400
        paper.painter.scale(finer, finer)
        size = QRectF(0, 0, 400, 400 * _SHAPE)
        paper.painter.fillRect(size, QColor("white"))
        paint_lines(paper.painter, size, scene, LIGHT, None)
        paper.painter.restore()
        caption = "Move" if end is End.HOLD and exercise.moves else _CAPTIONS[end]
        middle = x + (width - paper.text_width(caption, Ink.TEXT)) / 2
        paper.draw(caption, Ink.TEXT, middle, y + width * _SHAPE)

    # ------------------------------------------------------------------- days

    def _days(self) -> None:
        """A box for each day, a week in a row."""
        paper = self._paper
        side = (paper.width - (_A_WEEK - 1) * 8) / _A_WEEK
        high = max(34.0, 2.2 * paper.line_height(Ink.TEXT))
        rows = DAYS // _A_WEEK
        paper.heading(f"{DAYS} days to tick", rows * (high + 8))
        for day in range(DAYS):
            row, place = divmod(day, _A_WEEK)
            x, y = paper.left + place * (side + 8), paper.y + row * (high + 8)
            paper.painter.setPen(paper.pen(INK, 1.0))
            paper.painter.drawRect(paper.rect(x, y, side, high))
            paper.draw(str(day + 1), Ink.TEXT, x + 5, y + 3)
        paper.y += rows * (high + 8)


def _words(number: int, step: ExerciseStep) -> Sequence[tuple[str, Ink]]:
    """All that is said of one exercise, in the order of reading."""
    exercise = step.exercise
    cues = (step.cue,) if step.cue else exercise.cues
    found = [
        (f"{number}. {exercise.name}", Ink.HEADING),
        (dose_words(step), Ink.STRONG),
        (exercise.start_position, Ink.TEXT),
        *((f"\N{BULLET} {cue}", Ink.TEXT) for cue in cues),
    ]
    if exercise.stop_if:
        found.append((f"Stop if {'; '.join(exercise.stop_if)}.", Ink.STRONG))
    return [(printable(text), ink) for text, ink in found if text]
