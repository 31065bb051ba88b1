"""Today follows its routine's file, and stays where it is."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from routine_app.resources import routines_dir
from routine_app.ui.today.page import TodayPage
from tests.ui.desk import Desk
from tests.ui.library.files import own_desk, own_folder

SETTLE = (routines_dir() / "settle.yaml").read_text(encoding="utf-8")


def open_today(qtbot: QtBot, folder: Path) -> tuple[TodayPage, Desk]:
    made = own_desk(folder, {"settle.yaml": SETTLE})
    page = TodayPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(1000, 620)
    page.show()
    return page, made


def save(page: TodayPage, made: Desk, folder: Path, name: str, text: str) -> None:
    (own_folder(folder) / name).write_text(text, encoding="utf-8")
    made.services.library.look_again()
    page.follow_files()


def test_a_changed_routine_is_shown_and_the_focus_stays(qtbot: QtBot, tmp_path: Path) -> None:
    page, made = open_today(qtbot, tmp_path)
    page.card.inside.setFocus()
    save(page, made, tmp_path, "settle.yaml", SETTLE.replace("name: Settle", "name: Settle down"))
    assert page.state.title == "Settle down"
    assert page.window().focusWidget() is page.card.inside


def test_other_files_change_nothing_here(qtbot: QtBot, tmp_path: Path) -> None:
    page, made = open_today(qtbot, tmp_path)
    before = page.state
    save(page, made, tmp_path, "other.yaml", "routine: other\n")
    assert page.state is before
