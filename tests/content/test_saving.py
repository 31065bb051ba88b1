"""Saving a file: all of it or nothing, as it was in every other way, and never over somebody else's."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from routine_app.content.manuscript import ChangedOutside
from routine_app.content.problem import ContentError
from routine_app.content.saving import read_to_change, save_text, stamp_of
from routine_app.domain.drawing import CannotWrite


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_byte_order_mark_stay(tmp_path: Path, newline: str, mark: bytes) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(mark + newline.join(("routine: a", "name: ä", "")).encode())
    text, stamp = read_to_change(path)
    assert text == "routine: a\nname: ä\n"
    save_text(path, text + "easy: yes\n", stamp)
    lines = ("routine: a", "name: ä", "easy: yes", "")
    assert path.read_bytes() == mark + newline.join(lines).encode()


def test_a_file_that_was_not_changed_is_the_same_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("a: \u00a0x\r\n\r\n# no end".encode())
    text, stamp = read_to_change(path)
    before = path.read_bytes()
    assert save_text(path, text, stamp) == stamp
    assert path.read_bytes() == before


def test_permissions_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: b\n")
    path.chmod(0o640)
    save_text(path, "a: c\n", stamp_of(path))
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_is_followed(tmp_path: Path) -> None:
    target, link = tmp_path / "far.yaml", tmp_path / "near.yaml"
    target.write_text("a: b\n")
    link.symlink_to(target)
    save_text(link, "a: c\n", stamp_of(link))
    assert link.is_symlink()
    assert target.read_text() == "a: c\n"


def test_nothing_is_left_beside_the_file(tmp_path: Path) -> None:
    path = tmp_path / "sub" / "a.yaml"
    stamp = save_text(path, "a: b\n", None)
    save_text(path, "a: c\n", stamp)
    assert [one.name for one in path.parent.iterdir()] == ["a.yaml"]


def test_a_new_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("mine: yes\n")
    with pytest.raises(CannotWrite, match=r"There is a file a\.yaml already"):
        save_text(path, "a: b\n", None)
    assert path.read_text() == "mine: yes\n"


def test_what_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: b\n")
    stamp = stamp_of(path)
    path.write_text("a: theirs\n")
    with pytest.raises(ChangedOutside) as caught:
        save_text(path, "a: mine\n", stamp)
    assert not caught.value.gone
    assert path.read_text() == "a: theirs\n"


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: b\n")
    stamp = stamp_of(path)
    path.unlink()
    with pytest.raises(ChangedOutside) as caught:
        save_text(path, "a: mine\n", stamp)
    assert caught.value.gone
    assert save_text(path, "a: mine\n", None) == stamp_of(path)


def test_a_file_that_was_only_touched_has_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: b\n")
    stamp = stamp_of(path)
    os.utime(path, (1, 1))
    save_text(path, "a: c\n", stamp)
    assert path.read_text() == "a: c\n"


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: b\n")
    stamp = stamp_of(path)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotWrite, match=r"a\.yaml cannot be saved: the disk is full\."):
        save_text(path, "a: c\n", stamp)
    assert path.read_text() == "a: b\n"
    assert [one.name for one in tmp_path.iterdir()] == ["a.yaml"]


def test_a_read_only_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: b\n")
    stamp = stamp_of(path)
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(CannotWrite, match="it may not be changed here"):
        save_text(path, "a: c\n", stamp)
    assert path.read_text() == "a: b\n"


def test_what_is_too_long_to_be_read_again_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="larger than 256 KiB"):
        save_text(tmp_path / "a.yaml", "x" * 300_000, None)
    assert list(tmp_path.iterdir()) == []


def test_a_broken_letter_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="a letter in it is broken"):
        save_text(tmp_path / "a.yaml", "\ud800", None)


def test_an_empty_file_can_be_opened_and_other_encodings_cannot(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"")
    assert read_to_change(path)[0] == ""
    path.write_bytes("routine: a".encode("utf-16"))
    with pytest.raises(ContentError, match="UTF-16"):
        read_to_change(path)


def test_a_file_that_cannot_be_read_has_no_stamp(tmp_path: Path) -> None:
    assert stamp_of(tmp_path / "none.yaml") is None
    assert stamp_of(tmp_path) is None
