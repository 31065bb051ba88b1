"""`routine-app settings export` and `settings import`: the settings as a file, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from routine_app.domain.language import tr
from routine_app.domain.reminding import chosen_time
from routine_app.domain.request import Request
from routine_app.domain.transfer import Transfer
from routine_app.storage.exchange.settings_file import (
    Change,
    Settings,
    look_at_settings,
    save_settings,
)

if TYPE_CHECKING:
    from routine_app.parts import Parts
    from routine_app.terminal.output import Output


def transfer_settings(request: Request, parts: Parts, output: Output) -> None:
    """Do what was asked for. Raises ExchangeProblem."""
    what, target = request.targets
    act = export_settings if what == "export" else import_settings
    act(Path(target), request.transfer or Transfer(), parts, output)


def export_settings(path: Path, how: Transfer, parts: Parts, output: Output) -> None:
    """Write the settings, with answers about health where they are wanted. Raises ExchangeProblem."""
    save_settings(path, parts.preferences.value, parts.health.value if how.health else None)
    output.line(tr("{path} is written.", path=path))


def import_settings(path: Path, how: Transfer, parts: Parts, output: Output) -> None:
    """Say what a file changes, and take it. Raises ExchangeProblem."""
    here = Settings(parts.preferences.value, parts.health.value)
    conditions = {row.id for row in parts.library.safety().conditions}
    change = look_at_settings(path, here, conditions)
    output.lines(*change.words)
    if how.dry_run:
        output.line(tr("Nothing was changed."))
    elif change.is_news:
        _take(change, parts)
        output.line(tr("Done. These settings hold from now on."))


def _take(change: Change, parts: Parts) -> None:
    before, after = change.before, change.after
    if before.preferences != after.preferences:
        parts.preferences.save(after.preferences)
    if after.health is not None and before.health != after.health:
        parts.health.save(after.health)
    if before.preferences.reminder != after.preferences.reminder:
        _remind_then(after.preferences.reminder, parts)


def _remind_then(chosen: str, parts: Parts) -> None:
    """Let the computer's own reminder follow, where it is on."""
    schedule = parts.schedule
    if schedule is None or not schedule.standing(None).is_on:
        return
    at = chosen_time(chosen)
    parts.say(schedule.on(at) if at is not None else schedule.off())
