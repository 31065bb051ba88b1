"""Values as YAML text, in the form of what stands there already."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator

from routine_app.content.rewriting.spots import FOLDED, Plain

_PLAIN = re.compile(
    r"(?:-(?=[0-9]))?[^\W_](?:[^\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff#:]|:(?=[^ ])|(?<=[^ ])#)*"
)
_NOT_IN_FLOW = frozenset(",[]{}:?\"'")
_CONTROL = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff]")
_FOLD_AT = 88


def scalar(text: str, style: str = "", *, flow: bool = False) -> str:
    """A text on one line: in the quotes it had, or plain where that is safe, else in quotes."""
    if style == "'" and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    if style != '"' and _is_plain(text, flow=flow):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)


def _is_plain(text: str, *, flow: bool) -> bool:
    """Whether a text says the same without quotes, in a value or as a key."""
    if not _PLAIN.fullmatch(text) or text != text.strip() or text.endswith(":"):
        return False
    return not flow or _NOT_IN_FLOW.isdisjoint(text)


def text_below(text: str, style: str, indent: int) -> list[str] | None:
    """A text as ">" or "|" with lines of its own; None where it cannot be written so."""
    paragraphs = text.split("\n")
    if style not in FOLDED:
        return None
    if not all(part and part == part.strip() and part.isprintable() for part in paragraphs):
        return None
    pad = " " * indent
    if style == "|":
        return ["|-", *(pad + part for part in paragraphs)]
    width = max(20, _FOLD_AT - indent)
    lines = [">-"]
    for number, part in enumerate(paragraphs):
        if number:
            lines.append("")
        wrapped = textwrap.wrap(part, width, break_long_words=False, break_on_hyphens=False)
        lines += [pad + line for line in wrapped]
    return lines


def flow(value: Plain) -> str:
    """A value on one line, in brackets and braces."""
    match value:
        case str(text):
            return scalar(text, flow=True)
        case list(items):
            return f"[{', '.join(flow(item) for item in items)}]"
        case pairs:
            inner = (f"{scalar(key, flow=True)}: {flow(node)}" for key, node in pairs.items())
            return f"{{{', '.join(inner)}}}"


def block(value: list[Plain] | dict[str, Plain], indent: int, step: int = 2) -> Iterator[str]:
    """The lines of a list or mapping that is not empty; each level is `step` further in."""
    pad = " " * indent
    if isinstance(value, list):
        for item in value:
            yield from list_item(item, indent, step)
        return
    for key, node in value.items():
        yield from _after(f"{pad}{scalar(key)}:", node, indent + step, step)


def list_item(value: Plain, indent: int, step: int = 2) -> Iterator[str]:
    """The lines of one item of a list; a mapping begins on the line of its dash."""
    pad = " " * indent
    if isinstance(value, dict) and value:
        first, *rest = block(value, indent + 2, step)
        yield f"{pad}- {first.lstrip(' ')}"
        yield from rest
    else:
        yield from _after(f"{pad}-", value, indent + 2, step)


def _after(start: str, value: Plain, indent: int, step: int) -> Iterator[str]:
    """A text on the line of its key or dash, everything else below."""
    if isinstance(value, str) or not value:
        yield f"{start} {scalar(value) if isinstance(value, str) else flow(value)}"
    else:
        yield start
        yield from block(value, indent, step)
