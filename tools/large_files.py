"""Files as large as may be, each of a kind that makes a reader work or remember most."""

from __future__ import annotations

from itertools import count

from routine_app.content.source import LARGEST_FILE

_ROUTINE = "routine: a\nname: A\n"
_STEPS = _ROUTINE + "steps:\n  - pelvic-tilt: 8 reps\n"
_EXERCISE = """\
name: A
phase: lengthen
aim: A
position: standing
sides: each
dose: 30 s
"""


def filled(start: str, piece: str, end: str = "") -> bytes:
    """Pieces until the file is full; `{n}` in a piece is its number."""
    found = [start]
    room = LARGEST_FILE - len((start + end).encode())
    for number in count():
        text = piece.replace("{n}", str(number))
        room -= len(text.encode())
        if room < 0:
            break
        found.append(text)
    return ("".join(found) + end).encode()


def _indented(text: str, by: str) -> str:
    return "".join(f"{by}{line}\n" for line in text.splitlines())


def large_files() -> dict[str, bytes]:
    """By what they are full of."""
    return {
        "zeros": bytes(LARGEST_FILE),
        "bytes of no text": bytes(range(1, 256)) * (LARGEST_FILE // 255),
        "one word": b"a" * LARGEST_FILE,
        "empty lines": b"\n" * LARGEST_FILE,
        "comments": filled(_STEPS, "#\n"),
        "brackets": b"[" * LARGEST_FILE,
        "braces": b"{" * LARGEST_FILE,
        "keys of keys": b"? " * (LARGEST_FILE // 2),
        "dashes": b"- " * (LARGEST_FILE // 2),
        "quotes": b'"' * LARGEST_FILE,
        "anchors": filled(_STEPS, "  - &a{n} b\n"),
        "aliases": filled(_STEPS, "  - *a\n"),
        "tags": filled(_STEPS, "  - !!a b\n"),
        "documents": filled(_STEPS, "---\n"),
        "the same key": filled(_STEPS, "a: b\n"),
        "unknown keys": filled(_STEPS, "nam{n}: b\n"),
        "steps": filled(_STEPS, "  - pelvic-tilt: 1\n"),
        "steps without an exercise": filled(_STEPS, "  - pelvic-tlt{n}: 1\n"),
        "empty steps": filled(_STEPS, "  -\n"),
        "steps in brackets": filled(_ROUTINE + "steps: [", "a,", "a]"),
        "a long text": filled(_STEPS + "about: ", "word "),
        "a text of many lines": filled(_STEPS + "about: |\n", "  a\n"),
        "a text of many escapes": filled(_STEPS + 'about: "', "\\u00e4", '"\n'),
        "empty exercises": filled(_STEPS + "exercises:\n", "  a{n}: {}\n"),
        "exercises": filled(_STEPS + "exercises:\n", "  a{n}:\n" + _indented(_EXERCISE, "    ")),
        "exercises in a list": filled(_STEPS + "exercises:\n", "  - exercise: a{n}\n"),
        "variants": filled(
            "exercise: a\n" + _EXERCISE + "variants:\n", "  - {variant: v{n}, name: V, how: H}\n"
        ),
        "harder ones": filled("exercise: a\n" + _EXERCISE + "harder:\n", "  - pelvic-tlt{n}\n"),
        "angles": filled(
            "exercise: a\n" + _EXERCISE + "poses:\n  start:\n", "    knee right{n}: 1\n"
        ),
        "words to say": filled("exercise: a\n" + _EXERCISE + "say:\n", "  a{n}: b\n"),
        "stand-ins": filled(
            "program: a\nname: A\ndays:\n  - routine: settle\n    short: settle\n"
            "    gate:\n      ask: A?\n      on yes:\n        say: A.\n        instead of:\n",
            "          half-kneelin{n}: half-kneelin{n}\n",
        ),
        "stand-ins of variants": filled(
            "program: a\nname: A\ndays:\n  - routine: settle\n    short: settle\n"
            "    gate:\n      ask: A?\n      on yes:\n        say: A.\n        instead of:\n",
            "          half-kneeling.v{n}: pelvic-tilt.v{n}\n",
        ),
        "long names that are near": filled(_STEPS, f"  - {'half-kneeling-' * 4}{{n}}: 1\n"),
        "long words that are near": filled(
            "exercise: a\n" + _EXERCISE, f"{'stop if not for ' * 3}{{n}}: 1\n"
        ),
        "doses": filled(_STEPS, "  - pelvic-tilt: 8 reps at 4 sec x{n}\n"),
        "a long dose": filled(_STEPS + "  - pelvic-tilt: ", "1 reps at "),
        "a long tempo": filled("exercise: a\n" + _EXERCISE + "moves:\n  tempo: ", "1 s a, "),
        "a long breath": filled(_STEPS + "breath: ", "4 s in, "),
        "poses": filled(
            "exercise: a\n" + _EXERCISE + "variants:\n",
            "  - {variant: v{n}, name: V, how: H, poses: {start: {hip right: {flexion: 200}}}}\n",
        ),
        "combining marks": filled(_STEPS + "about: a", "\u0301"),
        "a glued colon": filled(_STEPS, "a:b\n"),
        "an open quote": filled(_STEPS + 'about: "', "a b\n"),
        "an open bracket": filled(_STEPS + "about: [", "a b,\n"),
        "tabs": filled(_STEPS, "\ta: b\n"),
        "blanks": filled(_STEPS, " "),
        "days": filled("program: a\nname: A\ndays:\n", "  - {routine: settl{n}}\n"),
    }
