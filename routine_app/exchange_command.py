"""`routine-app export` and `import`: the history as files, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from routine_app.domain.language import tr
from routine_app.domain.request import Request, Verb
from routine_app.domain.transfer import Transfer
from routine_app.storage.exchange.exporting import kind_of
from routine_app.storage.exchange.problem import ExchangeProblem

if TYPE_CHECKING:
    from routine_app.storage.exchange.exchange import Exchange
    from routine_app.terminal.output import Output


def transfer(request: Request, exchange: Exchange, output: Output) -> None:
    """Do what was asked for. Raises ExchangeProblem and NotAdded."""
    how = request.transfer or Transfer()
    act = export_history if request.verb is Verb.EXPORT else import_history
    act(request.targets[0], how, exchange, output)


def export_history(target: str, wanted: Transfer, exchange: Exchange, output: Output) -> None:
    """Write the history to a file. Raises ExchangeProblem."""
    path = Path(target)
    application = _painter() if kind_of(path) == ".pdf" else None
    exchange.export(path, notes=wanted.notes, health=wanted.health)
    del application  # it was kept until the pages were painted
    output.line(tr("{path} is written.", path=path))


def _painter() -> object:
    """Qt without a display, for a PDF. Raises ExchangeProblem where it cannot be loaded."""
    from routine_app.system.qt_guard import library_message, version_problem

    if problem := version_problem():
        raise ExchangeProblem(problem)
    try:
        from routine_app.figure_command import offscreen_application

        return offscreen_application()
    except ImportError as error:
        if (error.name or "").startswith("routine_app"):
            raise
        raise ExchangeProblem(library_message(error)) from None


def import_history(target: str, how: Transfer, exchange: Exchange, output: Output) -> None:
    """Say what a file brings, and take it. Raises ExchangeProblem and NotAdded."""
    found = exchange.look_at(Path(target), how.habit)
    output.lines(*found.words())
    if how.dry_run:
        output.line(tr("Nothing was changed."))
    elif found.is_news:
        exchange.take(found)
        output.line(tr("Imported."))
