"""Files from elsewhere are shown before they are added; adding and removing can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from routine_app.domain.routine import Routine
from routine_app.resources import routines_dir
from routine_app.ui.library.adding import MOST_AT_ONCE
from routine_app.ui.library.adding_sheet import AddingSheet
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.library.routines import RoutineTile
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.widgets.labels import MAY_BREAK
from tests.ui.library.files import RUN, FakeSeveralChooser, open_page, own_desk, own_folder


def put(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def sheet_of(page: LibraryPage) -> AddingSheet:
    assert page.adding.sheet is not None
    return page.adding.sheet


def words(sheet: AddingSheet) -> str:
    labels = [label for label in sheet.findChildren(QLabel) if not label.isHidden()]
    return "\n".join(label.text().replace(MAY_BREAK, "") for label in labels)


def names(page: LibraryPage) -> list[str]:
    cards = (card for card in page.routines.cards if not card.isHidden())
    return [card.routine.name for card in cards if isinstance(card, RoutineTile)]


def test_a_file_is_shown_first_and_added_when_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    page.offer([put(tmp_path / "Downloads" / "x (1).yaml", RUN)])
    sheet = sheet_of(page)
    assert sheet.heading.text() == "Add “Evening run”, 6 min, 3 exercises?"
    assert "Half-kneeling hip flexor stretch, 45 s each side" in words(sheet)
    assert not (own_folder(tmp_path) / "evening-run.yaml").exists()
    assert page.window().focusWidget() is sheet.add_button
    sheet.add_button.click()
    assert (own_folder(tmp_path) / "evening-run.yaml").read_text(encoding="utf-8") == RUN
    assert page.adding.sheet is None
    assert page.adding.strip.words.text() == "“Evening run” is added."
    assert isinstance(page.detail, RoutineDetail)
    assert page.detail.shown.name == "Evening run"
    page.back.click()
    assert names(page)[0] == "Evening run"


def test_an_add_is_undone_with_a_key(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    page.offer([put(tmp_path / "x.yaml", RUN)])
    sheet_of(page).add_button.click()
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not (own_folder(tmp_path) / "evening-run.yaml").exists()
    assert page.detail is None
    assert "Evening run" not in names(page)
    assert page.adding.strip.words.text() == "Everything is as it was before."


def test_cancel_leaves_everything_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    page.offer([put(tmp_path / "x.yaml", RUN)])
    qtbot.keyClick(sheet_of(page), Qt.Key.Key_Escape)
    assert page.adding.sheet is None
    assert not (own_folder(tmp_path) / "evening-run.yaml").exists()


def test_one_of_the_same_name_is_replaced_or_kept_beside_it(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": RUN}))
    other = RUN.replace("45 s", "60 s")
    path = put(tmp_path / "x.yaml", other)
    page.offer([path])
    sheet = sheet_of(page)
    assert "You have a routine of this name already" in words(sheet)
    assert sheet.add_button.isHidden()
    assert page.window().focusWidget() is sheet.close_button
    sheet.both_button.click()
    there = own_folder(tmp_path)
    assert (there / "evening-run.yaml").read_text(encoding="utf-8") == RUN
    assert (there / "evening-run-2.yaml").exists()
    page.adding.strip.undo()
    assert not (there / "evening-run-2.yaml").exists()
    page.offer([path])
    sheet_of(page).replace_button.click()
    assert (there / "evening-run.yaml").read_text(encoding="utf-8") == other
    assert "The one before is kept in" in page.adding.strip.words.text()
    page.adding.strip.undo()
    assert (there / "evening-run.yaml").read_text(encoding="utf-8") == RUN


def test_a_shipped_routine_can_be_stood_in_for(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    text = RUN.replace("evening-run", "first-length").replace("Evening run", "My own length")
    page.offer([put(tmp_path / "x.yaml", text)])
    sheet = sheet_of(page)
    assert "Routine comes with a routine of this id, “First length”" in words(sheet)
    assert sheet.replace_button.text() == "Use it instead"
    sheet.replace_button.click()
    page.back.click()
    card = next(c for c in page.routines.cards if isinstance(c, RoutineTile))
    assert card.routine.name == "My own length"
    assert not card.instead.isHidden()
    card.steps.click()
    assert page.opened.file_row is not None
    said = page.opened.file_row.words.text().replace(MAY_BREAK, "")
    assert "own/first-length.yaml" in said
    assert "routines/first-length.yaml" in said


def test_the_same_text_is_here_already(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": RUN}))
    page.offer([put(tmp_path / "x.yaml", RUN)])
    sheet = sheet_of(page)
    assert sheet.heading.text() == "“Evening run” is here already"
    assert sheet.add_button.isHidden()
    assert sheet.replace_button.isHidden()


def test_what_is_wrong_is_seen_whole_where_there_is_room(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    page.window().resize(1180, 760)
    steps = "  - constructive-rest: 2 mni\n  - half-kneelign: 45 s x 2\n"
    text = f"routine: evening\nname: Evening\nsteps:\n{steps}"
    page.offer([put(tmp_path / "Downloads" / "evening.yaml", text)])
    sheet = sheet_of(page)
    QApplication.processEvents()
    assert 'Did you mean "half-kneeling"?' in words(sheet)
    assert sheet.area.verticalScrollBar().maximum() == 0


def test_a_broken_file_shows_its_problems_and_nothing_is_copied(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    path = put(tmp_path / "x.yaml", RUN.replace("figure-four: 45 s", "figure-four: sixty"))
    page.offer([path])
    sheet = sheet_of(page)
    assert "Line 7: " in words(sheet)
    assert "7  - figure-four: sixty" in words(sheet)
    assert "Nothing was added." in words(sheet)
    assert sheet.add_button.isHidden()
    button = sheet.cards[0].open_button
    assert button is not None
    with qtbot.waitSignal(page.edit_requested, timeout=0) as caught:
        button.click()
    assert caught.args == [path]
    assert page.adding.sheet is None


def test_what_is_no_routine_gets_one_plain_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    path = tmp_path / "photo.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    page.offer([path])
    sheet = sheet_of(page)
    assert sheet.heading.text() == "“photo.png” is no routine"
    assert "This is not a text file." in words(sheet)
    assert sheet.add_button.isHidden()


def test_something_from_the_net_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    page.offer([])
    assert page.adding.strip.words.text() == "Only files on this computer can be added."
    assert page.adding.strip.undo_button.isHidden()


def test_several_files_are_added_together_and_undone_together(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": RUN}))
    files = [
        put(tmp_path / "a.yaml", RUN.replace("evening-run", "a").replace("Evening run", "A")),
        put(tmp_path / "b.yaml", RUN.replace("45 s", "60 s")),
        put(tmp_path / "c.yaml", "routine: c\n"),
    ]
    page.offer(files)
    sheet = sheet_of(page)
    assert sheet.heading.text() == "Add 2 files?"
    assert [card.arrival.is_good for card in sheet.cards] == [True, True, False]
    assert sheet.add_button.text() == "Add 2 files"
    choice = sheet.cards[1].choice
    assert choice is not None
    choice.button(2).click()
    assert sheet.add_button.text() == "Add 1 file"
    choice.button(0).click()
    sheet.add_button.click()
    there = own_folder(tmp_path)
    added = {path.name for path in there.glob("*.yaml")}
    assert added == {"a.yaml", "evening-run.yaml", "evening-run-2.yaml"}
    assert page.adding.strip.words.text() == "2 files are added."
    page.adding.strip.undo()
    assert {path.name for path in there.glob("*.yaml")} == {"evening-run.yaml"}


def test_it_can_be_started_without_being_added(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    path = put(tmp_path / "x.yaml", RUN)
    page.offer([path])
    with qtbot.waitSignal(page.start_requested, timeout=0) as caught:
        sheet_of(page).play_button.click()
    routine = caught.args[0].routine
    assert isinstance(routine, Routine)
    assert (routine.name, routine.file) == ("Evening run", str(path))
    assert not (own_folder(tmp_path) / "evening-run.yaml").exists()


@pytest.mark.parametrize("key", [Qt.Key.Key_O])
def test_a_key_asks_for_files(qtbot: QtBot, tmp_path: Path, key: Qt.Key) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    chooser = FakeSeveralChooser(put(tmp_path / "x.yaml", RUN))
    page.adding.use(chooser)
    page.focus_main()
    qtbot.keyClick(page, key)
    assert chooser.asked == ["Add routines"]
    assert sheet_of(page).heading.text().startswith("Add “Evening run”")


def test_an_own_routine_is_removed_and_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": RUN}))
    card = next(c for c in page.routines.cards if isinstance(c, RoutineTile) and c.own)
    card.steps.click()
    assert page.opened.file_row is not None
    page.opened.file_row.remove.click()
    assert not (own_folder(tmp_path) / "evening-run.yaml").exists()
    assert page.detail is None
    assert page.adding.strip.words.text() == "“Evening run” is removed."
    assert "Evening run" not in names(page)
    page.adding.strip.undo()
    assert (own_folder(tmp_path) / "evening-run.yaml").read_text(encoding="utf-8") == RUN
    assert "Evening run" in names(page)


def test_a_full_disk_leaves_the_sheet_open_and_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    path = put(tmp_path / "x.yaml", RUN + "  - rest: 20 s\n" * 12)
    page.offer([path])
    sheet = sheet_of(page)
    for found in own_folder(tmp_path).iterdir():
        found.unlink()
    own_folder(tmp_path).rmdir()
    own_folder(tmp_path).write_text("in the way", encoding="utf-8")
    sheet.add_button.click()
    assert page.adding.sheet is sheet
    assert "cannot be made" in sheet.remark.label.text()
    QApplication.processEvents()
    seen = sheet.area.viewport()
    assert seen.rect().contains(sheet.remark.mapTo(seen, sheet.remark.rect().bottomRight()))


def test_a_file_that_is_opened_comes_to_the_library(qtbot: QtBot, tmp_path: Path) -> None:
    made = own_desk(tmp_path)
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.show()
    window.offer_files([put(tmp_path / "x.yaml", RUN)])
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    assert window.current_page is PageName.LIBRARY
    sheet = sheet_of(page)
    assert sheet.isVisible()
    sheet.add_button.click()
    assert (own_folder(tmp_path) / "evening-run.yaml").exists()


def test_nothing_to_add_is_never_added(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": RUN}))
    page.offer([put(tmp_path / "x.yaml", RUN)])
    sheet = sheet_of(page)
    sheet.add_button.click()
    assert page.adding.sheet is sheet
    assert page.adding.strip.isHidden()


def test_when_undo_is_over_the_focus_does_not_get_lost(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    page.offer([put(tmp_path / "x.yaml", RUN)])
    sheet_of(page).add_button.click()
    page.adding.strip.undo_button.setFocus()
    page.adding.strip.timer.timeout.emit()
    assert page.adding.strip.isHidden()
    assert page.window().focusWidget() is page.back


def test_an_exercise_is_shown_with_its_picture_and_added(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    shipped = (routines_dir() / "exercises" / "pelvic-tilt.yaml").read_text(encoding="utf-8")
    text = shipped.replace("exercise: pelvic-tilt", "exercise: my-tilt", 1)
    page.offer([put(tmp_path / "x.yaml", text)])
    sheet = sheet_of(page)
    assert "Exercise · Release" in words(sheet)
    assert sheet.play_button.isHidden()
    sheet.add_button.click()
    assert (own_folder(tmp_path) / "exercises" / "my-tilt.yaml").exists()
    assert page.detail is not None
    assert page.detail.shown.id == "my-tilt"


def test_a_program_is_added_and_its_page_opens(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    text = "program: two-days\nname: Two days\ndays:\n  - {routine: settle, short: settle}\n"
    page.offer([put(tmp_path / "x.yaml", text)])
    sheet = sheet_of(page)
    assert "Program · 1 day" in words(sheet)
    sheet.add_button.click()
    assert (own_folder(tmp_path) / "programs" / "two-days.yaml").exists()
    said = "“Two days” is added. It waits until you choose “Use this program”."
    assert page.adding.strip.words.text() == said
    assert page.detail is not None
    assert page.detail.shown.id == "two-days"


def test_too_many_files_at_once_are_not_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    page.offer([tmp_path / f"{n}.yaml" for n in range(MOST_AT_ONCE + 1)])
    assert page.adding.sheet is None
    assert "Up to 100 can be looked at together" in page.adding.strip.words.text()


def test_texts_of_a_file_are_no_markup(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    text = RUN.replace("name: Evening run", 'name: "<b>Run</b> <img src=x>"')
    page.offer([put(tmp_path / "x.yaml", text)])
    sheet = sheet_of(page)
    assert "“<b>Run</b> <img src=x>”" in sheet.heading.text()
    formats = {label.textFormat() for label in sheet.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
