"""Finds the folders that come with the program: routines and assets.

A wheel carries them inside the package, a checkout has them beside it, a
frozen program unpacks them to a folder of its own. Plain paths, no
importlib.resources: that import alone costs more than the look-up.
"""

import sys
from pathlib import Path

from routine_app.domain.language import tr

_PACKAGE = Path(__file__).resolve().parent


class MissingResourceError(Exception):
    """The installation is incomplete: a folder that comes with the program is not there."""


def routines_dir() -> Path:
    """The shipped exercises, routines and programs."""
    return _find("routines")


def assets_dir() -> Path:
    """Icons, sounds and the desktop files."""
    return _find("assets")


def candidates(name: str, package: Path, frozen: str | None) -> list[Path]:
    """Every place where the folder may be, the most specific first."""
    places = [package / name, package.parent / name]
    if frozen is not None:
        unpacked = Path(frozen)
        places = [unpacked / package.name / name, unpacked / name, *places]
    return places


def _find(name: str) -> Path:
    places = candidates(name, _PACKAGE, getattr(sys, "_MEIPASS", None))
    for place in places:
        if place.is_dir():
            return place
    looked = ", ".join(str(place) for place in places)
    raise MissingResourceError(
        tr(
            "The folder '{name}' that comes with Routine is missing (looked in {looked}). "
            "Install Routine again.",
            name=name,
            looked=looked,
        )
    )
