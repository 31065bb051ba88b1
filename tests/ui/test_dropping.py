"""Files may be dropped anywhere on the window, unless something is under way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.dropping import Drops

# From 6.12 on PySide6 wants the point as a QPointF, before that as a QPoint.
pytestmark = pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Window(QWidget):
    is_engaged = False


FROM_THE_NET = QUrl("https://example.org/d.yaml")


def here(path: str) -> QUrl:
    return QUrl.fromLocalFile(path)


def urls(*found: QUrl) -> QMimeData:
    data = QMimeData()
    data.setUrls(list(found))
    return data


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    return made


def enter(window: Window, data: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NONE)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drop(window: Window, data: QMimeData) -> bool:
    event = QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def test_files_are_told_once_the_drop_is_over(qtbot: QtBot, window: Window) -> None:
    drops = Drops(window, window)
    data = urls(here("/there/a b.yaml"), here("/there/c.yaml"), FROM_THE_NET)
    assert enter(window, data)
    with qtbot.waitSignal(drops.files_dropped) as caught:
        assert drop(window, data)
    assert caught.args == [[Path("/there/a b.yaml"), Path("/there/c.yaml")]]


def test_something_from_the_net_is_no_file_of_this_computer(qtbot: QtBot, window: Window) -> None:
    drops = Drops(window, window)
    data = urls(FROM_THE_NET)
    assert enter(window, data)
    with qtbot.waitSignal(drops.files_dropped) as caught:
        drop(window, data)
    assert caught.args == [[]]


def test_text_is_not_taken(window: Window) -> None:
    drops = Drops(window, window)
    data = QMimeData()
    data.setText("routine: a")
    assert not enter(window, data)
    assert drops.parent() is window


def test_nothing_is_taken_while_a_session_is_under_way(window: Window) -> None:
    drops = Drops(window, window)
    window.is_engaged = True
    assert not enter(window, urls(here("/there/a.yaml")))
    assert not drop(window, urls(here("/there/a.yaml")))
    assert drops.parent() is window
