"""What is said when something that was typed is not understood."""

from __future__ import annotations

from collections.abc import Sequence

from routine_app.domain.language import tr


class UsageProblem(Exception):
    """What was typed is not understood; its text is plain sentences."""


def hint(word: str, known: Sequence[str]) -> str:
    """The end of a complaint: the word that was probably meant, if one is near.

    The dashes of an option are left out: two short words would look alike by them.
    """
    from routine_app.content.problem import nearest

    bare = {other.lstrip("-"): other for other in known}
    meant = nearest(word.lstrip("-"), bare)
    return " " + tr("Did you mean '{word}'?", word=bare[meant]) if meant else ""


def one_of(option: str, text: str | None, *words: str) -> str | None:
    """A value that is one of a few words. Raises UsageProblem."""
    if text is not None and text not in words:
        from routine_app.domain.words import either

        said = tr(
            "The option {option} is {words}, here '{text}'.",
            option=option,
            words=either(words),
            text=text,
        )
        raise UsageProblem(said)
    return text


def goes_with(option: str, *verbs: str) -> UsageProblem:
    """An option was given to another command than those that know it."""
    from routine_app.domain.words import listed

    owners = listed([f"'{verb}'" for verb in verbs])
    return UsageProblem(tr("{option} goes with {commands} only.", option=option, commands=owners))


def not_with(option: str, verb: str) -> UsageProblem:
    """An option that this command does not know."""
    return UsageProblem(tr("{option} does not go with '{verb}'.", option=option, verb=verb))


def no_further(verb: str, word: str) -> UsageProblem:
    """More words than the command takes."""
    return UsageProblem(tr("'{verb}' takes no further words, here '{word}'.", verb=verb, word=word))


def always_text(verb: str) -> UsageProblem:
    """`--text` for what prints nothing else."""
    return UsageProblem(tr("'{verb}' always prints text; leave out --text.", verb=verb))
