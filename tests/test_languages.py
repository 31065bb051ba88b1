"""Every text of the program is in every catalogue, translated; what the program reads is made of it.

`./dev languages` mends what is wrong here, but for the translations themselves.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from routine_app.resources import assets_dir
from routine_app.system.catalogue import read_language
from tools.languages import (
    OTHERS,
    Text,
    catalogue_path,
    read_catalogue,
    texts_of_program,
    write_catalogue,
)

STALE = "run ./dev languages: its catalogue is not the one of the program's texts"


@cache
def english() -> tuple[Text, ...]:
    """Read once: the program does not change under a test."""
    return tuple(texts_of_program())


@pytest.fixture(params=OTHERS)
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_text_is_translated(code: str) -> None:
    known = read_catalogue(catalogue_path(code))
    missing = [text for text in english() if (text.text, text.about) not in known]
    assert missing == [], f"./dev languages todo {code} tells what to translate"


def test_a_catalogue_has_the_texts_of_the_program_and_no_others(code: str, tmp_path: Path) -> None:
    path = catalogue_path(code)
    fresh = tmp_path / path.name
    write_catalogue(fresh, english(), read_catalogue(path))
    assert fresh.read_text("utf-8") == path.read_text("utf-8"), STALE


def test_the_program_reads_what_the_catalogue_says(code: str) -> None:
    translate = read_language(code, assets_dir() / "languages").translate
    assert translate is not None
    known = read_catalogue(catalogue_path(code))
    for text in english():
        forms = known.get((text.text, text.about), [""])
        counts = (1, 2) if text.one else (-1,)
        read = [translate(text.text, text.about, count) for count in counts]
        assert read == forms, STALE


def test_there_is_a_catalogue_for_every_language_and_no_other() -> None:
    expected = {f"routine_{code}.{kind}" for code in OTHERS for kind in ("ts", "qm")}
    assert {path.name for path in (assets_dir() / "languages").iterdir()} == expected
