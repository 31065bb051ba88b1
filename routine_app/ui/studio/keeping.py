"""How poses get into files of one's own, and how unsaved ones are kept."""

from __future__ import annotations

from enum import Enum
from itertools import chain, count
from pathlib import Path
from typing import Protocol

from routine_app.content.kinds import Kind
from routine_app.content.manuscript import ChangedOutside, Manuscript
from routine_app.content.pose_rewriting import (
    draft_with_poses,
    read_draft,
    read_exercises,
    with_poses,
)
from routine_app.content.pose_text import exercise_text
from routine_app.content.problem import ContentError, NotFound
from routine_app.content.rewriting.cannot import CannotRewrite
from routine_app.content.rewriting.spots import plain, read_spots
from routine_app.domain.drawing import CannotWrite
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.domain.value import Value, replace
from routine_app.ui.editor.port import Workshop

__all__ = ["CannotRewrite", "CannotWrite", "ChangedOutside", "ContentError", "PoseKeeper"]

_KEY = "pose-"
_ANOTHER = "+"
"""Stands in no id, and so between what poses are kept under and a number."""


class Where(Enum):
    """Whose file an exercise is in."""

    OWN = "own"
    SHIPPED = "shipped"
    NOWHERE = "nowhere"


class Place(Value):
    """Where an exercise is written; a shipped one gets a version of one's own."""

    where: Where
    path: Path | None = None


class Unsaved(Value):
    """Poses of an exercise that were kept, and what they are kept under."""

    key: str
    exercise: Exercise


class Files(Protocol):
    """Where exercises are read from."""

    def file_of(self, kind: Kind, wanted: str) -> Path:
        """Raises NotFound or ContentError."""

    def own_file(self, kind: Kind, wanted: str) -> Path | None:
        """None where it came with the program."""


class PoseKeeper:
    """Writes poses through the workshop, which never writes half a file.

    What stands in the way is raised as ContentError, CannotRewrite, CannotWrite or ChangedOutside,
    each a plain sentence.
    """

    def __init__(self, workshop: Workshop, library: Files) -> None:
        self._workshop = workshop
        self._library = library

    def place(self, exercise: Exercise) -> Place:
        """Where an exercise of the library is written."""
        try:
            path = self._library.file_of(Kind.EXERCISE, exercise.base_id)
        except (ContentError, NotFound):
            return Place(Where.NOWHERE)
        is_own = self._library.own_file(Kind.EXERCISE, exercise.base_id) is not None
        return Place(Where.OWN if is_own else Where.SHIPPED, path)

    def save(self, loaded: Exercise, done: Exercise, *, over: bool = False) -> Path:
        """Write poses into the file of an exercise, everything else in it as it is.

        When the file has other poses by now than those the work began from, it is ChangedOutside,
        unless these may be written `over`.
        """
        manuscript = self._manuscript(loaded)
        there = read_exercises(manuscript.text).get(loaded.id)
        if not over and manuscript.path is not None:
            if there is None or _looks_of(there) != _looks_of(loaded):
                raise ChangedOutside(manuscript.path)
        if there is not None and done.moves == loaded.moves:
            done = replace(done, moves=there.moves)  # which may be in another language than shown
        text = with_poses(manuscript.text, done)
        return self._saved(replace(manuscript, text=text))

    def save_new(self, name: str, done: Exercise) -> tuple[Exercise, Path]:
        """Write a whole file for an exercise under a new name; the exercise as it is now."""
        begun = self._workshop.begin(name, "exercise")
        id_, full, short = _names_in(begun.text, name)
        exercise = replace(
            done,
            id=id_,
            name=full,
            short_name=short,
            also=(),
            evidence=(),
            variants=(),
            how="",
        )
        text = exercise_text(exercise)
        read_exercises(text)
        return exercise, self._saved(replace(begun, text=text))

    def _manuscript(self, exercise: Exercise) -> Manuscript:
        place = self.place(exercise)
        if place.path is None:
            raise CannotRewrite(tr("This exercise has no file yet. Save it as a new one."))
        return self._workshop.read(place.path)

    def _saved(self, manuscript: Manuscript) -> Path:
        saved = self._workshop.save(manuscript)
        assert saved.path is not None
        return saved.path

    # ----------------------------------------------------------------- unsaved

    def keep(self, key: str, loaded: Exercise, done: Exercise) -> bool:
        """Keep poses that are not saved yet; whether that was possible. Never raises: it is tried
        again at the next change.
        """
        try:
            manuscript = self._manuscript(loaded)
            text = draft_with_poses(manuscript.text, done)
        except (CannotRewrite, ContentError):
            manuscript, text = Manuscript(""), exercise_text(done)
        path = manuscript.path or manuscript.copied or self._workshop.own_folder / _key(loaded)
        return self._workshop.keep(replace(manuscript, text=text, path=path, key=key))

    def free_key(self, loaded: Exercise) -> str:
        """What to keep its poses under, so that they take no others' place."""
        first, taken = _key(loaded), {found.key for found in self._kept(loaded)}
        others = (f"{first}{_ANOTHER}{number}" for number in count(2))
        return next(key for key in chain((first,), others) if key not in taken)

    def unsaved(self, loaded: Exercise) -> list[Unsaved]:
        """The poses of this exercise that were kept and never saved, the newest first."""
        read = ((kept.key, read_draft(kept.text, loaded.id)) for kept in self._kept(loaded))
        return [
            Unsaved(key, replace(loaded, **_looks_of(found)))
            for key, found in read
            if found is not None
        ]

    def forget(self, key: str) -> None:
        """Keep them no longer."""
        for kept in self._workshop.kept():
            if kept.key == key:
                self._workshop.drop(kept)

    def _kept(self, loaded: Exercise) -> list[Manuscript]:
        key = _key(loaded)
        return [kept for kept in self._workshop.kept() if kept.key.split(_ANOTHER)[0] == key]


def _key(exercise: Exercise) -> str:
    return _KEY + exercise.id


def _looks_of(exercise: Exercise) -> dict[str, object]:
    """What the studio changes of an exercise."""
    return {name: getattr(exercise, name) for name in ("start", "hold", "view", "props", "moves")}


def _names_in(text: str, name: str) -> tuple[str, str, str]:
    """Id, name and short name of a file that was begun under a name."""
    keys = plain(read_spots(text))
    assert isinstance(keys, dict)
    id_, full = str(next(iter(keys.values()))), str(keys.get("name", name))
    return id_, full, str(keys.get("short name", full))
