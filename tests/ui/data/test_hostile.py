"""A history that was made to do harm, as far as an import takes it: every page stands it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from routine_app.storage.exchange.json_file import FORMAT
from routine_app.ui.navigation import PageName
from tests.ui.desk import desk
from tests.ui.test_no_text_is_cut import open_window
from tools.shots_data import DUE, EVENING

LONG = "An endless name " * 400
WORDS = ("", "\x07\x1b[31m\u202e\ud800", LONG, "<b>&amp;</b>\n\r\t{}%s", "🧘" * 50)


def session(number: int, at: datetime, **changes: object) -> Iterator[dict[str, object]]:
    name = f"x-{number}"
    common = {"at": at.isoformat(), "zone": "No/Where", "device": "evil", "session": name}
    plan = [
        {
            "index": index - 1,
            "number": 2**31 - 1,
            "exercise": "nothing-like-it",
            "name": WORDS[number % len(WORDS)],
            "side": (None, "left", "right")[index % 3],
            "set": 2**31 - 1,
            "planned": (0, 2**31 - 1)[index % 2],
            "reps": 2**31 - 1,
        }
        for index in range(40 * (number % 3))
    ]
    start: dict[str, object] = {
        "practice_day": at.date().isoformat(),
        "routine": WORDS[number % len(WORDS)],
        "routine_name": WORDS[(number + 1) % len(WORDS)],
        "plan": plan,
        "program": ("21-day-reset", "no-program", "")[number % 3],
        "program_day": (1, 10_000, 0)[number % 3],
        "run": (1, 10_000)[number % 2],
        "continues": ("", f"x-{number}", f"x-{number + 1}")[number % 3],
        "file": ("", "/dev/zero", "\x00")[number % 3],
    }
    yield {"id": f"{name}.s", "kind": "session started", **common, **start, **changes}
    for index in range(5):
        spent = {"index": index - 1, "spent": 2**31 - 1, "leaving": "completed"}
        yield {"id": f"{name}.{index}", "kind": "segment done", **common, **spent}
    yield {"id": f"{name}.e", "kind": "session ended", **common, "ending": "finished"}
    told = {"before": 10, "after": 0, "note": WORDS[number % len(WORDS)], "pain": True}
    yield {"id": f"{name}.c", "kind": "check-in", **common, **told, "edition": 1_000_000}


def entries() -> list[dict[str, object]]:
    moments = (
        EVENING,
        EVENING - timedelta(hours=2),
        EVENING - timedelta(days=1),
        EVENING + timedelta(days=400),
        EVENING.replace(year=1900),
        EVENING.replace(year=2200),
        EVENING - timedelta(days=3650),
    )
    found = [e for number, at in enumerate(moments) for e in session(number, at)]
    common = {"at": EVENING.isoformat(), "device": "evil"}
    day = EVENING.date().isoformat()
    program = {"program": "21-day-reset", "run": 1}
    more: list[dict[str, object]] = [
        {"kind": "program started", "program": "21-day-reset", "run": 10_000},
        {"kind": "gate answered", **program, "program_day": 9999, "yes": True},
        {"kind": "exercise swapped", "exercise": "cat-cow", "instead": "nothing-like-it"},
        {"kind": "exercise swapped", "exercise": "a", "instead": "a"},
        {"kind": "exercise hidden", "exercise": LONG, "hidden": True},
        {"kind": "side limited", "exercise": "cat-cow", "side": "left"},
        {
            "kind": "self-check",
            "practice_day": day,
            **program,
            "program_day": 9999,
            "tightness": 10,
            "ease": 0,
        },
        {"kind": "session removed", "session": "x-6"},
        {"kind": "removal undone", "session": "x-6", "removal": "no such"},
    ]
    found += [{"id": f"m-{n}", **common, **raw} for n, raw in enumerate(more)]
    return found


@pytest.fixture
def evil(tmp_path: Path) -> Path:
    path = tmp_path / "evil.json"
    path.write_text(json.dumps({"format": FORMAT, "version": 1, "entries": entries()}))
    return path


def test_every_page_and_every_export_stands_it(qtbot: QtBot, tmp_path: Path, evil: Path) -> None:
    made = desk(DUE, tmp_path)
    exchange = made.own_data.exchange
    found = exchange.look_at(evil)
    assert found.new
    exchange.take(found)
    window = open_window(qtbot, made, QSize(1180, 760))
    for page in (*PageName, PageName.TODAY):
        window.show_page(page)
        window.grab()
    for name in ("a.json", "a.csv", "a.ics", "a.pdf"):
        exchange.export(tmp_path / name, notes=True)
        assert (tmp_path / name).stat().st_size
    again = exchange.look_at(tmp_path / "a.json")
    assert not again.rows
