"""YAML text as a tree of nodes, each with its line and column.

The tree is built from the flat stream of parser events, never by PyYAML's composer: that one
recurses in C and takes the process down on deep nesting. Depth is checked event by event, so a
file of opening brackets is refused after a few hundred characters. Every scalar stays the
text that was typed; what `no`, `010` or `1:30` mean is for the field that reads it.

This module and PyYAML are imported at the first text that has to be parsed, since the start of
the program is served from a cache.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from routine_app.content.nodes import Entry, Node
from routine_app.content.problem import Report, quote
from routine_app.content.yaml_errors import explain
from routine_app.domain.language import tr

_LINE_END = re.compile(r"\r\n|\r|\n")
DEEPEST = 32
"""Levels of nesting. Shipped files use six."""


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not been seen yet."""

    node: Node
    key: tuple[str, int, int] | None = None
    skips: bool = False
    """Whether the coming value belongs to a key that was refused."""


@dataclass(slots=True)
class _Builder:
    """Puts the nodes of one document together and reports what is refused."""

    report: Report
    root: Node | None = None
    stack: list[_Open] = field(default_factory=list)

    def add(self, node: Node) -> None:
        """Hangs a finished text, or a list or mapping that has just begun, into the tree."""
        if not self.stack:
            self.root = node
            return
        parent = self.stack[-1]
        container = parent.node.value
        if isinstance(container, list):
            container.append(node)
        elif isinstance(container, dict):
            if parent.skips:
                parent.skips = False
            elif parent.key is None:
                self._take_key(parent, container, node)
            else:
                key, line, column = parent.key
                container[key] = Entry(line, column, node)
                parent.key = None

    def _take_key(self, parent: _Open, mapping: dict[str, Entry], node: Node) -> None:
        line, column, key = node
        if not isinstance(key, str):
            told = tr("a list or mapping cannot be a key. Write plain words")
            self.report.add(line, column, told)
            parent.skips = True
        elif key == "<<":
            told = tr('merge keys ("<<") are not used here. Write it out')
            self.report.add(line, column, told)
            parent.skips = True
        elif key in mapping:
            told = tr(
                "the key {key} is given twice: the first one is in line {line}",
                key=quote(key),
                line=mapping[key].line,
            )
            self.report.add(line, column, told)
            parent.skips = True
        else:
            parent.key = (key, line, column)


def parse(text: str, report: Report) -> Node | None:
    """The tree of a YAML text; None when it has no usable one. Problems go to `report`."""
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    builder = _Builder(report)
    try:
        complete = _build(yaml.parse(text, Loader=loader), builder, _end(text))
    except yaml.YAMLError as error:
        line, column, message = explain(error, text)
        fix = None
        if not report.is_full:
            from routine_app.content.yaml_fixes import yaml_fix

            fix = yaml_fix(text, line, lambda other: _first_mistake(other, loader))
        report.add(line, column, message, fix=fix)
        return None
    if complete and builder.root is None:
        report.add(0, 0, tr("this file has no content, only comments"))
    return builder.root if complete else None


def _first_mistake(text: str, loader: Any) -> int:
    """The line of the first thing that is no YAML, or 0."""
    import yaml

    try:
        for _event in yaml.parse(text, Loader=loader):
            pass
    except yaml.YAMLError as error:
        return explain(error, text)[0]
    return 0


def _end(text: str) -> tuple[int, int]:
    """The line and column behind the last character."""
    lines = _LINE_END.split(text)
    return len(lines), len(lines[-1]) + 1


def _build(events: Iterator[Any], builder: _Builder, end: tuple[int, int]) -> bool:
    """Feeds events to the builder; False when the tree would miss something."""
    import yaml

    report, stack = builder.report, builder.stack
    documents = 0
    complete = True
    for event in events:
        kind = type(event)
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if line > end[0]:  # where nothing stands in a last line without an end
            line, column = end
        if kind is yaml.ScalarEvent:
            _refuse_extras(event, line, column, report)
            builder.add(Node(line, column, event.value))
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            _refuse_extras(event, line, column, report)
            if len(stack) >= DEEPEST:
                deep = tr("this is nested deeper than {most} levels", most=DEEPEST)
                report.add(line, column, deep)
                return False
            node = Node(line, column, {} if kind is yaml.MappingStartEvent else [])
            builder.add(node)
            stack.append(_Open(node))
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            stack.pop()
        elif kind is yaml.AliasEvent:
            name = quote(f"*{event.anchor}")
            alias = tr("aliases ({name}) are not used here. Write the text out", name=name)
            report.add(line, column, alias)
            builder.add(Node(line, column, ""))
            complete = False
        elif kind is yaml.DocumentStartEvent:
            documents += 1
            if event.version is not None or event.tags:
                directive = tr('directives ("%") are not used here. Remove them')
                report.add(line, column, directive)
            if documents > 1:
                second = tr('a second document ("---") begins here. Use two files')
                report.add(line, column, second)
                return False
    return complete


def _refuse_extras(event: Any, line: int, column: int, report: Report) -> None:
    """Anchors and tags change what a text means without being seen where it is used."""
    if event.anchor is not None:
        name = quote(f"&{event.anchor}")
        report.add(line, column, tr("anchors ({name}) are not used here. Remove it", name=name))
    if event.tag is not None:
        name = quote(event.tag)
        report.add(line, column, tr("tags ({name}) are not used here. Remove it", name=name))
