"""The kinds of files, and the form of the ids that name what is in them."""

from enum import StrEnum

LONGEST_ID = 60


class Kind(StrEnum):
    """What a file is; also its first key."""

    ROUTINE = "routine"
    EXERCISE = "exercise"
    PROGRAM = "program"
    ESSENTIALS = "essentials"
    SAFETY = "safety"
    KNOWN = "known"


def is_id(text: str) -> bool:
    """Whether a text has the form of an id."""
    return (
        len(text) <= LONGEST_ID
        and text.isascii()
        and all(word.isalnum() and word == word.lower() for word in text.split("-"))
    )
