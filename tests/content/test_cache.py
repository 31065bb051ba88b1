"""The cache of what files say: fast when it is right, and never wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from routine_app.content import cache as cache_module
from routine_app.content import marked_yaml
from routine_app.content.cache import ContentCache
from routine_app.content.library import Library
from routine_app.content.problem import ContentError
from tests.content.examples import FIRST_LENGTH, HALF_KNEELING, PELVIC_TILT, shipped, write

LONG_AGO = 1_000_000_000


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of a test are seconds old at most; here that is old enough."""
    monkeypatch.setattr(cache_module, "_SETTLED", -10 * LONG_AGO)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shipped(tmp_path)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "content.json"


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were parsed."""
    names: list[str] = []
    real = marked_yaml.parse

    def watch(text: str, report: object) -> object:
        names.append(Path(report.file).name)  # type: ignore[attr-defined]
        return real(text, report)  # type: ignore[arg-type]

    monkeypatch.setattr("routine_app.content.documents.parse", watch)
    return names


def warm(folder: Path, place: Path) -> None:
    cache = ContentCache(place)
    Library(folder, None, cache).entries()
    cache.save_if_changed()


def test_a_warm_cache_gives_the_same_content_without_parsing(
    folder: Path, place: Path, parsed: list[str]
) -> None:
    warm(folder, place)
    cold = [(e.path, e.value) for e in Library(folder).entries()]
    parsed.clear()
    library = Library(folder, None, ContentCache(place))
    assert [(e.path, e.value) for e in library.entries()] == cold
    assert parsed == []


def test_a_warm_start_loads_no_reader(folder: Path, place: Path) -> None:
    warm(folder, place)
    code = (
        "import sys; from pathlib import Path\n"
        "from routine_app.content.cache import ContentCache\n"
        "from routine_app.content.library import Library\n"
        f"library = Library(Path({str(folder)!r}), None, ContentCache(Path({str(place)!r})))\n"
        "library.routine(library.program().days[0].routine)\n"
        "print([name for name in ('yaml', 'routine_app.content.reader') if name in sys.modules])\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (run.stdout.strip(), run.stderr) == ("[]", "")


def test_nothing_is_written_before_it_is_asked_for(folder: Path, place: Path) -> None:
    cache = ContentCache(place)
    Library(folder, None, cache).entries()
    assert not place.exists()
    cache.save_if_changed()
    assert place.stat().st_mode & 0o077 == 0 or sys.platform == "win32"


def test_nothing_is_written_when_nothing_is_new(folder: Path, place: Path) -> None:
    warm(folder, place)
    before = place.stat().st_mtime_ns, place.stat().st_ino
    warm(folder, place)
    assert (place.stat().st_mtime_ns, place.stat().st_ino) == before


def test_no_temporary_file_is_left(folder: Path, place: Path) -> None:
    warm(folder, place)
    assert [path.name for path in place.parent.iterdir()] == ["content.json"]


def test_a_changed_file_is_parsed_again(folder: Path, place: Path, parsed: list[str]) -> None:
    warm(folder, place)
    path = folder / "first-length.yaml"
    path.write_text(FIRST_LENGTH.replace("First length", "My own length"))
    parsed.clear()
    library = Library(folder, None, ContentCache(place))
    assert library.routine("first-length").name == "My own length"
    assert parsed == ["first-length.yaml"]


def test_a_change_of_the_same_size_is_seen(folder: Path, place: Path) -> None:
    warm(folder, place)
    path = folder / "first-length.yaml"
    path.write_text(FIRST_LENGTH.replace("First length", "Other words!"))
    os.utime(path, ns=(LONG_AGO, LONG_AGO))
    assert Library(folder, None, ContentCache(place)).routine("first-length").name == "Other words!"


def test_a_file_that_changed_just_now_is_not_kept(
    folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    warm(folder, place)
    assert json.loads(place.read_bytes().split(b"\n")[0])["files"] == {}


def test_a_file_that_changed_since_it_was_parsed_is_not_kept(folder: Path, place: Path) -> None:
    cache = ContentCache(place)
    library = Library(folder, None, cache)
    library.routine("first-length")
    path = folder / "first-length.yaml"
    state = path.stat()
    path.write_text(FIRST_LENGTH.replace("First length", "Other words!"))
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    cache.save_if_changed()
    kept = json.loads(place.read_bytes().split(b"\n")[0])["files"]
    assert {Path(name).name for name in kept} == {"half-kneeling.yaml", "pelvic-tilt.yaml"}


def test_a_routine_is_judged_again_when_an_exercise_of_it_changes(
    folder: Path, place: Path, parsed: list[str]
) -> None:
    warm(folder, place)
    path = folder / "exercises" / "half-kneeling.yaml"
    path.write_text(path.read_text().replace("sides: each", "sides: both"))
    parsed.clear()
    library = Library(folder, None, ContentCache(place))
    cold = Library(folder)
    assert library.problems() == cold.problems()
    assert {"half-kneeling.yaml", "first-length.yaml"} <= {*parsed}


def test_what_an_own_file_names_must_still_be_there(folder: Path, place: Path) -> None:
    harder = PELVIC_TILT.replace("pelvic-tilt", "harder-tilt")
    mine = HALF_KNEELING.replace("harder: pelvic-tilt", "harder: harder-tilt")
    files = {"exercises/half-kneeling.yaml": mine, "exercises/harder-tilt.yaml": harder}
    own = write(folder.parent / "own", files)
    cache = ContentCache(place)
    assert not Library(folder, own, cache).problems()
    cache.save_if_changed()
    (own / "exercises" / "harder-tilt.yaml").unlink()
    found = Library(folder, own, ContentCache(place)).problems()
    assert found == Library(folder, own).problems() != ()


def test_exercises_that_name_each_other_are_read(tmp_path: Path, place: Path) -> None:
    name = "exercise: half-kneeling"
    one = HALF_KNEELING.replace(name, "exercise: one").replace("pelvic-tilt", "two")
    two = HALF_KNEELING.replace(name, "exercise: two").replace("pelvic-tilt", "one")
    own = write(tmp_path / "own", {"one.yaml": one, "two.yaml": two})
    folder = shipped(tmp_path)
    for _ in range(2):
        cache = ContentCache(place)
        library = Library(folder, own, cache)
        assert [library.exercise(i).harder for i in ("one", "two")] == [("two",), ("one",)]
        cache.save_if_changed()


def test_files_with_mistakes_in_their_yaml_are_not_kept(tmp_path: Path, place: Path) -> None:
    own = write(tmp_path / "own", {"a.yaml": "routine: a\nroutine: b\n", "b.yaml": "b: ["})
    cache = ContentCache(place)
    library = Library(shipped(tmp_path), own, cache)
    before = library.problems()
    cache.save_if_changed()
    assert str(own) not in place.read_text()
    assert Library(shipped(tmp_path), own, ContentCache(place)).problems() == before


def test_other_mistakes_are_found_again_in_the_same_places(tmp_path: Path, place: Path) -> None:
    own = write(tmp_path / "own", {"half-kneeling.yaml": HALF_KNEELING.replace("each", "x")})
    cache = ContentCache(place)
    before = Library(shipped(tmp_path), own, cache).problems()
    cache.save_if_changed()
    assert before
    assert Library(tmp_path / "shipped", own, ContentCache(place)).problems() == before


def test_what_was_kept_earlier_stays(folder: Path, place: Path) -> None:
    warm(folder, place)
    path = folder / "first-length.yaml"
    path.write_text(FIRST_LENGTH + "# more\n")
    cache = ContentCache(place)
    Library(folder, None, cache).routine("first-length")
    cache.save_if_changed()
    kept = json.loads(place.read_bytes().split(b"\n")[0])["files"]
    assert len(kept) == 8


def test_files_that_are_gone_leave_the_cache(folder: Path, place: Path) -> None:
    warm(folder, place)
    (folder / "exercises" / "sciatic-slider.yaml").unlink()
    write(folder, {"other.yaml": FIRST_LENGTH.replace("first-length", "other")})
    warm(folder, place)
    assert "sciatic-slider" not in place.read_text()


def test_another_version_of_the_program_starts_afresh(
    folder: Path, place: Path, parsed: list[str]
) -> None:
    warm(folder, place)
    parsed.clear()
    Library(folder, None, ContentCache(place, "another")).safety()
    assert parsed == ["safety.yaml"]


def damages() -> list[bytes]:
    """Caches that are no caches."""
    return [
        b"",
        b"\x00\xff",
        b"[]",
        b"{}",
        b"null",
        b'{"format": 1}',
        b'{"format": 1, "version": "0.1.0", "files": 5}',
        b'{"format": 1, "version": "0.1.0", "files": {"a": [1]}}',
        b'{"format": 1, "version": "0.1.0", "files": {"a": [1, 2, 3, 4]}}',
        b"[" * 100_000,
    ]


@pytest.mark.parametrize("data", damages(), ids=lambda data: repr(data[:12]))
def test_a_damaged_cache_is_passed_over(folder: Path, place: Path, data: bytes) -> None:
    place.parent.mkdir()
    place.write_bytes(data)
    cache = ContentCache(place)
    assert Library(folder, None, cache).routine("first-length").name == "First length"
    cache.save_if_changed()
    assert place.read_bytes().startswith(b'{"format"')


@pytest.mark.parametrize("keep", [0.2, 0.5, 0.9, 0.99])
def test_a_cut_cache_is_never_wrong(folder: Path, place: Path, keep: float) -> None:
    warm(folder, place)
    data = place.read_bytes()
    place.write_bytes(data[: int(len(data) * keep)])
    library = Library(folder, None, ContentCache(place))
    assert all(entry.value is not None for entry in library.entries())


def test_a_changed_letter_in_the_cache_is_noticed(folder: Path, place: Path) -> None:
    warm(folder, place)
    place.write_bytes(place.read_bytes().replace(b"First length", b"Worst length"))
    library = Library(folder, None, ContentCache(place))
    assert library.routine("first-length").name == "First length"


def test_a_folder_in_place_of_the_cache_does_no_harm(folder: Path, place: Path) -> None:
    place.mkdir(parents=True)
    warm(folder, place)
    assert place.is_dir()
    assert [path.name for path in place.parent.iterdir()] == ["content.json"]


def test_a_cache_that_cannot_be_written_does_no_harm(
    folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = ContentCache(place)
    Library(folder, None, cache).safety()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "open", full)
    cache.save_if_changed()
    assert not place.exists()


def test_a_file_that_turned_into_a_folder_is_not_served(folder: Path, place: Path) -> None:
    warm(folder, place)
    path = folder / "safety.yaml"
    path.unlink()
    path.mkdir()
    with pytest.raises(ContentError, match="this is a folder"):
        Library(folder, None, ContentCache(place)).safety()
