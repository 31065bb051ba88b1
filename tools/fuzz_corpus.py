"""A small corpus of many files: one for each branch or sentence, as short as it may be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tools.fuzz_coverage import Coverage
from tools.fuzz_minimise import minimised

if TYPE_CHECKING:
    from tools.fuzz_judge import Judge, Verdict
    from tools.fuzz_loop import Kept

LARGEST = 200 << 10
"""Bytes of all files together."""
_WORDS = re.compile(r"[a-z]+")
_TRIES = 250


def choose(judge: Judge, coverage: Coverage, kept: Sequence[Kept], folder: Path) -> None:
    """Write the shortest files that reach what all of them reach, named by what they are for."""
    folder.mkdir(parents=True, exist_ok=True)
    branches, kinds, size = 0, set[str](), 0
    for one in sorted(kept, key=lambda one: len(one.data)):
        verdict = judge.judge(one.data)
        reached = coverage.reached()
        new, said = reached & ~branches, verdict.kinds - kinds
        if not (new or said):
            continue

        def holds(data: bytes, new: int = new, said: frozenset[str] = said) -> bool:
            found = judge.judge(data)
            return not new & ~coverage.reached() and said <= found.kinds and not found.fault

        data = minimised(one.data, holds, _TRIES)
        verdict = judge.judge(data)
        reached = coverage.reached()
        if size + len(data) > LARGEST:
            continue
        size += len(data)
        path = _free(folder, _name(verdict, said))
        path.write_bytes(data)
        branches |= reached
        kinds |= verdict.kinds


def _name(verdict: Verdict, said: frozenset[str]) -> str:
    """The words of what is said of it."""
    sentence = min(said or verdict.kinds or {"good"}, key=lambda kind: (len(kind), kind))
    return "-".join(_WORDS.findall(sentence.lower())[:7]) or "refused"


def _free(folder: Path, name: str) -> Path:
    """A name that no other file has."""
    number = 1
    path = folder / f"{name}.yaml"
    while path.exists():
        number += 1
        path = folder / f"{name}-{number}.yaml"
    return path
