"""In every window and text size nothing of the studio is cut, and it reads as it stands."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.roles import install_roles
from routine_app.ui.studio.arrangement import Form, form_of
from routine_app.ui.studio.copy_sheet import CopySheet
from routine_app.ui.studio.joint_rail import JointRail
from routine_app.ui.studio.page import StudioPage
from routine_app.ui.studio.save_sheet import SaveSheet
from routine_app.ui.theme import ThemeSource
from tests.ui import pseudo
from tests.ui.desk import desk, shipped
from tests.ui.reader import (
    PLACES,
    Scene,
    children,
    focusable,
    name_of,
    role_of,
    stops,
    walk,
)
from tests.ui.studio.bench import studio
from tests.ui.test_no_text_is_cut import assert_nothing_cut
from tests.ui.test_reader import says_something, stands_before
from tools.shots_data import DUE

SIZES = (QSize(1180, 760), QSize(1024, 640), QSize(800, 560))
Act = Callable[[StudioPage], None]

each_window = pytest.mark.parametrize(
    ("size", "scale"), [(size, scale) for size in SIZES for scale in (1.0, 2.0)]
)


def tab(number: int) -> Act:
    def show(page: StudioPage) -> None:
        page.panels.tabs.button(number).click()

    return show


def hold(page: StudioPage) -> None:
    page.panels.tabs.button(1).click()
    page.stage.ends.button(1).click()


def beyond(page: StudioPage) -> None:
    page.session.set_angle("lumbar.flexion", 64)
    page.session.set_angle("thoracic.flexion", 48)
    page.session.set_angle("hip_right.flexion", 133)
    page.session.release()


def unsaved(page: StudioPage) -> None:
    page.session.set_angle("lumbar.flexion", 20)
    page.work.keep()
    page.open_exercise(shipped().exercise("half-kneeling"))


def told(page: StudioPage) -> None:
    page.head.complain("half-kneeling.yaml cannot be saved: the disk is full.")


STATES: dict[str, Act] = {
    "pelvis": tab(0),
    "arms": tab(3),
    "support": tab(5),
    "plan": tab(6),
    "hold": hold,
    "beyond": beyond,
    "unsaved": unsaved,
    "told": told,
}


@each_window
@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut(qtbot: QtBot, state: str, size: QSize, scale: float) -> None:
    page = studio(qtbot, shipped().exercise("half-kneeling"), made=desk(text_scale=scale))
    page.resize(size)
    STATES[state](page)
    assert_nothing_cut(qtbot, page)


@each_window
def test_nothing_is_cut_in_a_longer_language(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, size: QSize, scale: float
) -> None:
    pseudo.speak(monkeypatch)
    page = studio(qtbot, shipped().exercise("half-kneeling"), made=desk(text_scale=scale))
    page.resize(size)
    hold(page)
    assert_nothing_cut(qtbot, page)


@each_window
def test_words_at_the_ends_of_a_rail_have_room(qtbot: QtBot, size: QSize, scale: float) -> None:
    page = studio(qtbot, shipped().exercise("half-kneeling"), made=desk(text_scale=scale))
    page.resize(size)
    for number in range(5):
        tab(number)(page)
        qtbot.waitUntil(lambda: all(r.width() >= r.minimumSizeHint().width() for r in rails(page)))


def rails(page: StudioPage) -> list[JointRail]:
    return [rail for rail in page.findChildren(JointRail) if rail.isVisible()]


@each_window
def test_sheets_are_not_cut(qtbot: QtBot, size: QSize, scale: float) -> None:
    page = studio(qtbot, shipped().exercise("half-kneeling"), made=desk(text_scale=scale))
    page.resize(size)
    for button, kind in ((page.head.copy, CopySheet), (page.head.save, SaveSheet)):
        button.click()
        sheet = next(s for s in page.findChildren(kind) if s.isVisible())
        assert_nothing_cut(qtbot, sheet)
        sheet.close()


@each_window
def test_nothing_empty_is_scrolled_to(qtbot: QtBot, size: QSize, scale: float) -> None:
    page = studio(qtbot, shipped().exercise("half-kneeling"), made=desk(text_scale=scale))
    page.resize(size)
    tab(0)(page)
    joints = page.panels.current
    qtbot.waitUntil(lambda: joints.height() <= joints.childrenRect().height() + 2, timeout=1000)


def test_colours_and_text_size_may_change_at_any_time(qtbot: QtBot) -> None:
    page = studio(qtbot, shipped().exercise("half-kneeling"))
    for number in (5, 6, 1):
        tab(number)(page)
    other: ThemeSource = desk(dark=True, text_scale=2.0).themes
    other.setParent(page)
    page.apply_theme(other.theme)
    assert_nothing_cut(qtbot, page)


def test_the_form_follows_the_room_there_is_for_the_text() -> None:
    assert form_of(1180, 760, 1.0) is Form.SPREAD
    assert form_of(1024, 640, 1.0) is Form.BESIDE
    assert form_of(800, 560, 1.0) is Form.LOW
    assert form_of(1180, 760, 2.0) is Form.STACKED
    assert form_of(1920, 1080, 1.0) is Form.SPREAD


# ------------------------------------------------------------------------ readers


@pytest.fixture(scope="module", autouse=True)
def roles(qapp: QApplication) -> None:
    """As in the program, for the whole process."""
    install_roles()


@pytest.fixture(params=["pelvis", "support", "plan", "hold", "beyond"])
def scene(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Scene:
    """The studio in its window."""
    scene = Scene(qtbot, tmp_path, DUE)
    scene.window.authoring.change_pose(shipped().exercise("half-kneeling"))
    page: StudioPage | None = scene.window.findChild(StudioPage)
    assert page is not None
    STATES[request.param](page)
    scene.window.grab()
    return scene


def test_whatever_takes_the_focus_has_a_name_and_a_role(scene: Scene) -> None:
    for widget in focusable(scene.window):
        assert name_of(widget).strip(), widget
        assert role_of(widget) not in PLACES, name_of(widget)


def test_tab_reaches_everything(scene: Scene) -> None:
    page: StudioPage | None = scene.window.findChild(StudioPage)
    assert page is not None
    reached = walk(scene)
    missed = [name_of(stop) for stop in stops(page) if stop not in reached]
    assert missed == []


def test_tab_goes_from_slider_to_slider(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DUE)
    scene.window.authoring.change_pose(shipped().exercise("half-kneeling"))
    page: StudioPage | None = scene.window.findChild(StudioPage)
    assert page is not None
    tab(1)(page)
    met = [stop for stop in walk(scene) if isinstance(stop, JointRail)]
    assert [name_of(rail).partition(",")[0] for rail in met] == [
        "Right hip flexion",
        "Right hip abduction",
        "Right hip rotation",
        "Right knee flexion",
        "Right ankle dorsiflexion",
    ]


def test_readers_meet_things_in_the_order_in_which_they_stand(scene: Scene) -> None:
    page: StudioPage | None = scene.window.findChild(StudioPage)
    assert page is not None
    for parent in (page, *page.findChildren(QWidget)):
        said = [child for child in children(parent) if says_something(child)]
        for first, second in pairwise(said):
            assert not stands_before(second, first), (name_of(first), name_of(second))
