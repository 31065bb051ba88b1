"""What is read from disk, and what is refused before any parser sees it."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from routine_app.content.problem import ContentError
from routine_app.content.source import LARGEST_FILE, decode, first_key, read_source

posix = pytest.mark.skipif(os.name != "posix", reason="named pipes and devices are POSIX")


def refusal(path: Path) -> str:
    with pytest.raises(ContentError) as caught:
        read_source(path, path.name)
    (problem,) = caught.value.problems
    return str(problem)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "f: this file is empty."),
        (b" \n\n", "f: this file is empty."),
        (b"\xef\xbb\xbf", "f: this file is empty."),
        ("routine: x".encode("utf-16"), "f: this file is UTF-16 text. Save it as UTF-8."),
        ("routine: x".encode("utf-16-le"), "f: this file is UTF-16 text. Save it as UTF-8."),
        ("routine: x".encode("utf-16-be"), "f: this file is UTF-16 text. Save it as UTF-8."),
        ("routine: x".encode("utf-32"), "f: this file is UTF-32 text. Save it as UTF-8."),
        (b"\x00\x00\xfe\xff\x00\x00\x00a", "f: this file is UTF-32 text. Save it as UTF-8."),
        (b"\x7fELF\x02\x01\x01", "f: this is not a text file."),
        (b"\x89PNG\r\n\x1a\n", "f: this is not a text file."),
        (b"PK\x03\x04", "f: this is not a text file."),
        (b"a: b\x00\x01\x02\x00\x00c", "f: this is not a text file."),
        (
            b"routine: x\nname: caf\xe9\n",
            "f:2:10: the byte 0xe9 is not UTF-8 text. Save it as UTF-8.",
        ),
        (
            b"a: \x1b[31m\n",
            "f:1:4: there is an invisible control character (U+001B) here. Remove it.",
        ),
        (
            "a: b\r\nc: \u202ed\n".encode(),
            "f:2:4: there is an invisible control character (U+202E) here. Remove it.",
        ),
        (
            "a: b\u2028c: d\n".encode(),
            "f:1:5: there is an invisible line separator (U+2028) here. Use an ordinary new line.",
        ),
        (
            "a: b\x85c: d\n".encode(),
            "f:1:5: there is an invisible line separator (U+0085) here. Use an ordinary new line.",
        ),
    ],
)
def test_bytes_that_are_no_plain_text_are_refused_by_name(data: bytes, message: str) -> None:
    with pytest.raises(ContentError) as caught:
        decode(data, "f")
    assert str(caught.value) == message


def test_a_utf8_mark_is_accepted_and_dropped(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfroutine: \xc3\xbcber\n")
    assert read_source(path, "a.yaml")[0] == "routine: über\n"


def test_letters_of_any_language_are_text() -> None:
    assert decode("a: Ødegård – 伸展 🧘\u200d♀️\tü\n".encode(), "f")


def test_a_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_bytes(b"#" * (LARGEST_FILE + 1))
    assert refusal(path) == "large.yaml: this file is larger than 256 KiB."


def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_bytes(b"#" * LARGEST_FILE)
    assert len(read_source(path, "large.yaml")[0]) == LARGEST_FILE


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "folder.yaml"
    folder.mkdir()
    assert refusal(folder) == "folder.yaml: this is a folder, not a file."


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "a.yaml") == "a.yaml: there is no such file."
    (tmp_path / "b.yaml").write_text("x")
    assert refusal(tmp_path / "b.yaml" / "c.yaml") == "c.yaml: there is no such file."


def test_a_name_that_no_system_knows_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a\0b"
    with pytest.raises(ContentError, match="its name is not valid"):
        read_source(path, "name")


@posix
def test_a_dangling_link_is_named(tmp_path: Path) -> None:
    link = tmp_path / "a.yaml"
    link.symlink_to(tmp_path / "gone.yaml")
    assert refusal(link) == "a.yaml: this is a link to a file that does not exist."


@posix
def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "a.yaml"
    link.symlink_to(link)
    assert refusal(link).startswith("a.yaml: this file cannot be read: ")


@posix
@pytest.mark.timeout(5)
def test_a_named_pipe_does_not_block(tmp_path: Path) -> None:
    pipe = tmp_path / "a.yaml"
    os.mkfifo(pipe)
    assert refusal(pipe) == "a.yaml: this is a named pipe, not a file."


@posix
@pytest.mark.timeout(5)
def test_a_pipe_that_takes_the_place_of_a_file_does_not_block(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ordinary, pipe = tmp_path / "a.yaml", tmp_path / "pipe"
    ordinary.write_text("routine: x")
    os.mkfifo(pipe)
    real = os.open
    monkeypatch.setattr(os, "open", lambda path, flags: real(pipe, flags))
    assert refusal(ordinary) == "a.yaml: this is a named pipe, not a file."


@posix
def test_a_device_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "open", None)
    assert refusal(Path("/dev/zero")) == "zero: this is a device, not a file."


@posix
def test_a_socket_is_not_opened(private_environment: Path) -> None:
    path = private_environment / "s"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        assert refusal(path) == "s: this is a socket, not a file."


def test_a_file_that_may_not_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("routine: x")

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert refusal(path) == "a.yaml: this file may not be read. Check its permissions."


def test_a_file_that_vanishes_between_two_looks_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("routine: x")
    real = os.open

    def vanish(name: Path, flags: int) -> int:
        path.unlink(missing_ok=True)
        return real(name, flags)

    monkeypatch.setattr(os, "open", vanish)
    assert refusal(path) == "a.yaml: there is no such file."


def test_a_failing_disk_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("routine: x")

    def fail(*_: object) -> int:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "open", fail)
    assert refusal(path) == "a.yaml: this file cannot be read: Input/output error."


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("routine: x", "routine"),
        ("# note\n\n---\n exercise : x", "exercise"),
        ("{program: x}", "program"),
        ('"routine": x', "routine"),
        ("steps:\n", "steps"),
        ("- a", ""),
        ("", ""),
        ("routine:x", ""),
    ],
)
def test_the_first_key_is_told_without_parsing(text: str, key: str) -> None:
    assert first_key(text) == key


def test_a_kind_is_told_without_delay_after_many_empty_lines() -> None:
    assert first_key("\n" * 100_000 + "routine: a") == "routine"
    for nothing in ("\n", "\r\n", "# a\n", "---\n", " \n\r"):
        assert first_key(nothing * 50_000) == ""
        assert first_key(nothing * 50_000 + "!") == ""
