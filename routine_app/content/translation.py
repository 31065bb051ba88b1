"""Shipped content in other languages: a file beside every original, with its sentences in pairs.

`i18n/de/exercises/clam.yaml` has what `exercises/clam.yaml` says, sentence by sentence. A sentence
that is not there, or that was changed in the original since, stays English: no stop rule is ever
shown as it once was.

    say: {psoas: Psoas}
    texts:
    - en: Roll your hips back.
      de: Rolle die Hüfte nach hinten.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from routine_app.content.cache import ContentCache
from routine_app.content.kinds import is_exercise_id
from routine_app.content.problem import ContentError
from routine_app.domain.dose import Beat, Tempo
from routine_app.domain.exercise import Evidence, Exercise
from routine_app.domain.program import (
    Change,
    Essential,
    Finding,
    Gate,
    Known,
    Program,
    ProgramDay,
    Saying,
)
from routine_app.domain.routine import ExerciseStep, Routine, WaitStep
from routine_app.domain.safety import Condition, Fallback, Safety, Sliders
from routine_app.domain.value import Value, replace

T = TypeVar("T")

FOLDER = "i18n"

_FIELDS: Mapping[type, tuple[str, ...]] = {
    Exercise: (
        *("name", "short_name", "also", "aim", "start_position", "set_up", "cues", "mistake"),
        *("stop_if", "not_for", "easier", "harder", "evidence", "moves", "how"),
    ),
    Evidence: ("note",),
    Tempo: ("beats",),
    Beat: ("word",),
    Routine: ("name", "short_name", "about", "steps"),
    ExerciseStep: ("cue",),
    WaitStep: ("text",),
    Program: ("name", "about", "days"),
    ProgramDay: ("new", "note", "gate"),
    Gate: ("ask", "on_yes", "on_no"),
    Change: ("say",),
    Essential: ("title", "text", "today"),
    Finding: ("title", "text"),
    Saying: ("said", "found", "instead"),
    Known: ("about", "findings", "often_said", "not_studied", "what_follows"),
    Safety: (
        *("before", "ask_first", "urgent", "runners", "stop", "pregnancy", "footer"),
        *("see_somebody", "conditions", "sliders", "equipment"),
    ),
    Condition: ("ask", "say", "cues", "ask_allowed", "advice"),
    Fallback: ("name", "without", "cues"),
    Sliders: ("why",),
}
"""What of a value is for people to read, and what holds more of it. An exercise in a step has
been translated by itself; sources are named as they are; how well an essential is supported is
one of four words, which the program shows in its own.
"""

_WITH_IDS = ("easier", "harder")
"""Texts, and ids of exercises, which stay."""
_BY_ID = ("cues",)
"""Texts, or pairs of an id and a text."""


class Translation(Value):
    """One file: English sentences and the same in another language; hard words for the voice."""

    texts: Mapping[str, str]
    say: tuple[tuple[str, str], ...] = ()


class Translations:
    """The shipped files in one language, read when they are asked for."""

    def __init__(self, shipped: Path, code: str, cache: ContentCache | None = None) -> None:
        self._shipped = shipped
        self._code = code
        self._cache = cache

    def of(self, path: Path, value: T) -> T:
        """What a shipped file says, as far as it is translated."""
        translation = self.find(path)
        if translation is None:
            return value
        found: T = translated(value, translation.texts)
        if isinstance(found, Exercise):
            found = replace(found, say=translation.say)
        return found

    def find(self, path: Path) -> Translation | None:
        """The translation of a shipped file; None where there is none."""
        return self._find(self.place(path))

    def place(self, path: Path) -> Path:
        """Where the translation of a shipped file lies."""
        return self._shipped / FOLDER / self._code / path.relative_to(self._shipped)

    def _find(self, place: Path) -> Translation | None:
        kept = self._cache.find(place) if self._cache is not None else None
        if kept is not None:
            (texts, say), _ = kept
            return Translation(texts, tuple((word, form) for word, form in say))
        from routine_app.content.source import read_source

        if not place.exists():
            return None
        try:
            text, state = read_source(place, str(place))
        except ContentError:
            return None
        found = read_translation(text, self._code)
        if self._cache is not None and state is not None:
            self._cache.add(place, state, text, [dict(found.texts), [*map(list, found.say)]])
        return found


def read_translation(text: str, code: str) -> Translation:
    """What such a file says. Only shipped files are read, and a test has read every one of them."""
    import yaml

    found = yaml.safe_load(text)
    pairs = {pair["en"]: pair[code] for pair in found["texts"]}
    return Translation(pairs, tuple(dict(found.get("say", {})).items()))


def translated(value: Any, texts: Mapping[str, str]) -> Any:
    """The same with every known sentence in the other language."""
    match value:
        case str():
            return texts.get(value, value)
        case tuple():
            return tuple(translated(item, texts) for item in value)
        case Value() if type(value) in _FIELDS:
            names = _FIELDS[type(value)]
            return replace(value, **{n: _with(n, getattr(value, n), texts) for n in names})
        case _:
            return value


def _with(name: str, part: Any, texts: Mapping[str, str]) -> Any:
    if name in _WITH_IDS:
        return tuple(item if is_exercise_id(item) else translated(item, texts) for item in part)
    if name in _BY_ID and part and isinstance(part[0], tuple):
        return tuple((id_, translated(text, texts)) for id_, text in part)
    return translated(part, texts)


def sentences(value: object) -> Iterator[str]:
    """Every text of a value that can be translated, in order."""
    seen: list[str] = []

    class Seen(dict[str, str]):
        def get(self, key: str, default: Any = None) -> Any:
            seen.append(key)
            return default

    translated(value, Seen())
    return iter(dict.fromkeys(text for text in seen if text))
