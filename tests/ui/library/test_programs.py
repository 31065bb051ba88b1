"""Programs as cards: what each comes to, where it stands, and which one is in use."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.value import replace
from routine_app.ui.library.broken import BrokenTile
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.program_page import ProgramDetail
from routine_app.ui.library.program_tile import ProgramTile
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.library.trail import PROGRAMS
from routine_app.ui.start_request import StartRequest
from tests.ui.desk import Desk
from tests.ui.library.files import open_page, own_desk, own_folder
from tools.shots_data import DUE, FIRST_DAY, OVER, State

Key = Qt.Key
TWO_DAYS = """\
program: two-days
name: Two days
about: For a weekend.
days:
  - routine: desk-break
    short: release-five
  - routine: first-length
    short: release-five
"""
ONE_ROUTINE = TWO_DAYS.replace("routine: first-length", "routine: desk-break")


def open_programs(
    qtbot: QtBot, folder: Path, files: dict[str, str] | None = None, state: State = DUE
) -> tuple[LibraryPage, Desk]:
    made = own_desk(folder, files, state)
    page = open_page(qtbot, made)
    page.tabs.button(PROGRAMS).click()
    return page, made


def with_two_days(qtbot: QtBot, folder: Path, state: State = DUE) -> tuple[LibraryPage, Desk]:
    return open_programs(qtbot, folder, {"programs/two-days.yaml": TWO_DAYS}, state)


def shown(page: LibraryPage) -> list[ProgramTile]:
    cards = (card for card in page.lists.programs.cards if not card.isHidden())
    return [card for card in cards if isinstance(card, ProgramTile)]


def names(page: LibraryPage) -> list[str]:
    return [card.program.name for card in shown(page)]


def card_of(page: LibraryPage, name: str) -> ProgramTile:
    return next(card for card in shown(page) if card.program.name == name)


def open_program(page: LibraryPage, name: str) -> ProgramDetail:
    card_of(page, name).days.click()
    return opened(page)


def opened(page: LibraryPage) -> ProgramDetail:
    assert isinstance(page.detail, ProgramDetail)
    return page.detail


def test_the_shipped_one_says_how_long_it_is_and_where_it_stands(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page, made = open_programs(qtbot, tmp_path)
    (card,) = shown(page)
    days = made.services.practice.agenda().progress.program.days
    found = (made.services.library.routine(day.routine) for day in days)
    minutes = [int(page.lists.shelf.minutes(routine).split()[0]) for routine in found]
    assert card.facts.text() == f"21 days · {min(minutes)} to {max(minutes)} min a day"
    assert card.stand.text() == "In use, day 12 of 21"
    assert card.tick.isVisible()
    assert card.days.accessibleName() == "Days of The 21-day reset, In use, day 12 of 21"
    assert page.lists.none_own.text().startswith("None of these is your own yet. ")
    assert page.lists.none_own.isVisible()


def test_own_ones_stand_beside_it_after_the_one_in_use(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = with_two_days(qtbot, tmp_path)
    assert names(page) == ["The 21-day reset", "Two days"]
    card = card_of(page, "Two days")
    assert card.facts.text().startswith("2 days · ")
    assert card.facts.text().endswith(" min a day · yours")
    assert card.stand.isHidden()
    assert card.tick.isHidden()
    assert page.lists.none_own.isHidden()


def test_days_that_are_equally_long_have_one_number(qtbot: QtBot, tmp_path: Path) -> None:
    page, made = open_programs(qtbot, tmp_path, {"programs/two-days.yaml": ONE_ROUTINE})
    minutes = page.lists.shelf.minutes(made.services.library.routine("desk-break"))
    assert card_of(page, "Two days").facts.text() == f"2 days · {minutes} a day · yours"


def test_a_card_shows_how_it_begins_and_what_it_leads_to(qtbot: QtBot, tmp_path: Path) -> None:
    page, made = with_two_days(qtbot, tmp_path)
    first, last = card_of(page, "Two days").look.pictured
    library = made.services.library
    assert first == library.routine("desk-break").exercise_steps[0].exercise
    assert last in [step.exercise for step in library.routine("first-length").exercise_steps]


def test_the_page_of_another_one_says_what_using_it_means(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = with_two_days(qtbot, tmp_path)
    detail = open_program(page, "Two days")
    assert page.back.text() == "All programs"
    assert detail.use.isVisible()
    assert detail.follows.text() == (
        "It begins with day 1. The 21-day reset waits at day 12 meanwhile. "
        "Your history and your row of days stay."
    )
    assert [row.number.text() for row in detail.card.rows] == ["Day 1", "Day 2"]
    assert not any(row.today for row in detail.card.rows)


def test_who_has_not_begun_leaves_nothing_behind(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = with_two_days(qtbot, tmp_path, FIRST_DAY)
    assert open_program(page, "Two days").follows.text() == "It begins with day 1."


def test_the_one_in_use_has_nothing_to_press(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = with_two_days(qtbot, tmp_path)
    detail = open_program(page, "The 21-day reset")
    assert detail.stand.text() == "In use, day 12 of 21"
    assert detail.use.isHidden()
    assert detail.follows.isHidden()


def test_another_one_is_used_and_the_first_goes_on_where_it_waited(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page, made = with_two_days(qtbot, tmp_path)
    before = list(made.history.entries())
    open_program(page, "Two days").use.click()
    assert made.services.preferences.value.program == "two-days"
    said = "“Two days” is in use now. The 21-day reset waits at day 12 meanwhile."
    assert page.adding.strip.words.text() == said
    assert opened(page).stand.text() == "In use, day 1 of 2"
    assert [row.today for row in opened(page).card.rows] == [True, False]
    assert page.window().focusWidget() is page.back
    page.back.click()
    assert names(page) == ["Two days", "The 21-day reset"]
    assert card_of(page, "The 21-day reset").stand.text() == "Waits at day 12 of 21"
    detail = open_program(page, "The 21-day reset")
    assert detail.follows.text() == (
        "It goes on with day 12. Your history and your row of days stay."
    )
    detail.use.click()
    assert made.services.practice.agenda().progress.day == 12
    assert list(made.history.entries()) == before


def test_using_another_one_can_be_undone(qtbot: QtBot, tmp_path: Path) -> None:
    page, made = with_two_days(qtbot, tmp_path)
    open_program(page, "Two days").use.click()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page, Key.Key_Z, control)
    assert made.services.preferences.value.program == "21-day-reset"
    assert opened(page).use.isVisible()


def test_one_that_is_over_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = with_two_days(qtbot, tmp_path, OVER)
    assert card_of(page, "The 21-day reset").stand.text() == "In use, all 21 days are done"
    open_program(page, "Two days").use.click()
    page.back.click()
    detail = open_program(page, "The 21-day reset")
    assert detail.stand.text() == "All 21 days are done"
    assert detail.follows.text().startswith("You have done all of its days, and can start it over.")


def test_a_day_of_another_one_is_a_routine_for_itself(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = with_two_days(qtbot, tmp_path, FIRST_DAY)
    open_program(page, "Two days").link(1).click()
    assert isinstance(page.detail, RoutineDetail)
    assert page.detail.lead.text() == "Day 1 of 2"
    with qtbot.waitSignal(page.start_requested, timeout=0) as caught:
        page.detail.start.click()
    assert caught.args == [StartRequest(routine=page.detail.shown)]
    page.back.click()
    assert page.window().focusWidget() is opened(page).card.rows[0].link
    page.back.click()
    assert page.window().focusWidget() is card_of(page, "Two days").days


def test_one_with_a_problem_is_a_card_with_its_line(qtbot: QtBot, tmp_path: Path) -> None:
    torn = TWO_DAYS.replace("routine: desk-break", "routine: dessk-break")
    page, _ = open_programs(qtbot, tmp_path, {"programs/two-days.yaml": torn})
    (card,) = (c for c in page.lists.programs.cards if isinstance(c, BrokenTile))
    assert card.message.text().startswith("Line 5: no routine is called")
    assert "dessk-break" in card.line.label.text()
    path = own_folder(tmp_path) / "programs" / "two-days.yaml"
    with qtbot.waitSignal(page.edit_requested, timeout=0) as caught:
        card.open.click()
    assert caught.args == [path]
    card.again.click()
    assert card.checked.isVisible()
    path.write_text(TWO_DAYS, encoding="utf-8")
    card.again.click()
    assert names(page) == ["The 21-day reset", "Two days"]


def test_cards_and_pages_follow_their_files(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = with_two_days(qtbot, tmp_path)
    path = own_folder(tmp_path) / "programs" / "two-days.yaml"
    open_program(page, "Two days")
    path.write_text(TWO_DAYS.replace("name: Two days", "name: My weekend"), encoding="utf-8")
    page.refresh()
    assert opened(page).title.text() == "My weekend"
    path.unlink()
    page.refresh()
    assert page.detail is None
    assert names(page) == ["The 21-day reset"]


def test_a_card_follows_the_routines_of_its_days(qtbot: QtBot, tmp_path: Path) -> None:
    own = "routine: own\nname: Own\nsteps:\n  - constructive-rest: 2 min\n"
    files = {"own.yaml": own, "programs/two-days.yaml": ONE_ROUTINE.replace("desk-break", "own")}
    page, _ = open_programs(qtbot, tmp_path, files)
    before = card_of(page, "Two days").facts.text()
    (own_folder(tmp_path) / "own.yaml").write_text(own.replace("2 min", "9 min"), encoding="utf-8")
    page.refresh()
    assert before == "2 days · 2 min a day · yours"
    assert card_of(page, "Two days").facts.text() == "2 days · 9 min a day · yours"


def test_programs_are_found_by_name(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = with_two_days(qtbot, tmp_path)
    page.filter.setText("weekend")
    assert names(page) == ["Two days"]
    page.filter.setText("resset")
    assert names(page) == ["The 21-day reset"]
    assert page.lists.nothing.text() == "Nothing is called “resset”. Did you mean The 21-day reset?"
    page.filter.setText("swimming")
    assert page.lists.nothing.text() == "Nothing here is called “swimming”."


def test_programs_are_filtered_by_their_longest_day_and_by_things(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page, _ = open_programs(qtbot, tmp_path, {"programs/two-days.yaml": ONE_ROUTINE})
    filters = page.lists.program_filters
    assert filters.isVisible()
    filters.minutes.row.button(1).click()
    assert filters.chips[0].text() == "Minutes a day: 5 or less"
    assert names(page) == ["Two days"]
    filters.clear_button.click()
    things = [choice.text() for choice in filters.prop.row.choices]
    filters.prop.row.button(things.index("Sofa")).click()
    assert names(page) == ["The 21-day reset"]
    filters.minutes.row.button(1).click()
    assert page.lists.nothing.text() == "No program is like that."


def test_with_one_program_there_is_nothing_to_filter_or_to_begin(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page, _ = open_programs(qtbot, tmp_path)
    assert page.lists.program_filters.isHidden()
    assert page.head.new.isHidden()
    page.tabs.button(0).click()
    assert page.head.new.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_cards_are_reached_and_opened_by_keys(qtbot: QtBot, tmp_path: Path, key: Key) -> None:
    page, _ = with_two_days(qtbot, tmp_path)
    first, second = shown(page)
    qtbot.keyClick(page.filter, Key.Key_Return)
    assert page.window().focusWidget() is first.days
    qtbot.waitUntil(lambda: second.x() > first.x())
    qtbot.keyClick(first.days, Key.Key_Right)
    assert page.window().focusWidget() is second.days
    with qtbot.waitSignal(page.edit_requested, timeout=0) as caught:
        qtbot.keyClick(second.days, Key.Key_O)
    assert caught.args == [own_folder(tmp_path) / "programs" / "two-days.yaml"]
    qtbot.keyClick(second.days, key)
    assert opened(page).shown.id == "two-days"
    qtbot.keyClick(page, Key.Key_Escape)
    assert page.window().focusWidget() is second.days


def test_an_own_one_that_is_used_can_be_removed_and_brought_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page, made = with_two_days(qtbot, tmp_path)
    open_program(page, "Two days").use.click()
    assert page.opened.file_row is not None
    page.opened.file_row.remove.click()
    assert page.detail is None
    assert made.services.practice.agenda().progress.program.id == "21-day-reset"
    page.adding.strip.undo()
    assert made.services.practice.agenda().progress.program.id == "two-days"
    assert card_of(page, "Two days").stand.text() == "In use, day 1 of 2"


def test_two_of_one_name_say_where_they_lie(qtbot: QtBot, tmp_path: Path) -> None:
    twin = TWO_DAYS.replace("program: two-days", "program: others")
    files = {"programs/two-days.yaml": TWO_DAYS, "programs/others.yaml": twin}
    page, _ = open_programs(qtbot, tmp_path, files)
    assert [card.place.isVisible() for card in shown(page)] == [False, True, True]


def test_one_that_stands_in_for_the_shipped_one_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    own = TWO_DAYS.replace("two-days", "21-day-reset")
    page, _ = open_programs(qtbot, tmp_path, {"programs/21-day-reset.yaml": own})
    (card,) = shown(page)
    assert card.instead.isVisible()
    assert card.instead.text() == "Yours, instead of the one that comes with Routine."


def test_other_choices_change_how_long_the_days_take(qtbot: QtBot, tmp_path: Path) -> None:
    page, made = with_two_days(qtbot, tmp_path)
    before = card_of(page, "The 21-day reset").facts.text()
    store = made.services.preferences
    store.save(replace(store.value, change_over_scale=2.0))
    page.refresh()
    assert card_of(page, "The 21-day reset").facts.text() != before
