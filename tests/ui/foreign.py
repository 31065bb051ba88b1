"""Desks where everything is said in the language in brackets, in which forgotten texts stand out."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from routine_app.content.library import Library
from routine_app.resources import routines_dir
from tests.pseudo_language import pseudo_library, speak_pseudo, texts_of, untranslated
from tests.ui.desk import Desk, desk, practised
from tests.ui.pseudo import Eye
from tools.shots_data import DUE, State


@cache
def shipped_abroad(growth: float = 0.0, *, mirrored: bool = False) -> Library:
    """The shipped content in brackets, read once for all tests; its language is spoken then."""
    return pseudo_library(routines_dir(), None, growth)


def desk_abroad(
    state: State = DUE,
    own: Path | None = None,
    *,
    growth: float = 0.0,
    mirrored: bool = False,
    text_scale: float = 1.0,
    notices: tuple[str, ...] = (),
) -> Desk:
    """A desk in the other language, over a history that was practised in English before.

    Files of the state go to `own`, where there are some. Texts are longer by `growth`.
    """
    practised(state)
    speak_pseudo(growth, mirrored=mirrored)
    library = shipped_abroad(growth, mirrored=mirrored)
    if state.own_files:
        assert own is not None
        state.library(own, library)
        library = pseudo_library(routines_dir(), own / state.name, growth)
    return desk(state, own, text_scale=text_scale, notices=notices, library=library)


def words_of_dates() -> tuple[str, ...]:
    """Months and days of the week, which Qt says."""
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    months = [*map(locale.monthName, range(1, 13))]
    days = [*map(locale.dayName, range(1, 8))]
    months += [locale.monthName(month, short) for month in range(1, 13)]
    days += [locale.dayName(day, short) for day in range(1, 8)]
    return (*months, *days)


def left_in_english(
    page: QWidget, eye: Eye | None = None, *, besides: Iterable[str] = ()
) -> list[str]:
    """What the page says in English, painted or read out; `besides` are the user's own words."""
    names = [*filter(None, besides), *words_of_dates()]
    found = untranslated(texts_of(page), besides=names)
    if eye is not None:
        eye.painted.clear()
        page.grab()
        # A text may be painted in several lines, with its brackets in different ones.
        if untranslated([" ".join(eye.painted)], besides=names):
            found += untranslated(eye.painted, besides=names)
    return found
