"""A file's sentences in another language; keys, ids, numbers, order and comments stay."""

from __future__ import annotations

from collections.abc import Iterator

from routine_app.content.pose_text import tempo_text
from routine_app.content.rewriting.cannot import CannotRewrite
from routine_app.content.rewriting.fields import set_pairs
from routine_app.content.rewriting.forms import scalar
from routine_app.content.rewriting.guard import guarded
from routine_app.content.rewriting.spots import Plain, Spot, plain, read_spots
from routine_app.content.scalars import Unreadable, read_tempo
from routine_app.content.translation import Translation, translated

_QUOTES = ("'", '"')


def as_shown(text: str, translation: Translation | None) -> str:
    """The text of a shipped file as its reader sees it, as far as it is translated."""
    if translation is None:
        return text
    try:
        return in_language(text, translation)
    except CannotRewrite:
        return text


def in_language(text: str, translation: Translation) -> str:
    """The text with every sentence that is translated. Raises CannotRewrite.

    Hard words are said as the translation says, since other languages read them otherwise.
    """
    root, after = read_spots(text), text
    for key, spot, in_flow in reversed([*_texts("", root, in_flow=False)]):
        assert isinstance(spot.value, str)
        said = _said(key, spot.value, translation)
        if said != spot.value:
            style = spot.style if spot.style in _QUOTES else ""
            written = scalar(said, style, flow=in_flow)
            after = after[: spot.start] + written + after[spot.end :]
    after = guarded(text, after, _wanted("", plain(root), translation))
    first = next(iter(root.value), "") if isinstance(root.value, dict) else ""
    return set_pairs(after, "say", dict(translation.say)) if first == "exercise" else after


def _said(key: str, text: str, translation: Translation) -> str:
    """The same in the other language; the words of a tempo stand between its times."""
    if key != "tempo":
        return translation.texts.get(text, text)
    try:
        return tempo_text(translated(read_tempo(text), translation.texts))
    except Unreadable:
        return text


def _texts(key: str, spot: Spot, *, in_flow: bool) -> Iterator[tuple[str, Spot, bool]]:
    """Every value that is a text, with its key, and whether it stands in brackets or braces."""
    in_flow = in_flow or spot.is_flow
    match spot.value:
        case str():
            yield key, spot, in_flow
        case list(items):
            for item in items:
                yield from _texts(key, item, in_flow=in_flow)
        case pairs:
            for name, pair in pairs.items():
                yield from _texts(name, pair.node, in_flow=in_flow)


def _wanted(key: str, value: Plain, translation: Translation) -> Plain:
    match value:
        case str(text):
            return _said(key, text, translation)
        case list(items):
            return [_wanted(key, item, translation) for item in items]
        case pairs:
            return {name: _wanted(name, node, translation) for name, node in pairs.items()}
