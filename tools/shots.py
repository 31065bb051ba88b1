"""./dev shots DIR: a picture of every screen and state, light and dark, and an overview sheet.

./dev shots DIR                everything
./dev shots DIR --language de  in another language; `pseudo` and `mirrored` are made up
./dev shots DIR --scale 2      for a screen with twice the points
./dev shots DIR --only player  only pictures whose name contains a text
./dev shots --readme DIR       the three pictures of the README
./dev shots --figures DIR      the figure of every exercise: sheets, strips, pictures without names
./dev shots --handouts DIR     the pages of every routine's handout
./dev shots --contrast DIR     measure how well texts and icons are seen, into contrast.txt
./dev shots --focus DIR        go round with Tab: where the focus is not seen, into focus.txt
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from routine_app.domain.language import LANGUAGES
from tools.shots_language import CHOICES
from tools.shots_list import README, all_shots, named
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
    parser.add_argument("--figures", action="store_true", help="only figures, on sheets")
    parser.add_argument("--handouts", action="store_true", help="only pages to print")
    parser.add_argument(
        "--contrast", action="store_true", help="no pictures, but what is hard to see"
    )
    parser.add_argument("--focus", action="store_true", help="no pictures, but a focus not seen")
    parser.add_argument("--language", default="en", choices=CHOICES)
    parser.add_argument("--scale", type=int, default=1, choices=(1, 2, 3), help="of the screen")
    chosen = parser.parse_args()
    if chosen.contrast or chosen.focus:
        kind = "focus" if chosen.focus else "contrast"
        return _measured(kind, chosen.folder, chosen.only, chosen.language)
    if chosen.figures or chosen.handouts:
        return _others(chosen.folder, chosen.only, handouts=chosen.handouts)
    shots = named(README) if chosen.readme else all_shots()
    shots = [shot for shot in shots if chosen.only in shot.name]
    if not shots:
        parser.error(f"no picture has '{chosen.only}' in its name")
    chosen.folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    if chosen.scale != 1:
        os.environ["QT_SCALE_FACTOR"] = str(chosen.scale)
    names = [shot.name for shot in shots]
    workers = min(os.cpu_count() or 1, len(names))
    shares = [names[n::workers] for n in range(workers)]
    # Each worker has an application of its own: Qt cannot be shared between processes.
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        work = partial(take, folder=chosen.folder, language=chosen.language, small=chosen.readme)
        complaints = [complaint for found in pool.map(work, shares) for complaint in found]
    if not chosen.readme:
        QApplication(sys.argv[:1])
        write_sheets([chosen.folder / f"{name}.png" for name in names], chosen.folder)
    print(f"{len(names)} pictures in {chosen.folder}, {time.monotonic() - began:.0f} s")
    for complaint in complaints:
        print(f"complaint: {complaint}", file=sys.stderr)
    return 1 if complaints else 0


def _others(folder: Path, only: str, *, handouts: bool) -> int:
    """Figures or handouts, which have no window around them."""
    from tools.shots_figures import write_figures
    from tools.shots_handouts import write_handouts

    began = time.monotonic()
    written = (write_handouts if handouts else write_figures)(folder, only)
    print(f"{len(written)} pictures in {folder}, {time.monotonic() - began:.0f} s")
    return 0 if written else 1


def _measured(kind: str, folder: Path, only: str, language: str) -> int:
    """What is hard to see, a line each; 1 when there is anything."""
    judge = import_module(f"tools.shots_{kind}")
    began = time.monotonic()
    names = [shot.name for shot in judge.states(only)]
    workers = max(1, min(os.cpu_count() or 1, len(names)))
    shares = [names[n::workers] for n in range(workers)]
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        work = partial(judge.measure, language=language)
        found = sorted(line for lines in pool.map(work, shares) for line in lines)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{kind}.txt").write_text("".join(f"{line}\n" for line in found), encoding="utf-8")
    print("\n".join([*found, f"{len(names)} states, {time.monotonic() - began:.0f} s"]))
    return 1 if found else 0


def take(
    names: Sequence[str], folder: Path, *, language: str = "en", small: bool = False
) -> list[str]:
    """Take pictures and write them, as small as they go or quickly; what went wrong on the way."""
    complaints: list[str] = []
    _listen(complaints)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    if language in LANGUAGES:
        os.environ["LC_ALL"] = f"{language}.UTF-8"  # the system's, as Settings see it
    with tempfile.TemporaryDirectory(prefix="routine-shots-") as own:
        studio = Studio(app, Path(own), language)
        for shot in named(names):
            image = shot.take(studio).convertToFormat(QImage.Format.Format_RGB32)
            if small:
                path = folder / f"{README[shot.name]}.png"
                _in_coarse_steps(image).save(str(path), quality=SMALLEST)
            else:
                image.save(str(folder / f"{shot.name}.png"), quality=QUICKEST)
    return complaints


def _in_coarse_steps(image: QImage) -> QImage:
    """The same picture with every fourth shade: nobody sees it, and it packs far better."""
    steps = bytes(min(255, round(shade / 4) * 4) for shade in range(256))
    shades = bytes(image.constBits()).translate(steps)
    size = image.size()
    kept = QImage(shades, size.width(), size.height(), image.bytesPerLine(), image.format())
    return kept.copy()


def _listen(complaints: list[str]) -> None:
    """Warnings of Qt and errors in slots are mistakes of a window and are not passed over."""

    def heard(_kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        if text and not text.startswith(_NOISE):
            complaints.append(text)

    def raised(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        complaints.append("".join(traceback.format_exception(error)))

    qInstallMessageHandler(heard)
    sys.excepthook = raised


if __name__ == "__main__":
    raise SystemExit(main())
