"""Numbers in texts from elsewhere, which may be of any length."""

from __future__ import annotations


def whole_number(text: str, most: int) -> int | None:
    """The number that plain digits stand for; None for anything else, and for more than `most`.

    Zeros in front are no part of a number. Thousands of digits are never reckoned with: Python
    refuses to.
    """
    digits = text.lstrip("0")
    if not (text.isascii() and text.isdigit()) or len(digits) > len(str(most)):
        return None
    number = int(digits or "0")
    return number if number <= most else None
