"""What `routine-app reminder` and `routine-app remind` take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routine_app.domain.language import mark, tr
from routine_app.domain.reminding import chosen_time
from routine_app.domain.request import Verb
from routine_app.options.usage import UsageProblem, no_further, not_with

if TYPE_CHECKING:
    from routine_app.domain.request import Request

_ASKED = mark(
    "Say what to do: 'routine-app reminder on 07:30', 'reminder off' or 'reminder status'."
)


def check_reminder(request: Request) -> None:
    """Refuse what cannot be carried out. Raises UsageProblem."""
    verb = request.verb
    others = {"--text": request.text, "--json": request.json, "--short": request.short}
    others["--speed"] = request.speed > 1
    given = [name for name, is_given in others.items() if is_given]
    if given:
        raise not_with(given[0], verb)
    if verb is Verb.REMIND:
        if request.targets:
            raise no_further(verb, request.targets[0])
        return
    match request.targets:
        case ("on", text):
            if chosen_time(text) is None:
                raise UsageProblem(
                    tr("A time is hours and minutes, such as 07:30, here '{text}'.", text=text)
                )
        case ("off",) | ("status",):
            pass
        case _:
            raise UsageProblem(tr(_ASKED))
