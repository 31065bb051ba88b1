"""Judges what reading a file came to: a value that keeps what was typed, or problems in their places.

Everything else is a fault: an exception, a place outside of the file, a text that loses something
when it is written and read again, a value beyond the bounds, too much time.
"""

from __future__ import annotations

import json
import re
import time
import traceback
from pathlib import Path
from typing import NamedTuple

import yaml

from routine_app.content.building import build_all
from routine_app.content.check import check_files
from routine_app.content.documents import read_document
from routine_app.content.frozen import freeze, thaw
from routine_app.content.library import Library
from routine_app.content.marked_yaml import parse
from routine_app.content.nodes import Node
from routine_app.content.problem import MOST_PROBLEMS, Problem, Report
from routine_app.content.sharing import shared_text
from routine_app.content.writing import write
from routine_app.domain.exercise import Exercise
from routine_app.domain.routine import Routine
from routine_app.domain.spoken import spoken
from routine_app.domain.timeline import build_timeline
from routine_app.resources import routines_dir
from routine_app.terminal.cues import cue_lines
from tools.fuzz_bounds import beyond

SLOWEST = 1.0
"""Seconds of processor time for the check of one file."""
_LONGEST_MESSAGE = 400
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_QUOTED, _NUMBER = re.compile(r'".*"'), re.compile(r"0x[0-9a-f]+|U\+[0-9A-F]+|[0-9]+")
_LINES, _PIECES = re.compile(r"\r\n|\r|\n"), re.compile(r"(\r\n|\r|\n)")
_LARGEST_MENDED = 4096
_OF_THE_FILE = re.compile(
    r"this file |this is not a text file|[0-9]+ more problems? w(?:as|ere) found"
)


class Verdict(NamedTuple):
    """`fault` is empty when all is well; `kinds` are the sentences that were said, without words
    of the file, or of what kind a good file is.
    """

    fault: str
    accepted: bool
    kinds: frozenset[str]
    used: float = 0.0


class _Fault(Exception):
    """What is wrong, in a few words that are the same for the same mistake of ours."""


class Judge:
    """Checks files beside the shipped library, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.path, self._copy = folder / "file.yaml", folder / "copy.yaml"
        self._library = Library(routines_dir())
        self._library.entries()

    def judge(self, data: bytes) -> Verdict:
        """What the bytes come to as a file."""
        self.path.write_bytes(data)
        began = time.process_time()
        kinds, accepted, fault = frozenset[str](), False, ""
        try:
            problems = check_files([self.path], self._library)
            used = time.process_time() - began
            kinds = frozenset(map(_kind, problems))
            accepted = not problems
            if accepted:
                kinds = frozenset({f"good: {read_document(self.path).kind}"})
            self._look_at(problems, data)
        except _Fault as error:
            fault = str(error)
        except Exception as error:  # noqa: BLE001  any that comes out is what is looked for
            fault, used = _traceback(error), time.process_time() - began
        if not fault and used > SLOWEST:
            fault = "slow"
        return Verdict(fault, accepted, kinds, used)

    def _look_at(self, problems: list[Problem], data: bytes) -> None:
        if problems:
            _look_at_problems(problems, data, str(self.path))
            self._look_at_fix(problems, data)
        else:
            self._look_at_value()

    def _look_at_fix(self, problems: list[Problem], data: bytes) -> None:
        """What a problem offers to write instead does away with it."""
        wrong = next((found for found in problems if found.fix is not None), None)
        if wrong is None or wrong.fix is None or len(data) > _LARGEST_MENDED:
            return
        fix, pieces = wrong.fix, _PIECES.split(data.decode("utf-8-sig"))
        line = pieces[2 * fix.line - 2]
        _must(0 < fix.column <= fix.end <= len(line) + 1, f"place of the fix of {_kind(wrong)}")
        pieces[2 * fix.line - 2] = line[: fix.column - 1] + fix.replacement + line[fix.end - 1 :]
        self._copy.write_bytes("".join(pieces).encode())
        left = check_files([self._copy], self._library)
        same = [(found.line, found.column, found.message) for found in left]
        gone = line[fix.column - 1 : fix.end - 1]
        is_there = (wrong.line, wrong.column, wrong.message) in same
        once_more = not fix.replacement and line[fix.end - 1 :].startswith(gone)
        _must(not is_there or once_more, f"no fix of {_kind(wrong)}")

    def _look_at_value(self) -> None:
        """An accepted file says the same however often it is written, kept and handed on."""
        document = read_document(self.path)
        value, variants = build_all(document, self._library)
        node = _tree(document.text)
        _must(plain(node) == yaml.load(document.text, _LOADER), "another tree than YAML's")
        self._copy.write_bytes(write(node).encode())
        _must(not check_files([self._copy], self._library), "refused once it is written")
        again = build_all(read_document(self._copy), self._library)
        _must(again == (value, variants), "another value once it is written")
        for one in (value, *variants):
            wrong = beyond(one)
            _must(not wrong, f"beyond the bounds: {wrong}")
            self._look_at_kept(one)
        if isinstance(value, Routine):
            _must(bool(list(cue_lines(build_timeline(value)))), "a routine without a word")
            self._look_at_shared(value)
        if isinstance(value, Exercise):
            for text in (value.name, *value.cues, value.mistake):
                spoken(text, value.say)

    def _look_at_kept(self, value: object) -> None:
        frozen, named = freeze(value)
        thawed = thaw(json.loads(json.dumps(frozen)), named.__getitem__)
        _must(thawed == value, "another value from the cache")

    def _look_at_shared(self, value: Routine) -> None:
        self._copy.write_bytes(shared_text(self.path, self._library).encode())
        shared, _ = build_all(read_document(self._copy), self._library)
        _must(shared == value, "another value once it is shared")


def _look_at_problems(problems: list[Problem], data: bytes, file: str) -> None:
    lines = _LINES.split(data.decode("utf-8-sig", "replace"))
    _must(len(problems) <= MOST_PROBLEMS + 1, "too many problems")
    for found in problems:
        said = found.message
        _must(found.file == file, "a problem of another file")
        _must(str(found).isprintable(), "a problem that cannot be printed")
        _must(said[-1] in ".?" and len(said) <= _LONGEST_MESSAGE, f"words of {_kind(found)}")
        if not found.line:
            _must(bool(_OF_THE_FILE.match(said)), f"no place: {_kind(found)}")
        else:
            _must(0 < found.line <= len(lines), f"line of {_kind(found)}")
            widest = len(lines[found.line - 1]) + 1
            _must(0 < found.column <= widest, f"column of {_kind(found)}")
            _must(not found.end or found.column <= found.end <= widest, f"end of {_kind(found)}")


def plain(node: Node) -> object:
    """A tree without its places."""
    match node.value:
        case str(text):
            return text
        case list(items):
            return [plain(item) for item in items]
        case entries:
            return {key: plain(entry.node) for key, entry in entries.items()}


def _tree(text: str) -> Node:
    node = parse(text, Report(""))
    assert node is not None
    return node


def _kind(found: Problem) -> str:
    """The sentence of a problem without what it quotes and counts."""
    return _NUMBER.sub("0", _QUOTED.sub('""', found.message))


def _traceback(error: Exception) -> str:
    """Type and innermost place of ours."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if "routine_app" in f.filename]
    place = frames[-1] if frames else None
    where = f" in {Path(place.filename).name}, {place.name}" if place else ""
    return f"{type(error).__name__}{where}"


def _must(is_so: bool, fault: str) -> None:
    if not is_so:
        raise _Fault(fault)
