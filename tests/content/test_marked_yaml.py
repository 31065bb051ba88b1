"""YAML text as a tree with marks; what is refused, and how fast."""

from __future__ import annotations

import sys
import time
from typing import Any

import pytest
import yaml

from routine_app.content.marked_yaml import DEEPEST, parse
from routine_app.content.nodes import Node
from routine_app.content.problem import Report


@pytest.fixture(params=["C", "Python"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both parsers of PyYAML must say the same."""
    if request.param == "Python":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    elif not hasattr(yaml, "CSafeLoader"):
        pytest.skip("PyYAML is built without its C parser")


def tree(text: str) -> Node:
    report = Report("f")
    node = parse(text, report)
    assert not report
    assert node is not None
    return node


def problems(text: str) -> list[str]:
    report = Report("f")
    parse(text, report)
    return [str(problem) for problem in report.problems]


def plain(node: Node) -> Any:
    """A tree without its marks."""
    match node.value:
        case str(text):
            return text
        case list(nodes):
            return [plain(child) for child in nodes]
        case entries:
            return {key: plain(entry.node) for key, entry in entries.items()}


def test_scalars_stay_as_they_were_typed() -> None:
    text = "a: no\nb: 010\nc: 1:30\nd: 2024-01-01\ne: ~\nf:\ng: 0x1F\nh: .inf\ni: '5'\nj: null\n"
    assert plain(tree(text)) == {
        "a": "no",
        "b": "010",
        "c": "1:30",
        "d": "2024-01-01",
        "e": "~",
        "f": "",
        "g": "0x1F",
        "h": ".inf",
        "i": "5",
        "j": "null",
    }


def test_every_node_knows_its_line_and_column() -> None:
    root = tree("a: b\ncé:\n  - d\n  - {e: f}\n")
    assert isinstance(root.value, dict)
    entry = root.value["cé"]
    assert (entry.line, entry.column) == (2, 1)
    assert isinstance(entry.node.value, list)
    text, mapping = entry.node.value
    assert (text.line, text.column) == (3, 5)
    assert isinstance(mapping.value, dict)
    inner = mapping.value["e"]
    assert (inner.line, inner.column, inner.node.column) == (4, 6, 9)


def test_columns_count_letters_not_bytes() -> None:
    root = tree("{übergröße: 🧘, b: c}")
    assert isinstance(root.value, dict)
    assert root.value["b"].column == 16


def test_a_document_mark_at_the_start_is_accepted() -> None:
    assert plain(tree("---\na: b\n")) == {"a": "b"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &x 1\n", 'f:1:4: anchors ("&x") are not used here. Remove it.'),
        ("a: *x\n", 'f:1:4: aliases ("*x") are not used here. Write the text out.'),
        ("a: !!int 1\n", 'f:1:4: tags ("tag:yaml.org,2002:int") are not used here. Remove it.'),
        ("a: !foo [1]\n", 'f:1:4: tags ("!foo") are not used here. Remove it.'),
        ("<<: {a: b}\nc: d\n", 'f:1:1: merge keys ("<<") are not used here. Write it out.'),
        ("a: b\n---\nc: d\n", 'f:2:1: a second document ("---") begins here. Use two files.'),
        (
            "a: 1\nb: 2\na: 3\n",
            'f:3:1: the key "a" is given twice: the first one is in line 1.',
        ),
        ("? [a]\n: b\n", "f:1:3: a list or mapping cannot be a key. Write plain words."),
        ("# only this\n", "f: this file has no content, only comments."),
        (
            "%YAML 1.1\n---\na: b\n",
            'f:1:1: directives ("%") are not used here. Remove them.',
        ),
        (
            "%YAML 3.0\n---\na: b\n",
            'f:1:1: directives ("%") are not used here. Remove this line.',
        ),
    ],
)
def test_what_files_do_without_is_refused_by_name(text: str, expected: str) -> None:
    assert problems(text) == [expected]


def test_all_refused_things_are_reported_at_once() -> None:
    assert len(problems("a: &x 1\nb: *x\nb: !t 3\n")) == 4


SYNTAX = [
    ("a: b: c", '1:5: there is no place for a ":" here. Put the text in quotes if the ":" belongs to it, or check the indentation.'),
    ("routine: x\nname\nsteps: 1\n", '2:1: found "name", expected a ":" after it.'),
    ("routine: x\nname:y\nsteps: 1\n", '2:6: a space is missing after the ":".'),
    ("routine:x\nname: y\n", '1:9: a space is missing after the ":".'),
    ('a: "x\nb: c\n', '1:4: the text that begins with " here has no " at its end.'),
    ("a: 'x\n", "1:4: the text that begins with ' here has no ' at its end."),
    ("a: 'it's'\n", "1:8: found \"s'\" after the end of the quoted text. Put all of it in quotes, with '' for an apostrophe."),
    ('a: "x" y\n', '1:8: found "y" after the end of the quoted text. Put all of it in quotes.'),
    ('a: "\\q"\n', '1:5: an unknown "\\" sequence stands in this quoted text. Write "\\\\" for a backslash, or use single quotes.'),
    ("a: {b: c\nd: e\n", '2:2: found ":", expected "," or "}" to end the "{" of line 1.'),
    ("a: [b, c\nd: e\n", '2:2: found ":", expected "," or "]" to end the "[" of line 1.'),
    ("a: [\n", '1:5: found the end of the file, a "[" or "{" is not closed.'),
    ("a: ]\n", '1:4: found "]", expected a value. Put the text in quotes.'),
    ("a:\n  b: 1\n c: 2\n", '3:2: found "c:", expected a key followed by ":". Check the indentation.'),
    ("a:\n  - b\n  c: d\n", '3:3: found "c:", expected a list item ("- "). Check the indentation.'),
    (" a: 1\nb: 2\n", '2:1: found "b:" after the end of the content. Check the indentation.'),
    ("a: - b\n", '1:4: a list item ("- ") cannot stand here. Begin it on a line of its own.'),
    ("a: @x\n", '1:4: a text cannot begin with "@". Put the text in quotes.'),
    ("a: `x`\n", '1:4: a text cannot begin with "`". Put the text in quotes.'),
    ("a: *\n", '1:4: a text cannot begin with "*". Put the text in quotes.'),
    ("a: & b\n", '1:4: a text cannot begin with "&". Put the text in quotes.'),
    ("a: > b\n", '1:4: a text cannot begin with ">". Put the text in quotes.'),
    ("a: ? b\n", '1:4: a text cannot begin with "?". Put the text in quotes.'),
    ("a:\n\tb: c\n", "2:1: a tab is used for indentation. Use spaces."),
    ("a:\n  b: c\n  \td: e\n", "3:3: a tab is used for indentation. Use spaces."),
    ("\ta: b\n", "1:1: a tab is used for indentation. Use spaces."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SYNTAX)
def test_a_syntax_error_is_one_plain_sentence(text: str, expected: str) -> None:
    assert problems(text) == [f"f:{expected}"]


def nested(levels: int) -> str:
    return "[" * levels + "]" * levels


def test_nesting_up_to_the_limit_is_read() -> None:
    assert tree(nested(DEEPEST))


def test_nesting_beyond_the_limit_is_refused_where_it_goes_too_deep() -> None:
    assert problems("a: " + nested(DEEPEST)) == ["f:1:35: this is nested deeper than 32 levels."]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "{a: " * 60_000,
        "- " * 100_000,
        "? " * 100_000,
        "[{" * 100_000,
        "a: " + "[" * 200_000,
        "\n".join(" " * level + "a:" for level in range(600)),
    ],
    ids=lambda text: text[:6],
)
def test_a_hundred_thousand_brackets_are_refused_at_once(text: str) -> None:
    began = time.process_time()
    found = problems(text)
    assert time.process_time() - began < 1
    assert len(found) <= DEEPEST + 1
    assert found[-1].endswith("this is nested deeper than 32 levels.")


@pytest.mark.parametrize(
    "text", ["&a " * 50_000, "!" * 200_000, ": " * 100_000, "%" * 200_000, 'a: "' + "\\" * 200_000]
)
def test_walls_of_one_sign_are_refused_at_once(text: str) -> None:
    began = time.process_time()
    assert problems(text)
    assert time.process_time() - began < 2


def test_refusing_deep_nesting_needs_no_recursion() -> None:
    limit = sys.getrecursionlimit()
    assert problems("[" * (limit * 10))


def test_blank_values_and_windows_lines_keep_their_places() -> None:
    root = tree("a:\r\nb: c\r\n")
    assert isinstance(root.value, dict)
    assert root.value["b"].line == 2
    assert root.value["a"].node.value == ""
