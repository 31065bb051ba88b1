"""The pose studio in its states, as pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from routine_app.ui.studio.joint_panel import JointPanel
from routine_app.ui.studio.page import StudioPage
from tools import shots_data as data
from tools.shots_window import Look, Scene

if TYPE_CHECKING:
    from tools.shots_list import Shot

    InLooks = Callable[..., Iterable[Shot]]

PELVIS, RIGHT_LEG, LEFT_LEG, ARMS, NECK, SUPPORT, PLAN = range(7)
_LIGHT, _DARK = Look(), Look(dark=True)
_LEAST, _LOW = QSize(800, 560), QSize(1024, 640)
_FOUR = (_LIGHT, _DARK, Look(text_scale=2), Look(True, 2.0))
_EVERY = (*_FOUR, *(Look(dark, 1.0, size) for size in (_LOW, _LEAST) for dark in (False, True)))
_EDGES = (_LIGHT, _DARK, Look(size=_LEAST), Look(False, 2.0, _LEAST))


def shots(in_looks: InLooks) -> Iterable[Shot]:
    """Every state, light and dark; the usual ones at double size and in small windows."""
    yield from in_looks("9-studio", data.DUE, _EVERY, _opened)
    yield from in_looks("9a-studio-hold", data.DUE, _EVERY, _hold)
    yield from in_looks("9b-studio-beyond", data.DUE, _EDGES, _beyond)
    yield from in_looks("9c-studio-hand-floats", data.DUE, _EDGES, _hand_floats)
    yield from in_looks("9d-studio-as-set", data.DUE, (_LIGHT, _DARK), _as_set)
    yield from in_looks("9e-studio-copy", data.DUE, _EDGES, _copy)
    yield from in_looks("9f-studio-muscles", data.DUE, _EDGES, _muscles)
    yield from in_looks("9g-studio-way", data.DUE, (_LIGHT, _DARK), _way)
    yield from in_looks("9h-studio-support", data.DUE, _EDGES, _support)
    yield from in_looks("9i-studio-tempo", data.DUE, _EDGES, _tempo)
    yield from in_looks("9j-studio-save", data.DUE, _EDGES, _save)
    yield from in_looks("9k-studio-saved", data.DUE, (_LIGHT, _DARK), _saved)
    yield from in_looks("9l-studio-unsaved", data.DUE, _EDGES, _unsaved)
    yield from in_looks("9m-studio-new", data.DUE, (_LIGHT, _DARK), _new)
    yield from in_looks("9n-studio-lying", data.DUE, (_LIGHT, _DARK), _lying)


def studio(scene: Scene, exercise: str = "half-kneeling", tab: int = RIGHT_LEG) -> StudioPage:
    """The studio with an exercise of the library, nothing of it kept from before."""
    workshop = scene.services.workshop()
    assert workshop is not None
    for kept in workshop.kept():
        workshop.drop(kept)
    scene.window.authoring.change_pose(scene.services.library.exercise(exercise))
    page: StudioPage | None = scene.window.findChild(StudioPage)
    assert page is not None
    page.panels.tabs.button(tab).click()
    scene.settle()
    return page


def set_angle(page: StudioPage, channel: str, angle: int) -> None:
    """As a slider does that is dragged and let go."""
    assert isinstance(page.panels.current, JointPanel)
    rail = page.panels.current.rows[channel].rail
    rail.set_to(angle)
    rail.released.emit()


def _opened(scene: Scene) -> None:
    studio(scene)


def _hold(scene: Scene) -> None:
    page = studio(scene)
    page.stage.ends.button(1).click()
    assert isinstance(page.panels.current, JointPanel)
    page.panels.current.rows["knee_right"].rail.setFocus()


def _beyond(scene: Scene) -> None:
    """More than is usual in one joint, and more than a body can do in two together."""
    page = studio(scene, tab=PELVIS)
    set_angle(page, "lumbar.flexion", 62)
    set_angle(page, "thoracic.flexion", 48)


def _hand_floats(scene: Scene) -> None:
    page = studio(scene, "cat-cow", ARMS)
    set_angle(page, "shoulder_right.flexion", 150)


def _as_set(scene: Scene) -> None:
    page = studio(scene, tab=LEFT_LEG)
    set_angle(page, "hip_left.flexion", 112)


def _copy(scene: Scene) -> None:
    page = studio(scene)
    page.head.copy.click()
    from routine_app.ui.studio.copy_sheet import CopySheet

    sheet: CopySheet | None = scene.window.findChild(CopySheet)
    assert sheet is not None
    sheet.field.setText("brigde")


def _muscles(scene: Scene) -> None:
    page = studio(scene)
    page.stage.ends.button(1).click()
    page.stage.muscles.click()
    page.stage.views.button(3).click()


def _way(scene: Scene) -> None:
    page = studio(scene, "cat-cow", PELVIS)
    page.stage.way.set_to(50)


def _support(scene: Scene) -> None:
    studio(scene, tab=SUPPORT)


def _tempo(scene: Scene) -> None:
    page = studio(scene, "heel-slide", PLAN)
    page.stage.views.button(3).click()


def _save(scene: Scene) -> None:
    page = studio(scene)
    set_angle(page, "knee_right", 80)
    page.head.save.click()


def _saved(scene: Scene) -> None:
    from routine_app.ui.studio.save_sheet import SaveSheet

    _save(scene)
    sheet: SaveSheet | None = scene.window.findChild(SaveSheet)
    assert sheet is not None
    assert sheet.change is not None
    sheet.change.click()
    workshop = scene.services.workshop()
    assert workshop is not None
    (workshop.own_folder / "exercises" / "half-kneeling.yaml").unlink()  # others begin without it


def _unsaved(scene: Scene) -> None:
    page = studio(scene)
    set_angle(page, "knee_right", 80)
    page.leave()
    scene.window.authoring.change_pose(scene.services.library.exercise("half-kneeling"))


def _new(scene: Scene) -> None:
    scene.window.authoring.begin(kind="exercise")


def _lying(scene: Scene) -> None:
    studio(scene, "side-lying-quad", PELVIS)
