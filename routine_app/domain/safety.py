"""What everyone should read before moving: who should ask first, and when to stop."""

from __future__ import annotations

from routine_app.domain.value import Value


class Safety(Value):
    """The safety page, one sentence an item, and the footer under every benefit."""

    before: tuple[str, ...]
    ask_first: tuple[str, ...]
    urgent: tuple[str, ...]
    runners: tuple[str, ...]
    stop: tuple[str, ...]
    pregnancy: tuple[str, ...]
    footer: str
