"""Where the computer has no program for a file or folder, each page says so in its own place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from routine_app.domain.value import replace
from routine_app.ui.desktop import open_path
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.today.page import TodayPage
from routine_app.ui.widgets.labels import MAY_BREAK
from tests.ui.desk import Desk, desk
from tests.ui.editor.scene import EVENING, make, scene
from tests.ui.library.files import RUN, open_page, own_desk, own_folder
from tools.shots_data import DUE, PROBLEM


def nothing_opens(path: Path) -> str:
    return f"Nothing opens {path.name}."


def without_programs(made: Desk) -> Desk:
    made.services = replace(made.services, open_path=nothing_opens, workshop=lambda: None)
    return made


@pytest.mark.parametrize("opens", [True, False])
def test_what_no_program_opens_is_said_with_its_place(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, opens: bool
) -> None:
    asked: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url)
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    path = tmp_path / "mine.yaml"
    said = f"No program of this computer opens {path} by itself. Start one, and open it there."
    assert open_path(path) == ("" if opens else said)
    assert asked == [QUrl.fromLocalFile(str(path))]


def test_the_editor_says_it_above_the_text(qtbot: QtBot, tmp_path: Path) -> None:
    first = scene(qtbot, tmp_path)
    found = make(qtbot, without_programs(first.made), first.workshop)
    found.open(EVENING)
    found.page.head.elsewhere.click()
    assert found.page.notice.sentence == "Nothing opens evening-run.yaml."


def test_the_library_says_it_in_its_strip(qtbot: QtBot, tmp_path: Path) -> None:
    made = without_programs(own_desk(tmp_path, {"evening-run.yaml": RUN}))
    page = open_page(qtbot, made)
    page.adding.open_file(own_folder(tmp_path) / "evening-run.yaml")
    assert page.adding.strip.isVisible()
    assert page.adding.strip.accessibleName() == "Nothing opens evening-run.yaml."


def test_today_says_it_in_its_banner(qtbot: QtBot, tmp_path: Path) -> None:
    made = without_programs(desk(PROBLEM, tmp_path))
    page = TodayPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    page.refresh()
    qtbot.waitUntil(page.card.stand_in.isVisible)
    next(b for b in page.card.buttons if b.text() == "Open file").click()
    assert page.banner.isVisible()
    assert "Nothing opens strong.yaml." in page.banner.remark.label.text()


def test_settings_say_it_beside_the_button(qtbot: QtBot, tmp_path: Path) -> None:
    made = without_programs(desk(DUE, tmp_path))
    made.own_data.days = (date(2026, 3, 2),)
    page = SettingsPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    page.open_folder.click()
    said = f"Nothing opens {made.services.data_folder.name}."
    assert page.folder.about.text().replace(MAY_BREAK, "") == said
    assert page.open_folder.accessibleDescription() == said
    assert page.data is not None
    page.data.open_backups.click()
    said = f"Nothing opens {made.own_data.backups_folder.name}."
    assert page.data.open_backups.accessibleDescription() == said
