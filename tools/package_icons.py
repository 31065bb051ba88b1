"""The sign of the program as desktops want it: a picture for every size, and one file of all."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from routine_app import APP_ID

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
_ICO = (16, 24, 32, 48, 64, 128, 256)
_ICNS = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512}
"""macOS' names of sizes that it takes as PNG."""


def write_icons(folder: Path) -> None:
    """PNGs in `folder`/SIZExSIZE, an .ico for Windows, an .icns for macOS."""
    pictures = {size: _png(size) for size in SIZES}
    for size, png in pictures.items():
        place = folder / f"{size}x{size}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{APP_ID}.png").write_bytes(png)
    (folder / "routine-app.ico").write_bytes(ico({s: pictures[s] for s in _ICO}))
    (folder / "routine-app.icns").write_bytes(icns(pictures))


def _png(size: int) -> bytes:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QColor, QGuiApplication

    from routine_app.ui.icons import icon_pixmap

    app = QGuiApplication.instance() or QGuiApplication([])
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    icon_pixmap("app", QColor(), size).save(buffer, "PNG")
    assert app is not None
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' file of icons, with PNGs in it: a head of 6 bytes and 16 for each picture."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = b""
    for size, png in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), at)
        at += len(png)
    return head + entries + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """macOS' file of icons: named blocks, each with its own length in front."""
    blocks = b"".join(
        name.encode() + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for name, size in _ICNS.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(blocks)) + blocks
