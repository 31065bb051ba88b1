"""The editor of routine files in its states, as pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from routine_app.content.workshop import FileWorkshop
from routine_app.ui.editor.page import EditorPage
from routine_app.ui.editor.view import View
from tools.shots_data import DUE
from tools.shots_window import Look, Scene

if TYPE_CHECKING:
    from tools.shots_list import Shot

    InLooks = Callable[..., Iterable[Shot]]

MEDIUM, LEAST = QSize(1024, 640), QSize(800, 560)

EVENING = """\
# Evening run, for after easy miles
routine: evening-run
name: Evening run
about: Ten quiet minutes for the front of the hips, once the shoes are off.
breath: 4 s in, 6 s out
phase: lengthen

steps:
  - constructive-rest: 1 min
  - pelvic-tilt: 8 reps

  # the long ones
  - half-kneeling: 45 s x 2
  - couch-stretch:
      hold: 60 s
      sides: left first
      cue: Squeeze the back glute.
  - wait: Have a strap within reach.
  - edge-of-bed: 45 s
  - rest: 20 s
  - diaphragm-breath: 6 breaths
"""
WITH_PROBLEMS = (
    EVENING.replace("hold: 60 s", "hold: sixty")
    .replace("edge-of-bed", "edge-of-bad")
    .replace("breath: 4 s in, 6 s out", "brath: 4 s in, 6 s out")
)


def editor(scene: Scene) -> EditorPage:
    """The editor, which was opened."""
    found = scene.window.findChild(EditorPage)
    assert isinstance(found, EditorPage)
    return found


def own_file(scene: Scene, text: str, name: str = "evening-run.yaml") -> EditorPage:
    """A file of the own folder in the editor."""
    workshop = scene.services.workshop()
    assert isinstance(workshop, FileWorkshop)
    for kept in workshop.kept():
        workshop.drop(kept)
    path = workshop.own_folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return _in_text(scene, path)


def _in_text(scene: Scene, path: Path) -> EditorPage:
    scene.window.authoring.edit(path)
    page = editor(scene)
    page.head.views.button(View.TEXT).click()
    page.desk.focus_main()
    scene.settle()
    return page


def fresh(scene: Scene) -> None:
    """A new file, nothing typed yet."""
    workshop = scene.services.workshop()
    assert workshop is not None
    for kept in workshop.kept():
        workshop.drop(kept)
    scene.window.authoring.begin("Easy evening")
    editor(scene).head.views.button(View.TEXT).click()
    scene.settle()


def steps(scene: Scene) -> None:
    """The same file as steps to add, drag and dose."""
    page = own_file(scene, EVENING)
    page.head.views.button(View.STEPS).click()
    page.desk.focus_main()
    _come_to_rest(scene, page)


def valid(scene: Scene) -> None:
    """A file without problems, the cursor in a step."""
    page = own_file(scene, EVENING)
    page.area.go_to(13, 5)
    _come_to_rest(scene, page)


def with_problems(scene: Scene) -> None:
    """Three problems, each with a fix."""
    page = own_file(scene, WITH_PROBLEMS)
    page.area.go_to(15, 13)
    _come_to_rest(scene, page)


def completing(scene: Scene) -> None:
    """What may be written at the cursor."""
    page = own_file(scene, EVENING)
    page.area.go_to(11, 1)
    page.area.textCursor().insertText("  - psoas")
    page.completion.ask()
    _come_to_rest(scene, page)


def completing_keys(scene: Scene) -> None:
    """Keys that are not there yet."""
    page = own_file(scene, EVENING)
    page.area.go_to(17, 1)
    page.area.textCursor().insertText("      \n")
    page.area.go_to(17, 7)
    page.completion.ask()
    _come_to_rest(scene, page)


def changed_outside(scene: Scene) -> None:
    """Another program saved the same file."""
    page = own_file(scene, EVENING)
    page.area.go_to(3, 18)
    page.area.textCursor().insertText(", easy")
    assert page.writing.path is not None
    page.writing.path.write_text(EVENING.replace("60 s", "50 s"), encoding="utf-8")
    page.writing.look()
    _come_to_rest(scene, page)


def saved_with_problems(scene: Scene) -> None:
    """Saving is allowed while something is wrong."""
    page = own_file(scene, EVENING)
    page.area.go_to(13, 20)
    page.text.replace(WITH_PROBLEMS, "")
    page.save()
    _come_to_rest(scene, page)


def copied(scene: Scene) -> None:
    """A file that comes with the program, to change."""
    path = scene.services.library.entries()
    first = next(entry.path for entry in path if entry.shipped and entry.id == "first-length")
    _come_to_rest(scene, _in_text(scene, first))


def of_exercise(scene: Scene) -> None:
    """The file of an exercise."""
    found = scene.services.library.entries()
    first = next(entry.path for entry in found if entry.shipped and entry.id == "half-kneeling")
    page = _in_text(scene, first)
    page.area.go_to(30, 5)
    _come_to_rest(scene, page)


def no_yaml(scene: Scene) -> None:
    """A bracket is open: the preview stands still."""
    page = own_file(scene, EVENING)
    page.area.go_to(4, 8)
    page.area.textCursor().insertText("[")
    _come_to_rest(scene, page)


def finding(scene: Scene) -> None:
    """Words are sought."""
    page = own_file(scene, EVENING)
    page.finder.open()
    page.finder.field.setText("45 s")
    _come_to_rest(scene, page)


def preview_tab(scene: Scene) -> None:
    """What stands beside the text where there is room, one after the other."""
    page = own_file(scene, WITH_PROBLEMS)
    page.area.go_to(13, 5)
    page.head.views.button(View.PREVIEW).click()
    _come_to_rest(scene, page)


def _come_to_rest(scene: Scene, page: EditorPage) -> None:
    page.check()
    for _ in range(3):
        scene.settle()
    focused: QWidget | None = scene.window.focusWidget()
    assert focused is not None


STATES: dict[str, Callable[[Scene], None]] = {
    "6-editor-valid": valid,
    "6a-editor-fresh": fresh,
    "6b-editor-problems": with_problems,
    "6c-editor-completion": completing,
    "6d-editor-completion-keys": completing_keys,
    "6e-editor-changed-outside": changed_outside,
    "6f-editor-saved-with-problems": saved_with_problems,
    "6g-editor-copy": copied,
    "6h-editor-exercise": of_exercise,
    "6i-editor-no-yaml": no_yaml,
    "6j-editor-find": finding,
    "6k-editor-steps": steps,
}


def shots(in_looks: InLooks) -> Iterable[Shot]:
    """Every state in light and dark; some at double size and in the smallest window."""
    both = (Look(), Look(dark=True))
    large = (Look(text_scale=2), Look(dark=True, text_scale=2, size=LEAST))
    small = (Look(size=MEDIUM), Look(dark=True, size=LEAST))
    for name, prepare in STATES.items():
        often = prepare in {with_problems, fresh, completing, changed_outside}
        yield from in_looks(name, DUE, (*both, *large, *small) if often else both, prepare)
    yield from in_looks("6l-editor-preview-alone", DUE, (*small[1:], *large), preview_tab)
