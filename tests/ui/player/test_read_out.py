"""All that a screen reader is told in a session by itself: each step, half of each, and the end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from pytestqt.qtbot import QtBot

from routine_app.domain.exercise import Sides
from routine_app.domain.preferences import Speaker
from routine_app.domain.timeline import SegmentKind
from routine_app.domain.value import replace
from routine_app.ui.player import reader
from tests.fakes import make_exercise, make_movement, make_routine, step
from tests.ui.player.hall import Hall
from tests.ui.player.studio import PREFERENCES

LUNGE = make_exercise("low-lunge", sides=Sides.EACH, seconds=90, cues=("Tuck.",))
REST = make_exercise("rest", sides=Sides.BOTH, seconds=120, cues=("Sink.", "Breathe.", "Stay."))
TILT = make_movement("pelvic-tilt", count=8)
PLAN = make_routine("plan", step(LUNGE), step(TILT), step(REST))
SECOND = 1000


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[QAccessibleAnnouncementEvent]:
    """What goes to the screen reader without being asked for."""
    found: list[QAccessibleAnnouncementEvent] = []

    def updated(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            found.append(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", updated)
    monkeypatch.setattr(reader, "is_active", lambda: True)
    return found


@pytest.fixture
def hall(qtbot: QtBot) -> Hall:
    return Hall(qtbot, PLAN, replace(PREFERENCES, speaker=Speaker.READER))


def test_only_steps_their_halves_and_the_end_are_told(
    hall: Hall, told: list[QAccessibleAnnouncementEvent]
) -> None:
    hall.start()
    timeline = hall.player.timeline
    said = [(0, event.message()) for event in told]
    for moment in range(SECOND, timeline.total + 10 * SECOND, SECOND):
        told.clear()
        hall.play(SECOND)
        said += [(moment, event.message()) for event in told]
        if hall.player.segment.kind is SegmentKind.DONE:
            break
    begins = [segment.start for segment in timeline.segments]
    halves = [s.start + s.duration // 2 for s in timeline.work]
    assert [moment for moment, _ in said] == sorted(begins + halves)
    assert [text for moment, text in said if moment in halves] == [
        "Half-way, 45 seconds left",
        "Half-way, 45 seconds left",
        "Half-way, 16 seconds left",
        "Half-way, 1 minute left",
    ]
    assert said[-1][1] == "Done."


def test_nothing_is_told_twice_in_a_row(
    hall: Hall, told: list[QAccessibleAnnouncementEvent]
) -> None:
    hall.start()
    hall.play(hall.player.timeline.total)
    assert all(one.message() != other.message() for one, other in pairwise(told))


def test_only_a_change_of_sides_breaks_in(
    hall: Hall, told: list[QAccessibleAnnouncementEvent]
) -> None:
    hall.start()
    hall.play(hall.player.timeline.total)
    assertive = QAccessible.AnnouncementPoliteness.Assertive
    loud = [event.message() for event in told if event.politeness() is assertive]
    assert len(loud) == 1
    assert loud[0].startswith("Switch sides, right.")


def test_in_a_pause_nothing_is_told_by_itself(
    hall: Hall, told: list[QAccessibleAnnouncementEvent]
) -> None:
    hall.start()
    hall.play(30 * SECOND)
    hall.press(" ")
    told.clear()
    hall.play(400 * SECOND)
    assert told == []
