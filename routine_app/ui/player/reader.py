"""Voice and screen reader: two that talk at once help nobody, so only one of them does."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from routine_app.domain.language import tr, tr_count
from routine_app.domain.preferences import Preferences, Speaker
from routine_app.ui.player.state import Shown
from routine_app.ui.player.words import Announcement


def is_active() -> bool:
    """Whether a screen reader, or something like it, is listening."""
    return QAccessible.isActive()


def has_to_ask(preferences: Preferences) -> bool:
    """Whether nobody has said yet which of the two is to speak."""
    return _is_wanted(preferences) and preferences.speaker is Speaker.ASK and is_active()


def voice_may_speak(preferences: Preferences) -> bool:
    """Whether the voice keeps nobody from hearing a screen reader."""
    return preferences.speaker is Speaker.VOICE or not is_active()


def is_told_by_voice(preferences: Preferences) -> bool:
    """Whether a reader need not be told, because the voice says it."""
    return _is_wanted(preferences) and voice_may_speak(preferences)


def announce(source: QObject, said: Announcement) -> None:
    """Tell a screen reader."""
    event = QAccessibleAnnouncementEvent(source, said.text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if said.assertive else politeness.Polite)
    QAccessible.updateAccessibility(event)


def reader_words(shown: Shown) -> str:
    """All that stands around name and seconds, in the order in which it is seen."""
    coming = shown.next_words
    if shown.next_lead:
        coming = f"{tr(shown.next_lead)}: {coming}"
    cues = (shown.cue, shown.opening)
    parts = (shown.count, shown.sets, shown.side_first, *cues, shown.rep_line, coming)
    return " ".join(
        part if part.endswith((".", "!", "?")) else f"{part}." for part in parts if part
    )


def time_words(shown: Shown) -> str:
    """The seconds that are left, or what to do where none are counted."""
    if not shown.digits:
        return shown.word
    if shown.going_on:
        count = tr_count(shown.seconds, "{count} second", "{count} seconds")
        return tr("Going on in {time}.", time=count)
    return tr_count(shown.seconds, "{count} second left", "{count} seconds left")


def _is_wanted(preferences: Preferences) -> bool:
    return preferences.voice and not preferences.mute
