"""What a voice will say: hard words in their spoken form, and how an engine sounds them."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from routine_app.content.library import Library
from routine_app.domain.exercise import Exercise, Sides, for_side
from routine_app.domain.pose import Side
from routine_app.domain.spoken import spoken
from routine_app.resources import routines_dir
from tests.shipped.shelf import ALL, exercise_of

ENGINE = shutil.which("espeak-ng")
needs_engine = pytest.mark.skipif(ENGINE is None, reason="espeak-ng is not installed")

HARD = {
    "90-90": "ninety ninety",
    "psoas": "so-as",
    "iliacus": "ill-eye-uh-kuss",
    "iliopsoas": "illy-oh-so-as",
}
_HARD_WORD = re.compile(rf"\b(?:{'|'.join(HARD)})\b", re.IGNORECASE)
_BETWEEN = "zebra."
_SAYABLE = re.compile(r"[A-Za-z0-9 .,:;'’%()/!?-]+")


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(routines_dir(), None)


def sentences(exercise: Exercise) -> Iterator[str]:
    """All that can be said of an exercise, on both sides."""
    told = (exercise.name, exercise.short_name, exercise.set_up, exercise.start_position)
    beats = [beat.word for beat in exercise.moves.beats] if exercise.moves else []
    for text in (*told, *exercise.cues, *beats, *exercise.stop_if):
        sides = Side if exercise.sides is Sides.EACH else (None,)
        yield from (spoken(for_side(text, side), exercise.say) for side in sides)


def written(exercise: Exercise) -> Iterator[str]:
    """All that is written about an exercise, apart from what was found."""
    yield from (exercise.name, exercise.short_name, exercise.aim, exercise.set_up)
    yield from (exercise.start_position, exercise.mistake)
    yield from (*exercise.also, *exercise.cues, *exercise.stop_if, *exercise.not_for)


def phonemes(*texts: str) -> list[str]:
    """How the engine sounds each text, in its own letters. A word between tells them apart."""
    assert ENGINE is not None
    command = [ENGINE, "-v", "en-gb", "-q", "-x"]
    written = "\n\n".join(f"{text}\n\n{_BETWEEN}\n" for text in (_BETWEEN, *texts))
    said = subprocess.run(
        command, input=written, capture_output=True, text=True, timeout=50, check=True
    )
    lines = [line.strip() for line in said.stdout.splitlines()]
    parts = [list(part) for part in split_at(lines[0], lines)]
    return [" ".join(filter(None, part)) for part in parts[2:]]


def split_at(mark: str, lines: list[str]) -> Iterator[list[str]]:
    """The lines between marks."""
    part: list[str] = []
    for line in lines:
        if line == mark:
            yield part
            part = []
        else:
            part.append(line)


def test_every_hard_word_is_said_in_its_spoken_form() -> None:
    for id_ in ALL:
        for text in sentences(exercise_of(id_)):
            assert not _HARD_WORD.search(text), (id_, text)


def test_a_spoken_form_is_given_exactly_where_a_hard_word_is_written(library: Library) -> None:
    for id_ in library.exercise_ids():
        exercise = library.exercise(id_)
        notes = [evidence.note for evidence in exercise.evidence]
        told = " ".join((*written(exercise), *notes)).lower()
        assert dict(exercise.say) == {word: HARD[word] for word in HARD if word in told}, id_


def test_names_of_routines_need_no_spoken_form(library: Library) -> None:
    for id_ in library.routine_ids():
        routine = library.routine(id_)
        assert not _HARD_WORD.search(f"{routine.name} {routine.short_name}")


def test_nothing_that_is_said_has_signs_that_no_voice_reads() -> None:
    for id_ in ALL:
        for text in sentences(exercise_of(id_)):
            assert _SAYABLE.fullmatch(text), (id_, text)
            assert not re.search(r"\d ?(?:cm|s|min|deg)\b", text), (id_, text)


@needs_engine
def test_the_engine_says_psoas_without_its_p() -> None:
    for said in phonemes(*(spoken(word, HARD.items()) for word in ("psoas", "Psoas", "the psoas"))):
        assert "s" in said
        assert "oU" in said
        assert "p" not in said


@needs_engine
def test_the_engine_stresses_iliacus_on_its_second_syllable() -> None:
    (said,) = phonemes(spoken("iliacus", HARD.items()))
    assert re.match(r"'?Il'aI", said), said
    assert said.endswith("s")


@needs_engine
def test_the_engine_reads_everything_that_is_said() -> None:
    texts = [text for id_ in ALL for text in sentences(exercise_of(id_))]
    said = phonemes(*texts)
    assert len(said) == len(texts)
    for text, sounds in zip(texts, said, strict=True):
        assert sounds, text
        assert len(sounds.replace(" ", "")) >= len(re.findall(r"[A-Za-z]+", text)), text
