"""Our own icons: SVG on a 24 px grid with a 2 px round stroke, coloured by the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from routine_app.resources import assets_dir

_GRID = 24
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)


@cache
def _source(name: str) -> str:
    return (assets_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def icon_pixmap(name: str, colour: QColor, size: int = _GRID, dpr: float = 1.0) -> QPixmap:
    """The icon in one colour, `size` logical pixels wide, sharp at this device pixel ratio."""
    key = f"routine-icon/{name}/{colour.name()}/{size}/{dpr}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    pixmap = QPixmap(QSize(size, size) * dpr)
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    svg = _source(name).replace("currentColor", colour.name())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def app_icon() -> QIcon:
    """The sign of the program, sharp in every size that desktops show windows in."""
    icon = QIcon()
    for size in _APP_SIZES:
        icon.addPixmap(icon_pixmap("app", QColor(), size))
    return icon


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint the icon into a square, on whole pixels so that its strokes stay sharp."""
    size = round(min(rect.width(), rect.height()))
    pixmap = icon_pixmap(name, colour, size, painter.device().devicePixelRatioF())
    x = round(rect.center().x() - size / 2)
    y = round(rect.center().y() - size / 2)
    painter.drawPixmap(x, y, pixmap)
