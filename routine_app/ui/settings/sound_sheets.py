"""Sheets of Settings: which voice speaks, and what is heard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from routine_app.domain.cues import CueKind
from routine_app.domain.language import LANGUAGES, language, mark, tr
from routine_app.domain.sounds import Voice
from routine_app.domain.value import replace
from routine_app.ui.health.form import AnswerTick, row_of
from routine_app.ui.health.sheets import ControlSheet
from routine_app.ui.services import Services
from routine_app.ui.settings.sound_setting import SYSTEMS_OWN
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.labels import TextLabel, Type

KINDS = {
    CueKind.NEXT: mark("What comes next, on which side, and how to get there"),
    CueKind.READY: mark("A word five seconds before it begins"),
    CueKind.TICKS: mark("Three ticks before it begins"),
    CueKind.START: mark("The beginning, and how long"),
    CueKind.ADVICE: mark("Advice during an exercise"),
    CueKind.MOVEMENT: mark("The words of a movement, counted"),
    CueKind.BREATH: mark("Breathing in and out"),
    CueKind.HALF_WAY: mark("Half-way"),
    CueKind.LAST: mark("The last five seconds, the last repetition"),
    CueKind.SIDE: mark("The change of side"),
    CueKind.END: mark("The end of an exercise"),
    CueKind.WAIT: mark("What to do before going on"),
}


class KindsSheet(ControlSheet):
    """A tick for each kind of cue. Kept at once."""

    def __init__(self, services: Services, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("What is heard"), theme, parent)
        self._preferences = services.preferences
        about = tr("One at a time, and never over one another. The screen shows all of it anyway.")
        self.column.addWidget(TextLabel(about, Type.SMALL_TEXT, theme, self.content))
        self.ticks: dict[CueKind, AnswerTick] = {}
        for kind, words in KINDS.items():
            tick = AnswerTick(tr(words), theme, self.content)
            tick.setChecked(kind not in self._preferences.value.left_out_cues)
            tick.clicked.connect(self._on_clicked)
            self.ticks[kind] = tick
            self.column.addWidget(row_of(tick, self.content))
        self.column.addStretch()

    def _on_clicked(self) -> None:
        left_out = tuple(kind.value for kind, tick in self.ticks.items() if not tick.isChecked())
        self._preferences.save(replace(self._preferences.value, left_out_cues=left_out))


class VoicesSheet(ControlSheet):
    """The voices of this computer; the one that is chosen is heard."""

    wanted = QSize(620, 400)

    def __init__(
        self,
        services: Services,
        voice: Voice,
        hear: Callable[[], None],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(tr("Voice"), theme, parent)
        self._preferences = services.preferences
        self._hear = hear
        self._voices: tuple[str, ...] = ("",)
        self.about = TextLabel(tr("Looking for voices…"), Type.SMALL_TEXT, theme, self.content)
        self.column.addWidget(self.about)
        self.choice: ChoiceRow | None = None
        self.column.addStretch()
        self._is_open = True
        self.finished.connect(self._on_finished)
        voice.list_voices(self._on_found)

    def _on_finished(self) -> None:
        self._is_open = False

    def _on_found(self, voices: tuple[str, ...]) -> None:
        if not self._is_open:
            return
        self.about.setText(
            tr("Each can be heard when it is chosen.") if voices else no_voice_words()
        )
        if not voices:
            return
        chosen = self._preferences.value.voice_for(language().code)
        self._voices = ("", *voices)
        names = (tr(SYSTEMS_OWN), *voices)
        self.choice = ChoiceRow(tr("Voice"), names, self.theme, self.content)
        self.choice.take(self._voices.index(chosen) if chosen in self._voices else 0)
        self.choice.chosen.connect(self._on_chosen)
        self.column.insertWidget(1, self.choice)

    def _on_chosen(self, index: int) -> None:
        name = self._voices[index]
        self._preferences.save(self._preferences.value.with_voice(language().code, name))
        self._hear()


def no_voice_words() -> str:
    """That nobody here speaks the language of the program."""
    code = language().code
    if code == "en":
        return tr("No English voice was found on this computer.")
    name = LANGUAGES.get(code, code)
    return tr("No voice for {language} was found on this computer.", language=name)
