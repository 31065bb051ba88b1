"""What is said of joints, contacts and muscles, in words that a person understands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF

from routine_app.domain.exercise import View
from routine_app.domain.pose import CHANNELS, BodyPart, Pose, Prop, Support
from routine_app.domain.value import replace
from routine_app.figure.pose_report import PoseReport, Touch
from routine_app.ui.studio.body_words import (
    length_words,
    muscle_rows,
    settling_words,
    touch_words,
    warnings,
)
from routine_app.ui.studio.figure import clear_place, turned, view_words
from routine_app.ui.studio.joint_words import (
    JOINTS,
    REGIONS,
    beyond_usual,
    degrees,
    kept_within,
    said,
    spoken,
)
from tests.figure.shipped import pose

HIP = JOINTS["hip_right.flexion"]
PLACE = (0.0, 0.0, 0.0)


def test_every_joint_has_one_slider() -> None:
    assert sorted(c for region in REGIONS for c in region.channels) == sorted(CHANNELS)


def test_no_two_sliders_are_called_alike() -> None:
    assert len({joint.name for joint in JOINTS.values()}) == len(CHANNELS)


def test_a_joint_is_named_with_its_term_and_its_ends() -> None:
    assert (HIP.name, HIP.less, HIP.more) == ("Right hip: flexion", "leg back", "leg forward")
    assert JOINTS["lumbar.bend"].name == "Lower back: side bend"
    assert JOINTS["ankle_left"].name == "Left ankle: dorsiflexion"


def test_a_slider_is_read_out_with_its_range() -> None:
    assert spoken(HIP, 45) == "Right hip flexion, 45 degrees, of minus 35 to 135"
    assert spoken(HIP, -1, "as at the start").endswith("to 135, as at the start")


def test_angles_have_a_real_minus_and_no_needless_places() -> None:
    assert [degrees(a) for a in (-8.0, 0.0, -0.0, 12.5)] == ["−8°", "0°", "0°", "12.5°"]
    assert [said(a) for a in (1.0, -1.0, 2.5)] == ["1 degree", "minus 1 degree", "2.5 degrees"]


def test_an_unusual_angle_is_remarked_on_and_an_impossible_one_explained() -> None:
    assert beyond_usual(HIP, 120) == ""
    assert "−30° to 120°" in beyond_usual(HIP, 128)
    assert kept_within(HIP, 100) == ""
    assert kept_within(HIP, 150).endswith("Set to 135°")


@pytest.mark.parametrize(
    ("touch", "words"),
    [
        (Touch(BodyPart.HAND_RIGHT, None, 0.0235, PLACE), "Right hand floats 4 cm above the floor"),
        (Touch(BodyPart.KNEE_LEFT, None, -0.02, PLACE), "Left knee sinks 3 cm into the floor"),
        (
            Touch(BodyPart.SACRUM, Prop.BLOCK, 0.03, PLACE),
            "Sacrum floats 5 cm above the block",
        ),
        (
            Touch(BodyPart.HAND_LEFT, BodyPart.SHIN_LEFT, 0.06, PLACE, carries=False),
            "Left hand is 10 cm away from the left shin",
        ),
        (
            Touch(BodyPart.HAND_LEFT, None, -0.02, PLACE, carries=False),
            "Left hand sinks 3 cm into the floor",
        ),
    ],
)
def test_a_contact_that_is_wrong_is_told_in_centimetres(touch: Touch, words: str) -> None:
    assert touch_words(touch) == words


def test_a_good_pose_has_nothing_to_warn_of() -> None:
    report = PoseReport(pose("half-kneeling", "hold"))
    assert list(warnings(report)) == []
    assert settling_words(report) == ""


def test_what_settling_closes_is_told_apart_from_what_stays_open() -> None:
    rough = PoseReport(pose("half-kneeling", "start").with_angles({"knee_right": 80}))
    assert list(warnings(rough)) == ["Right ankle sinks 5 cm into the floor. Settling closes that."]
    assert settling_words(rough).startswith("Settling changes the right knee flexion by 4°")
    wrong = PoseReport(replace(Pose(), rests_on=(Support(BodyPart.FACE),)))
    assert any("cannot close" in said for said in warnings(wrong))


def test_a_pose_that_settles_far_away_says_so_and_which_one_is_shown() -> None:
    start = pose("glute-bridge", "start")
    far = PoseReport(start.with_angles({"knee_left": start["knee_left"] - 60}))
    assert settling_words(far, is_settled=False).endswith("Shown here as you set it.")
    assert "Shown" not in settling_words(far, is_settled=True)
    assert not any("closes" in said for said in warnings(far))


def test_before_it_rests_nothing_is_said_of_settling() -> None:
    start = pose("glute-bridge", "start")
    rough = PoseReport(start.with_angles({"ankle_left": start["ankle_left"] - 20}))
    assert not any("ettling" in said for said in warnings(rough, settled=False))


def test_what_nobody_can_do_comes_first() -> None:
    bent = Pose({"lumbar.flexion": 60, "thoracic.flexion": 50})
    first = next(iter(warnings(PoseReport(bent))))
    assert first == (
        "Lower and upper back together, flexion is 110 degrees, a body can do -65 to 95."
    )


def test_a_length_is_told_in_a_word_and_in_percent() -> None:
    assert length_words(1.023).replace("\u00a0", " ") == "longer, 102 %"
    assert length_words(1.0).startswith("as in standing, 100")
    names = [name for name, _ in muscle_rows(PoseReport(Pose()).lengths)]
    assert names == ["Right psoas", "Right iliacus", "Left psoas", "Left iliacus"]


def test_a_view_is_told_by_the_side_it_is_from() -> None:
    assert view_words(View(0, 0)) == "from the right"
    assert view_words(View(90, 40)) == "from the front and above"
    assert view_words(View(-90, -15)) == "from the back and below"
    assert view_words(View(0, 0), on_side=True) == "from the front"


def test_a_view_turns_round_and_keeps_its_height_within_reason() -> None:
    assert turned(View(175, 0), 10, 0) == View(-175, 0)
    assert turned(View(0, 79), 0, 5).elevation == 80


def test_words_of_gaps_do_not_lie_over_each_other() -> None:
    room, box = QRectF(0, 0, 300, 200), QRectF(0, 0, 60, 20)
    taken: list[QRectF] = []
    for number in range(6):
        place = clear_place(box, QPointF(150 + number, 100), room, taken)
        assert room.contains(place)
        assert not any(place.intersects(other) for other in taken)
        taken.append(place)


def test_words_of_a_gap_at_the_edge_stay_in_the_picture() -> None:
    room, box = QRectF(0, 0, 300, 200), QRectF(0, 0, 60, 20)
    for x in (2, 298):
        for y in (2, 198):
            assert room.contains(clear_place(box, QPointF(x, y), room, []))
