"""Shipped files in another language, sentence by sentence."""

from pathlib import Path

import pytest

from routine_app.content.cache import ContentCache
from routine_app.content.library import Library
from routine_app.content.translation import Translations, sentences
from routine_app.domain.exercise import Exercise
from tests.content.examples import put, shipped

GERMAN = """\
say: {psoas: Pso-as}
texts:
- en: Half-kneeling stretch
  de: Dehnung im Halbkniestand
- en: the groin pinched
  de: es in der Leiste kneift
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = shipped(tmp_path)
    put(found / "i18n" / "de" / "exercises" / "half-kneeling.yaml", GERMAN)
    return found


def german(folder: Path, own: Path | None = None, cache: ContentCache | None = None) -> Library:
    return Library(folder, own, cache, Translations(folder, "de", cache).of)


def test_a_shipped_exercise_says_what_its_translation_says(folder: Path) -> None:
    exercise = german(folder).exercise("half-kneeling")
    assert exercise.name == exercise.short_name == "Dehnung im Halbkniestand"
    assert exercise.say == (("psoas", "Pso-as"),)
    assert exercise.hold == Library(folder).exercise("half-kneeling").hold


def test_a_sentence_changed_since_is_said_as_it_is_now(folder: Path) -> None:
    assert german(folder).exercise("half-kneeling").stop_if == ("the groin pinches",)


def test_a_routine_has_translated_exercises(folder: Path) -> None:
    steps = german(folder).routine("first-length").exercise_steps
    assert "Dehnung im Halbkniestand" in [step.exercise.name for step in steps]


def test_a_file_of_ones_own_stays_as_it_was_written(folder: Path, tmp_path: Path) -> None:
    text = (folder / "exercises" / "half-kneeling.yaml").read_text(encoding="utf-8")
    own = tmp_path / "own"
    put(own / "exercises" / "half-kneeling.yaml", text)
    assert german(folder, own).exercise("half-kneeling").name == "Half-kneeling stretch"


def test_the_cache_serves_every_language(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("routine_app.content.cache._SETTLED", 0)

    def name(*, in_german: bool) -> str:
        cache = ContentCache(tmp_path / "cache.json")
        library = german(folder, cache=cache) if in_german else Library(folder, cache=cache)
        found = library.exercise("half-kneeling").name
        cache.save_if_changed()
        return found

    names = [name(in_german=language) for language in (True, False, True, False)]
    assert names == ["Dehnung im Halbkniestand", "Half-kneeling stretch"] * 2


def test_ids_are_no_sentences(folder: Path) -> None:
    exercise = Library(folder).exercise("half-kneeling")
    assert isinstance(exercise, Exercise)
    found = list(sentences(exercise))
    assert "the groin pinches" in found
    assert not {"half-kneeling", *exercise.harder} & set(found)
