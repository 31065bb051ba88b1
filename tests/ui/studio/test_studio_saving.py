"""Poses are saved as a version or an exercise of their own, and unsaved ones are kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.content.pose_rewriting import read_exercises
from routine_app.ui.studio.page import StudioPage
from tests.ui.studio.bench import (
    KNEELING,
    RIGHT_LEG,
    FakeWorkshop,
    save_sheet,
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


def test_a_shipped_exercise_is_saved_as_a_version_of_ones_own(
    qtbot: QtBot, page: StudioPage, workshop: FakeWorkshop
) -> None:
    take(page, RIGHT_LEG)
    set_angle(page, "knee_right", 70)
    qtbot.keyClick(page, Key.Key_S, Control)
    sheet = save_sheet(page)
    assert sheet.change is not None
    with qtbot.waitSignal(page.saved, timeout=0):
        sheet.change.click()
    path = workshop.own_folder / "exercises" / "half-kneeling.yaml"
    assert read_exercises(workshop.files[path])["half-kneeling"] == page.session.done
    assert page.head.told.label.text() == "Saved in half-kneeling.yaml."
    assert not page.session.is_changed


def test_poses_become_an_exercise_of_their_own(page: StudioPage, workshop: FakeWorkshop) -> None:
    set_angle(page, "lumbar.flexion", 12)
    page.head.save.click()
    sheet = save_sheet(page)
    sheet.new.click()
    assert sheet.remark.label.text() == "Give it a name first."
    sheet.name.setText("  My own   kneeling stretch for the evening ")
    sheet.new.click()
    ((path, text),) = workshop.files.items()
    found = next(iter(read_exercises(text).values()))
    assert path.stem == found.id == "my-own-kneeling-stretch-for-the-evening"
    assert found.name == "My own kneeling stretch for the evening"
    assert len(found.short_name) <= 24
    assert (found.start, found.hold) == (page.session.done.start, page.session.done.hold)
    assert found.evidence == ()
    assert page.head.title.text() == found.name


def test_a_full_disk_is_told_and_nothing_is_lost(page: StudioPage, workshop: FakeWorkshop) -> None:
    workshop.full = "half-kneeling.yaml cannot be saved: the disk is full."
    set_angle(page, "lumbar.flexion", 12)
    page.head.save.click()
    sheet = save_sheet(page)
    assert sheet.change is not None
    sheet.change.click()
    assert sheet.remark.label.text() == workshop.full
    assert page.session.pose["lumbar.flexion"] == 12


def test_poses_that_no_body_can_do_are_not_saved(page: StudioPage, workshop: FakeWorkshop) -> None:
    set_angle(page, "lumbar.flexion", 60)
    set_angle(page, "thoracic.flexion", 48)
    page.head.save.click()
    sheet = save_sheet(page)
    assert sheet.change is not None
    sheet.change.click()
    assert "a body can do" in sheet.remark.label.text()
    assert workshop.files == {}


# ----------------------------------------------------------------------- leaving


def test_what_is_not_saved_is_kept_and_offered_again(
    qtbot: QtBot, page: StudioPage, workshop: FakeWorkshop
) -> None:
    set_angle(page, "lumbar.flexion", 12)
    page.stage.ends.button(1).click()
    take(page, 4)
    set_angle(page, "neck.rotation", 30)
    done = page.session.done
    with qtbot.waitSignal(page.left, timeout=0):
        qtbot.keyClick(page, Key.Key_Escape)
    again = studio(qtbot, KNEELING, workshop=workshop)
    assert again.unsaved.isVisible()
    again.unsaved.take.click()
    assert again.session.done == done
    assert not again.unsaved.isVisible()
    again.head.undo.click()
    assert again.session.done == KNEELING


def test_what_was_undone_is_not_offered_again(
    qtbot: QtBot, page: StudioPage, workshop: FakeWorkshop
) -> None:
    set_angle(page, "lumbar.flexion", 12)
    page.work.keep()
    page.head.undo.click()
    page.leave()
    assert workshop.drafts == {}


def test_an_offer_that_was_not_answered_stays(
    qtbot: QtBot, page: StudioPage, workshop: FakeWorkshop
) -> None:
    set_angle(page, "lumbar.flexion", 12)
    page.leave()
    again = studio(qtbot, KNEELING, workshop=workshop)
    again.leave()
    assert workshop.drafts != {}


def test_kept_poses_can_be_left(qtbot: QtBot, page: StudioPage, workshop: FakeWorkshop) -> None:
    set_angle(page, "lumbar.flexion", 12)
    page.leave()
    again = studio(qtbot, KNEELING, workshop=workshop)
    again.unsaved.refuse.click()
    assert workshop.drafts == {}
    assert again.session.done == KNEELING


def test_poses_of_a_new_exercise_are_kept_too(qtbot: QtBot, workshop: FakeWorkshop) -> None:
    page = studio(qtbot, workshop=workshop)
    set_angle(page, "lumbar.flexion", 60)
    set_angle(page, "thoracic.flexion", 48)
    page.leave()
    again = studio(qtbot, workshop=workshop)
    again.unsaved.take.click()
    assert again.session.done.start["lumbar.flexion"] == 60


def test_saving_leaves_nothing_to_offer(
    qtbot: QtBot, page: StudioPage, workshop: FakeWorkshop
) -> None:
    set_angle(page, "lumbar.flexion", 12)
    page.work.keep()
    assert workshop.drafts
    page.head.save.click()
    sheet = save_sheet(page)
    assert sheet.change is not None
    sheet.change.click()
    page.leave()
    assert workshop.drafts == {}
