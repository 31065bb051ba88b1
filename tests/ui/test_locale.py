"""Dates and numbers fit the language of the texts around them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from routine_app.resources import assets_dir
from routine_app.system.catalogue import read_language
from routine_app.ui.locale import fitting_locale, speak_with
from tests.pseudo_language import speak_pseudo


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


@pytest.fixture
def direction_as_before(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    yield
    qapp.setLayoutDirection(before)


def test_the_language_decides_where_lines_begin(
    qapp: QApplication, direction_as_before: None
) -> None:
    speak_pseudo(mirrored=True)
    speak_with(qapp)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speak_pseudo()
    speak_with(qapp)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(("code", "from_right"), [("ar", True), ("he", True), ("de", False)])
def test_a_catalogue_is_all_that_such_a_language_needs(
    tmp_path: Path, code: str, from_right: bool
) -> None:
    compiled = assets_dir() / "languages" / "routine_de.qm"
    (tmp_path / f"routine_{code}.qm").write_bytes(compiled.read_bytes())
    found = read_language(code, tmp_path)
    assert (found.code, found.from_right) == (code, from_right)
