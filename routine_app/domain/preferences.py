"""What the user can choose. One frozen value, passed in; nothing reads it from a global."""

from __future__ import annotations

from enum import StrEnum

from routine_app.domain.dose import SECOND, Breath
from routine_app.domain.pose import Side
from routine_app.domain.practice_day import DEFAULT_ROLLOVER
from routine_app.domain.timeline import TimelineSettings
from routine_app.domain.value import Value, replace


class Theme(StrEnum):
    """Colours: as the system says, or fixed."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Speaker(StrEnum):
    """Who speaks while a screen reader is running: asked once, never both."""

    ASK = "ask"
    VOICE = "voice"
    READER = "reader"


class BreathPace(StrEnum):
    """Seconds of breathing in and out, for all that has no pace of its own."""

    LIGHT = "3-4"
    CALM = "4-6"
    SLOW = "5-7"

    @property
    def breath(self) -> Breath:
        """The same in milliseconds."""
        inhale, exhale = map(int, self.split("-"))
        return Breath(inhale * SECOND, exhale * SECOND)


class ChimeSet(StrEnum):
    """How the chimes sound: in each set every sound says the same, and is as loud."""

    SOFT_BOWL = "soft bowl"
    WOOD = "wood"
    GLASS = "glass"


class Preferences(Value):
    """Every setting with its preset.

    `language` is a code such as "de"; empty for the system's.
    `mute` silences everything; without `voice` there are chimes only. No `voice_name` is the
    system's own voice; `voice_language` is what the named one speaks. `other_voices` are those
    chosen for other languages, each as "de=Anna". `left_out_cues` are kinds that are not heard.
    `text_scale` runs from 1.0 to 2.0. `safety_read` is set once the safety note was accepted.
    `pinned` is the daily routine after the program is over, unless `three_a_week` was chosen
    then. `missing` are props that are not there; until somebody says so, everything is.
    `sync_folder` is where devices are kept in step; empty for off.
    `mini_place` is the corner of the mini timer on the desktop, as "x,y"; empty for nowhere yet.
    `single_keys` lets letters, digits and signs act by themselves.
    `breath_pace` is followed from the next session on; `breath_pacer` shows it, or nothing.
    `start_when_ready` lets the first exercise wait until the user says so.
    `reminder` is the time of a reminder, as "07:30"; empty for none. `reminder_said` is what was
    said about a day, see `reminding.py`.
    `desk_break` are the minutes of sitting after which a break is offered, 0 for never;
    `desk_break_said` is what was said about a day, as with the reminder. `show_sitting` shows the
    longest stretch of the day on Today.
    """

    device: str = ""
    language: str = ""
    safety_read: bool = False
    theme: Theme = Theme.SYSTEM
    dark_player: bool = False
    text_scale: float = 1.0
    high_contrast: bool = False
    reduced_motion: bool = False
    full_screen: bool = True
    large_timer: bool = False
    always_show_controls: bool = False
    single_keys: bool = True
    keep_awake: bool = True
    mini_small: bool = False
    mini_place: str = ""
    start_when_ready: bool = False
    breath_pacer: bool = True
    breath_pace: BreathPace = BreathPace.CALM
    muscle_view: bool = False
    mute: bool = False
    voice: bool = True
    voice_name: str = ""
    voice_language: str = "en"
    other_voices: tuple[str, ...] = ()
    voice_rate: float = 1.0
    voice_volume: float = 0.8
    chime_set: ChimeSet = ChimeSet.SOFT_BOWL
    chime_volume: float = 0.7
    left_out_cues: tuple[str, ...] = ("breath",)
    speaker: Speaker = Speaker.ASK
    first_side: Side = Side.LEFT
    change_over_scale: float = 1.0
    rollover: int = DEFAULT_ROLLOVER
    program: str = "21-day-reset"
    pinned: str = "first-length"
    three_a_week: bool = False
    missing: tuple[str, ...] = ()
    sync_folder: str = ""
    reminder: str = ""
    reminder_said: str = ""
    desk_break: int = 0
    desk_break_said: str = ""
    show_sitting: bool = False

    def voice_for(self, language: str) -> str:
        """The voice that was chosen for this language; else the system's own."""
        if self.voice_language == language:
            return self.voice_name
        return self._other_voices().get(language, "")

    def with_voice(self, language: str, name: str) -> Preferences:
        """With this voice for a language; those for other languages stay."""
        others = {**self._other_voices(), self.voice_language: self.voice_name}
        kept = tuple(
            f"{code}={voice}" for code, voice in others.items() if voice and code != language
        )
        return replace(self, voice_name=name, voice_language=language, other_voices=kept)

    def _other_voices(self) -> dict[str, str]:
        pairs = (text.partition("=") for text in self.other_voices)
        return {code: name for code, _, name in pairs}

    def timeline_settings(self) -> TimelineSettings:
        """The part that shapes a timeline."""
        return TimelineSettings(
            first_side=self.first_side,
            breath=self.breath_pace.breath,
            change_over_scale=self.change_over_scale,
        )
