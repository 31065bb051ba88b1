"""Content by id, own files in front of shipped ones, and broken files that hide nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from routine_app.content.kinds import Kind
from routine_app.content.library import Library, LibraryEntry
from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.dose import SECOND, Breath, Dose, Repetitions, Timed
from routine_app.domain.exercise import Level, Phase, Position, Sides
from routine_app.domain.pose import BodyPart, Grip, Prop, Support
from routine_app.domain.program import Change, Check, Finding, Gate, Lasting
from routine_app.domain.routine import ExerciseStep, RestStep, SideOrder, WaitStep
from tests.content.examples import FIRST_LENGTH, HALF_KNEELING, PROGRAM, shipped, write


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


@pytest.fixture
def library(tmp_path: Path, own: Path) -> Library:
    return Library(shipped(tmp_path), own)


def entry(library: Library, path: Path) -> LibraryEntry:
    (found,) = (e for e in library.entries() if e.path == path)
    return found


def test_an_exercise_is_read_whole(library: Library) -> None:
    exercise = library.exercise("half-kneeling")
    assert exercise.id == "half-kneeling"
    assert exercise.name == exercise.short_name == "Half-kneeling stretch"
    assert exercise.phase is Phase.LENGTHEN
    assert exercise.position is Position.HALF_KNEELING
    assert exercise.level is Level.FLOOR
    assert exercise.sides is Sides.EACH
    assert exercise.dose == Dose(Timed(45 * SECOND), 2)
    assert exercise.props == (Prop.CUSHION,)
    assert exercise.stop_if == ("the groin pinches",)
    assert exercise.harder == ("pelvic-tilt",)
    assert exercise.say == (("psoas", "so-as"),)
    assert exercise.lengthens_hip
    assert exercise.evidence[0].source == "Somebody 2024"
    assert exercise.view.azimuth == 14
    assert exercise.start["hip_left.flexion"] == 92
    assert exercise.start.holds == (Grip(BodyPart.HAND_LEFT, BodyPart.THIGH_LEFT),)


def test_a_hold_changes_only_what_differs_from_the_start(library: Library) -> None:
    hold = library.exercise("half-kneeling").hold
    assert hold["hip_left.flexion"] == 85
    assert hold["hip_left.abduction"] == 5
    assert hold["hip_right.flexion"] == -18
    assert hold["knee_left"] == 85
    assert hold.rests_on == (Support(BodyPart.KNEE_RIGHT), Support(BodyPart.FOOT_LEFT))


def test_a_hold_that_is_left_out_is_the_start(library: Library) -> None:
    slider = library.exercise("sciatic-slider")
    assert slider.hold == slider.start
    assert slider.level is Level.CHAIR
    assert slider.nerve_glide


def test_a_part_may_rest_on_a_prop(library: Library) -> None:
    tilt = library.exercise("pelvic-tilt")
    assert tilt.start.rests_on == (Support(BodyPart.BACK), Support(BodyPart.SACRUM, Prop.BLOCK))
    assert tilt.moves is not None
    assert [beat.stays for beat in tilt.moves.beats] == [False, True, False]


def test_a_routine_has_its_steps_with_their_exercises(library: Library) -> None:
    routine = library.routine("first-length")
    assert routine.name == routine.short_name == "First length"
    assert routine.breath == Breath(4000, 6000)
    tilt, wait, kneel, rest, long_form = routine.steps
    assert tilt == ExerciseStep(library.exercise("pelvic-tilt"), Dose(Repetitions(8)))
    assert wait == WaitStep("Fetch the cushion.")
    assert isinstance(kneel, ExerciseStep)
    assert kneel.order is SideOrder.LEFT_FIRST
    assert rest == RestStep(20 * SECOND)
    assert long_form == ExerciseStep(
        library.exercise("half-kneeling"),
        Dose(Timed(40 * SECOND), 2),
        SideOrder.RIGHT_ONLY,
        15 * SECOND,
        "Squeeze the kneeling-side buttock.",
    )


def test_a_long_form_without_an_amount_takes_the_usual_dose(tmp_path: Path, own: Path) -> None:
    text = "routine: mine\nname: Mine\nsteps:\n  - half-kneeling: {sides: left only}\n"
    write(own, {"mine.yaml": text})
    (step,) = Library(shipped(tmp_path), own).routine("mine").exercise_steps
    assert step.dose == Dose(Timed(45 * SECOND), 2)


def test_a_program_has_its_days(library: Library) -> None:
    program = library.program()
    assert program.id == "21-day-reset"
    first, second = program.days
    assert (first.routine, first.check, first.new) == ("first-length", Check.FULL, "Everything")
    assert (second.check, second.easy, first.gate) == (Check.NONE, True, None)


def test_a_question_before_a_day_says_what_each_answer_changes(library: Library) -> None:
    gate = library.program().days[1].gate
    stand_ins = (("half-kneeling", "pelvic-tilt"),)
    without = Change("Without kneeling.", stand_ins=stand_ins, lasts=Lasting.PROGRAM)
    assert gate == Gate("Can you kneel?", on_no=without)
    assert (gate.change(True), gate.change(False)) == (None, without)


def test_essentials_are_numbered(library: Library) -> None:
    one, two = library.essentials()
    assert (one.number, one.title, one.evidence, one.today) == (1, "One", "partly", "Rest.")
    assert (two.number, two.evidence) == (2, "a clinician's view")


def test_the_safety_page_is_read(library: Library) -> None:
    safety = library.safety()
    assert safety.ask_first == ("You are pregnant.",)
    assert safety.footer == "Not medical advice."


def test_what_is_known_is_read_with_its_sources(library: Library) -> None:
    known = library.known()
    assert known.about == "What was found."
    assert known.findings == (Finding("Holding", "Half a minute will do.", "Somebody 2024"),)
    first, second = known.often_said
    assert (first.said, first.instead) == ("It ends all pain.", "It may feel good.")
    assert (first.source, second.source) == ("Others 2020", "")
    assert known.not_studied == ("Holding it for an hour.",)
    assert known.what_follows == ("Holds are short.",)


def test_a_finding_needs_its_source(tmp_path: Path) -> None:
    folder = shipped(tmp_path)
    text = (folder / "known.yaml").read_text().replace(", source: Somebody 2024", "")
    write(folder, {"known.yaml": text})
    with pytest.raises(ContentError, match='"source" is missing, a finding needs it'):
        Library(folder).known()


def test_only_what_is_asked_for_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library(shipped(tmp_path))
    read: list[str] = []
    real = os.open

    def watch(path: Path, flags: int) -> int:
        read.append(path.name)
        return real(path, flags)

    monkeypatch.setattr(os, "open", watch)
    library.program()
    assert read == ["21-day-reset.yaml"]
    library.routine("first-length")
    library.routine("first-length")
    assert read == [
        "21-day-reset.yaml",
        "first-length.yaml",
        "pelvic-tilt.yaml",
        "half-kneeling.yaml",
    ]


def test_what_is_not_there_is_not_found_and_the_nearest_is_named(library: Library) -> None:
    with pytest.raises(NotFound) as caught:
        library.routine("first-lenght")
    assert (caught.value.kind, caught.value.suggestion) == ("routine", "first-length")


@pytest.mark.parametrize(
    "wanted", ["../first-length", "/etc/passwd", "", "First", "a\0b", "x" * 999]
)
def test_ids_never_leave_the_library(library: Library, wanted: str) -> None:
    with pytest.raises(NotFound):
        library.routine(wanted)


def test_the_texts_of_the_program_are_no_routines(library: Library) -> None:
    assert library.routine_ids() == ("first-length",)
    with pytest.raises(NotFound):
        library.routine("safety")


def test_ids_come_from_the_names_of_files(library: Library, own: Path) -> None:
    write(own, {"mine.yaml": FIRST_LENGTH, "exercises/x.yaml": "", ".hidden.yaml": "routine: h"})
    write(own, {"my-stretch.yaml": "exercise: my-stretch", "programs/p.yaml": "", "a.txt": ""})
    assert library.routine_ids() == ("first-length", "mine")
    assert library.exercise_ids() == (
        "half-kneeling",
        "my-stretch",
        "pelvic-tilt",
        "sciatic-slider",
        "x",
    )
    assert library.program_ids() == ("21-day-reset", "p")


@pytest.mark.parametrize("place", ["exercises/half-kneeling.yaml", "half-kneeling.yaml"])
def test_an_own_file_takes_the_place_of_a_shipped_one(
    tmp_path: Path, own: Path, place: str
) -> None:
    write(own, {place: HALF_KNEELING.replace("aim: The main", "aim: My main")})
    folder = shipped(tmp_path)
    library = Library(folder, own)
    assert library.exercise("half-kneeling").aim.startswith("My main")
    assert library.routine("first-length").exercise_steps[1].exercise.aim.startswith("My")
    theirs = folder / "exercises/half-kneeling.yaml"
    assert entry(library, own / place).replaces == theirs
    assert entry(library, theirs).replaced_by == own / place
    assert library.problems() == ()


def test_own_routines_and_programs_take_the_place_of_shipped_ones(
    tmp_path: Path, own: Path
) -> None:
    write(own, {"first-length.yaml": FIRST_LENGTH.replace("name: First", "name: My")})
    write(own, {"21-day-reset.yaml": PROGRAM.replace("name: The", "name: My")})
    library = Library(shipped(tmp_path), own)
    assert library.routine("first-length").name == "My length"
    assert library.program().name == "My 21-day reset"


def test_a_broken_own_file_is_reported_and_the_shipped_one_is_used(
    tmp_path: Path, own: Path
) -> None:
    write(own, {"half-kneeling.yaml": HALF_KNEELING.replace("phase: lengthen", "phase: x")})
    library = Library(shipped(tmp_path), own)
    assert library.exercise("half-kneeling").phase is Phase.LENGTHEN
    assert library.routine("first-length").id == "first-length"
    (problem,) = library.problems()
    assert problem.file == str(own / "half-kneeling.yaml")
    broken = entry(library, own / "half-kneeling.yaml")
    assert (broken.kind, broken.id, broken.value) == (Kind.EXERCISE, "half-kneeling", None)
    assert (broken.problems, broken.replaces) == ((problem,), None)


def test_two_broken_files_do_not_hide_a_good_one(tmp_path: Path, own: Path) -> None:
    good = FIRST_LENGTH.replace("routine: first-length", "routine: good")
    write(own, {"a.yaml": "\x00\x01", "b.yaml": "routine: [", "good.yaml": good})
    library = Library(shipped(tmp_path), own)
    assert library.routine("good").id == "good"
    values = {e.id: e.value is not None for e in library.entries() if not e.shipped}
    assert values == {"a": False, "b": False, "good": True}
    assert {Path(problem.file).name for problem in library.problems()} == {"a.yaml", "b.yaml"}


def test_a_broken_file_without_a_replacement_says_why(tmp_path: Path, own: Path) -> None:
    write(own, {"mine.yaml": "routine: mine\nname: M\nsteps: [half-kneeling: soon]\n"})
    with pytest.raises(ContentError, match='"soon" is not a dose'):
        Library(shipped(tmp_path), own).routine("mine")


def test_a_routine_with_a_broken_exercise_says_which(tmp_path: Path, own: Path) -> None:
    write(own, {"mine.yaml": "routine: mine\nname: M\nsteps: [bad: 45 s]\n"})
    write(own, {"exercises/bad.yaml": "exercise: bad\n"})
    with pytest.raises(ContentError) as caught:
        Library(shipped(tmp_path), own).routine("mine")
    (problem,) = caught.value.problems
    assert (problem.line, problem.column) == (3, 9)
    assert problem.message.startswith('the exercise "bad" has a problem of its own: ')


def test_a_file_must_be_called_like_its_id(tmp_path: Path, own: Path) -> None:
    write(own, {"other.yaml": FIRST_LENGTH})
    library = Library(shipped(tmp_path), own)
    (problem,) = library.problems()
    assert str(problem) == (
        f'{own / "other.yaml"}:1:10: the id is "first-length", '
        'so this file must be called "first-length.yaml".'
    )


def test_a_file_in_the_wrong_folder_is_reported(tmp_path: Path, own: Path) -> None:
    write(own, {"exercises/first-length.yaml": FIRST_LENGTH})
    (problem,) = Library(shipped(tmp_path), own).problems()
    assert problem.message == (
        "this file is of the kind routine and does not belong into this folder."
    )


def test_essentials_and_safety_cannot_be_replaced(tmp_path: Path, own: Path) -> None:
    write(own, {"safety.yaml": "safety: {}\n", "essentials.yaml": "essentials: []\n"})
    library = Library(shipped(tmp_path), own)
    assert library.safety().footer == "Not medical advice."
    assert any("cannot be replaced" in problem.message for problem in library.problems())


def test_missing_texts_of_the_program_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="there is no such file"):
        Library(tmp_path).safety()


def test_an_own_folder_need_not_exist(tmp_path: Path) -> None:
    library = Library(shipped(tmp_path), tmp_path / "nowhere")
    assert library.problems() == ()
    assert library.routine("first-length").id == "first-length"


def test_an_own_folder_that_is_a_file_is_reported(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.write_text("x")
    library = Library(shipped(tmp_path), own)
    assert library.routine("first-length").id == "first-length"
    assert any("cannot be read" in problem.message for problem in library.problems())


def test_files_with_another_ending_are_not_passed_over_silently(tmp_path: Path, own: Path) -> None:
    write(own, {"mine.yml": FIRST_LENGTH})
    (problem,) = Library(shipped(tmp_path), own).problems()
    assert problem.message == 'only files ending in ".yaml" are read, rename this one.'


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_dangling_link_is_reported_not_missed(tmp_path: Path, own: Path) -> None:
    own.mkdir()
    (own / "mine.yaml").symlink_to(tmp_path / "gone")
    library = Library(shipped(tmp_path), own)
    assert any("a link to a file" in problem.message for problem in library.problems())
    with pytest.raises(ContentError, match="a link to a file"):
        library.routine("mine")


def test_a_routine_file_is_read_from_anywhere(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path, {"any name.yaml": FIRST_LENGTH}) / "any name.yaml"
    assert library.routine_file(path).id == "first-length"


def test_a_routine_file_of_another_kind_is_refused(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path, {"e.yaml": HALF_KNEELING}) / "e.yaml"
    with pytest.raises(ContentError, match='found the kind "exercise", expected a routine'):
        library.routine_file(path)


OWN_EXERCISE = """\
  {form}
    name: My stretch
    phase: release
    aim: Mine.
    position: standing
    sides: both
    dose: 30 s
    easier: half-kneeling
    poses: {{start: {{knee left: 10}}}}
"""


@pytest.mark.parametrize("form", ["my-stretch:", "- exercise: my-stretch"])
def test_a_routine_file_may_carry_its_exercises(
    library: Library, tmp_path: Path, form: str
) -> None:
    text = "routine: mine\nname: Mine\nexercises:\n" + OWN_EXERCISE.format(form=form)
    text += "steps:\n  - my-stretch: 30 s\n  - half-kneeling: 45 s\n"
    path = write(tmp_path, {"mine.yaml": text}) / "mine.yaml"
    first, second = library.routine_file(path).exercise_steps
    assert (first.exercise.id, first.exercise.level) == ("my-stretch", Level.STANDING)
    assert second.exercise.id == "half-kneeling"


def test_mistakes_in_carried_exercises_are_reported(library: Library, tmp_path: Path) -> None:
    text = "routine: mine\nname: Mine\nexercises:\n" + OWN_EXERCISE.format(form="my-stretch:")
    text = text.replace("knee left: 10", "knee left: 300")
    text += "steps:\n  - my-strech: 30 s\n"
    path = write(tmp_path, {"mine.yaml": text}) / "mine.yaml"
    with pytest.raises(ContentError) as caught:
        library.routine_file(path)
    assert [(p.line, p.message) for p in caught.value.problems] == [
        (12, "knee left is 300 degrees, a body can do -10 to 155."),
        (14, 'no exercise is called "my-strech". Did you mean "my-stretch"?'),
    ]
