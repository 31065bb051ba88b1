"""A program of one's own beside the shipped one: chosen, parked, and doing without it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from routine_app.domain.value import replace
from routine_app.ui.first_run.page import FirstRunPage
from routine_app.ui.first_run.program import ProgramStep
from routine_app.ui.main_window import MainWindow
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.today.own import with_own_trouble
from routine_app.ui.today.page import TodayPage
from routine_app.ui.today.state import today_state
from routine_app.ui.widgets.buttons import Button
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE, UNREAD, State

TWO_DAYS = """\
program: two-days
name: Two days
days:
  - routine: settle
    short: release-five
  - routine: easy-day
    short: release-five
"""


def with_own(state: State) -> State:
    return with_files(state, (("programs/two-days.yaml", TWO_DAYS),))


def with_files(state: State, files: tuple[tuple[str, str], ...]) -> State:
    return State(f"{state.name}-own", state.write, state.preferences, files, state.health)


def test_another_program_begins_at_day_1_and_the_first_waits_at_its_day(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "due-own" / "programs").mkdir(parents=True)
    made = desk(with_own(DUE), tmp_path)
    page = SettingsPage(made.services, made.themes)
    qtbot.addWidget(page)
    assert page.program.choice is not None
    names = [choice.text() for choice in page.program.choice.choices]
    assert sorted(names) == ["The 21-day reset", "Two days"]
    assert page.program.state.text() == "Day 12 of reset 1"
    page.program.choice.button(names.index("Two days")).click()
    assert page.program.state.text() == "Day 1 of reset 1"
    made.services.practice.start_over()
    page.refresh()
    assert page.program.state.text() == "Day 1 of reset 2"
    page.program.choice.button(names.index("The 21-day reset")).click()
    assert page.program.state.text() == "Day 12 of reset 1"


def test_the_first_start_offers_the_choice(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "unread-own" / "programs").mkdir(parents=True)
    made = desk(with_own(UNREAD), tmp_path)
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.show()
    page: FirstRunPage | None = window.findChild(FirstRunPage)
    assert page is not None
    page.tick.click()
    page.foot.main.click()
    page.none.click()
    page.foot.next.click()
    step = page.step
    assert isinstance(step, ProgramStep)
    assert step.choice is not None
    names = [choice.text() for choice in step.choice.choices]
    step.choice.button(names.index("Two days")).click()
    assert made.services.preferences.value.program == "two-days"
    assert step.title.text() == "Two days"


def test_a_program_that_has_gone_gives_way_to_the_shipped_one() -> None:
    made = desk(DUE)
    store = made.services.preferences
    store.save(replace(store.value, program="gone"))
    assert today_state(made.services).heading == "Day 12"


def open_today(qtbot: QtBot, made: Desk) -> TodayPage:
    store = made.services.preferences
    store.save(replace(store.value, program="two-days"))
    page = TodayPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.show()
    return page


def button(page: TodayPage, text: str) -> Button:
    return next(b for b in page.card.buttons if b.text() == text)


def test_today_says_that_the_program_has_gone_and_can_stay_with_the_shipped_one(
    qtbot: QtBot,
) -> None:
    made = desk(DUE)
    page = open_today(qtbot, made)
    qtbot.waitUntil(page.card.stand_in.isVisible)
    said = "Your program “two-days” is not among your files. The 21-day reset is here meanwhile."
    assert page.card.stand_in.label.text() == said
    assert page.card.buttons[0].text() == "Start"
    button(page, "Stay with the 21-day reset").click()
    assert made.services.preferences.value.program == "21-day-reset"
    assert not page.card.stand_in.isVisible()
    assert with_own_trouble(page.state, made.services) is page.state


def test_today_says_what_is_wrong_with_the_program_and_opens_its_file(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "due-own" / "programs").mkdir(parents=True)
    broken = (("programs/two-days.yaml", TWO_DAYS.replace("routine: settle", "routine: setle")),)
    made = desk(with_files(DUE, broken), tmp_path)
    page = open_today(qtbot, made)
    qtbot.waitUntil(page.card.stand_in.isVisible)
    said = page.card.stand_in.label.text()
    assert said.startswith("Your program “two-days” has a problem in line 4: ")
    assert said.endswith(" The 21-day reset is here meanwhile.")
    button(page, "Open file").click()
    assert [path.name for path in made.opened] == ["two-days.yaml"]


def test_a_program_that_can_be_used_is_not_remarked_on(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "due-own" / "programs").mkdir(parents=True)
    made = desk(with_own(DUE), tmp_path)
    page = open_today(qtbot, made)
    assert with_own_trouble(page.state, made.services) is page.state


def test_with_the_shipped_one_alone_there_is_no_choice(qtbot: QtBot) -> None:
    made = desk(DUE)
    page = SettingsPage(made.services, made.themes)
    qtbot.addWidget(page)
    assert page.program.choice is None
