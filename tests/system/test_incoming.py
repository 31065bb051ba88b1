"""Later starts are heard however they speak, and none of them holds up the window."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from pytestqt.qtbot import QtBot

from routine_app.system import incoming
from routine_app.system.incoming import Incoming
from routine_app.system.single_instance import ACKNOWLEDGED, Address, hand_over


class Scene:
    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.address = Address(folder, "window-1")
        self.heard: list[str] = []
        self.incoming = Incoming(self.address.socket, self.heard.append)
        self._qtbot = qtbot

    def caller(self) -> socket.socket:
        """A later start that has not said anything yet."""
        client = socket.socket(socket.AF_UNIX)
        client.connect(str(self.address.socket))
        client.setblocking(False)
        return client

    def hand_over(self, message: str) -> bool:
        """What a later start gets for an answer that speaks as it should."""
        answers: list[bool] = []
        start = Thread(target=lambda: answers.append(hand_over(self.address, message)))
        start.start()
        self._qtbot.waitUntil(lambda: bool(answers))
        start.join()
        return answers[0]

    def answer(self, client: socket.socket) -> bytes:
        """What a caller hears; nothing when it was let go of without a word."""
        answers: list[bytes] = []

        def has_answer() -> bool:
            try:
                answers.append(client.recv(100))
            except BlockingIOError:
                return False
            except ConnectionResetError:
                answers.append(b"")
            return True

        self._qtbot.waitUntil(has_answer)
        return answers[0]


@pytest.fixture
def scene(private_environment: Path, qtbot: QtBot) -> Iterator[Scene]:
    scene = Scene(private_environment / "run", qtbot)
    yield scene
    scene.incoming.close()


def test_who_is_slow_is_heard_and_nobody_waits_for_it(scene: Scene) -> None:
    with scene.caller() as slow:
        slow.sendall(b"to")
        assert scene.hand_over("history")
        assert scene.heard == ["history"]
        slow.sendall(b"day")
        slow.shutdown(socket.SHUT_WR)
        assert scene.answer(slow) == ACKNOWLEDGED
    assert scene.heard == ["history", "today"]


def test_who_says_nothing_is_let_go_of_after_a_while(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "PATIENCE", 20)
    with scene.caller() as silent:
        assert scene.answer(silent) == b""
    assert scene.heard == []


def test_a_start_that_was_ended_before_it_spoke_is_passed_over(scene: Scene) -> None:
    scene.caller().close()
    with scene.caller() as empty:
        empty.shutdown(socket.SHUT_WR)
        assert scene.answer(empty) == b""
    assert scene.hand_over("today")
    assert scene.heard == ["today"]


def test_the_names_of_thousands_of_files_arrive_whole(scene: Scene) -> None:
    message = "/home/somebody/routine.yaml " * 70_000
    assert scene.hand_over(message)
    assert scene.heard == [message]


def test_what_is_too_long_is_not_heard_and_its_sender_knows(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "_LONGEST", 10)
    assert not scene.hand_over("twelve signs")
    assert scene.hand_over("ten signs.")
    assert scene.heard == ["ten signs."]


def test_after_the_end_nobody_is_heard(scene: Scene) -> None:
    with scene.caller() as late:
        late.sendall(b"today")
        scene.incoming.close()
        assert not hand_over(scene.address, "history")
    assert scene.heard == []
