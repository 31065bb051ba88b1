"""Dates and times of day in the words and the order of the user's locale."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QDate, QLocale, QTime

_YEAR = re.compile(r"[,\s/.]*('[^']*')?\s*y+(\s*'[^']*'|[年년])?[.\s]*")
_WEEKDAY = re.compile(r"d{3,4}[,.\s]*")


def day_words(day: date) -> str:
    """ "Friday 13 March": the long date without its year."""
    return _spoken(day, _patterns(_long())[0])


def short_day_words(day: date) -> str:
    """ "13 March": without weekday and year."""
    return _spoken(day, _patterns(_long())[1])


def time_of_day(moment: datetime) -> str:
    """ "21:34" or "9:34 PM"."""
    time = QTime(moment.hour, moment.minute)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def _long() -> str:
    return QLocale().dateFormat(QLocale.FormatType.LongFormat)


@cache
def _patterns(long: str) -> tuple[str, str]:
    """A long date format without its year, and without its weekday as well."""
    rest = _YEAR.sub("", long, count=1).strip(" ,")
    day = "dddd d MMMM" if rest == "dddd, d MMMM" else rest
    return day, _WEEKDAY.sub("", day).strip(" ,")


def _spoken(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
