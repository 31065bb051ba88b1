"""One side of the hip in a self-check, in words."""

from __future__ import annotations

from routine_app.domain.language import mark, tr
from routine_app.domain.pose import Side
from routine_app.domain.self_check import HipCheck, Knee, Thigh, angle_words
from routine_app.domain.words import side_by_side

_THIGHS = {
    (Side.LEFT, Thigh.ABOVE): mark("left thigh above the bed line"),
    (Side.LEFT, Thigh.LEVEL): mark("left thigh level with the bed line"),
    (Side.LEFT, Thigh.BELOW): mark("left thigh below the bed line"),
    (Side.RIGHT, Thigh.ABOVE): mark("right thigh above the bed line"),
    (Side.RIGHT, Thigh.LEVEL): mark("right thigh level with the bed line"),
    (Side.RIGHT, Thigh.BELOW): mark("right thigh below the bed line"),
}
_KNEES = {
    (Side.LEFT, Knee.BENT): mark("left knee bent"),
    (Side.LEFT, Knee.STRAIGHTER): mark("left knee straighter"),
    (Side.RIGHT, Knee.BENT): mark("right knee bent"),
    (Side.RIGHT, Knee.STRAIGHTER): mark("right knee straighter"),
}
_KNEES_TOO = {Knee.BENT: mark("knee bent"), Knee.STRAIGHTER: mark("knee straighter")}


def hip_text(side: Side, hip: HipCheck) -> str:
    """ "left thigh above the bed line, knee bent"; without meaning when the back arched."""
    if hip.arched:
        if side is Side.LEFT:
            return tr("left side not counted, the back arched")
        return tr("right side not counted, the back arched")
    words = []
    if hip.thigh is not None:
        words.append(tr(_THIGHS[side, hip.thigh]))
    if hip.knee is not None:
        words.append(tr(_KNEES_TOO[hip.knee] if words else _KNEES[side, hip.knee]))
    if hip.angle is not None:
        words.append(_measured(side, angle_words(hip.angle), alone=not words))
    return side_by_side(words)


def _measured(side: Side, angle: str, *, alone: bool) -> str:
    if not alone:
        return tr("measured {angle}", angle=angle)
    if side is Side.LEFT:
        return tr("left thigh measured {angle}", angle=angle)
    return tr("right thigh measured {angle}", angle=angle)
