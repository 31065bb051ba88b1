"""An exercise to begin with: a file without problems, and whose comments say what may be changed."""

from __future__ import annotations

from collections.abc import Iterator

from routine_app.content.notes import Part, annotated
from routine_app.content.reader import listed
from routine_app.content.scalars import LONGEST_SHORT_NAME
from routine_app.content.writing import scalar, sentence
from routine_app.domain.exercise import Phase
from routine_app.domain.language import tr

_POSITIONS = (
    "standing",
    "seated",
    "supine",
    "prone",
    "side-lying",
    "quadruped",
    "kneeling",
    "half-kneeling",
)
_POSES = """\
poses:
  start:
    pelvis: {pitch: -90}
    hip right: {flexion: 51, abduction: 5}
    hip left: {flexion: 51, abduction: 5}
    knee right: 117
    knee left: 117
    ankle right: -23
    ankle left: -23
    rests on: [sacrum, back, head, foot right, foot left]
  hold:
    same as: start"""


def exercise_starter(id_: str, name: str, short: str = "") -> str:
    """The text of a new exercise; `short` for a name that is too long for cards."""
    return annotated((*_named(id_, name, short), *_about_it(), *_done()))


def _named(id_: str, name: str, short: str) -> Iterator[Part]:
    word = tr(
        "A short word for this exercise, as routines name it: small letters, numbers and hyphens."
    )
    yield word, f"exercise: {id_}"
    shown = tr(
        'The name that is shown. One of more than {most} characters needs a "short name" beside it.',
        most=LONGEST_SHORT_NAME,
    )
    short_line = f"\nshort name: {scalar(short)}" if short else ""
    yield shown, f"name: {scalar(name)}{short_line}"


def _about_it() -> Iterator[Part]:
    yield tr("Part of the program it belongs to: {phases}.", phases=listed(Phase)), "phase: release"
    aim = f"aim: {sentence(tr('Settle, and let the front of the hips be slack.'))}"
    yield tr("What it is for, in one sentence."), aim
    yield f"{listed(_POSITIONS)}.", "position: supine"
    props = tr(
        "Things to fetch, such as {props}.", props=listed(("mat", "cushion", "chair", "strap"))
    )
    yield props, "props: [mat]"
    sides = tr(
        "{each} (first one side, then the other), {both} (at once) or {alternating}.",
        each="each",
        both="both",
        alternating="alternating",
    )
    yield sides, "sides: both"


def _done() -> Iterator[Part]:
    dose = tr(
        "The usual dose: a time ({time}), repetitions ({reps}) or breaths ({breaths}).",
        time="45 s x 2",
        reps="8 reps",
        breaths="6 breaths",
    )
    yield dose, "dose: 1 min"
    cue = sentence(tr("Let your thigh bones sink toward the hip sockets."))
    yield tr("At most three, one at a time is shown."), f"cues:\n  - {cue}"
    sign = sentence(tr("you feel dizzy or short of breath on your back"))
    yield tr("Signs to stop."), f"stop if:\n  - {sign}"
    angles = tr("Angles of the joints in degrees, the right side working; what is left out is 0.")
    yield angles, _POSES
