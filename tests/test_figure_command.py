"""`routine-app figure`: pictures in three formats, and numbers that follow from the convention."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from math import cos, radians, sin
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from routine_app.app import run
from routine_app.cli import parse
from routine_app.domain.drawing import Drawing, End
from routine_app.domain.pose import Side
from routine_app.figure_command import write_at_once
from routine_app.options.usage import UsageProblem
from routine_app.resources import routines_dir

ROOT = Path(__file__).parents[1]
COUCH = routines_dir() / "exercises" / "couch-stretch.yaml"
Place = tuple[float, float, float]


def figure(*arguments: str | Path) -> int:
    """The exit code of the command, in this process."""
    request = parse(["figure", *map(str, arguments)])
    assert not isinstance(request, str)
    return run(request)


def numbers(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> dict[str, dict]:  # type: ignore[type-arg]  # JSON
    assert figure(*arguments, "--json") == 0
    found: dict[str, dict] = json.loads(capsys.readouterr().out)  # type: ignore[type-arg]  # JSON
    return found


def standing(capsys: pytest.CaptureFixture[str], **angles: float) -> dict[str, Place]:
    """The joints of somebody who stands but for these angles; `hip_right__flexion=90`."""
    changes = [f"--set={name.replace('__', '.')}={angle}" for name, angle in angles.items()]
    joints: dict[str, Place] = numbers(capsys, "standing", *changes)["joints"]
    return joints


# ------------------------------------------------------------------- arguments


def test_the_options_of_a_figure() -> None:
    request = parse(
        [
            *("figure", "couch-stretch", "--phase", "start", "--side", "left", "--muscles"),
            *("--theme", "dark", "--size", "320x200", "--out", "a.svg"),
            *("--set", "knee_right=40", "--set", "hip_right.flexion=-5"),
        ]
    )
    assert not isinstance(request, str)
    assert request.targets == ("couch-stretch",)
    assert request.drawing == Drawing(
        End.START,
        Side.LEFT,
        muscles=True,
        dark=True,
        size=(320, 200),
        out=Path("a.svg"),
        changes=(("knee_right", 40.0), ("hip_right.flexion", -5.0)),
    )


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ("", "Say whose figure: 'routine-app figure half-kneeling --out figure.png'."),
        ("a b", "Say whose figure: 'routine-app figure half-kneeling --out figure.png'."),
        ("a", "Say where the picture goes with --out figure.png, or give --json."),
        ("a --json --text", "--text does not go with 'figure'."),
        ("a --json --speed 3", "--speed does not go with 'figure'."),
        ("a --phase end", "The option --phase is start or hold, here 'end'."),
        ("a --side up", "The option --side is left or right, here 'up'."),
        ("a --theme red", "The option --theme is light or dark, here 'red'."),
        ("a --out a.gif", "The option --out needs a .png, .svg or .pdf file, here 'a.gif'."),
        ("a --set knee_rigt=3", "No joint is called 'knee_rigt'. Did you mean 'knee_right'?"),
        ("a --out", "The option --out needs a value."),
    ],
)
def test_what_is_not_understood_is_said_plainly(arguments: str, sentence: str) -> None:
    with pytest.raises(UsageProblem) as problem:
        parse(["figure", *arguments.split()])
    assert str(problem.value) == sentence


@pytest.mark.parametrize(
    "size", ["700", "x", "0x20", "15x500", "700x4097", "7e2x500", "-7x5", "7x5x5"]
)
def test_a_bad_size_is_refused(size: str) -> None:
    with pytest.raises(UsageProblem, match="needs a width and a height from 16 to 4096 pixels"):
        parse(["figure", "a", "--json", f"--size={size}"])


@pytest.mark.parametrize(
    "change", ["knee_right", "knee_right=", "knee_right=nan", "knee_right=1_0"]
)
def test_a_change_needs_degrees(change: str) -> None:
    with pytest.raises(UsageProblem, match="needs a joint and degrees"):
        parse(["figure", "a", "--json", "--set", change])


def test_options_of_a_figure_go_with_nothing_else() -> None:
    with pytest.raises(UsageProblem, match="--muscles goes with 'figure' only"):
        parse(["today", "--muscles"])


# -------------------------------------------------------------- golden numbers

STANDING: Mapping[str, Place] = {
    "pelvis": (0, 0.530, 0),
    "lumbar": (-0.025, 0.590, 0),
    "thorax": (-0.025, 0.690, 0),
    "girdle": (-0.025, 0.818, 0),
    "head": (-0.025, 0.878, 0),
    "hip_left": (0, 0.530, -0.0455),
    "knee_left": (0, 0.285, -0.0455),
    "ankle_left": (0, 0.039, -0.0455),
    "heel_right": (-0.022, 0, 0.0455),
    "ball_right": (0.075, 0, 0.0455),
    "shoulder_right": (-0.025, 0.818, 0.1295),
    "elbow_right": (-0.025, 0.632, 0.1295),
    "wrist_right": (-0.025, 0.486, 0.1295),
    "palm_left": (-0.025, 0.436, -0.1295),
}
"""Table of segment lengths, one on top of the other."""

S10, C10, S20, C20 = sin(radians(10)), cos(radians(10)), sin(radians(20)), cos(radians(20))
S40, C40 = sin(radians(40)), cos(radians(40))
GOLDEN: Mapping[str, tuple[dict[str, float], dict[str, Place]]] = {
    "a hip bent to a right angle": (
        {"hip_right__flexion": 90},
        {
            "knee_right": (0.245, 0.530, 0.0455),
            "ankle_right": (0.245 + 0.246, 0.530, 0.0455),
            "ball_right": (0.245 + 0.246 + 0.039, 0.530 + 0.075, 0.0455),
            "ankle_left": (0, 0.039, -0.0455),
        },
    ),
    "a knee bent to a right angle": (
        {"knee_right": 90},
        {
            "knee_right": (0, 0.285, 0.0455),
            "ankle_right": (-0.246, 0.285, 0.0455),
            "ball_right": (-0.246 - 0.039, 0.285 - 0.075, 0.0455),
        },
    ),
    "both at right angles on both sides: the feet let the body down": (
        {
            "hip_right__flexion": 90,
            "hip_left__flexion": 90,
            "knee_right": 90,
            "knee_left": 90,
        },
        {
            "pelvis": (0, 0.246 + 0.039, 0),
            "knee_left": (0.245, 0.246 + 0.039, -0.0455),
            "heel_left": (0.245 - 0.022, 0, -0.0455),
        },
    ),
    "an arm straight up": (
        {"shoulder_right__flexion": 180},
        {
            "elbow_right": (-0.025, 0.818 + 0.186, 0.1295),
            "wrist_right": (-0.025, 0.818 + 0.186 + 0.146, 0.1295),
            "palm_right": (-0.025, 0.818 + 0.186 + 0.146 + 0.050, 0.1295),
            "elbow_left": (-0.025, 0.632, -0.1295),
        },
    ),
    "an arm out to the left": (
        {"shoulder_left__abduction": 90},
        {"elbow_left": (-0.025, 0.818, -0.1295 - 0.186)},
    ),
    "a forearm forward": ({"elbow_right": 90}, {"wrist_right": (-0.025 + 0.146, 0.632, 0.1295)}),
    "a bend to the right, half at each end of the lumbar spine": (
        {"lumbar__bend": 20},
        {
            "thorax": (-0.025, 0.590 + 0.1 * C10, 0.1 * S10),
            "girdle": (-0.025, 0.590 + 0.1 * C10 + 0.128 * C20, 0.1 * S10 + 0.128 * S20),
            "shoulder_right": (
                -0.025,
                0.590 + 0.1 * C10 + 0.128 * C20 - 0.1295 * S20,
                0.1 * S10 + 0.128 * S20 + 0.1295 * C20,
            ),
            "knee_right": (0, 0.285, 0.0455),
        },
    ),
    "a leg out to the right": (
        {"hip_right__abduction": 20},
        {"knee_right": (0, 0.530 - 0.245 * C20, 0.0455 + 0.245 * S20)},
    ),
    "a thigh turned in, seen at the shin": (
        {"hip_right__rotation": 40, "knee_right": 90},
        {"ankle_right": (-0.246 * C40, 0.285, 0.0455 + 0.246 * S40)},
    ),
}


def test_standing_is_as_tall_as_its_segments(capsys: pytest.CaptureFixture[str]) -> None:
    found = numbers(capsys, "standing")
    for name, place in STANDING.items():
        assert found["joints"][name] == pytest.approx(place, abs=1e-6), name
    assert found["supports"] == {"foot_left": 0.0, "foot_right": 0.0}
    assert found["lowest"] == pytest.approx(0, abs=0.004)
    assert found["psoas"] == found["iliacus"] == {"left": 1.0, "right": 1.0}


@pytest.mark.parametrize("name", GOLDEN)
def test_joints_are_where_the_angles_put_them(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    angles, places = GOLDEN[name]
    found = standing(capsys, **angles)
    for joint, place in places.items():
        assert found[joint] == pytest.approx(place, abs=1e-5), joint


def test_a_bent_hip_shortens_its_own_muscles(capsys: pytest.CaptureFixture[str]) -> None:
    found = numbers(capsys, "standing", "--set", "hip_right.flexion=90")
    assert found["psoas"] == pytest.approx({"left": 1.0, "right": 0.7891}, abs=1e-4)
    assert found["iliacus"] == pytest.approx({"left": 1.0, "right": 0.6920}, abs=1e-4)


def test_an_exercise_rests_on_its_props(capsys: pytest.CaptureFixture[str]) -> None:
    found = numbers(capsys, "half-kneeling")
    assert found["supports"] == pytest.approx({"knee_right": 0.018, "foot_left": 0.0}, abs=0.002)
    assert found["psoas"]["right"] > 1.01
    assert found["psoas"]["left"] < 0.9


def test_the_other_side_is_the_mirror_image(capsys: pytest.CaptureFixture[str]) -> None:
    right, left = (numbers(capsys, "couch-stretch", "--phase", "start", "--side", s) for s in Side)
    assert left["joints"]["knee_left"] == pytest.approx(
        [a * b for a, b in zip(right["joints"]["knee_right"], (1, 1, -1), strict=True)], abs=1e-5
    )


def test_a_set_angle_stays_as_it_was_set(capsys: pytest.CaptureFixture[str]) -> None:
    """What the body rests on would rather have it otherwise."""
    joints = numbers(capsys, "glute-bridge", "--set", "knee_right=20")["joints"]
    hip, knee, ankle = (joints[f"{name}_right"] for name in ("hip", "knee", "ankle"))
    reach = sum((a - b) ** 2 for a, b in zip(hip, ankle, strict=True)) ** 0.5
    assert knee != hip
    assert reach == pytest.approx(
        (0.245**2 + 0.246**2 + 2 * 0.245 * 0.246 * cos(radians(20))) ** 0.5, abs=1e-4
    )


# -------------------------------------------------------------------- pictures


def test_a_png_is_as_large_as_asked_and_shows_somebody(tmp_path: Path) -> None:
    path = tmp_path / "a.PNG"
    assert figure("standing", "--out", path, "--size", "300x400") == 0
    image = QImage(str(path))
    assert (image.width(), image.height()) == (300, 400)
    assert image.pixelColor(2, 2).name() == "#f4f1eb"
    assert len({image.pixel(x, y) for x in range(0, 300, 5) for y in range(0, 400, 5)}) > 5


@pytest.mark.parametrize("view", [(), ("--muscles", "--theme", "dark", "--side", "left")])
def test_svg_and_pdf_are_lines_without_pixels(view: tuple[str, ...], tmp_path: Path) -> None:
    svg, pdf = tmp_path / "a.svg", tmp_path / "a.pdf"
    for path in (svg, pdf):
        assert figure("half-kneeling", "--out", path, *view) == 0
    root = ElementTree.parse(svg).getroot()
    assert root.get("viewBox") == "0 0 700 500"
    names = [element.tag.rpartition("}")[2] for element in root.iter()]
    assert names.count("path") > 20
    assert "image" not in names
    assert pdf.read_bytes().startswith(b"%PDF")
    assert b"/Subtype /Image" not in pdf.read_bytes()


def test_the_muscle_view_says_what_its_colours_mean(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    assert figure("half-kneeling", "--out", path, "--muscles") == 0
    assert "path length in a model, not by muscle tension" in path.read_text(encoding="utf-8")


def test_a_file_is_drawn_like_an_exercise_of_the_library(tmp_path: Path) -> None:
    pictures: list[bytes] = []
    for target in (COUCH, "couch-stretch"):
        path = tmp_path / f"{len(pictures)}.png"
        assert figure(target, "--out", path, "--phase", "start") == 0
        pictures.append(path.read_bytes())
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize(
    "different",
    [
        ("--phase", "start"),
        ("--side", "left"),
        ("--muscles",),
        ("--theme", "dark"),
        ("--set", "knee_right=60"),
    ],
    ids=" ".join,
)
def test_each_option_changes_the_picture(different: tuple[str, ...], tmp_path: Path) -> None:
    usual, other = tmp_path / "a.png", tmp_path / "b.png"
    assert figure("low-lunge", "--out", usual) == 0
    assert figure("low-lunge", "--out", other, *different) == 0
    assert usual.read_bytes() != other.read_bytes()


# -------------------------------------------------------------------- problems


def test_an_angle_that_no_body_can_do_is_named_with_its_range(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert figure("standing", "--json", "--set", "knee_right=170") == 1
    assert capsys.readouterr().err == (
        "--set knee_right=170: knee_right is 170 degrees, a body can do -10 to 155.\n"
    )
    assert figure("standing", "--json", "--set", "lumbar.bend=40", "--set", "thoracic.bend=40") == 1
    assert "--set: lumbar + thoracic bend is 80 degrees" in capsys.readouterr().err


def test_a_pose_beyond_the_limits_of_a_body_is_named_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "couch-stretch.yaml"
    text = COUCH.read_text(encoding="utf-8")
    lines = text.splitlines()
    number = next(n for n, line in enumerate(lines) if line.startswith("    knee right:"))
    lines[number] = "    knee right: 200"
    path.write_text("\n".join(lines), encoding="utf-8")
    assert figure(path, "--out", tmp_path / "a.png") == 1
    said = capsys.readouterr().err
    assert said.startswith(f"{path}:{number + 1}:17: knee right is 200 degrees")
    assert not (tmp_path / "a.png").exists()


def test_an_unknown_exercise_gets_a_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    assert figure("half-kneling", "--json") == 2
    assert "no exercise 'half-kneling'. Did you mean 'half-kneeling'?" in capsys.readouterr().err


def test_a_file_of_another_kind_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert figure(routines_dir() / "settle.yaml", "--json") == 1
    assert (
        'settle.yaml:1:10: found the kind "routine", expected an exercise.'
        in capsys.readouterr().err
    )


@pytest.mark.parametrize("below", ["missing/a.png", "a-file/a.png", "a-folder.png"])
def test_a_place_that_cannot_be_written_is_one_plain_sentence(
    below: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a-file").touch()
    (tmp_path / "a-folder.png").mkdir()
    assert figure("standing", "--out", tmp_path / below) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"routine-app: {tmp_path / below} cannot be written: ")
    assert said.count("\n") == 1


def test_a_picture_is_replaced_whole_and_leaves_no_draft(tmp_path: Path) -> None:
    path, link = tmp_path / "a.png", tmp_path / "link.png"
    write_at_once(path, b"old")
    link.symlink_to(path)
    write_at_once(link, b"new")
    assert path.read_bytes() == b"new"
    assert link.is_symlink()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.png", "link.png"]


# ------------------------------------------------------------------- processes


def process(*arguments: str, path: str = str(ROOT)) -> subprocess.CompletedProcess[str]:
    given = {**os.environ, "PYTHONPATH": path}
    given.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "routine_app", "figure", *arguments],
        env=given,
        capture_output=True,
        text=True,
        timeout=50,
    )


def test_no_display_is_needed(tmp_path: Path) -> None:
    result = process("cat-cow", "--out", str(tmp_path / "a.png"))
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")


def test_numbers_need_no_qt_and_a_picture_says_what_is_missing(tmp_path: Path) -> None:
    module = tmp_path / "PySide6" / "__init__.py"
    module.parent.mkdir()
    module.write_text("raise ImportError('libGL.so.1: cannot open shared object file')\n")
    path = f"{tmp_path}{os.pathsep}{ROOT}"
    assert process("standing", "--json", path=path).returncode == 0
    result = process("standing", "--out", str(tmp_path / "a.svg"), path=path)
    assert result.returncode == 69
    assert result.stderr.startswith("routine-app: The system library libGL.so.1 is missing.")
    assert result.stderr.count("\n") == 1
