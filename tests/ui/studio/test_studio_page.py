"""The studio as it is used: sliders move the figure, what is wrong is said, and poses are saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.drawing import End
from routine_app.domain.exercise import Position, View
from routine_app.domain.pose import BodyPart, Prop
from routine_app.figure.study import FRONT
from routine_app.ui.studio.page import StudioPage
from routine_app.ui.studio.plan_panel import PlanPanel
from routine_app.ui.studio.support_panel import SupportPanel
from tests.ui.desk import shipped
from tests.ui.studio.bench import (
    KNEELING,
    PLAN,
    RIGHT_LEG,
    SUPPORT,
    FakeWorkshop,
    copy_sheet,
    joints,
    set_angle,
    studio,
    take,
)

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workshop(tmp_path: Path) -> FakeWorkshop:
    return FakeWorkshop(tmp_path)


@pytest.fixture
def page(qtbot: QtBot, workshop: FakeWorkshop) -> StudioPage:
    return studio(qtbot, KNEELING, workshop=workshop)


# --------------------------------------------------------------------- showing


def test_it_opens_with_the_start_and_says_where_it_comes_from(page: StudioPage) -> None:
    assert page.head.title.text() == KNEELING.name
    assert page.head.state.text().startswith("Comes with Routine")
    assert page.stage.ends.button(0).isChecked()
    assert page.report.words == ("Everything rests and holds where it should.",)


def test_a_slider_moves_the_figure_and_the_muscles(page: StudioPage) -> None:
    take(page, RIGHT_LEG)
    before = page.muscles.words
    set_angle(page, "hip_right.flexion", 60)
    assert page.session.pose["hip_right.flexion"] == 60
    assert page.muscles.words != before
    assert page.muscles.words[0].startswith("Right psoas: shorter")


def test_a_floating_foot_is_told_with_centimetres(page: StudioPage) -> None:
    take(page, 2)
    set_angle(page, "hip_left.flexion", 110)
    assert any(words.startswith("Left foot floats") for words in page.report.words)
    page.head.undo.click()
    assert page.report.words == ("Everything rests and holds where it should.",)


def test_the_hold_shows_what_differs_from_the_start(page: StudioPage) -> None:
    take(page, RIGHT_LEG)
    page.stage.ends.button(1).click()
    assert "differ from the start" in joints(page).follow.text()
    row = joints(page).rows["knee_right"]
    assert row.back.accessibleName().endswith("As at the start")
    row.back.click()
    assert page.session.done.hold["knee_right"] == KNEELING.start["knee_right"]


def test_angles_beyond_the_body_are_told_in_words(page: StudioPage) -> None:
    set_angle(page, "lumbar.flexion", 60)
    set_angle(page, "thoracic.flexion", 48)
    assert page.report.words[0].startswith("Lower and upper back together")


def test_settled_angles_are_offered_and_taken(page: StudioPage) -> None:
    take(page, 2)
    set_angle(page, "ankle_left", 20)
    assert page.report.take.isVisible()
    page.report.take.click()
    assert page.session.pose["ankle_left"] != 20
    assert not page.report.take.isVisible()


def test_a_reader_is_told_what_is_wrong_once_nothing_moves(
    page: StudioPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("routine_app.ui.studio.report_card.is_active", lambda: True)
    monkeypatch.setattr(
        "routine_app.ui.studio.report_card.announce", lambda _source, said: told.append(said.text)
    )
    take(page, 2)
    joints(page).rows["hip_left.flexion"].rail.set_to(110)
    assert told == []
    page.session.release()
    assert len(told) == 1
    assert told[0].startswith("Left foot floats")
    page.stage.views.button(1).click()
    assert len(told) == 1


def test_it_is_shown_exactly_as_set_when_asked(page: StudioPage) -> None:
    page.report.show_set.click()
    assert not page.session.settles
    assert page.report.show_set.text() == "Show as it settles"


def test_the_way_between_both_poses_can_be_looked_at(page: StudioPage) -> None:
    lengths = page.muscles.words
    page.stage.way.set_to(50)
    assert page.muscles.words != lengths
    middle = page.stage.figure.grab().toImage()
    page.stage.ends.button(1).click()
    assert page.stage.way.value() == 100
    assert page.stage.figure.grab().toImage() != middle


def test_another_exercise_gets_a_frame_of_its_own(page: StudioPage) -> None:
    page.open_exercise(shipped().exercise("legs-up-wall"))
    page.open_exercise(KNEELING)
    alone = page.stage.figure.grab().toImage()
    page.stage.views.button(1).click()
    page.stage.views.button(0).click()
    assert page.stage.figure.grab().toImage() == alone


def test_there_is_no_way_where_nothing_moves(qtbot: QtBot) -> None:
    still = studio(qtbot, shipped().exercise("constructive-rest"))
    assert not still.stage.between.isVisible()


def test_playing_the_way_stops_at_a_press_and_when_the_page_is_left(page: StudioPage) -> None:
    page.stage.play.click()
    assert page.stage.play.accessibleName().startswith("Pause")
    page.hide()
    assert page.stage.play.accessibleName().startswith("Play")


def test_the_figure_turns_with_arrows_and_comes_home(qtbot: QtBot, page: StudioPage) -> None:
    figure = page.stage.figure
    qtbot.keyClick(figure, Key.Key_Right)
    qtbot.keyClick(figure, Key.Key_Up)
    assert page.session.view == View(KNEELING.view.azimuth + 10, KNEELING.view.elevation + 5)
    assert page.stage.views.button(4).isVisible()
    qtbot.keyClick(figure, Key.Key_Home)
    assert page.session.view == KNEELING.view
    assert not page.stage.views.button(4).isVisible()


def test_fixed_views_are_one_press_away(page: StudioPage) -> None:
    page.stage.views.button(1).click()
    assert page.session.view == FRONT
    assert page.stage.figure.accessibleName().endswith("seen from the front")


def test_one_looks_into_the_body_with_a_key(qtbot: QtBot, page: StudioPage) -> None:
    qtbot.keyClick(page, Key.Key_X)
    assert page.stage.figure.shows_muscles


# ---------------------------------------------------------------- support, plan


def test_what_carries_the_body_is_switched_on_and_off(page: StudioPage) -> None:
    panel = take(page, SUPPORT)
    assert isinstance(panel, SupportPanel)
    parts, row = panel.groups[2]
    row.chips[parts.index(BodyPart.FOOT_LEFT)].click()
    carrying = {support.part for support in page.session.pose.rests_on}
    assert carrying == {BodyPart.KNEE_RIGHT}
    row.chips[parts.index(BodyPart.HEEL_LEFT)].click()
    assert BodyPart.HEEL_LEFT in {support.part for support in page.session.pose.rests_on}


def test_a_part_can_rest_on_a_prop_of_the_exercise(page: StudioPage) -> None:
    panel = take(page, SUPPORT)
    assert isinstance(panel, SupportPanel)
    assert panel.rows[0].button.text() == "the cushion"
    panel.rows[0].button.picked.emit(0)
    assert page.session.pose.rests_on[0].on is None


def test_a_hand_takes_hold_of_something_else(page: StudioPage) -> None:
    panel = take(page, SUPPORT)
    assert isinstance(panel, SupportPanel)
    button = panel.hands[BodyPart.HAND_RIGHT]
    assert button.text() == "the right hip"
    menu = button.menu()
    texts = [action.text() for action in menu.actions()]
    menu.actions()[texts.index("the cushion")].trigger()
    held = {grip.hand: grip.target for grip in page.session.pose.holds}
    assert held[BodyPart.HAND_RIGHT] is Prop.CUSHION
    button.picked.emit(0)
    assert BodyPart.HAND_RIGHT not in {grip.hand for grip in page.session.pose.holds}


def test_props_are_chosen(page: StudioPage) -> None:
    panel = take(page, SUPPORT)
    assert isinstance(panel, SupportPanel)
    panel.props.chips[list(Prop).index(Prop.CHAIR)].click()
    assert page.session.done.props == (Prop.CUSHION, Prop.CHAIR)


def test_a_movement_gets_a_tempo_and_a_wrong_one_is_explained(page: StudioPage) -> None:
    panel = take(page, PLAN)
    assert isinstance(panel, PlanPanel)
    panel.moves.click()
    assert page.session.done.moves is not None
    panel.tempo.setText("3 s out")
    panel.tempo.editingFinished.emit()
    assert "does not end where it began" in panel.problem.label.text()
    panel.tempo.setText("3 s out, 3 s back")
    panel.tempo.editingFinished.emit()
    assert panel.problem.isHidden()
    assert page.session.done.moves.length == 6000
    panel.moves.click()
    assert page.session.done.moves is None


def test_a_variant_of_a_movement_goes_on_moving(qtbot: QtBot) -> None:
    page = studio(qtbot, shipped().exercise("heel-slide.half-way"))
    panel = take(page, PLAN)
    assert isinstance(panel, PlanPanel)
    assert not panel.moves.isEnabled()


def test_the_view_that_is_shown_can_be_kept(page: StudioPage) -> None:
    panel = take(page, PLAN)
    assert isinstance(panel, PlanPanel)
    assert not panel.keep.isEnabled()
    page.stage.views.button(1).click()
    panel.keep.click()
    assert page.session.done.view == FRONT


# ----------------------------------------------------------------------- copying


def test_a_pose_is_copied_from_a_found_exercise(page: StudioPage) -> None:
    sheet = copy_sheet(page)
    sheet.field.setText("glute brigde")
    assert "Did you mean" in sheet.said.text()
    assert sheet.shown[0].id == "glute-bridge"
    sheet.rows[0].hold.click()
    assert page.session.done.start == shipped().exercise("glute-bridge").hold
    assert not sheet.isVisible()


def test_a_search_that_finds_nothing_says_so(page: StudioPage) -> None:
    sheet = copy_sheet(page)
    sheet.field.setText("xyzzy")
    assert sheet.said.text() == "Nothing is called “xyzzy”."
    assert sheet.rows == []


def test_a_new_exercise_takes_over_the_position_of_what_it_copies(qtbot: QtBot) -> None:
    page = studio(qtbot)
    sheet = copy_sheet(page)
    sheet.field.setText("glute bridge")
    sheet.rows[0].start.click()
    assert page.session.done.position is Position.SUPINE


def test_undo_and_redo_have_keys_and_names(qtbot: QtBot, page: StudioPage) -> None:
    assert not page.head.undo.isEnabled()
    set_angle(page, "lumbar.flexion", 12)
    assert page.head.undo.accessibleName() == "Undo: lower back flexion, start"
    qtbot.keyClick(page, Key.Key_Z, Control)
    assert page.session.done == KNEELING
    qtbot.keyClick(page, Key.Key_Y, Control)
    assert page.session.pose["lumbar.flexion"] == 12


def test_another_exercise_starts_afresh(page: StudioPage) -> None:
    page.stage.ends.button(1).click()
    set_angle(page, "lumbar.flexion", 12)
    page.open_exercise(shipped().exercise("cat-cow"))
    assert page.session.end is End.START
    assert not page.session.is_changed
    assert page.head.title.text() == shipped().exercise("cat-cow").name


@pytest.mark.parametrize("size", [(1180, 760), (1024, 640), (800, 560)])
@pytest.mark.parametrize("exercise", ["half-kneeling", "side-lying-quad", "legs-up-wall"])
def test_the_figure_has_room_in_every_window(
    qtbot: QtBot, page: StudioPage, size: tuple[int, int], exercise: str
) -> None:
    page.resize(*size)
    page.open_exercise(shipped().exercise(exercise))
    qtbot.waitUntil(lambda: page.stage.figure.height() >= 180, timeout=1000)
    assert page.stage.figure.width() >= 300
