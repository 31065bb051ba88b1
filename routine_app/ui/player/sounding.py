"""What is heard while a session is played: the cues of its timeline, given at their moments.

It follows the player as the stage does. Its timer only says when to look again; which cue is due
comes from the clock and the timeline alone.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import ceil

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot

from routine_app.domain.cueing import Cuer
from routine_app.domain.cues import Cue
from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.language import language
from routine_app.domain.player import Mode, Player
from routine_app.domain.preferences import Preferences
from routine_app.domain.sounds import Manner, Sound, Sounds
from routine_app.ui.player.controller import PlayerController
from routine_app.ui.player.reader import is_told_by_voice
from routine_app.ui.player.state import PlayerState
from routine_app.ui.services import Services

WAKE_AHEAD = 700
"""Milliseconds before a cue when a device that may sleep is woken."""
SLEEPS_AFTER = 5 * SECOND
"""Milliseconds of silence after which a device may sleep, as those without a wire do."""
LAST_WORDS = 3 * SECOND
LOST_FOR = 3 * SECOND
"""Milliseconds after which chimes that cannot be heard are shown; most are back before."""
UNSEEN = 500
"""Milliseconds after which a session is heard even if no picture of it is painted."""
LONG_PAUSE = 5 * MINUTE


class Sounding(QObject):
    """Gives the cues of the run that a controller plays.

    Voice and chimes of the services are made once `stage` has painted the first run; without them,
    and with a clock that runs faster than time, all is silent.
    """

    def __init__(
        self,
        services: Services,
        controller: PlayerController,
        preferences: Callable[[], Preferences],
        stage: QObject,
    ) -> None:
        super().__init__(controller)
        self._make = services.sounds
        self._sounds: Sounds | None = None
        self._controller = controller
        self._clock = services.clock
        self._preferences = preferences
        self._cuer = Cuer()
        self._is_on = False
        self._voice_is_on = False
        self._quiet_since = 0
        self._lost_since: int | None = None
        self._is_unheard = False
        self.start_timer = self._timer(self._begin)
        self.cue_timer = self._timer(self._on_cue_due)
        self.end_timer = self._timer(self._fall_silent)
        self.pause_timer = self._timer(self._remind)
        self._mode = Mode.READY
        self._has_notice = False
        controller.state_changed.connect(self._on_state_changed)
        controller.session_over.connect(self._on_session_over)
        stage.installEventFilter(self)

    @property
    def is_silent(self) -> bool:
        """Whether nothing is said, so that all there is to know has to be seen."""
        chosen = self._preferences()
        if chosen.mute or not chosen.voice:
            return True
        return self._sounds is not None and bool(self._sounds.voice.problem or self._is_unheard)

    @property
    def speaks(self) -> bool:
        """Whether a voice tells what happens, so that nobody else should."""
        if self.start_timer.isActive():
            return is_told_by_voice(self._preferences())
        return self._voice_is_on and self._sounds is not None and not self._sounds.voice.problem

    def start(self) -> None:
        """Get ready for a run that begins, once its first picture has been painted."""
        self.end_timer.stop()
        self._is_on = False
        if self._make is not None and self._clock.speed == 1:
            self.start_timer.start(UNSEEN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A picture is about to be painted: what comes after it is heard."""
        if event.type() is QEvent.Type.Paint and self.start_timer.isActive():
            self.start_timer.start(0)
        return False

    @Slot()
    def _begin(self) -> None:
        assert self._make is not None
        self.start_timer.stop()
        self._sounds = self._sounds or self._make()
        self._is_on, self._voice_is_on = True, False
        self._cuer = Cuer()
        self._quiet_since = self._clock.now().monotonic - SLEEPS_AFTER
        self.refresh()
        if self._controller.state is not None:
            self._on_state_changed(self._controller.state)

    def stop(self) -> None:
        """Be silent until the next start."""
        self.end_timer.stop()
        self._fall_silent()

    def refresh(self) -> None:
        """Take over changed settings."""
        if not self._is_on or self._sounds is None:
            return
        chosen = self._preferences()
        chimes, voice = self._sounds.chimes, self._sounds.voice
        self._cuer.change(chosen.left_out_cues, chosen.voice_rate)
        chimes.set_volume(0.0 if chosen.mute else chosen.chime_volume)
        chimes.choose(chosen.chime_set)
        voice.set_manner(manner_of(chosen))
        if not chosen.mute:
            chimes.start()
        wanted = is_told_by_voice(chosen)
        if wanted and not self._voice_is_on:
            voice.start()
        elif self._voice_is_on and not wanted:
            voice.hush()
        self._voice_is_on = wanted

    # ---------------------------------------------------------------------- following

    def _timer(self, timed_out: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setSingleShot(True)
        timer.timeout.connect(timed_out)
        return timer

    @Slot(object)
    def _on_state_changed(self, state: PlayerState) -> None:
        run = self._controller.run
        if not self._is_on or run is None:
            return
        told = run.last_moment
        now = told.monotonic if told else 0
        self._mind_the_chimes(now)
        self._follow(run.player, now)
        self._mind_the_pause(state)

    def _mind_the_chimes(self, now: int) -> None:
        """A process that is started anew is soon heard again; what lasts has to be seen."""
        assert self._sounds is not None
        if not self._sounds.chimes.problem:
            self._lost_since = None
        elif self._lost_since is None:
            self._lost_since = now
        self._is_unheard = self._lost_since is not None and now - self._lost_since >= LOST_FOR

    def _mind_the_pause(self, state: PlayerState) -> None:
        """One sound when the machine is awake again, and one when a pause has become long."""
        begins = state.mode is Mode.PAUSED and self._mode is not Mode.PAUSED
        self._mode = state.mode
        woken = state.shown.notice is not None and not self._has_notice
        self._has_notice = state.shown.notice is not None
        if woken:
            self._remind()
        if begins:
            self.pause_timer.start(LONG_PAUSE)
        elif state.mode is not Mode.PAUSED:
            self.pause_timer.stop()

    @Slot()
    def _remind(self) -> None:
        self._play(Sound.BOWL)

    def _follow(self, player: Player, now: int) -> None:
        """Give what is due, and look again when there is more."""
        assert self._sounds is not None
        due = self._cuer.look(player, now)
        if due.hush and self._voice_is_on:
            self._sounds.voice.hush()
        if due.cue is not None:
            self._give(due.cue)
            self._quiet_since = now + due.cue.length
        wait = self._cuer.next_in()
        if wait is None:
            self.cue_timer.stop()
            return
        if self._voice_is_on and now - self._quiet_since >= SLEEPS_AFTER:
            if wait > WAKE_AHEAD:
                wait -= WAKE_AHEAD
            elif due.cue is None:
                self._sounds.voice.wake()
                self._quiet_since = now
        passed = self._clock.now().monotonic - now
        self.cue_timer.start(max(0, ceil(wait - passed)))

    def _give(self, cue: Cue) -> None:
        assert self._sounds is not None
        if cue.sound is not None:
            self._play(cue.sound)
        elif self._voice_is_on:
            self._sounds.voice.say(cue.words, partial(self._play, cue.instead))
        else:
            self._play(cue.instead)

    def _play(self, sound: Sound | None) -> None:
        if sound is not None and self._sounds is not None and not self._preferences().mute:
            self._sounds.chimes.start()  # Settings may have let go of them in a pause
            self._sounds.chimes.play(sound)

    @Slot()
    def _on_cue_due(self) -> None:
        """Let the controller look, which it does not at gates that are open to the end."""
        self._controller.look()
        run = self._controller.run
        if run is not None and run.player.mode is Mode.FINISHED and self._is_on:
            self._follow(run.player, self._clock.now().monotonic)

    # -------------------------------------------------------------------------- ending

    @Slot()
    def _on_session_over(self) -> None:
        """What is being said may be said to its end."""
        for timer in (self.start_timer, self.cue_timer, self.pause_timer):
            timer.stop()
        self._is_on = False
        self.end_timer.start(LAST_WORDS)

    @Slot()
    def _fall_silent(self) -> None:
        for timer in (self.start_timer, self.cue_timer, self.pause_timer):
            timer.stop()
        self._is_on = self._voice_is_on = False
        if self._sounds is not None:
            self._sounds.voice.stop()
            self._sounds.chimes.stop()


def manner_of(preferences: Preferences) -> Manner:
    """How the voice is to speak."""
    name = preferences.voice_for(language().code)
    return Manner(name, preferences.voice_rate, preferences.voice_volume)
