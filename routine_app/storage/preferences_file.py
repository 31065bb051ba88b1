"""The preferences as a small JSON file that people may edit.

It holds what was chosen and nothing else: presets of a later version reach everyone who never
chose. A wrong value costs only its own key, keys of a newer program stay where they are, and what
is no JSON is set aside. A file that only cannot be read now, as on a share that is away, is let be.
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
_NO_JSON = (ValueError, RecursionError)
"""What comes of reading something else, such as text that is cut or brackets without an end."""


class WrongValue(Exception):
    """A value that its key cannot have."""


def chosen_language(path: Path) -> str:
    """The language that the file names, before anything else is read and if it can be read."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))["language"]
    except (OSError, LookupError, TypeError, *_NO_JSON):
        return ""
    return found if isinstance(found, str) else ""


class PreferencesFile:
    """Reads the file when it is made, keeps the value, and writes what changes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._notices = Notices()
        self._is_over = False
        value = _from_object(self._at_start())
        self._in_file = as_object(value)
        # Every device has a name of its own from its first day on; the first save keeps it.
        self._value = value if value.device else replace(value, device=os.urandom(8).hex())

    @property
    def value(self) -> Preferences:
        """The preferences as they are now, saved or not."""
        return self._value

    def save(self, value: Preferences) -> None:
        """Take the new value and write what differs, or all of it where the file has gone.

        A fault is a notice; the value holds.
        """
        self._value = value if value.device else replace(value, device=self._value.device)
        if self._is_over:
            return
        try:
            raw, known = self._before()
            named = _from_object(raw).device
            if named and not known["device"]:  # another process was the first to save one
                self._value = replace(self._value, device=named)
            chosen = as_object(self._value)
            raw.update({key: item for key, item in chosen.items() if item != known[key]})
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

    def end(self) -> None:
        """Write nothing any more: everything was deleted."""
        self._is_over = True

    def notices(self) -> tuple[str, ...]:
        """What to tell the user since this was last asked."""
        return self._notices.take()

    def _at_start(self) -> dict[str, object]:
        """What the file says; nothing where it says nothing, and then the user is told why."""
        try:
            return self._read()
        except private_file.NOT_THERE:
            pass
        except _NO_JSON:
            self._begin_anew()
        except OSError as fault:
            self._notices.tell(
                tr(
                    "Your settings in {path} cannot be read now ({reason}); the usual ones are "
                    "used until you start Routine again.",
                    path=self._path,
                    reason=fault.strerror,
                )
            )
        return {}

    def _before(self) -> tuple[dict[str, object], dict[str, object]]:
        """What the file says now, and what of it is known here. Raises OSError.

        Nothing is known of one that has gone or is no JSON any more: it is written anew.
        """
        try:
            return self._read(), self._in_file
        except private_file.NOT_THERE:
            pass
        except _NO_JSON:
            self._notices.tell(
                tr(
                    "The file of your settings could not be read any more; it is kept as {aside}, "
                    "and your settings are written again.",
                    aside=self._set_aside(),
                )
            )
        return {}, as_object(_PRESETS)

    def _read(self) -> dict[str, object]:
        """Raises OSError, and one of `_NO_JSON` for a file that holds anything else."""
        raw = json.loads(self._path.read_bytes())
        if not isinstance(raw, dict):
            raise ValueError("no settings")
        return raw

    def _begin_anew(self) -> None:
        try:
            aside = self._set_aside()
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

    def _set_aside(self) -> Path:
        """Give the file another name, dated by its last change, so that nothing is lost."""
        changed = datetime.fromtimestamp(self._path.stat().st_mtime, UTC).date()
        name = f"{self._path.stem}.unreadable-{changed}{self._path.suffix}"
        aside = private_file.free_name(self._path.with_name(name))
        self._path.rename(aside)
        return aside


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
