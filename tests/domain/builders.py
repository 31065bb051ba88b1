"""Small values for domain tests, and hypothesis strategies for whole routines."""

from __future__ import annotations

from hypothesis import strategies as st

from routine_app.domain.dose import Beat, Breaths, Dose, Repetitions, Tempo, Timed
from routine_app.domain.exercise import Exercise, Level, Phase, Position, Sides
from routine_app.domain.pose import Pose, Side
from routine_app.domain.routine import ExerciseStep, RestStep, Routine, SideOrder, WaitStep
from routine_app.domain.timeline import TimelineSettings
from routine_app.domain.value import replace

SLIDE = Tempo((Beat(4000, "Slide out"), Beat(4000, "Slide back")))
LIFT = Tempo((Beat(2000, "Lift"), Beat(2000, "Hold", stays=True), Beat(2000, "Lower")))


def exercise(
    name: str = "half-kneeling",
    sides: Sides = Sides.EACH,
    level: Level = Level.FLOOR,
    moves: Tempo | None = None,
) -> Exercise:
    return Exercise(
        id=name,
        name=name.capitalize(),
        short_name=name.capitalize(),
        phase=Phase.LENGTHEN,
        aim="Open the hip.",
        position=Position.HALF_KNEELING,
        level=level,
        sides=sides,
        dose=Dose(Timed(45_000)),
        start=Pose(),
        hold=Pose({"hip_right.flexion": -18}),
        set_up="Right knee down, left foot forward",
        cues=("Tuck the tail.", "Squeeze the right buttock.", "Glide forward."),
        moves=moves,
    )


def held(
    seconds: int,
    sets: int = 1,
    sides: Sides = Sides.EACH,
    order: SideOrder = SideOrder.USUAL,
) -> ExerciseStep:
    return ExerciseStep(exercise(sides=sides), Dose(Timed(seconds * 1000), sets), order)


def repeated(count: int, sides: Sides = Sides.BOTH, tempo: Tempo = SLIDE) -> ExerciseStep:
    return ExerciseStep(exercise("heel-slide", sides, moves=tempo), Dose(Repetitions(count)))


def routine(*steps: ExerciseStep | RestStep | WaitStep) -> Routine:
    return Routine("test", "Test", steps)


amounts = st.one_of(
    st.integers(1, 180).map(lambda s: Timed(s * 1000)),
    st.builds(
        Repetitions, st.integers(1, 12), st.none() | st.integers(1, 8).map(lambda s: s * 1000)
    ),
    st.builds(Breaths, st.integers(1, 6)),
)
doses = st.builds(Dose, amounts, st.integers(1, 3))
exercises = st.builds(
    exercise,
    st.sampled_from(["rest", "tilt", "lunge"]),
    st.sampled_from(Sides),
    st.sampled_from(Level),
    st.sampled_from([None, SLIDE, LIFT]),
)
exercise_steps = st.builds(
    ExerciseStep,
    exercises,
    doses,
    st.sampled_from(SideOrder),
    st.none() | st.integers(0, 30).map(lambda s: s * 1000),
)
steps = st.one_of(
    exercise_steps,
    st.builds(WaitStep, st.just("Fetch the strap.")),
    st.integers(1, 60).map(lambda s: RestStep(s * 1000)),
)


@st.composite
def routines(draw: st.DrawFn) -> Routine:
    """Routines of one to six steps with at least one exercise, in any mix."""
    drawn = draw(st.lists(steps, max_size=5))
    at = draw(st.integers(0, len(drawn)))
    return routine(*drawn[:at], draw(exercise_steps), *drawn[at:])


settings_ = st.builds(
    TimelineSettings,
    first_side=st.sampled_from(Side),
    change_over_scale=st.sampled_from([1.0, 1.5, 2.0]),
)


def with_cues(base: Exercise, *cues: str) -> Exercise:
    return replace(base, cues=cues)
