"""An exercise that nobody has made yet: somebody who stands."""

from __future__ import annotations

from routine_app.domain.dose import SECOND, Dose, Timed
from routine_app.domain.exercise import Exercise, Level, Phase, Position, Sides, View
from routine_app.domain.language import tr
from routine_app.domain.pose import STANDING, BodyPart, Support
from routine_app.domain.value import replace

NEW_ID = "new-exercise"
_HOLD = 45 * SECOND


def new_exercise() -> Exercise:
    """Upright on both feet, seen a little from the front; its texts can be changed in the editor."""
    feet = tuple(Support(part) for part in (BodyPart.FOOT_RIGHT, BodyPart.FOOT_LEFT))
    pose = replace(STANDING, rests_on=feet)
    return Exercise(
        id=NEW_ID,
        name=tr("New exercise"),
        short_name=tr("New exercise"),
        phase=Phase.LENGTHEN,
        aim=tr("A position of my own."),
        position=Position.STANDING,
        level=Level.STANDING,
        sides=Sides.EACH,
        dose=Dose(Timed(_HOLD)),
        start=pose,
        hold=pose,
        view=View(20.0, 8.0),
    )
