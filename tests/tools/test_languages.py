"""Texts are found where the code has them, and come back from their catalogue."""

from pathlib import Path

import pytest

from routine_app.domain.language import speak, tr, tr_count
from routine_app.system.catalogue import read_language
from tools.languages import (
    NotPlain,
    Text,
    compile_catalogue,
    read_catalogue,
    texts_of,
    write_catalogue,
)

SOURCE = """
NAME = mark("Library")
def words(day):
    tr(NAME)
    tr_count(day, "{count} day", "{count} days", left=2)
    return tr("Day {day} of "
              "twenty-one", day=day) + tr("Back", about="part of the body")
"""


def test_every_kind_of_text_is_found() -> None:
    assert set(texts_of(SOURCE)) == {
        Text("Library"),
        Text("Day {day} of twenty-one"),
        Text("Back", "part of the body"),
        Text("{count} days", "", "{count} day"),
    }


@pytest.mark.parametrize(
    "code", ['tr(f"Day {day}")', 'tr("Day " + day)', "mark(name)", "tr_count(2, one, many)"]
)
def test_a_text_put_together_cannot_be_translated(code: str) -> None:
    with pytest.raises(NotPlain):
        list(texts_of(code))


def test_what_is_written_is_read_and_spoken(tmp_path: Path) -> None:
    path = tmp_path / "routine_de.ts"
    texts = [Text("Day {day}"), Text("{count} days", "", "{count} day"), Text("Tomorrow")]
    known = {
        ("Day {day}", ""): ["Tag {day}"],
        ("{count} days", ""): ["{count} Tag", "{count} Tage"],
    }
    write_catalogue(path, texts, known)
    assert read_catalogue(path) == known
    compile_catalogue(path)
    speak(read_language("de", tmp_path))
    assert tr("Day {day}", day=3) == "Tag 3"
    assert tr_count(1, "{count} day", "{count} days") == "1 Tag"
    assert tr("Tomorrow") == "Tomorrow"


def test_a_space_at_the_end_stays(tmp_path: Path) -> None:
    path = tmp_path / "routine_fr.ts"
    known = {("Yes? ", ""): ["Oui ? "]}
    write_catalogue(path, [Text("Yes? ")], known)
    assert read_catalogue(path) == known
