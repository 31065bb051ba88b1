"""PySide6's own sources are compiled once, and never run from anything but their source."""

import subprocess
import sys
from pathlib import Path

import pytest

from routine_app.system.bytecode import kept_bytecode, own_pycache

THEIRS = "shibokensupport/signature/loader.py"


def compiled(source: str, name: str = THEIRS) -> object:
    space: dict[str, object] = {}
    exec(compile(source, name, "exec"), space)  # what PySide6 does
    return space["answer"]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "pyside.bytecode"


@pytest.fixture
def compiling(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what was really compiled."""
    usual, names = compile, []

    def noted(source: str, name: str, mode: str) -> object:
        names.append(name)
        return usual(source, name, mode)

    monkeypatch.setattr("builtins.compile", noted)
    return names


def test_a_source_is_compiled_once(file: Path, compiling: list[str]) -> None:
    for _ in range(2):
        with kept_bytecode(file):
            assert compiled("answer = 1") == 1
    assert compiling == [THEIRS]


def test_a_source_that_changed_is_compiled_again(file: Path, compiling: list[str]) -> None:
    for source, answer in (("answer = 1", 1), ("answer = 2", 2), ("answer = 2", 2)):
        with kept_bytecode(file):
            assert compiled(source) == answer
    assert compiling == [THEIRS, THEIRS]


def test_other_sources_are_left_alone(file: Path, compiling: list[str]) -> None:
    for _ in range(2):
        with kept_bytecode(file):
            assert compiled("answer = 3", "<string>") == 3
    assert compiling == ["<string>", "<string>"]
    assert not file.exists()


@pytest.mark.parametrize("damage", [b"", b"abc", b"\0" * 50])
def test_a_damaged_file_is_replaced(file: Path, compiling: list[str], damage: bytes) -> None:
    file.write_bytes(damage)
    for _ in range(2):
        with kept_bytecode(file):
            assert compiled("answer = 1") == 1
    assert compiling == [THEIRS]


def test_bytecode_of_another_python_is_not_used(
    file: Path, compiling: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with kept_bytecode(file):
        compiled("answer = 1")
    monkeypatch.setattr(sys, "version", "another")
    with kept_bytecode(file):
        compiled("answer = 1")
    assert compiling == [THEIRS, THEIRS]


def test_nothing_is_written_where_python_writes_no_bytecode(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    with kept_bytecode(file):
        assert compiled("answer = 1") == 1
    assert not file.exists()


def test_a_folder_that_takes_no_file_is_no_trouble(tmp_path: Path, file: Path) -> None:
    with kept_bytecode(tmp_path / "missing" / file.name):
        assert compiled("answer = 1") == 1
    with kept_bytecode(None):
        assert compiled("answer = 1") == 1


def test_afterwards_compiling_is_as_it_was(file: Path) -> None:
    usual = compile
    with pytest.raises(ZeroDivisionError), kept_bytecode(file):
        compiled("answer = 1 / 0")
    assert compile is usual


def test_it_holds_what_pyside_compiles_at_its_start(tmp_path: Path) -> None:
    """If this fails after an update of PySide6, the module has lost its reason."""
    script = (
        "import sys; from routine_app.system.bytecode import kept_bytecode, own_pycache\n"
        "sys.dont_write_bytecode = False\n"
        "with kept_bytecode(own_pycache()):\n    import PySide6.QtCore\n"
        "print(own_pycache())"
    )
    places = {"PYTHONPYCACHEPREFIX": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env=places
    )
    file = Path(done.stdout.strip())
    assert file.is_relative_to(tmp_path)
    assert b"shibokensupport/signature/loader.py" in file.read_bytes()


def test_the_place_is_beside_the_bytecode_of_the_program() -> None:
    place = own_pycache()
    assert place is not None
    assert sys.implementation.cache_tag in place.name
