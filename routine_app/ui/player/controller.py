"""Drives a session: one precise timer to the next second, one for what moves in between.

Phase and seconds always come from the clock. A timer only says when to look at it again.
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from routine_app.domain.dose import SECOND
from routine_app.domain.exercise import Exercise
from routine_app.domain.guidance import POSE_CHANGE
from routine_app.domain.player import Mode
from routine_app.domain.ports import Clock
from routine_app.domain.practice import Practice
from routine_app.domain.preferences import Preferences
from routine_app.domain.session_run import Command, Outcome, SessionRun
from routine_app.domain.timeline import SegmentKind
from routine_app.domain.value import Value
from routine_app.ui.player.commits import Commits
from routine_app.ui.player.state import (
    MOVING_FRAME,
    PAINTING,
    PlayerState,
    due_in,
    player_state,
)
from routine_app.ui.player.words import Announcement, GapNotice, announcement, gap_notice

CALM_FRAME = 100
"""Milliseconds between frames while only ring and breath move."""
AHEAD = 700
"""How long before the end of a segment the next one is told, away from the change of a second."""
DONE_SHOWN = 2000
"""How long the full ring and "Done" stay before the session is over."""


class FinishedRun(Value):
    """A run that is over, and the session it was recorded as."""

    run: SessionRun
    session_id: str


class PlayerController(QObject):
    """Plays one run at a time and keeps what it produces.

    Signals: state_changed(PlayerState) with every second and frame; ahead(PlayerState) once before
    time brings another segment; announced(Announcement); kept() once entries were stored, or held
    where that failed; session_over(FinishedRun).
    """

    state_changed = Signal(object)
    ahead = Signal(object)
    announced = Signal(object)
    kept = Signal()
    session_over = Signal(object)

    def __init__(
        self,
        practice: Practice,
        clock: Clock,
        preferences: Callable[[], Preferences],
        run: Callable[[Callable[[], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._clock = clock
        self._preferences = preferences
        self._run: SessionRun | None = None
        self._state: PlayerState | None = None
        self._notice: GapNotice | None = None
        self._visible = True
        self._left = False
        self._said_over = False
        self._told_ahead: int | None = None
        self.commits = Commits(practice.history, run, self)
        self.commits.kept.connect(self.kept)
        self.second_timer = QTimer(self)
        self.second_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.second_timer.setSingleShot(True)
        self.second_timer.timeout.connect(self._on_second_due)
        self.frame_timer = QTimer(self)
        self.frame_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.frame_timer.setSingleShot(True)
        self.frame_timer.timeout.connect(self._on_frame_due)

    @property
    def run(self) -> SessionRun | None:
        return self._run

    @property
    def state(self) -> PlayerState | None:
        """What was shown last."""
        return self._state

    @property
    def is_under_way(self) -> bool:
        return self._run is not None and not self._run.player.mode.is_over

    def start(self, run: SessionRun) -> None:
        """Begin a run; its first entry is on its way to the disk when its first second is painted."""
        self._run = run
        self._notice = None
        self._left = self._said_over = False
        self._take(run.start(self._clock.now()))

    def command(self, command: Command) -> None:
        """Do what the user asks."""
        if self._run is not None and self.is_under_way:
            self._left = False
            if command is not Command.PAUSE:
                self._notice = None  # whoever asks for something is back
            self._take(self._run.command(command, self._clock.now()))

    def take_over(self, exercise: Exercise) -> None:
        """Go on with another exercise in place of the one under way, if this person may do it."""
        if self._run is not None and self.is_under_way and self._practice.allows(exercise):
            self._left = False
            self._take(self._run.take_over(exercise, self._clock.now()))

    def look(self) -> None:
        """Read the clock now: after a focus change, a wake-up, a changed setting."""
        if self._run is not None and self.is_under_way and not self._left:
            self._take(self._run.tick(self._clock.now()))

    def set_visible(self, visible: bool) -> None:
        """Frames are only computed for a stage that can be seen."""
        self._visible = visible
        self._arm()

    def leave(self) -> None:
        """The window closes: store what was held, ask nothing, end nothing.

        From then on the clock is not looked at before the next command or start, not even when
        what was stored cannot be shown any more.
        """
        try:
            if self._run is not None and self.is_under_way:
                self._take(self._run.leave(self._clock.now()))
        finally:
            self._left = True
            self.second_timer.stop()
            self.frame_timer.stop()
            self.commits.finish()

    def _take(self, outcome: Outcome) -> None:
        """Show what has happened, and have what it produced stored beside."""
        assert self._run is not None
        player = self._run.player
        self.commits.add(outcome.entries)
        if outcome.gap is not None:
            self._notice = gap_notice(outcome.gap, player)
        elif player.mode is not Mode.PAUSED:
            self._notice = None
        self._show()
        said = announcement(outcome.events, player)
        if said is not None:
            self.announced.emit(said)
        self._arm()
        self._look_ahead()
        if player.mode is Mode.ENDED:
            self._say_over()

    def _show(self) -> None:
        assert self._run is not None
        self._state = player_state(self._run.player, self._preferences(), self._notice)
        self.state_changed.emit(self._state)

    def _look_ahead(self) -> None:
        """Shortly before a segment ends there is time to prepare the picture of the next."""
        assert self._run is not None
        player = self._run.player
        end = player.segment.end
        near = SECOND if self._frame_length() is None else AHEAD
        if player.mode is not Mode.RUNNING or self._told_ahead == end or player.remaining > near:
            return
        self._told_ahead = end
        self.ahead.emit(player_state(player.ahead(player.remaining), self._preferences()))

    def _arm(self) -> None:
        if self._run is None or self._said_over:
            return
        player = self._run.player
        if player.mode is Mode.FINISHED:
            self.frame_timer.stop()
            self.second_timer.start(ceil(DONE_SHOWN / self._clock.speed))
            return
        due = due_in(player)
        if due is None:
            self.second_timer.stop()
        else:
            passed = self._clock.now().monotonic - self._last_told()
            due -= PAINTING if due - passed > PAINTING else 0
            self.second_timer.start(max(0, ceil((due - passed) / self._clock.speed)))
        self._arm_frame()

    def _arm_frame(self) -> None:
        """Frames stand at whole steps of their segment: repetitions meet the same pictures.

        Where the segment stands still, in a lead-in, or runs too fast, they just come in turn.
        """
        assert self._run is not None
        frame, player = self._frame_length(), self._run.player
        if frame is None:
            self.frame_timer.stop()
        elif player.mode is Mode.RUNNING and self._clock.speed == 1:
            into = player.elapsed - player.segment.start
            into += self._clock.now().monotonic - self._last_told()
            self.frame_timer.start(frame - into % frame)
        elif not self.frame_timer.isActive():
            self.frame_timer.start(frame)

    def _last_told(self) -> int:
        assert self._run is not None
        last = self._run.last_moment
        return last.monotonic if last else 0

    def _frame_length(self) -> int | None:
        """How often to draw: not at all, calmly, or quickly while the figure moves."""
        assert self._run is not None
        player = self._run.player
        running = player.mode in {Mode.RUNNING, Mode.LEAD_IN}
        if not running or not self._visible or self._preferences().reduced_motion:
            return None
        segment = player.segment
        into = player.elapsed - segment.start
        moves = segment.kind is SegmentKind.REPS or into < POSE_CHANGE
        return MOVING_FRAME if moves and player.mode is Mode.RUNNING else CALM_FRAME

    def _say_over(self) -> None:
        """Once for each run: a stage that is hidden afterwards does not say it again."""
        assert self._run is not None
        self._said_over = True
        self.commits.finish()
        self.second_timer.stop()
        self.frame_timer.stop()
        self.session_over.emit(FinishedRun(self._run, self._run.session_id))

    @Slot()
    def _on_second_due(self) -> None:
        if self._run is not None and self._run.player.mode is Mode.FINISHED:
            self._say_over()
            return
        self.look()

    @Slot()
    def _on_frame_due(self) -> None:
        self.look()


__all__ = ["Announcement", "FinishedRun", "PlayerController"]
