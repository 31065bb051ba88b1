"""The breath pacer in Settings: off, or the pace to breathe along with."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import tr
from routine_app.domain.preferences import BreathPace, Preferences
from routine_app.domain.words import time_words
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.fields import ChoiceRow

PACES = tuple(BreathPace)


class BreathControl(ChoiceRow):
    """One choice for two settings: a pacer that is off keeps its pace for when it is back.

    `keep` saves several settings at once.
    """

    def __init__(
        self, keep: Callable[[Mapping[str, object]], None], theme: Theme, parent: QWidget
    ) -> None:
        names = (tr("Off", about="breath pacer"), *map(pace_words, PACES))
        super().__init__(tr("Breath pacer"), names, theme, parent)
        self._keep = keep
        self.chosen.connect(self._on_chosen)

    def show_choice(self, chosen: Preferences) -> None:
        """Show what is chosen."""
        self.take(1 + PACES.index(chosen.breath_pace) if chosen.breath_pacer else 0)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        if index:
            self._keep({"breath_pacer": True, "breath_pace": PACES[index - 1]})
        else:
            self._keep({"breath_pacer": False})


def pace_words(pace: BreathPace) -> str:
    """ "In 4 s, out 6 s"."""
    breath = pace.breath
    return tr(
        "In {inhale}, out {exhale}",
        about="breath pacer",
        inhale=time_words(breath.inhale),
        exhale=time_words(breath.exhale),
    )
