"""The rows of Settings about sound and voice, each with a way to hear it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import LANGUAGES, language, mark, tr, tr_count
from routine_app.domain.preferences import ChimeSet, Preferences, Speaker
from routine_app.domain.sounds import Sounds
from routine_app.ui.player import reader
from routine_app.ui.services import Services
from routine_app.ui.settings.hearing import (
    Hearing,
    Pair,
    VoiceControl,
    hear_button,
    voice_words,
)
from routine_app.ui.settings.rows import SettingGroup, SettingRow
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton, SmallButton
from routine_app.ui.widgets.fields import ChoiceRow, Stepper, Switch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

SYSTEMS_OWN = mark("The system's own")
RATES = (0.8, 1.0, 1.25)
CHIME_SETS = tuple(ChimeSet)
SPEAKERS = (Speaker.VOICE, Speaker.READER)
_VOLUME_STEP = 10

Keep = Callable[[str, object], None]


class SoundRows(QObject):
    """Voice, chimes and what they say. `keep` saves a field; `theme` gives the one that holds."""

    def __init__(
        self,
        services: Services,
        sounds: Sounds,
        group: SettingGroup,
        page: QWidget,
        theme: Callable[[], Theme],
        keep: Keep,
    ) -> None:
        super().__init__(page)
        self._services = services
        self.sounds = sounds
        self._group = group
        self._page = page
        self._theme = theme
        self._keep = keep
        self.hearing = Hearing(services, lambda: sounds, page)
        self.hearing.changed.connect(self.refresh)
        self.spoken, self.hear_voice, self._spoken = self._switch_row()
        self.voice, self._voice = self._opener(
            "Voice", tr("Change…"), tr("Voice: change"), self._voices
        )
        self.rate = self._choice("Pace", _rate_words(), "voice_rate", RATES)
        self.voice_volume = self._volume("Voice volume", "voice_volume")
        self.chime_set, self._chimes = self._chimes_row()
        self.chime_volume, self.hear_chimes = self._chime_volume_row()
        self.cues, self._cues = self._opener(
            "What is heard", tr("Choose…"), tr("What is heard: choose"), self._kinds
        )
        self.mute = Switch(tr("Mute all sound"), theme(), group)
        self.mute.toggled.connect(partial(keep, "mute"))
        group.add_row("Mute all sound", self.mute)
        self.speaker: ChoiceRow | None = None
        if reader.is_active() or self._chosen.speaker is not Speaker.ASK:
            name = "With a screen reader"
            self.speaker = self._choice(name, _speaker_words(), "speaker", SPEAKERS)

    # -------------------------------------------------------------------------- rows

    def _switch_row(self) -> tuple[Switch, LinkButton, SettingRow]:
        self._voice_control = VoiceControl(partial(self._keep, "voice"), self._theme(), self._group)
        control = self._voice_control
        control.hear.clicked.connect(self.hearing.hear_voice)
        return control.switch, control.hear, self._group.add_row("Spoken cues", control)

    def _chimes_row(self) -> tuple[ChoiceRow, SettingRow]:
        """How they sound: each set is heard when it is chosen."""
        choice = ChoiceRow(tr("Chimes"), _chime_words(), self._theme(), self._group)
        choice.chosen.connect(self._on_chimes_chosen)
        return choice, self._group.add_row("Chimes", choice)

    def _chime_volume_row(self) -> tuple[Stepper, LinkButton]:
        stepper = self._stepper(tr("Quieter chimes"), tr("Louder chimes"), "chime_volume")
        hear = hear_button(tr("Hear the chimes"), self._theme(), self._group)
        hear.clicked.connect(self.hearing.hear_chimes)
        self._group.add_row("Chime volume", Pair(self._group, hear, stepper))
        return stepper, hear

    def _opener(
        self, name: str, text: str, spoken: str, sheet: Callable[[], QDialog]
    ) -> tuple[SmallButton, SettingRow]:
        button = SmallButton(text, self._theme(), self._group)
        button.setAccessibleName(spoken)

        def open_sheet() -> None:
            opened = sheet()
            opened.finished.connect(self.refresh)
            opened.open()

        button.clicked.connect(open_sheet)
        return button, self._group.add_row(name, button)

    def _choice(
        self, name: str, words: tuple[str, ...], field: str, values: tuple[Any, ...]
    ) -> ChoiceRow:
        row = ChoiceRow(tr(name), words, self._theme(), self._group)
        row.chosen.connect(lambda index: self._keep(field, values[index]))
        self._group.add_row(name, row)
        return row

    def _volume(self, name: str, field: str) -> Stepper:
        stepper = self._stepper(tr("Quieter voice"), tr("Louder voice"), field)
        self._group.add_row(name, stepper)
        return stepper

    def _stepper(self, quieter: str, louder: str, field: str) -> Stepper:
        stepper = Stepper(quieter, louder, self._theme(), self._group)
        stepper.stepped.connect(partial(self._on_stepped, field))
        return stepper

    def _on_stepped(self, field: str, step: int) -> None:
        percent = _percent(getattr(self._chosen, field)) + step * _VOLUME_STEP
        self._keep(field, min(100, max(0, percent)) / 100)

    @Slot(int)
    def _on_chimes_chosen(self, index: int) -> None:
        self._keep("chime_set", CHIME_SETS[index])
        if not self._chosen.mute:
            self.hearing.hear_chimes()

    # ------------------------------------------------------------------------- state

    @property
    def _chosen(self) -> Preferences:
        return self._services.preferences.value

    @Slot()
    def refresh(self) -> None:
        """Show how things stand."""
        chosen = self._chosen
        self._voice_control.show_voice(chosen.voice)
        blocked = self.mute.blockSignals(True)
        self.mute.setChecked(chosen.mute)
        self.mute.blockSignals(blocked)
        self.mute.update()
        self.rate.take(_nearest(RATES, chosen.voice_rate))
        self.chime_set.take(CHIME_SETS.index(chosen.chime_set))
        if self.speaker is not None and chosen.speaker is not Speaker.ASK:
            self.speaker.take(_nearest(SPEAKERS, chosen.speaker))
        for stepper, volume in (
            (self.voice_volume, chosen.voice_volume),
            (self.chime_volume, chosen.chime_volume),
        ):
            percent = _percent(volume)
            stepper.show_value(
                tr("{percent} %", percent=percent), at_least=percent <= 0, at_most=percent >= 100
            )
        self._spoken.say(voice_words(self.sounds))
        self._chimes.say(self.sounds.chimes.problem)
        self._voice.say(chosen_voice_words(chosen))
        self._cues.say(left_out_words(chosen.left_out_cues))

    def _voices(self) -> QDialog:
        from routine_app.ui.settings.sound_sheets import VoicesSheet

        return VoicesSheet(
            self._services,
            self.sounds.voice,
            self.hearing.hear_voice,
            self._theme(),
            self._page,
        )

    def _kinds(self) -> QDialog:
        from routine_app.ui.settings.sound_sheets import KindsSheet

        return KindsSheet(self._services, self._theme(), self._page)


def chosen_voice_words(chosen: Preferences) -> str:
    """Which voice speaks; one that was chosen for another language waits for that."""
    name = chosen.voice_for(language().code)
    if name or not chosen.voice_name:
        return name or tr(SYSTEMS_OWN)
    return tr(
        "The system's own. {voice} speaks another language: {language}.",
        voice=chosen.voice_name,
        language=LANGUAGES.get(chosen.voice_language, chosen.voice_language),
    )


def left_out_words(kinds: tuple[str, ...]) -> str:
    """How much is heard, in one line."""
    if not kinds:
        return tr("Everything.")
    if kinds == ("breath",):
        return tr("Everything but the breath.")
    return tr_count(len(kinds), "All but one kind.", "Everything but {count} kinds of cues.")


def _rate_words() -> tuple[str, ...]:
    return (
        tr("Slow", about="pace of the voice"),
        tr("Usual", about="pace of the voice"),
        tr("Quick", about="pace of the voice"),
    )


def _chime_words() -> tuple[str, ...]:
    return (
        tr("Soft bowl", about="sound of the chimes"),
        tr("Wood", about="sound of the chimes"),
        tr("Glass", about="sound of the chimes"),
    )


def _speaker_words() -> tuple[str, ...]:
    return tr("Voice"), tr("Reader", about="screen reader")


def _percent(volume: float) -> int:
    return round(volume * 100)


def _nearest(values: tuple[Any, ...], value: object) -> int:
    """The index of a value; an odd one from an edited file shows as the first."""
    return values.index(value) if value in values else 0
