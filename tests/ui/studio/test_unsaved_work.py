"""Poses of earlier that are offered stay until somebody answers, whatever is done meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.exercise import Exercise
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


class Earlier:
    """A studio in which poses of earlier are offered."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self.workshop = FakeWorkshop(folder)
        page = studio(qtbot, KNEELING, workshop=self.workshop)
        set_angle(page, "lumbar.flexion", 12)
        self.earlier: Exercise = page.session.done
        page.leave()
        self.page = self.open()
        assert self.page.unsaved.isVisible()

    def open(self) -> StudioPage:
        self.page = studio(self._qtbot, KNEELING, workshop=self.workshop)
        return self.page

    def go_on(self, angle: int = 50) -> Exercise:
        """Change something without an answer, for so long that it is kept."""
        take(self.page, RIGHT_LEG)
        set_angle(self.page, "knee_right", angle)
        self.page.work.keep()
        return self.page.session.done

    def offered(self) -> list[Exercise]:
        """All that the studio offers when it is opened again, one after the other."""
        page, found = self.open(), []
        while page.unsaved.exercise is not None:
            found.append(page.unsaved.exercise)
            page.unsaved.refuse.click()
        return found


@pytest.fixture
def studio_again(qtbot: QtBot, tmp_path: Path) -> Earlier:
    return Earlier(qtbot, tmp_path)


def test_who_goes_on_without_an_answer_loses_neither(studio_again: Earlier) -> None:
    newer = studio_again.go_on()
    assert studio_again.page.unsaved.isVisible()
    studio_again.page.leave()
    assert studio_again.offered() == [newer, studio_again.earlier]
    assert studio_again.workshop.drafts == {}


def test_undoing_what_was_done_meanwhile_forgets_that_alone(studio_again: Earlier) -> None:
    studio_again.go_on()
    studio_again.page.head.undo.click()
    studio_again.page.leave()
    assert studio_again.offered() == [studio_again.earlier]


def test_taken_later_they_are_one_more_step(studio_again: Earlier) -> None:
    newer = studio_again.go_on()
    page = studio_again.page
    page.unsaved.take.click()
    assert page.session.done == studio_again.earlier
    page.head.undo.click()
    assert page.session.done == newer
    page.head.redo.click()
    page.leave()
    assert studio_again.offered() == [studio_again.earlier]


def test_refused_later_they_are_forgotten_and_the_work_is_not(studio_again: Earlier) -> None:
    newer = studio_again.go_on()
    studio_again.page.unsaved.refuse.click()
    assert studio_again.page.session.done == newer
    studio_again.page.leave()
    assert studio_again.offered() == [newer]


def test_never_answered_all_of_them_stay(studio_again: Earlier) -> None:
    made = [studio_again.earlier]
    for angle in (50, 60, 70):
        made.insert(0, studio_again.go_on(angle))
        studio_again.page.leave()
        studio_again.open()
    assert studio_again.offered() == made


def test_a_full_disk_takes_no_offer_away(studio_again: Earlier) -> None:
    studio_again.workshop.full = "The disk is full."
    studio_again.page.unsaved.take.click()
    studio_again.workshop.full = ""
    assert studio_again.offered() == [studio_again.earlier]


def test_saving_without_an_answer_leaves_the_offer(studio_again: Earlier) -> None:
    studio_again.go_on()
    page = studio_again.page
    page.head.save.click()
    sheet = save_sheet(page)
    assert sheet.change is not None
    sheet.change.click()
    page.leave()
    assert studio_again.offered() == [studio_again.earlier]


def test_saved_as_another_exercise_the_offer_waits_for_its_own(studio_again: Earlier) -> None:
    studio_again.go_on()
    page = studio_again.page
    page.head.save.click()
    sheet = save_sheet(page)
    sheet.name.setText("My own kneeling")
    sheet.new.click()
    assert not page.unsaved.isVisible()
    assert studio_again.offered() == [studio_again.earlier]
