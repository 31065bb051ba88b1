"""`routine-app check` and `new`: files of routines, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from routine_app.domain.file_work import FileWork
from routine_app.domain.request import Request, Verb
from routine_app.parts import make_library, places_of

if TYPE_CHECKING:
    from routine_app.content.library import Library
    from routine_app.terminal.output import Output


def do(request: Request, output: Output) -> bool:
    """Do what was asked for; whether all is well. Raises what the parts of it raise."""
    how = request.files or FileWork()
    library = _library(request)
    match request.verb:
        case Verb.NEW:
            _new(request.targets[0], how, library, output)
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

    problems = check_files(paths, library)
    if how.json:
        from routine_app.terminal.problem_list import problems_json

        output.lines(*problems_json(problems).splitlines())
    else:
        output.lines(*(str(problem) for problem in problems) if problems else ("No problems.",))
    return not problems


def _new(name: str, how: FileWork, library: Library, output: Output) -> None:
    from routine_app.content.starter import starter
    from routine_app.domain.drawing import CannotWrite

    id_, text = starter(name, library)
    path = how.out or Path(f"{id_}.yaml")
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise CannotWrite(
            f"{path} is there already and stays as it is. Choose another name, or --out FILE."
        ) from None
    except OSError as error:
        raise CannotWrite(f"{path} cannot be written: {error.strerror}.") from None
    output.line(f"{path} is written. Change it in any editor, then 'routine-app check {path}'.")
