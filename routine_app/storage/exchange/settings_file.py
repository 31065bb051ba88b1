"""The settings as a file of the user's choice, and back.

It holds what goes along to another computer, in plain JSON that people can read; answers about
health only when they were chosen by name. A file in which anything is wrong or unknown changes
nothing at all.
"""

from __future__ import annotations

import json
import stat
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NoReturn

from routine_app.domain.cues import CueKind
from routine_app.domain.health import Health
from routine_app.domain.language import tr, tr_count
from routine_app.domain.pose import Prop
from routine_app.domain.preferences import Preferences
from routine_app.domain.reminding import chosen_time
from routine_app.domain.setting_changes import carried, change_words
from routine_app.domain.value import Value, replace
from routine_app.storage.exchange.exporting import write
from routine_app.storage.exchange.problem import BadFile, ExchangeProblem, cannot_read, shortened
from routine_app.storage.health_object import from_object, to_object
from routine_app.storage.preferences_file import WrongValue, as_object, checked

FORMAT, VERSION = "routine-app settings", 1
LARGEST_FILE = 100_000
"""Bytes; a real one has about two thousand."""

_HISTORY = "routine-app history"

_KNOWN = {
    "left_out_cues": frozenset(kind.value for kind in CueKind),
    "missing": frozenset(prop.value for prop in Prop),
}
"""Lists whose words have a meaning."""


class Settings(Value):
    """What is set, and the answers about health where they come along."""

    preferences: Preferences
    health: Health | None = None


class Change(Value):
    """What a file would change: what is here `before`, and `after` it was taken."""

    before: Settings
    after: Settings

    @property
    def words(self) -> tuple[str, ...]:
        """A sentence with how many settings change, then each of them."""
        lines = list(change_words(self.before.preferences, self.after.preferences))
        if self.before.health != self.after.health:
            lines.append(tr("Your answers about health: those of the file"))
        if not lines:
            return (tr("Nothing changes: all of these are set like that already."),)
        many = tr_count(len(lines), "{count} setting changes.", "{count} settings change.")
        return (many, *lines)

    @property
    def is_news(self) -> bool:
        return len(self.words) > 1


def save_settings(path: Path, preferences: Preferences, health: Health | None = None) -> None:
    """Write the file, with health only if it is given. Raises `ExchangeProblem`."""
    write(path, to_file(preferences, health))


def to_file(preferences: Preferences, health: Health | None = None) -> bytes:
    """What stands in the file."""
    chosen = as_object(preferences)
    raw: dict[str, object] = {"format": FORMAT, "version": VERSION}
    raw["settings"] = {name: chosen[name] for name in carried()}
    if health is not None:
        raw["health"] = to_object(health)
    return (json.dumps(raw, indent=2) + "\n").encode()


def look_at_settings(path: Path, here: Settings, conditions: Collection[str]) -> Change:
    """What a file would change; nothing is written. Raises `ExchangeProblem`.

    `conditions` are the ids that answers about health may name.
    """
    try:
        given, told = _contents(_text(path))
        if told is not None:
            _check_conditions(told, conditions)
    except BadFile as bad:
        raise ExchangeProblem(bad.sentence(path)) from None
    after = Settings(replace(here.preferences, **given), here.health if told is None else told)
    return Change(here, after)


def _check_conditions(told: Health, known: Collection[str]) -> None:
    for id_ in (*told.conditions, *told.allowed):
        if id_ not in known:
            raise BadFile(tr("the condition {condition} is unknown", condition=shortened(id_)))


# ------------------------------------------------------------------- reading


def _text(path: Path) -> str:
    try:
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
            raise ExchangeProblem(tr("{path} is no file.", path=path))
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as fault:
        raise cannot_read(path, fault) from None
    if len(content) > LARGEST_FILE:
        raise _not_settings(tr("it is too large"))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _not_settings(tr("it is no text in UTF-8")) from None


def _contents(text: str) -> tuple[dict[str, object], Health | None]:
    """The values that the file names, all of them good. Raises `BadFile`."""
    raw = _parsed(text)
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        is_history = isinstance(raw, dict) and raw.get("format") == _HISTORY
        found = (
            tr("it is a history, which Import takes")
            if is_history
            else tr("it is another kind of file")
        )
        raise _not_settings(found)
    version = raw.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise BadFile(
            tr(
                "its version is {found}, expected {expected}",
                found=shortened(version),
                expected=VERSION,
            )
        )
    if version > VERSION:
        raise BadFile(tr("a newer version of Routine has written it; update Routine to use it"))
    unknown = sorted(raw.keys() - {"format", "version", "settings", "health"})
    if unknown:
        raise _not_settings(tr("{name} is unknown", name=shortened(unknown[0])))
    settings = raw.get("settings")
    if not isinstance(settings, dict):
        raise _not_settings(tr("there are no settings in it"))
    return _values(settings), _health(raw)


def _not_settings(found: str) -> BadFile:
    return BadFile(tr("{found}; expected a file of settings that Routine has saved", found=found))


def _parsed(text: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise BadFile(tr("it is damaged here"), error.lineno, error.colno) from None
    except (ValueError, RecursionError):
        raise _not_settings(tr("it is damaged")) from None


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise BadFile(tr("{name} stands in it twice", name=shortened(twice)))
    return found


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _values(settings: Mapping[str, object]) -> dict[str, object]:
    known = carried()
    found: dict[str, object] = {}
    for name, given in settings.items():
        if name not in known:
            raise BadFile(tr("there is no setting {name}", name=shortened(name)))
        try:
            found[name] = checked(name, given)
        except WrongValue:
            raise _cannot_be(name, given) from None
        if not _is_meant(name, found[name]):
            raise _cannot_be(name, given)
    return found


def _is_meant(name: str, value: object) -> bool:
    """Whether words that could be any text mean something."""
    if name in _KNOWN and isinstance(value, tuple):
        return _KNOWN[name].issuperset(value)
    if name == "reminder":
        return value == "" or chosen_time(str(value)) is not None
    return True


def _cannot_be(name: str, given: object) -> BadFile:
    return BadFile(tr("the setting {name} cannot be {found}", name=name, found=shortened(given)))


def _health(raw: Mapping[str, object]) -> Health | None:
    if "health" not in raw:
        return None
    told = from_object(raw["health"])
    if told is None:
        raise BadFile(tr("the answers about health in it are damaged"))
    return told
