"""Trees as bytes in the many forms that YAML has, and bytes that no editor would write."""

from __future__ import annotations

import json
from random import Random

from routine_app.content.nodes import Entry, Node
from routine_app.content.source import LARGEST_FILE
from routine_app.content.writing import write
from tools.fuzz_grammar import Tree

_ENCODINGS = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252", "utf-7")
_BROKEN = (
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xc0\xaf",
    b"\xf5\x80\x80\x80",
    b"\x00",
    b"\xfe\xff",
)


def node_of(tree: Tree) -> Node:
    """A tree with places of no meaning, as the writer takes it."""
    if isinstance(tree, dict):
        return Node(1, 1, {key: Entry(1, 1, node_of(one)) for key, one in tree.items()})
    if isinstance(tree, list):
        return Node(1, 1, [node_of(one) for one in tree])
    return Node(1, 1, tree)


def text_of(tree: Tree, rng: Random) -> str:
    """One of its forms: as we write it, as JSON, by hand."""
    chance = rng.random()
    if chance < 0.4:
        return write(node_of(tree))
    if chance < 0.6:
        return json.dumps(tree, ensure_ascii=rng.random() < 0.5) + "\n"
    return "".join(f"{line}\n" for line in _lines(tree, "", rng))


def _lines(tree: Tree, pad: str, rng: Random) -> list[str]:
    """Lists and mappings line by line, here and there with a comment, brackets, an empty line."""
    found: list[str] = []
    entries = tree.items() if isinstance(tree, dict) else (("-", one) for one in tree)
    for key, one in entries:
        if rng.random() < 0.05:
            found.append(f"{pad}# {_scalar('a note', rng)}" if rng.random() < 0.7 else "")
        start = f"{pad}-" if isinstance(tree, list) else f"{pad}{_scalar(key, rng)}:"
        if isinstance(one, str) and "\n" in one and rng.random() < 0.5:
            found.append(f"{start} |-")
            found += (f"{pad}  {line}" for line in one.split("\n"))
        elif isinstance(one, str):
            found.append(f"{start} {_scalar(one, rng)}")
        elif not one or rng.random() < 0.2:
            found.append(f"{start} {json.dumps(one, ensure_ascii=False)}")
        else:
            found.append(start)
            found += _lines(one, pad + " " * rng.choice((2, 2, 2, 4, 1)), rng)
    return found


def _scalar(text: str, rng: Random) -> str:
    chance = rng.random()
    if chance < 0.6 and "\n" not in text:
        return text
    if chance < 0.8 and "\n" not in text:
        return "'" + text.replace("'", "''") + "'"
    return json.dumps(text, ensure_ascii=rng.random() < 0.5)


def bytes_of(text: str, rng: Random) -> bytes:
    """Mostly plain UTF-8; now and then other line ends, a mark, another encoding, broken bytes."""
    chance = rng.random()
    if chance < 0.1:
        text = text.replace("\n", rng.choice(("\r\n", "\r", "\n\n")))
    elif chance < 0.13:
        text = "".join(rng.choice(("\n", "\r\n", "\r")) if c == "\n" else c for c in text)
    elif chance < 0.15:
        return text.encode(rng.choice(_ENCODINGS), "replace")
    data = text.encode("utf-8", "surrogatepass")
    if chance > 0.98:
        place = rng.randrange(len(data) + 1)
        return data[:place] + rng.choice(_BROKEN) + data[place:]
    return b"\xef\xbb\xbf" + data if chance > 0.96 else data


def hostile(rng: Random) -> bytes:
    """A file that is made to hurt: deep, long, multiplying, or no text at all."""
    size = rng.choice((10, 40, 1000, 20000))
    start = rng.choice(("", "routine: a\nname: A\nsteps:\n  - ", "exercise: a\nposes: "))
    laughs = "".join(
        f"b{n}: &b{n} [{', '.join([f'*b{n - 1}'] * 9)}]\n" for n in range(1, size // 10)
    )
    made = (
        start + "[" * size,
        start + "{a: " * size,
        start + "[" * min(size, 40) + "]" * min(size, 40),
        start + "- " * size,
        start + "? " * size,
        start + "!!a " * size,
        start + '"' + "\\n" * size + '"',
        start + "'" + "''" * size + "'",
        start + "x" * size + ": 1",
        start + ">\n" + " a\n" * size,
        "".join(f"k{n}: v\n" for n in range(size)),
        "".join("name: v\n" for _ in range(size)),
        "---\n" * size,
        "%YAML 1.2\n" * min(size, 40) + "---\n" + start,
        "b0: &b0 lol\n" + laughs,
        "#" * size + "\n" + start,
        "\t" * size + start,
        " " * size + start,
        "\ufeff" * min(size, 40) + start,
        start + "\u0301" * size,
    )
    return bytes_of(rng.choice(made), rng)[: LARGEST_FILE + rng.choice((0, 0, 1))]
