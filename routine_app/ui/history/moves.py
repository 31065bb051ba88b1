"""Where the keys lead from a day: to another day, week or month, never beyond today."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt

_DAYS = {
    Qt.Key.Key_Left: -7,
    Qt.Key.Key_Right: 7,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}
"""In the map a column is a week."""

_IN_MONTH = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
"""In the month a row is a week."""

_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def moved(day: date, key: int, today: date, *, in_month: bool = False) -> date | None:
    """The day that a key leads to; None when it is no key of a calendar."""
    steps = _IN_MONTH if in_month else _DAYS
    if key == Qt.Key.Key_Home:
        return today
    if key in _MONTHS:
        return min(today, in_other_month(day, _MONTHS[Qt.Key(key)]))
    if key in steps:
        return min(today, day + timedelta(days=steps[Qt.Key(key)]))
    return None


def in_other_month(day: date, months: int) -> date:
    """The same day some months later or earlier; the last one of a shorter month."""
    number = day.year * 12 + day.month - 1 + months
    begin = date(number // 12, number % 12 + 1, 1)
    following = (begin + timedelta(days=31)).replace(day=1)
    return min(begin + timedelta(days=day.day - 1), following - timedelta(days=1))
