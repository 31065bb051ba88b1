"""The author's guide and the schema say what the reader does, by examples that it reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from routine_app.content import program_shapes, routine_shapes, shapes
from routine_app.content.check import check_files
from routine_app.content.fields import Shape, key_of
from routine_app.content.library import Library
from routine_app.content.marked_yaml import parse
from routine_app.content.nodes import Node
from routine_app.content.problem import Report
from routine_app.content.translation import FOLDER
from routine_app.resources import routines_dir
from tools.reference import texts
from tools.reference_page import examples, known_shapes, page
from tools.reference_schema import schema

SHIPPED = sorted(p for p in routines_dir().rglob("*.yaml") if FOLDER not in p.parts)
FOR_AUTHORS = (
    routine_shapes.RoutineFile,
    routine_shapes.StepOptions,
    shapes.ExerciseFile,
    shapes.MovesShape,
    shapes.PoseShape,
    program_shapes.ProgramFile,
    program_shapes.DayShape,
    program_shapes.GateShape,
    program_shapes.ChangeShape,
)


def plain(node: Node) -> Any:
    """A file as an editor sees it, scalars as they were typed."""
    match node.value:
        case dict(entries):
            return {key: plain(entry[2]) for key, entry in entries.items()}
        case list(nodes):
            return [plain(child) for child in nodes]
        case text:
            return text


def read(text: str) -> Any:
    report = Report("file.yaml")
    node = parse(text, report)
    assert node is not None
    assert not report
    return plain(node)


@pytest.fixture(scope="module")
def judge() -> Draft202012Validator:
    Draft202012Validator.check_schema(schema())
    return Draft202012Validator(schema())


@pytest.mark.parametrize("path", texts(), ids=lambda path: path.name)
def test_guide_and_schema_are_up_to_date(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == texts()[path], "run ./dev reference"


def test_the_examples_of_the_guide_are_read_without_a_problem() -> None:
    assert not check_files(examples(), Library(routines_dir(), None))


def test_every_example_is_in_the_guide() -> None:
    for path in examples():
        assert path.read_text(encoding="utf-8") in page()


@pytest.mark.parametrize("shape", FOR_AUTHORS, ids=lambda shape: shape.__name__)
def test_the_examples_use_every_key(shape: type[Shape]) -> None:
    shown = "\n".join(path.read_text(encoding="utf-8") for path in examples())
    assert not [name for name in shape.keys if f"{key_of(name)}:" not in shown]


def test_the_guide_tells_every_key_of_every_kind() -> None:
    told = page()
    for shape in known_shapes().values():
        for name, key in shape.keys.items():
            assert f"| `{key_of(name)}` |" in told
            assert key.doc in told


@pytest.mark.parametrize("path", [*SHIPPED, *examples()], ids=lambda path: path.name)
def test_the_schema_agrees_with_every_good_file(judge: Draft202012Validator, path: Path) -> None:
    found = read(path.read_text(encoding="utf-8"))
    assert not [error.message for error in judge.iter_errors(found)]


@pytest.mark.parametrize(
    "text",
    [
        "routine: Mine\nname: Mine\nsteps: [{sphinx: 45 s}]",
        "routine: mine\nname: Mine\nsteps: [{sphinx: 45 sec x two}]",
        "routine: mine\nname: Mine\nsteps: []",
        "routine: mine\nname: Mine\nsteps: [sphinx]",
        "routine: mine\nname: Mine\nsteps: [{sphinx: 45 s, cat-cow: 8 reps}]",
        "routine: mine\nname: Mine\nsteps: [{sphinx: {hold: 40 s, site: left only}}]",
        "routine: mine\nname: Mine\nstep: [{sphinx: 45 s}]",
        "routine: mine\nsteps: [{sphinx: 45 s}]",
        "exercise: mine\nname: Mine",
        "program: mine\nname: Mine\ndays: [{routine: settle}]",
        "name: Mine",
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(
    judge: Draft202012Validator, text: str, tmp_path: Path
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    assert check_files([path], Library(routines_dir(), None))
    assert not judge.is_valid(read(text))


def test_the_schema_takes_numbers_as_editors_read_them(judge: Draft202012Validator) -> None:
    steps: list[Any] = [{"sphinx": 45}, {"rest": 20}, {"clam": {"reps": 8, "sets": 2}}]
    assert judge.is_valid({"routine": "mine", "name": "Mine", "easy": True, "steps": steps})


def test_the_schema_is_json() -> None:
    path = next(path for path in texts() if path.suffix == ".json")
    assert json.loads(texts()[path]) == schema()
