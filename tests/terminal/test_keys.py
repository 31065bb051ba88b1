"""Bytes from a keyboard become keys, whole or in pieces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.terminal.keys import Key, decode


@pytest.mark.parametrize(
    ("data", "keys"),
    [
        (b" ", [Key.SPACE]),
        (b"\x1b[C", [Key.RIGHT]),
        (b"\x1b[D", [Key.LEFT]),
        (b"\x1bOC", [Key.RIGHT]),
        (b"\x1b[1;5D", [Key.LEFT]),
        (b"+=-", [Key.LONGER, Key.LONGER, Key.SHORTER]),
        (b"rRsSqQ", [Key.RESTART] * 2 + [Key.STOP_RULES] * 2 + [Key.QUIT] * 2),
        (b"\r\n", [Key.ENTER, Key.ENTER]),
        (b"\x1b", [Key.ESCAPE]),
        (b"\x1b\x1b", [Key.ESCAPE, Key.ESCAPE]),
        (b"\x1bq", [Key.ESCAPE, Key.QUIT]),
        (b"\x1b[A\x1b[5~ ", [Key.SPACE]),
        ("äx€".encode(), []),
    ],
)
def test_keys_are_recognised(data: bytes, keys: list[Key]) -> None:
    assert decode(data, complete=True) == (tuple(keys), b"")


def test_a_begun_escape_sequence_waits_for_its_rest() -> None:
    keys, rest = decode(b" \x1b[", complete=False)
    assert (keys, rest) == ((Key.SPACE,), b"\x1b[")
    assert decode(rest + b"C", complete=False) == ((Key.RIGHT,), b"")


def test_a_lone_escape_is_the_esc_key_only_when_nothing_follows() -> None:
    assert decode(b"\x1b", complete=False) == ((), b"\x1b")


@given(st.binary())
def test_whatever_is_typed_is_taken(data: bytes) -> None:
    assert decode(data, complete=True)[1] == b""
