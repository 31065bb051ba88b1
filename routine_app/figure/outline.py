"""Painter paths of balls, links and ovals, all wound the same way.

Sub-paths of one colour overlap freely and are filled with the winding rule, so the same
direction everywhere is what keeps holes out.
"""

from __future__ import annotations

from math import acos, atan2, cos, degrees, hypot, pi, sin, sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from routine_app.figure.camera import Fit
from routine_app.figure.flatten import FlatBall, FlatCoat, FlatOval, Point

_TURNS = [(cos(-i * pi / 16), sin(-i * pi / 16)) for i in range(32)]
"""Directions counter-clockwise on the screen, whose y goes down."""


def coat_path(coat: FlatCoat, fit: Fit, grow: float = 0.0, first: int = 0) -> QPainterPath:
    """One colour of a piece in pixels, `grow` pixels larger all round.

    Balls before `first` are left out.
    """
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    s = fit.scale
    balls = [(s * x + fit.dx, s * y + fit.dy, s * r + grow) for x, y, r in coat.balls]
    for a, b in coat.links:
        if a >= first and b >= first:
            _add_link(path, balls[a], balls[b])
    if len(balls) == 1:
        _add_disc(path, balls[0])
    rings = [_ring(oval, fit, grow) for oval in coat.ovals]
    for one, two in zip(rings, rings[1:], strict=False):
        path.addPolygon(QPolygonF([_farther(p, q) for p, q in zip(one, two, strict=True)]))
        path.closeSubpath()
    if len(rings) == 1:
        path.addPolygon(QPolygonF([QPointF(p[1], p[2]) for p in rings[0]]))
        path.closeSubpath()
    for outline in coat.outlines:
        _add_outline(path, outline, fit, grow)
    return path


def polygon(outline: tuple[Point, ...], fit: Fit) -> QPolygonF:
    """An outline in pixels."""
    s = fit.scale
    return QPolygonF([QPointF(s * x + fit.dx, s * y + fit.dy) for x, y in outline])


def _add_disc(path: QPainterPath, ball: FlatBall) -> None:
    x, y, r = ball
    box = QRectF(x - r, y - r, 2 * r, 2 * r)
    path.arcMoveTo(box, 0)
    path.arcTo(box, 0, 360)
    path.closeSubpath()


def _add_link(path: QPainterPath, a: FlatBall, b: FlatBall) -> None:
    """Two discs and the tangents that join them."""
    ax, ay, ar = a
    bx, by, br = b
    apart = hypot(bx - ax, by - ay)
    if apart <= abs(ar - br) + 1e-6:
        _add_disc(path, a if ar >= br else b)
        return
    toward = degrees(atan2(ay - by, bx - ax))
    open_ = degrees(acos((ar - br) / apart))
    box_a = QRectF(ax - ar, ay - ar, 2 * ar, 2 * ar)
    box_b = QRectF(bx - br, by - br, 2 * br, 2 * br)
    path.arcMoveTo(box_a, toward + open_)
    path.arcTo(box_a, toward + open_, 360 - 2 * open_)
    path.arcTo(box_b, toward - open_, 2 * open_)
    path.closeSubpath()


def _ring(oval: FlatOval, fit: Fit, grow: float) -> list[tuple[float, float, float]]:
    """Support points of an ellipse: reach along the direction, then the point itself."""
    x, y, xx, xy, yy = oval
    s = fit.scale
    cx, cy = s * x + fit.dx, s * y + fit.dy
    ring = []
    for nx, ny in _TURNS:
        gx, gy = xx * nx + xy * ny, xy * nx + yy * ny
        r = sqrt(max(nx * gx + ny * gy, 1e-12))
        px, py = cx + s * gx / r + grow * nx, cy + s * gy / r + grow * ny
        ring.append((px * nx + py * ny, px, py))
    return ring


def _farther(p: tuple[float, float, float], q: tuple[float, float, float]) -> QPointF:
    return QPointF(p[1], p[2]) if p[0] >= q[0] else QPointF(q[1], q[2])


def _add_outline(path: QPainterPath, outline: tuple[Point, ...], fit: Fit, grow: float) -> None:
    if len(outline) < 3:
        return
    shape = polygon(outline, fit)
    if grow:
        centre = shape.boundingRect().center()
        size = max(shape.boundingRect().width(), shape.boundingRect().height(), 1e-6)
        k = 1 + 2 * grow / size
        shape = QPolygonF([centre + (shape.at(i) - centre) * k for i in range(shape.size())])
    path.addPolygon(shape)
    path.closeSubpath()
