"""The walk from nodes to shapes: every mistake is reported, and the rest is still read."""

from typing import Annotated

import pytest

from routine_app.content.fields import (
    At,
    AtMost,
    OneOrMany,
    Shape,
    key_of,
    nowhere,
    optional,
    required,
)
from routine_app.content.marked_yaml import parse
from routine_app.content.nodes import Node
from routine_app.content.problem import Report
from routine_app.content.reader import listed, read, reader_of
from routine_app.content.scalars import read_line, read_yes_no
from routine_app.domain.exercise import Sides

Line = Annotated[str, read_line]
NEWER = "perhaps this file was made for a newer version"


class Inner(Shape):
    """A mapping inside."""

    noun = "an inner"
    word: Line = required("", "a word")


class Outer(Shape):
    """One field of every kind."""

    noun = "an outer"
    stop_if: At[Line] = required(nowhere(""), "a text with a place")
    sides: Sides = optional(Sides.BOTH, "one of some words")
    easy: Annotated[bool, read_yes_no] = optional(False, "yes or no")
    words: Annotated[tuple[Line, ...], AtMost(2, 1)] = optional((), "a short list")
    facts: Annotated[tuple[Inner, ...], OneOrMany()] = optional((), "one or many")
    say: dict[Line, Line] | None = optional(None, "free keys")
    inner: Inner | None = optional(None, "a mapping")


def outer(text: str) -> tuple[Outer, list[str]]:
    report = Report("f")
    node = parse(text, report)
    assert node is not None
    value = read(Outer, node, report)
    return value, [str(problem) for problem in report.problems]


def test_every_kind_of_field_is_read() -> None:
    value, problems = outer(
        "stop if: pain\nsides: each\neasy: yes\nwords: [a, b]\nfacts: {word: w}\n"
        "say: {psoas: so-as}\ninner:\n  word: x\n"
    )
    assert not problems
    assert value.stop_if == At(1, 10, "pain")
    assert value.sides is Sides.EACH
    assert value.easy is True
    assert value.words == ("a", "b")
    assert [fact.word for fact in value.facts] == ["w"]
    assert value.say == {"psoas": "so-as"}
    assert value.inner is not None
    assert value.inner.word == "x"


def test_what_is_left_out_has_its_default() -> None:
    value, problems = outer("stop if: pain\n")
    assert not problems
    assert (value.sides, value.easy, value.words, value.inner) == (Sides.BOTH, False, (), None)


def test_one_or_many_may_be_many() -> None:
    value, problems = outer("stop if: pain\nfacts: [{word: a}, {word: b}]\n")
    assert not problems
    assert [fact.word for fact in value.facts] == ["a", "b"]


def test_all_mistakes_are_reported_and_the_rest_is_read() -> None:
    value, problems = outer(
        "brath: x\nsides: eech\neasy: maybe\nwords: []\nfacts: x\nsay: [a]\ninner: {wrd: a}\nzzz:\n"
    )
    assert problems == [
        'f:1:1: "brath" is not a key of an outer; perhaps this file was made for a newer version.',
        'f:1:1: "stop if" is missing, an outer needs it.',
        'f:2:8: "eech" is not known here. Did you mean "each"?',
        'f:3:7: "maybe" is neither "yes" nor "no".',
        "f:4:8: this list is empty, at least one item was expected.",
        'f:5:8: found the text "x", expected keys with values: word.',
        'f:6:6: found a list, expected keys with values ("word: value").',
        'f:7:8: "word" is missing, an inner needs it.',
        f'f:7:9: "wrd" is not a key of an inner. Did you mean "word"? Or {NEWER}.',
        'f:8:1: "zzz" is not a key of an outer; perhaps this file was made for a newer version.',
    ]
    assert value.sides is Sides.BOTH
    assert value.inner is not None


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("stop if: [a]", "f:1:10: found a list, expected a text."),
        ("stop if: {a: b}", "f:1:10: found a mapping, expected a text."),
        ("stop if:", "f:1:9: there is no text here. Write some, or remove the key."),
        ("stop if: a\nwords:", 'f:2:7: found nothing, expected a list ("- " before each item).'),
        ("stop if: a\nwords: [a, b, c]", "f:2:15: this list has 3 items, at most 2 fit."),
        ("stop if: a\nwords: [a, [b]]", "f:2:12: found a list, expected a text."),
        ("stop if: a\nsides: x", 'f:2:8: "x" is not known here. Write each, both or alternating.'),
        ("stop if: a\nsides: {a: b}", "f:2:8: found a mapping, expected a text."),
    ],
)
def test_a_wrong_kind_says_what_was_found_and_expected(text: str, problem: str) -> None:
    assert outer(text)[1] == [problem]


def test_a_file_that_is_no_mapping_gives_a_blank_value() -> None:
    value, problems = outer("just text")
    assert len(problems) == 1
    assert value.stop_if == nowhere("")


def test_keys_have_spaces_where_fields_have_underscores() -> None:
    assert key_of("stop_if") == "stop if"


def test_long_lists_of_words_are_cut() -> None:
    assert listed(["a"]) == "a"
    assert listed("abc") == "a, b or c"
    assert listed("abcdefghijklmnop") == "a, b, c, d, e, f, g, h, i, j, k, l …"


def test_a_hint_is_compiled_once() -> None:
    assert reader_of(Outer) is reader_of(Outer)


def test_a_hint_without_a_reader_is_a_mistake_of_the_program() -> None:
    with pytest.raises(TypeError, match="no reader"):
        reader_of(bytes)


def test_thousands_of_mistakes_are_counted_quickly() -> None:
    keys = "".join(f"wrong-key-{number}: x\n" for number in range(5000))
    report = Report("f")
    root = parse(keys, report)
    assert isinstance(root, Node)
    read(Outer, root, report)
    assert str(report.problems[-1]) == "f: 4901 more problems were found."
