"""What desktops are told of the player, and what they may ask of it."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import pytest
from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call

from routine_app.domain.value import replace
from routine_app.system.mpris import (
    NAME,
    PATH,
    PLAYER,
    PROPERTIES,
    ROOT,
    answer,
    changes,
    introspection,
    player_properties,
)
from routine_app.system.playing import NOTHING, MediaKey, Playing, Status

HOLD = Playing(
    Status.PLAYING, 3, "Half-kneeling, left", "Evening hips", 60_000, 18_000, 5_000, moves=True
)


def asked(interface: str, method: str, signature: str = "", *body: object) -> Message:
    return new_method_call(DBusAddress(PATH, NAME, interface), method, signature or None, body)


def answered(message: Message, now: int = 5_000) -> Any:
    reply, key = answer(sent(message), HOLD, now)
    assert key is None
    assert reply.header.message_type is MessageType.method_return
    return reply.body[0]


def sent(message: Message) -> Message:
    """As the bus delivers it."""
    message.header.serial = 7
    message.header.fields[HeaderFields.sender] = ":1.7"
    return message


def changed(messages: list[Message]) -> dict[str, Any]:
    return {k: v for m in messages if len(m.body) == 3 for k, v in m.body[1].items()}


def test_the_length_and_the_position_are_as_wide_as_the_standard_wants() -> None:
    properties = player_properties(HOLD, 7_500)
    assert properties["Position"] == ("x", 20_500_000)
    assert properties["Metadata"][1]["mpris:length"] == ("x", 60_000_000)


def test_the_part_is_the_title_and_the_routine_the_artist() -> None:
    told = answered(asked(PROPERTIES, "Get", "ss", PLAYER, "Metadata"))[1]
    assert told["xesam:title"] == ("s", "Half-kneeling, left")
    assert told["xesam:artist"] == ("as", ["Evening hips"])
    assert told["xesam:album"] == ("s", "Evening hips")


def test_a_position_never_runs_beyond_the_end_and_stands_in_a_pause() -> None:
    assert HOLD.position_at(500_000) == 60_000
    assert replace(HOLD, moves=False).position_at(500_000) == 18_000
    assert HOLD.position_at(0) == 18_000


@pytest.mark.parametrize("key", list(MediaKey))
def test_every_key_is_passed_on(key: MediaKey) -> None:
    interface = ROOT if key in {MediaKey.RAISE, MediaKey.QUIT} else PLAYER
    reply, found = answer(sent(asked(interface, key)), HOLD, 0)
    assert found is key
    assert reply.header.message_type is MessageType.method_return


def test_all_properties_are_had_at_once() -> None:
    assert set(answered(asked(PROPERTIES, "GetAll", "s", ROOT))) > {"Identity", "DesktopEntry"}
    told = answered(asked(PROPERTIES, "GetAll", "s", PLAYER))
    assert {name for name in told if name.startswith("Can")} == {
        "CanGoNext",
        "CanGoPrevious",
        "CanPlay",
        "CanPause",
        "CanSeek",
        "CanControl",
    }


@pytest.mark.parametrize(
    "message",
    [
        asked(PROPERTIES, "Get", "ss", PLAYER, "Shoes"),
        asked(PROPERTIES, "Get", "ss", "org.example.Shoes", "Identity"),
        asked(PROPERTIES, "Set", "ssv", PLAYER, "Volume", ("d", 0.5)),
        asked(PROPERTIES, "GetAll"),
        asked(PLAYER, "Dance"),
        new_method_call(DBusAddress("/elsewhere", NAME, PLAYER), "Play"),
    ],
)
def test_what_nobody_can_answer_is_refused(message: Message) -> None:
    reply, key = answer(sent(message), HOLD, 0)
    assert key is None
    assert reply.header.message_type is MessageType.error


def test_what_cannot_be_done_here_is_passed_over_without_an_error() -> None:
    reply, key = answer(sent(asked(PLAYER, "Seek", "x", 5_000_000)), HOLD, 0)
    assert key is None
    assert reply.header.message_type is MessageType.method_return


def test_what_is_described_is_what_there_is() -> None:
    tree = ElementTree.fromstring(introspection())
    player = next(node for node in tree if node.get("name") == PLAYER)
    described = {(p.get("name"), p.get("type")) for p in player.iter("property")}
    told = {(name, kind) for name, (kind, _) in player_properties(HOLD, 0).items()}
    assert described == told


# ----------------------------------------------------------------------- changes


def test_nothing_is_told_while_time_just_passes() -> None:
    later = replace(HOLD, position=30_000, at=17_000)
    assert changes(HOLD, later, 17_000) == []


def test_a_pause_is_told() -> None:
    paused = replace(HOLD, status=Status.PAUSED, position=20_000, at=7_000, moves=False)
    told = changes(HOLD, paused, 7_000)
    assert changed(told) == {"PlaybackStatus": ("s", "Paused")}
    assert len(told) == 1


def test_the_first_part_brings_everything_with_it() -> None:
    told = changed(changes(NOTHING, HOLD, 5_000))
    assert told["PlaybackStatus"] == ("s", "Playing")
    assert told["CanGoNext"] == ("b", True)
    assert told["Metadata"][1]["mpris:trackid"] == ("o", "/org/routine_app/part/3")


def test_a_hold_that_begins_again_says_where_it_is() -> None:
    again = replace(HOLD, position=0, at=9_000)
    (signal,) = changes(HOLD, again, 9_000)
    assert signal.header.fields[HeaderFields.member] == "Seeked"
    assert signal.body == (0,)


def test_after_a_lead_in_the_position_is_put_right() -> None:
    """Desktops let it run on from the moment something plays."""
    lead_in = replace(HOLD, position=20_000, at=7_000, moves=False)
    goes = replace(HOLD, position=20_000, at=10_000)
    assert [m.body for m in changes(lead_in, goes, 10_000)] == [(20_000_000,)]


def test_what_is_told_can_be_sent() -> None:
    for message in changes(NOTHING, HOLD, 5_000):
        assert message.serialise(serial=1)
