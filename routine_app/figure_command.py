"""`routine-app figure`: the figure of an exercise as a picture or as numbers, without a window."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from routine_app.content.poses import beyond_words
from routine_app.content.problem import ContentError, Problem, problem, quote
from routine_app.domain.drawing import STANDING_ID, CannotWrite, Drawing
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.domain.request import is_file
from routine_app.figure.posed import Posed

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from routine_app.content.library import Library
    from routine_app.terminal.output import Output


def draw(target: str, drawing: Drawing, library: Library, output: Output, *, told: bool) -> None:
    """Write the picture that is asked for; with `told` the numbers to the output.

    Raises ContentError, NotFound, CannotWrite, and ImportError where Qt cannot be loaded.
    """
    found = Posed(_exercise(target, library), drawing)
    if problems := _problems(found):
        raise ContentError(problems)
    if drawing.out is not None:
        _write_picture(found, drawing, drawing.out)
    if told:
        output.lines(*json.dumps(found.numbers(), indent=2).splitlines())


def _exercise(target: str, library: Library) -> Exercise | None:
    if target == STANDING_ID:
        return None
    return _from_file(Path(target), library) if is_file(target) else library.exercise(target)


def _from_file(path: Path, library: Library) -> Exercise:
    """An exercise from any file, whatever its name."""
    from routine_app.content.building import build
    from routine_app.content.documents import id_of, read_document

    document = read_document(path)
    value = build(document, library)
    if not isinstance(value, Exercise):
        line, column, _ = id_of(document.shape)
        message = tr("found the kind {kind}, expected an exercise", kind=quote(document.kind))
        raise ContentError([problem(str(path), line or 1, column or 1, message)])
    return value


def _problems(found: Posed) -> tuple[Problem, ...]:
    """Angles that no body can do; those of a file were reported when it was read."""
    changes = dict(found.drawing.changes)
    return tuple(
        problem(
            f"--set {wrong.channel}={wrong.value:g}" if wrong.channel in changes else "--set",
            0,
            0,
            beyond_words(wrong, wrong.channel),
        )
        for wrong in found.pose.out_of_range()
    )


def _write_picture(found: Posed, drawing: Drawing, path: Path) -> None:
    application = offscreen_application()  # to be kept until the picture is painted
    from routine_app.figure.export import picture_file

    title = (
        tr("Standing", about="a figure that stands upright")
        if found.exercise is None
        else found.exercise.name
    )
    content = picture_file(found.scene, drawing, path.suffix.lower(), title)
    del application
    try:
        write_at_once(path, content)
    except OSError as error:
        raise CannotWrite(
            tr("{path} cannot be written: {reason}.", path=path, reason=error.strerror)
        ) from None


def offscreen_application() -> QGuiApplication:
    """Qt without a display, whatever display there is."""
    from PySide6.QtGui import QGuiApplication

    from routine_app.system.qt_guard import install_fatal_handler
    from routine_app.ui.locale import speak_with

    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    install_fatal_handler()
    application = QGuiApplication(sys.argv[:1])
    speak_with(application)
    return application


def write_at_once(path: Path, content: bytes) -> None:
    """The whole new file or the old one, never a part; a link is followed, not replaced."""
    target = Path(os.path.realpath(path))
    if target.exists() and not (target.is_file() and os.access(target, os.W_OK)):
        target.write_bytes(content)  # a device; whatever is none of that says so
        return
    draft = target.with_name(f".{os.urandom(6).hex()}.tmp")
    try:
        draft.write_bytes(content)
        draft.replace(target)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
