"""The pages of every routine's handout as pictures: both papers, large print, with and without colours."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from importlib import import_module
from itertools import product
from multiprocessing import get_context
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from routine_app.content.library import Library
from routine_app.resources import routines_dir
from routine_app.ui.report.handout import paint_handout

_FINE = 1.6
"""Pixels of a point."""
_GAP = 12


@dataclass(frozen=True)
class Print:
    """One way to print a routine."""

    routine: str
    letter: bool = False
    large: bool = False

    @property
    def name(self) -> str:
        large = "-large" if self.large else ""
        return f"{self.routine}-{'letter' if self.letter else 'a4'}{large}"


def prints(only: str = "") -> list[Print]:
    """Every routine in every way."""
    ids = Library(routines_dir()).routine_ids()
    ways = [Print(id_, *way) for id_, *way in product(ids, (False, True), (False, True))]
    return [way for way in ways if only in way.name]


def write_handouts(folder: Path, only: str = "") -> list[Path]:
    """A picture of all pages side by side for each way, and one of it in shades of grey."""
    folder.mkdir(parents=True, exist_ok=True)
    ways = prints(only)
    workers = max(1, min(os.cpu_count() or 1, len(ways)))
    # Each worker has an application of its own: Qt cannot be shared between processes.
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        return [path for both in pool.map(partial(_write, folder), ways) for path in both]


def _write(folder: Path, way: Print) -> Sequence[Path]:
    _application()
    routine = Library(routines_dir()).routine(way.routine)
    sheet = _beside(pages(paint_handout(routine, large=way.large, letter=way.letter)))
    coloured, grey = folder / f"{way.name}.png", folder / f"{way.name}-grey.png"
    sheet.save(str(coloured))
    sheet.convertToFormat(QImage.Format.Format_Grayscale8).save(str(grey))
    return coloured, grey


def pages(content: bytes) -> list[QImage]:
    """Each page of a PDF as a picture."""
    try:
        pdf = import_module("PySide6.QtPdf")
    except ModuleNotFoundError:
        # From 6.12 on it is a package of its own, which nothing else here needs.
        raise SystemExit("shots: pages are drawn with PySide6 up to 6.11 (Python 3.11)") from None
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = pdf.QPdfDocument()
    document.load(buffer)
    found = []
    for number in range(document.pageCount()):
        size = document.pagePointSize(number) * _FINE
        page = QImage(size.toSize(), QImage.Format.Format_RGB32)
        page.fill(QColor("white"))
        painter = QPainter(page)
        painter.drawImage(0, 0, document.render(number, size.toSize()))
        painter.end()
        found.append(page)
    return found


def _beside(shown: Sequence[QImage]) -> QImage:
    wide = sum(page.width() + _GAP for page in shown) + _GAP
    sheet = QImage(QSize(wide, shown[0].height() + 2 * _GAP), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#8a8a8a"))
    painter = QPainter(sheet)
    x = _GAP
    for page in shown:
        painter.drawImage(x, _GAP, page)
        x += page.width() + _GAP
    painter.end()
    return sheet


@cache
def _application() -> QGuiApplication:
    """Letters need one."""
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else QGuiApplication(sys.argv[:1])
