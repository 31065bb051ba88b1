"""Reads what a pose rests on and what its hands hold."""

from __future__ import annotations

from typing import Any

from routine_app.content.nodes import Node
from routine_app.content.problem import Report
from routine_app.content.reader import BAD, entry_of, reader_of, refuse_word, wrong_kind
from routine_app.domain.language import tr
from routine_app.domain.pose import BodyPart, Grip, Prop, Support

_HANDS = {part.value: part for part in (BodyPart.HAND_LEFT, BodyPart.HAND_RIGHT)}
_TARGETS: dict[str, BodyPart | Prop] = {
    **{part.value: part for part in BodyPart},
    **{prop.value: prop for prop in Prop},
}


def read_support(node: Node, report: Report) -> Any:
    """`knee right` (on the floor) or `sacrum: block`."""
    if isinstance(node.value, str):
        part = reader_of(BodyPart)(node, report)
        return BAD if part is BAD else Support(part)
    entry = entry_of(node)
    if entry is None:
        return wrong_kind(node, report, tr('a part of the body, such as "knee right"'))
    text, (line, column, child) = entry
    part = reader_of(BodyPart)(Node(line, column, text), report)
    prop = reader_of(Prop)(child, report)
    return BAD if part is BAD or prop is BAD else Support(part, prop)


def read_grips(node: Node, report: Report) -> Any:
    """`hand left: shin left`: what each hand holds or touches."""
    if not isinstance(node.value, dict):
        return wrong_kind(node, report, tr('a mapping such as "hand left: shin left"'))
    grips = []
    for text, (line, column, child) in node.value.items():
        hand = _HANDS.get(text)
        if hand is None:
            refuse_word(line, column, text, _HANDS, report)
        if not isinstance(child.value, str):
            wrong_kind(child, report, tr("a part of the body or a prop"))
            continue
        target = _TARGETS.get(child.value)
        if target is None:
            refuse_word(child.line, child.column, child.value, _TARGETS, report)
        elif hand is not None:
            grips.append(Grip(hand, target))
    return tuple(grips)
