"""Lines of JSON as rows, quickly: thousands of holds look alike but for where and when.

The way back from `entry_lines`. A line is looked at in full once; another one that is the same word
for word, but for what is an entry's own, means the same.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from routine_app.domain.value import Value
from routine_app.storage.codec import Row
from routine_app.storage.exchange.foreign import LONGEST_ID, MOST_DAYS, day, moment

_MOST_FORMS = 20_000
"""How many are kept; a history has some hundreds, and as many as it has notes."""

_TEXTS = ("id", "session", "practice_day", "at", "device")
_NUMBERS = ("program_day", "run")
_NAMES = (*_TEXTS, *_NUMBERS)
_QUOTE = '"'

# Quotes inside of a text are escaped: what is found here is a name, and no part of a text.
_OWN = re.compile(
    rf'"({"|".join(_NAMES)})":("[^"\\\x00-\x1f]*"|(?:0|[1-9][0-9]{{0,4}})(?![0-9.eE]))'
)


class _Form(Value):
    """What is the same in all lines of a form.

    `texts` are the places of `_TEXTS` among its values, or -1; `numbers` those of the numbers that
    stand between the pieces of the body.
    """

    kind: str
    pieces: tuple[str, ...]
    texts: tuple[int, ...]
    numbers: tuple[int, ...]


class KnownLines:
    """Knows the forms of the lines that it was taught."""

    def __init__(self) -> None:
        self._forms: dict[tuple[str, ...], _Form] = {}

    def row(self, line: str) -> Row | None:
        """The row of a line of a known form; None for any other, and for one with a mistake.

        Raises `NoEntry` for a day or a moment that is none.
        """
        parts = _OWN.split(line)
        values = parts[2::3]
        del parts[2::3]
        form = self._forms.get(tuple(parts))
        if form is None:
            return None
        texts: list[str | None] = []
        for place in form.texts:
            value = values[place] if place >= 0 else None
            if value is not None and value[0] != _QUOTE:
                return None
            texts.append(value and value[1:-1])
        id_, session, practice_day, at, device = texts
        if not (id_ and at) or device is None or len(id_) > LONGEST_ID:
            return None
        moment(at)
        if practice_day is not None:
            day(practice_day)
        body = form.pieces[0]
        for place, piece in zip(form.numbers, form.pieces[1:], strict=True):
            value = values[place]
            if value[0] == _QUOTE or int(value) > MOST_DAYS:
                return None
            body += value + piece
        return (id_, form.kind, session, practice_day, at, device, body)

    def learn(self, line: str, raw: Mapping[str, object], row: Row) -> None:
        """Take the form of a line that was found to be this entry and this row."""
        parts = _OWN.split(line)
        own = dict(zip(parts[1::3], parts[2::3], strict=True))
        if len(self._forms) == _MOST_FORMS or not _is_plain(line, raw, own, len(parts) // 3):
            return
        places = {name: place for place, name in enumerate(own)}
        texts = tuple(places.get(name, -1) for name in _TEXTS)
        body = _body(row[-1], own, places)
        if body is not None:
            del parts[2::3]
            self._forms[tuple(parts)] = _Form(row[1], body[0], texts, body[1])


def _body(
    body: str, own: Mapping[str, str], places: Mapping[str, int]
) -> tuple[tuple[str, ...], tuple[int, ...]] | None:
    """The pieces of a body around its numbers, and the places of these; None if they are not all."""
    pieces, end = [], 0
    numbers = tuple(places[name] for name in _NUMBERS if name in own)
    for name in (name for name in _NUMBERS if name in own):
        text = f'"{name}":{own[name]}'
        begin = body.find(text, end)
        if begin < 0 or body.count(f'"{name}"') != 1:
            return None
        start = begin + len(name) + 3
        pieces.append(body[end:start])
        end = begin + len(text)
    return (*pieces, body[end:]), numbers


def _is_plain(line: str, raw: Mapping[str, object], own: Mapping[str, str], many: int) -> bool:
    """Whether what was found stands at the top of the entry, and nothing else has these names."""
    if len(own) != many or any(json.dumps(raw.get(name)) != own[name] for name in own):
        return False
    if any(raw.get(name) is not None and name not in own for name in _TEXTS):
        return False  # an escaped one, which would be taken for one that is not there
    if any((own[name][0] == _QUOTE) != (name in _TEXTS) for name in own):
        return False
    if "\\" not in line:
        return all(line.count(f'"{name}"') <= 1 for name in _NAMES)
    seen: list[str] = []

    def note(pairs: list[tuple[str, object]]) -> None:
        seen.extend(name for name, _ in pairs if name in _NAMES)

    json.loads(line, object_pairs_hook=note)
    return len(seen) == len(set(seen))
