"""The tree that screen readers see, over D-Bus as AT-SPI tells it: names, roles, states, actions."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QDeadlineTimer

from routine_app.domain.value import Value, replace

_INTERFACE = "org.a11y.atspi."
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
PATIENCE = 20.0
"""Seconds until something must have come; a busy computer takes its time."""
_BREAK = 0.05
_MOST_HEARD = 100
_AT_ONCE = 100
"""Questions on their way together: few enough for the buffers of both sides."""
_SHOWING, _FOCUSABLE, CHECKED, CHECKABLE = 25, 11, 4, 41
"""Bits of the states of AT-SPI."""
_NEVER_SHOWING = ("application", "filler")
_PRESSING = frozenset({"Press", "Toggle"})


class Part(Value):
    """One thing in the tree; `actions` are known when they were asked for."""

    bus: str
    path: str
    role: str
    name: str
    states: int
    parent: str
    actions: tuple[str, ...] = ()

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)

    @property
    def is_usable(self) -> bool:
        """Whether it is on the screen, and can be acted upon or focused."""
        return self.has(_SHOWING) and (bool(self.actions) or self.has(_FOCUSABLE))


@dataclass
class _Branch:
    """A thing and what is in it, before it is asked for its name.

    What is `hidden` has something around it that is not shown; its own role is of no interest.
    """

    bus: str
    path: str
    parent: str
    hidden: bool
    role: str | None = None
    states: int = 0
    children: list[_Branch] = field(default_factory=list)

    @property
    def is_showing(self) -> bool:
        return bool(self.states >> _SHOWING & 1)

    @property
    def is_shown(self) -> bool:
        """It is there, and in sight if it is of a kind that can be."""
        return self.role in _NEVER_SHOWING or (self.role is not None and self.is_showing)

    def below(self) -> Iterator[_Branch]:
        """Everything in it, from the outside in."""
        for child in self.children:
            yield child
            yield from child.below()


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
        """Everything that is on the screen, from the outside in, with actions."""
        return self._with_actions(self._shown())

    def look(self) -> tuple[list[Part], list[Part]]:
        """The same, and what says that it is on the screen though something around it is not."""
        every = [*self._grown(with_hidden=True).below()]
        parts = self._named(branch for branch in every if branch.is_shown)
        amiss = self._named(branch for branch in every if branch.hidden and branch.is_showing)
        return self._with_actions(parts), amiss

    def value_of(self, part: Part) -> float | None:
        """The number that a slider or a bar stands for; None when there is none."""
        address = DBusAddress(part.path, part.bus, f"{_INTERFACE}Value")
        told = self._send(Properties(address).get("CurrentValue"))
        return None if told is None else float(told[0][1])

    def wait_for(self, name: str, role: str = "button") -> Part:
        """The part of that name, as soon as it is there and can be used."""
        return self.wait(
            lambda parts: [part for part in parts if part.name == name and role in part.role],
            f"{role} {name!r}",
            lambda part: part.is_usable,
        )[0]

    def wait(
        self,
        choose: Callable[[list[Part]], list[Part]],
        what: str,
        will_do: Callable[[Part], bool] = lambda part: True,
    ) -> list[Part]:
        """What is chosen from all parts and will do, as soon as it is anything.

        Only what is chosen is asked for its actions.
        """
        until = QDeadlineTimer(round(1000 * PATIENCE))
        while True:
            parts = self._shown()
            if found := [p for p in self._with_actions(choose(parts)) if will_do(p)]:
                return found
            told = "\n".join(f"{p.role}: {p.name}" for p in parts)
            assert not until.hasExpired(), f"no {what} in\n{told}"
            self.let_others_work()

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
            self.let_others_work()

    def let_others_work(self) -> None:
        """Questions without a break would keep the program from what is waited for."""
        with suppress(TimeoutError):
            self._connection.recv_messages(timeout=_BREAK)

    def press(self, name: str, role: str = "button") -> None:
        """What a reader's user does to a button, as soon as it can be pressed."""
        found = self.wait(
            lambda parts: [part for part in parts if part.name == name and role in part.role],
            f"{role} {name!r} to press",
            lambda part: not _PRESSING.isdisjoint(part.actions),
        )
        self._do(found[0], _PRESSING)

    def increase(self, part: Part) -> None:
        """A step more on a slider."""
        self._do(part, {"Increase"})

    def set_value(self, part: Part, value: float) -> None:
        """What a reader's user types for a slider."""
        address = DBusAddress(part.path, part.bus, f"{_INTERFACE}Value")
        assert self._send(Properties(address).set("CurrentValue", "d", value)) is not None, part

    def _do(self, part: Part, actions: Set[str]) -> None:
        number = next(i for i, action in enumerate(part.actions) if action in actions)
        done = self._send(_question(part, "DoAction", "Action", "i", (number,)))
        assert done == (True,), part

    def _shown(self) -> list[Part]:
        """The same as `parts`, without actions."""
        return self._named(branch for branch in self._grown().below() if branch.is_shown)

    def _grown(self, *, with_hidden: bool = False) -> _Branch:
        """The tree of all programs; what is hidden is asked for only if it is wanted."""
        root = _Branch(_REGISTRY, _ROOT, "", hidden=False)
        level, is_root = [root], True
        while level:
            told = self._ask([_question(branch, "GetChildren") for branch in level])
            for parent, answer in zip(level, told, strict=True):
                hidden = not is_root and not parent.is_shown
                parent.children = [
                    _Branch(bus, path, parent.path, hidden)
                    for bus, path in (answer[0] if answer else ())
                ]
            found = [child for parent in level for child in parent.children]
            self._look_at(found)
            level = [branch for branch in found if with_hidden or branch.is_shown]
            is_root = False
        return root

    def _look_at(self, branches: Sequence[_Branch]) -> None:
        """Ask for state and role; what went away meanwhile keeps no role."""
        states = self._ask([_question(branch, "GetState") for branch in branches])
        for branch, state in zip(branches, states, strict=True):
            branch.states = state[0][0] | state[0][1] << 32 if state else 0
        seen = [branch for branch in branches if not branch.hidden]
        roles = self._ask([_question(branch, "GetRoleName") for branch in seen])
        for branch, role in zip(seen, roles, strict=True):
            branch.role = role[0] if role else None

    def _named(self, branches: Iterable[_Branch]) -> list[Part]:
        """The same with their names, without what is gone."""
        kept = [*branches]
        names = self._ask([_name_of(branch) for branch in kept])
        return [
            Part(
                branch.bus, branch.path, branch.role or "", name[0][1], branch.states, branch.parent
            )
            for branch, name in zip(kept, names, strict=True)
            if name
        ]

    def _with_actions(self, parts: Sequence[Part]) -> list[Part]:
        told = self._ask([_question(part, "GetActions", "Action") for part in parts])
        return [
            replace(part, actions=tuple(action[0] for action in answer[0])) if answer else part
            for part, answer in zip(parts, told, strict=True)
        ]

    def _send(self, message: Message) -> Any:
        """The answer, or None when there is none."""
        return self._ask([message])[0]

    def _ask(self, messages: Sequence[Message]) -> list[Any]:
        """The answers in the same order, None where there is none; many are on their way at once."""
        answers: list[Any] = []
        for start in range(0, len(messages), _AT_ONCE):
            answers += self._ask_together(messages[start : start + _AT_ONCE])
        return answers

    def _ask_together(self, messages: Sequence[Message]) -> list[Any]:
        replies: deque[Message] = deque()
        came: dict[int, Any] = {}
        listening = self._connection.filter
        with (
            listening(MatchRule(type="method_return"), queue=replies),
            listening(MatchRule(type="error"), queue=replies),
        ):
            serials = [next(self._connection.outgoing_serial) for _ in messages]
            asked = [m.serialise(serial) for m, serial in zip(messages, serials, strict=True)]
            self._connection.sock.sendall(b"".join(asked))
            while len(came) < len(messages):
                reply = self._connection.recv_until_filtered(replies, timeout=PATIENCE)
                is_error = reply.header.message_type is MessageType.error
                number = reply.header.fields[HeaderFields.reply_serial]
                came[number] = None if is_error else reply.body
        return [came[serial] for serial in serials]


def _name_of(branch: _Branch) -> Message:
    return Properties(DBusAddress(branch.path, branch.bus, f"{_INTERFACE}Accessible")).get("Name")


def _question(
    about: _Branch | Part,
    member: str,
    interface: str = "Accessible",
    signature: str | None = None,
    body: Any = (),
) -> Message:
    address = DBusAddress(about.path, about.bus, _INTERFACE + interface)
    return new_method_call(address, member, signature, body)
