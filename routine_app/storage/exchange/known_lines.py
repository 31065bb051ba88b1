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
from routine_app.storage.exchange.foreign import LONGEST_ID, day, moment

_MOST_FORMS = 20_000
"""How many are kept; a history has some hundreds, and as many as it has notes."""

_NAMES = ("id", "session", "practice_day", "at", "device")

# Quotes inside of a text are escaped: what is found here is a name, and no part of a text.
_OWN = re.compile(rf'"({"|".join(_NAMES)})":"([^"\\\x00-\x1f]*)"')


class _Form(Value):
    """What is the same in all lines of a form; where each of `_NAMES` stands in it, or -1."""

    kind: str
    body: str
    places: tuple[int, ...]


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
        id_, session, practice_day, at, device = (
            values[place] if place >= 0 else None for place in form.places
        )
        if id_ is None or at is None or device is None or not 0 < len(id_) <= LONGEST_ID:
            return None
        moment(at)
        if practice_day is not None:
            day(practice_day)
        return (id_, form.kind, session, practice_day, at, device, form.body)

    def learn(self, line: str, row: Row) -> None:
        """Take the form of a line that was found to be this row."""
        if len(self._forms) == _MOST_FORMS:
            return
        parts = _OWN.split(line)
        names, values = parts[1::3], parts[2::3]
        del parts[2::3]
        if _is_plain(line, dict(zip(names, values, strict=True)), len(names)):
            places = tuple(names.index(name) if name in names else -1 for name in _NAMES)
            self._forms[tuple(parts)] = _Form(row[1], row[-1], places)


def _is_plain(line: str, own: Mapping[str, str], many: int) -> bool:
    """Whether what was found stands at the top of the entry, and nothing else has these names."""
    seen: list[str] = []

    def note(pairs: list[tuple[str, object]]) -> dict[str, object]:
        seen.extend(name for name, _ in pairs if name in _NAMES)
        return dict(pairs)

    raw = json.loads(line, object_pairs_hook=note)
    known = {name: raw.get(name) for name in own} == own
    return known and len(own) == many and len(seen) == len(set(seen))
