"""The second and third step of the first start: what nobody has to set up before day 1."""

from __future__ import annotations

import sys
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.value import replace
from routine_app.ui.first_run.floor import FloorStep
from routine_app.ui.first_run.program import ProgramStep
from routine_app.ui.health.sheets import ThingsSheet
from routine_app.ui.settings.hearing import SAMPLE
from routine_app.ui.widgets.buttons import Button
from tests.fakes import make_days
from tests.ui.first_run.somebody import SIZES, First, Key
from tools.shots_data import EVENING

MISSING = "No voice is installed."


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told by announcements."""
    told: list[str] = []

    def update(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return told


def to_program(qtbot: QtBot, size: QSize = SIZES[0], scale: float = 1.0) -> First:
    """At the first of the steps that nobody has to take."""
    first = First(qtbot, size, scale)
    page = first.page
    for tick in (page.tick, page.none):
        while not tick.isChecked():
            tick.click()
        (page.foot.main if tick is page.tick else page.foot.next).click()
    return first


def to_floor(qtbot: QtBot, size: QSize = SIZES[0], scale: float = 1.0) -> tuple[First, FloorStep]:
    """At the last step."""
    first = to_program(qtbot, size, scale)
    first.go_on(Key.Key_Return)
    assert isinstance(first.page.step, FloorStep)
    return first, first.page.step


def test_next_leads_through_the_rest_and_back_and_enter_begins_at_the_end(qtbot: QtBot) -> None:
    first = to_program(qtbot)
    page = first.page
    assert first.health.told
    assert isinstance(page.step, ProgramStep)
    assert page.bars.words.text() == "Step 2 of 3"
    first.go_on(Key.Key_Return)
    assert isinstance(page.step, FloorStep)
    first.go_on(Key.Key_Escape)
    assert isinstance(page.step, ProgramStep)
    first.go_on(Key.Key_Return)
    assert isinstance(page.step, FloorStep)
    assert page.bars.words.text() == "Step 3 of 3"
    assert first.focused is page.step.answer.button(0)
    assert page.foot.main.text() == "Start day 1"
    assert not page.foot.skip.isVisible()
    first.go_on(Key.Key_Return)
    assert first.made.services.preferences.value.safety_read
    first.window.close()


def test_the_rest_is_not_even_loaded_before_somebody_goes_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = ("first_run.program", "first_run.floor", "settings.hearing", "settings.rows")
    modules = [f"routine_app.ui.{part}" for part in parts]
    for module in modules:
        monkeypatch.delitem(sys.modules, module, raising=False)
    First(qtbot)
    assert [module for module in modules if module in sys.modules] == []


def test_the_rest_can_be_skipped(qtbot: QtBot) -> None:
    first = to_program(qtbot)
    first.page.foot.skip.click()
    assert first.made.services.preferences.value.safety_read
    assert first.window.current_page is None  # the self-check of day 1
    first.window.close()


def test_the_program_is_told_by_its_weeks(qtbot: QtBot) -> None:
    first = to_program(qtbot)
    step = first.page.step
    assert isinstance(step, ProgramStep)
    assert step.title.text() == "The 21-day reset"
    said = [label.text() for label in step.findChildren(type(step.title))]
    assert "Week 2: Lengthen" in said
    assert any(words.endswith("minutes a day") for words in said)
    assert step.choice is None


def test_larger_seconds_and_texts_are_seen_at_once_and_kept(qtbot: QtBot) -> None:
    first, step = to_floor(qtbot)
    usual = step.sample.sizeHint().height()
    step.answer.button(1).click()
    assert first.made.services.preferences.value.large_timer
    assert step.sample.sizeHint().height() > usual
    before = step.title.font().pixelSize()
    step.text_size.up.click()
    step.text_size.up.click()
    assert first.made.services.preferences.value.text_scale == 1.2
    assert step.title.font().pixelSize() != before
    assert step.text_size.value.text() == "120 %"


@pytest.mark.parametrize("size", SIZES[:2])
def test_the_round_seconds_of_the_sample_are_seen_whole(qtbot: QtBot, size: QSize) -> None:
    _first, step = to_floor(qtbot, size)
    picture = step.sample.grab().toImage()
    paper = picture.pixel(picture.width() - 1, 0)
    assert {picture.pixel(x, 0) for x in range(picture.width())} == {paper}


def test_what_somebody_has_is_told_and_changed_where_settings_change_it(qtbot: QtBot) -> None:
    first = to_program(qtbot)
    step = first.page.step
    assert isinstance(step, ProgramStep)
    assert step.things.about.text().startswith("All of these: a firm bed, a firm chair,")
    first.activate()
    first.go_on(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    assert first.focused is step.change
    first.go_on(Key.Key_Return)
    (sheet,) = first.window.findChildren(ThingsSheet)
    sheet.ticks["strap"].click()
    sheet.accept()
    assert first.made.services.preferences.value.missing == ("strap",)
    assert step.things.about.text() == "Without a strap."
    assert first.page.step is step


def test_the_way_of_tab_is_the_way_of_reading(qtbot: QtBot) -> None:
    first, step = to_floor(qtbot)
    first.activate()
    step.reminder.switch.click()
    assert step.voice is not None
    wanted: list[QWidget] = [step.text_size.up, step.voice.hear, step.voice.switch]
    stepper = step.reminder.stepper
    wanted += [stepper.down, stepper.field, stepper.up, step.reminder.switch]
    wanted += [first.page.foot.main, first.page.foot.back, step.answer.button(0)]
    seen: list[object] = []
    for _ in wanted:
        first.go_on(Key.Key_Tab)
        seen.append(first.focused)
        if first.focused is not stepper.field:
            assert isinstance(first.focused, Button)
            assert first.focused.shows_ring
    assert seen == wanted


def test_the_voice_is_heard_as_in_settings_and_silent_when_the_step_is_left(qtbot: QtBot) -> None:
    first, step = to_floor(qtbot)
    tape = first.made.tape
    assert tape.made == 0
    assert step.voice is not None
    step.voice.hear.click()
    assert tape.words == ["(wakes)", SAMPLE]
    assert tape.voice.is_on
    first.go_on(Key.Key_Escape)
    assert not tape.voice.is_on
    assert not tape.chimes.is_on


def test_going_through_all_steps_makes_nothing_of_sound(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "routine_app.sound.sounds", raising=False)
    first, _step = to_floor(qtbot)
    first.go_on(Key.Key_Return)
    assert "routine_app.sound.sounds" not in sys.modules
    first.window.close()


def test_a_voice_that_is_missing_is_said_once_to_eye_and_ear(
    qtbot: QtBot, heard: list[str]
) -> None:
    first, step = to_floor(qtbot)
    assert step.voice is not None
    about = step.voice.accessibleDescription()
    assert about == "Names, sides, half-way, the last five seconds."
    first.made.tape.voice.problem = MISSING
    step.voice.hear.click()
    step.voice.hear.click()
    words = f"{MISSING} Chimes tell the changes."
    assert step.voice.accessibleDescription() == words
    assert heard == [words]


def test_a_voice_with_nothing_to_be_heard_with_is_no_silent_answer(
    qtbot: QtBot, heard: list[str]
) -> None:
    first, step = to_floor(qtbot)
    chimes = first.made.tape.chimes
    assert step.voice is not None
    step.voice.hear.click()
    assert chimes.is_on
    chimes.problem = "No sound device was found."
    step.hearing.look_timer.timeout.emit()
    assert step.voice.accessibleDescription() == chimes.problem
    assert heard == [chimes.problem]


def test_spoken_cues_are_switched_by_space_and_enter_still_goes_on(qtbot: QtBot) -> None:
    first, step = to_floor(qtbot)
    assert step.voice is not None
    step.voice.switch.setFocus()
    first.go_on(Key.Key_Space)
    assert not first.made.services.preferences.value.voice
    first.go_on(Key.Key_Return)
    assert not first.made.services.preferences.value.voice
    assert first.made.services.preferences.value.safety_read
    first.window.close()


def test_a_reminder_is_off_until_somebody_wants_it(qtbot: QtBot) -> None:
    first, step = to_floor(qtbot)
    preferences = first.made.services.preferences
    assert preferences.value.reminder == ""
    assert not step.reminder.stepper.isVisible()
    step.reminder.switch.click()
    assert preferences.value.reminder == "07:30"
    assert step.reminder.stepper.isVisible()
    step.reminder.stepper.up.click()
    assert preferences.value.reminder == "07:45"
    step.reminder.switch.click()
    assert preferences.value.reminder == ""


def test_without_sounds_nothing_is_offered_to_be_heard(qtbot: QtBot) -> None:
    first = First(qtbot)
    services = replace(first.made.services, sounds=None)
    step = FloorStep(services, first.made.themes, first.made.themes.theme, first.page)
    assert step.voice is None


def test_seconds_that_do_not_fit_are_said_to_be_larger_still(qtbot: QtBot) -> None:
    _first, step = to_floor(qtbot)
    assert not step.question.more.isVisible()
    step.answer.button(1).click()
    qtbot.waitUntil(step.question.more.isVisible)


@pytest.mark.parametrize(
    ("done", "words"), [(0, "Start day 1"), (19, "Start day 20"), (21, "Start")]
)
def test_who_brings_a_history_along_reads_the_day_that_will_begin(
    qtbot: QtBot, done: int, words: str
) -> None:
    days = [EVENING.date() - timedelta(days=ago) for ago in range(done, 0, -1)]
    first = First(qtbot, brought=make_days(days, program="21-day-reset"))
    assert first.page.foot.main.text() == words
    first.press(Key.Key_Space, Key.Key_Return)
    assert first.page.foot.main.text() == words
    assert first.page.foot.hint.text() == "Space ticks. Next is a little setting up, if you like."
