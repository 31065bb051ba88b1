"""Everything that the domain says is in the language of the program."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from routine_app.content.library import Library
from routine_app.domain.adapting import Rules
from routine_app.domain.afterwards import Afterwards
from routine_app.domain.choices import Choices, OwnExercises
from routine_app.domain.coming import coming_day
from routine_app.domain.cues import CueKind
from routine_app.domain.dosage import advice
from routine_app.domain.dose import SECOND, Dose, Repetitions, Timed
from routine_app.domain.exercise import Exercise
from routine_app.domain.guidance import BREATHS, cue_at
from routine_app.domain.health import Health
from routine_app.domain.language import LANGUAGES, tr
from routine_app.domain.pose import Prop, Side
from routine_app.domain.preferences import BreathPace, ChimeSet, Preferences, Speaker, Theme
from routine_app.domain.routine import ExerciseStep, Routine
from routine_app.domain.self_check import Landing, RunnersNote, Tread, angle_words
from routine_app.domain.setting_changes import NAMES, carried, change_words
from routine_app.domain.sitting import MINUTE, sitting_words
from routine_app.domain.swaps import swap_words, variants
from routine_app.domain.timeline import TimelineSettings, build_timeline, tempo_of
from routine_app.domain.trend import TrendDay, trend_words
from routine_app.domain.value import replace
from routine_app.resources import routines_dir
from tests.domain.builders import exercise
from tests.pseudo_language import pseudo_library, speak_pseudo, untranslated

FIRST = date(2026, 3, 2)


@pytest.fixture
def library() -> Library:
    speak_pseudo()
    return pseudo_library(routines_dir())


def find(library: Library, wanted: str) -> Exercise | None:
    try:
        return library.exercise(wanted)
    except LookupError:
        return None


def routines(library: Library) -> Iterator[Routine]:
    for name in ("settle", "supported", "glide-day", "strong", "before-a-run"):
        yield library.routine(name)


def texts_of(routine: Routine) -> Iterator[str]:
    yield from (routine.name, routine.short_name, routine.about)
    for step in routine.exercise_steps:
        one = step.exercise
        yield from (one.name, one.short_name, one.aim, one.start_position, one.set_up, step.cue)
        yield from one.cues


def choices(library: Library) -> Iterator[Choices]:
    for condition in library.safety().conditions:
        yield Choices(Health(told=True, conditions=(condition.id,)))
    every = tuple(condition.id for condition in library.safety().conditions)
    yield Choices(Health(told=True, conditions=every))
    yield Choices(Health(told=True, conditions=("pregnancy", "kneeling"), sliders=True))
    yield Choices(missing=tuple(Prop))
    for prop in Prop:
        yield Choices(missing=(prop,))
    own = OwnExercises(frozenset({"pelvic-tilt"}), (("half-kneeling", Side.LEFT),))
    yield Choices(own=own)
    hidden = frozenset(library.exercise_ids())
    yield Choices(own=OwnExercises(hidden, (("couch-stretch", Side.RIGHT),)))


def test_what_is_different_for_somebody_and_why(library: Library) -> None:
    for chosen in choices(library):
        rules = Rules(library.safety(), chosen, lambda wanted: find(library, wanted))
        for routine in routines(library):
            adapted = rules.adapt(routine)
            assert untranslated(adapted.said) == []
            assert untranslated(texts_of(adapted.routine)) == []


def test_what_was_swapped(library: Library) -> None:
    routine = library.routine("strong")
    swaps = {}
    for step in routine.exercise_steps:
        for variant in variants(step.exercise, lambda wanted: find(library, wanted)):
            swaps[step.exercise.id] = variant.exercise.id
            assert untranslated([variant.word]) == []
    said = swap_words(routine, swaps, lambda wanted: find(library, wanted))
    assert said
    assert untranslated(said) == []


def test_tomorrow(library: Library) -> None:
    settings = TimelineSettings()
    for routine in routines(library):
        for day in (0, 8):
            coming = coming_day(day, routine, settings, ())
            assert untranslated([coming.words, coming.fetch]) == []


@pytest.mark.parametrize(
    "told",
    [
        [],
        [(5, 4)],
        [(8, 6), (7, 4), (6, 3)],
        [(3, 3), (4, 4), (5, 3)],
        [(3, 3), (3, 5)] * 2,
    ],
)
def test_the_trend(told: list[tuple[int, int]]) -> None:
    speak_pseudo()
    days = [TrendDay(FIRST + timedelta(days=n), *both) for n, both in enumerate(told)]
    assert untranslated([trend_words(days)]) == []


def test_the_self_check() -> None:
    speak_pseudo()
    notes = [
        RunnersNote(landing, tread, note)
        for landing in (None, *Landing)
        for tread in (None, *Tread)
        for note in ("", "⟦eggs⟧")
    ]
    words = [note.words for note in notes] + [angle_words(angle) for angle in (-3, 0, 12)]
    assert untranslated(words) == []


def test_sitting_the_week_and_unusual_doses() -> None:
    speak_pseudo()
    doses = [Dose(Timed(seconds * SECOND), 6) for seconds in (10, 45, 90)]
    said = [advice(ExerciseStep(exercise(), dose)) for dose in doses]
    glide = replace(exercise(), nerve_glide=True)
    said.append(advice(ExerciseStep(glide, Dose(Timed(30 * SECOND)))))
    said += [sitting_words(minutes * MINUTE) for minutes in (1, 60, 70)]
    said += [Afterwards("settle", done).words for done in (0, 1, 3, 4)]
    assert untranslated(said) == []


def test_a_movement_without_words_of_its_own_and_the_first_breaths(library: Library) -> None:
    beats = tempo_of(None, None).beats
    assert untranslated([beat.word for beat in beats]) == []
    step = ExerciseStep(exercise(), Dose(Repetitions(4)))
    assert build_timeline(Routine("r", "R", (step,))).work
    timeline = build_timeline(library.routine("settle"))
    assert cue_at(timeline.work[0], 0) == tr(BREATHS)


def test_what_differs_between_two_computers() -> None:
    speak_pseudo()
    other = Preferences(
        language="de",
        theme=Theme.DARK,
        dark_player=True,
        text_scale=1.4,
        high_contrast=True,
        reduced_motion=True,
        full_screen=False,
        large_timer=True,
        always_show_controls=True,
        single_keys=False,
        keep_awake=False,
        mini_small=True,
        start_when_ready=True,
        breath_pacer=False,
        breath_pace=BreathPace.SLOW,
        muscle_view=True,
        mute=True,
        voice=False,
        voice_name="Anna",
        voice_language="de",
        voice_rate=0.8,
        voice_volume=0.5,
        chime_set=ChimeSet.GLASS,
        chime_volume=0.5,
        left_out_cues=tuple(CueKind),
        speaker=Speaker.READER,
        first_side=Side.RIGHT,
        change_over_scale=1.5,
        rollover=5,
        missing=tuple(Prop),
        reminder="07:30",
        desk_break=45,
        show_sitting=True,
    )
    said = change_words(Preferences(), other)
    assert len(said) == len(carried())
    assert untranslated(said, besides=("Anna", *LANGUAGES.values())) == []


def test_every_setting_that_goes_along_has_a_name() -> None:
    assert set(NAMES) == set(carried())
