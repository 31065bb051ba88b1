"""Faults of the disk, on real processes: every page damaged in turn, no room left, rights taken.

No room left needs a file system of its own: a few megabytes of memory, mounted where nobody else
sees it. Where that is not allowed the proof says so and is left out.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from routine_app.storage.history import History
from tools.faults_process import kill_at, text_session
from tools.faults_verdict import Tally, count, places, progress, read, verdict

PAGE = 4096
PATIENCE = 20.0
"""Seconds until a window must have done its chores."""

DISK = 4_000_000
"""Bytes of the small disk."""

_NOT_SAVED = "Nothing of this could be saved"
_START = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)


# ----------------------------------------------------------------- every page


def every_page(folder: Path, launches: int) -> Tally:
    """A window is started again and again, each time over another damaged page.

    Each launch stands for a day: the backup of the one before is made a day older. Nothing is
    ever lost, the last backup stays as it was, and a new one is made of the repaired file.
    """
    tally = Tally("damaged page")
    data = folder / "data"
    _practise(data)
    path = places(data).history
    wanted = {entry.id for entry in read(path)[0]}
    complaint = _launch(data)
    tally.take(0, 0, [complaint] if complaint else [])
    for number in range(launches):
        backup = _a_day_older(data)
        before = _hash(backup)
        content = bytearray(path.read_bytes())
        page = number % (len(content) // PAGE)
        content[page * PAGE : (page + 1) * PAGE] = os.urandom(PAGE)
        path.write_bytes(content)
        complaint = _launch(data)
        complaints = [complaint] if complaint else []
        found, state = read(path)
        lost = len(wanted - {entry.id for entry in found})
        complaints += [f"page {page}: {lost} entries are lost"] if lost else []
        complaints += [f"page {page}: still damaged: {state}"] if state != "ok" else []
        if _hash(backup) != before:
            complaints.append(f"page {page}: the last good backup is another one")
        tally.take(len(wanted), len(wanted) - lost, complaints)
        progress(tally)
    return tally


def _practise(data: Path) -> None:
    """A history of a few pages."""
    from tests.fakes import make_session

    history = History.open(places(data), lambda: _START)
    for number in range(30):
        history.append(make_session(f"s-{number}", _START + timedelta(days=number)))
    history.close()


def _launch(data: Path) -> str:
    """Start the window, let it do its chores, end it; what went wrong, if anything."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, "-m", "routine_app", "--accept-safety", "--data-dir", str(data)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env=environ,
    )
    deadline = time.monotonic() + PATIENCE
    while not _has_backup_of_today(data) and process.poll() is None:
        if time.monotonic() > deadline:
            break
        time.sleep(0.05)
    made = _has_backup_of_today(data)
    process.terminate()
    _, errors = process.communicate(timeout=PATIENCE)
    if process.returncode not in {128 + signal.SIGTERM, -signal.SIGTERM}:
        return f"exit code {process.returncode}: {errors.strip()[-200:]}"
    return "" if made else f"no backup was made: {errors.strip()[-200:]}"


def _today_backup(data: Path) -> Path:
    return places(data).backups / f"history-{datetime.now().astimezone().date()}.sqlite3"


def _has_backup_of_today(data: Path) -> bool:
    return _today_backup(data).exists()


def _a_day_older(data: Path) -> Path:
    """Move all backups back by a day; the newest of them."""
    own = places(data).backups
    for path in sorted(own.glob("history-????-??-??.sqlite3")):
        day = datetime.fromisoformat(path.stem.removeprefix("history-")).date()
        path.rename(own / f"history-{day - timedelta(days=1)}.sqlite3")
    return max(own.glob("history-*.sqlite3"))


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""


# ---------------------------------------------------------------- no room left


_NOT_HERE = ("mount:", "unshare:")
"""What those say who may not mount anything where this runs."""


def small_disk(folder: Path, speed: int, rounds: int) -> Tally:
    """The disk is full from another write on in every round."""
    tally = Tally("small disk")
    folder.mkdir(parents=True)
    mount = f'mount -t tmpfs -o size={DISK} tmpfs "$0" && exec "$@"'
    namespace = ["unshare", "--mount", *(["--map-root-user"] if os.geteuid() else [])]
    this = [sys.executable, str(Path(__file__).resolve()), str(folder), str(rounds), str(speed)]
    try:
        result = subprocess.run(
            [*namespace, "sh", "-c", mount, str(folder), *this],
            capture_output=True,
            text=True,
        )
    except FileNotFoundError:
        result = None
    if result is None or (result.returncode and result.stderr.startswith(_NOT_HERE)):
        tally.name = "small disk (left out)"
        return tally
    if result.returncode:
        tally.faults.append(f"small disk: {result.stderr.strip()[-300:]}")
        return tally
    told = json.loads(result.stdout)
    tally.rounds, tally.acknowledged = told["rounds"], told["acknowledged"]
    tally.stored, tally.faults = told["stored"], told["faults"]
    return tally


def _on_small_disk(folder: Path, rounds: int, speed: int) -> Tally:
    """In a file system of our own: each round leaves a page more than the one before."""
    tally = Tally("small disk")
    data, filler = folder / "data", folder / "filler"
    kill_at(text_session(data, speed), 60)  # settings and the first session, with room for all
    for number in range(rounds):
        before = count(places(data).history)
        room = shutil.disk_usage(folder).free - number % 40 * PAGE
        filler.write_bytes(bytes(max(0, room)))
        acknowledged, complaint = _play(data, speed)
        filler.unlink()
        History.open(places(data), lambda: _START).close()
        stored, complaints = verdict(places(data).history, before, acknowledged)
        if places(data).unsaved.exists():
            complaints.append("unsaved entries were left behind")
        tally.take(acknowledged, stored, [*([complaint] if complaint else []), *complaints])
    return tally


def _play(data: Path, speed: int) -> tuple[int, str]:
    """How many holds were told to be saved; a session that could not be is told too."""
    result = subprocess.run(
        text_session(data, speed), stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    done = sum(line.startswith("done ") for line in result.stdout.splitlines())
    failed = result.returncode not in ({0, 1} if _NOT_SAVED in result.stdout else {0})
    return done, f"exit code {result.returncode}: {result.stderr.strip()[-200:]}" if failed else ""


# ---------------------------------------------------------------- rights taken


def rights_taken(folder: Path, speed: int, rounds: int) -> Tally:
    """In the middle of a session nothing can be written any more, and later it can again."""
    tally = Tally("rights taken")
    data = folder / "data"
    kill_at(text_session(data, speed), 60)
    for _ in range(rounds):
        before = count(places(data).history)
        acknowledged, complaint = _take_rights(data, speed)
        stored, complaints = verdict(places(data).history, before, acknowledged)
        tally.take(acknowledged, stored, [*([complaint] if complaint else []), *complaints])
        progress(tally)
    return tally


def without_rights_of_root(command: Sequence[str]) -> list[str]:
    """Root may write anywhere, unless it gives that up."""
    if os.geteuid():
        return [*command]
    return ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", *command]


def _take_rights(data: Path, speed: int) -> tuple[int, str]:
    """Play; close the folder after the first hold, and open it again after the third.

    What was not saved in between is saved then: all that was held counts as acknowledged.
    """
    process = subprocess.Popen(
        without_rights_of_root(text_session(data, speed)),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    held = 0
    try:
        for line in process.stdout:
            if line.startswith(("done ", "not saved: ")):
                held += 1
                closed = held in {1, 2}
                data.chmod(0o500 if closed else 0o700)
                places(data).history.chmod(0o400 if closed else 0o600)
    finally:
        data.chmod(0o700)
    _, errors = process.communicate(timeout=60)
    failed = process.returncode != 0
    return held, f"exit code {process.returncode}: {errors.strip()[-200:]}" if failed else ""


def main() -> int:
    """The part of the small disk that runs inside of it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("rounds", type=int)
    parser.add_argument("speed", type=int)
    options = parser.parse_args()
    tally = _on_small_disk(options.folder, options.rounds, options.speed)
    print(json.dumps(vars(tally)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
