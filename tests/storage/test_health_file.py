"""What was told about health: kept apart, for its owner alone, and never half believed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from routine_app.domain.health import Health
from routine_app.domain.value import replace
from routine_app.storage.health_file import HealthFile
from routine_app.storage.health_object import from_object, to_object

TOLD = Health(told=True, conditions=("kneeling", "balance"), sliders=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "health.json"


def test_nothing_was_told_at_first(path: Path) -> None:
    file = HealthFile(path)
    assert file.value == Health()
    assert not file.value.may_start
    assert not path.exists()


def test_answers_are_found_again_and_only_their_owner_can_read_them(path: Path) -> None:
    HealthFile(path).save(TOLD)
    assert HealthFile(path).value == TOLD
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        '{"told": true}',
        '{"told": 1, "urgent": false, "conditions": [], "sliders": false}',
        '{"told": true, "urgent": false, "conditions": [3], "sliders": false}',
        '{"told": true, "urgent": false, "conditions": "none", "sliders": false}',
        '{"told": true, "urgent": false, "conditions": [], "sliders": false, "allowed": true}',
        '{"told": true, "urgent": false, "conditions": [], "sliders": false, "allowed": [1]}',
    ],
)
def test_what_cannot_be_read_is_set_aside_and_asked_again(path: Path, content: str) -> None:
    path.parent.mkdir()
    path.write_text(content)
    file = HealthFile(path)
    assert not file.value.told
    assert file.notices() == (
        "What you told about your health could not be read; you are asked again.",
    )
    assert path.with_name("health.unreadable.json").read_text() == content
    assert not path.exists()


def test_the_word_of_a_clinician_is_found_again(path: Path) -> None:
    told = Health(told=True, conditions=("hip-replacement",), allowed=("hip-replacement",))
    HealthFile(path).save(told)
    assert HealthFile(path).value == told


def test_answers_from_before_a_clinician_was_asked_about_still_hold(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(
        '{"told": true, "urgent": false, "conditions": ["hip-replacement"], "sliders": true}'
    )
    expected = Health(told=True, conditions=("hip-replacement",), sliders=True)
    assert HealthFile(path).value == expected


def test_an_older_program_can_read_answers_that_have_no_such_word(path: Path) -> None:
    HealthFile(path).save(TOLD)
    assert "allowed" not in path.read_text()


def test_answers_that_cannot_be_saved_hold_and_are_complained_about(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    file = HealthFile(blocked / "health.json")
    assert not file.may_hold_more
    assert file.notices() == ()
    file.save(TOLD)
    assert file.value == TOLD
    (said,) = file.notices()
    assert "could not be saved" in said


def away(_path: Path) -> bytes:
    raise OSError(13, "Permission denied")


def test_answers_that_cannot_be_read_for_the_moment_are_let_be(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    HealthFile(path).save(TOLD)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", away)
        file = HealthFile(path)
    assert not file.value.told
    assert file.may_hold_more
    (said,) = file.notices()
    assert str(path) in said
    assert "Permission denied" in said
    assert HealthFile(path).value == TOLD


def test_new_answers_put_those_aside_that_could_not_be_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    HealthFile(path).save(TOLD)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", away)
        file = HealthFile(path)
    anew = Health(told=True)
    file.save(anew)
    assert not file.may_hold_more
    assert HealthFile(path).value == anew
    assert HealthFile(path.with_name("health.unreadable.json")).value == TOLD


@pytest.mark.parametrize(
    ("kept", "found"), [("2026-03-02", date(2026, 3, 2)), ("soon", None), (7, None)]
)
def test_a_day_of_rest_is_found_again_and_a_broken_one_costs_no_answer(
    kept: object, found: date | None
) -> None:
    told = Health(told=True, conditions=("kneeling",), rest_day=date(2026, 3, 2))
    raw = {**to_object(told), "rest_day": kept}
    assert from_object(raw) == replace(told, rest_day=found)
