"""Which settings go along to another computer, and what differs between two of them, in words."""

from __future__ import annotations

from collections.abc import Mapping

from routine_app.domain.cues import CueKind
from routine_app.domain.language import LANGUAGES, mark, tr, tr_count
from routine_app.domain.pose import Prop, Side
from routine_app.domain.preferences import BreathPace, ChimeSet, Preferences, Speaker, Theme
from routine_app.domain.words import (
    decimal,
    percent_words,
    prop_word,
    side_by_side,
    side_word,
    time_words,
)

STAYING = frozenset(
    {
        *("device", "safety_read", "sync_folder", "mini_place", "other_voices"),
        *("program", "pinned", "three_a_week"),
        *("reminder_said", "desk_break_said"),
    }
)
"""What belongs to one computer, or to where the practice stands there, which the history tells."""

NAMES: Mapping[str, str] = {
    "language": mark("Language"),
    "theme": mark("Theme"),
    "dark_player": mark("Player always dark"),
    "text_scale": mark("Text size"),
    "high_contrast": mark("High contrast"),
    "reduced_motion": mark("Reduce motion"),
    "full_screen": mark("Start in full screen"),
    "large_timer": mark("Large timer"),
    "always_show_controls": mark("Always show controls"),
    "single_keys": mark("Single keys"),
    "keep_awake": mark("Keep the screen on"),
    "mini_small": mark("Small mini timer"),
    "start_when_ready": mark("Start when I say"),
    "breath_pacer": mark("Breath pacer"),
    "breath_pace": mark("Pace of the breath"),
    "muscle_view": mark("Muscle view"),
    "mute": mark("Mute all sound"),
    "voice": mark("Spoken cues"),
    "voice_name": mark("Voice"),
    "voice_language": mark("Language of the voice"),
    "voice_rate": mark("Pace of the voice"),
    "voice_volume": mark("Voice volume"),
    "chime_set": mark("Chimes"),
    "chime_volume": mark("Chime volume"),
    "left_out_cues": mark("Cues left out"),
    "speaker": mark("With a screen reader"),
    "first_side": mark("First side"),
    "change_over_scale": mark("Time between exercises"),
    "rollover": mark("A new day starts at"),
    "missing": mark("Props that are not there"),
    "reminder": mark("Reminder"),
    "desk_break": mark("Offer a desk break"),
    "show_sitting": mark("Longest sitting on Today"),
}
"""The name of every setting that goes along."""

_PERCENT = frozenset({"text_scale", "voice_volume", "chime_volume"})
_TIMES = frozenset({"change_over_scale", "voice_rate"})
_ABOUT = "choice in settings"
_WORDS: Mapping[str, Mapping[object, str]] = {
    "language": {"": mark("as the system", "choice in settings")},
    "theme": {
        Theme.SYSTEM: mark("system", "choice in settings"),
        Theme.LIGHT: mark("light", "choice in settings"),
        Theme.DARK: mark("dark", "choice in settings"),
    },
    "speaker": {
        Speaker.ASK: mark("ask", "choice in settings"),
        Speaker.VOICE: mark("voice", "choice in settings"),
        Speaker.READER: mark("reader", "choice in settings"),
    },
    "chime_set": {
        ChimeSet.SOFT_BOWL: mark("soft bowl", "choice in settings"),
        ChimeSet.WOOD: mark("wood", "choice in settings"),
        ChimeSet.GLASS: mark("glass", "choice in settings"),
    },
    "voice_name": {"": mark("the system's own", "choice in settings")},
    "left_out_cues": {
        "": mark("none", "choice in settings"),
        CueKind.NEXT: mark("next", "choice in settings"),
        CueKind.READY: mark("ready", "choice in settings"),
        CueKind.TICKS: mark("ticks", "choice in settings"),
        CueKind.START: mark("start", "choice in settings"),
        CueKind.ADVICE: mark("advice", "choice in settings"),
        CueKind.MOVEMENT: mark("movement", "choice in settings"),
        CueKind.BREATH: mark("breath", "choice in settings"),
        CueKind.HALF_WAY: mark("half-way", "choice in settings"),
        CueKind.LAST: mark("last", "choice in settings"),
        CueKind.END: mark("end", "choice in settings"),
        CueKind.SIDE: mark("side", "choice in settings"),
        CueKind.WAIT: mark("wait", "choice in settings"),
    },
    "missing": {"": mark("none", "choice in settings")},
}
"""Words for values that are words; what was chosen elsewhere is shown as it is."""


def carried() -> tuple[str, ...]:
    """The fields that go along, in their order."""
    return tuple(name for name in Preferences.FIELDS if name not in STAYING)


def changed(before: Preferences, after: Preferences) -> tuple[str, ...]:
    """The fields of those that differ."""
    return tuple(name for name in carried() if getattr(before, name) != getattr(after, name))


def change_words(before: Preferences, after: Preferences) -> tuple[str, ...]:
    """ "Theme: dark, now light", one for each change."""
    return tuple(
        tr(
            "{setting}: {value}, now {own}",
            setting=tr(NAMES[field]),
            value=_words(field, getattr(after, field)),
            own=_words(field, getattr(before, field)),
        )
        for field in changed(before, after)
    )


def _words(field: str, value: object) -> str:
    """A value as somebody would say it."""
    if isinstance(value, bool):
        return tr("on", "choice in settings") if value else tr("off", "choice in settings")
    if field in _PERCENT and isinstance(value, int | float):
        return percent_words(round(value * 100))
    if field in _TIMES and isinstance(value, int | float):
        return f"× {decimal(value)}"
    if field == "rollover":
        return f"{value}:00"
    if field == "desk_break" and isinstance(value, int) and value:
        return tr_count(value, "after {count} minute", "after {count} minutes")
    if isinstance(value, tuple):
        return side_by_side([_word(field, one) for one in value or ("",)])
    return _word(field, value)


def _word(field: str, value: object) -> str:
    if isinstance(value, Side):
        return side_word(value)
    if isinstance(value, BreathPace):
        inhale, exhale = time_words(value.breath.inhale), time_words(value.breath.exhale)
        return tr("in {inhale}, out {exhale}", "choice in settings", inhale=inhale, exhale=exhale)
    if field == "missing" and value in set(Prop):
        return prop_word(Prop(str(value)))
    if field in {"language", "voice_language"} and value in LANGUAGES:
        return LANGUAGES[str(value)]
    words = _WORDS.get(field, {}).get(value)
    if words is not None:
        return tr(words, _ABOUT)
    return str(value) if value else tr("off", "choice in settings")
