"""Following a player: every cue once, in order, none in a pause, none late, none over another."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from routine_app.domain.cueing import LATE, LATE_TICK, Cuer, Due
from routine_app.domain.cues import ROOM, Cue, CueKind, timeline_cues
from routine_app.domain.dose import Beat, Tempo
from routine_app.domain.exercise import Sides
from routine_app.domain.player import Mode, Player
from routine_app.domain.routine import Routine, WaitStep
from routine_app.domain.timeline import SegmentKind, build_timeline
from tests.domain.builders import held, repeated, routine, routines

START = 1_000_000
QUIET = ("breath",)


class Listener:
    """Plays a routine on time, as a window does, and writes down what is heard."""

    def __init__(self, plan: Routine, *, waits: bool = False) -> None:
        self.player = Player(build_timeline(plan))
        self.cuer = Cuer(QUIET)
        self.now = START
        self.heard: list[Cue] = []
        self.hushed: list[int] = []
        self.player.start(self.now, waits=waits)
        self.look()

    def look(self) -> Due:
        due = self.cuer.look(self.player, self.now)
        if due.hush:
            self.hushed.append(self.now)
        if due.cue is not None:
            self.heard.append(due.cue)
        return due

    def pass_time(self, milliseconds: int) -> None:
        """Let time pass and look whenever there is something to look at."""
        end = self.now + milliseconds
        while self.now < end:
            waits = [end - self.now, self.player.due_in() or end, self.cuer.next_in() or end]
            self.now += min(waits)
            self.player.advance_to(self.now)
            self.look()

    def do(self, command: str, *arguments: int) -> None:
        getattr(self.player, command)(self.now, *arguments)
        self.look()

    @property
    def words(self) -> list[str]:
        return [cue.words or str(cue.sound) for cue in self.heard]


def a_hold(seconds: int = 60) -> Listener:
    listener = Listener(routine(held(seconds, sides=Sides.BOTH)))
    listener.pass_time(10_000)
    listener.heard.clear()
    return listener


def test_a_whole_routine_is_heard_exactly_as_listed() -> None:
    listener = Listener(routine(held(40), repeated(5), held(30, sets=2)))
    listener.pass_time(listener.player.timeline.total + 5_000)
    assert listener.player.mode is Mode.FINISHED
    assert listener.heard == list(timeline_cues(listener.player.timeline, QUIET))
    assert listener.hushed == []


def test_a_pause_is_silent_and_breaks_off_what_is_being_said() -> None:
    hold = a_hold()
    hold.pass_time(1_000)
    assert hold.words == ["Hold. 1 minute."]
    hold.do("pause")
    assert hold.hushed == [hold.now]
    hold.pass_time(120_000)
    assert len(hold.heard) == 1
    assert len(hold.hushed) == 1


def test_going_on_after_a_pause_ticks_and_says_nothing_twice() -> None:
    hold = a_hold()
    hold.pass_time(25_000)
    hold.do("pause")
    hold.pass_time(5_000)
    hold.heard.clear()
    hold.do("resume")
    hold.pass_time(3_000 + 35_000)
    assert hold.words == [*["tick"] * 3, "Half-way.", "Glide forward.", "Last five.", "long bowl"]


def test_a_restart_says_everything_again() -> None:
    hold = a_hold()
    hold.pass_time(35_000)
    hold.do("restart")
    hold.heard.clear()
    hold.do("restart")
    hold.pass_time(31_000)
    assert hold.words[-1] == "Half-way."


def test_the_hold_before_is_told_from_its_beginning() -> None:
    listener = Listener(routine(held(40, sides=Sides.BOTH), held(40, sides=Sides.BOTH)))
    listener.pass_time(52_000)
    listener.do("back")
    listener.heard.clear()
    listener.pass_time(3_700)
    assert listener.words == ["tick", "tick", "bowl", "Hold. 40 seconds."]


def test_a_skip_breaks_off_and_tells_what_comes() -> None:
    listener = Listener(routine(held(60, sides=Sides.BOTH), held(30, sides=Sides.BOTH)))
    listener.pass_time(11_000)
    listener.heard.clear()
    listener.do("skip")
    assert listener.hushed == [listener.now]
    assert listener.words == ["bowl"]
    listener.pass_time(700)
    assert listener.words == ["bowl", "Next: Half-kneeling."]


def test_fifteen_seconds_more_say_the_last_five_again_but_not_the_half() -> None:
    hold = a_hold()
    hold.pass_time(57_000)
    assert hold.words[-1] == "Last five."
    hold.do("extend", 15_000)
    hold.heard.clear()
    hold.pass_time(18_000)
    assert hold.words == ["Last five.", "long bowl"]


def test_fifteen_seconds_less_leave_out_what_is_over() -> None:
    hold = a_hold()
    hold.pass_time(28_000)
    hold.do("extend", -15_000)
    hold.heard.clear()
    hold.pass_time(17_000)
    assert hold.words == ["Glide forward.", "Last five.", "long bowl"]


def test_a_late_cue_is_dropped_and_nothing_is_stacked() -> None:
    hold = a_hold()
    hold.pass_time(25_000)
    hold.heard.clear()
    hold.now += 5_000 + LATE + 1
    hold.player.advance_to(hold.now)
    assert hold.look() == Due()
    hold.now += 10_000
    hold.player.advance_to(hold.now)
    assert hold.look().cue is None


def test_a_cue_that_is_only_a_little_late_is_heard() -> None:
    hold = a_hold()
    hold.pass_time(25_000)
    hold.now += 5_000 + LATE
    hold.player.advance_to(hold.now)
    due = hold.look()
    assert due.cue is not None
    assert due.cue.words == "Half-way."


@pytest.mark.parametrize(("late", "ticks"), [(LATE_TICK, 3), (LATE_TICK + 1, 2)])
def test_a_tick_that_would_be_taken_for_the_next_one_is_left_out(late: int, ticks: int) -> None:
    """Each tick is nearer to its own second than to any other."""
    listener = Listener(routine(held(60, sides=Sides.BOTH)))
    listener.pass_time(6_900)
    listener.now += 100 + late
    listener.player.advance_to(listener.now)
    listener.look()
    listener.pass_time(START + 9_900 - listener.now)
    assert listener.words[-ticks:] == ["tick"] * ticks
    assert listener.words[-ticks - 1] != "tick"


def to_the_last_word() -> tuple[Listener, Cue, int]:
    """Just before the only "Slide back."; the cue, and where its repetition ends."""
    short = Tempo((Beat(2_000, "Slide out"), Beat(1_300, "Slide back")))
    listener = Listener(routine(repeated(1, tempo=short), held(30)))
    timeline = listener.player.timeline
    last = [cue for cue in timeline_cues(timeline, QUIET) if cue.segment == 1][-1]
    listener.pass_time(last.at - 1)
    return listener, last, timeline.segments[1].end


def test_words_that_could_not_be_finished_in_time_are_not_begun() -> None:
    listener, last, end = to_the_last_word()
    just_in_time = end - last.end + ROOM
    assert just_in_time < LATE
    listener.now += 1 + just_in_time + 1
    listener.player.advance_to(listener.now)
    assert listener.look() == Due()


def test_words_that_can_still_be_finished_are_begun_late() -> None:
    listener, last, end = to_the_last_word()
    listener.now += 1 + end - last.end + ROOM
    listener.player.advance_to(listener.now)
    assert listener.look() == Due(cue=last)


def test_words_are_broken_off_where_their_part_has_become_too_short_for_them() -> None:
    listener = Listener(routine(held(17, sides=Sides.BOTH), held(40, sides=Sides.BOTH)))
    listener.pass_time(11_000)
    assert listener.words[-1] == "Hold. 17 seconds."
    listener.do("extend", -15_000)
    assert listener.hushed == []
    listener.pass_time(1_000)
    assert listener.hushed == [listener.now]
    assert listener.words[-1] == "bowl"


def test_a_skip_at_the_very_end_breaks_off_too() -> None:
    listener, last, end = to_the_last_word()
    listener.pass_time(500)
    assert listener.heard[-1] == last
    assert START + end - listener.now < LATE
    listener.do("skip")
    assert listener.hushed == [listener.now]


def test_a_gate_is_told_although_the_clock_stands() -> None:
    listener = Listener(routine(WaitStep("Fetch the strap"), held(30, sides=Sides.BOTH)))
    assert listener.player.mode is Mode.WAITING
    listener.pass_time(60_000)
    assert listener.words == ["Fetch the strap. Press Space when you are ready."]
    listener.do("resume")
    assert listener.hushed == [listener.now]
    listener.pass_time(700)
    assert listener.words[1:] == ["First: Half-kneeling."]


def test_a_first_exercise_that_waits_is_told_and_then_told_again_when_it_begins() -> None:
    listener = Listener(routine(held(30)), waits=True)
    listener.pass_time(60_000)
    told = ["First: Half-kneeling. Left side first.", "Left knee down, right foot forward."]
    assert listener.words == [*told, "Press Space when you are ready."]
    listener.heard.clear()
    listener.do("resume")
    listener.pass_time(10_000)
    assert listener.words == [*told, *["tick"] * 3, "bowl"]


def test_whoever_does_not_wait_for_the_words_is_not_talked_to_any_more() -> None:
    listener = Listener(routine(held(30)), waits=True)
    listener.pass_time(2_000)
    listener.do("resume")
    assert listener.hushed == [listener.now]


def test_the_end_is_told_after_the_clock_has_stopped() -> None:
    hold = a_hold(30)
    hold.pass_time(32_000)
    assert hold.player.mode is Mode.FINISHED
    assert hold.words[-2:] == ["long bowl", "Done."]


def test_ending_early_is_silent() -> None:
    hold = a_hold()
    hold.pass_time(15_000)
    hold.heard.clear()
    hold.do("end")
    hold.pass_time(5_000)
    assert hold.words == []
    assert hold.hushed


def test_another_choice_of_cues_holds_from_now_on() -> None:
    hold = a_hold()
    hold.pass_time(15_000)
    hold.heard.clear()
    hold.cuer.change((*QUIET, "advice", "half-way"), 1.0)
    hold.pass_time(46_000)
    assert hold.words == ["Last five.", "long bowl"]


class AnyUse(RuleBasedStateMachine):
    """Whatever is pressed whenever, what is heard stays in order."""

    @initialize(plan=routines(), waits=st.booleans())
    def begin(self, plan: Routine, waits: bool) -> None:
        self.player = Player(build_timeline(plan))
        self.cuer = Cuer()
        self.now = START
        self.names: list[tuple[object, ...]] = []
        self.at: tuple[int, int] = (-1, -1)
        self.speaks_until = 0
        self.player.start(self.now, waits=waits)
        self.look()

    def forget(self) -> None:
        """After a step back, or another end, things may be said again."""
        self.names.clear()
        self.at = (-1, -1)

    def look(self) -> None:
        silent = self.player.mode in {Mode.PAUSED, Mode.READY, Mode.ENDED}
        due = self.cuer.look(self.player, self.now)
        if due.hush:
            self.speaks_until = 0
        cue = due.cue
        if cue is None:
            return
        assert not silent
        assert cue.segment == self.player.segment.index
        assert self.now >= self.speaks_until
        if cue.words:
            self.speaks_until = self.now + cue.length - ROOM
        if self.player.mode is Mode.LEAD_IN:
            assert cue.kind in {CueKind.TICKS, CueKind.NEXT}
            return
        if self.player.mode is Mode.RUNNING:
            assert 0 <= self.player.elapsed - cue.at <= LATE
        name = (cue.segment, cue.kind, cue.number)
        assert name not in self.names
        self.names.append(name)
        assert (cue.segment, cue.at) > self.at
        self.at = (cue.segment, cue.at)

    @rule(duration=st.integers(0, 45_000), late=st.integers(0, 40))
    def time_passes_on_time(self, duration: int, late: int) -> None:
        end = self.now + duration
        while self.now < end:
            waits = [end - self.now, self.player.due_in() or end, self.cuer.next_in() or end]
            self.now += min(waits) + late
            self.player.advance_to(self.now)
            self.look()

    @rule(duration=st.integers(0, 20_000))
    def nobody_looks_for_a_while(self, duration: int) -> None:
        self.now += duration
        self.player.advance_to(self.now)
        self.look()

    @rule(
        duration=st.integers(0, 900),
        command=st.sampled_from(["pause", "resume", "skip", "end", "pause_at_last"]),
    )
    def a_command(self, duration: int, command: str) -> None:
        if command == "end" and duration % 5:
            return
        self.now += duration
        if self.player.mode is Mode.WAITING:
            self.forget()  # what was told at a gate is told once more behind it
        getattr(self.player, command)(self.now)
        self.look()

    @rule(command=st.sampled_from(["back", "restart"]))
    def a_step_back(self, command: str) -> None:
        getattr(self.player, command)(self.now)
        self.forget()
        self.look()

    @rule(change=st.sampled_from([15_000, -15_000]))
    def fifteen_seconds(self, change: int) -> None:
        self.player.extend(self.now, change)
        ends = {CueKind.TICKS, CueKind.READY, CueKind.LAST}
        self.names = [name for name in self.names if name[1] not in ends]
        self.look()

    @invariant()
    def what_comes_next_lies_ahead(self) -> None:
        wait = self.cuer.next_in()
        assert wait is None or wait > 0
        words = self.cuer.next_in(words=True)
        assert words is None or (wait is not None and words >= wait)


AnyUse.TestCase.settings = settings(
    max_examples=120, stateful_step_count=30, suppress_health_check=list(HealthCheck)
)  # the default of such machines: a busy computer is no error
TestAnyUse = AnyUse.TestCase


def test_every_kind_of_segment_is_met() -> None:
    """The routines of the tests above hold everything there is to hear."""
    plan = routine(held(40), WaitStep("Fetch the strap"), repeated(5), held(60, sets=2))
    timeline = build_timeline(plan)
    assert {segment.kind for segment in timeline.segments} == set(SegmentKind)
    assert {cue.kind for cue in timeline_cues(timeline)} == set(CueKind)
