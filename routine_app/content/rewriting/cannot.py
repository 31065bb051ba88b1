"""Why a text was left as it is."""

from __future__ import annotations

from routine_app.domain.language import tr


class CannotRewrite(Exception):
    """The text cannot be changed this way; the message says why and what to do, in plain words."""


def in_the_text(what: str) -> CannotRewrite:
    """What stands in the way of a change can be changed by hand."""
    return CannotRewrite(tr("{what}. Change it in the text.", what=what))
