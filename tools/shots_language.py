"""In which language pictures are taken, two of which nobody speaks.

`pseudo` is English in brackets and a third longer: what has no brackets was not translated, and
what is cut will be cut in German. `mirrored` is the same from right to left.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from routine_app.content.library import Library
from routine_app.content.translation import Translations
from routine_app.domain.language import LANGUAGES, language, speak
from routine_app.resources import assets_dir, routines_dir
from routine_app.system.catalogue import read_language
from tests.pseudo_language import GROWTH, pseudo_library, speak_pseudo

PSEUDO, MIRRORED = "pseudo", "mirrored"
CHOICES = (*LANGUAGES, PSEUDO, MIRRORED)
_BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def speak_for_pictures(app: QApplication, chosen: str) -> None:
    """From now on the windows of this process are in this language."""
    QLocale.setDefault(_BRITISH if chosen not in LANGUAGES or chosen == "en" else QLocale(chosen))
    if chosen in LANGUAGES:
        speak(read_language(chosen, assets_dir() / "languages"))
    else:
        speak_pseudo(GROWTH, mirrored=chosen == MIRRORED)
    if language().from_right:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def library_for_pictures(own: Path | None = None) -> Library:
    """The shipped content as it is in the language of this process."""
    code, shipped = language().code, routines_dir()
    if code not in LANGUAGES:
        return pseudo_library(shipped, own, GROWTH)
    translate: Callable[..., object] | None = (
        None if code == "en" else Translations(shipped, code).of
    )
    return Library(shipped, own, None, translate)  # type: ignore[arg-type]  # it gives what it takes
