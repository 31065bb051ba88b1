"""Files that the system hands to a running program."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routine_app.ui.file_opening import FileOpening
from tests.ui.test_desktop import Stage


@pytest.fixture
def offered(qapp: QApplication) -> Iterator[list[Sequence[Path]]]:
    found: list[Sequence[Path]] = []
    holder = QObject()
    FileOpening(found.append, holder)
    yield found
    holder.deleteLater()


def hand_over(url: QUrl) -> None:
    QApplication.sendEvent(QApplication.instance() or QObject(), QFileOpenEvent(url))


def test_files_opened_at_once_are_offered_together(
    qtbot: QtBot, offered: list[Sequence[Path]], tmp_path: Path
) -> None:
    first, second = tmp_path / "Abend übung.routine.yaml", tmp_path / "b.yml"
    for path in (first, second):
        hand_over(QUrl.fromLocalFile(str(path)))
    assert offered == []
    qtbot.waitUntil(lambda: offered == [[first, second]])


def test_an_address_is_no_file(qtbot: QtBot, offered: list[Sequence[Path]], tmp_path: Path) -> None:
    hand_over(QUrl("routine:today"))
    hand_over(QUrl.fromLocalFile(str(tmp_path / "a.yaml")))
    qtbot.waitUntil(lambda: bool(offered))
    assert offered == [[tmp_path / "a.yaml"]]


@pytest.mark.parametrize(("platform", "did"), [("darwin", 1), ("linux", 0)])
def test_where_files_come_as_events_the_window_offers_them(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str, did: int
) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(sys, "platform", platform)
        stage = Stage()
    hand_over(QUrl.fromLocalFile(str(tmp_path / "a.yaml")))
    QApplication.processEvents()
    assert stage.window.did == did * [[tmp_path / "a.yaml"]]
