"""Desks in every language of the program, and in one that is a third longer than English."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from routine_app.content.library import Library
from routine_app.content.translation import Translations
from routine_app.domain.language import LANGUAGES, speak
from routine_app.resources import assets_dir, routines_dir
from routine_app.system.catalogue import read_language
from tests.pseudo_language import GROWTH
from tests.ui.desk import Desk, desk, practised
from tests.ui.foreign import desk_abroad
from tools.shots_data import DUE, State

LONGER = "longer"
TONGUES = (*LANGUAGES, LONGER)


@cache
def shipped_in(code: str) -> Library:
    """The shipped content in this language, read once for all tests."""
    return Library(routines_dir(), None, None, Translations(routines_dir(), code).of)


def desk_in(
    tongue: str, state: State = DUE, own: Path | None = None, *, text_scale: float = 1.0
) -> Desk:
    """A desk in this language, over a history that was practised in English before."""
    if tongue == LONGER:
        return desk_abroad(state, own, growth=GROWTH, text_scale=text_scale)
    if tongue == "en":
        return desk(state, own, text_scale=text_scale)
    practised(state)
    speak(read_language(tongue, assets_dir() / "languages"))
    return desk(state, own, text_scale=text_scale, library=shipped_in(tongue))
