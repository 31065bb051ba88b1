"""A desktop finds the player on its bus, sees what is played and asks for things."""

from __future__ import annotations

import logging
import os
import queue
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from jeepney import DBusAddress, HeaderFields, MatchRule, Message
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from routine_app.domain.value import replace
from routine_app.system.media_controls import MediaControls
from routine_app.system.mpris import NAME, PATH, PLAYER, PROPERTIES
from routine_app.system.playing import MediaKey, Playing, Status
from tests.fakes import FakeClock
from tests.system.private_bus import PATIENCE, call, private_bus, silent_socket

pytestmark = [
    pytest.mark.skipif(
        not sys.platform.startswith("linux"), reason="only Linux desktops have this bus"
    ),
    pytest.mark.usefixtures("nothing_is_left_over"),
]

HOLD = Playing(
    Status.PLAYING, 3, "Half-kneeling, left", "Evening hips", 60_000, 18_000, 1_000_000, moves=True
)
AT = DBusAddress(PATH, NAME, PLAYER)
ASKING = DBusAddress(PATH, NAME, PROPERTIES)


class Listener:
    """A desktop: it waits for the player, and hears its signals."""

    def __init__(self, connection: DBusConnection) -> None:
        self.connection = connection
        self._names: queue.Queue[Message] = queue.Queue()
        owner = MatchRule(type="signal", member="NameOwnerChanged", sender="org.freedesktop.DBus")
        told = MatchRule(type="signal", path=PATH)
        for rule in (owner, told):
            connection.send_and_get_reply(message_bus.AddMatch(rule))

    def until(self, member: str) -> Message:
        """The next signal of this name."""
        while True:
            message = self.connection.receive(timeout=PATIENCE)
            if message.header.fields.get(HeaderFields.member) == member:
                return message

    def until_owner(self, name: str) -> str:
        while True:
            body = self.until("NameOwnerChanged").body
            if body[0] == name:
                return str(body[2])


@contextmanager
def listening() -> Iterator[Listener]:
    address = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    with private_bus(address), closing(open_dbus_connection()) as connection:
        yield Listener(connection)


def test_it_is_found_asked_and_gone_again() -> None:
    keys: queue.Queue[MediaKey] = queue.Queue()
    clock = FakeClock()
    with listening() as desktop:
        controls = MediaControls(keys.put, clock)
        controls.show(HOLD)
        assert desktop.until_owner(NAME)
        clock.advance(2_000)
        position = call(desktop.connection, ASKING, "Get", "ss", PLAYER, "Position")
        assert position == (("x", 20_000_000),)
        call(desktop.connection, AT, "PlayPause")
        assert keys.get(timeout=PATIENCE) is MediaKey.TOGGLE
        controls.close()
        assert desktop.until_owner(NAME) == ""


def test_a_pause_reaches_the_desktop() -> None:
    with listening() as desktop:
        controls = MediaControls(lambda key: None, FakeClock())
        controls.show(HOLD)
        desktop.until_owner(NAME)
        controls.show(replace(HOLD, status=Status.PAUSED, moves=False))
        assert desktop.until("PropertiesChanged").body[1] == {"PlaybackStatus": ("s", "Paused")}
        controls.close()


def test_beside_another_one_it_has_a_name_with_a_number() -> None:
    with listening() as desktop:
        first, second = (MediaControls(lambda key: None, FakeClock()) for _ in range(2))
        first.show(HOLD)
        desktop.until_owner(NAME)
        second.show(HOLD)
        assert desktop.until_owner(f"{NAME}.instance{os.getpid()}")
        first.close()
        second.close()


def test_it_can_be_shown_again_after_it_was_closed() -> None:
    with listening() as desktop:
        controls = MediaControls(lambda key: None, FakeClock())
        for _ in range(2):
            controls.show(HOLD)
            assert desktop.until_owner(NAME)
            controls.close()
            assert desktop.until_owner(NAME) == ""


def _after_showing(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    """What is said once the bus has been looked for."""
    controls = MediaControls(lambda key: None, FakeClock())
    with caplog.at_level(logging.INFO):
        controls.show(HOLD)
        thread = controls._thread
        assert thread is not None
        thread.join(PATIENCE)
    controls.show(HOLD)
    controls.close()
    return caplog.records


def test_without_a_bus_nothing_is_missing(caplog: pytest.LogCaptureFixture) -> None:
    (said,) = _after_showing(caplog)
    assert said.levelno == logging.INFO
    assert said.getMessage().startswith("Media keys work in the window alone: ")


def test_a_bus_that_is_switched_off_is_none(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    (said,) = _after_showing(caplog)
    assert said.levelno == logging.INFO


def test_a_frozen_bus_is_one_plain_line_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with silent_socket(os.environ["DBUS_SESSION_BUS_ADDRESS"]):
        (said,) = _after_showing(caplog)
    assert said.levelno == logging.WARNING
    assert "\n" not in said.getMessage()


def test_a_bus_that_dies_is_one_plain_line_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with listening() as desktop:
        controls = MediaControls(lambda key: None, FakeClock())
        controls.show(HOLD)
        desktop.until_owner(NAME)
        thread = controls._thread
    assert thread is not None
    thread.join(PATIENCE)
    assert [said.levelno for said in caplog.records] == [logging.WARNING]
    controls.close()
