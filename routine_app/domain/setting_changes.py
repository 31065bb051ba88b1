"""Which settings go along to another computer, and what differs between two of them, in words."""

from __future__ import annotations

from collections.abc import Mapping

from routine_app.domain.preferences import Preferences

STAYING = frozenset(
    {
        *("device", "safety_read", "sync_folder", "mini_place"),
        *("program", "pinned", "three_a_week"),
        *("reminder_said", "desk_break_said"),
    }
)
"""What belongs to one computer, or to where the practice stands there, which the history tells."""

NAMES: Mapping[str, str] = {
    "text_scale": "Text size",
    "dark_player": "Player always dark",
    "reduced_motion": "Reduce motion",
    "full_screen": "Start in full screen",
    "keep_awake": "Keep the screen on",
    "mini_small": "Small mini timer",
    "start_when_ready": "Start when I say",
    "mute": "Mute all sound",
    "voice": "Spoken cues",
    "voice_name": "Voice",
    "voice_rate": "Pace of the voice",
    "left_out_cues": "Cues left out",
    "speaker": "With a screen reader",
    "change_over_scale": "Time between exercises",
    "rollover": "A new day starts at",
    "missing": "Props that are not there",
    "desk_break": "Offer a desk break",
    "show_sitting": "Longest sitting on Today",
}
"""Where the name of a setting is another than that of its field."""

_PERCENT = frozenset({"text_scale", "voice_volume", "chime_volume"})
_TIMES = frozenset({"change_over_scale", "voice_rate"})
_NOTHING = {"voice_name": "the system's own", "left_out_cues": "none", "missing": "none"}


def carried() -> tuple[str, ...]:
    """The fields that go along, in their order."""
    return tuple(name for name in Preferences.FIELDS if name not in STAYING)


def changed(before: Preferences, after: Preferences) -> tuple[str, ...]:
    """The fields of those that differ."""
    return tuple(name for name in carried() if getattr(before, name) != getattr(after, name))


def change_words(before: Preferences, after: Preferences) -> tuple[str, ...]:
    """ "Theme: dark, now light", one for each change."""
    return tuple(
        f"{_name(field)}: {_words(field, getattr(after, field))}, "
        f"now {_words(field, getattr(before, field))}"
        for field in changed(before, after)
    )


def _name(field: str) -> str:
    return NAMES.get(field) or field.replace("_", " ").capitalize()


def _words(field: str, value: object) -> str:
    """A value as somebody would say it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if field in _PERCENT and isinstance(value, int | float):
        return f"{round(value * 100)} %"
    if field in _TIMES:
        return f"× {value:g}"
    if field == "rollover":
        return f"{value}:00"
    if field == "desk_break":
        return f"after {value} minutes" if value else "off"
    if isinstance(value, tuple):
        value = ", ".join(value)
    return str(value) or _NOTHING.get(field, "off")
