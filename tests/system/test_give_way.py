"""A thread that gives way is the only one that does."""

from __future__ import annotations

import os
import sys
import threading

import pytest

from routine_app.system.give_way import NICE, give_way


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has it")
def test_one_thread_gives_way_and_no_other() -> None:
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    found: list[int] = []

    def work() -> None:
        give_way()
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [max(NICE, before)]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before
