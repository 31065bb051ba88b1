"""Work in another thread: the event loop goes on, hears of it, and may call it off."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.collector import Pause
from routine_app.domain.progress import Progress, Stopped
from routine_app.ui.errand import Errand, Outcome

pytestmark = pytest.mark.usefixtures("nothing_is_left_over")


@pytest.fixture(autouse=True)
def collects(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows of other tests may have gone with an errand under way."""
    monkeypatch.setattr(Pause, "under_way", 0)
    gc.enable()


def at_once(work: Callable[[], None]) -> None:
    work()


def test_work_is_done_in_another_thread_and_told_in_this_one(qtbot: QtBot) -> None:
    here = threading.get_ident()
    errand, told = Errand(), list[tuple[int, int]]()
    errand.start(
        lambda _progress: threading.get_ident(),
        lambda outcome: told.append((outcome.get(), threading.get_ident())),
    )
    qtbot.waitUntil(lambda: bool(told))
    worked, heard = told[0]
    assert worked != here
    assert heard == here
    assert not errand.is_under_way


def test_how_far_it_is_can_be_seen(qtbot: QtBot) -> None:
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        progress.part(0.5, 1.0).step(0.5)
        go_on.wait(10)

    errand, over = Errand(), list[bool]()
    with qtbot.waitSignal(errand.progressed, check_params_cb=lambda share: share == 0.75):
        errand.start(work, lambda _outcome: over.append(True))
    go_on.set()
    qtbot.waitUntil(lambda: bool(over))


def test_what_is_called_off_ends_with_its_next_step(qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(progress: Progress) -> None:
        while True:
            progress.step(0.1)
            begun.set()

    errand, heard = Errand(), list[Outcome[None]]()
    errand.start(work, heard.append)
    begun.wait(10)
    errand.stop()
    qtbot.waitUntil(lambda: bool(heard))
    with pytest.raises(Stopped):
        heard[0].get()


def test_an_error_comes_where_its_result_is_asked_for() -> None:
    errand, heard = Errand(run=at_once), list[Outcome[int]]()
    errand.start(lambda _progress: 1 // 0, heard.append)
    with pytest.raises(ZeroDivisionError):
        heard[0].get()


def test_a_second_errand_is_not_begun_while_one_is_under_way(qtbot: QtBot) -> None:
    waiting: list[Callable[[], None]] = []
    errand, heard = Errand(run=waiting.append), list[str]()
    errand.start(lambda _progress: "first", lambda outcome: heard.append(outcome.get()))
    errand.start(lambda _progress: "second", lambda outcome: heard.append(outcome.get()))
    assert len(waiting) == 1
    waiting[0]()
    qtbot.waitUntil(lambda: heard == ["first"])


def test_whoever_cannot_go_on_without_it_waits_for_it() -> None:
    may_end = threading.Event()

    def work(_progress: Progress) -> str:
        may_end.wait(10)
        return "done"

    errand, heard = Errand(), list[str]()
    errand.start(work, lambda outcome: heard.append(outcome.get()))
    assert heard == []
    may_end.set()
    errand.finish()
    assert heard == ["done"]
    assert not errand.is_under_way


def test_to_wait_for_nothing_takes_no_time() -> None:
    Errand().finish()


def test_nothing_is_collected_while_a_thread_works() -> None:
    """Python collects in whichever thread it is, and widgets belong to this one."""
    found: list[bool] = []
    errand = Errand(run=at_once)
    assert gc.isenabled()
    errand.start(lambda _progress: found.append(gc.isenabled()), lambda _outcome: None)
    assert found == [False]
    assert gc.isenabled()


def test_nothing_is_collected_until_the_last_thread_has_ended() -> None:
    waiting: list[Callable[[], None]] = []
    errands = [Errand(run=waiting.append) for _ in range(2)]
    for errand in errands:
        errand.start(lambda _progress: None, lambda _outcome: None)
    waiting[0]()
    errands[0].finish()
    assert not gc.isenabled()
    waiting[1]()
    errands[1].finish()
    assert gc.isenabled()


def test_a_window_may_go_while_its_errand_works(qtbot: QtBot) -> None:
    go_on, over = threading.Event(), threading.Event()

    def work(_progress: Progress) -> None:
        go_on.wait(10)
        over.set()

    errand = Errand()
    errand.start(work, lambda _outcome: pytest.fail("nobody is there to hear it"))
    with qtbot.waitSignal(errand.destroyed):
        errand.deleteLater()
    go_on.set()
    assert over.wait(10)
    assert gc.isenabled()
