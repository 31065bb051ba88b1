"""Voice and screen reader: two that talk at once help nobody, so only one of them does."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from routine_app.domain.preferences import Preferences, Speaker
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


def _is_wanted(preferences: Preferences) -> bool:
    return preferences.voice and not preferences.mute
