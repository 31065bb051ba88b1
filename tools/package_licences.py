"""The licences of everything that a packed program carries, beside the program.

Packages bring theirs along, except for Qt and PySide6, whose texts lie in the folder `licences` here.
Python has its own; libraries of Debian that were packed with it have theirs where Debian keeps them.
"""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
TEXTS = Path(__file__).with_name("licences")
"""As their publishers have them: whoever passes Qt on passes these on, too."""
_OF_QT = ("LGPL-3.0.txt", "GPL-3.0.txt", "LGPL-2.1.txt")
_DOCUMENTS = Path("/usr/share/doc")


def shipped() -> list[str]:
    """The names of all packages that the program needs to run, theirs included."""
    found: list[str] = []
    waiting = [requirement.name for requirement in _own_requirements()]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            requires = distribution(name).requires or []
        except PackageNotFoundError:  # not for this system
            continue
        found.append(name)
        wanted = (Requirement(text) for text in requires)
        waiting += [
            requirement.name
            for requirement in wanted
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        ]
    return sorted(found, key=str.lower)


def _own_requirements() -> list[Requirement]:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(text) for text in project["dependencies"]]


def write_licences(folder: Path, program: Path) -> None:
    """A folder for each part with the licence files that it came with, and our own.

    `program` is the packed program, in which libraries of this system may lie.
    """
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE")
    shutil.copy(ROOT / "NOTICES.md", folder / "NOTICES.md")
    for name in shipped():
        texts = _own_texts(name)
        if not texts and name.lower().startswith(("pyside6", "shiboken6")):
            texts = [TEXTS / text for text in _OF_QT]
        _put(texts, folder / name)
    _put([_of_python()], folder / "Python")
    for package in owners({path.name for path in program.glob("_internal/lib*.so*")}):
        _put([_DOCUMENTS / package / "copyright"], folder / "system" / package)


def _put(texts: list[Path], folder: Path) -> None:
    """Raises FileNotFoundError when one is missing: nothing is packed without its licence."""
    folder.mkdir(parents=True, exist_ok=True)
    for text in texts:
        shutil.copy(text, folder / text.name)


def _own_texts(name: str) -> list[Path]:
    return [
        Path(str(file.locate()))
        for file in distribution(name).files or []
        if ".dist-info" in file.parts[0] and "licen" in str(file).lower()
    ]


def _of_python() -> Path:
    """Beside its library, or in front of it; Debian has it among its documents."""
    library = Path(sysconfig.get_path("stdlib"))
    places = [library, *library.parents[:2]]
    found = [place / name for place in places for name in ("LICENSE.txt", "LICENSE")]
    documents = _DOCUMENTS / f"python{sysconfig.get_python_version()}" / "copyright"
    return next((path for path in found if path.is_file()), documents)


def owners(libraries: set[str]) -> list[str]:
    """The packages of Debian from which these libraries may come; none where there is no dpkg."""
    usual = sysconfig.get_config_var("MULTIARCH")
    if not libraries or not usual or shutil.which("dpkg-query") is None:
        return []
    places = [f"{top}/{usual}/{name}" for top in ("/lib", "/usr/lib") for name in libraries]
    done = subprocess.run(["dpkg-query", "-S", *places], capture_output=True, text=True)
    # "libx11-6:amd64: /usr/lib/...", and several names with commas between
    names = {line.partition(": ")[0] for line in done.stdout.splitlines()}
    return sorted({name.strip().partition(":")[0] for some in names for name in some.split(",")})
