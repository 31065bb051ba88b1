"""A photo that somebody chose, made small enough to keep.

What is kept is a picture of our own making: nothing of what a camera writes beside it, such as the
place where it was taken, comes along.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from routine_app.domain.language import mark, tr

LARGEST_FILE = 60_000_000
"""Bytes; a phone's photo has a tenth of it."""

MOST_PIXELS = 120_000_000
LONGEST_EDGE = 1600
"""Pixels of what is kept: enough to see a thigh and the line of a bed."""

_FORMATS = {b"jpeg", b"png", b"webp"}
_QUALITY = 88
_EXPECTED = mark("Expected a JPEG, PNG or WebP photo; phones can save as JPEG.")


class NoPhoto(Exception):
    """A file is no photo that can be kept; its text says why and what to do."""


def read_photo(path: Path) -> bytes:
    """The photo in a file as a small JPEG. Raises `NoPhoto`."""
    try:
        size = path.stat().st_size
    except OSError as fault:
        raise NoPhoto(
            tr("{file} could not be read ({reason}).", file=path.name, reason=fault.strerror)
        ) from None
    if size > LARGEST_FILE:
        raise NoPhoto(
            tr(
                "{file} has {size} MB. Choose one of 60 MB at most.",
                file=path.name,
                size=size // 1_000_000,
            )
        )
    return _as_jpeg(_read(path), path.name)


def _read(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    if reader.format().data() not in _FORMATS:
        raise NoPhoto(
            _with_expected(tr("{file} is no photo that can be read here.", file=path.name))
        )
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isEmpty() or whole.width() * whole.height() > MOST_PIXELS:
        raise NoPhoto(
            _with_expected(tr("{file} is too large a picture, or a damaged one.", file=path.name))
        )
    if max(whole.width(), whole.height()) > LONGEST_EDGE:
        bounds = QSize(LONGEST_EDGE, LONGEST_EDGE)
        reader.setScaledSize(whole.scaled(bounds, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise NoPhoto(
            tr("{file} is damaged and cannot be shown. Choose another one.", file=path.name)
        )
    return image


def _with_expected(sentence: str) -> str:
    return f"{sentence} {tr(_EXPECTED)}"


def _as_jpeg(image: QImage, name: str) -> bytes:
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    _draw(plain, image)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not plain.save(buffer, "JPEG", _QUALITY):  # type: ignore[call-overload]  # Qt's stub knows files only
        raise NoPhoto(tr("{file} cannot be kept: this computer's Qt writes no JPEG.", file=name))
    return bytes(buffer.data().data())


def _draw(ground: QImage, image: QImage) -> None:
    """What can be seen through stands on white; texts that came with the file stay behind."""
    from PySide6.QtGui import QPainter

    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
