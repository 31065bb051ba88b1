"""A notice with an icon in the bar: a press on the words opens the program, its menu has the answers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from routine_app.system.notification import OPEN, Answer, Notice, NotShown
from routine_app.ui.companions import bar_notice
from routine_app.ui.companions.bar_notice import BarNotice, ask_in_bar
from tests.pseudo_language import speak_pseudo, untranslated

pytestmark = [
    pytest.mark.qt_log_ignore("systemTrayWindowChanged", "^This plugin does not support"),
    pytest.mark.usefixtures("bar"),
]
NOTICE = Notice(
    "Day 12 of 21 & <more>", "Hips, 9 min.", (("start", "Start"), ("later", "In 30 minutes"))
)
Act = Callable[[BarNotice], None]


@pytest.fixture
def bar(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop with a place for icons."""
    monkeypatch.setattr(bar_notice, "tray_is_there", lambda: True)


def asked(
    act: Act, *, press_opens: bool = True, say: Callable[[Notice], None] | None = None
) -> Answer:
    """The answer when somebody does that as soon as it is shown."""

    def shown() -> None:
        QTimer.singleShot(0, lambda: act(found()))

    return ask_in_bar(NOTICE, 5, shown, press_opens=press_opens, say=say)


def found() -> BarNotice:
    app = QApplication.instance()
    assert app is not None
    return app.findChildren(BarNotice)[-1]


def choose(words: str) -> Act:
    def act(bar: BarNotice) -> None:
        next(line for line in bar.menu.actions() if line.text() == words).trigger()

    return act


def press(bar: BarNotice) -> None:
    bar.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_a_press_on_the_words_opens_the_program() -> None:
    assert asked(lambda bar: bar.icon.messageClicked.emit()) == Answer(OPEN)


@pytest.mark.parametrize(
    ("words", "key"), [("Open Routine", OPEN), ("Start", "start"), ("In 30 minutes", "later")]
)
def test_every_answer_stands_in_the_menu_of_the_icon(words: str, key: str) -> None:
    assert asked(choose(words)) == Answer(key)


def test_a_press_on_the_icon_opens_the_program_where_it_shows_no_menu() -> None:
    assert asked(press) == Answer(OPEN)

    def press_then_start(bar: BarNotice) -> None:
        press(bar)
        choose("Start")(bar)

    assert asked(press_then_start, press_opens=False) == Answer("start")


def test_while_it_is_shown_there_is_an_icon_and_then_none() -> None:
    seen: list[bool] = []

    def look(bar: BarNotice) -> None:
        seen.append(bar.icon.isVisible())
        bar.destroyed.connect(lambda: seen.append(False))
        bar.answered.emit("no")

    assert asked(look) == Answer("no")
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, 52)  # what was to be deleted later
    assert seen == [True, False]


def test_nobody_answers(qapp: QApplication) -> None:
    assert ask_in_bar(NOTICE, 0, lambda: None, press_opens=True) == Answer()


def test_words_may_be_shown_another_way() -> None:
    said: list[Notice] = []
    assert asked(choose("Start"), say=said.append) == Answer("start")
    assert said == [NOTICE]


def test_where_the_words_cannot_be_shown_nothing_is_left() -> None:
    def refuse(_notice: Notice) -> None:
        raise NotShown("no words")

    with pytest.raises(NotShown):
        ask_in_bar(NOTICE, 5, pytest.fail, press_opens=True, say=refuse)


def test_without_a_bar_nothing_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bar_notice, "tray_is_there", lambda: False)
    with pytest.raises(NotShown):
        ask_in_bar(NOTICE, 5, pytest.fail, press_opens=True)


def test_names_are_never_taken_for_keys_or_markup(qapp: QApplication) -> None:
    bar = BarNotice(NOTICE, qapp, press_opens=True)
    assert bar.menu.actions()[0].text() == "Day 12 of 21 && <more>"
    assert "<" not in bar.icon.toolTip()
    bar.close()


def test_its_own_words_are_translated(qapp: QApplication) -> None:
    speak_pseudo()
    bar = BarNotice(Notice("1", "2"), qapp, press_opens=True)
    assert untranslated(line.text() for line in bar.menu.actions()) == []
    bar.close()
