"""./dev shots DIR: a picture of every screen and state, light and dark, and an overview sheet.

./dev shots DIR                everything
./dev shots DIR --only player  only pictures whose name contains a text
./dev shots --readme DIR       the three pictures of the README
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tools.shots_list import README, Shot, all_shots, named
from tools.shots_sheet import write_sheets
from tools.shots_window import Studio

SMALLEST, QUICKEST = 0, 90
"""What Qt calls the quality of a PNG is how little it is packed."""
_NOISE = "This plugin does not support"


def main() -> int:
    """Take the pictures that are asked for; 1 when Qt complained."""
    parser = argparse.ArgumentParser(prog="./dev shots", description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--only", default="", metavar="TEXT", help="names that contain this")
    parser.add_argument("--readme", action="store_true", help="only the pictures of the README")
    chosen = parser.parse_args()
    shots = named(README) if chosen.readme else all_shots()
    shots = [shot for shot in shots if chosen.only in shot.name]
    if not shots:
        parser.error(f"no picture has '{chosen.only}' in its name")
    chosen.folder.mkdir(parents=True, exist_ok=True)
    complaints: list[str] = []
    _listen(complaints)
    began = time.monotonic()
    pictures = take(shots, chosen.folder, small=chosen.readme)
    if not chosen.readme:
        pictures += write_sheets(pictures, chosen.folder)
    print(f"{len(pictures)} pictures in {chosen.folder}, {time.monotonic() - began:.0f} s")
    return 1 if complaints else 0


def take(shots: list[Shot], folder: Path, *, small: bool = False) -> list[Path]:
    """Take each picture and write it, as small as it goes or quickly; their paths in order."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    found = []
    with tempfile.TemporaryDirectory(prefix="routine-shots-") as own:
        studio = Studio(app, Path(own))
        for shot in shots:
            path = folder / f"{shot.name}.png"
            image = shot.take(studio)
            opaque = image.convertToFormat(image.Format.Format_RGB32)
            opaque.save(str(path), quality=SMALLEST if small else QUICKEST)
            found.append(path)
    return found


def _listen(complaints: list[str]) -> None:
    """What Qt warns of is a mistake in a window, except what this platform cannot do."""

    def heard(_kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        if text and not text.startswith(_NOISE):
            complaints.append(text)
            print(f"Qt: {text}", file=sys.stderr)

    qInstallMessageHandler(heard)


if __name__ == "__main__":
    raise SystemExit(main())
