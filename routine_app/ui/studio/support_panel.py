"""What carries the body, what hands hold, and the things that are needed for it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.drawing import End
from routine_app.domain.language import mark, tr
from routine_app.domain.pose import BodyPart, Grip, Pose, Prop, Support
from routine_app.domain.posing import PoseWork
from routine_app.domain.words import prop_name
from routine_app.ui.mirroring import set_margins
from routine_app.ui.studio.chips import ChipRow, PickButton
from routine_app.ui.studio.part_words import listed_part, part_title, target_name
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_TRUNK = ("sacrum", "back", "front of pelvis", "chest", "face", "head")
_SIDED = (
    *("foot", "ball", "heel", "back of heel", "ankle", "shin", "knee", "thigh", "hip", "side"),
    *("ribs", "forearm", "hand"),
)
_TRUNK_TITLE = mark("Trunk and head")
_RIGHT_TITLE = mark("Right side", "of the body")
_LEFT_TITLE = mark("Left side", "of the body")
_CARRIES = {
    _TRUNK_TITLE: mark("Trunk and head carries"),
    _RIGHT_TITLE: mark("Right side carries"),
    _LEFT_TITLE: mark("Left side carries"),
}
_HANDS = (BodyPart.HAND_RIGHT, BodyPart.HAND_LEFT)
_HELD = ("hip", "thigh", "knee", "shin", "ankle", "foot", "forearm", "hand")


def _parts() -> tuple[tuple[str, tuple[BodyPart, ...]], ...]:
    trunk = tuple(BodyPart(name) for name in _TRUNK)
    right, left = (tuple(BodyPart(f"{name} {s}") for name in _SIDED) for s in ("right", "left"))
    return (_TRUNK_TITLE, trunk), (_RIGHT_TITLE, right), (_LEFT_TITLE, left)


def _targets(hand: BodyPart, props: Sequence[Prop]) -> list[BodyPart | Prop]:
    """What a hand can hold: parts of the body, and the props of the exercise."""
    sides = ("right", "left")
    found = [BodyPart(f"{name} {side}") for name in _HELD for side in sides]
    found += [BodyPart.HEAD, BodyPart.SACRUM]
    things = (prop for prop in props if prop is not Prop.MAT)
    return [*(part for part in found if part is not hand), *things]


class RestRow(QWidget):
    """One part that carries weight, and what it rests on.

    Signals: picked(Prop | None).
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = TextLabel("", Type.BODY, theme, self)
        self.button = PickButton("", theme, self)
        self.button.picked.connect(self._on_picked)
        self._props: list[Prop | None] = [None]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        set_margins(self.label, FOCUS_RESERVE, 0, 0, 0)
        row.addWidget(self.label, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)

    def show_support(self, support: Support, props: Sequence[Prop]) -> None:
        self._props = [None, *(prop for prop in props if prop is not Prop.MAT)]
        if support.on is not None and support.on not in self._props:
            self._props.append(support.on)
        part = part_title(support.part)
        self.label.setText(tr("{part} on", about="rests on something", part=part))
        self.button._name = tr("{part} rests on", part=part)
        texts = [target_name(prop) for prop in self._props]
        self.button.show_choice(texts, self._props.index(support.on))

    def _on_picked(self, index: int) -> None:
        self.picked.emit(self._props[index])


class SupportPanel(QWidget):
    """Asks for other supports, grips and props.

    Signals: rests_asked(tuple), grips_asked(tuple), props_asked(tuple).
    """

    rests_asked = Signal(object)
    grips_asked = Signal(object)
    props_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pose = Pose()
        self._props: tuple[Prop, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._head(tr("What carries the body"))
        self.follow = self._say("", Type.SMALL)
        self.groups: list[tuple[tuple[BodyPart, ...], ChipRow]] = []
        for title, parts in _parts():
            about = "" if title == _TRUNK_TITLE else "of the body"
            self._say(tr(title, about), Type.SMALL)
            names = [listed_part(part) for part in parts]
            row = ChipRow(tr(_CARRIES[title]), names, theme, self)
            row.switched.connect(partial(self._on_switched, parts))
            self.groups.append((parts, row))
            self._column.addWidget(row)
        self.places = QWidget(self)
        self._places = QVBoxLayout(self.places)
        self._places.setContentsMargins(0, 0, 0, 0)
        self.rows: list[RestRow] = []
        self._column.addWidget(self.places)
        self._head(tr("What hands hold"))
        self.hands: dict[BodyPart, PickButton] = {}
        for hand in _HANDS:
            line = QHBoxLayout()
            label = TextLabel(part_title(hand), Type.BODY, theme, self)
            set_margins(label, FOCUS_RESERVE, 0, 0, 0)
            line.addWidget(label, 1, Qt.AlignmentFlag.AlignVCenter)
            button = PickButton(tr("{hand} holds", hand=part_title(hand)), theme, self)
            button.picked.connect(partial(self._on_held, hand))
            self.hands[hand] = button
            line.addWidget(button)
            self._column.addLayout(line)
        self._head(tr("Props"))
        self.props = ChipRow(tr("Needs"), [prop_name(prop) for prop in Prop], theme, self)
        self.props.switched.connect(self._on_prop)
        self._column.addWidget(self.props)
        self._column.addStretch(1)
        self.apply_theme(theme)

    def _head(self, text: str) -> None:
        self._say(text, Type.H3)

    def _say(self, text: str, role: Type) -> TextLabel:
        label = TextLabel(text, role, self._theme, self)
        set_margins(label, FOCUS_RESERVE, 0, 0, 0)
        self._column.addWidget(label)
        return label

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._column.setSpacing(theme.px(6))
        self._places.setSpacing(theme.px(2))

    # ----------------------------------------------------------------- showing

    def show_work(self, work: PoseWork, end: End) -> None:
        """Show what holds at one end."""
        self._pose, self._props = work.pose(end), work.exercise.props
        carrying = {support.part for support in self._pose.rests_on}
        for parts, row in self.groups:
            row.show_on([part in carrying for part in parts])
        self._show_places()
        for hand, button in self.hands.items():
            held = next((grip.target for grip in self._pose.holds if grip.hand is hand), None)
            targets = self._targets(hand, held)
            names = [tr("nothing"), *(target_name(target) for target in targets)]
            button.show_choice(names, 0 if held is None else targets.index(held) + 1)
        self.props.show_on([prop in self._props for prop in Prop])
        follows = work.rests is None and work.grips is None
        self.follow.setText(tr("As at the start.") if end is End.HOLD and follows else "")
        self.follow.setVisible(bool(self.follow.text()))

    def _show_places(self) -> None:
        """A row for each part, where there is more than the floor to rest on."""
        things = [prop for prop in self._props if prop is not Prop.MAT]
        several = bool(things) or any(s.on is not None for s in self._pose.rests_on)
        rests = self._pose.rests_on if several else ()
        while len(self.rows) < len(rests):
            row = RestRow(self._theme, self.places)
            row.picked.connect(partial(self._on_place, len(self.rows)))
            self.rows.append(row)
            self._places.addWidget(row)
        self.places.setVisible(bool(rests))
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(rests))
            if index < len(rests):
                row.show_support(rests[index], self._props)

    def _targets(self, hand: BodyPart, held: BodyPart | Prop | None) -> list[BodyPart | Prop]:
        found = _targets(hand, self._props)
        return found if held is None or held in found else [*found, held]

    # ------------------------------------------------------------------- input

    def _on_switched(self, parts: Sequence[BodyPart], index: int, on: bool) -> None:
        part, rests = parts[index], self._pose.rests_on
        kept = tuple(support for support in rests if support.part is not part)
        self.rests_asked.emit((*kept, Support(part)) if on else kept)

    def _on_place(self, index: int, prop: Prop | None) -> None:
        rests = list(self._pose.rests_on)
        rests[index] = Support(rests[index].part, prop)
        self.rests_asked.emit(tuple(rests))

    def _on_held(self, hand: BodyPart, index: int) -> None:
        held = next((grip.target for grip in self._pose.holds if grip.hand is hand), None)
        kept = tuple(grip for grip in self._pose.holds if grip.hand is not hand)
        if index:
            kept = (*kept, Grip(hand, self._targets(hand, held)[index - 1]))
        self.grips_asked.emit(kept)

    def _on_prop(self, index: int, on: bool) -> None:
        prop = list(Prop)[index]
        kept = tuple(p for p in self._props if p is not prop)
        self.props_asked.emit((*kept, prop) if on else kept)
