"""What editors mark, the reader refuses: the schema is never stricter, but for two things it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from routine_app.content.check import check_files
from routine_app.content.library import Library
from routine_app.content.marked_yaml import parse
from routine_app.content.problem import ContentError, Report
from routine_app.content.source import decode
from routine_app.content.translation import FOLDER
from routine_app.resources import routines_dir
from tools.fuzz_judge import plain
from tools.reference_page import examples
from tools.reference_schema import schema

CORPUS = sorted((Path(__file__).parents[1] / "content" / "corpus").iterdir())
SHIPPED = sorted(p for p in routines_dir().rglob("*.yaml") if FOLDER not in p.parts)
LIBRARY = Library(routines_dir())
JUDGE = Draft202012Validator(schema())
BLANKS = re.compile(r"^\s|\s$")


class Editor(yaml.SafeLoader):
    """YAML 1.2, as editors read it: `yes` and `1:30` are texts, `45` and `null` are not."""


Editor.yaml_implicit_resolvers = {}


for tag, pattern, first in (
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$"), first)


def tree(path: Path) -> object:
    """A file as a tree of texts; None where it is no YAML that anybody reads."""
    report = Report("")
    try:
        node = parse(decode(path.read_bytes(), ""), report)
    except ContentError:
        return None
    return None if node is None or report else plain(node)


def texts(found: object) -> list[str]:
    """All keys and values."""
    match found:
        case str():
            return [found]
        case list():
            return [text for one in found for text in texts(one)]
        case dict():
            return [text for pair in found.items() for one in pair for text in texts(one)]
    return []


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_what_the_schema_refuses_the_reader_refuses(path: Path) -> None:
    """But for blanks at the ends of a text, which the reader passes over."""
    found = tree(path)
    if found is None or any(BLANKS.search(text) for text in texts(found)):
        return
    if not JUDGE.is_valid(found):
        assert check_files([path], LIBRARY)


def test_the_corpus_has_both_kinds() -> None:
    found = [one for one in map(tree, CORPUS) if one is not None]
    refused = [one for one in found if not JUDGE.is_valid(one)]
    assert len(refused) > 20
    assert len(found) - len(refused) > 5


@pytest.mark.parametrize("path", [*SHIPPED, *examples()], ids=lambda path: path.stem)
def test_good_files_stay_unmarked_in_editors(path: Path) -> None:
    found = yaml.load(path.read_text(encoding="utf-8"), Editor)
    assert [error.message for error in JUDGE.iter_errors(found)] == []


@pytest.mark.parametrize("text", ["45", "null", "true"])
def test_a_word_that_is_none_to_editors_has_to_be_quoted_there(text: str) -> None:
    """The other exception, which the guide tells."""
    routine = "routine: a\nname: {}\nsteps: [{{pelvic-tilt: 8 reps}}]\n"
    assert not JUDGE.is_valid(yaml.load(routine.format(text), Editor))
    assert JUDGE.is_valid(yaml.load(routine.format(f'"{text}"'), Editor))
