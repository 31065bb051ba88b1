"""The program's texts in the user's language: which one that is, and Qt's catalogue of it."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from routine_app.domain.language import ENGLISH, LANGUAGES, Language

CONTEXT = "Routine"
"""The one context that all texts have in the catalogues."""


def find_language(chosen: str, environ: Mapping[str, str]) -> str:
    """The code of the language to speak: the chosen one, or the first of the system's we know."""
    if chosen in LANGUAGES:
        return chosen
    wanted = _of_system() if sys.platform in {"darwin", "win32"} else _of_environment(environ)
    return next((code for code in map(_code, wanted) if code in LANGUAGES), ENGLISH.code)


def read_language(code: str, folder: Path) -> Language:
    """A language with its catalogue; English where Qt or the catalogue is missing."""
    if code == ENGLISH.code:
        return ENGLISH
    try:
        from PySide6.QtCore import QLocale, Qt, QTranslator

        from routine_app.domain.small_words import small_words
    except ImportError:
        return ENGLISH
    translator = QTranslator()
    if not translator.load(str(folder / f"routine_{code}.qm")):
        return ENGLISH

    def translate(text: str, about: str, count: int) -> str:
        return translator.translate(CONTEXT, text, about, count) or ""

    from_right = QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft
    return Language(code, translate, small_words(code), from_right)


def _of_environment(environ: Mapping[str, str]) -> list[str]:
    """What the variables of POSIX and GNU say, the strongest first."""
    locale = next((environ[n] for n in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(n)), "C")
    if _code(locale) in {"c", "posix"}:
        return []
    return [*filter(None, environ.get("LANGUAGE", "").split(":")), locale]


def _of_system() -> list[str]:
    try:
        from PySide6.QtCore import QLocale
    except ImportError:
        return []
    return QLocale.system().uiLanguages()


def _code(locale: str) -> str:
    """ "de" of "de_AT.UTF-8" and "de-AT"."""
    return locale.replace("-", "_").partition("_")[0].partition(".")[0].lower()
