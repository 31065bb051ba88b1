"""Where people read from right to left pages begin at their right edge; charts run as time does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from routine_app.content.library import Library
from routine_app.resources import routines_dir
from routine_app.ui.report import chart
from routine_app.ui.report.handout import paint_handout
from routine_app.ui.report.paper import Column, Ink, Paper, named_size
from tests.ui.report.pdf import opened, pages

A4 = named_size(letter=False)
MARGIN, WIDE = 54, 595
PICTURES = 2 * (108 + 14)


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


def place(content: bytes, words: str) -> QRectF:
    """Where these words stand on the first page."""
    with opened(content) as document:
        begin = document.getAllText(0).text().index(words)
        polygons = document.getSelectionAtIndex(0, begin, len(words)).bounds()
        boxes: list[QRectF] = [polygon.boundingRect() for polygon in polygons]
    found = boxes[0]
    for box in boxes[1:]:
        found = found.united(box)
    return found


def test_the_words_of_a_handout_begin_at_the_right(from_the_right: None) -> None:
    routine = Library(routines_dir()).routine("first-length")
    content = paint_handout(routine, letter=False)
    assert place(content, routine.name).right() == pytest.approx(WIDE - MARGIN, abs=2)
    name = place(content, routine.exercise_steps[0].exercise.name)
    assert name.right() < WIDE - MARGIN - PICTURES + 2
    assert name.right() > WIDE - MARGIN - PICTURES - 40  # after its number


def test_the_pictures_stand_at_the_right(
    from_the_right: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes: list[QRectF] = []

    def drawn(painter: QPainter, size: QRectF, *_: object) -> None:
        boxes.append(painter.transform().mapRect(size))

    monkeypatch.setattr("routine_app.ui.report.handout.paint_lines", drawn)
    paint_handout(Library(routines_dir()).routine("first-length"), letter=False)
    first, second, *_ = boxes
    page = WIDE * first.width() / 108
    assert first.right() == pytest.approx(page - MARGIN * page / WIDE, rel=0.01)
    assert second.right() < first.left()


def table(direction: Qt.LayoutDirection, app: QApplication) -> bytes:
    before = app.layoutDirection()
    app.setLayoutDirection(direction)
    paper = Paper("Pages", "Foot", A4)
    paper.table((Column("Day", 0.2), Column("Minutes", 0.3, right=True)), [("Monday", "12")])
    content = paper.bytes()
    app.setLayoutDirection(before)
    return content


def test_a_table_is_its_own_mirror_image(qapp: QApplication) -> None:
    usual = table(Qt.LayoutDirection.LeftToRight, qapp)
    mirrored = table(Qt.LayoutDirection.RightToLeft, qapp)
    assert pages(usual)[1] == pages(mirrored)[1]
    for words in ("Monday", "12", "Minutes", "Foot", "Page 1"):
        there, here = place(usual, words), place(mirrored, words)
        assert here.center().x() == pytest.approx(WIDE - there.center().x(), abs=2)
        assert here.top() == pytest.approx(there.top(), abs=0.5)


def test_a_chart_runs_from_left_to_right(
    from_the_right: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    places: dict[str, float] = {}
    draw = Paper.draw

    def drawn(paper: Paper, text: str, ink: Ink, x: float, y: float) -> None:
        places[text] = paper.rect(x, y, 0, 0).left()
        draw(paper, text, ink, x, y)

    monkeypatch.setattr(Paper, "draw", drawn)
    paper = Paper("Pages", "Foot", A4)
    chart.paint_tightness(paper, (), 21)
    paper.write("After it", Ink.TEXT)
    paper.bytes()
    assert places["day 1"] < places["7"] < places["14"]
    assert places["After it"] > places["14"]
