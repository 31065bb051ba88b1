"""Reasons for leaving something out, put together in one sentence: "In pregnancy and for your hip"."""

from __future__ import annotations

import pytest

from routine_app.content.library import Library
from routine_app.content.translation import Translations
from routine_app.domain.language import LANGUAGES
from routine_app.resources import routines_dir

SMALL = {
    "en": {"for", "in", "with", "without"},
    "de": {"bei", "deinen", "deiner", "für", "in", "mit", "ohne", "während", "zum"},
    "es": {"a", "con", "durante", "en", "para", "por", "sin"},
    "fr": {"avec", "en", "pendant", "pour", "sans"},
}
"""Words that are small within a sentence; a German noun never is."""


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_reason_begins_with_a_word_that_may_stand_within_a_sentence(code: str) -> None:
    translated = None if code == "en" else Translations(routines_dir(), code).of
    library = Library(routines_dir(), None, None, translated)
    firsts = {row.say.split()[0].lower() for row in library.safety().conditions}
    assert firsts <= SMALL[code]
