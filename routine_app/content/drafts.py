"""Texts that are not saved yet, kept in a folder of their own until they are: a crash loses nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from routine_app.content.manuscript import Manuscript, Stamp
from routine_app.content.source import LARGEST_FILE

_SUFFIX = ".json"
_MOST = 100


class Drafts:
    """One file for each text. What cannot be kept or read is passed over."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, manuscript: Manuscript) -> bool:
        """Keep it in the place of what was kept of the same file; whether that was possible."""
        place = self._place(manuscript)
        draft = place.with_suffix(".tmp")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            draft.write_text(json.dumps(_plain(manuscript)), encoding="utf-8")
            draft.replace(place)
        except (OSError, ValueError):
            return False
        return True

    def drop(self, manuscript: Manuscript) -> None:
        """Keep it no longer."""
        try:
            self._place(manuscript).unlink(missing_ok=True)
        except OSError:
            pass  # it is offered once more, and can be dropped then

    def of(self, path: Path) -> Manuscript | None:
        """What was kept of a file."""
        return _read(self._place(Manuscript("", path)))

    def all(self) -> Sequence[Manuscript]:
        """Everything that was kept, the newest first."""
        try:
            places = [p for p in self._folder.iterdir() if p.suffix == _SUFFIX]
            places.sort(key=lambda place: place.stat().st_mtime_ns, reverse=True)
        except OSError:
            return ()
        found = (_read(place) for place in places[:_MOST])
        return tuple(one for one in found if one is not None)

    def _place(self, manuscript: Manuscript) -> Path:
        name = manuscript.key or sha256(os.fsencode(manuscript.path or "")).hexdigest()[:24]
        return self._folder / f"{name}{_SUFFIX}"


def _plain(manuscript: Manuscript) -> dict[str, Any]:
    stamp = manuscript.stamp
    return {
        "text": manuscript.text,
        "path": str(manuscript.path or ""),
        "copied": str(manuscript.copied or ""),
        "key": manuscript.key,
        "stamp": None if stamp is None else [stamp.digest, stamp.newline, stamp.marked],
    }


def _read(place: Path) -> Manuscript | None:
    try:
        with place.open(encoding="utf-8") as file:
            plain = json.loads(file.read(8 * LARGEST_FILE))
    except (OSError, ValueError, RecursionError):
        return None
    match plain:
        case {"text": str(text), "path": str(path), "copied": str(copied), "key": str(key)}:
            stamp = _stamp(plain.get("stamp"))
            whence, of = Path(path) if path else None, Path(copied) if copied else None
            known = key if key == place.stem else ""
            if whence is None and not known:
                return None
            return Manuscript(text, whence, stamp, of, known)
        case _:
            return None


def _stamp(plain: Any) -> Stamp | None:
    match plain:
        case [str(digest), ("\n" | "\r\n" | "\r") as newline, bool(marked)]:
            return Stamp(digest, newline, marked)
        case _:
            return None
