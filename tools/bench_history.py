"""The measurements of long histories: opening the page, keeping a record, starting."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import TypeVar

from routine_app.domain.collector import Pause
from routine_app.domain.health import NOTHING_AGAINST
from routine_app.storage.digested_history import DigestedHistory
from routine_app.storage.exchange.importing import Here, look_at
from routine_app.storage.exchange.json_file import to_json
from routine_app.storage.upkeep import look_after
from routine_app.system.places import Places, find_places
from tests.fakes import make_plan, make_session
from tools.bench_data import make_home, yesterday
from tools.bench_process import Painted
from tools.bench_rows import Bench, Row, below
from tools.big_history import big_history, with_new_reset

SIZES = (20, 2_000, 20_000)
_OPENING, _STARTING = 1.5, 1.1
_COMMITS = 20
_END = timedelta(days=25)
_SAME_PAGE, _FIRST_DAY = -1, -2
"""The last days of the longest history: enough for the same page, and for nothing else. And all of
it with a new reset on top, so that today is a first day as it is without any history."""

T = TypeVar("T")


def history_rows(bench: Bench) -> list[Row]:
    """With 20, 2,000 and 20,000 sessions: the page, a commit, a start."""
    homes = {0: make_home(bench.home.parent / "no-history", ())}
    for size in SIZES:
        entries = big_history(size, yesterday())
        homes[size] = make_home(bench.home.parent / f"history-{size}", entries)
    end = [entry for entry in entries if entry.at.date() > yesterday() - _END]
    homes[_SAME_PAGE] = make_home(bench.home.parent / "end", end)
    homes[_FIRST_DAY] = make_home(bench.home.parent / "first-day", with_new_reset(entries))
    benches = {size: replace(bench, home=home) for size, home in homes.items()}
    return [*_openings(benches), *_commits(homes), *_starts(benches), *_exchanged(homes)]


def _openings(benches: dict[int, Bench]) -> list[Row]:
    """From the key to the end of the first picture, and once more; the quickest of all runs.

    What else the machine does makes a run slower, and never quicker.
    """
    found: dict[int, list[dict[str, float]]] = {size: [] for size in SIZES}
    for _ in range(1 + benches[0].runs):
        for size in SIZES:
            child = benches[size].app("history")
            child.painted()
            found[size].append(child.tell())
            child.wait()
    rows = []
    for what, name in (("first", "History opened"), ("again", "History once more")):
        of = {size: min(told[what] for told in found[size][1:]) for size in SIZES}
        for size in SIZES:
            row = below(f"{name}, {size:,}", of[size], "ms", of[SIZES[0]], _OPENING)
            rows.append(row if size > SIZES[0] else Row(row.name, row.value, row.unit))
    return rows


def _commits(homes: dict[int, Path]) -> list[Row]:
    """One entry into the file, as after every hold; and the days, worked out anew after it."""
    rows, now = [], datetime.now(UTC)
    for size in SIZES:
        history = DigestedHistory.open(_places(homes[size]), partial(_fixed, now))
        history.digest(now.date())
        commits, digests = [], []
        for entry in make_session(f"bench-{size}", now, plan=make_plan((60,) * _COMMITS)):
            began = time.monotonic_ns()
            history.append([entry])
            commits.append((time.monotonic_ns() - began) / 1e6)
            began = time.monotonic_ns()
            history.digest(now.date())
            digests.append((time.monotonic_ns() - began) / 1e6)
        history.close()
        rows.append(Row(f"commit of a record, {size:,}", median(commits), "ms"))
        rows.append(Row(f"the days after it, {size:,}", median(digests), "ms"))
    return rows


def _exchanged(homes: dict[int, Path]) -> list[Row]:
    """Processor time of what runs beside the window: a file of the longest history, read and added."""
    now = datetime.now(UTC)
    full, empty = (_places(homes[size]) for size in (SIZES[-1], 0))
    file = full.data / "export.json"
    rows = []

    def timed(name: str, work: Callable[[], T]) -> T:
        began = time.process_time()
        found = work()
        rows.append(Row(name, time.process_time() - began, "s"))
        return found

    history = DigestedHistory.open(full, partial(_fixed, now))
    with Pause():
        file.write_bytes(timed("export, 20,000", lambda: to_json(history.rows())))
        here = Here((), NOTHING_AGAINST)
        found = timed("import: looking", lambda: look_at(file, here))
        history.close()
        history = DigestedHistory.open(empty, partial(_fixed, now))
        timed("import: adding", lambda: history.add_rows(found.rows, found.brief))
    history.close()
    timed("check and backup", lambda: look_after(empty.history, empty.backups, now.date()))
    return rows


def _places(home: Path) -> Places:
    return find_places({"HOME": str(home)}, "linux")


def _fixed(now: datetime) -> datetime:
    return now


def _starts(benches: dict[int, Bench]) -> list[Row]:
    """Start-up with the longest history and with none, on the first day of a reset, which shows the
    same routine; the quickest of all runs.

    Other days have more on their page, such as stand-ins and tightness before: what years cost
    there, the end of the same history tells.
    """
    sizes = (0, _FIRST_DAY, _SAME_PAGE, SIZES[-1])
    found: dict[int, list[Painted]] = {size: [] for size in sizes}
    for _ in range(1 + 2 * benches[0].runs):
        for size in sizes:
            child = benches[size].app("paint")
            found[size].append(child.painted())
            child.wait()
    empty, first, end, full = (min(p.after for p in found[size][1:]) for size in sizes)
    empty_used, used, *_ = (min(p.used for p in found[size][1:]) for size in sizes)
    return [
        below("start, 20,000", first, "ms", empty, _STARTING),
        Row("the same, computing", used, "ms", empty_used, remark="steadier on a busy machine"),
        below("start on another day", full, "ms", end, _STARTING),
        Row("that day, against none", full, "ms", empty, remark="which has less on its page"),
    ]
