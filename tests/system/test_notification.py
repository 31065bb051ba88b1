"""A notice with buttons, as a desktop shows and answers it."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from routine_app.system.clock import SystemClock
from routine_app.system.notification import OPEN, Answer, Notice, NotShown, ask, command_of
from tests.system.notices import NoticeServer
from tests.system.private_bus import private_bus

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux desktops have this bus"
)
NOTICE = Notice(
    "Day 12 of 21", "Hips & <breath>, 9 min.", (("start", "Start"), ("no", "Not today"))
)


@contextmanager
def server(*can: str) -> Iterator[NoticeServer]:
    with private_bus(os.environ["DBUS_SESSION_BUS_ADDRESS"]), NoticeServer(can) as made:
        yield made


def asked(seconds: float = 20, shown: Callable[[], None] = lambda: None) -> Answer:
    return ask(NOTICE, seconds, shown, SystemClock())


@pytest.mark.parametrize("key", ["start", "no", OPEN])
def test_what_is_pressed_is_answered_with_the_token_of_the_desktop(key: str) -> None:
    with server("actions", "body", "body-markup") as desktop:
        desktop.then = lambda: desktop.press(key, token="front")
        assert asked() == Answer(key, "front")
        (shown,) = desktop.shown
        assert desktop.taken_back == [shown.id]
    assert (shown.title, shown.text) == ("Day 12 of 21", "Hips &amp; &lt;breath&gt;, 9 min.")
    assert shown.buttons == [OPEN, "Open Routine", "start", "Start", "no", "Not today"]


def test_one_that_is_closed_was_seen() -> None:
    with server("actions") as desktop:
        desktop.then = desktop.close_it
        assert asked() == Answer()
        assert desktop.shown[0].text == NOTICE.text
        assert desktop.taken_back == []


def test_without_buttons_the_words_are_enough() -> None:
    told = threading.Event()
    with server("body") as desktop:
        assert asked(shown=told.set) == Answer()
        assert [shown.buttons for shown in desktop.shown] == [[]]
    assert told.is_set()


def test_buttons_that_nobody_hears_any_more_are_taken_away() -> None:
    with server("actions") as desktop:
        assert asked(seconds=0) == Answer()
        first, second = desktop.shown
    assert (second.replaces, second.buttons, second.urgency) == (first.id, [], 0)


@pytest.mark.parametrize("can", [("actions",), ("body",)])
def test_one_that_is_over_is_taken_back(can: tuple[str, ...]) -> None:
    over = threading.Event()
    with server(*can) as desktop:
        desktop.then = over.set
        assert ask(NOTICE, 20, lambda: None, SystemClock(), over) == Answer()
        assert desktop.taken_back == [desktop.shown[0].id]
        assert len(desktop.shown) == 1


def test_one_that_nobody_answers_in_time_is_taken_back_if_it_passes() -> None:
    with server("actions") as desktop:
        assert ask(NOTICE, 0, lambda: None, SystemClock(), threading.Event()) == Answer()
        assert desktop.taken_back == [desktop.shown[0].id]


def test_one_that_passes_is_answered_like_any_other() -> None:
    with server("actions") as desktop:
        desktop.then = lambda: desktop.press("start", token="front")
        found = ask(NOTICE, 20, lambda: None, SystemClock(), threading.Event())
        assert found == Answer("start", "front")
        assert desktop.taken_back == [desktop.shown[0].id]


def test_one_that_passes_is_in_sight_as_usual_and_answered_from_a_list_later() -> None:
    with server("actions") as desktop:

        def then() -> None:
            desktop.put_away()
            desktop.press("start")

        desktop.then = then
        assert ask(NOTICE, 20, lambda: None, SystemClock(), threading.Event()) == Answer("start")
        assert desktop.shown[0].expires == -1


def test_one_that_stays_is_over_when_it_is_put_away() -> None:
    with server("actions") as desktop:
        desktop.then = desktop.put_away
        assert asked() == Answer()
        assert desktop.shown[0].expires == 20_000


def test_no_bus_and_no_desktop_are_told() -> None:
    def never() -> None:
        raise AssertionError("nothing was shown")

    with pytest.raises(NotShown):
        asked(shown=never)
    with private_bus(os.environ["DBUS_SESSION_BUS_ADDRESS"]), pytest.raises(NotShown):
        asked(shown=never)


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_words_never_become_part_of_a_script(platform: str) -> None:
    evil = Notice('"; rm -rf ~; "', "$(reboot)")
    command = command_of(evil, platform)
    plain = command_of(Notice("", ""), platform)
    assert [word for word in command if word not in plain] in ([evil.title, evil.text], [])
