"""Painter paths of loops, discs and links, all wound the same way.

Sub-paths of one colour overlap freely and are filled with the winding rule, so the same
direction everywhere is what keeps holes out.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import acos, atan2, degrees, hypot, sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from routine_app.figure.camera import Fit
from routine_app.figure.flatten import FlatCoat
from routine_app.figure.loops import Disc, Loop

_STRAIGHT, _ROUND = 0.3810, 0.0477
"""Handles of a cubic in lengths of its chord: a third where it is straight, more where it turns.

A quarter of a circle is met within 1 % of its radius, an eighth within 0.1 %.
"""
_PARALLEL = 1 - 1e-9


def coat_path(coats: Iterable[FlatCoat], fit: Fit, grow: float = 0.0) -> QPainterPath:
    """What has one colour of a piece in pixels, `grow` pixels larger all around."""
    path = _empty_path()
    for coat in coats:
        _add(path, coat.loops, coat.discs, coat.links, fit, grow)
    return path


def gap_path(coats: Iterable[FlatCoat], fit: Fit, gap: float) -> QPainterPath:
    """What coats clear from the pieces below them: themselves and `gap` pixels around."""
    path = _empty_path()
    for coat in coats:
        loops = coat.loops if coat.gaps is None else coat.gaps
        _add(path, loops, coat.discs, coat.links if coat.linked_gap else (), fit, gap)
    return path


def loops_path(loops: Iterable[Loop], fit: Fit, grow: float) -> QPainterPath:
    """Several outlines in pixels as one shape, `grow` pixels larger all around."""
    path = _empty_path()
    _add(path, loops, (), (), fit, grow)
    return path


def polygon(outline: Iterable[tuple[float, float]], fit: Fit) -> QPolygonF:
    """An outline of straight lines in pixels."""
    s = fit.scale
    return QPolygonF([QPointF(s * x + fit.dx, s * y + fit.dy) for x, y in outline])


def _empty_path() -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _add(
    path: QPainterPath,
    loops: Iterable[Loop],
    discs: tuple[Disc, ...],
    links: Iterable[tuple[int, int]],
    fit: Fit,
    grow: float,
) -> None:
    s, dx, dy = fit.scale, fit.dx, fit.dy
    for loop in loops:
        _add_loop(path, loop, fit, grow)
    for i, j in links:
        (ax, ay, ar), (bx, by, br) = discs[i], discs[j]
        _add_link(
            path,
            (s * ax + dx, s * ay + dy, s * ar + grow),
            (s * bx + dx, s * by + dy, s * br + grow),
        )


def _add_loop(path: QPainterPath, loop: Loop, fit: Fit, grow: float) -> None:
    """Cubics through the points of a loop, at right angles to its normals."""
    s, left, top = fit.scale, fit.dx, fit.dy
    x, y, au, av = loop[-1]
    ax, ay = s * x + left + grow * au, s * y + top + grow * av
    path.moveTo(ax, ay)
    cubic_to, line_to = path.cubicTo, path.lineTo
    for x, y, bu, bv in loop:
        bx, by = s * x + left + grow * bu, s * y + top + grow * bv
        alike = au * bu + av * bv
        if alike > _PARALLEL:
            line_to(bx, by)
        else:
            dx, dy = bx - ax, by - ay
            hold = sqrt(dx * dx + dy * dy) * (_STRAIGHT - _ROUND * alike)
            sa = hold if dy * au >= dx * av else -hold
            sb = hold if dy * bu >= dx * bv else -hold
            cubic_to(ax - sa * av, ay + sa * au, bx + sb * bv, by - sb * bu, bx, by)
        ax, ay, au, av = bx, by, bu, bv
    path.closeSubpath()


def _add_disc(path: QPainterPath, ball: Disc) -> None:
    x, y, r = ball
    box = QRectF(x - r, y - r, 2 * r, 2 * r)
    path.arcMoveTo(box, 0)
    path.arcTo(box, 0, 360)
    path.closeSubpath()


def _add_link(path: QPainterPath, a: Disc, b: Disc) -> None:
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
