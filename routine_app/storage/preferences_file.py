"""The preferences as a small JSON file that people may edit.

It holds what was chosen and nothing else: presets of a later version reach everyone who never
chose. A wrong value costs only its own key, an unreadable file is set aside, and keys of a newer
program stay where they are.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from routine_app.domain.language import tr
from routine_app.domain.preferences import Preferences
from routine_app.domain.value import replace
from routine_app.storage import private_file
from routine_app.storage.notices import Notices

_RANGES = {
    "text_scale": (1.0, 2.0),
    "change_over_scale": (1.0, 2.0),
    "rollover": (0, 12),
    "desk_break": (0, 180),
    "voice_rate": (0.5, 2.0),
    "voice_volume": (0.0, 1.0),
    "chime_volume": (0.0, 1.0),
}
_PRESETS = Preferences()


class WrongValue(Exception):
    """A value that its key cannot have."""


def chosen_language(path: Path) -> str:
    """The language that the file names, before anything else is read and if it can be read."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))["language"]
    except (OSError, ValueError, LookupError, TypeError):
        return ""
    return found if isinstance(found, str) else ""


class PreferencesFile:
    """Reads the file when it is made, keeps the value, and writes what changes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._notices = Notices()
        value = _from_object(self._read())
        self._in_file = as_object(value)
        # Every device has a name of its own from its first day on; the first save keeps it.
        self._value = value if value.device else replace(value, device=os.urandom(8).hex())

    @property
    def value(self) -> Preferences:
        """The preferences as they are now, saved or not."""
        return self._value

    def save(self, value: Preferences) -> None:
        """Take the new value and write what differs. A fault is a notice; the value holds."""
        raw = self._read()
        self._value = value if value.device else replace(value, device=self._value.device)
        chosen = as_object(self._value)
        raw.update({key: item for key, item in chosen.items() if item != self._in_file[key]})
        try:
            private_file.write(self._path, (json.dumps(raw, indent=2) + "\n").encode())
        except OSError as fault:
            self._notices.tell(
                tr(
                    "Your settings could not be saved in {path} ({reason}); they hold until you "
                    "close Routine.",
                    path=self._path,
                    reason=fault.strerror,
                )
            )
        else:
            self._in_file = chosen
            self._notices.forget()

    def notices(self) -> tuple[str, ...]:
        """What to tell the user since this was last asked."""
        return self._notices.take()

    def _read(self) -> dict[str, object]:
        try:
            raw = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            self._set_aside()
            return {}
        if not isinstance(raw, dict):
            self._set_aside()
            return {}
        return raw

    def _set_aside(self) -> None:
        """Give the file another name, dated by its last change, so that nothing is lost."""
        try:
            changed = datetime.fromtimestamp(self._path.stat().st_mtime, UTC).date()
            name = f"{self._path.stem}.unreadable-{changed}{self._path.suffix}"
            aside = private_file.free_name(self._path.with_name(name))
            self._path.rename(aside)
        except OSError:
            self._notices.tell(
                tr("{path} cannot be read; the usual settings are used.", path=self._path)
            )
        else:
            self._notices.tell(
                tr(
                    "Your settings could not be read and are the usual ones again; the old file "
                    "is kept as {aside}.",
                    aside=aside,
                )
            )


def _from_object(raw: Mapping[str, object]) -> Preferences:
    """The preferences in an object; a key that is missing or wrong has its preset."""
    chosen: dict[str, object] = {}
    for name in Preferences.FIELDS:
        if name in raw:
            try:
                chosen[name] = checked(name, raw[name])
            except WrongValue:
                continue
    return Preferences(**chosen)  # type: ignore[arg-type]  # each checked against its preset


def as_object(value: Preferences) -> dict[str, object]:
    """Every key with what JSON can hold."""
    found = {name: getattr(value, name) for name in value.FIELDS}
    return {key: list(item) if isinstance(item, tuple) else item for key, item in found.items()}


def checked(key: str, given: object) -> object:
    """What is given for a key, as the type its preset has. Raises `WrongValue`."""
    preset = getattr(_PRESETS, key)
    match preset, given:
        case (bool(), bool()):
            return given
        case (StrEnum(), str()):
            try:
                return type(preset)(given)
            except ValueError as error:
                raise WrongValue from error
        case (str(), str()):
            return _plain(given)
        case (int(), int()) if not isinstance(preset, bool) and not isinstance(given, bool):
            return _in_range(key, given)
        case (float(), int() | float()) if not isinstance(given, bool):
            return _number(_in_range(key, given))
        case (tuple(), list()):
            return tuple(_plain(item) for item in given)
        case _:
            raise WrongValue


def _plain(given: object) -> str:
    """A text that can be written anywhere: JSON can hold half a character, files cannot."""
    if not isinstance(given, str) or not given.isprintable():
        raise WrongValue
    return given


def _number(given: float) -> float:
    """A number that can be reckoned with: JSON can hold any, of any length."""
    try:
        number = float(given)
    except OverflowError as error:
        raise WrongValue from error
    if not math.isfinite(number):
        raise WrongValue
    return number


def _in_range(key: str, given: float) -> float:
    low, high = _RANGES.get(key, (-math.inf, math.inf))
    if not low <= given <= high:
        raise WrongValue
    return given
