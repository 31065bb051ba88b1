"""Finish shows what was really done where an easier exercise took over."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from routine_app.domain.session_run import Command, SessionRun
from routine_app.ui.player.controller import FinishedRun
from routine_app.ui.widgets.labels import TextLabel
from routine_app.ui.widgets.thumbnail import Thumbnail
from tests.fakes import make_exercise
from tests.ui.finish.evening import Table, evening
from tests.ui.player.studio import Studio


def left_with_an_easier_one(made: Studio) -> SessionRun:
    """Some seconds of the first exercise, then some of an easier one."""
    run = made.practice.run_today()
    clock, record = made.clock, made.practice.record
    record(run.start(clock.now()).entries)
    while not run.player.segment.kind.is_work:
        record(run.tick(clock.advance(1000)).entries)
    for _ in range(5):
        record(run.tick(clock.advance(1000)).entries)
    record(run.take_over(make_exercise("easier"), clock.now()).entries)
    for _ in range(13):
        record(run.tick(clock.advance(1000)).entries)
    record(run.command(Command.END, clock.now()).entries)
    return run


def test_both_have_a_line_with_picture_and_time(qtbot: QtBot) -> None:
    made = evening(days_before=2)
    table = Table(qtbot, made)
    run = left_with_an_easier_one(made)
    table.finished = FinishedRun(run, run.session_id)
    table.open(qtbot)
    first, second, *_ = table.page.done.rows
    assert [label.text() for label in second.findChildren(TextLabel)] == ["Easier", "0:03"]
    assert first.findChildren(Thumbnail)
    assert second.findChildren(Thumbnail)
