"""Where a line begins with a date it begins with a capital; within a sentence it does not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from routine_app.domain.language import speak
from routine_app.domain.session import fold_sessions
from routine_app.domain.words import opening
from routine_app.resources import assets_dir
from routine_app.system.catalogue import read_language
from routine_app.terminal.words import date_text
from routine_app.ui.dates import brief_day_words, day_words, short_day_words
from routine_app.ui.history.words import when_texts
from tests.fakes import make_session

LATER = date(2026, 5, 1)


@pytest.fixture(params=["de", "es", "fr"])
def abroad(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    before = QLocale()
    locale = QLocale(request.param)
    QLocale.setDefault(locale)
    speak(read_language(request.param, assets_dir() / "languages"))
    yield locale
    QLocale.setDefault(before)


def test_an_opening_is_large_and_the_rest_as_it_was() -> None:
    assert opening("vendredi 13 mars") == "Vendredi 13 mars"
    assert opening("13 de marzo") == "13 de marzo"
    assert opening("") == ""


def test_rows_of_sessions_begin_large(abroad: QLocale) -> None:
    (session,) = fold_sessions(make_session())
    for text in when_texts(abroad, session, LATER):
        assert text[0].isupper() or text[0].isdigit()


def test_a_line_in_a_terminal_begins_large(abroad: QLocale) -> None:
    assert date_text(LATER)[0].isupper()


def test_within_a_sentence_the_language_decides(abroad: QLocale) -> None:
    assert day_words(LATER)[0].isupper() is (abroad.language() is QLocale.Language.German)
    assert short_day_words(LATER)[0] == "1"


@pytest.mark.parametrize(
    ("code", "day", "said"),
    [
        ("fr", date(2026, 5, 1), "vendredi 1er mai"),
        ("fr", date(2026, 5, 11), "lundi 11 mai"),
        ("fr", date(2026, 5, 21), "jeudi 21 mai"),
        ("es", date(2026, 5, 1), "viernes, 1 de mayo"),
    ],
)
def test_the_first_of_a_month(code: str, day: date, said: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(code))
    assert day_words(day).replace("\N{NO-BREAK SPACE}", " ") == said
    QLocale.setDefault(before)


def test_the_first_of_a_month_in_lists_and_in_a_terminal() -> None:
    speak(read_language("fr", assets_dir() / "languages"))
    assert brief_day_words(LATER, QLocale("fr"), year=True).startswith("1er mai")
    assert date_text(LATER) == "Ven. 1er mai 2026"
