"""Thousands of own files are kept as well, and no start pays for them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from routine_app.content import cache as cache_module
from routine_app.content import marked_yaml
from routine_app.content.cache import ContentCache
from routine_app.content.library import Library
from tests.content.examples import FIRST_LENGTH, put, shipped

FIRST = 12
"""What the first file holds in these tests."""


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "_SETTLED", -10_000_000_000)
    monkeypatch.setattr(cache_module, "_MOST_FILES", FIRST)


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    names: list[str] = []
    real = marked_yaml.parse

    def watch(text: str, report: object) -> object:
        names.append(Path(report.file).stem)  # type: ignore[attr-defined]
        return real(text, report)  # type: ignore[arg-type]

    monkeypatch.setattr("routine_app.content.documents.parse", watch)
    return names


class Shelf:
    """A library with forty own routines, and its cache."""

    def __init__(self, folder: Path) -> None:
        self.place = folder / "cache" / "content.json"
        self.more = folder / "cache" / "content-more.json"
        self.own = folder / "own"
        self._shipped = shipped(folder)
        for n in range(40):
            text = FIRST_LENGTH.replace("routine: first-length", f"routine: run-{n:02}")
            put(self.own / f"run-{n:02}.yaml", text)

    def open(self) -> tuple[Library, ContentCache]:
        cache = ContentCache(self.place)
        return Library(self._shipped, self.own, cache), cache

    def kept(self, path: Path) -> set[str]:
        index = json.loads(path.read_bytes().split(b"\n")[0])
        return {Path(key.partition("\0")[0]).stem for key in index["files"]}

    def warm(self) -> None:
        """Somebody starts with one of their own, and then looks at the library."""
        library, cache = self.open()
        library.routine("run-33")
        library.entries()
        cache.save_if_changed()


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    made = Shelf(tmp_path)
    made.warm()
    return made


def test_what_was_asked_for_first_stands_in_the_first_file(shelf: Shelf) -> None:
    first, more = shelf.kept(shelf.place), shelf.kept(shelf.more)
    assert {"run-33", "half-kneeling"} <= first
    assert len(first) <= FIRST
    assert "run-39" in more
    assert len(first | more) >= 40


def test_a_start_looks_into_the_first_file_alone(shelf: Shelf, parsed: list[str]) -> None:
    shelf.more.write_bytes(b"damaged")
    library, _ = shelf.open()
    library.routine("run-33")
    assert parsed == []


def test_the_library_finds_all_of_them(shelf: Shelf, parsed: list[str]) -> None:
    library, _ = shelf.open()
    assert all(entry.value is not None for entry in library.entries())
    assert parsed == []


def test_a_start_that_parses_something_keeps_the_rest(shelf: Shelf, parsed: list[str]) -> None:
    put(shelf.own / "new.yaml", FIRST_LENGTH.replace("first-length", "new"))
    library, cache = shelf.open()
    library.routine("new")
    cache.save_if_changed()
    assert "new" in shelf.kept(shelf.place)
    parsed.clear()
    library, _ = shelf.open()
    library.entries()
    assert len(parsed) <= 1


def test_without_the_rest_its_files_are_parsed_again(shelf: Shelf, parsed: list[str]) -> None:
    shelf.more.unlink()
    library, _ = shelf.open()
    assert all(entry.value is not None for entry in library.entries())
    assert "run-39" in parsed
    assert "run-33" not in parsed


def test_a_rest_that_is_not_needed_any_more_goes(shelf: Shelf) -> None:
    for path in shelf.own.glob("run-*.yaml"):
        path.unlink()
    put(shelf.own / "last.yaml", FIRST_LENGTH.replace("first-length", "last"))
    library, cache = shelf.open()
    library.entries()
    cache.save_if_changed()
    assert not shelf.more.exists()
