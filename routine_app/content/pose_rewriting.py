"""Other poses in the file of an exercise: no line is touched that says the same as before.

What is written is read again before anybody gets it: the exercise must be the one that was meant,
and everything else in the file what it was.
"""

from __future__ import annotations

from collections.abc import Sequence

from routine_app.content.fields import key_of
from routine_app.content.marked_yaml import parse
from routine_app.content.pose_text import (
    SAME_AS,
    Keys,
    all_keys,
    end_lines,
    joint_line,
    moves_keys,
    pose_keys,
    view_keys,
)
from routine_app.content.problem import ContentError, Report
from routine_app.content.reader import read
from routine_app.content.rewriting.cannot import CannotRewrite, in_the_text
from routine_app.content.rewriting.lines import column, line_end, newline_of, with_lines_below
from routine_app.content.rewriting.mappings import earlier, with_value, without_key
from routine_app.content.rewriting.spots import Pair, Plain, Spot, plain, read_spots
from routine_app.content.shapes import ExerciseFile, PoseShape, VariantShape
from routine_app.content.variants import build_exercises
from routine_app.domain.exercise import VARIANT_MARK, Exercise
from routine_app.domain.language import tr
from routine_app.domain.pose import Pose
from routine_app.domain.value import replace

_FILE_ORDER = tuple(map(key_of, ExerciseFile.keys))
_VARIANT_ORDER = tuple(map(key_of, VariantShape.keys))
_POSE_ORDER = tuple(map(key_of, PoseShape.keys))
_ENDS = ("start", "hold")
_HOLDS = "holds"

Path = tuple[str | int, ...]


def read_exercises(text: str) -> dict[str, Exercise]:
    """The exercise of a text and its variants, by id. Raises ContentError with all problems.

    Whether there are the other exercises that it names is not asked.
    """
    found, report = _read(text)
    if report:
        raise ContentError(report.problems)
    return found


def read_draft(text: str, id_: str) -> Exercise | None:
    """The same of one exercise in a text that may have problems; None when it is not there."""
    return _read(text)[0].get(id_)


def _read(text: str) -> tuple[dict[str, Exercise], Report]:
    report = Report("")
    node = parse(text, report)
    if node is None or report:
        return {}, report
    shape = read(ExerciseFile, node, report)
    exercise, variants = build_exercises(shape, _is_there, report)
    return {found.id: found for found in (exercise, *variants)}, report


def _is_there(_id: str) -> None:
    """Every other exercise is taken to be there."""


def with_poses(text: str, done: Exercise) -> str:
    """The text of an exercise's file in which it, or one of its variants, looks like `done`.

    Poses, view, props and tempo are taken over, nothing else. Raises CannotRewrite when the text
    has to be changed by hand, ContentError when the file would have problems.
    """
    written = draft_with_poses(text, done)
    before, after = read_exercises(text), read_exercises(written)
    wanted = {**before, done.id: _looking_like(before[done.id], done)}
    alone = done.id != done.base_id
    same = all(wanted[id_] == after[id_] for id_ in (wanted if alone else (done.id,)))
    if [*after] != [*before] or not same:
        raise in_the_text(tr("These poses are written in a way that cannot be changed from here"))
    return written


def draft_with_poses(text: str, done: Exercise) -> str:
    """The same for poses that may still be beyond what a body can do."""
    before = read_exercises(text)
    if done.id not in before:
        raise CannotRewrite(tr("This exercise is no longer in its file. Save it as a new one."))
    base = before[done.base_id] if done.id != done.base_id else None
    draft = _Draft(text)
    _write(draft, before[done.id], done, base)
    return draft.text


def _looking_like(old: Exercise, done: Exercise) -> Exercise:
    return replace(
        old,
        start=done.start,
        hold=done.hold,
        view=done.view,
        props=done.props,
        moves=done.moves,
    )


def _write(draft: _Draft, old: Exercise, done: Exercise, base: Exercise | None) -> None:
    here = draft.place_of(done.id)
    order = _FILE_ORDER if base is None else _VARIANT_ORDER
    if done.props != old.props:
        props: Plain = [prop.value for prop in done.props]
        same = base.props if base is not None else ()
        draft.put(here, "props", props, order, drop=done.props == same)
    if done.view != old.view:
        draft.put(here, "view", view_keys(done.view), order)
    if done.moves != old.moves and done.moves is not None:
        draft.put(here, "moves", moves_keys(done.moves), order)
    elif done.moves != old.moves:
        draft.drop(here, "moves")
    inherits = base is not None and base.position is old.position
    begun = {end: getattr(base, end) if inherits else Pose() for end in _ENDS}
    wanted = {end: _keys(draft.said((*here, "poses", end)), end, done, begun[end]) for end in _ENDS}
    draft.put_ends(here, wanted, done, order, required=base is None)


def _keys(said: Plain | None, end: str, done: Exercise, begun: Pose) -> Keys | None:
    """What an end should say, begun as it is now; None where it need not be said at all."""
    pose: Pose = getattr(done, end)
    other = "hold" if end == "start" else "start"
    if isinstance(said, dict) and said.get(SAME_AS) == other:
        return {SAME_AS: other, **pose_keys(pose, getattr(done, other))}
    keys = pose_keys(pose, begun)
    if said is None and end == "hold" and begun == Pose():
        if done.hold == done.start:
            return None
        return {SAME_AS: "start", **pose_keys(done.hold, done.start)}
    return keys or (None if said is None else {})


class _Draft:
    """A text that is changed key by key, and read anew after each change."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._root = text, read_spots(text)

    def place_of(self, id_: str) -> Path:
        """Where the keys of an exercise or a variant are."""
        _, mark, name = id_.partition(VARIANT_MARK)
        if not mark:
            return ()
        variants = self.said(("variants",))
        assert isinstance(variants, list)
        found = (n for n, v in enumerate(variants) if isinstance(v, dict) and v["variant"] == name)
        return "variants", next(found)

    def said(self, path: Path) -> Plain | None:
        """What is said at a place; None when nothing is."""
        spot = self._spot(path)
        return None if spot is None else plain(spot)

    def put(
        self, here: Path, key: str, value: Plain, order: Sequence[str], *, drop: bool = False
    ) -> None:
        """Say something under a key, or no more when that says the same."""
        if drop:
            self.drop(here, key)
            return
        spot = self._spot(here)
        assert spot is not None
        assert isinstance(spot.value, dict)
        pair = spot.value.get(key)
        if pair is None:
            self._add(spot, key, value, order)
        elif not _alike(plain(pair.node), value) or _is_reordered(key, pair, value):
            if isinstance(pair.node.value, dict) and isinstance(value, dict):
                if not pair.node.is_flow and value:
                    self.fill((*here, key), value, {}, tuple(value))
                    return
            self.text = with_value(self.text, pair, value, in_flow=spot.is_flow)

    def drop(self, here: Path, key: str) -> None:
        """Say nothing under a key."""
        spot = self._spot(here)
        if spot is not None and isinstance(spot.value, dict) and key in spot.value:
            if len(spot.value) == 1:
                raise in_the_text(tr("Nothing would be left of this part"))
            self.text = without_key(self.text, spot, key)

    def fill(self, here: Path, wanted: Keys, spare: Keys, order: Sequence[str]) -> None:
        """Say this in a mapping. `spare` is all that could be said of the same pose.

        What is said already and true stays, needed or not, and so does a line with a comment.
        """
        said = self.said(here)
        assert isinstance(said, dict)
        true = {key: _only(spare[key], said[key]) for key in said if key in spare}
        kept = {k: v for k, v in true.items() if k not in wanted and _alike(v, said[k])}
        for key, value in wanted.items():
            joint = value if key == _HOLDS else _with_true(value, said.get(key), true.get(key))
            self.put(here, key, joint, order)
        for key in [key for key in said if key not in wanted and key not in kept]:
            if key in true and self._has_comment(here, key):
                self.put(here, key, true[key], order)
            else:
                self.drop(here, key)

    def put_ends(
        self,
        here: Path,
        wanted: dict[str, Keys | None],
        done: Exercise,
        order: Sequence[str],
        *,
        required: bool,
    ) -> None:
        """The poses. What is there is changed line by line, what is not is put in."""
        place = (*here, "poses")
        if self.said(place) is None:
            found: Keys = {end: keys for end, keys in wanted.items() if keys is not None}
            if found or required:
                self._add_lines(here, "poses", found, order)
            return
        for end, keys in wanted.items():
            said = self.said((*place, end))
            if keys is None:
                continue
            if said is None:
                self._add_lines(place, end, keys, _ENDS)
            elif not keys or not said or self._is_flow((*place, end)):
                if not _alike(said, keys):
                    self._replace(place, end, keys)
            else:
                self.fill((*place, end), keys, all_keys(getattr(done, end)), _POSE_ORDER)

    # ---------------------------------------------------------------- the text

    def _spot(self, path: Path) -> Spot | None:
        if self._root[0] != self.text:
            self._root = self.text, read_spots(self.text)
        spot = self._root[1]
        for name in path:
            if isinstance(name, int) and isinstance(spot.value, list):
                spot = spot.value[name]
            elif isinstance(spot.value, dict) and name in spot.value:
                spot = spot.value[str(name)].node
            else:
                return None
        return spot

    def _pairs(self, path: Path) -> dict[str, Pair]:
        """The keys of a mapping that is there."""
        spot = self._spot(path)
        assert spot is not None
        assert isinstance(spot.value, dict)
        return spot.value

    def _is_flow(self, path: Path) -> bool:
        spot = self._spot(path)
        return spot is not None and spot.is_flow

    def _has_comment(self, here: Path, key: str) -> bool:
        end = self._pairs(here)[key].node.end
        return "#" in self.text[end : line_end(self.text, end)]

    def _add(self, mapping: Spot, key: str, value: Plain, order: Sequence[str]) -> None:
        """One more key on a line of its own, or in the braces of its mapping."""
        assert isinstance(mapping.value, dict)
        if mapping.is_flow:
            said = plain(mapping)
            assert isinstance(said, dict)
            from routine_app.content.rewriting.forms import flow

            whole = flow(_in_order({**said, key: value}, order))
            self.text = self.text[: mapping.start] + whole + self.text[mapping.end :]
            return
        first = next(iter(mapping.value.values()))
        indent = column(self.text, first.key.start)
        self._insert(mapping, key, [joint_line(key, value, indent)], order)

    def _add_lines(self, here: Path, key: str, value: Keys, order: Sequence[str]) -> None:
        """A pose, or both, below its key."""
        spot = self._spot(here)
        assert spot is not None
        assert isinstance(spot.value, dict)
        if spot.is_flow or not spot.value:
            self._add(spot, key, value, order)
            return
        indent = column(self.text, next(iter(spot.value.values())).key.start)
        if key in _ENDS:
            lines = end_lines(key, value, indent)
        else:
            lines = [f"{' ' * indent}{key}:"]
            for end, keys in value.items():
                assert isinstance(keys, dict)
                lines += end_lines(end, keys, indent + 2)
        self._insert(spot, key, lines, order)

    def _insert(self, mapping: Spot, key: str, lines: list[str], order: Sequence[str]) -> None:
        assert isinstance(mapping.value, dict)
        before = earlier(mapping.value, key, order)
        if before is not None:
            end = line_end(self.text, mapping.value[before].node.end)
            self.text = with_lines_below(self.text, end, lines)
            return
        first: Pair = next(iter(mapping.value.values()))
        start, newline = first.key.start, newline_of(self.text)
        pad = " " * column(self.text, start)
        begun = newline.join(lines).lstrip(" ") + newline + pad
        self.text = self.text[:start] + begun + self.text[start:]

    def _replace(self, place: Path, end: str, keys: Keys) -> None:
        """A pose in braces, or none at all, gets lines of its own."""
        pair, in_flow = self._pairs(place)[end], self._is_flow(place)
        if in_flow or not keys:
            self.text = with_value(self.text, pair, keys, in_flow=in_flow)
            return
        colon = self.text.index(":", pair.key.end) + 1
        rest = line_end(self.text, pair.node.end)
        kept = self.text[:colon] + self.text[pair.node.end : rest].rstrip(" \t")
        indent = column(self.text, pair.key.start)
        lines = end_lines(end, keys, indent)[1:]
        self.text = with_lines_below(kept + self.text[rest:], len(kept), lines)


def _in_order(keys: Keys, order: Sequence[str]) -> Keys:
    known = [key for key in order if key in keys]
    return {key: keys[key] for key in (*known, *(key for key in keys if key not in known))}


def _only(spare: Plain, said: Plain) -> Plain:
    """Of a joint no more axes than were given."""
    if isinstance(spare, dict) and isinstance(said, dict):
        return {axis: spare[axis] for axis in spare if axis in said} or spare
    return spare


def _with_true(value: Plain, said: Plain | None, true: Plain | None) -> Plain:
    """A joint with the axes that were given though they need not be."""
    if not (isinstance(value, dict) and isinstance(said, dict) and isinstance(true, dict)):
        return value
    kept = {a: true[a] for a in said if a in true and a not in value and _alike(true[a], said[a])}
    return {axis: {**kept, **value}[axis] for axis in (*said, *value) if axis in {**kept, **value}}


def _is_reordered(key: str, pair: Pair, value: Plain) -> bool:
    """Whether hands change places; the axes of a joint may stand in any order."""
    said = pair.node.value
    both = key == _HOLDS and isinstance(said, dict) and isinstance(value, dict)
    return both and [*said] != [*value]


def _alike(one: Plain, other: Plain) -> bool:
    """Whether two values say the same, however numbers are typed."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_alike(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_alike, one, other))
    if isinstance(one, str) and isinstance(other, str):
        return one == other or _number(one) == _number(other) != ""
    return False


def _number(text: str) -> str:
    try:
        return f"{float(text):g}"
    except ValueError:
        return ""
