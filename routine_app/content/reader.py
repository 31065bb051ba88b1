"""One walk for every kind of file: type hints of a shape say how a node is read.

A hint is compiled once into a plain function of node and report. Nothing is raised for a
mistake in a file: it is reported, the field keeps its stand-in, and the walk goes on, so that
an author sees all of them at once. A value read this way counts only if nothing was reported.

Keys have spaces where fields have underscores: `stop if` is `stop_if`.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any, TypeVar

from routine_app.content.fields import At, AtMost, FromNode, OneOrMany, Reader, Shape, key_of
from routine_app.content.nodes import Entry, Node
from routine_app.content.problem import Report, Swap, did_you_mean, quote
from routine_app.content.scalars import Unreadable
from routine_app.domain.language import mark, tr

T = TypeVar("T")

BAD = object()
"""What a reader returns after it has reported why there is no value."""

MOST_ITEMS = 100
A_TEXT = mark("a text")
_FEW = 12
_NO_KEY = mark("{word} is not a key of {noun}; perhaps this file was made for a newer version")
_NO_KEY_BUT = mark(
    "{word} is not a key of {noun}. Did you mean {guess}? "
    "Or perhaps this file was made for a newer version"
)


def read(shape: type[T], node: Node, report: Report) -> T:
    """The node as a value of `shape`; a blank one when the node is no mapping at all."""
    value = reader_of(shape)(node, report)
    if value is BAD:
        return shape()
    return typing.cast(T, value)


_compiled: dict[Any, Reader] = {}


def reader_of(hint: Any) -> Reader:
    """The reader of a type hint, compiled at its first use."""
    reader = _compiled.get(hint)
    if reader is None:
        reader = _compiled[hint] = _compile(hint)
    return reader


def _compile(hint: Any) -> Reader:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return _annotated(*arguments)
    if origin in (types.UnionType, typing.Union):
        (only,) = (argument for argument in arguments if argument is not types.NoneType)
        return reader_of(only)
    if origin is tuple:
        return _list_of(reader_of(arguments[0]), MOST_ITEMS)
    if origin is dict:
        return _pairs_of(reader_of(arguments[0]), reader_of(arguments[1]))
    if origin is At:
        return _placed(reader_of(arguments[0]))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _one_of({str(member.value): member for member in hint})
    if isinstance(hint, type) and issubclass(hint, Shape):
        return _mapping_of(hint)
    raise TypeError(f"no reader for {hint!r}")


def _annotated(hint: Any, how: Any, noun: str = A_TEXT) -> Reader:
    """The reader of an annotated hint; `noun` says in messages what a scalar is."""
    match how:
        case FromNode(reader):
            return reader
        case AtMost(most, least):
            return _list_of(reader_of(typing.get_args(hint)[0]), most, least)
        case OneOrMany():
            item = reader_of(typing.get_args(hint)[0])
            return _one_or_many(item, _list_of(item, MOST_ITEMS))
        case _:
            return _scalar(how, noun)


def _scalar(parse: Callable[[str], Any], noun: str) -> Reader:
    def read_scalar(node: Node, report: Report) -> Any:
        text = node[2]
        if type(text) is not str:
            return wrong_kind(node, report, tr(noun))
        try:
            return parse(text)
        except Unreadable as error:
            report.add(node[0], node[1], str(error), swap=Swap(text, _mended(text, parse, report)))
            return BAD

    return read_scalar


def _mended(text: str, parse: Callable[[str], Any], report: Report) -> str:
    """What was probably meant, as this reader takes it."""
    if report.is_full:
        return ""
    from routine_app.content.mending import mended  # most texts can be read

    return mended(text, parse)


def _one_of(members: dict[str, Enum]) -> Reader:
    def read_member(node: Node, report: Report) -> Any:
        text = node[2]
        if type(text) is not str:
            return wrong_kind(node, report, tr(A_TEXT))
        member = members.get(text)
        if member is None:
            refuse_word(node[0], node[1], text, members, report)
            return BAD
        return member

    return read_member


def refuse_word(line: int, column: int, text: str, names: Iterable[str], report: Report) -> None:
    """Says that a word is not one of the words that are possible, and which are."""
    guess = report.guess(text, names)
    if guess:
        message = tr("{word} is not known here", word=quote(text)) + did_you_mean(guess)
    else:
        message = tr(
            "{word} is not known here. Write {names}", word=quote(text), names=listed(names)
        )
    report.add(line, column, message, swap=Swap(text, guess))


def listed(names: Iterable[str]) -> str:
    """`one, two or three`; the rest of a long list is left out."""
    words = list(names)
    if len(words) > _FEW:
        return ", ".join(words[:_FEW]) + " …"
    if len(words) == 1:
        return words[0]
    return tr("{first} or {last}", first=", ".join(words[:-1]), last=words[-1])


def _placed(reader: Reader) -> Reader:
    def read_placed(node: Node, report: Report) -> Any:
        value = reader(node, report)
        return BAD if value is BAD else At(node[0], node[1], value)

    return read_placed


def _list_of(item: Reader, most: int, least: int = 0) -> Reader:
    def read_list(node: Node, report: Report) -> Any:
        nodes = node[2]
        if type(nodes) is not list:
            return wrong_kind(node, report, tr('a list ("- " before each item)'))
        if len(nodes) < least:
            empty = tr("this list is empty, at least one item was expected")
            report.add(node[0], node[1], empty)
        if len(nodes) > most:
            extra = nodes[most]
            many = tr(
                "this list has {count} items, at most {most} fit", count=len(nodes), most=most
            )
            report.add(extra[0], extra[1], many)
            nodes = nodes[:most]
        values = (item(child, report) for child in nodes)
        return tuple(value for value in values if value is not BAD)

    return read_list


def _one_or_many(item: Reader, items: Reader) -> Reader:
    def read_one_or_many(node: Node, report: Report) -> Any:
        if type(node[2]) is list:
            return items(node, report)
        value = item(node, report)
        return BAD if value is BAD else (value,)

    return read_one_or_many


def _pairs_of(key: Reader, value: Reader) -> Reader:
    """A mapping with free keys, as a dict."""

    def read_pairs(node: Node, report: Report) -> Any:
        entries = node[2]
        if type(entries) is not dict:
            return wrong_kind(node, report, tr('keys with values ("word: value")'))
        pairs = {}
        for number, (text, (line, column, child)) in enumerate(entries.items()):
            if number == MOST_ITEMS:
                many = tr(
                    "there are {count} keys here, at most {most} fit",
                    count=len(entries),
                    most=MOST_ITEMS,
                )
                report.add(line, column, many)
                break
            first = key(Node(line, column, text), report)
            second = value(child, report)
            if first is not BAD and second is not BAD:
                pairs[first] = second
        return pairs

    return read_pairs


def _mapping_of(shape: type[Shape]) -> Reader:
    """A mapping whose keys are the fields of a dataclass. Hints are resolved at first use."""
    keys: dict[str, tuple[str, Reader]] = {}
    needed: list[str] = []
    noun = shape.noun

    def prepare() -> None:
        hints = shape.__annotations__
        for name, key in shape.keys.items():
            if key.required:
                needed.append(key_of(name))
            keys[key_of(name)] = name, reader_of(hints[name])

    def read_mapping(node: Node, report: Report) -> Any:
        if not keys:
            prepare()
        entries = node[2]
        if type(entries) is not dict:
            return wrong_kind(node, report, tr("keys with values: {names}", names=listed(keys)))
        values = {}
        for text, (line, column, child) in entries.items():
            known = keys.get(text)
            if known is None:
                _refuse_key(line, column, text, noun, keys, report)
            else:
                value = known[1](child, report)
                if value is not BAD:
                    values[known[0]] = value
        for key in needed:
            if key not in entries:
                missing = tr("{key} is missing, {noun} needs it", key=quote(key), noun=tr(noun))
                report.add(node[0], node[1], missing)
        return shape(**values)

    return read_mapping


def _refuse_key(
    line: int, column: int, text: str, noun: str, keys: Iterable[str], report: Report
) -> None:
    guess = report.guess(text, keys)
    message = _NO_KEY_BUT if guess else _NO_KEY
    told = tr(message, word=quote(text), noun=tr(noun), guess=quote(guess))
    report.add(line, column, told, swap=Swap(text, guess))


def wrong_kind(node: Node, report: Report, expected: str) -> object:
    """Reports that a text, list or mapping stands where another kind belongs."""
    told = tr("found {found}, expected {expected}", found=found(node), expected=expected)
    report.add(node.line, node.column, told)
    return BAD


def found(node: Node) -> str:
    """What a node is, in words."""
    match node.value:
        case "":
            return tr("nothing", "what was found")
        case str(text):
            return tr("the text {text}", text=quote(text))
        case list():
            return tr("a list")
        case _:
            return tr("a mapping")


def entry_of(node: Node) -> tuple[str, Entry] | None:
    """The only key of a mapping with one key."""
    entries = node.value
    if isinstance(entries, dict) and len(entries) == 1:
        return next(iter(entries.items()))
    return None
