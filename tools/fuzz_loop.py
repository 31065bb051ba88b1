"""One run of the fuzzer: makes files, has them judged, keeps what reached something new.

Which branches a file reaches, and which sentences are said of it, tells whether it is new. Files
that are, are changed further; each follows from the seed, its number and those before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from routine_app.content.library import Library
from routine_app.resources import routines_dir
from tools.fuzz_coverage import Coverage
from tools.fuzz_grammar import Grammar
from tools.fuzz_judge import Judge, Verdict
from tools.fuzz_minimise import minimised
from tools.fuzz_mutate import mutated
from tools.fuzz_text import bytes_of, hostile, text_of

_NOISES = (0.0, 0.0, 0.01, 0.05, 0.3)
_LARGEST_KEPT = 1 << 14


class Kept(NamedTuple):
    """A file and what it reached, first of all: branches and sentences."""

    data: bytes
    branches: int
    kinds: frozenset[str]


class Finding(NamedTuple):
    """A fault, and the smallest file found that shows it."""

    fault: str
    data: bytes


class Loop:
    """The state of a run."""

    def __init__(self, judge: Judge, coverage: Coverage, seed: int) -> None:
        self._judge = judge
        self._coverage = coverage
        self._seed = seed
        self._grammar = Grammar(Library(routines_dir()))
        self._branches, self._kinds = 0, set[str]()
        self.kept: list[Kept] = []
        self.findings: dict[str, Finding] = {}
        self.accepted, self.slowest = 0, 0.0

    @property
    def branches(self) -> int:
        """How many branches have been reached."""
        return self._branches.bit_count()

    @property
    def kinds(self) -> int:
        """How many sentences have been said."""
        return len(self._kinds)

    def begin(self, files: Sequence[bytes]) -> None:
        """Judge files that are known, to go on from them; all are kept."""
        self._coverage.reached()
        for data in files:
            self.take(data, always=True)

    def run(self, numbers: range) -> Iterator[int]:
        """Make and judge files; the number of each, once it is judged."""
        for number in numbers:
            self.take(self._made(Random(f"{self._seed}:{number}")))
            yield number

    def take(self, data: bytes, *, always: bool = False) -> Verdict:
        """Judge a file, and keep it if it is new."""
        verdict = self._judge.judge(data)
        reached = self._coverage.reached()
        self.accepted += verdict.accepted
        self.slowest = max(self.slowest, verdict.used)
        if verdict.fault and verdict.fault not in self.findings:
            self.findings[verdict.fault] = self._small(verdict.fault, data)
        branches, kinds = reached & ~self._branches, verdict.kinds - self._kinds
        if always or ((branches or kinds) and len(data) <= _LARGEST_KEPT):
            self.kept.append(Kept(data, branches, kinds))
        self._branches |= branches
        self._kinds |= kinds
        return verdict

    def _small(self, fault: str, data: bytes) -> Finding:
        found = minimised(data, lambda smaller: self._judge.judge(smaller).fault == fault)
        self._coverage.reached()
        return Finding(fault, found)

    def _made(self, rng: Random) -> bytes:
        chance = rng.random()
        if chance < 0.03:
            return hostile(rng)
        if chance < 0.3:
            return bytes_of(text_of(self._grammar.tree(rng, rng.choice(_NOISES)), rng), rng)
        data = min((rng.choice(self.kept).data for _ in range(rng.choice((1, 2, 3)))), key=len)
        return mutated(data, [rng.choice(self.kept).data for _ in range(4)], rng)


def seeds(corpus: Path) -> list[bytes]:
    """Files to begin with: what is shipped, and the corpus."""
    paths = [*sorted(routines_dir().rglob("*.yaml")), *sorted(corpus.glob("*"))]
    return [path.read_bytes() for path in paths]
