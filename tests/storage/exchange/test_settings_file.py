"""Settings go to a file that people can read, and back whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.health import Health
from routine_app.domain.pose import Side
from routine_app.domain.preferences import BreathPace, ChimeSet, Preferences, Theme
from routine_app.domain.setting_changes import STAYING, carried, change_words, changed
from routine_app.domain.value import replace
from routine_app.storage.exchange.problem import ExchangeProblem
from routine_app.storage.exchange.settings_file import (
    Settings,
    look_at_settings,
    save_settings,
    to_file,
)

TOLD = Health(told=True, conditions=("kneeling",))
HERE = Settings(Preferences(device="here"), Health())
OTHER = Preferences(
    device="there",
    theme=Theme.DARK,
    text_scale=1.4,
    mute=True,
    first_side=Side.RIGHT,
    missing=("strap",),
    reminder="07:15",
    sync_folder="/somewhere/else",
    program="another",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def look(path: Path, here: Settings = HERE) -> Settings:
    return look_at_settings(path, here, {"kneeling"}).after


def refused(path: Path, raw: object) -> str:
    path.write_text(raw if isinstance(raw, str) else json.dumps(raw))
    with pytest.raises(ExchangeProblem) as caught:
        look_at_settings(path, HERE, {"kneeling"})
    return str(caught.value)


def with_settings(**settings: object) -> dict[str, Any]:
    return {"format": "routine-app settings", "version": 1, "settings": settings}


def test_what_was_saved_comes_back_and_the_rest_stays(path: Path) -> None:
    save_settings(path, OTHER)
    after = look(path).preferences
    assert [name for name in carried() if getattr(after, name) != getattr(OTHER, name)] == []
    staying = STAYING & set(Preferences.FIELDS)
    assert all(getattr(after, name) == getattr(HERE.preferences, name) for name in staying)


def test_every_field_goes_along_or_is_known_to_stay() -> None:
    assert set(carried()) | STAYING >= set(Preferences.FIELDS)
    assert not set(carried()) & STAYING


def test_answers_about_health_are_in_it_only_when_they_are_given(path: Path) -> None:
    save_settings(path, OTHER)
    assert "kneeling" not in path.read_text()
    assert look(path).health == Health()
    save_settings(path, OTHER, TOLD)
    assert look(path).health == TOLD


def test_only_its_owner_can_read_it(path: Path) -> None:
    save_settings(path, OTHER, TOLD)
    assert path.stat().st_mode & 0o077 == 0


def test_it_can_be_read_by_people() -> None:
    lines = to_file(OTHER).decode().splitlines()
    assert '    "theme": "dark",' in lines
    assert '  "version": 1,' in lines


def test_what_would_change_is_counted_and_named(path: Path) -> None:
    save_settings(path, OTHER)
    words = look_at_settings(path, HERE, ()).words
    assert words == (
        "6 settings change.",
        "Theme: dark, now system",
        "Text size: 140 %, now 100 %",
        "Mute all sound: on, now off",
        "First side: right, now left",
        "Props that are not there: strap, now none",
        "Reminder: 07:15, now off",
    )


def test_nothing_new_is_said_as_that(path: Path) -> None:
    save_settings(path, HERE.preferences)
    found = look_at_settings(path, HERE, ())
    assert not found.is_news
    assert found.words == ("Nothing changes: all of these are set like that already.",)


def test_a_setting_that_is_not_named_stays(path: Path) -> None:
    path.write_text(json.dumps(with_settings(mute=True)))
    here = Settings(OTHER, TOLD)
    assert look(path, here) == here
    here = Settings(replace(OTHER, mute=False), TOLD)
    assert look(path, here) == Settings(OTHER, TOLD)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("", "settings.json, line 1, column 1: it is damaged here."),
        ('{"format": "routine-app settings",\n "version" 1}', "line 2, column 12"),
        ("[]", "it is another kind of file"),
        ('{"format": "routine-app history"}', "it is a history, which Import takes"),
        ({**with_settings(), "version": 2}, "a newer version of Routine"),
        ({**with_settings(), "version": True}, "its version is True, expected 1"),
        ({**with_settings(), "extra": 1}, "'extra' is unknown"),
        ({"format": "routine-app settings", "version": 1}, "there are no settings in it"),
        (with_settings(colour="red"), "there is no setting 'colour'"),
        (with_settings(device="mine"), "there is no setting 'device'"),
        (with_settings(sync_folder="/tmp"), "there is no setting 'sync_folder'"),
        (with_settings(text_scale=5), "the setting text_scale cannot be 5"),
        (with_settings(text_scale=10**400), "the setting text_scale cannot be 1000"),
        (with_settings(theme="pink"), "the setting theme cannot be 'pink'"),
        (with_settings(mute="yes"), "the setting mute cannot be 'yes'"),
        (with_settings(mute=1), "the setting mute cannot be 1"),
        (with_settings(rollover=13), "the setting rollover cannot be 13"),
        (with_settings(reminder="25:00"), "the setting reminder cannot be '25:00'"),
        (with_settings(missing=["sword"]), "the setting missing cannot be ['sword']"),
        (with_settings(left_out_cues=["x"]), "the setting left_out_cues cannot be ['x']"),
        ('{"format": "routine-app settings", "format": 1}', "'format' stands in it twice"),
        ('{"settings": {"text_scale": NaN}}', "it is damaged;"),
        ("[" * 60_000, "it is damaged;"),
        ({**with_settings(), "health": {"told": 1}}, "the answers about health in it are damaged"),
    ],
)
def test_what_is_wrong_is_one_sentence_and_changes_nothing(
    path: Path, raw: object, said: str
) -> None:
    sentence = refused(path, raw)
    assert said in sentence
    assert sentence.startswith("settings.json")
    assert sentence.endswith("Nothing was changed.")


def test_answers_of_an_unknown_condition_are_refused(path: Path) -> None:
    told = {"told": True, "urgent": False, "conditions": ["gills"], "sliders": False}
    sentence = refused(path, {**with_settings(), "health": told})
    assert "the condition 'gills' is unknown" in sentence


def test_no_text_too_much_text_and_no_file_are_said(path: Path, tmp_path: Path) -> None:
    path.write_bytes(b"\xff\xfe\0")
    with pytest.raises(ExchangeProblem, match="no text in UTF-8"):
        look(path)
    path.write_bytes(b" " * 200_000)
    with pytest.raises(ExchangeProblem, match="too large"):
        look(path)
    with pytest.raises(ExchangeProblem, match="There is no file"):
        look(tmp_path / "nowhere.json")
    with pytest.raises(ExchangeProblem, match="is a folder"):
        look(tmp_path)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "theme": st.sampled_from(Theme),
            "text_scale": st.floats(1, 2),
            "mute": st.booleans(),
            "breath_pace": st.sampled_from(BreathPace),
            "chime_set": st.sampled_from(ChimeSet),
            "rollover": st.integers(0, 12),
            "voice_name": st.text(st.characters(categories=("L", "N"))),
            "left_out_cues": st.lists(st.sampled_from(("breath", "ticks"))).map(tuple),
        },
    )
)
def test_any_settings_come_back_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, fields: dict[str, Any]
) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    wanted = replace(Preferences(), **fields)
    save_settings(path, wanted)
    assert look(path, Settings(Preferences())).preferences == wanted
    assert len(change_words(Preferences(), wanted)) == len(changed(Preferences(), wanted))
