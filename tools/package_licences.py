"""The licences of everything that a packed program carries, beside the program."""

from __future__ import annotations

import shutil
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]


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


def write_licences(folder: Path) -> None:
    """A folder for each package with the licence files that it came with, and our own."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE")
    shutil.copy(ROOT / "NOTICES.md", folder / "NOTICES.md")
    for name in shipped():
        files = distribution(name).files or []
        for file in files:
            if ".dist-info" in file.parts[0] and "licen" in str(file).lower():
                place = folder / name
                place.mkdir(exist_ok=True)
                shutil.copy(Path(str(file.locate())), place / file.name)
