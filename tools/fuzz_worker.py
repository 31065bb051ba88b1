"""One process of `./dev fuzz`: its share of the files, within limits of time and memory.

It tells how far it is in lines of JSON. The file under way lies in its folder, and stays there when
the process ends in the middle of it.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
from pathlib import Path

from tools.fuzz_coverage import Coverage

COVERAGE = Coverage("routine_app.content")
"""Before anything of the package is imported."""

from tools.fuzz_corpus import choose  # noqa: E402
from tools.fuzz_judge import Judge  # noqa: E402
from tools.fuzz_loop import Loop, seeds  # noqa: E402

CORPUS = Path(__file__).parents[1] / "tests" / "content" / "corpus"
MOST_MEMORY = 200 << 20
HANGS_AFTER = 10.0
"""Seconds of processor time after which the system ends the process."""
_OFTEN = 250


def main() -> int:
    """`SEED FIRST LAST FOLDER [KEEP]`: judge these numbers; with KEEP, write a new corpus there."""
    seed, first, last = map(int, sys.argv[1:4])
    folder = Path(sys.argv[4])
    judge = Judge(folder)
    loop = Loop(judge, COVERAGE, seed)
    _limit_memory()
    loop.begin(seeds(CORPUS))
    begun = loop.accepted
    for number in loop.run(range(first, last)):
        signal.setitimer(signal.ITIMER_PROF, HANGS_AFTER)  # nobody listens: it ends the process
        if number % _OFTEN == 0:
            _tell(loop, number + 1 - first, begun)
    signal.setitimer(signal.ITIMER_PROF, 0)
    _tell(loop, last - first, begun)
    for name, finding in enumerate(loop.findings.values()):
        (folder / f"finding-{name}").write_bytes(finding.data)
        print(json.dumps({"fault": finding.fault, "file": f"finding-{name}"}), flush=True)
    if len(sys.argv) > 5:
        choose(judge, COVERAGE, loop.kept, Path(sys.argv[5]))
    return 0


def _limit_memory() -> None:
    """What the process has now, and no more than the bound beyond that."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + MOST_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _tell(loop: Loop, done: int, begun: int) -> None:
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    told = {
        "done": done,
        "accepted": loop.accepted - begun,
        "branches": loop.branches,
        "all_branches": COVERAGE.count,
        "kinds": loop.kinds,
        "slowest": round(loop.slowest, 3),
        "memory": memory,
    }
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
