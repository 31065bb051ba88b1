"""A routine on paper: each exercise with both ends of its way, and days to tick."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageSize

from routine_app.content.problem import printable
from routine_app.domain.drawing import Drawing, End
from routine_app.domain.exercise import Exercise, Sides, for_side
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.pose import Side
from routine_app.domain.routine import ExerciseStep, RestStep, Routine, SideOrder, WaitStep
from routine_app.domain.timeline import build_timeline
from routine_app.domain.value import replace
from routine_app.domain.words import (
    dose_words,
    minutes_words,
    side_by_side,
    things_of,
    time_words,
)
from routine_app.figure.palette import LIGHT
from routine_app.figure.posed import Posed
from routine_app.figure.scene import Scene
from routine_app.figure.vector import paint_lines
from routine_app.ui.report.paper import INK, Ink, Paper, is_letter_country, named_size

DAYS = 21
_LARGE = (2.3, 2.1, 1.9, 1.75, 1.6)
"""Scales of large print: the first with which each exercise has room on a page of its own,
and the days on the first one."""
_A_WEEK = 7
_GAP = 14.0
_BOXES = 6.0
_PICTURE = 108.0
_SHAPE = 0.75
_BULLET = "\N{BULLET}"
_SIDES = mark("Words and pictures show the right side; turn them round for the left.")
_CARE = mark("Comfort practice, not medical advice. Stop when something hurts, pinches or tingles.")


def paint_handout(routine: Routine, *, large: bool = False, letter: bool | None = None) -> bytes:
    """The pages as a PDF; without a `letter` the paper of the country."""
    letter = is_letter_country(QLocale()) if letter is None else letter
    return _painted(routine, named_size(letter=letter), large=large).bytes()


def print_handout(routine: Routine, printer: QPagedPaintDevice, *, large: bool = False) -> None:
    """The same on a printer, on the paper that lies in it."""
    _painted(routine, printer.pageLayout().pageSize(), large=large, printer=printer).bytes()


def _painted(
    routine: Routine, size: QPageSize, *, large: bool, printer: QPagedPaintDevice | None = None
) -> Paper:
    name = printable(routine.name)
    scale, pages = lay_out(routine, size, large=large)
    paper = Paper(name, name, size, scale, pages, printer)
    _Pages(routine, paper, large=large).paint()
    return paper


def lay_out(routine: Routine, size: QPageSize, *, large: bool = False) -> tuple[float, int]:
    """The scale of all letters, and how many pages there will be."""
    name, scale, pages = printable(routine.name), 1.0, 0
    for scale in _LARGE if large else (1.0,):
        draft = _Pages(routine, Paper(name, name, size, scale), large=large, with_pictures=False)
        pages = draft.paint()
        if draft.has_room:
            break
    return scale, pages


class _Pages:
    """In large print the first page has the days, and each exercise has a page of its own."""

    def __init__(
        self, routine: Routine, paper: Paper, *, large: bool, with_pictures: bool = True
    ) -> None:
        self._routine = routine
        self._paper = paper
        self._is_large = large
        self._with_pictures = with_pictures
        self.has_room = True

    def paint(self) -> int:
        """How many pages there are."""
        self._head()
        if self._is_large:
            self._days()
            self.has_room = self._paper.page == 1
        number = 0
        for step in self._routine.steps:
            if isinstance(step, ExerciseStep):
                number += 1
                self._exercise(number, step)
            else:
                self._other(step)
        if not self._is_large:
            self._days()
        if not self._with_pictures:
            self._paper.bytes()
        return self._paper.page

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
            reach = side_by_side(tuple(things.values()))
            paper.write(tr("Have within reach: {things}.", things=reach), Ink.STRONG)
        paper.space(4)
        if any(_turns_round(step) for step in routine.exercise_steps):
            paper.write(tr(_SIDES), Ink.TEXT)
        paper.write(tr(_CARE), Ink.TEXT)

    def _other(self, step: WaitStep | RestStep) -> None:
        self._paper.space(8)
        if isinstance(step, WaitStep):
            words = step.text
        else:
            words = tr("Rest, {time}.", time=time_words(step.duration))
        self._paper.write(printable(words), Ink.STRONG)

    # -------------------------------------------------------------- exercises

    def _exercise(self, number: int, step: ExerciseStep) -> None:
        """The pictures on the left and the words beside them; below them in large print."""
        paper, exercise = self._paper, step.exercise
        width = self._picture_width()
        high = width * _SHAPE + paper.line_height(Ink.TEXT)
        left = paper.left if self._is_large else paper.left + 2 * width + 2 * _GAP
        rows = list(self._rows(number, step, paper.left + paper.width - left))
        tall = sum(paper.line_height(ink) for _, _, ink in rows)
        tall = high + tall + 16 if self._is_large else max(high, tall) + 16
        self.has_room = self.has_room and tall <= paper.height
        if self._is_large:
            paper.next_page()
        else:
            paper.space(14)
            paper.need(tall)
            paper.rule(paper.left, paper.y, paper.left + paper.width)
        paper.y += 8
        top, page = paper.y, paper.page
        if self._with_pictures:
            for place, (end, scene) in enumerate(_scenes(exercise, _side(step)).items()):
                self._picture(scene, paper.left + place * (width + _GAP), top, width)
                moves = end is End.HOLD and exercise.moves is not None
                self._caption(_caption(end, moves=moves), place, top + width * _SHAPE)
        paper.y = top + high + 8 if self._is_large else top
        for indent, line, ink in rows:
            paper.need(paper.line_height(ink))
            if indent and line.startswith(_BULLET):
                paper.draw(_BULLET, ink, left, paper.y)
            paper.draw(line.removeprefix(_BULLET), ink, left + indent, paper.y)
            paper.y += paper.line_height(ink)
        if paper.page == page:
            paper.y = max(paper.y, top + high)

    def _rows(
        self, number: int, step: ExerciseStep, room: float
    ) -> Iterator[tuple[float, str, Ink]]:
        """The lines of all words, and how far they are indented."""
        paper = self._paper
        for text, ink in _words(number, step):
            if text.startswith(_BULLET):
                indent = paper.text_width(f"{_BULLET} ", ink)
                first, *others = paper.lines(text.removeprefix(_BULLET), ink, room - indent)
                yield indent, _BULLET + first, ink
                yield from ((indent, line, ink) for line in others)
            else:
                yield from ((0.0, line, ink) for line in paper.lines(text, ink, room))

    def _picture_width(self) -> float:
        if self._is_large:
            return (self._paper.width - _GAP) / 2
        return _PICTURE

    def _picture(self, scene: Scene, x: float, y: float, width: float) -> None:
        paper = self._paper
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

    def _caption(self, caption: str, place: int, y: float) -> None:
        """Under the middle of a picture."""
        paper, width = self._paper, self._picture_width()
        x = paper.left + place * (width + _GAP)
        middle = x + (width - paper.text_width(caption, Ink.TEXT)) / 2
        paper.draw(caption, Ink.TEXT, middle, y)

    # ------------------------------------------------------------------- days

    def _days(self) -> None:
        """A box for each day, a week in a row."""
        paper = self._paper
        side = (paper.width - (_A_WEEK - 1) * _BOXES) / _A_WEEK
        high = max(30.0, 2.2 * paper.line_height(Ink.TEXT))
        rows = DAYS // _A_WEEK
        title = tr_count(DAYS, "{count} day to tick", "{count} days to tick")
        paper.heading(title, rows * (high + _BOXES) - _BOXES)
        for day in range(DAYS):
            row, place = divmod(day, _A_WEEK)
            x, y = paper.left + place * (side + _BOXES), paper.y + row * (high + _BOXES)
            paper.painter.setPen(paper.pen(INK, 1.0))
            paper.painter.drawRect(paper.rect(x, y, side, high))
            paper.draw(str(day + 1), Ink.TEXT, x + 5, y + 3)
        paper.y += rows * (high + _BOXES)


def _side(step: ExerciseStep) -> Side | None:
    """The side that words and pictures are turned to; None leaves them as they are written."""
    return Side.LEFT if step.order is SideOrder.LEFT_ONLY else None


def _turns_round(step: ExerciseStep) -> bool:
    """Whether both sides are done, of which one is shown."""
    only = (SideOrder.LEFT_ONLY, SideOrder.RIGHT_ONLY)
    return step.exercise.sides is Sides.EACH and step.order not in only


def _scenes(exercise: Exercise, side: Side | None) -> dict[End, Scene]:
    """Both ends of the way, as large as each other, on one line of floor."""
    scenes = {end: Posed(exercise, Drawing(end=end, side=side)).scene for end in End}
    boxes = [scene.bounds for scene in scenes.values()]
    wide, high = max(box.width for box in boxes), max(box.height for box in boxes)
    return {
        end: scene.framed(replace(scene.bounds.at_least(wide, 0), top=scene.bounds.bottom - high))
        for end, scene in scenes.items()
    }


def _words(number: int, step: ExerciseStep) -> Sequence[tuple[str, Ink]]:
    """All that is said of one exercise, in the order of reading."""
    exercise = step.exercise
    cues = (step.cue,) if step.cue else [for_side(cue, _side(step)) for cue in exercise.cues]
    found = [
        (f"{number}. {exercise.name}", Ink.HEADING),
        (dose_words(step), Ink.STRONG),
        (for_side(exercise.start_position, _side(step)), Ink.TEXT),
        *((f"{_BULLET}{cue}", Ink.TEXT) for cue in cues),
    ]
    if exercise.stop_if:
        found.append((tr("Stop if {reason}.", reason=_either(exercise.stop_if)), Ink.STRONG))
    return [(printable(text), ink) for text, ink in found if text]


def _either(signs: Sequence[str]) -> str:
    """`a, b, or c`."""
    *others, last = signs
    if not others:
        return last
    return tr("{signs}, or {last}", about="reasons to stop", signs=side_by_side(others), last=last)


def _caption(end: End, *, moves: bool) -> str:
    """What a picture shows."""
    if end is End.START:
        return tr("Start", about="of a movement, under a picture")
    if moves:
        return tr("Move", about="a movement, under a picture")
    return tr("Hold")
