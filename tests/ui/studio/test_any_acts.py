"""Whatever is done in the studio, it can be shown, undone to the beginning, kept and read again."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from routine_app.content.kinds import Kind, base_of
from routine_app.content.pose_rewriting import draft_with_poses, read_draft, read_exercises
from routine_app.content.pose_text import exercise_text
from routine_app.content.scalars import read_tempo
from routine_app.domain.drawing import End
from routine_app.domain.exercise import View
from routine_app.domain.pose import CHANNELS, LIMITS, BodyPart, Grip, Prop, Support
from routine_app.domain.value import replace
from routine_app.ui.studio.body_words import settling_words, warnings
from routine_app.ui.studio.joint_words import REGIONS
from routine_app.ui.studio.session import StudioSession
from tests.shipped.shelf import ALL, exercise_of, shelf

Act = Callable[[StudioSession], None]

_channels = st.sampled_from(CHANNELS)
_angles = st.integers(-200, 200).map(float)
_parts = st.sampled_from(BodyPart)
_props = st.sampled_from(Prop)
_supports = st.builds(Support, _parts, st.none() | _props)
_hands = st.sampled_from((BodyPart.HAND_LEFT, BodyPart.HAND_RIGHT))
_grips = st.builds(Grip, _hands, _parts | _props)
_sided = st.sampled_from([region for region in REGIONS if region.takes_from])


def _unique(grips: list[Grip]) -> tuple[Grip, ...]:
    return tuple({grip.hand: grip for grip in grips}.values())


acts: st.SearchStrategy[Act] = st.one_of(
    st.builds(lambda c, a: lambda s: s.set_angle(c, a), _channels, _angles),
    st.builds(lambda c: lambda s: s.take_back(c), _channels),
    st.builds(lambda r: lambda s: s.reset(r), st.sampled_from(REGIONS)),
    st.builds(lambda r: lambda s: s.take_other_side(r), _sided),
    st.builds(lambda e: lambda s: s.show_end(e), st.sampled_from(End)),
    st.builds(
        lambda n, e, w: lambda s: s.copy(exercise_of(n), e, whole=w),
        st.sampled_from(ALL),
        st.sampled_from(End),
        st.booleans(),
    ),
    st.builds(
        lambda r: lambda s: s.set_rests(r),
        st.lists(_supports, unique_by=lambda x: x.part, max_size=5),
    ),
    st.builds(lambda g: lambda s: s.set_grips(_unique(g)), st.lists(_grips, max_size=3)),
    st.builds(lambda p: lambda s: s.set_props(p), st.lists(_props, unique=True, max_size=4)),
    st.builds(
        lambda a, e: lambda s: s.show_view(View(a, e)), st.floats(-180, 180), st.floats(-20, 80)
    ),
    st.sampled_from(
        [
            lambda s: s.mirror(),
            lambda s: s.undo(),
            lambda s: s.redo(),
            lambda s: s.release(),
            lambda s: s.keep_view(),
            lambda s: s.take_settled(),
            lambda s: s.set_tempo(read_tempo("3 s out, 2.5 s back")),
            lambda s: s.show_settled(True),
        ]
    ),
)


@settings(max_examples=60)
@given(st.sampled_from(ALL), st.lists(acts, max_size=12))
def test_any_acts(qapp: QApplication, name: str, done: list[Act]) -> None:
    exercise = exercise_of(name)
    session = StudioSession(exercise)
    for act in done:
        act(session)
        for pose in (session.work.start, session.work.hold):
            assert all(LIMITS[c].hard[0] <= pose[c] <= LIMITS[c].hard[1] for c in CHANNELS)
    session.release()
    study = session.study()
    assert study.scene.figure
    assert all(mark.x == mark.x for mark in study.marks)  # a number
    assert list(warnings(study.report)) is not None
    assert settling_words(study.report) is not None
    _is_kept(session, name)
    while session.undoes:
        session.undo()
    assert session.done == exercise


def _is_kept(session: StudioSession, name: str) -> None:
    """In the file of the exercise, and as a file of its own."""
    text = shelf().file_of(Kind.EXERCISE, base_of(name)).read_text(encoding="utf-8")
    made = session.done
    there = read_exercises(text)[name]
    wanted = {field: getattr(made, field) for field in ("start", "hold", "view", "props", "moves")}
    assert read_draft(draft_with_poses(text, made), name) == replace(there, **wanted)
    alone = replace(made, id="alone", variants=(), how="")
    assert read_draft(exercise_text(alone), "alone") == alone
