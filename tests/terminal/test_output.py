"""Output survives odd encodings, closed pipes, full disks and terminals without a width."""

import errno
import io

import pytest

from routine_app.terminal.output import Output, columns, plain, printable


class Broken(io.StringIO):
    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def write(self, text: str) -> int:
        raise OSError(self.number, "Nothing can be written")


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_what_the_encoding_cannot_say_becomes_ascii() -> None:
    assert plain("Schön – “weit” ✓ 漢", "ascii") == 'Schon - "weit" x ?'
    assert plain("Schön", "latin-1") == "Schön"
    assert plain("Schön", "no-such-encoding") == "Schon"


def test_control_characters_never_reach_the_terminal() -> None:
    assert printable("a\x1b[2Jb\nc\u202e") == "a [2Jb c "
    assert printable("\u2067אבג\u2069\u200e (2).yaml") == "אבג (2).yaml"


@pytest.mark.parametrize("number", [errno.EPIPE, errno.EIO])
def test_a_reader_that_left_is_no_problem(number: int) -> None:
    output = Output(Broken(number))
    output.lines("one", "two")
    assert output.is_closed
    assert output.problem == ""


def test_a_full_disk_is_told() -> None:
    output = Output(Broken(errno.ENOSPC))
    output.line("one")
    assert output.problem == "Cannot write to standard output: Nothing can be written."


def test_a_missing_stream_swallows_everything() -> None:
    output = Output(None)
    output.line("one")
    output.status("two")
    assert not output.is_closed


def test_the_status_is_rewritten_in_place_and_gone_before_a_line() -> None:
    screen = Screen()
    output = Output(screen, width=20)
    output.status("ten")
    output.status("nine")
    output.line("A line")
    assert screen.getvalue() == "\rten\rnine\r    \rA line\n"


def test_a_shorter_status_leaves_nothing_of_a_longer_one() -> None:
    screen = Screen()
    output = Output(screen, width=20)
    output.status("longer")
    output.status("s")
    assert screen.getvalue().endswith("\r      \rs")


def test_the_status_never_wraps() -> None:
    screen = Screen()
    Output(screen, width=5).status("123456789")
    Output(screen, width=5).status("漢漢漢")
    assert screen.getvalue() == "\r1234\r漢漢"


def test_a_status_without_room_shows_that_it_goes_on() -> None:
    screen = Screen()
    Output(screen, width=40).status("  28  2:49 left  Breathe out  Standing psoas stretch, left")
    assert screen.getvalue() == "\r  28  2:49 left  Breathe out  Standing…"


def test_there_is_no_status_where_nothing_can_be_rewritten() -> None:
    stream = io.StringIO()
    Output(stream).status("ten")
    assert stream.getvalue() == ""


def test_wide_and_combining_characters_are_counted_as_they_show() -> None:
    assert columns("abc") == 3
    assert columns("漢a") == 3
    assert columns("e\u0301") == 1
