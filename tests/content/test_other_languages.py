"""Whatever language is spoken: files mean the same, and all that is said of them is translated."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from routine_app.content.check import check_files
from routine_app.content.completing import Offer, complete
from routine_app.content.exercise_starter import exercise_starter
from routine_app.content.library import Library
from routine_app.content.marking import fixed
from routine_app.content.problem import NotFound, Problem
from routine_app.content.starter import blank, starter
from routine_app.content.translation import sentences
from routine_app.content.workshop import FileWorkshop
from routine_app.domain.language import ENGLISH, speak
from routine_app.resources import routines_dir
from tests.content.examples import FIRST_LENGTH, HALF_KNEELING, PELVIC_TILT, PROGRAM, shipped
from tests.content.test_bad_files import EXERCISES, MOVEMENTS, PROGRAMS, ROUTINES, STEPS
from tests.pseudo_language import speak_pseudo, untranslated

CORPUS = sorted((Path(__file__).parent / "corpus").iterdir())
EXAMPLES = (FIRST_LENGTH, HALF_KNEELING, PELVIC_TILT, PROGRAM)
LIBRARY = Library(routines_dir())


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(shipped(tmp_path))


def said(problems: Iterable[Problem]) -> Iterator[str]:
    """What is read of problems."""
    for problem in problems:
        yield problem.message
        if problem.fix is not None:
            yield problem.fix.label


def places(problems: Iterable[Problem]) -> list[tuple[int, int, int, str]]:
    """What problems say besides words."""
    return sorted(
        (p.line, p.column, p.end, p.fix.replacement if p.fix is not None else "") for p in problems
    )


def assert_same(path: Path, library: Library) -> None:
    """The same is wrong with a file, and everything of it is said in the other language."""
    speak(ENGLISH)
    english = check_files([path], library)
    speak_pseudo()
    foreign = check_files([path], library)
    assert places(foreign) == places(english)
    assert untranslated(said(foreign)) == []


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_files_that_were_once_strange(path: Path) -> None:
    assert_same(path, LIBRARY)


def bad_texts() -> Iterator[str]:
    yield from (FIRST_LENGTH.replace("steps:\n", f"steps:\n  {steps}\n") for steps, _ in STEPS)
    yield from (text for _, text, _ in ROUTINES)
    for old, new, *_ in (*EXERCISES, *MOVEMENTS, *PROGRAMS):
        yield from (e.replace(old, new, 1) for e in EXAMPLES if old in e)


def test_mistakes_that_authors_make(library: Library, tmp_path: Path) -> None:
    for number, text in enumerate(dict.fromkeys(bad_texts())):
        path = tmp_path / f"f{number}.yaml"
        path.write_text(text, encoding="utf-8")
        assert_same(path, library)


def test_files_that_are_none(library: Library, tmp_path: Path) -> None:
    pipe, folder, link = tmp_path / "pipe", tmp_path / "folder", tmp_path / "link"
    os.mkfifo(pipe)
    folder.mkdir()
    link.symlink_to(tmp_path / "nowhere")
    contents = (b"", b"\x00\x01", b"\xff\xfea\x00", b"a\x00b\x00c\x00d\x00", b"a: \xff", b"%PDF")
    files = [tmp_path / f"f{number}" for number in range(len(contents))]
    for path, content in zip(files, contents, strict=True):
        path.write_bytes(content)
    large = tmp_path / "large"
    large.write_bytes(b"# long\n" * 50_000)
    for path in (pipe, folder, link, tmp_path / "gone", large, *files):
        assert_same(path, library)


@pytest.mark.parametrize("ask", ["routine", "exercise", "program"])
def test_what_is_not_there(library: Library, ask: str) -> None:
    speak_pseudo()
    with pytest.raises(NotFound) as error:
        getattr(library, ask)("half-kneelin")
    assert untranslated([str(error.value)]) == []


def test_folders(tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "exercises").mkdir(parents=True)
    (own / "programs").write_text("no folder", encoding="utf-8")
    (own / "a.yml").write_text(FIRST_LENGTH, encoding="utf-8")
    (own / "exercises" / "first-length.yaml").write_text(FIRST_LENGTH, encoding="utf-8")
    (own / "safety.yaml").write_text("safety: {}\n", encoding="utf-8")
    (own / "other.yaml").write_text(FIRST_LENGTH, encoding="utf-8")
    speak_pseudo()
    problems = Library(shipped(tmp_path), own).problems()
    assert len(problems) > 4
    assert untranslated(said(problems)) == []


def notes(text: str) -> str:
    """All comments, one after the other."""
    return " ".join(re.findall(r"(?m)^ *# (.*)", text))


def test_a_new_file_has_notes_in_the_language_and_means_the_same(tmp_path: Path) -> None:
    name = "For Anna: hips & back, first month"
    english = read(starter(name, LIBRARY)[1], tmp_path)
    speak_pseudo()
    text = starter(name, LIBRARY)[1]
    ids = [*LIBRARY.exercise_ids(), "release:", "lengthen:", "integrate:"]
    assert untranslated([notes(text)], besides=sorted(ids, key=len, reverse=True)) == []
    assert read(without_brackets(text), tmp_path) == english
    told = sentences(read(text, tmp_path))
    assert untranslated(told, besides=[name, "For Anna: hips & back"]) == []


def without_brackets(text: str) -> str:
    return text.replace("⟦", "").replace("⟧", "")


def read(text: str, folder: Path) -> object:
    path = folder / "f.yaml"
    path.write_text(text, encoding="utf-8")
    return LIBRARY.routine_file(path)


def test_a_new_exercise_has_notes_in_the_language_and_means_the_same() -> None:
    given = "a-b", "For Anna: hips & back, first", "For Anna"
    english = exercise_starter(*given)
    speak_pseudo()
    text = exercise_starter(*given)
    positions = ("half-kneeling", "side-lying", "kneeling", "quadruped", "prone", "supine")
    assert untranslated([notes(text)], besides=(*positions, "seated", "standing")) == []
    values = re.sub(r"(?m)^#.*", "", text)
    assert without_brackets(values) == re.sub(r"(?m)^#.*", "", english)
    told = re.findall(r"(?m)^(?:aim:|  -) (?=\S*[a-z])(.* .*)$", values)
    assert len(told) == 3
    assert untranslated(told) == []


def test_what_is_begun_without_notes_is_the_same_in_all_languages() -> None:
    english = blank("Evening")
    speak_pseudo()
    assert blank("Evening") == english


HEAD = "routine: f\nname: F\n"


@pytest.mark.parametrize(
    "text",
    [
        *("", HEAD, f"{HEAD}steps:\n  - ", f"{HEAD}steps:\n  - pelvic-tilt: "),
        f"{HEAD}steps:\n  - pelvic-tilt:\n      ",
        *("exercise: e\n", "exercise: e\nposes:\n  start:\n    ", "exercise: e\nvariants:\n  - "),
        *("program: p\n", "program: p\ndays:\n  - ", "program: p\ndays:\n  - gate:\n      "),
        *("essentials:\n  - ", "safety:\n  ", "known:\n  "),
    ],
)
def test_hints_are_translated_and_what_is_written_is_not(text: str) -> None:
    english = offers(text)
    speak_pseudo()
    foreign = offers(text)
    assert [offer.text for offer in foreign] == [offer.text for offer in english]
    names = [offer.exercise.name for offer in foreign if offer.exercise is not None]
    assert untranslated([offer.hint for offer in foreign], besides=names) == []


def offers(text: str) -> tuple[Offer, ...]:
    lines = text.split("\n")
    return complete(text, len(lines), len(lines[-1]) + 1, LIBRARY).offers


def test_what_mends_a_text_mends_it_in_every_language(tmp_path: Path, library: Library) -> None:
    broken = FIRST_LENGTH.replace("half-kneeling", "half-kneelin", 1)
    workshop = FileWorkshop(library, tmp_path, tmp_path / "own", tmp_path / "drafts")
    speak_pseudo()
    (problem,) = (p for p in workshop.check(broken).problems if p.fix is not None)
    assert problem.file.startswith("⟦")
    assert problem.fix is not None
    assert workshop.check(fixed(broken, problem.fix)).problems == ()
