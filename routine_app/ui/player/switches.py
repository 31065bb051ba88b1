"""The settings that have a key and a button in the player."""

from __future__ import annotations

from routine_app.domain.preferences import Speaker
from routine_app.domain.value import replace
from routine_app.ui.player.controls import Controls, Wish
from routine_app.ui.player.question import Answer
from routine_app.ui.services import PreferencesStore

FIELDS = {
    Wish.VOICE: "voice",
    Wish.MUTE: "mute",
    Wish.PACER: "breath_pacer",
    Wish.MUSCLES: "muscle_view",
}
SPEAKERS = {Answer.VOICE: Speaker.VOICE, Answer.READER: Speaker.READER}


class Switches:
    """Turns settings on and off, and shows in the row of buttons how they stand."""

    def __init__(self, preferences: PreferencesStore, controls: Controls) -> None:
        self._preferences = preferences
        self._controls = controls

    def turn(self, wish: Wish) -> None:
        """On what is off, and off what is on."""
        field = FIELDS[wish]
        self._keep(field, not getattr(self._preferences.value, field))

    def let_speak(self, answer: Answer) -> None:
        """Keep who speaks while a screen reader runs."""
        self._keep("speaker", SPEAKERS[answer])

    def show(self) -> None:
        """Show how things stand where a button shows it."""
        chosen = self._preferences.value
        self._controls.show_sound(voice=chosen.voice, mute=chosen.mute)

    def _keep(self, field: str, value: object) -> None:
        self._preferences.save(replace(self._preferences.value, **{field: value}))
        self.show()
