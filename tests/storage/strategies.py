"""Entries of every kind, for property tests."""

from __future__ import annotations

from datetime import timedelta, timezone

from hypothesis import strategies as st

from routine_app.domain.leaving import Leaving
from routine_app.domain.pose import Side
from routine_app.domain.record import (
    CheckIn,
    Ending,
    Entry,
    ExerciseHidden,
    ExerciseSwapped,
    Fact,
    GateAnswered,
    Instead,
    PlannedWork,
    PracticeBackfilled,
    ProgramStarted,
    RemovalUndone,
    SegmentDone,
    SelfCheck,
    SessionEnded,
    SessionRemoved,
    SessionStarted,
    SideLimited,
)
from routine_app.domain.self_check import LEAST_ANGLE, MOST_ANGLE, HipCheck, Knee, Pillow, Thigh

numbers = st.integers(-(2**40), 2**40)
idents = st.text(st.characters(codec="utf-8"), max_size=12)
notes = st.text(max_size=30)
zones = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
scale = st.none() | st.integers(0, 10)

works = st.builds(
    PlannedWork,
    index=numbers,
    number=numbers,
    exercise=idents,
    name=notes,
    side=st.none() | st.sampled_from(Side),
    set_number=numbers,
    planned=numbers,
    reps=numbers,
)
hips = st.builds(
    HipCheck,
    thigh=st.none() | st.sampled_from(Thigh),
    knee=st.none() | st.sampled_from(Knee),
    arched=st.none() | st.booleans(),
    angle=st.none() | st.integers(LEAST_ANGLE, MOST_ANGLE),
)
facts: st.SearchStrategy[Fact] = st.one_of(
    st.builds(
        SessionStarted,
        session=idents,
        practice_day=st.dates(),
        routine=idents,
        routine_name=notes,
        plan=st.lists(works, max_size=3).map(tuple),
        program=idents,
        program_day=numbers,
        run=numbers,
        short=st.booleans(),
        continues=idents,
        counts=st.booleans(),
        file=idents,
    ),
    st.builds(
        SegmentDone,
        idents,
        numbers,
        numbers,
        st.sampled_from(Leaving),
        st.none() | st.builds(Instead, idents, notes),
    ),
    st.builds(SessionEnded, idents, st.sampled_from(Ending)),
    st.builds(CheckIn, idents, scale, scale, notes, st.booleans(), numbers),
    st.builds(
        PracticeBackfilled,
        session=idents,
        practice_day=st.dates(),
        routine=idents,
        routine_name=notes,
        program=idents,
        program_day=numbers,
        run=numbers,
        short=st.booleans(),
    ),
    st.builds(SessionRemoved, idents),
    st.builds(RemovalUndone, idents, idents),
    st.builds(ProgramStarted, idents, numbers),
    st.builds(GateAnswered, idents, numbers, numbers, st.booleans()),
    st.builds(ExerciseSwapped, idents, idents),
    st.builds(
        SelfCheck,
        practice_day=st.dates(),
        program=idents,
        run=numbers,
        program_day=numbers,
        tightness=scale,
        ease=scale,
        pillow=st.none() | st.sampled_from(Pillow),
        left=hips,
        right=hips,
    ),
    st.builds(ExerciseHidden, idents, st.booleans()),
    st.builds(SideLimited, idents, st.none() | st.sampled_from(Side)),
)
entries = st.builds(
    Entry, id=idents, at=st.datetimes(timezones=zones), zone=idents, device=idents, fact=facts
)
