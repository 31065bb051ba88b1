"""A copy of a shipped file in another language: it says what the library shows, and no less."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.library import Library
from routine_app.content.rewriting.spots import comments, read_spots
from routine_app.content.rewriting.translating import in_language
from routine_app.content.translation import Translation, Translations
from routine_app.domain.exercise import Exercise
from routine_app.resources import routines_dir
from tools.languages import OTHERS

SHIPPED = routines_dir()
COPIED = [
    *sorted(SHIPPED.glob("exercises/*.yaml")),
    *sorted(SHIPPED.glob("programs/*.yaml")),
    *(p for p in sorted(SHIPPED.glob("*.yaml")) if p.read_text("utf-8").startswith("routine:")),
]


@pytest.fixture(params=OTHERS)
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_copy_is_read_without_a_problem_and_says_what_is_shown(
    code: str, tmp_path: Path
) -> None:
    translations = Translations(SHIPPED, code)
    for path in COPIED:
        own = tmp_path / path.relative_to(SHIPPED)
        translation = translations.find(path)
        assert translation is not None
        own.parent.mkdir(exist_ok=True)
        own.write_text(in_language(path.read_text("utf-8"), translation), encoding="utf-8")
    shown, copied = Library(SHIPPED, None, None, translations.of), Library(SHIPPED, tmp_path)
    assert len(COPIED) > 50
    for path in COPIED:
        expected = shown.entry(path, True).value
        entry = copied.entry(tmp_path / path.relative_to(SHIPPED), False)
        assert entry.problems == ()
        assert entry.value == expected, path
        if isinstance(expected, Exercise):
            assert isinstance(entry.value, Exercise)
            assert copied.variants(entry.value) == shown.variants(expected)


TEXT = """\
# Mine: nothing of this is translated.
exercise: clam
name: Clam # the shell
also: [shell, "Clam"]
aim: >
  Wakes the side
  of the hip.
say: {psoas: so-as}
cues:
  - 'Roll back.'
moves: {tempo: "2 s open, 1 s hold, 2 s shut"}
"""
GERMAN = Translation(
    {
        "Clam": "Muschel, seitlich",
        "Roll back.": "Roll nicht zurück: bleib so.",
        "Open": "Öffnen",
        "Hold": "Halten",
        "Shut": "Schließen",
    },
    (("Psoas", "Pso-as"),),
)


def test_quotes_comments_and_order_stay() -> None:
    text = in_language(TEXT, GERMAN)
    assert (
        text
        == """\
# Mine: nothing of this is translated.
exercise: clam
name: Muschel, seitlich # the shell
also: [shell, "Muschel, seitlich"]
aim: >
  Wakes the side
  of the hip.
say: {Psoas: Pso-as}
cues:
  - 'Roll nicht zurück: bleib so.'
moves: {tempo: "2 s öffnen, 1 s halten, 2 s schließen"}
"""
    )


def test_hard_words_go_where_the_other_language_has_none() -> None:
    assert "say:" not in in_language(TEXT, Translation({}))
    assert "say:" in in_language("exercise: a\nname: A\n", Translation({}, (("A", "Ah"),)))


def test_a_text_without_translations_is_the_same() -> None:
    text = TEXT.replace("say: {psoas: so-as}\n", "")
    assert in_language(text, Translation({})) == text
    assert len(comments(text, read_spots(text))) == 2
