"""Right-handed frames in space and the three turns that build a skeleton from angles.

Axes: x forward, y up, z to the figure's right. Angles are degrees, lengths are fractions
of stature. Tuples and plain arithmetic: a pose needs some dozen turns, and a matrix library
would cost more to import than all of them together.
"""

from __future__ import annotations

from math import cos, radians, sin

from routine_app.domain.value import Value

Vec = tuple[float, float, float]


class Frame(Value):
    """An origin and three unit axes; every `turned_` method is a rotation about an own axis."""

    origin: Vec = (0.0, 0.0, 0.0)
    x: Vec = (1.0, 0.0, 0.0)
    y: Vec = (0.0, 1.0, 0.0)
    z: Vec = (0.0, 0.0, 1.0)

    def at(self, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Vec:
        """The point in the world that has these coordinates in the frame."""
        o, a, b, c = self.origin, self.x, self.y, self.z
        return (
            o[0] + a[0] * x + b[0] * y + c[0] * z,
            o[1] + a[1] * x + b[1] * y + c[1] * z,
            o[2] + a[2] * x + b[2] * y + c[2] * z,
        )

    def moved(self, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Frame:
        """The same axes, the origin shifted in the frame's own coordinates."""
        return Frame(self.at(x, y, z), self.x, self.y, self.z)

    def turned_z(self, degrees: float) -> Frame:
        """Turned so that the x axis goes toward y: flexion of hip, shoulder and elbow."""
        if not degrees:
            return self
        c, s = cos(radians(degrees)), sin(radians(degrees))
        return Frame(self.origin, _mix(self.x, c, self.y, s), _mix(self.y, c, self.x, -s), self.z)

    def turned_x(self, degrees: float) -> Frame:
        """Turned so that the y axis goes toward z: a bend to the right, a lean to the right."""
        if not degrees:
            return self
        c, s = cos(radians(degrees)), sin(radians(degrees))
        return Frame(self.origin, self.x, _mix(self.y, c, self.z, s), _mix(self.z, c, self.y, -s))

    def turned_y(self, degrees: float) -> Frame:
        """Turned so that the z axis goes toward x: a turn to the left."""
        if not degrees:
            return self
        c, s = cos(radians(degrees)), sin(radians(degrees))
        return Frame(self.origin, _mix(self.x, c, self.z, -s), self.y, _mix(self.z, c, self.x, s))


def _mix(a: Vec, m: float, b: Vec, n: float) -> Vec:
    return (a[0] * m + b[0] * n, a[1] * m + b[1] * n, a[2] * m + b[2] * n)


def between(a: Vec, b: Vec, t: float) -> Vec:
    """The point on the way from `a` (t = 0) to `b` (t = 1)."""
    return _mix(a, 1 - t, b, t)
