"""How problems are worded, ordered and limited."""

from __future__ import annotations

import pytest

from routine_app.content.problem import (
    MOST_PROBLEMS,
    ContentError,
    NotFound,
    Problem,
    Report,
    nearest,
    printable,
    quote,
)


def test_a_problem_reads_as_file_line_column_and_message() -> None:
    assert str(Problem("a.yaml", 7, 5, "wrong.")) == "a.yaml:7:5: wrong."


def test_line_zero_means_the_whole_file() -> None:
    assert str(Problem("a.yaml", 0, 0, "this file is empty.")) == "a.yaml: this file is empty."


def test_a_file_name_cannot_write_to_the_terminal() -> None:
    assert str(Problem("a\x1b[31m\n.yaml", 0, 0, "x.")) == "a\\x1b[31m\\n.yaml: x."


def test_problems_come_in_the_order_of_the_file_and_once() -> None:
    report = Report("a.yaml")
    report.add(3, 1, "third")
    report.add(1, 9, "first")
    report.add(3, 1, "third")
    assert [p.message for p in report.problems] == ["first.", "third."]


def test_a_sentence_keeps_its_own_end() -> None:
    report = Report("a.yaml")
    report.add(1, 1, "Did you mean it?")
    assert report.problems[0].message == "Did you mean it?"


def test_a_report_is_true_once_it_holds_a_problem() -> None:
    report = Report("a.yaml")
    assert not report
    report.add(1, 1, "wrong")
    assert report


def test_beyond_the_limit_problems_are_counted() -> None:
    report = Report("a.yaml")
    for line in range(1, MOST_PROBLEMS + 4):
        report.add(line, 1, "wrong")
    assert len(report.problems) == MOST_PROBLEMS + 1
    assert str(report.problems[-1]) == "a.yaml: 3 more problems were found."
    assert report.guess("brath", ["breath"]) == ""


@pytest.mark.parametrize(
    ("word", "guess"),
    [
        ("brath", "breath"),
        ("short_name", "short name"),
        ("Breath", "breath"),
        ("zzz", ""),
        ("", ""),
    ],
)
def test_the_nearest_word_is_the_one_that_was_meant(word: str, guess: str) -> None:
    assert nearest(word, ["breath", "short name", "steps"]) == guess


def test_quoted_text_is_short_and_printable() -> None:
    assert quote("a\x1b\ud800") == '"a\\x1b\\ud800"'
    assert len(quote("x" * 1000)) == 62
    assert quote("über – ja") == '"über – ja"'


def test_spaces_that_keep_words_together_are_seen_in_quotes_alone() -> None:
    assert printable("attendu\u00a0: 1\u202fs") == "attendu\u00a0: 1\u202fs"
    assert printable("a\u00a0\x1b") == "a\u00a0\\x1b"
    assert quote("a\u00a0b") == '"a\\xa0b"'


def test_content_errors_read_as_their_problems() -> None:
    error = ContentError([Problem("a", 1, 2, "b."), Problem("a", 0, 0, "c.")])
    assert str(error) == "a:1:2: b.\na: c."


def test_what_is_not_found_names_the_nearest() -> None:
    assert str(NotFound("exercise", "pelvic-tlt", "pelvic-tilt")) == (
        'no exercise is called "pelvic-tlt". Did you mean "pelvic-tilt"?'
    )
