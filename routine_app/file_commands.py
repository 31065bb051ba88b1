"""`routine-app check`, `new`, `share`, `handout`, `schema`: files of routines, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from routine_app.domain.file_work import FileWork
from routine_app.domain.language import ENGLISH, language, speak, tr
from routine_app.domain.request import Request, Unavailable, Verb
from routine_app.parts import find_routine, make_library, places_of
from routine_app.resources import routines_dir

if TYPE_CHECKING:
    from routine_app.content.library import Library
    from routine_app.content.translation import Translation
    from routine_app.domain.routine import Routine
    from routine_app.terminal.output import Output


def do(request: Request, output: Output) -> bool:
    """Do what was asked for; whether all is well. Raises what the parts of it raise."""
    how = request.files or FileWork()
    library = _library(request)
    match request.verb:
        case Verb.NEW:
            _new(request.targets[0], how, library, output)
        case Verb.SCHEMA:
            output.line(str(routines_dir() / "schema.json"))
        case Verb.SHARE:
            assert how.out is not None
            _stays_as_it_is(how.out)
            share(request.targets[0], how.out, library)
            written = tr("{path} is written. It can be opened wherever Routine is.", path=how.out)
            output.line(written)
        case Verb.HANDOUT:
            _handout(request.targets[0], how, library)
            output.line(tr("{path} is written.", path=how.out))
        case _:
            return _check([Path(target) for target in request.targets], how, library, output)
    return True


def _library(request: Request) -> Library:
    from routine_app.system.places import NoHome

    try:
        return make_library(places_of(request))
    except NoHome:  # then there are no routines of one's own, and files can still be read
        return make_library(None)


def _check(paths: list[Path], how: FileWork, library: Library, output: Output) -> bool:
    from routine_app.content.check import check_files

    if how.json:  # programs read the sentences: they stay as they are known
        speak(ENGLISH)
    problems = check_files(paths, library)
    if how.json:
        from routine_app.terminal.problem_list import problems_json

        output.lines(*problems_json(problems).splitlines())
    else:
        none = (tr("No problems."),)
        output.lines(*(str(problem) for problem in problems) if problems else none)
    return not problems


def share(target: str, path: Path, library: Library) -> None:
    """Write a routine as one file to hand over. Raises ContentError, NotFound, CannotWrite."""
    from routine_app.content.kinds import Kind
    from routine_app.content.sharing import shared_text
    from routine_app.domain.request import is_file

    source = Path(target) if is_file(target) else library.file_of(Kind.ROUTINE, target)
    _write(path, shared_text(source, library, _translation(source)).encode())


def _translation(source: Path) -> Translation | None:
    """What a shipped file is shown with; files of one's own are shown as they are written."""
    code = language().code
    if code == ENGLISH.code or not source.is_relative_to(routines_dir()):
        return None
    from routine_app.content.translation import Translations

    return Translations(routines_dir(), code).find(source)


class FilesForOthers:
    """The same from a window, for a routine that is shown."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def share(self, routine: Routine, path: Path) -> None:
        """Raises ContentError, NotFound, CannotWrite."""
        share(routine.file or routine.id, path, self._library)

    def handout(self, routine: Routine, path: Path, *, large: bool, letter: bool) -> None:
        """Raises CannotWrite."""
        from routine_app.ui.report.handout import paint_handout

        _write(path, paint_handout(routine, large=large, letter=letter))


def _handout(target: str, how: FileWork, library: Library) -> None:
    """Write a routine on paper. Raises what reading it raises, CannotWrite and Unavailable."""
    from routine_app.system.qt_guard import library_message, version_problem

    assert how.out is not None
    _stays_as_it_is(how.out)
    routine = find_routine(library, target)
    if problem := version_problem():
        raise Unavailable(problem)
    try:
        from routine_app.figure_command import offscreen_application
        from routine_app.ui.report.handout import paint_handout

        application = offscreen_application()
    except ImportError as error:
        if (error.name or "").startswith("routine_app"):
            raise
        raise Unavailable(library_message(error)) from None
    content = paint_handout(routine, large=how.large, letter=how.letter)
    del application  # it was kept until the pages were painted
    _write(how.out, content)


def _write(path: Path, content: bytes) -> None:
    from routine_app.figure_command import write_at_once

    try:
        write_at_once(path, content)
    except OSError as error:
        raise _not_written(path, error) from None


def _stays_as_it_is(path: Path) -> None:
    """Raises CannotWrite for a file that is there. A device can be written to, such as a pipe."""
    if path.is_file():
        raise _is_there(path)


def _is_there(path: Path) -> Exception:
    from routine_app.domain.drawing import CannotWrite

    return CannotWrite(
        tr(
            "{path} is there already and stays as it is. Choose another name, or --out FILE.",
            path=path,
        )
    )


def _not_written(path: Path, error: OSError) -> Exception:
    from routine_app.domain.drawing import CannotWrite

    return CannotWrite(tr("{path} cannot be written: {reason}.", path=path, reason=error.strerror))


def _new(name: str, how: FileWork, library: Library, output: Output) -> None:
    from routine_app.content.starter import is_reserved, starter
    from routine_app.domain.drawing import CannotWrite

    id_, text = starter(name, library)
    path = how.out or Path(f"{id_}.yaml")
    for called in (f"{id_}.yaml", path.name):
        if is_reserved(called):
            raise CannotWrite(
                tr(
                    "No file can be called {name} on Windows, which keeps that name for itself. "
                    "Choose another name.",
                    name=called,
                )
            )
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise _is_there(path) from None
    except OSError as error:
        raise _not_written(path, error) from None
    output.line(
        tr(
            "{path} is written. Change it in any editor, then '{command}'.",
            path=path,
            command=f"routine-app check {path}",
        )
    )
