"""What desktops may ask of a media player over D-Bus, and what they are told: MPRIS version 2.

Nothing here waits or talks: a message goes in, an answer comes out. `media_controls` carries both.
The types of the values are part of the standard, a position of the wrong width is passed over.
"""

from __future__ import annotations

from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    new_error,
    new_method_return,
    new_signal,
)

from routine_app import APP_ID
from routine_app.system.playing import NOTHING, MediaKey, Playing, Status

PATH = "/org/mpris/MediaPlayer2"
NAME = "org.mpris.MediaPlayer2.routine"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
PEER = "org.freedesktop.DBus.Peer"
_TRACK = "/org/routine_app/part/"
_JUMP = 700
"""Milliseconds by which a position may be off before desktops are told the right one."""

Variant = tuple[str, Any]


def introspection() -> str:
    """The two interfaces as XML, for desktops that look before they ask."""
    parts = [_interface(ROOT, (MediaKey.RAISE, MediaKey.QUIT), root_properties())]
    keys = tuple(key for key in MediaKey if key not in {MediaKey.RAISE, MediaKey.QUIT})
    more = (
        '<method name="Seek"><arg direction="in" name="Offset" type="x"/></method>'
        '<method name="SetPosition"><arg direction="in" name="TrackId" type="o"/>'
        '<arg direction="in" name="Position" type="x"/></method>'
        '<method name="OpenUri"><arg direction="in" name="Uri" type="s"/></method>'
        '<signal name="Seeked"><arg name="Position" type="x"/></signal>'
    )
    parts.append(_interface(PLAYER, keys, player_properties(NOTHING, 0), more))
    parts.append(
        f'<interface name="{PROPERTIES}">'
        '<method name="Get"><arg direction="in" type="s"/><arg direction="in" type="s"/>'
        '<arg direction="out" type="v"/></method>'
        '<method name="GetAll"><arg direction="in" type="s"/>'
        '<arg direction="out" type="a{sv}"/></method>'
        '<method name="Set"><arg direction="in" type="s"/><arg direction="in" type="s"/>'
        '<arg direction="in" type="v"/></method>'
        '<signal name="PropertiesChanged"><arg type="s"/><arg type="a{sv}"/><arg type="as"/>'
        "</signal></interface>"
        f'<interface name="{INTROSPECTABLE}"><method name="Introspect">'
        '<arg direction="out" type="s"/></method></interface>'
        f'<interface name="{PEER}"><method name="Ping"/></interface>'
    )
    return f"<node>{''.join(parts)}</node>"


def _interface(
    name: str, keys: tuple[MediaKey, ...], properties: dict[str, Variant], more: str = ""
) -> str:
    methods = "".join(f'<method name="{key}"/>' for key in keys)
    shown = "".join(
        f'<property name="{key}" type="{kind}" access="read"/>'
        for key, (kind, _) in properties.items()
    )
    return f'<interface name="{name}">{methods}{more}{shown}</interface>'


def root_properties() -> dict[str, Variant]:
    """The program."""
    return {
        "CanQuit": ("b", True),
        "CanRaise": ("b", True),
        "HasTrackList": ("b", False),
        "Identity": ("s", "Routine"),
        "DesktopEntry": ("s", APP_ID),
        "SupportedUriSchemes": ("as", []),
        "SupportedMimeTypes": ("as", []),
    }


def player_properties(playing: Playing, now: int) -> dict[str, Variant]:
    """What is played; `now` is the monotonic clock in milliseconds."""
    goes = playing.status is not Status.STOPPED
    return {
        "PlaybackStatus": ("s", str(playing.status)),
        "Rate": ("d", 1.0),
        "MinimumRate": ("d", 1.0),
        "MaximumRate": ("d", 1.0),
        "Volume": ("d", 1.0),
        "Metadata": ("a{sv}", _metadata(playing)),
        "Position": ("x", 1000 * playing.position_at(now)),
        "CanGoNext": ("b", goes),
        "CanGoPrevious": ("b", goes),
        "CanPlay": ("b", goes),
        "CanPause": ("b", goes),
        "CanSeek": ("b", False),
        "CanControl": ("b", True),
    }


def _metadata(playing: Playing) -> dict[str, Variant]:
    if playing.status is Status.STOPPED:
        return {"mpris:trackid": ("o", "/org/mpris/MediaPlayer2/TrackList/NoTrack")}
    return {
        "mpris:trackid": ("o", f"{_TRACK}{playing.part}"),
        "mpris:length": ("x", 1000 * playing.length),
        "xesam:title": ("s", playing.title),
        "xesam:artist": ("as", [playing.routine]),
        "xesam:album": ("s", playing.routine),
    }


def changes(before: Playing, after: Playing, now: int) -> list[Message]:
    """The signals that take desktops from one state to another."""
    old, new = player_properties(before, now), player_properties(after, now)
    changed = {k: v for k, v in new.items() if k != "Position" and v != old[k]}
    found = []
    if changed:
        emitter = DBusAddress(PATH, interface=PROPERTIES)
        body: tuple[object, ...] = (PLAYER, changed, [])
        found.append(new_signal(emitter, "PropertiesChanged", "sa{sv}as", body))
    # Desktops let the position run on by themselves for as long as something plays.
    goes_on = before.status is Status.PLAYING
    guessed = before.position_at(before.at) + (now - before.at if goes_on else 0)
    same_part = (before.part, before.routine) == (after.part, after.routine)
    actual = after.position_at(now)
    if after.status is not Status.STOPPED and same_part and abs(guessed - actual) > _JUMP:
        emitter = DBusAddress(PATH, interface=PLAYER)
        found.append(new_signal(emitter, "Seeked", "x", (1000 * actual,)))
    return found


def answer(message: Message, playing: Playing, now: int) -> tuple[Message, MediaKey | None]:
    """The reply to a call, and what it asks the player to do."""
    fields = message.header.fields
    interface, member = fields.get(HeaderFields.interface, ""), fields[HeaderFields.member]
    if fields.get(HeaderFields.path) != PATH and interface not in {INTROSPECTABLE, PEER}:
        return _error(message, "UnknownObject", "There is no such object."), None
    if interface in {ROOT, PLAYER, ""} and member in set(MediaKey):
        return new_method_return(message), MediaKey(member)
    match interface, member:
        case "org.freedesktop.DBus.Properties", "Get" | "GetAll" | "Set":
            return _property_answer(message, member, playing, now), None
        case "org.freedesktop.DBus.Introspectable", "Introspect":
            return new_method_return(message, "s", (introspection(),)), None
        case "org.freedesktop.DBus.Peer", "Ping":
            return new_method_return(message), None
        case "org.mpris.MediaPlayer2.Player", "Seek" | "SetPosition" | "OpenUri":
            # The standard wants no error where CanSeek is false.
            return new_method_return(message), None
        case _:
            return _error(message, "UnknownMethod", f"There is no method {member}."), None


def _property_answer(message: Message, member: str, playing: Playing, now: int) -> Message:
    interface = message.body[0] if message.body else ""
    if interface not in {ROOT, PLAYER}:
        return _error(message, "UnknownInterface", f"There is no interface {interface}.")
    properties = root_properties() if interface == ROOT else player_properties(playing, now)
    if member == "GetAll":
        return new_method_return(message, "a{sv}", (properties,))
    name = message.body[1] if len(message.body) > 1 else ""
    if name not in properties:
        return _error(message, "UnknownProperty", f"There is no property {name}.")
    if member == "Set":
        return _error(message, "PropertyReadOnly", f"{name} cannot be set.")
    return new_method_return(message, "v", (properties[name],))


def _error(message: Message, name: str, text: str) -> Message:
    return new_error(message, f"org.freedesktop.DBus.Error.{name}", "s", (text,))
