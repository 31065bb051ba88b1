"""Files to begin with: notes for whoever writes on, each above the lines that it is about."""

from __future__ import annotations

from collections.abc import Iterable

Part = tuple[str, str]
"""A note in the user's language, and lines of the format, which is the same in all languages."""


def annotated(parts: Iterable[Part]) -> str:
    """The text of a file: every note as a comment, as far to the right as its lines.

    An empty line parts them, but not what stands under a key from that key.
    """
    text = ""
    for note, lines in parts:
        if text:
            text += "\n" if text.endswith(":") else "\n\n"
        pad = " " * (len(lines) - len(lines.lstrip(" ")))
        text += "\n".join(f"{pad}# {line}" for line in note.splitlines())
        text += f"\n{lines}" if lines else ""
    return f"{text}\n"
