"""Shows the desktop what is played, and passes on its media keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from routine_app.domain.language import tr
from routine_app.domain.player import Mode
from routine_app.domain.session_run import SessionRun
from routine_app.domain.timeline import SegmentKind
from routine_app.system.playing import MediaKey, Playing, Status
from routine_app.ui.player.sides import with_side
from routine_app.ui.player.state import PlayerState

_JUMP = 500
"""Milliseconds by which a part may seem to have begun at another time before it is told anew."""


class Panel(Protocol):
    """Where a desktop shows what is played; neither call waits."""

    def show(self, playing: Playing) -> None: ...

    def close(self) -> None: ...


class MediaLink(QObject):
    """One line to the desktop for all sessions.

    Signals: asked(MediaKey), in the thread of the window.
    """

    asked = Signal(object)

    def __init__(
        self, make_panel: Callable[[Callable[[MediaKey], None]], Panel], parent: QObject
    ) -> None:
        super().__init__(parent)
        # A signal is handed over to the thread of the window, wherever it is emitted.
        self._panel = make_panel(self.asked.emit)
        self._shown: Playing | None = None

    def show_state(self, state: PlayerState, run: SessionRun) -> None:
        """Tell what the desktop cannot know by letting time pass."""
        if state.mode.is_over:
            return
        playing = playing_of(state, run)
        if self._shown is None or _differs(self._shown, playing):
            self._shown = playing
            self._panel.show(playing)

    def stop(self) -> None:
        """Nothing is played any more."""
        if self._shown is not None:
            self._shown = None
            self._panel.close()


def playing_of(state: PlayerState, run: SessionRun) -> Playing:
    """What a desktop shows of this moment."""
    player, shown = run.player, state.shown
    segment, moment = player.segment, run.last_moment
    title = with_side(shown.name, shown.side)
    tells_word = not segment.kind.is_work and segment.kind is not SegmentKind.WAIT
    if tells_word and state.mode is not Mode.PAUSED and shown.name != shown.word:
        title = tr("{word}: {name}", word=shown.word, name=title)
    return Playing(
        status=Status.PLAYING if state.is_running else Status.PAUSED,
        part=segment.index,
        title=title,
        routine=run.routine.name,
        length=segment.duration,
        position=player.elapsed - segment.start,
        at=moment.monotonic if moment else 0,
        moves=state.mode is Mode.RUNNING,
    )


def _differs(before: Playing, after: Playing) -> bool:
    """Whether more has changed than the time."""
    told = (before.status, before.part, before.title, before.length, before.moves)
    if told != (after.status, after.part, after.title, after.length, after.moves):
        return True
    return abs(before.position_at(after.at) - after.position) > _JUMP
