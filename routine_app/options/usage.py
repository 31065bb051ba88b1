"""What is said when something that was typed is not understood."""

from __future__ import annotations

from collections.abc import Sequence


class UsageProblem(Exception):
    """What was typed is not understood; its text is plain sentences."""


def hint(word: str, known: Sequence[str]) -> str:
    """The end of a complaint: the word that was probably meant, if one is near.

    The dashes of an option are left out: two short words would look alike by them.
    """
    from routine_app.content.problem import nearest

    bare = {other.lstrip("-"): other for other in known}
    meant = nearest(word.lstrip("-"), bare)
    return f" Did you mean '{bare[meant]}'?" if meant else ""


def one_of(option: str, text: str | None, *words: str) -> str | None:
    """A value that is one of a few words. Raises UsageProblem."""
    if text is not None and text not in words:
        raise UsageProblem(f"The option {option} is {' or '.join(words)}, here '{text}'.")
    return text
