"""A player page with everything that is heard of it on tape."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from routine_app.domain.exercise import Sides
from routine_app.domain.player import Player
from routine_app.domain.preferences import Preferences
from routine_app.domain.routine import Routine
from routine_app.domain.value import replace
from routine_app.ui.player.page import PlayerPage
from tests.fakes import make_exercise, make_routine, step
from tests.sounds import Tape
from tests.ui.player.studio import PREFERENCES, Studio, studio

CHILD = make_exercise("childs-pose", sides=Sides.BOTH, seconds=60, cues=("Sink.",))
PLAN = make_routine("plan", step(CHILD), step(CHILD))


class Hall:
    """A page with everything that is heard of it on tape."""

    def __init__(
        self, qtbot: QtBot, plan: Routine = PLAN, preferences: Preferences = PREFERENCES
    ) -> None:
        self.qtbot = qtbot
        self.made: Studio = studio(plan, preferences)
        self.tape = Tape(self.made.clock)
        self.made.services = replace(self.made.services, sounds=self.tape.sounds)
        self.page: PlayerPage = self.made.page()
        qtbot.addWidget(self.page)

    def start(self) -> Hall:
        self.page.start(self.made.run())
        if self.page.sounding.start_timer.isActive():
            self.page.sounding.start_timer.timeout.emit()
        self.let_settle()
        return self

    def let_settle(self) -> None:
        """A reader listens by now, if there is one and nothing is asked."""
        herald = self.page.herald
        while herald.timer.isActive() and self.page.card.question is None:
            herald.timer.timeout.emit()

    def play(self, milliseconds: int) -> None:
        """Let time pass; the timers of cues and of seconds fire when they are due."""
        self.let_settle()
        cues, seconds = self.page.sounding.cue_timer, self.page.controller.second_timer
        while milliseconds > 0:
            waits = [timer.interval() for timer in (cues, seconds) if timer.isActive()]
            wait = max(1, min([milliseconds, *waits]))
            is_cue = cues.isActive() and wait >= cues.interval()
            self.made.clock.advance(wait)
            milliseconds -= wait
            if is_cue:
                cues.timeout.emit()
            else:
                self.page.controller.look()

    def press(self, keys: str) -> None:
        self.qtbot.keyClicks(self.page.stage, keys)

    def choose(self, **changes: object) -> None:
        """Change settings as Settings does."""
        self.made.preferences.save(replace(self.made.preferences.value, **changes))
        self.page.refresh()

    @property
    def player(self) -> Player:
        assert self.page.controller.run is not None
        return self.page.controller.run.player

    @property
    def words(self) -> list[str]:
        return [words for words in self.tape.words if words != "(wakes)"]
