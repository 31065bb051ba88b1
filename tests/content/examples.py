"""A small library on disk for tests: texts of valid files, and a way to write them."""

from __future__ import annotations

from pathlib import Path

from routine_app.content.library import Library

HALF_KNEELING = """\
exercise: half-kneeling
name: Half-kneeling stretch
also: [kneeling lunge stretch]
phase: lengthen
aim: The main stretch for the front of the hip.
position: half-kneeling
props: [cushion]
sides: each
dose: 45 s x 2
cues:
  - Tuck your tailbone before you move.
mistake: Arching the back.
stop if: [the groin pinches]
not for: [knee pain in kneeling]
easier: Use a chair.
harder: pelvic-tilt
lengthens hip: yes
evidence: {note: Tucking beat leaning forward., source: Somebody 2024}
say: {psoas: so-as}
view: {azimuth: 14, elevation: 7}
poses:
  start:
    hip left: {flexion: 92, abduction: 5}
    knee left: 85
    knee right: 93
    rests on: [knee right, foot left]
    holds: {hand left: thigh left}
  hold:
    same as: start
    pelvis: {pitch: -8}
    hip left: {flexion: 85}
    hip right: {flexion: -18}
"""

PELVIC_TILT = """\
exercise: pelvic-tilt
name: Pelvic tilt
phase: release
aim: Wake the pelvis.
position: supine
sides: both
dose: 8 reps
breath: 4 s in, 6 s out
moves: {through: [start, hold], tempo: "3 s tuck, 1 s hold, 3 s release"}
poses:
  start:
    pelvis: {pitch: -84}
    rests on: [back, {sacrum: block}]
  hold:
    same as: start
    pelvis: {pitch: -96}
"""

SLIDER = """\
exercise: sciatic-slider
name: Sciatic slider
phase: release
aim: A nerve glide.
position: seated
sides: each
dose: 8 reps
nerve glide: yes
moves: {tempo: "2 s straighten, 2 s bend"}
poses: {start: {}}
"""

FIRST_LENGTH = """\
routine: first-length
name: First length
about: A first gentle length.
breath: 4 s in, 6 s out
steps:
  - pelvic-tilt: 8 reps
  - wait: Fetch the cushion.
  - half-kneeling: 45 s x 2, left first
  - rest: 20 s
  - half-kneeling:
      hold: 40 s
      sets: 2
      rest: 15 s
      sides: right only
      cue: Squeeze the kneeling-side buttock.
"""

PROGRAM = """\
program: 21-day-reset
name: The 21-day reset
days:
  - {routine: first-length, short: first-length, new: Everything, check: full}
  - {routine: first-length, short: first-length, easy: yes, gate: {
      ask: Can you kneel?,
      on no: {say: Without kneeling., instead of: {half-kneeling: pelvic-tilt}, lasts: program}}}
"""

ESSENTIALS = """\
essentials:
  - {title: One, text: The first., evidence: partly, today: Rest.}
  - {title: Two, text: The second., evidence: a clinician's view}
"""

SAFETY = """\
safety:
  before: [Breathe.]
  ask first: [You are pregnant.]
  urgent: [Chest pain.]
  runners: [Stop running.]
  stop: [Sharp pain.]
  pregnancy: [Ask your midwife.]
  footer: Not medical advice.
"""

KNOWN = """\
known:
  about: What was found.
  findings:
    - {title: Holding, text: Half a minute will do., source: Somebody 2024}
  often said:
    - {said: It ends all pain., found: No study shows it., instead: It may feel good., source: Others 2020}
    - {said: It is quick., found: Nobody looked., instead: Take your time.}
  not studied: [Holding it for an hour.]
  what follows: [Holds are short.]
"""

FILES = {
    "exercises/half-kneeling.yaml": HALF_KNEELING,
    "exercises/pelvic-tilt.yaml": PELVIC_TILT,
    "exercises/sciatic-slider.yaml": SLIDER,
    "programs/21-day-reset.yaml": PROGRAM,
    "first-length.yaml": FIRST_LENGTH,
    "essentials.yaml": ESSENTIALS,
    "safety.yaml": SAFETY,
    "known.yaml": KNOWN,
}


def write(folder: Path, files: dict[str, str]) -> Path:
    """Writes files below a folder and returns the folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def put(path: Path, text: str) -> Path:
    """Writes one file, which may be there already, and returns its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def shipped(folder: Path) -> Path:
    """The small library, written to a folder."""
    return write(folder / "shipped", FILES)


def library(folder: Path, **own: str) -> Library:
    """The small library with own routines or exercises by id, dropped in at the top."""
    files = {name.replace("_", "-") + ".yaml": text for name, text in own.items()}
    return Library(shipped(folder), write(folder / "own", files))
