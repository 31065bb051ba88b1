"""What `routine-app export`, `import` and `settings` take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routine_app.domain.language import tr
from routine_app.domain.request import Verb
from routine_app.options.usage import UsageProblem, goes_with, not_with

if TYPE_CHECKING:
    from routine_app.domain.request import Request


def check_transfer(request: Request) -> None:
    """Refuse what cannot be carried out. Raises UsageProblem."""
    verb = request.verb
    if verb is Verb.SETTINGS:
        _check_settings(request)
    elif len(request.targets) != 1:
        example = f"routine-app {verb} history.json"
        raise UsageProblem(tr("Say which file: '{example}'.", example=example))
    others = {"--text": request.text, "--json": request.json, "--short": request.short}
    others["--speed"] = request.speed > 1
    given = [name for name, is_given in others.items() if is_given]
    if given:
        raise not_with(given[0], verb)


def _check_settings(request: Request) -> None:
    match request.targets:
        case ("export", _) if request.transfer is not None and request.transfer.dry_run:
            raise goes_with("--dry-run", "import", "settings import")
        case ("import", _) if request.transfer is not None and request.transfer.health:
            raise goes_with("--health", "export", "settings export")
        case ("export" | "import", _):
            return
        case _:
            raise UsageProblem(
                tr(
                    "Say what to do: 'routine-app settings export settings.json' or "
                    "'settings import settings.json'."
                )
            )
