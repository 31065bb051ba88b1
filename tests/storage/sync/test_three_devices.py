"""Devices that were apart are equal once they have met, whatever happened in between."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from routine_app.domain.record import (
    CheckIn,
    Entry,
    ExerciseHidden,
    PracticeBackfilled,
    RemovalUndone,
    SessionRemoved,
)
from routine_app.storage.exchange import loop_file
from tests.fakes import MONDAY, make_entry, make_session
from tests.storage.sync.devices import Device, carry, meet

NAMES = ("ape", "bee", "cat")
HABITS = ("", "Stretch", "Walk", "Dehnen, täglich")
places = st.integers(0, len(NAMES) - 1)
acts = st.one_of(
    st.tuples(st.just("practise"), places, st.integers(0, 30)),
    st.tuples(st.just("correct"), places, st.integers(0, 30)),
    st.tuples(st.just("remove"), places, st.integers(0, 30)),
    st.tuples(st.just("undo"), places, st.integers(0, 30)),
    st.tuples(st.just("put down"), places, st.integers(0, 30)),
    st.tuples(st.just("import a habit"), places, st.integers(0, 30)),
    st.tuples(st.just("look"), places, places),
    st.tuples(st.just("carry"), places, places),
    st.tuples(st.just("carry a part"), places, places),
    st.tuples(st.just("conflict"), places, places),
    st.tuples(st.just("forget"), places, places),
    st.tuples(st.just("cut"), places, places),
    st.tuples(st.just("lose own file"), places, places),
)


class World:
    """Three devices, and everything that was ever done on one of them."""

    def __init__(self, root: Path) -> None:
        self.devices = [Device(root, name) for name in NAMES]
        self.done: list[Entry] = []
        self._numbers = count()

    def act(self, what: str, who: int, which: int, part: float) -> None:
        device, other = self.devices[who], self.devices[which % len(NAMES)]
        at = MONDAY + timedelta(days=which, minutes=next(self._numbers))
        number, session = next(self._numbers), f"s-{which}-{who}"
        match what:
            case "practise":
                self._add(device, *make_session(f"s-{which}-{who}-{number}", at))
            case "correct":
                told = CheckIn(session, 6, which % 11, "ä\n", edition=number % 3)
                self._add(device, make_entry(told, at, entry_id=f"c{number}"))
            case "remove":
                self._add(device, *make_session(session, at))
                self._add(device, make_entry(SessionRemoved(session), at, entry_id=f"r-{session}"))
            case "undo":
                undone = RemovalUndone(session, f"r-{session}")
                self._add(device, make_entry(undone, at, entry_id=f"u{number}"))
            case "put down":
                practice = PracticeBackfilled(f"b{number}", at.date(), "settle", "Settle")
                self._add(device, make_entry(practice, at, entry_id=f"p{number}"))
                self._add(device, make_entry(ExerciseHidden("x", True), at, entry_id=f"h{number}"))
            case "import a habit":
                day = (MONDAY + timedelta(days=which // len(HABITS))).date()
                ticked = loop_file.backfilled(day, HABITS[which % len(HABITS)])
                if ticked.id not in device.ids():  # others may have it: it is the same there
                    device.add(ticked)
                    self.done.append(ticked)
            case "look":
                assert not device.exchange().problem
            case "carry" if device is not other:
                carry(device, other)
            case "carry a part" if device is not other:
                carry(device, other, part=part)
            case "conflict" if device is not other:
                carry(device, other, part=part, conflict=True)
            case "forget":
                device.forget()
            case "cut" if device.own.exists():  # a power cut in the middle of a line
                content = device.own.read_bytes()
                device.own.write_bytes(content[: max(1, len(content) - 30)])
            case "lose own file":
                device.own.unlink(missing_ok=True)

    def _add(self, device: Device, *entries: Entry) -> None:
        fresh = [e for e in entries if e.id not in {done.id for done in self.done}]
        device.add(*fresh)
        self.done += fresh

    def close(self) -> None:
        for device in self.devices:
            device.close()


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(acts, max_size=25), st.floats(0, 1))
@example([("import a habit", who, habit) for who, habit in enumerate((1, 2, 1))], 1.0)
def test_all_are_equal_in_the_end_and_nothing_is_lost(
    many: list[tuple[str, int, int]], part: float
) -> None:
    with tempfile.TemporaryDirectory() as root:
        world = World(Path(root))
        try:
            for what, who, which in many:
                world.act(what, who, which, part)
            meet(world.devices)
            wanted = {entry.id for entry in world.done}
            sessions = world.devices[0].sessions()
            for device in world.devices:
                assert device.ids() == wanted
                assert device.sessions() == sessions
                assert device.exchange().received == 0
                assert device.exchange().sent == 0
        finally:
            world.close()


def test_a_month_apart_comes_together_in_any_order(tmp_path: Path) -> None:
    found = []
    for order in ((0, 1, 2), (2, 0, 1), (1, 2, 0)):
        root = tmp_path / "".join(map(str, order))
        world = World(root)
        for day in range(30):
            for who in order:
                at = MONDAY + timedelta(days=day, hours=who)
                world.devices[who].add(*make_session(f"{who}-{day}", at))
        for who in order:
            world.devices[who].exchange()
        meet([world.devices[who] for who in order])
        found += [device.sessions() for device in world.devices]
        world.close()
    assert len(found[0]) == 90
    assert all(sessions == found[0] for sessions in found)
