"""Whole files with mistakes: the exact problems an author sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.check import check_files
from routine_app.content.library import Library
from tests.content.examples import FIRST_LENGTH, HALF_KNEELING, PELVIC_TILT, PROGRAM, shipped

NEWER = "perhaps this file was made for a newer version."


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(shipped(tmp_path))


def problems(text: str, library: Library, folder: Path) -> list[str]:
    """The problems of a file, without its name."""
    path = folder / "f.yaml"
    path.write_text(text, encoding="utf-8")
    return [str(problem).removeprefix(f"{path}:") for problem in check_files([path], library)]


def test_the_messages_of_the_format_page(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("first-length.yaml").write_text(
        "routine: first-length\nname: First length\nabout: A first gentle length.\n"
        "breath: 4 s in, 6 s out\nsteps:\n  - half-kneeling: 2 min\n  - pelvic-tlt: 8 reps\n"
        "  - half-kneeling: 45 sec x two\n"
    )
    unknown, no_dose = map(str, check_files([Path("first-length.yaml")], library))
    assert unknown == (
        'first-length.yaml:7:5: no exercise is called "pelvic-tlt". Did you mean "pelvic-tilt"?'
    )
    assert no_dose == (
        'first-length.yaml:8:20: "45 sec x two" is not a dose. '
        'Write a time such as "45 s x 2", or "8 reps".'
    )


HEAD = "routine: f\nname: F\nsteps:\n"
STEPS = [
    ("- half-kneeling", '4:3: "half-kneeling" has no dose. Write one after it, such as "half-kneeling: 45 s".'),
    ("- half-kneeling:", '4:17: "" is not a dose. Write a time such as "45 s x 2", or "8 reps".'),
    ("- half-kneeling: [45 s]", "4:18: found a list, expected a dose."),
    ("- half-kneeling: 45 s\n  pelvic-tilt: 8 reps", '4:3: found several keys, expected one key as in "half-kneeling: 45 s". Begin every step with "- ".'),
    ("- [half-kneeling, 45 s]", '4:3: found a list, expected one key as in "half-kneeling: 45 s". Begin every step with "- ".'),
    ("  half-kneeling: 45 s", '4:3: found a mapping, expected a list ("- " before each item).'),
    ("- half-kneeling: 0", "4:18: a hold of 0 s is not possible, it takes between 1 s and 60 min."),
    ("- half-kneeling: 180 min", "4:18: a hold of 180 min is not possible, it takes between 1 s and 60 min."),
    ("- half-kneeling: 8 reps", '4:18: these repetitions have no tempo, because the exercise has none. Write "8 reps at 4 s".'),
    ("- half-kneeling: 45 s, left", '4:18: "left" does not say which sides. Write "left first", "right first", "left only" or "right only".'),
    ("- pelvic-tilt: 8 reps, left only", '4:16: "pelvic-tilt" works both sides at once. Leave out "left only".'),
    ("- sciatic-slider: 30 s", '4:19: a nerve glide is never held. Write repetitions, such as "8 reps".'),
    ("- sciatic-slider: 6 breaths", '4:19: a nerve glide is never held. Write repetitions, such as "8 reps".'),
    ("- half-kneeling: {hold: 40 s, reps: 8 at 4 s}", '4:37: both "hold" and "reps" are given. Keep one of them.'),
    ("- half-kneeling: {dose: 40 s x 2, sets: 3}", "4:41: the dose names the sets already."),
    ("- half-kneeling: {hold: 40 s, side: left only}", f'4:31: "side" is not a key of a step. Did you mean "sides"? Or {NEWER}'),
    ("- half-kneeling: {rest: 11 min}", "4:25: a rest of 11 min is too long, at most 10 min are allowed."),
    ("- rest: soon", '4:9: "soon" is not a time. Write "45 s", "2 min" or "1:30".'),
    ("- wait: [a]", "4:9: found a list, expected a text."),
    ("- wait: Fetch the strap.", "4:1: a routine needs at least one exercise among its steps."),
    ("- Half Kneeling: 45 s", '4:3: no exercise is called "Half Kneeling". Did you mean "half-kneeling"?'),
    ("- ../half-kneeling: 45 s", '4:3: no exercise is called "../half-kneeling". Did you mean "half-kneeling"?'),
]  # fmt: skip


@pytest.mark.parametrize(("steps", "expected"), STEPS)
def test_mistakes_in_steps(steps: str, expected: str, library: Library, tmp_path: Path) -> None:
    assert problems(f"{HEAD}{steps}\n", library, tmp_path) == [expected]


def test_steps_are_checked_although_another_one_is_wrong(library: Library, tmp_path: Path) -> None:
    steps = "- a: 45 s\n- half-kneeling: x\n- pelvic-tilt: 8 reps, left only\n- rest: x\n"
    assert len(problems(HEAD + steps, library, tmp_path)) == 4


ROUTINES = [
    ("steps: []\n", "routine: f\nname: F\nsteps: []\n", "3:8: this list is empty, at least one item was expected."),
    ("no steps", "routine: f\nname: F\n", '1:1: "steps" is missing, a routine needs it.'),
    ("blank steps", "routine: f\nname: F\nsteps:\n", '3:7: found nothing, expected a list ("- " before each item).'),
    ("long name", f"routine: f\nname: {'F' * 30}\nsteps: [half-kneeling: 45 s]\n", '2:7: this name has 30 characters. Add a "short name" of at most 24 for cards and the player.'),
    ("long short name", f"routine: f\nname: F\nshort name: {'F' * 30}\nsteps: [half-kneeling: 45 s]\n", "3:13: this text has 30 characters, at most 24 fit."),
    ("bad id", "routine: F\nname: F\nsteps: [half-kneeling: 45 s]\n", '1:10: "F" is not an id. Ids are lower-case words joined by hyphens, such as "half-kneeling", of at most 60 characters.'),
    ("unknown key", "routine: f\nname: F\nbrath: 4 s in, 6 s out\nsteps: [half-kneeling: 45 s]\n", f'3:1: "brath" is not a key of a routine. Did you mean "breath"? Or {NEWER}'),
    ("later key", "routine: f\nname: F\nmusic: loud\nsteps: [half-kneeling: 45 s]\n", f'3:1: "music" is not a key of a routine; {NEWER}'),
    ("first key", "name: F\nroutine: f\n", '1:1: the first key is "name". Put "routine" first.'),
    ("misspelt kind", "rutine: f\nname: F\n", '1:1: the first key is "rutine". Did you mean "routine"?'),
    ("no kind", "zzz: f\n", '1:1: the first key is "zzz", expected "routine", "exercise" or "program".'),
    ("a list", "- routine: f\n", '1:1: found a list, expected a first key "routine", "exercise" or "program".'),
    ("a text", "routine\n", '1:1: found the text "routine", expected a first key "routine", "exercise" or "program".'),
    ("no keys", "{}\n", '1:1: found no keys, expected a first key "routine", "exercise" or "program".'),
    ("too many", HEAD + "- half-kneeling: 10 s\n" * 201, "204:3: this list has 201 items, at most 200 fit."),
    ("too long", HEAD + "- half-kneeling: 60 min x 3\n", "4:1: this routine takes longer than 4 hours."),
    ("twice", "routine: f\nname: F\nname: G\nsteps: [half-kneeling: 45 s]\n", '3:1: the key "name" is given twice: the first one is in line 2.'),
    ("a tab", "routine: f\nname: F\nsteps:\n\t- half-kneeling: 45 s\n", "4:1: a tab is used for indentation. Use spaces."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in ROUTINES], ids=[c[0] for c in ROUTINES]
)
def test_mistakes_in_routines(text: str, expected: str, library: Library, tmp_path: Path) -> None:
    assert problems(text, library, tmp_path) == [expected]


def changed(text: str, old: str, new: str) -> str:
    assert old in text
    return text.replace(old, new)


EXERCISES = [
    ("exercise: half-kneeling", "exercise: rest", ['1:11: "rest" is a step of its own in routines. Choose another id.']),
    ("phase: lengthen", "phase: lenghten", ['4:8: "lenghten" is not known here. Did you mean "lengthen"?']),
    ("position: half-kneeling", "position: floating", ['6:11: "floating" is not known here. Write standing, seated, supine, prone, side-lying, quadruped, kneeling or half-kneeling.']),
    ("props: [cushion]", "props: cushion", ['7:8: found the text "cushion", expected a list ("- " before each item).']),
    ("props: [cushion]", "props: [cushon]", ['7:9: "cushon" is not known here. Did you mean "cushion"?']),
    ("sides: each", "sides: left", ['8:8: "left" is not known here. Write each, both or alternating.']),
    ("dose: 45 s x 2", "dose: 8 reps", ['9:7: these repetitions have no tempo, because the exercise has none. Write "8 reps at 4 s".']),
    ("aim: The main stretch for the front of the hip.\n", "", ['1:1: "aim" is missing, an exercise needs it.']),
    ("harder: pelvic-tilt", "harder: pelvic-tlt", ['16:9: no exercise is called "pelvic-tlt". Did you mean "pelvic-tilt"?']),
    ("lengthens hip: yes", "lengthens hip: true", ['17:16: "true" is neither "yes" nor "no".']),
    ("lengthens hip: yes", "nerve glide: yes", ['9:7: a nerve glide is never held. Write repetitions, such as "8 reps".']),
    ("view: {azimuth: 14", "view: {azimuth: 400", ["20:17: a view is between -360 and 360 degrees."]),
    ("knee left: 85", "knee left: 200", ["24:16: knee left is 200 degrees, a body can do -10 to 155."]),
    ("knee left: 85", "knee left: {flexion: 85}", ["24:16: found a mapping, expected an angle."]),
    ("knee left: 85", "knee left: about 85", ['24:16: "about 85" is not an angle. Write degrees such as "-8" or "12.5".']),
    ("hip right: {flexion: -18}", "hip right: {flexion: -40}", ["32:26: hip right flexion is -40 degrees, a body can do -35 to 135."]),
    ("hip right: {flexion: -18}", "hip right: -18", ['32:16: found the text "-18", expected keys with values: flexion, abduction or rotation.']),
    ("hip right: {flexion: -18}", "hip right: {abduction: 50}", ["32:28: hip right abduction is 50 degrees, a body can do -35 to 45 while the hip is not bent past 75."]),
    ("hip right: {flexion: -18}", "lumbar: {bend: 30}\n    thoracic: {bend: 30}", ["33:22: lumbar + thoracic bend is 60 degrees, a body can do -45 to 45."]),
    ("hip right: {flexion: -18}", "hip rihgt: {flexion: -18}", [f'32:5: "hip rihgt" is not a key of a pose. Did you mean "hip right"? Or {NEWER}']),
    ("same as: start", "same as: hold", ['29:14: the pose "hold" cannot begin from itself.']),
    ("same as: start", "same as: begin", ['29:14: "begin" is not known here. Write start or hold.']),
    ("rests on: [knee right", "rests on: [kne right", ['26:16: "kne right" is not known here. Did you mean "knee right"?']),
    ("rests on: [knee right", "rests on: [{knee right: cloud}", ['26:29: "cloud" is not known here. Write mat, block, chair, sofa, wall, bed, step, strap, cushion, pillow or towel.']),
    ("rests on: [knee right", "rests on: [[knee right]", ['26:16: found a list, expected a part of the body, such as "knee right".']),
    ("holds: {hand left", "holds: {foot left", ['27:13: "foot left" is not known here. Write hand left or hand right.']),
    ("thigh left}", "thihg left}", ['27:24: "thihg left" is not known here. Did you mean "thigh left"?']),
    ("thigh left}", "[thigh left]}", ["27:24: found a list, expected a part of the body or a prop."]),
    ("holds: {hand left: thigh left}", "holds: hand left", ['27:12: found the text "hand left", expected a mapping such as "hand left: shin left".']),
    ("  - Tuck your tailbone before you move.\n", "  - a\n  - b\n  - c\n  - d\n", ["14:5: this list has 4 items, at most 3 fit."]),
    ("poses:\n  start:", "poses:\n  begin:", [
        f'22:3: "begin" is not a key of a set of poses; {NEWER}',
        '22:3: "start" is missing, a set of poses needs it.',
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), EXERCISES)
def test_mistakes_in_exercises(
    old: str, new: str, expected: list[str], library: Library, tmp_path: Path
) -> None:
    assert problems(changed(HALF_KNEELING, old, new), library, tmp_path) == expected


MOVEMENTS = [
    ("[start, hold]", "[hold, start]", '9:18: a movement goes from start to hold and back: write "[start, hold]".'),
    ("[start, hold]", "[start, end]", '9:26: "end" is not known here. Write start or hold.'),
    ('"3 s tuck, 1 s hold, 3 s release"', "3 s tuck", '9:40: "3 s tuck" does not end where it began. Write the way out and the way back, such as "3 s out, 3 s back".'),
    ('"3 s tuck, 1 s hold, 3 s release"', "slow", '9:40: "slow" is not a tempo. Write seconds and a word for each part, such as "4 s slide out, 4 s slide back".'),
    ("4 s in, 6 s out", "slowly", '8:9: "slowly" is not a breath. Write it as in "4 s in, 6 s out".'),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), MOVEMENTS)
def test_mistakes_in_movements(
    old: str, new: str, expected: str, library: Library, tmp_path: Path
) -> None:
    found = problems(changed(PELVIC_TILT, old, new), library, tmp_path)
    assert found == [expected]


def test_an_inherited_mistake_of_a_pose_is_reported_once(library: Library, tmp_path: Path) -> None:
    text = changed(HALF_KNEELING, "knee left: 85", "knee left: 200")
    assert len(problems(text, library, tmp_path)) == 1


PROGRAMS = [
    ("routine: first-length, short", "routine: first-lenght, short", ['4:15: no routine is called "first-lenght". Did you mean "first-length"?', '5:15: no routine is called "first-lenght". Did you mean "first-length"?']),
    ("check: full", "check: ful", ['4:74: "ful" is not known here. Did you mean "full"?']),
    (", short: first-length, new: Everything", ", new: Everything", ['4:5: "short" is missing, a day needs it.']),
    ("half-kneeling: pelvic-tilt", "half-kneeling: pelvic-tlt", ['7:67: no exercise is called "pelvic-tlt". Did you mean "pelvic-tilt"?']),
    ("instead of: {half-kneeling: pelvic-tilt}", "routine: first-lenght", ['7:48: no routine is called "first-lenght". Did you mean "first-length"?']),
    (", instead of: {half-kneeling: pelvic-tilt}", "", ["7:14: this answer changes nothing, name a routine, a short option or stand-ins."]),
    ("say: Without kneeling., ", "", ['7:14: "say" is missing, an answer needs it.']),
    ("lasts: program", "lasts: ever", ['7:88: "ever" is not known here. Write day or program.']),
    ("on no:", "on maybe:", ['5:67: this question changes nothing, write what a yes or a no changes ("on yes: …").', '7:7: "on maybe" is not a key of a gate. Did you mean "on yes"? Or perhaps this file was made for a newer version.']),
    ("program: 21-day-reset", "program: The reset", ['1:10: "The reset" is not an id. Ids are lower-case words joined by hyphens, such as "half-kneeling", of at most 60 characters.']),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), PROGRAMS)
def test_mistakes_in_programs(
    old: str, new: str, expected: list[str], library: Library, tmp_path: Path
) -> None:
    assert problems(changed(PROGRAM, old, new), library, tmp_path) == expected


def test_nothing_is_wrong_with_the_examples(library: Library, tmp_path: Path) -> None:
    for text in (FIRST_LENGTH, HALF_KNEELING, PELVIC_TILT, PROGRAM):
        assert problems(text, library, tmp_path) == []
