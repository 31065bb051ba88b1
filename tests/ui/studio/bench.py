"""The studio over a workshop in memory, for tests that open it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.checked import Checked
from routine_app.content.completing import Completions
from routine_app.content.manuscript import ChangedOutside, Manuscript, Stamp
from routine_app.content.starter import starter
from routine_app.domain.drawing import CannotWrite
from routine_app.domain.exercise import Exercise
from routine_app.domain.value import replace
from routine_app.ui.studio.copy_sheet import CopySheet
from routine_app.ui.studio.joint_panel import JointPanel
from routine_app.ui.studio.page import StudioPage
from routine_app.ui.studio.save_sheet import SaveSheet
from routine_app.ui.widgets.thumbnail import PictureQueue
from tests.ui.desk import Desk, desk, shipped

KNEELING = shipped().exercise("half-kneeling")
RIGHT_LEG, SUPPORT, PLAN = 1, 5, 6


class FakeWorkshop:
    """Files in memory. `full` says that the disk is."""

    def __init__(self, folder: Path) -> None:
        self.own_folder = folder
        self.files: dict[Path, str] = {}
        self.drafts: dict[str, Manuscript] = {}
        self.full = ""

    def read(self, path: Path) -> Manuscript:
        if path in self.files:
            return Manuscript(self.files[path], path, Stamp(self.files[path]))
        return Manuscript(path.read_text(encoding="utf-8"), copied=path, key="new")

    def begin(self, name: str, kind: str = "routine") -> Manuscript:
        text = starter(name, shipped())[1]
        return Manuscript(text.replace("routine:", f"{kind}:", 1), key="new")

    def stamp(self, path: Path) -> Stamp | None:
        return Stamp(self.files[path]) if path in self.files else None

    def save(self, manuscript: Manuscript) -> Manuscript:
        if self.full:
            raise CannotWrite(self.full)
        path = manuscript.path
        if path is None:
            name = manuscript.text.partition("\n")[0].partition(": ")[2]
            path = self.own_folder / "exercises" / f"{name}.yaml"
        elif manuscript.stamp != self.stamp(path):
            raise ChangedOutside(path)
        self.files[path] = manuscript.text
        return replace(manuscript, path=path, stamp=self.stamp(path))

    def check(self, text: str, path: Path | None = None) -> Checked:
        raise AssertionError("the studio reads and keeps texts, and looks at none")

    def complete(self, text: str, line: int, column: int) -> Completions:
        raise AssertionError("the studio reads and keeps texts, and looks at none")

    def exercise_ids(self) -> Sequence[str]:
        return ()

    def keep(self, manuscript: Manuscript) -> bool:
        if self.full:
            return False
        self.drop(manuscript)
        self.drafts[manuscript.key] = manuscript
        return True

    def kept(self) -> Sequence[Manuscript]:
        return tuple(reversed(self.drafts.values()))

    def kept_of(self, path: Path) -> Manuscript | None:
        return next((found for found in self.drafts.values() if found.path == path), None)

    def drop(self, manuscript: Manuscript) -> None:
        self.drafts.pop(manuscript.key, None)


def studio(
    qtbot: QtBot,
    exercise: Exercise | None = None,
    *,
    made: Desk | None = None,
    workshop: FakeWorkshop | None = None,
) -> StudioPage:
    """A studio that shows an exercise, or a new one, in a window of the usual size."""
    made = made or desk()
    pictures = PictureQueue()
    workshop = workshop or FakeWorkshop(Path.home() / "own")
    page = StudioPage(workshop, made.services, made.themes, pictures)
    pictures.setParent(page)
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    qtbot.waitExposed(page)
    page.begin() if exercise is None else page.open_exercise(exercise)
    return page


def set_angle(page: StudioPage, channel: str, angle: int) -> None:
    """As the slider does when it is dragged and let go."""
    row = joints(page).rows[channel]
    row.rail.set_to(angle)
    row.rail.released.emit()


def joints(page: StudioPage) -> JointPanel:
    assert isinstance(page.panels.current, JointPanel)
    return page.panels.current


def take(page: StudioPage, tab: int) -> QWidget:
    page.panels.tabs.button(tab).click()
    return page.panels.current


def sheet_of(page: StudioPage, kind: type[SaveSheet] | type[CopySheet]) -> SaveSheet | CopySheet:
    return next(s for s in page.window().findChildren(kind) if s.isVisible())


def save_sheet(page: StudioPage) -> SaveSheet:
    found = sheet_of(page, SaveSheet)
    assert isinstance(found, SaveSheet)
    return found


def copy_sheet(page: StudioPage) -> CopySheet:
    page.head.copy.click()
    found = sheet_of(page, CopySheet)
    assert isinstance(found, CopySheet)
    return found
