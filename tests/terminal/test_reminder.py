"""The reminder without a window: when it speaks, what an answer does, and every odd night."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from routine_app.domain.practice_day import ToLocal, practice_day
from routine_app.domain.preferences import Preferences
from routine_app.domain.reminding import Look, Said, Wish, look, once_shown, said_from
from routine_app.storage.history_as_it_is import CannotLook
from routine_app.system.notification import OPEN, Answer, Notice, NotShown
from routine_app.terminal.reminder import DesktopReminder, Machine
from routine_app.terminal.reminder_words import ReminderWords
from tests.fakes import FakeClock

BERLIN = ZoneInfo("Europe/Berlin")
DAY = date(2026, 3, 2)


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime.combine(day, time(hour, minute), tzinfo=BERLIN)


def never(fault: Exception) -> None:
    raise AssertionError(fault)


class Scene:
    """A book and a machine in Berlin. `answers` are given in turn, then nobody answers."""

    def __init__(self, now: datetime, chosen: time = time(7, 30)) -> None:
        self.clock = FakeClock(now)
        self.wish = Wish(chosen)
        self.said: Said | None = None
        self.done: set[date] = set()
        self.answers: list[str] = []
        self.shown: list[datetime] = []
        self.started: list[tuple[tuple[str, ...], str]] = []
        self.handed: list[bool] = []
        self.window_is_open = False
        self.absent = 0
        self.trouble: Exception | None = None
        self.notice: Notice | None = None
        machine = Machine(self.ask, self.window, self.start, self.pass_time, self.to_local)
        self.reminder = DesktopReminder(self, self.clock, machine)

    # What the reminder asks of its book.

    def look(self, to_local: ToLocal) -> Look | None:
        if self.trouble is not None:
            raise self.trouble
        return look(self.wish, self.clock.now().wall, to_local, self.done, self.said)

    def words(self) -> ReminderWords:
        return ReminderWords("Day 12 of 21", "Hips, 9 min.", "Short, 5 min")

    def say(self, until: datetime | None = None) -> None:
        self.said = Said(practice_day(self.clock.now().wall, self.wish.rollover), until)

    def say_shown(self, to_local: ToLocal) -> None:
        chosen = Preferences(reminder=f"{self.wish.at:%H:%M}", rollover=self.wish.rollover)
        self.said = said_from(once_shown(chosen, self.clock.now().wall, to_local).reminder_said)

    # And of its machine.

    def ask(self, notice: Notice, _seconds: float, shown: Callable[[], None]) -> Answer:
        if self.absent:
            self.absent -= 1
            raise NotShown("no desktop yet")
        self.notice = notice
        self.shown.append(self.clock.now().wall)
        shown()
        return Answer(self.answers.pop(0) if self.answers else "", "front")

    def window(self, again: bool) -> bool:
        if self.window_is_open:
            self.handed.append(again)
        return self.window_is_open

    def start(self, words: Sequence[str], token: str) -> None:
        self.started.append((tuple(words), token))

    def pass_time(self, seconds: float) -> None:
        utc = self.clock.now().wall.astimezone(UTC) + timedelta(seconds=seconds)
        self.clock.set_wall(utc.astimezone(BERLIN))

    @staticmethod
    def to_local(instant: datetime) -> datetime:
        return instant.astimezone(BERLIN)

    def stay_until(self, end: datetime) -> list[datetime]:
        """Wait as the process of a desktop does; when it spoke."""
        self.reminder.stay(
            lambda: self.clock.now().wall.astimezone(UTC) < end.astimezone(UTC), never
        )
        return self.shown


@pytest.mark.parametrize(("answer", "spoken"), [("", [at(7), at(20)]), ("no", [at(7)])])
def test_one_that_was_wished_for_leaves_the_daily_one_to_come(
    answer: str, spoken: list[datetime]
) -> None:
    scene = Scene(at(7), time(20))
    scene.said = Said(DAY, at(7).astimezone(UTC))
    scene.answers = [answer]
    assert scene.stay_until(at(23)) == spoken


def test_it_speaks_once_a_day() -> None:
    scene = Scene(at(7, 30))
    scene.reminder.remind()
    scene.reminder.remind()
    assert scene.shown == [at(7, 30)]
    assert scene.notice is not None
    assert [words for _, words in scene.notice.buttons] == [
        "Start",
        "Short, 5 min",
        "In 30 minutes",
        "Not today",
    ]


@pytest.mark.parametrize("now", [at(7, 29), at(3, 59), at(4, 0)])
def test_it_is_silent_before_its_time(now: datetime) -> None:
    scene = Scene(now)
    scene.said = Said(DAY - timedelta(days=1))
    scene.reminder.remind()
    assert scene.shown == []


def test_it_is_silent_when_today_is_done() -> None:
    scene = Scene(at(9))
    scene.done = {DAY}
    scene.reminder.remind()
    assert scene.shown == []


@pytest.mark.parametrize(
    ("answer", "started"),
    [
        ("start", [(("today",), "front")]),
        ("short", [(("today", "--short"), "front")]),
        (OPEN, [((), "front")]),
        ("no", []),
        ("", []),
    ],
)
def test_an_answer_opens_what_it_says(
    answer: str, started: list[tuple[tuple[str, ...], str]]
) -> None:
    scene = Scene(at(7, 30))
    scene.answers = [answer]
    scene.reminder.remind()
    assert scene.started == started
    assert len(scene.shown) == 1


def test_half_an_hour_later_it_comes_once_more() -> None:
    scene = Scene(at(7, 30))
    scene.answers = ["later", "no"]
    scene.reminder.remind()
    assert scene.shown == [at(7, 30), at(8)]


def test_who_practises_meanwhile_is_not_reminded_again() -> None:
    scene = Scene(at(7, 30))
    scene.answers = ["later"]
    usual = scene.pass_time

    def practise(seconds: float) -> None:
        scene.done = {DAY}
        usual(seconds)

    scene.reminder = DesktopReminder(
        scene,
        scene.clock,
        Machine(scene.ask, scene.window, scene.start, practise, scene.to_local),
    )
    scene.reminder.remind()
    assert scene.shown == [at(7, 30)]


def test_an_open_window_reminds_by_itself() -> None:
    scene = Scene(at(7, 30))
    scene.window_is_open = True
    scene.reminder.remind()
    assert (scene.shown, scene.handed) == ([], [False])


def test_a_wish_of_later_goes_to_a_window_that_was_opened_since() -> None:
    scene = Scene(at(7, 30))
    scene.answers = ["later"]
    usual = scene.ask

    def ask(notice: Notice, seconds: float, shown: Callable[[], None]) -> Answer:
        answer = usual(notice, seconds, shown)
        scene.window_is_open = True
        return answer

    machine = Machine(ask, scene.window, scene.start, scene.pass_time, scene.to_local)
    DesktopReminder(scene, scene.clock, machine).remind()
    assert (scene.shown, scene.handed) == ([at(7, 30)], [True])


def test_a_desktop_that_is_on_its_way_is_waited_for() -> None:
    scene = Scene(at(9))
    scene.absent = 3
    scene.reminder.remind()
    assert scene.shown == [at(9) + timedelta(seconds=45)]


def test_where_there_is_no_desktop_nothing_counts_as_said() -> None:
    scene = Scene(at(9))
    scene.absent = 1000
    with pytest.raises(NotShown):
        scene.reminder.remind()
    assert scene.said is None


def test_a_process_that_stays_speaks_every_day_to_the_second() -> None:
    scene = Scene(at(6, 59, DAY))
    spoken = scene.stay_until(at(8, 0, DAY + timedelta(days=2)))
    assert spoken == [at(7, 30, DAY + timedelta(days=number)) for number in range(3)]


def test_what_was_slept_through_is_made_up_for_within_a_minute() -> None:
    scene = Scene(at(7, 0))
    usual = scene.pass_time
    slept: list[bool] = []

    def doze(seconds: float) -> None:
        if not slept:
            slept.append(True)
            seconds += 3 * 3600
        usual(seconds)

    machine = Machine(scene.ask, scene.window, scene.start, doze, scene.to_local)
    DesktopReminder(scene, scene.clock, machine).stay(
        lambda: scene.clock.now().wall < at(11), lambda _fault: None
    )
    assert scene.shown == [at(10, 1)]


def test_an_hour_that_is_left_out_moves_to_the_first_moment_after_it() -> None:
    spring = date(2026, 3, 29)
    scene = Scene(at(12, 0, spring - timedelta(days=1)), time(2, 30))
    scene.said = Said(spring - timedelta(days=1))
    scene.wish = Wish(time(2, 30), rollover=0)
    assert scene.stay_until(at(12, 0, spring)) == [at(3, 0, spring)]


def test_an_hour_that_comes_twice_speaks_once() -> None:
    autumn = date(2026, 10, 25)
    scene = Scene(at(12, 0, autumn - timedelta(days=1)), time(2, 30))
    scene.said = Said(autumn - timedelta(days=1))
    scene.wish = Wish(time(2, 30), rollover=0)
    (spoken,) = scene.stay_until(at(12, 0, autumn))
    assert spoken.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_fault_is_told_and_the_next_look_goes_on() -> None:
    scene = Scene(at(7, 30))
    scene.trouble = CannotLook("it is locked")
    told: list[str] = []

    def complain(fault: Exception) -> None:
        told.append(str(fault))
        scene.trouble = None

    scene.reminder.stay(lambda: scene.clock.now().wall < at(8), complain)
    assert told == ["it is locked"]
    assert scene.shown == [at(7, 31)]
