"""An exercise to begin with: a file without problems, and whose comments say what may be changed."""

from __future__ import annotations

from routine_app.content.writing import scalar

_TEXT = """\
# A short word for this exercise, as routines name it: small letters, numbers and hyphens.
exercise: {id}

# The name that is shown. One of more than 24 characters needs a "short name" beside it.
name: {name}
{short}
# Part of the program it belongs to: release, lengthen or integrate.
phase: release

# What it is for, in one sentence.
aim: Settle, and let the front of the hips be slack.

# standing, seated, supine, prone, side-lying, quadruped, kneeling or half-kneeling.
position: supine

# Things to fetch, such as mat, cushion, chair or strap.
props: [mat]

# each (first one side, then the other), both (at once) or alternating.
sides: both

# The usual dose: a time (45 s x 2), repetitions (8 reps) or breaths (6 breaths).
dose: 1 min

# At most three, one at a time is shown.
cues:
  - Let your thigh bones sink toward the hip sockets.

# Signs to stop.
stop if:
  - you feel dizzy or short of breath on your back

# Angles of the joints in degrees, the right side working; what is left out is 0.
poses:
  start:
    pelvis: {{pitch: -90}}
    hip right: {{flexion: 51, abduction: 5}}
    hip left: {{flexion: 51, abduction: 5}}
    knee right: 117
    knee left: 117
    ankle right: -23
    ankle left: -23
    rests on: [sacrum, back, head, foot right, foot left]
  hold:
    same as: start
"""


def exercise_starter(id_: str, name: str, short: str = "") -> str:
    """The text of a new exercise; `short` for a name that is too long for cards."""
    line = f"short name: {scalar(short)}\n" if short else ""
    return _TEXT.format(id=id_, name=scalar(name), short=line)
