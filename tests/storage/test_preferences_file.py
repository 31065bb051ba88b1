"""Preferences that people may edit, that never stop the program and never get lost."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.pose import Side
from routine_app.domain.preferences import Preferences, Theme
from routine_app.domain.value import replace
from routine_app.storage import private_file
from routine_app.storage.preferences_file import PreferencesFile, chosen_language

plain = st.text(st.characters(categories=("L", "N", "Pd")), min_size=1, max_size=12)
values = st.builds(
    Preferences,
    device=plain,
    text_scale=st.floats(1, 2),
    change_over_scale=st.sampled_from([1.0, 1.5, 2.0]),
    rollover=st.integers(0, 12),
    program=plain,
    pinned=plain,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "preferences.json"


def stored(path: Path) -> dict[str, object]:
    raw: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return raw


def write(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def without_device(value: Preferences) -> Preferences:
    return replace(value, device="")


def test_without_a_file_everything_has_its_preset(path: Path) -> None:
    file = PreferencesFile(path)
    assert without_device(file.value) == Preferences()
    assert file.notices() == ()
    assert not path.parent.exists()


@given(chosen=values)
def test_what_was_saved_is_there_at_the_next_start(
    chosen: Preferences, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("data") / "preferences.json"
    file = PreferencesFile(path)
    file.save(chosen)
    assert file.value == chosen
    assert PreferencesFile(path).value == chosen


def test_the_device_gets_its_name_once(path: Path) -> None:
    file = PreferencesFile(path)
    device = file.value.device
    assert len(device) == 16
    file.save(replace(file.value, safety_read=True))
    assert stored(path)["device"] == device
    assert PreferencesFile(path).value == replace(Preferences(), device=device, safety_read=True)
    file.save(Preferences())
    assert file.value.device == device


def test_two_devices_have_two_names(tmp_path: Path) -> None:
    first, second = (PreferencesFile(tmp_path / name / "p.json") for name in ("a", "b"))
    assert first.value.device != second.value.device


def test_the_file_holds_what_was_chosen_and_nothing_else(path: Path) -> None:
    file = PreferencesFile(path)
    file.save(replace(file.value, theme=Theme.DARK, first_side=Side.RIGHT, text_scale=1.5))
    assert stored(path) == {
        "device": file.value.device,
        "theme": "dark",
        "first_side": "right",
        "text_scale": 1.5,
    }


def test_a_choice_can_be_taken_back(path: Path) -> None:
    file = PreferencesFile(path)
    file.save(replace(file.value, theme=Theme.DARK))
    file.save(replace(file.value, theme=Theme.SYSTEM))
    assert PreferencesFile(path).value.theme is Theme.SYSTEM


@pytest.mark.usefixtures("no_umask")
def test_the_file_is_private(path: Path) -> None:
    file = PreferencesFile(path)
    file.save(file.value)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_keys_of_a_newer_program_are_kept(path: Path) -> None:
    write(path, '{"voice": {"rate": 0.9}, "theme": "dark"}')
    file = PreferencesFile(path)
    file.save(replace(file.value, rollover=5))
    assert stored(path) == {
        "voice": {"rate": 0.9},
        "theme": "dark",
        "rollover": 5,
        "device": file.value.device,
    }


def test_what_another_process_saved_is_kept(path: Path) -> None:
    window, terminal = PreferencesFile(path), PreferencesFile(path)
    terminal.save(replace(terminal.value, safety_read=True))
    window.save(replace(window.value, theme=Theme.DARK))
    value = PreferencesFile(path).value
    assert value.safety_read
    assert value.theme is Theme.DARK


@pytest.mark.parametrize(
    ("key", "wrong"),
    [
        ("theme", "purple"),
        ("theme", None),
        ("theme", ["dark"]),
        ("safety_read", 1),
        ("safety_read", "true"),
        ("text_scale", "big"),
        ("text_scale", 0.1),
        ("text_scale", 40),
        ("text_scale", True),
        ("rollover", 4.5),
        ("rollover", 25),
        ("rollover", -1),
        ("rollover", True),
        ("rollover", 10**400),
        ("first_side", "middle"),
        ("pinned", 3),
        ("pinned", "two\nlines"),
        ("device", "half \ud83d"),
        ("device", {}),
    ],
)
def test_a_wrong_value_costs_only_its_own_key(path: Path, key: str, wrong: object) -> None:
    raw = {"theme": "dark", "rollover": 6, "first_side": "right", key: wrong}
    write(path, json.dumps(raw))
    value = PreferencesFile(path).value
    expected = replace(Preferences(), theme=Theme.DARK, rollover=6, first_side=Side.RIGHT)
    expected = replace(expected, **{key: getattr(Preferences(), key)})
    assert without_device(value) == expected
    assert value.device.isalnum()


@pytest.mark.parametrize("text", ['{"text_scale": NaN}', '{"text_scale": Infinity}'])
def test_numbers_that_are_none_have_their_preset(path: Path, text: str) -> None:
    write(path, text)
    assert PreferencesFile(path).value.text_scale == 1.0


def test_a_whole_number_may_stand_for_a_scale(path: Path) -> None:
    write(path, '{"text_scale": 2}')
    assert PreferencesFile(path).value.text_scale == 2.0


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", "theme: dark", "[" * 100_000])
def test_an_unreadable_file_is_set_aside_and_the_user_told(path: Path, text: str) -> None:
    write(path, text)
    os.utime(path, (1_772_000_000, 1_772_000_000))
    file = PreferencesFile(path)
    assert without_device(file.value) == Preferences()
    (notice,) = file.notices()
    aside = path.with_name("preferences.unreadable-2026-02-25.json")
    assert str(aside) in notice
    assert aside.read_text(encoding="utf-8") == text
    assert file.notices() == ()
    file.save(replace(file.value, theme=Theme.DARK))
    assert PreferencesFile(path).value.theme is Theme.DARK


def test_two_unreadable_files_have_two_names(path: Path) -> None:
    for _ in range(2):
        write(path, "{")
        PreferencesFile(path)
    assert len(list(path.parent.iterdir())) == 2


def test_a_file_that_is_not_text_is_set_aside(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b'{"theme": "\xff\xfe"}')
    assert len(PreferencesFile(path).notices()) == 1


def test_settings_whose_file_has_gone_are_all_written_again(path: Path) -> None:
    file = PreferencesFile(path)
    file.save(replace(file.value, safety_read=True, text_scale=1.5))
    path.unlink()
    file.save(replace(file.value, theme=Theme.DARK))
    assert PreferencesFile(path).value == file.value
    assert set(stored(path)) == {"device", "safety_read", "text_scale", "theme"}
    assert file.notices() == ()


def test_settings_whose_file_was_damaged_meanwhile_are_all_written_again(path: Path) -> None:
    file = PreferencesFile(path)
    file.save(replace(file.value, safety_read=True))
    write(path, '{"safety_read": tr')
    file.save(replace(file.value, theme=Theme.DARK))
    assert PreferencesFile(path).value == file.value
    (notice,) = file.notices()
    (aside,) = path.parent.glob("preferences.unreadable-*.json")
    assert str(aside) in notice
    assert "written again" in notice
    assert aside.read_text() == '{"safety_read": tr'


def away(_path: Path) -> bytes:
    raise OSError(5, "Input/output error")


def test_a_file_that_cannot_be_read_for_the_moment_is_let_be(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = PreferencesFile(path)
    before.save(replace(before.value, safety_read=True, text_scale=1.5))
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", away)
        file = PreferencesFile(path)
        assert without_device(file.value) == Preferences()
        (notice,) = file.notices()
        assert str(path) in notice
        assert "Input/output error" in notice
        file.save(replace(file.value, theme=Theme.DARK))
        assert [said for said in file.notices() if "could not be saved" in said]
    assert PreferencesFile(path).value == before.value
    assert [item.name for item in path.parent.iterdir()] == [path.name]


def test_choices_after_a_file_could_not_be_read_are_added_to_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = PreferencesFile(path)
    before.save(replace(before.value, safety_read=True, text_scale=1.5))
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", away)
        file = PreferencesFile(path)
    file.save(replace(file.value, theme=Theme.DARK))
    assert PreferencesFile(path).value == replace(before.value, theme=Theme.DARK)
    assert file.value.device == before.value.device


def test_of_two_first_starts_at_once_one_names_the_device(path: Path) -> None:
    window, terminal = PreferencesFile(path), PreferencesFile(path)
    terminal.save(replace(terminal.value, safety_read=True))
    window.save(replace(window.value, theme=Theme.DARK))
    assert window.value.device == terminal.value.device == stored(path)["device"]


@pytest.mark.parametrize("text", ["", "[1]", "null", '{"language": 3}', "[" * 100_000])
def test_a_file_that_names_no_language_stops_no_start(path: Path, text: str) -> None:
    write(path, text)
    assert chosen_language(path) == ""


def test_the_language_is_known_before_anything_else_is_read(path: Path) -> None:
    write(path, '{"rollover": "wrong", "language": "de"}')
    assert chosen_language(path) == "de"


def test_a_save_that_fails_is_one_sentence_and_the_value_holds(path: Path) -> None:
    path.parent.write_text("a file stands in the way")
    file = PreferencesFile(path)
    assert file.notices() == ()
    file.save(replace(file.value, theme=Theme.DARK))
    assert file.value.theme is Theme.DARK
    assert [n for n in file.notices() if "could not be saved" in n]


def test_a_save_that_fails_is_made_up_for_by_the_next_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = PreferencesFile(path)

    def full(target: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(private_file, "write", full)
        file.save(replace(file.value, theme=Theme.DARK))
    file.save(replace(file.value, rollover=5))
    assert PreferencesFile(path).value == file.value


def test_a_crash_in_the_middle_of_a_save_leaves_the_old_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = PreferencesFile(path)
    file.save(replace(file.value, theme=Theme.DARK))

    def crash(source: Path, target: Path) -> Path:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "replace", crash)
    file.save(replace(file.value, theme=Theme.LIGHT))
    monkeypatch.undo()
    assert PreferencesFile(path).value.theme is Theme.DARK
    assert [item.name for item in path.parent.iterdir()] == ["preferences.json"]


def test_a_link_is_followed_and_stays_a_link(path: Path, tmp_path: Path) -> None:
    """Some people keep their settings elsewhere."""
    target = tmp_path / "dotfiles.json"
    target.write_text("{}")
    path.parent.mkdir()
    path.symlink_to(target)
    file = PreferencesFile(path)
    file.save(replace(file.value, theme=Theme.DARK))
    assert path.is_symlink()
    assert stored(target)["theme"] == "dark"


def test_a_number_that_is_too_long_to_reckon_with_costs_its_own_key(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text('{"text_scale": 1' + "0" * 400 + ', "rollover": 1, "mute": true}')
    value = PreferencesFile(path).value
    assert (value.text_scale, value.rollover, value.mute) == (1.0, 1, True)
