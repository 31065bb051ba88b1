"""Dates and numbers fit the language of the texts around them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from routine_app.ui.locale import fitting_locale


@pytest.fixture(autouse=True)
def locale_as_before() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("code", "system", "expected"),
    [
        ("de", "de_AT", "de_AT"),
        ("de", "it_IT", "de_IT"),
        ("en", "it_IT", "en_IT"),
        ("fr", "ja_JP", "fr_FR"),
        ("en", "en_US", "en_US"),
        ("es", "en_US", "es_US"),
    ],
)
def test_formats_are_those_of_the_language(code: str, system: str, expected: str) -> None:
    assert fitting_locale(code, QLocale(system)).name() == expected
    assert QLocale().name() == expected
