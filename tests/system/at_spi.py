"""The tree that screen readers see, over D-Bus as AT-SPI tells it: names, roles, states, actions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QDeadlineTimer

from routine_app.domain.value import Value

_INTERFACE = "org.a11y.atspi."
_ROOT = "/org/a11y/atspi/accessible/root"
PATIENCE = 20.0
"""Seconds until something must have come; a busy computer takes its time."""
_MOST_HEARD = 100
_SHOWING, _FOCUSABLE, CHECKED, CHECKABLE = 25, 11, 4, 41
"""Bits of the states of AT-SPI."""


class Part(Value):
    """One thing in the tree."""

    bus: str
    path: str
    role: str
    name: str
    states: int
    actions: tuple[str, ...]
    parent: str = ""

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)

    @property
    def is_usable(self) -> bool:
        """Whether it is on the screen, and can be acted upon or focused."""
        return self.has(_SHOWING) and (bool(self.actions) or self.has(_FOCUSABLE))


class Tree:
    """What programs tell on one bus of accessibility."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(bus=session) as connection:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            asked = new_method_call(bus, "GetAddress")
            address = connection.send_and_get_reply(asked, timeout=PATIENCE).body[0]
        self._connection: DBusConnection = open_dbus_connection(bus=address)

    def close(self) -> None:
        self._connection.close()

    def parts(self) -> list[Part]:
        """Everything that is on the screen, from the outside in."""
        return list(self._below("org.a11y.atspi.Registry", _ROOT))

    def hidden_in_sight(self) -> list[Part]:
        """What says that it is on the screen though something around it is not."""
        return list(self._showing_below_hidden("org.a11y.atspi.Registry", _ROOT, False))

    def value_of(self, part: Part) -> float | None:
        """The number that a slider or a bar stands for; None when there is none."""
        address = DBusAddress(part.path, part.bus, f"{_INTERFACE}Value")
        told = self._send(Properties(address).get("CurrentValue"))
        return None if told is None else float(told[0][1])

    def wait_for(self, name: str, role: str = "button") -> Part:
        """The part of that name, as soon as it is there and can be used."""
        return self.wait(
            lambda parts: [p for p in parts if p.name == name and role in p.role and p.is_usable],
            f"{role} {name!r}",
        )[0]

    def wait(self, choose: Callable[[list[Part]], list[Part]], what: str) -> list[Part]:
        """What is chosen from all parts, as soon as it is anything."""
        until = QDeadlineTimer(round(1000 * PATIENCE))
        while True:
            parts = self.parts()
            if found := choose(parts):
                return found
            told = "\n".join(f"{p.role}: {p.name}" for p in parts)
            assert not until.hasExpired(), f"no {what} in\n{told}"

    @contextmanager
    def hearing(self) -> Iterator[Callable[[], list[str]]]:
        """Listen to what is read out by itself; the answer tells all that was heard so far."""
        events = f"{_INTERFACE}Event.Object"
        rule = MatchRule(type="signal", interface=events, member="Announcement")
        registry = f"{_INTERFACE}Registry"
        address = DBusAddress("/org/a11y/atspi/registry", registry, registry)
        wish = new_method_call(address, "RegisterEvent", "s", ("object:announcement",))
        assert self._send(message_bus.AddMatch(rule)) is not None
        assert self._send(wish) is not None
        with self._connection.filter(rule, bufsize=_MOST_HEARD) as heard:
            yield lambda: [signal.body[3][1] for signal in heard]

    def wait_until_nothing(self) -> None:
        """Until nothing is left on the screen."""
        until = QDeadlineTimer(round(1000 * PATIENCE))
        while parts := self.parts():
            assert not until.hasExpired(), parts

    def press(self, name: str, role: str = "button") -> None:
        """What a reader's user does to a button, as soon as it can be pressed."""
        wanted = {"Press", "Toggle"}
        found = self.wait(
            lambda parts: [
                p for p in parts if p.name == name and role in p.role and wanted & {*p.actions}
            ],
            f"{role} {name!r} to press",
        )
        self._do(found[0], ("Press", "Toggle"))

    def increase(self, part: Part) -> None:
        """A step more on a slider."""
        self._do(part, ("Increase",))

    def set_value(self, part: Part, value: float) -> None:
        """What a reader's user types for a slider."""
        address = DBusAddress(part.path, part.bus, f"{_INTERFACE}Value")
        assert self._send(Properties(address).set("CurrentValue", "d", value)) is not None, part

    def _do(self, part: Part, actions: tuple[str, ...]) -> None:
        number = next(i for i, action in enumerate(part.actions) if action in actions)
        done = self._call(part.bus, part.path, "Action", "DoAction", "i", (number,))
        assert done == (True,), part

    def _below(self, bus: str, path: str) -> Iterator[Part]:
        told = self._call(bus, path, "Accessible", "GetChildren")
        for child_bus, child_path in told[0] if told else ():
            part = self._part(child_bus, child_path, path)
            if part is not None:
                yield part
                yield from self._below(child_bus, child_path)

    def _showing_below_hidden(self, bus: str, path: str, hidden: bool) -> Iterator[Part]:
        told = self._call(bus, path, "Accessible", "GetChildren")
        for child_bus, child_path in told[0] if told else ():
            part = self._part(child_bus, child_path, path)
            if part is not None and hidden and part.has(_SHOWING):
                yield part
            yield from self._showing_below_hidden(child_bus, child_path, hidden or part is None)

    def _part(self, bus: str, path: str, parent: str) -> Part | None:
        """The part, unless it is out of sight or went away meanwhile."""
        role = self._call(bus, path, "Accessible", "GetRoleName")
        state = self._call(bus, path, "Accessible", "GetState")
        address = DBusAddress(path, bus, f"{_INTERFACE}Accessible")
        name = self._send(Properties(address).get("Name"))
        if role is None or state is None or name is None:
            return None
        states = state[0][0] | state[0][1] << 32
        if role[0] not in ("application", "filler") and not states >> _SHOWING & 1:
            return None
        told = self._call(bus, path, "Action", "GetActions")
        actions = tuple(action[0] for action in told[0]) if told else ()
        return Part(bus, path, role[0], name[0][1], states, actions, parent)

    def _call(
        self, bus: str, path: str, interface: str, member: str, signature: str = "", body: Any = ()
    ) -> Any:
        address = DBusAddress(path, bus, _INTERFACE + interface)
        return self._send(new_method_call(address, member, signature or None, body))

    def _send(self, message: Any) -> Any:
        """The answer, or None when there is none."""
        reply = self._connection.send_and_get_reply(message, timeout=PATIENCE)
        return None if reply.header.message_type is MessageType.error else reply.body
