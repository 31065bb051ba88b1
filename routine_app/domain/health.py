"""What somebody told about their health. It stays on this computer, in a file of its own."""

from __future__ import annotations

from datetime import date

from routine_app.domain.value import Value


class Health(Value):
    """The answers: whether they were given, an urgent sign, the ids of conditions.

    `sliders` is set by those who want nerve sliders after they have read about them. `allowed` has
    the conditions for which a clinician allows more than is left over without one. `rest_day` is
    the practice day of rest that pain has asked for last.
    """

    told: bool = False
    urgent: bool = False
    conditions: tuple[str, ...] = ()
    sliders: bool = False
    allowed: tuple[str, ...] = ()
    rest_day: date | None = None

    @property
    def may_start(self) -> bool:
        """Whether the answers let anything begin."""
        return self.told and not self.urgent


NOT_TOLD = Health()
NOTHING_AGAINST = Health(told=True)
"""The answers of somebody who has none of the conditions."""
