"""Dates and times of day in the words and the order of the user's locale."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QDate, QLocale, QTime

_YEAR = re.compile(r"[,\s/.]*('[^']*')?\s*y+(\s*'[^']*'|[年년])?[.\s]*")
_FIRST = re.compile(r"\b1\b(?=[ \xa0][^\W\d])")
_WEEKDAY = re.compile(r"d{3,4}[,.\s]*")


def day_words(day: date) -> str:
    """ "Friday 13 March": the long date without its year. No line ends inside of "13 March"."""
    whole, short = (_spoken(day, pattern) for pattern in _patterns(_long()))
    return whole.replace(short, _in_one_line(short))


def short_day_words(day: date) -> str:
    """ "13 March": without weekday and year, and in one line."""
    return _in_one_line(_spoken(day, _patterns(_long())[1]))


def time_of_day(moment: datetime) -> str:
    """ "21:34" or "9:34 PM"."""
    time = QTime(moment.hour, moment.minute)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def _in_one_line(words: str) -> str:
    return words.replace(" ", "\N{NO-BREAK SPACE}")


def _long() -> str:
    return QLocale().dateFormat(QLocale.FormatType.LongFormat)


@cache
def _patterns(long: str) -> tuple[str, str]:
    """A long date format without its year, and without its weekday as well."""
    rest = _YEAR.sub("", long, count=1).strip(" ,")
    day = "dddd d MMMM" if rest == "dddd, d MMMM" else rest
    return day, _WEEKDAY.sub("", day).strip(" ,")


def _spoken(day: date, pattern: str) -> str:
    return spoken_day(day, QLocale(), pattern)


def spoken_day(day: date, locale: QLocale, pattern: str) -> str:
    """A date in this form. The first of a month is "1er" in French, which Qt does not know."""
    words = locale.toString(QDate(day.year, day.month, day.day), pattern)
    if day.day == 1 and locale.language() is QLocale.Language.French:
        return _FIRST.sub("1er", words, count=1)
    return words


def brief_day_words(
    day: date, locale: QLocale, *, weekday: bool = False, year: bool = False
) -> str:
    """ "13 Mar", "Fri 13 Mar", "13 Mar 2026": for lists."""
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    pattern = _patterns(long)[1].replace("MMMM", "MMM")
    parts = ["ddd"] * weekday + [pattern] + ["yyyy"] * year
    return spoken_day(day, locale, " ".join(parts))
