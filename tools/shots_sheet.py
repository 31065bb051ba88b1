"""An overview of many pictures on one sheet, each with its name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

COLUMNS = 5
WIDE, HIGH = 472, 304
LABEL = 24
GAP = 16
MOST_ROWS = 8
"""More rows than this go on a sheet of their own, so that a sheet can be looked at whole."""


def write_sheets(pictures: Sequence[Path], folder: Path) -> list[Path]:
    """`index.png`, then `index-2.png` and so on."""
    page = COLUMNS * MOST_ROWS
    sheets = []
    for start in range(0, len(pictures), page):
        number = start // page + 1
        path = folder / ("index.png" if number == 1 else f"index-{number}.png")
        _sheet(pictures[start : start + page]).save(str(path))
        sheets.append(path)
    return sheets


def _sheet(pictures: Sequence[Path]) -> QImage:
    rows = -(-len(pictures) // COLUMNS)
    size = QSize(GAP + COLUMNS * (WIDE + GAP), GAP + rows * (HIGH + LABEL + GAP))
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#8a8a8a"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    font = QFont()
    font.setPixelSize(15)
    painter.setFont(font)
    for number, path in enumerate(pictures):
        row, column = divmod(number, COLUMNS)
        x = GAP + column * (WIDE + GAP)
        y = GAP + row * (HIGH + LABEL + GAP)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(QRectF(x, y, WIDE, LABEL), Qt.AlignmentFlag.AlignVCenter, path.stem)
        box = QSize(WIDE, HIGH)
        mode = Qt.TransformationMode.SmoothTransformation
        small = QImage(str(path)).scaled(box, Qt.AspectRatioMode.KeepAspectRatio, mode)
        painter.drawImage(QPointF(x, y + LABEL), small)
    painter.end()
    return sheet
