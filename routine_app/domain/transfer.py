"""How a file of the history is written or taken in, as it was typed."""

from __future__ import annotations

from routine_app.domain.value import Value


class Transfer(Value):
    """Options of `export`, `import` and `settings`.

    `notes` and `health` go into a file only when they are chosen; `habit` names the one to take;
    with `dry_run` nothing is taken.
    """

    notes: bool = False
    health: bool = False
    habit: str = ""
    dry_run: bool = False
