"""The transcript of a routine: one line for each thing heard, with its time."""

from pathlib import Path

from routine_app.domain.dose import Dose, Timed
from routine_app.domain.exercise import Sides
from routine_app.domain.routine import ExerciseStep, Routine, WaitStep
from routine_app.domain.timeline import build_timeline
from routine_app.domain.value import replace
from routine_app.terminal.cues import cue_lines
from tests.fakes import make_exercise, make_movement, make_routine, step

TRANSCRIPT = Path(__file__).with_name("short.cues.txt")


def test_a_transcript_has_segments_and_cues_with_times() -> None:
    rest = make_exercise("rest", sides=Sides.BOTH, cues=())
    plan = Routine("r", "R", (ExerciseStep(rest, Dose(Timed(90_000))), WaitStep("Roll over")))
    assert list(cue_lines(build_timeline(plan), ("breath",))) == [
        "  0:00.0  Get ready: Rest, 10 s",
        "  0:00.7    First: Rest.",
        "  0:05.0    Get ready.",
        "  0:07.0    (tick)",
        "  0:08.0    (tick)",
        "  0:09.0    (tick)",
        "  0:10.0  Hold: Rest, 90 s",
        "  0:10.0    (bowl)",
        "  0:10.7    Hold. 90 seconds.",
        "  0:55.0    Half-way.",
        "  1:35.0    Last five.",
        "  1:40.0  Wait",
        "  1:40.0    (bowl)",
        "  1:40.7    Roll over. Press Space when you are ready.",
        "  1:40.0  Done",
        "  1:40.0    (long bowl)",
        "  1:41.2    Done.",
    ]


def short_routine() -> Routine:
    """One of everything: a hold on each side in two sets, a gate, repetitions that alternate."""
    lunge = make_exercise(
        "low-lunge", sets=2, cues=("Tuck.", "Keep the right heel heavy.", "Breathe.")
    )
    return make_routine(
        "short",
        step(replace(lunge, set_up="Right knee down, left foot forward")),
        WaitStep("Fetch the strap"),
        step(replace(make_movement(count=4), sides=Sides.ALTERNATING)),
    )


def test_the_transcript_of_a_short_routine() -> None:
    """After a change that is meant, write what `said` holds into the file."""
    said = list(cue_lines(build_timeline(short_routine()), ("breath",)))
    assert said == TRANSCRIPT.read_text(encoding="utf-8").splitlines()


def test_what_is_left_out_is_not_in_the_transcript() -> None:
    timeline = build_timeline(
        Routine("r", "R", (ExerciseStep(make_exercise(), Dose(Timed(60_000))),))
    )
    assert not any("Half-way" in line for line in cue_lines(timeline, ("half-way",)))
    assert any("Half-way" in line for line in cue_lines(timeline))
