"""Reads pages: their texts and sizes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray

QtPdf = pytest.importorskip(
    "PySide6.QtPdf", reason="from 6.12 on the PDF reader of PySide6 is a package of its own"
)


def pages(content: bytes) -> tuple[list[str], list[tuple[float, float]]]:
    """The text of each page in one line, and the size of each in points."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QtPdf.QPdfDocument()
    document.load(buffer)
    count = range(document.pageCount())
    sizes = [document.pagePointSize(page) for page in count]
    texts = [" ".join(document.getAllText(page).text().split()) for page in count]
    return texts, [(size.width(), size.height()) for size in sizes]
