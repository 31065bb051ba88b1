"""What is said when something that was typed is not understood."""

from __future__ import annotations

from collections.abc import Sequence


class UsageProblem(Exception):
    """What was typed is not understood; its text is plain sentences."""


def hint(word: str, known: Sequence[str]) -> str:
    """The end of a complaint: the word that was probably meant, if one is near."""
    from routine_app.content.problem import nearest

    meant = nearest(word, known)
    return f" Did you mean '{meant}'?" if meant else ""


def one_of(option: str, text: str | None, *words: str) -> str | None:
    """A value that is one of a few words. Raises UsageProblem."""
    if text is not None and text not in words:
        raise UsageProblem(f"The option {option} is {' or '.join(words)}, here '{text}'.")
    return text
