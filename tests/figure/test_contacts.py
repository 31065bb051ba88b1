"""Contacts and grips lie where flesh is, alike on both sides."""

from __future__ import annotations

import pytest

from routine_app.domain.pose import STANDING, BodyPart, Prop
from routine_app.figure.contacts import contacts, nearest, rod, surface
from routine_app.figure.skeleton import skeleton_of

BODY = skeleton_of(STANDING, origin=(0, 0.53, 0))


@pytest.mark.parametrize("part", BodyPart)
def test_every_part_of_the_body_can_touch_something(part: BodyPart) -> None:
    assert contacts(BODY, part)


@pytest.mark.parametrize("part", BodyPart)
def test_contacts_of_the_sides_are_mirror_images(part: BodyPart) -> None:
    here = [(p, skin) for p, skin in contacts(BODY, part)]
    there = [((x, y, -z), skin) for (x, y, z), skin in contacts(BODY, part.mirrored)]
    assert [skin for _, skin in here] == [skin for _, skin in there]
    for (a, _), (b, _) in zip(here, there, strict=True):
        assert a == pytest.approx(b)


@pytest.mark.parametrize("part", BodyPart)
def test_everything_can_be_held(part: BodyPart) -> None:
    middle, apart, skin = nearest(rod(part), BODY, (0.5, 0.5, 0.5))
    assert apart > skin > 0.02
    assert max(abs(v) for v in middle) < 1


def test_a_palm_lies_on_the_thinner_end_near_the_knee() -> None:
    _, _, high = nearest(rod(BodyPart.THIGH_RIGHT), BODY, (0.2, 0.5, 0.0455))
    _, _, low = nearest(rod(BodyPart.THIGH_RIGHT), BODY, (0.2, 0.3, 0.0455))
    assert low < high


def test_a_standing_foot_is_flat_on_the_floor() -> None:
    assert [y - skin for (_, y, _), skin in contacts(BODY, BodyPart.FOOT_LEFT)] == pytest.approx(
        [0, 0], abs=1e-9
    )


def test_props_carry_at_believable_heights() -> None:
    """In a person of 1.75 m: a 10 cm block, a step, seats and a bed between 36 and 56 cm."""
    cm = {prop: tuple(h * 175 for h in surface(prop, BodyPart.SACRUM)) for prop in Prop}
    assert cm[Prop.BLOCK] == pytest.approx((10.5, 10.5))
    assert cm[Prop.STEP] == pytest.approx((15, 15), abs=0.1)
    assert 45 <= cm[Prop.BED][0] <= 56
    assert surface(Prop.MAT, BodyPart.BACK) == surface(None, BodyPart.BACK) == (0, 0)
    for part in (BodyPart.THIGH_LEFT, BodyPart.SHIN_RIGHT):
        low, high = (h * 175 for h in surface(Prop.CHAIR, part))
        assert 43 <= low < high <= 51
