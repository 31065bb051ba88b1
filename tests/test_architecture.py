"""House rules that no linter can say: names, sizes, layers of Qt, what is never committed."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "routine_app"
CODE = ("routine_app", "tests", "tools", "assets")
LONGEST_FILE = 400

# Modules named after a kind of thing, not a topic: everything lands there.
BUCKETS = {"utils", "util", "helpers", "common", "misc", "base", "manager", "constants", "types"}


def python_files(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def committed_files() -> list[Path]:
    """What git tracks or would add; in an unpacked archive, everything."""
    # Whoever runs the tests need not own the checkout.
    git = ["git", "-c", "safe.directory=*", "-C", str(ROOT)]
    command = [*git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listing = subprocess.run(command, capture_output=True, check=True, text=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    files = [ROOT / name for name in listing.stdout.split("\0") if name]
    return [path for path in files if path.is_file()]


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Each module imported anywhere in a file; `from a import b` counts as a and a.b."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module
            for alias in node.names:
                yield node.lineno, f"{node.module}.{alias.name}"


def importing(folder: str, pattern: str) -> list[str]:
    wanted = re.compile(pattern)
    return [
        f"{path.relative_to(ROOT)}:{line}: {module}"
        for path in python_files(folder)
        for line, module in imports(path)
        if wanted.match(module)
    ]


def matching(pattern: str, files: Iterator[Path]) -> list[str]:
    wanted = re.compile(pattern)
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in files
        if path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if wanted.search(line)
    ]


# -------------------------------------------------------------------- layers


@pytest.mark.parametrize("folder", ["figure", "system", "sound"])
def test_widgets_stay_in_the_ui(folder: str) -> None:
    assert importing(f"routine_app/{folder}", r"PySide6\.QtWidgets") == []


def test_the_domain_imports_only_the_standard_library_and_itself() -> None:
    foreign = [
        f"{path.relative_to(ROOT)}:{line}: {module}"
        for path in python_files("routine_app/domain")
        for line, module in imports(path)
        if module.split(".")[0] not in sys.stdlib_module_names
        and not module.startswith("routine_app.domain")
        and module != "routine_app"
    ]
    assert foreign == []


def test_the_window_never_loads_qtmultimedia() -> None:
    """A frozen sound server blocks its first use for ever; a child process owns it."""
    allowed = re.compile(r"^routine_app/sound/")
    found = importing("routine_app", r"PySide6\.QtMultimedia")
    assert [line for line in found if not allowed.match(line)] == []


def test_qt_is_imported_by_name() -> None:
    """A star import builds every lazy type and costs 20 ms at the start."""
    assert importing("routine_app", r"PySide6(\.\w+)?\.\*") == []


# ----------------------------------------------------------- names and sizes


def test_no_module_is_a_bucket() -> None:
    found = [p.relative_to(ROOT) for p in python_files(*CODE) if p.stem.lower() in BUCKETS]
    assert found == []


def test_no_file_of_the_package_is_too_long() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in python_files("routine_app")
    }
    assert {name: count for name, count in lengths.items() if count > LONGEST_FILE} == {}


def test_every_module_says_what_it_is() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in python_files("routine_app", "tools")
        if path.name != "__init__.py"
        and not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


# --------------------------------------------------------------------- calls


def test_only_the_composition_root_catches_everything() -> None:
    files = (path for path in python_files("routine_app") if path != PACKAGE / "app.py")
    assert matching(r"except (Base)?Exception\b|except\s*:", files) == []


def test_tests_never_wait_a_fixed_time() -> None:
    assert matching(r"qtbot\.wait\(|\bqWait\(|\bsleep\(", python_files("tests")) == []


# ----------------------------------------------------------- committed files


def committed_texts() -> Iterator[tuple[Path, str]]:
    for path in committed_files():
        try:
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def test_no_registry_address_and_no_machine_path_is_committed() -> None:
    """Lock files and settings must work with any index and on any machine."""
    forbidden = re.compile(
        r"--(extra-)?index-url|--find-links|--trusted-host|files\.pythonhosted|/simple/"
        r"|\bartifactory\b|file://(?!\{)/\w|(?<![\w.~}])/(work|root)/\w"
    )
    found = [
        f"{path}:{number}: {line.strip()}"
        for path, text in committed_texts()
        if path != Path(__file__).relative_to(ROOT)
        for number, line in enumerate(text.splitlines(), 1)
        if forbidden.search(line)
    ]
    assert found == []


def test_texts_end_their_lines_the_unix_way() -> None:
    files = (path for path in committed_files() if path.parent.name != "corpus")
    assert [str(path) for path in files if b"\r\n" in _start(path)] == []


def _start(path: Path) -> bytes:
    content = path.read_bytes()
    return b"" if b"\0" in content[:8192] else content


def test_every_requirement_is_locked_with_hashes() -> None:
    for name in ("requirements.txt", "requirements-dev.txt", "requirements-installers.txt"):
        text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
        for line in text.splitlines():
            assert re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line), line


def test_development_runs_on_the_packages_that_users_get() -> None:
    def locked(name: str) -> set[str]:
        text = (ROOT / name).read_text(encoding="utf-8")
        return {line.rstrip(" \\") for line in text.splitlines() if line[0] != " "}

    assert locked("requirements.txt") <= locked("requirements-dev.txt")
    assert locked("requirements.txt") <= locked("requirements-installers.txt")
