"""A scene as the bytes of a picture file: pixels as PNG, lines as SVG or PDF."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter

from routine_app.domain.drawing import Drawing
from routine_app.domain.language import mark, tr
from routine_app.figure.muscle_painter import paint_muscles
from routine_app.figure.muscle_palette import DARK_MUSCLES, LIGHT_MUSCLES
from routine_app.figure.painter import paint_figure
from routine_app.figure.palette import DARK, LIGHT
from routine_app.figure.scene import Scene
from routine_app.figure.vector import paint_lines

_DPI = 96
"""Pixels of an inch of paper or screen, as in style sheets."""
_FINER = 10
"""A page is divided more finely than that: coordinates are written with few decimals."""
_POINTS = 72
_HONEST = mark("Psoas and iliacus are coloured by path length in a model, not by muscle tension.")


def picture_file(scene: Scene, drawing: Drawing, suffix: str, title: str) -> bytes:
    """The file of a picture, on the ground of its theme; `suffix` is one of SUFFIXES."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    match suffix:
        case ".svg":
            _write_svg(buffer, scene, drawing, title)
        case ".pdf":
            _write_pdf(buffer, scene, drawing, title)
        case _:
            _write_png(buffer, scene, drawing)
    return bytes(buffer.data().data())


def _write_png(buffer: QBuffer, scene: Scene, drawing: Drawing) -> None:
    width, height = drawing.size
    image = QImage(width, height, QImage.Format.Format_RGB32)
    palette = DARK if drawing.dark else LIGHT
    image.fill(QColor(palette.bg))
    painter = QPainter(image)
    rect = QRectF(0, 0, width, height)
    if drawing.muscles:
        muscles = DARK_MUSCLES if drawing.dark else LIGHT_MUSCLES
        paint_muscles(painter, rect, scene, palette, muscles)
    else:
        paint_figure(painter, rect, scene, palette)
    painter.end()
    QImageWriter(buffer, QByteArray(b"png")).write(image)


def _write_svg(buffer: QBuffer, scene: Scene, drawing: Drawing, title: str) -> None:
    from PySide6.QtSvg import QSvgGenerator  # a library of its own

    width, height = drawing.size
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_DPI)
    generator.setSize(QSize(width, height))
    generator.setViewBox(QRect(0, 0, width, height))
    generator.setTitle(title)
    generator.setDescription(tr(_HONEST) if drawing.muscles else "")
    painter = QPainter(generator)
    _paint_lines(painter, scene, drawing)
    painter.end()


def _write_pdf(buffer: QBuffer, scene: Scene, drawing: Drawing, title: str) -> None:
    width, height = drawing.size
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI * _FINER)
    points = QSizeF(width * _POINTS / _DPI, height * _POINTS / _DPI)
    writer.setPageSize(
        QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    )
    writer.setPageMargins(QMarginsF())
    writer.setTitle(title)
    writer.setCreator("routine-app")
    painter = QPainter(writer)
    painter.scale(_FINER, _FINER)
    _paint_lines(painter, scene, drawing)
    painter.end()


def _paint_lines(painter: QPainter, scene: Scene, drawing: Drawing) -> None:
    palette = DARK if drawing.dark else LIGHT
    muscles = DARK_MUSCLES if drawing.dark else LIGHT_MUSCLES
    rect = QRectF(0, 0, *drawing.size)
    painter.fillRect(rect, QColor(palette.bg))
    paint_lines(painter, rect, scene, palette, muscles if drawing.muscles else None)
