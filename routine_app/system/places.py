"""Where the program keeps things, found without Qt so that the terminal finds the same places."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from routine_app.domain.language import tr
from routine_app.domain.value import Value

NAME = "routine-app"


class NoHome(Exception):
    """There is no home folder to keep anything in; its text is one line for the user."""


class Places(Value):
    """The two folders of one user. Nothing is created here: whoever writes makes its folder."""

    data: Path
    cache: Path

    @property
    def history(self) -> Path:
        return self.data / "history.sqlite3"

    @property
    def unsaved(self) -> Path:
        """Entries that the history could not take, one a line, until it can."""
        return self.data / "unsaved.jsonl"

    @property
    def digest(self) -> Path:
        """What the history adds up to, for a quick start; it may vanish."""
        return self.cache / "history.json"

    @property
    def sync(self) -> Path:
        """How far the sync folder was read; it may vanish."""
        return self.cache / "sync.json"

    @property
    def figures(self) -> Path:
        """Small pictures of exercises; they may vanish."""
        return self.cache / "figures"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def preferences(self) -> Path:
        return self.data / "preferences.json"

    @property
    def health(self) -> Path:
        """What was told about health, apart from everything else."""
        return self.data / "health.json"

    @property
    def sitting(self) -> Path:
        """How long somebody sat today, while they want that counted."""
        return self.data / "sitting.json"

    @property
    def photos(self) -> Path:
        """Photos of hips from the side; nothing carries them away."""
        return self.data / "photos"

    @property
    def routines(self) -> Path:
        """The user's own routines and exercises."""
        return self.data / "routines"

    @property
    def drafts(self) -> Path:
        """Texts of routine files that are not saved yet."""
        return self.data / "drafts"

    @property
    def log(self) -> Path:
        return self.data / "log"


def find_places(environ: Mapping[str, str], platform: str, data_dir: Path | None = None) -> Places:
    """The folders for `platform` (as `sys.platform` names it); `data_dir` moves all of it.

    Raises `NoHome` when the environment names no place.
    """
    if data_dir is not None:
        data = data_dir.absolute()
        return Places(data, data / "cache")
    if platform == "win32":
        return _windows(environ)
    if platform == "darwin":
        library = _home(environ) / "Library"
        return Places(library / "Application Support" / NAME, library / "Caches" / NAME)
    return _freedesktop(environ)


def _windows(environ: Mapping[str, str]) -> Places:
    local = environ.get("LOCALAPPDATA", "")
    folder = Path(local) if local else _home(environ, "USERPROFILE") / "AppData" / "Local"
    return Places(folder / NAME, folder / NAME / "cache")


def _freedesktop(environ: Mapping[str, str]) -> Places:
    data = _absolute(environ, "XDG_DATA_HOME") or _home(environ) / ".local" / "share"
    cache = _absolute(environ, "XDG_CACHE_HOME")
    if cache is None:
        home = _absolute(environ, "HOME")
        cache = home / ".cache" if home else data / NAME / "cache"
    return Places(data / NAME, cache / NAME)


def _absolute(environ: Mapping[str, str], name: str) -> Path | None:
    """The folder a variable names; relative ones are ignored, as the XDG standard asks."""
    value = environ.get(name, "")
    return Path(value) if value and Path(value).is_absolute() else None


def _home(environ: Mapping[str, str], name: str = "HOME") -> Path:
    found = _absolute(environ, name)
    if found is None:
        wrong = (
            tr("There is no home folder: {name} is no absolute path.", name=name)
            if environ.get(name)
            else tr("There is no home folder: {name} is not set.", name=name)
        )
        raise NoHome(f"{wrong} {tr('Set it, or name a folder for your data with --data-dir.')}")
    return found
