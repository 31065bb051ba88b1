"""Columns of a table make room for long words, as other languages have them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from routine_app.ui.report.paper import Column, Ink, Paper, named_size
from tests.ui.report.pdf import pages

ROWS = [("1", "by hand"), ("2", "short")]


def printed(*columns: Column) -> str:
    paper = Paper("Pages", "Foot", named_size(letter=False))
    paper.table(columns, ROWS)
    (text,) = pages(paper.bytes())[0]
    return text


def test_no_word_is_broken_while_another_column_has_room(qtbot: QtBot) -> None:
    text = printed(Column("Facilidad extraordinaria", 0.1), Column("Sitzung", 0.9))
    assert "Facilidad" in text
    assert "extraordinaria" in text


def test_a_word_for_which_there_is_no_room_at_all_is_broken(qtbot: QtBot) -> None:
    word = "Donaudampfschifffahrtsgesellschaft" * 3
    assert word not in printed(Column(word, 0.1), Column("Sitzung", 0.9))


def test_a_table_without_rows_has_its_names(qtbot: QtBot) -> None:
    paper = Paper("Pages", "Foot", named_size(letter=False))
    paper.table([Column("Day", 0.2), Column("Date", 0.8)], [])
    assert "Day Date" in pages(paper.bytes())[0][0]


def test_no_line_ends_at_a_no_break_space(qtbot: QtBot) -> None:
    paper = Paper("Pages", "Foot", named_size(letter=False))
    words = "Tenez\N{NO-BREAK SPACE}: 45\N{NO-BREAK SPACE}s"
    for width in range(20, 200, 10):
        lines = paper.lines(words, Ink.TEXT, width)
        whole = paper.text_width("Tenez\N{NO-BREAK SPACE}:", Ink.TEXT) <= width
        assert not whole or lines[0].startswith("Tenez\N{NO-BREAK SPACE}:")
    paper.bytes()
