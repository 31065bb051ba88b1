"""./dev fuzz: makes and changes files of routines until one of them is not judged as it should be.

./dev fuzz                     50,000 files, in two processes
./dev fuzz 200000 --seed 7     so many; the same seed makes the same files
./dev fuzz --keep DIR          write a new corpus to DIR: short files that reach all that was reached

Files that break something are made as short as possible and kept in the folder that is named at the
end. The exit code is 1 when there are some.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
FILES, PROCESSES = 50_000, 2


@dataclass
class Share:
    """What one process is to do, and what it told."""

    seed: int
    first: int
    last: int
    folder: Path
    keep: Path | None = None
    told: dict[str, Any] = field(default_factory=dict)
    findings: dict[str, Path] = field(default_factory=dict)
    done: int = 0
    accepted: int = 0

    def run(self) -> None:
        """Until all is done; a process that ended early is followed by another."""
        self.folder.mkdir(parents=True)
        while self.first < self.last:
            code = self._start()
            done = self.told.pop("done", 0)
            self.done += done
            self.accepted += self.told.get("accepted", 0)
            self.first += done
            if code == 0:
                return
            self._lost(code)

    def _start(self) -> int:
        command = [sys.executable, "-m", "tools.fuzz_worker", str(self.seed), str(self.first)]
        command += [str(self.last), str(self.folder), *([str(self.keep)] if self.keep else [])]
        environ = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(ROOT)}
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, env=environ, cwd=ROOT
        ) as child:
            assert child.stdout is not None
            for line in child.stdout:
                self._take(json.loads(line))
        return child.returncode

    def _take(self, said: dict[str, Any]) -> None:
        if "fault" in said:
            self.findings[said["fault"]] = self.folder / said["file"]
        else:
            self.told = said

    def _lost(self, code: int) -> None:
        """The file at which the process ended is a finding; the next process goes on behind it."""
        why = signal.Signals(-code).name if code < 0 else f"exit code {code}"
        kept = self.folder / f"lost-{self.first}"
        shutil.copyfile(self.folder / "file.yaml", kept)
        self.findings[f"ended by {why}"] = kept
        self.first += 1
        self.told = {}


def main() -> int:
    """Run, and say how it went."""
    parser = argparse.ArgumentParser(prog="./dev fuzz", description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="?", type=int, default=FILES, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=PROCESSES)
    parser.add_argument("--keep", type=Path, metavar="DIR", help="write a new corpus there")
    chosen = parser.parse_args()
    began = time.monotonic()
    scratch = Path(tempfile.mkdtemp(prefix="routine-fuzz-"))
    shares = _shares(chosen, scratch)
    threads = [threading.Thread(target=share.run) for share in shares]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        threads[0].join(5)
        threads[-1].join(5)
        done = sum(share.done + share.told.get("done", 0) for share in shares)
        print(f"{done} of about {chosen.files} files", file=sys.stderr, flush=True)
    print(_verdict(shares, chosen.seed, time.monotonic() - began))
    findings = {fault: path for share in shares for fault, path in share.findings.items()}
    for fault, path in sorted(findings.items()):
        print(f"  {fault}: {path}")
    if not findings:
        shutil.rmtree(scratch)
    return 1 if findings else 0


def _shares(chosen: argparse.Namespace, scratch: Path) -> list[Share]:
    """As equal as possible; each process makes files of other numbers."""
    edges = [chosen.files * n // chosen.processes for n in range(chosen.processes + 1)]
    return [
        Share(chosen.seed, first, last, scratch / str(n), chosen.keep if n == 0 else None)
        for n, (first, last) in enumerate(pairwise(edges))
    ]


def _verdict(shares: list[Share], seed: int, seconds: float) -> str:
    def most(name: str) -> Any:
        return max((share.told.get(name, 0) for share in shares), default=0)

    files, accepted = sum(s.done for s in shares), sum(s.accepted for s in shares)
    findings = len({fault for share in shares for fault in share.findings})
    return (
        f"fuzz: {files} files in {seconds:.0f} s by {len(shares)} processes, seed {seed}: "
        f"{accepted} accepted, {files - accepted} refused, {findings} findings; "
        f"{most('branches')} of {most('all_branches')} branches, {most('kinds')} sentences; "
        f"slowest {most('slowest'):.2f} s, most memory {most('memory')} MiB"
    )


if __name__ == "__main__":
    raise SystemExit(main())
