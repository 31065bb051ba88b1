"""What a file from elsewhere brings, looked at before anything is written.

An import is a union of sets: what is here already stays as it is, and importing twice is the same
as importing once. A file with a mistake in it changes nothing at all.
"""

from __future__ import annotations

import stat
from collections.abc import Iterable, Sequence
from pathlib import Path

from routine_app.domain.chronicle import Chronicle
from routine_app.domain.health import Health
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.progress import Progress
from routine_app.domain.record import Entry, PracticeBackfilled, SessionStarted
from routine_app.domain.session import fold_sessions
from routine_app.domain.value import Value
from routine_app.storage.codec import Row, to_object, to_row
from routine_app.storage.exchange import csv_file, json_file, loop_file, table
from routine_app.storage.exchange.problem import (
    BadFile,
    ExchangeProblem,
    cannot_read,
    place_of,
)
from routine_app.storage.row_reader import read_rows

SESSION, DAY = "session", "day"
_UNKNOWN_FILE = mark(
    "it is no file that Routine can import; expected a JSON or CSV file that Routine has "
    "exported, or Checkmarks.csv of Loop Habit Tracker"
)
_PACKED = mark(
    "it is a packed file; unpack it and choose Checkmarks.csv, or the JSON or CSV file, in it"
)


class WhichHabit(ExchangeProblem):
    """The file has several habits, and one must be chosen."""

    def __init__(self, habits: Sequence[str]) -> None:
        super().__init__(
            tr("Say which habit to import, with --habit NAME: {habits}.", habits=", ".join(habits))
        )
        self.habits = tuple(habits)


class Found(Value):
    """What a file brings: rows that are not here yet, and how many sessions or days these are.

    `others` are new entries of sessions that are here, or of none; `newer` those that only a
    newer program understands. `health` is set when answers come along and none are here. `brief`
    is what the history is in brief once it was taken, when nothing is here.
    """

    rows: tuple[Row, ...]
    new: int
    known: int
    of: str = SESSION
    others: int = 0
    newer: int = 0
    health: Health | None = None
    brief: Chronicle | None = None

    @property
    def is_news(self) -> bool:
        """Whether there is anything to import."""
        return bool(self.rows) or self.health is not None

    def words(self) -> tuple[str, ...]:
        """What would happen, in plain sentences."""
        new = _new_days if self.of == DAY else _new_sessions
        found = [new(self.new, self.known)]
        if self.others:
            found.append(
                tr_count(self.others, "{count} other new entry.", "{count} other new entries.")
            )
        if self.newer:
            found.append(
                tr_count(
                    self.newer,
                    "{count} entry is of a newer version of Routine, and kept for it.",
                    "{count} entries are of a newer version of Routine, and kept for it.",
                )
            )
        if self.health is not None:
            found.append(tr("Your answers about health come along."))
        return tuple(found) if self.is_news else (tr("Everything in this file is here already."),)


def _new_sessions(new: int, known: int) -> str:
    return tr_count(
        new,
        "{count} new session, {known} already here.",
        "{count} new sessions, {known} already here.",
        known=known,
    )


def _new_days(new: int, known: int) -> str:
    return tr_count(
        new,
        "{count} new day, {known} already here.",
        "{count} new days, {known} already here.",
        known=known,
    )


class Here(Value):
    """What is here already: all rows, and the answers about health."""

    rows: Sequence[Row]
    health: Health


def look_at(path: Path, here: Here, habit: str = "", progress: Progress | None = None) -> Found:
    """What a file would bring. Raises `ExchangeProblem`, and `WhichHabit`."""
    text = _text(path)
    header = text.partition("\n")[0]
    try:
        if text.lstrip()[:1] == "{":
            return _from_json(text, here, progress or Progress())
        if csv_file.is_ours(header):
            return _from_csv(text, here, progress or Progress())
        if loop_file.is_loop(header):
            return _from_loop(text, here, habit)
        raise BadFile(tr(_UNKNOWN_FILE))
    except BadFile as bad:
        raise ExchangeProblem(bad.sentence(path)) from None


def _text(path: Path) -> str:
    """The text of a file, of a size that can be looked at."""
    limit = table.LARGEST_FILE if path.suffix.lower() == ".csv" else json_file.LARGEST_FILE
    try:
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
            raise ExchangeProblem(tr("{path} is no file.", path=path))
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as fault:
        raise cannot_read(path, fault) from None
    try:
        if len(content) > limit:
            raise BadFile(
                tr(
                    "it has more than {most} megabytes, which no export has",
                    most=limit // 1_000_000,
                )
            )
        if content.startswith(b"PK\x03\x04"):
            raise BadFile(tr(_PACKED))
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            if b"\0" in content[:4096]:
                raise BadFile(tr(_UNKNOWN_FILE)) from None
            line, column = place_of(content[: error.start].decode(), error.start)
            raise BadFile(tr("no text in UTF-8 here"), line, column) from None
    except BadFile as bad:
        raise ExchangeProblem(bad.sentence(path)) from None


# -------------------------------------------------------------- the three kinds


def _from_json(text: str, here: Here, progress: Progress) -> Found:
    contents = json_file.from_json(text, progress.part(0, 0.5))
    ids = {row[0] for row in here.rows}
    fresh = tuple(row for row in contents.rows if row[0] not in ids)
    many = len(contents.rows)
    entries = read_rows(progress.through(contents.rows, many, 0.5, 0.7))
    newer = {row[0] for row in contents.rows}.difference(entry.id for entry in entries)
    begun = {
        entry.fact.session: entry.id
        for entry in entries
        if isinstance(entry.fact, SessionStarted | PracticeBackfilled)
    }
    folded = fold_sessions(progress.through(entries, len(entries), 0.7, 0.8))
    sessions = [s for s in folded if s.counts and (s.credit or s.ending)]
    new = [session for session in sessions if begun[session.id] not in ids]
    of_new = {id_ for session in new for id_ in session.chain}
    return Found(
        fresh,
        len(new),
        len(sessions) - len(new),
        others=sum(row[2] not in of_new and row[0] not in newer for row in fresh),
        newer=len(newer - ids),
        health=None if here.health.told else contents.health,
        brief=None if here.rows else Chronicle.of_folded(folded, entries),
    )


def _from_csv(text: str, here: Here, progress: Progress) -> Found:
    known = {row[2] for row in here.rows}
    found = csv_file.from_csv(text, progress)
    new = [session for session in found if session.session not in known]
    rows = _rows(entry for session in new for entry in session.entries)
    return Found(rows, len(new), len(found) - len(new))


def _from_loop(text: str, here: Here, habit: str) -> Found:
    habits = loop_file.habits_of(text)
    if not habit and len(habits) > 1:
        raise WhichHabit(habits)
    chosen = habit or habits[0]
    if chosen not in habits:
        raise ExchangeProblem(
            tr(
                "There is no habit '{habit}' in it. It has: {habits}.",
                habit=chosen,
                habits=", ".join(habits),
            )
        )
    ids = {row[0] for row in here.rows}
    sessions = fold_sessions(read_rows(here.rows))
    done = {session.practice_day for session in sessions if session.is_done}
    days = loop_file.ticked_days(text, chosen)
    name = "" if chosen == loop_file.SINGLE else chosen
    entries = [loop_file.backfilled(day, name) for day in days if day not in done]
    rows = _rows(entry for entry in entries if entry.id not in ids)
    return Found(rows, len(rows), len(days) - len(rows), of=DAY)


def _rows(entries: Iterable[Entry]) -> tuple[Row, ...]:
    return tuple(to_row(to_object(entry)) for entry in entries)
