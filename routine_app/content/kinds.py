"""The kinds of files, and the form of the ids that name what is in them."""

from enum import StrEnum

from routine_app.domain.exercise import VARIANT_MARK

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


def is_exercise_id(text: str) -> bool:
    """Whether a text has the form of an exercise's id, or of a variant's: `heel-slide.half-way`."""
    base, mark, variant = text.partition(VARIANT_MARK)
    return is_id(base) and (is_id(variant) if mark else True)


def base_of(text: str) -> str:
    """The exercise's id in the id of a variant; any other id as it is."""
    return text.partition(VARIANT_MARK)[0]
