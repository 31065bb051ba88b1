"""The studio in another language: nothing is left in English, and a saved file is not translated."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from routine_app.content.scalars import read_tempo
from routine_app.domain.drawing import End
from routine_app.domain.exercise import View
from routine_app.domain.pose import BodyPart, OutOfRange, Prop
from routine_app.figure.pose_report import Touch
from routine_app.ui.studio.body_words import beyond_sentence, touch_words
from routine_app.ui.studio.figure import view_words
from routine_app.ui.studio.joint_words import JOINTS, number, said, spoken
from routine_app.ui.studio.page import StudioPage
from routine_app.ui.studio.part_words import listed_part, part_title, target_name
from routine_app.ui.studio.plan_panel import USUAL_TEMPO
from tests.pseudo_language import speak_pseudo, untranslated
from tests.ui.foreign import desk_abroad, left_in_english, shipped_abroad
from tests.ui.pseudo import Eye
from tests.ui.studio.bench import (
    FakeWorkshop,
    copy_sheet,
    joints,
    save_sheet,
    set_angle,
    studio,
    take,
)
from tools.languages import OTHERS, catalogue_path, read_catalogue

TABS = range(7)


@pytest.fixture
def workshop(tmp_path: Path) -> FakeWorkshop:
    return FakeWorkshop(tmp_path)


def open_studio(qtbot: QtBot, exercise: str, workshop: FakeWorkshop) -> StudioPage:
    made = desk_abroad()
    return studio(qtbot, shipped_abroad().exercise(exercise), made=made, workshop=workshop)


@pytest.mark.parametrize("exercise", ["half-kneeling", "heel-slide", "couch-stretch", "clam"])
def test_nothing_is_left_in_english(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, workshop: FakeWorkshop, exercise: str
) -> None:
    page = open_studio(qtbot, exercise, workshop)
    eye = Eye(monkeypatch)
    for end in (1, 0):
        page.stage.ends.button(end).click()
        for tab in TABS:
            take(page, tab)
            assert left_in_english(page, eye) == []


def test_what_is_changed_typed_and_undone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, workshop: FakeWorkshop
) -> None:
    page = open_studio(qtbot, "half-kneeling", workshop)
    eye = Eye(monkeypatch)
    take(page, 1)
    for angle in (60, 125, -20):
        set_angle(page, "hip_right.flexion", angle)
        assert left_in_english(page, eye) == []
    row = joints(page).rows["knee_right"]
    for typed in ("400", "bent"):
        row.field.setText(typed)
        row.field.editingFinished.emit()
        assert left_in_english(row, eye, besides=["bent"]) == []
    page.head.mirror.click()
    page.session.reset(joints(page).region)
    page.session.take_other_side(joints(page).region)
    page.session.take_back("hip_right.flexion")
    page.session.take_settled()
    page.session.copy(shipped_abroad().exercise("clam"), End.START, whole=False)
    while page.session.undoes:
        assert untranslated([page.session.undoes]) == []
        page.session.undo()
        assert left_in_english(page.head, eye) == []


def test_the_sheets(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, workshop: FakeWorkshop) -> None:
    page = open_studio(qtbot, "half-kneeling", workshop)
    eye = Eye(monkeypatch)
    sheet = copy_sheet(page)
    for typed in ("", "⟦half", "halfkneling", "zzzz"):
        sheet.field.setText(typed)
        assert left_in_english(sheet, eye, besides=[typed]) == []
    sheet.reject()
    page.head.save.click()
    saving = save_sheet(page)
    saving.new.click()
    assert left_in_english(saving, eye) == []


def test_a_new_exercise(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, workshop: FakeWorkshop
) -> None:
    page = studio(qtbot, made=desk_abroad(), workshop=workshop)
    page.session.set_rests(())
    assert left_in_english(page, Eye(monkeypatch)) == []


def test_a_version_of_ones_own_keeps_the_words_of_the_tempo_in_its_file(
    qtbot: QtBot, workshop: FakeWorkshop
) -> None:
    page = open_studio(qtbot, "heel-slide", workshop)
    take(page, 1)
    set_angle(page, "hip_right.flexion", 30)
    page.head.save.click()
    change = save_sheet(page).change
    assert change is not None
    change.click()
    (text,) = workshop.files.values()
    assert "⟦" not in text


def test_words_of_the_body() -> None:
    speak_pseudo()
    parts = list(BodyPart)
    texts = [part_title(part) for part in parts]
    texts += [listed_part(part) for part in parts]
    texts += [target_name(target) for target in (None, *parts, *Prop)]
    for target, carries in ((None, True), (Prop.CHAIR, True), (BodyPart.HEAD, False)):
        texts += [
            touch_words(Touch(BodyPart.HAND_LEFT, target, gap, (0.0, 0.0, 0.0), carries=carries))
            for gap in (-0.05, 0.05)
        ]
    texts += [beyond_sentence(OutOfRange(c, 200.0, 0.0, 90.0)) for c in JOINTS]
    together = [f"lumbar + thoracic {axis}" for axis in ("flexion", "bend", "rotation")]
    texts += [beyond_sentence(OutOfRange(c, 200.0, 0.0, 90.0)) for c in together]
    assert untranslated(texts) == []


def test_words_of_joints_and_views() -> None:
    speak_pseudo()
    texts = [word for j in JOINTS.values() for word in (j.name, j.less, j.more, j.spoken)]
    texts += [spoken(joint, angle) for joint in JOINTS.values() for angle in (-1, 0, 1, 2.5)]
    texts += [said(angle) for angle in (-1, -0.04, 1, 12.5)]
    texts += [
        view_words(View(float(azimuth), float(up)))
        for azimuth in range(-180, 181, 45)
        for up in (-40, 0, 40)
    ]
    assert untranslated(texts) == []


def test_numbers_are_written_as_in_the_country() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert number(-12.5) == "\N{MINUS SIGN}12,5"
    finally:
        QLocale.setDefault(before)
    assert number(12.5) == "12.5"


@pytest.mark.parametrize("code", OTHERS)
def test_the_usual_tempo_can_be_read_in_every_language(code: str) -> None:
    known = read_catalogue(catalogue_path(code))
    forms = known.get((USUAL_TEMPO, "a tempo: only its words change"), [USUAL_TEMPO])
    assert read_tempo(forms[0]).length == read_tempo(USUAL_TEMPO).length
