"""Reads pages: their texts and sizes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

QtPdf = pytest.importorskip(
    "PySide6.QtPdf", reason="from 6.12 on the PDF reader of PySide6 is a package of its own"
)
FINER = 4
"""Pixels of a point: fine strokes cover some of them whole."""
WHITE = b"\xff"


def pages(content: bytes) -> tuple[list[str], list[tuple[float, float]]]:
    """The text of each page in one line, and the size of each in points."""
    with opened(content) as document:
        count = range(document.pageCount())
        sizes = [document.pagePointSize(page) for page in count]
        texts = [" ".join(document.getAllText(page).text().split()) for page in count]
        return texts, [(size.width(), size.height()) for size in sizes]


def darkest_of_letters(content: bytes) -> list[str]:
    """The darkest grey in the place of each letter, blanks left out, as the pages look on grey paper."""
    found: list[int] = []
    with opened(content) as document:
        for page in range(document.pageCount()):
            size = (document.pagePointSize(page) * FINER).toSize()
            picture = QImage(size, QImage.Format.Format_RGB32)
            picture.fill(QColor("white"))
            painter = QPainter(picture)
            painter.drawImage(0, 0, document.render(page, size))
            painter.end()
            grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
            pixels, row = bytes(grey.constBits()), grey.bytesPerLine()
            for place in document.getAllText(page).bounds():
                box = place.boundingRect()
                letter = QRectF(box.topLeft() * FINER, box.size() * FINER).toRect()
                left, right = letter.left(), letter.right() + 1
                starts = range(letter.top() * row, (letter.bottom() + 1) * row, row)
                found.append(min(b"".join(pixels[y + left : y + right] for y in starts) + WHITE))
    return [f"#{grey:02X}{grey:02X}{grey:02X}" for grey in found if grey < WHITE[0]]


@contextmanager
def opened(content: bytes) -> Iterator[Any]:
    """A document, which reads from memory for as long as it is open."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QtPdf.QPdfDocument()
    document.load(buffer)
    yield document
    document.close()
