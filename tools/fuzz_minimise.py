"""Makes a file smaller while something stays true of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence


def minimised(data: bytes, holds: Callable[[bytes], bool], tries: int = 400) -> bytes:
    """The smallest file found in so many tries: first without lines, then without single bytes."""
    for split, joined in ((_in_lines, b"".join), (_in_bytes, b"".join)):
        pieces = split(data)
        size = max(1, len(pieces) // 2)
        while pieces and tries > 0:
            start, smaller = 0, False
            while start < len(pieces) and tries > 0:
                fewer = [*pieces[:start], *pieces[start + size :]]
                tries -= 1
                if holds(joined(fewer)):
                    pieces, smaller = fewer, True
                else:
                    start += size
            if size == 1 and not smaller:
                break
            size = max(1, size // 2)
        data = joined(pieces)
    return data


def _in_lines(data: bytes) -> Sequence[bytes]:
    return data.splitlines(keepends=True)


def _in_bytes(data: bytes) -> Sequence[bytes]:
    return [data[place : place + 1] for place in range(len(data))]
