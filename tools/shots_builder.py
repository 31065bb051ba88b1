"""The builder in its states, as pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest

from routine_app.ui.builder.name_sheet import NameSheet
from routine_app.ui.builder.view import BuilderView
from tools import shots_data as data
from tools.shots_window import Look, Scene

if TYPE_CHECKING:
    from tools.shots_list import Shot

    InLooks = Callable[..., Iterable[Shot]]


_LIGHT, _DARK = Look(), Look(dark=True)
_SMALL = QSize(800, 560)
_LARGE, _SMALL_LARGE = Look(text_scale=2.0), Look(text_scale=2.0, size=_SMALL)
_EVERY = (_LIGHT, _DARK, _LARGE, Look(dark=True, text_scale=2.0), Look(size=_SMALL), _SMALL_LARGE)
_EDGES = (_LIGHT, _DARK, Look(size=_SMALL), _LARGE)

SIX = """\
# For Anna, after easy miles.
routine: evening
name: Evening
about: A quiet end of the day for the front of the hips.

steps:
  # Lie down first.
  - constructive-rest: 2 min
  - pelvic-tilt: 8 reps
  - half-kneeling: 45 s x 2
  - wait: Fetch the strap.
  - rest: 20 s
  - edge-of-bed: 60 s, left first
"""
BROKEN = SIX.replace("pelvic-tilt: 8 reps", "pelvic-tlt: 8 reps").replace("20 s", "soon")


def shots(in_looks: InLooks) -> Iterable[Shot]:
    """Every state, light and dark; the usual ones at double size and in small windows."""
    yield from in_looks("6m-builder", data.DUE, _EVERY, lambda scene: _open(scene, SIX))
    yield from in_looks("6n-builder-open", data.DUE, _EVERY, _opened)
    yield from in_looks("6o-builder-empty", data.DUE, _EDGES, _begun)
    yield from in_looks("6p-builder-search", data.DUE, (*_EDGES, _SMALL_LARGE), _sought)
    yield from in_looks("6q-builder-filter", data.DUE, _EDGES, _filtered)
    yield from in_looks("6r-builder-dragged", data.DUE, (_LIGHT, _DARK), _dragged)
    yield from in_looks("6s-builder-moved", data.DUE, (_LIGHT, _DARK), _moved)
    yield from in_looks("6t-builder-removed", data.DUE, _EDGES, _removed)
    yield from in_looks("6u-builder-broken", data.DUE, _EDGES, _broken)
    yield from in_looks("6v-builder-advice", data.DUE, _EDGES, _advised)
    yield from in_looks("6w-builder-no-steps", data.DUE, _EDGES, _unreadable)
    yield from in_looks("6x-builder-name", data.DUE, _EDGES, _asked)


def _open(scene: Scene, text: str) -> BuilderView:
    """A file of the own folder in the builder, nothing of it kept from before."""
    workshop = scene.services.workshop()
    assert workshop is not None
    for kept in workshop.kept():
        workshop.drop(kept)
    path = workshop.own_folder / "evening.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    scene.window.authoring.edit(path)
    return _builder(scene)


def _builder(scene: Scene) -> BuilderView:
    scene.settle()
    found = scene.window.findChild(BuilderView)
    assert isinstance(found, BuilderView)
    return found


def _opened(scene: Scene) -> None:
    """A step with its controls."""
    _open(scene, SIX).steps.show_step(2, opened=True, focus=True)


def _begun(scene: Scene) -> None:
    """A new routine that has nothing but its name."""
    workshop = scene.services.workshop()
    assert workshop is not None
    for kept in workshop.kept():
        workshop.drop(kept)
    scene.window.authoring.begin("Easy evening")
    _builder(scene)


def _asked(scene: Scene) -> None:
    """A new routine is asked for."""
    scene.window.authoring.begin()
    sheet = scene.window.findChild(NameSheet)
    assert isinstance(sheet, NameSheet)
    QTest.keyClicks(sheet.name, "Easy evening")


def _sought(scene: Scene) -> None:
    """Somebody mistyped what they look for."""
    view = _open(scene, SIX)
    view.add_button.click()
    assert view.finder is not None
    QTest.keyClicks(view.finder.search, "brigde")


def _filtered(scene: Scene) -> None:
    """Only what lengthens, the positions to choose from."""
    view = _open(scene, SIX)
    view.add_button.click()
    assert view.finder is not None
    filters = view.finder.filters
    filters.phase.row.button(2).click()
    filters.chips[1].click()


def _dragged(scene: Scene) -> None:
    """The first step is on its way to the third place."""
    view = _open(scene, SIX)
    row = view.steps.cards[0].row
    middle, to = row.rect().center(), view.steps.cards[2].geometry().center() + QPoint(0, 10)
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=middle)
    for place in (middle + QPoint(0, 20), row.mapFrom(view.steps, to)):
        QTest.mouseMove(row, place)


def _moved(scene: Scene) -> None:
    """An open step went up by a key, and the focus with it."""
    view = _open(scene, SIX)
    view.steps.show_step(2, opened=True, focus=True)
    view.steps.move_step(2, 1)


def _removed(scene: Scene) -> None:
    """A step has gone and can be brought back."""
    _open(scene, SIX).steps.remove(1)


def _broken(scene: Scene) -> None:
    """A step that cannot be read stays as it is."""
    _open(scene, BROKEN).steps.show_step(1, opened=True, focus=True)


def _advised(scene: Scene) -> None:
    """A hold that is longer than usual."""
    text = SIX.replace("half-kneeling: 45 s x 2", "half-kneeling: 90 s x 5")
    _open(scene, text).steps.show_step(2, opened=True, focus=True)


def _unreadable(scene: Scene) -> None:
    """A bracket is open: there are no steps to show."""
    _open(scene, SIX.replace("steps:", "steps: ["))
