"""The parts of a line, as they are coloured."""

from __future__ import annotations

from itertools import pairwise

import pytest

from routine_app.content.tokens import TokenKind, tokens_of

KNOWN = frozenset({"half-kneeling", "pelvic-tilt"})
K = TokenKind


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("# all of it: a comment", [("# all of it: a comment", K.COMMENT)]),
        ("routine: first-length", [("routine", K.KEY), (":", K.MARK), ("first-length", K.TEXT)]),
        (
            "  - half-kneeling: 45 s x 2 # so",
            [("-", K.DASH), ("half-kneeling", K.EXERCISE), (":", K.MARK), ("45 s x 2", K.DOSE), ("# so", K.COMMENT)],
        ),
        ("  - half-knelng: 45 s", [("-", K.DASH), ("half-knelng", K.STRANGER), (":", K.MARK), ("45 s", K.DOSE)]),
        ("  - wait: Fetch the strap.", [("-", K.DASH), ("wait", K.KEY), (":", K.MARK), ("Fetch the strap.", K.TEXT)]),
        (
            "    hip left: {flexion: -92, abduction: 5}",
            [
                ("hip left", K.KEY), (":", K.MARK), ("{", K.MARK), ("flexion", K.KEY), (":", K.MARK),
                ("-92", K.DOSE), (",", K.MARK), ("abduction", K.KEY), (":", K.MARK), ("5", K.DOSE), ("}", K.MARK),
            ],
        ),
        ("harder: pelvic-tilt", [("harder", K.KEY), (":", K.MARK), ("pelvic-tilt", K.EXERCISE)]),
        ("about: \"it's: 'so' # no\"", [("about", K.KEY), (":", K.MARK), ("\"it's: 'so' # no\"", K.QUOTED)]),
        ("about: >", [("about", K.KEY), (":", K.MARK), (">", K.MARK)]),
        ("breath: 4 s in, 6 s out", [("breath", K.KEY), (":", K.MARK), ("4 s in, 6 s out", K.DOSE)]),
        ("", []),
        ("   ", []),
    ],
)  # fmt: skip
def test_parts(line: str, expected: list[tuple[str, TokenKind]]) -> None:
    found = [(line[token.start : token.end], token.kind) for token in tokens_of(line, KNOWN)]
    assert found[: len(expected)] == expected


@pytest.mark.parametrize("line", ["a" * 5000, "- " * 3000, "[" * 3000, "'" * 3001, ": " * 2000])
def test_odd_lines_take_no_time_and_parts_do_not_overlap(line: str) -> None:
    tokens = list(tokens_of(line, KNOWN))
    assert all(one.end <= two.start for one, two in pairwise(tokens))
