"""What the shipped texts promise, and what they can point to: nothing beyond the page of facts."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import routine_app
from routine_app.content.library import Library
from routine_app.resources import routines_dir

FILES = sorted(path.relative_to(routines_dir()) for path in routines_dir().rglob("*.yaml"))

_PROMISES = re.compile(
    r"\b(?:cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|fix(?:es|ed|ing)?|miracles?|guarantee[sd]?"
    r"|(?:re)?align(?:s|ed|ing|ment)?|detox\w*|pain[- ]free|permanent(?:ly)?"
    r"|eliminat\w+|trauma|toxins?|bulletproof|for good|once and for all|proven"
    r"|(?:correct|perfect|better|good|bad|improve[sd]?) (?:your )?posture"
    r"|reverses? (?:ageing|aging|damage)|prevents? (?:pain|injur\w+))\b",
    re.IGNORECASE,
)
_SAID_BY_OTHERS = re.compile(r"^\s*- said: |stretching prevents running injury")
_OF_THE_PROGRAM = ("deleted", "in this line")
"""What is said of files and of lines in them promises nothing to a body."""
_GAP = re.compile(r"\{\w+\}")
"""Its name is only for translators."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NAMED = re.compile(r"[A-Z][\w-]+ (?:19|20)\d\d")
_NO_STUDY = ("We found no study", "None of the studies named in this app tested it.")


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(routines_dir(), None)


@pytest.mark.parametrize("file", FILES, ids=str)
def test_no_text_promises_more_than_comfort_and_mobility(file: Path) -> None:
    lines = (routines_dir() / file).read_text(encoding="utf-8").splitlines()
    own = [line for line in lines if not _SAID_BY_OTHERS.search(line)]
    assert not [line for line in own if _PROMISES.search(line)]


def test_no_page_promises_more_either() -> None:
    for path in (Path(routine_app.__file__).parent).rglob("*.py"):
        for text in shown(ast.parse(path.read_text(encoding="utf-8"))):
            own = any(words in text for words in _OF_THE_PROGRAM)
            seen = _GAP.sub("", text)
            assert own or not _PROMISES.search(seen), (path.name, text)


def shown(tree: ast.AST) -> Iterator[str]:
    """Texts of a module that have several words and are no docstrings."""
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if " " in node.value and id(node) not in alone:
                yield node.value


@pytest.mark.parametrize(
    "text", ["It heals.", "Fix your hips", "Correct your posture", "release trauma", "a cure"]
)
def test_promises_are_found(text: str) -> None:
    assert _PROMISES.search(text)


@pytest.mark.parametrize("text", ["healthy people", "a fixture", "secure", "not a correction"])
def test_other_words_are_no_promises(text: str) -> None:
    assert not _PROMISES.search(text)


def test_every_exercise_says_what_is_known_about_it(library: Library) -> None:
    for id_ in library.exercise_ids():
        evidence = library.exercise(id_).evidence
        assert evidence, id_
        for one in evidence:
            assert _YEAR.search(one.source) or any(words in one.note for words in _NO_STUDY), id_


def test_every_source_of_an_exercise_is_among_what_is_known(library: Library) -> None:
    told = " ".join(sources(library))
    for id_ in library.exercise_ids():
        for one in library.exercise(id_).evidence:
            missing = [name for name in _NAMED.findall(one.source) if name not in told]
            assert not missing, id_


def sources(library: Library) -> Iterator[str]:
    """Every source on the page of what is known."""
    known = library.known()
    yield from (finding.source for finding in known.findings)
    yield from (saying.source for saying in known.often_said if saying.source)


def test_every_finding_names_a_source_and_its_year(library: Library) -> None:
    for source in sources(library):
        assert _YEAR.search(source), source


def test_what_is_often_said_is_answered_with_less(library: Library) -> None:
    known = library.known()
    assert len(known.findings) >= 12
    assert len(known.often_said) == 10
    assert len(known.not_studied) == 4
    for saying in known.often_said:
        assert saying.said.endswith(".")
        assert saying.instead.endswith(".")
        assert not _PROMISES.search(saying.instead)


def test_stretch_and_pain_are_never_one_scale(library: Library) -> None:
    """A stretch may feel like 5 or 6 of 10; pain has its own limit of 3, told by itself."""
    for line in library.known().what_follows:
        assert not ("stretch" in line.lower() and "pain" in line.lower()), line
    for day in library.program().days:
        assert not ("stretch scale" in day.note and "pain" in day.note)
