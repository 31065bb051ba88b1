"""The line that sums a history up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from routine_app.domain.dose import MINUTE
from routine_app.domain.statistics import Totals
from routine_app.ui.history.words import totals_text


@pytest.mark.parametrize(
    ("total", "words"),
    [
        (Totals(0, MINUTE), "0 sessions done, 1 minute practised"),
        (Totals(1, 12 * MINUTE), "1 session done, 12 minutes practised"),
        (Totals(41, 468 * MINUTE), "41 sessions done, 7.8 hours practised"),
    ],
    ids=["partial ones alone", "one", "hours"],
)
def test_sessions_that_are_done_are_counted_and_the_time_of_all(total: Totals, words: str) -> None:
    assert totals_text(QLocale("en_GB"), total) == words
