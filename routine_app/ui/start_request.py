"""What the user asked to begin, as it travels from a page to the window."""

from __future__ import annotations

from routine_app.domain.routine import Routine
from routine_app.domain.session import Session
from routine_app.domain.value import Value


class StartRequest(Value):
    """Today's routine or its short option; or one routine for itself; or a session to go on with.

    `before` is how tight the hips are now, if it was told. `asked` says that what comes before
    today's routine has had its turn, told or skipped; `fine` that pain of the last session is over.
    """

    short: bool = False
    routine: Routine | None = None
    continues: Session | None = None
    before: int | None = None
    asked: bool = False
    fine: bool = False

    @property
    def is_today(self) -> bool:
        """Whether today's routine is begun."""
        return self.routine is None and self.continues is None
