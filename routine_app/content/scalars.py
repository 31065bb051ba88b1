"""Readers of single texts: each turns what was typed into a value, or says how to type it.

Every reader is a pure function of the text and raises `Unreadable` with one plain sentence;
where the text stands is known to the caller. Times are whole milliseconds.
"""

from __future__ import annotations

import re
from typing import Final

from routine_app.content.kinds import LONGEST_ID, is_exercise_id, is_id
from routine_app.content.problem import quote
from routine_app.domain.dose import MINUTE, SECOND, Beat, Breath, Tempo
from routine_app.domain.language import tr

LONGEST_LINE = 400
LONGEST_NOTE = 2000
LONGEST_SHORT_NAME = 24
LONGEST_SET_UP = 60
LONGEST_WORD = 24

LONGEST_REST = 10 * MINUTE
LONGEST_REPETITION = 60 * SECOND
SHORTEST_BREATH, LONGEST_BREATH = SECOND, 20 * SECOND
MOST_BEATS = 8
_LONGEST_BREATH_TEXT = 60

_ANGLE = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{1,3})?")
_SECONDS = re.compile(r"([0-9]{1,6})(?:\.([0-9]))? *s?")
_MINUTES = re.compile(r"([0-9]{1,4})(?:\.([0-9]))? *min")
_CLOCK = re.compile(r"([0-9]{1,4}):([0-5][0-9])")
_BREATH = re.compile(r"(.+?) +in *, *(.+?) +out")
_BEAT = re.compile(r"([0-9]+(?:\.[0-9])?) *s +(.+)")
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_STAYING_WORDS: Final = frozenset(
    {
        *("hold", "rest", "pause"),
        *("halten", "halte", "haltet", "ruhen"),
        *("mantén", "mantener", "mantenga", "pausa", "descansa"),
        *("tenez", "tiens", "tenir", "repos"),
    }
)
"""In every language, since these words are the user's own."""


class Unreadable(ValueError):
    """The text does not mean anything here; the message says what would."""


def read_line(text: str, longest: int = LONGEST_LINE) -> str:
    """Plain text on one line."""
    return _checked(text, longest, "")


def read_note(text: str) -> str:
    """Plain text that may have paragraphs."""
    return _checked(text, LONGEST_NOTE, "\n")


def read_short_name(text: str) -> str:
    """A name that fits on cards and into the player."""
    return read_line(text, LONGEST_SHORT_NAME)


def read_set_up(text: str) -> str:
    """A start position that can be shown very large."""
    return read_line(text, LONGEST_SET_UP)


def _checked(text: str, longest: int, allowed: str) -> str:
    text = text.strip()
    if not text:
        raise Unreadable(tr("there is no text here. Write some, or remove the key"))
    bad = "" if text.isprintable() else _control_character(text, allowed)
    if bad == "\n":
        raise Unreadable(tr("this text has more than one line. Write it as one"))
    if bad:
        number = f"U+{ord(bad):04X}"
        raise Unreadable(
            tr("this text has a control character ({number}) in it. Remove it", number=number)
        )
    if len(text) > longest:
        raise Unreadable(
            tr(
                "this text has {count} characters, at most {most} fit",
                count=len(text),
                most=longest,
            )
        )
    return text


def _control_character(text: str, allowed: str) -> str:
    """The first character that is no text: controls, separators, half letters, turning marks."""
    from unicodedata import category

    for character in text:
        refused = category(character) in {"Cc", "Cs", "Zl", "Zp"} or character in _TURNING
        if refused and character not in allowed:
            return character
    return ""


def read_id(text: str) -> str:
    """Lower-case words joined by hyphens."""
    if not is_id(text):
        raise Unreadable(
            tr(
                "{text} is not an id. Ids are lower-case words joined by hyphens, "
                'such as "half-kneeling", of at most {most} characters',
                text=quote(text),
                most=LONGEST_ID,
            )
        )
    return text


def read_exercise_id(text: str) -> str:
    """The id of an exercise, or of a variant with a dot between the two."""
    return text if is_exercise_id(text) else read_id(text)


def read_yes_no(text: str) -> bool:
    """`yes` or `no`, nothing else."""
    if text not in ("yes", "no"):
        raise Unreadable(tr('{text} is neither "yes" nor "no"', text=quote(text)))
    return text == "yes"


def read_angle(text: str) -> float:
    """Degrees. Whether a joint gets there is checked with the whole pose."""
    if not _ANGLE.fullmatch(text):
        raise Unreadable(
            tr('{text} is not an angle. Write degrees such as "-8" or "12.5"', text=quote(text))
        )
    return float(text)


def read_duration(text: str) -> int:
    """`45`, `45 s`, `2 min` or `1:30` in milliseconds."""
    duration = duration_or_none(text)
    if duration is None:
        raise no_time(text)
    return duration


def no_time(text: str) -> Unreadable:
    """Says that this is no time, and how one is written."""
    return Unreadable(tr('{text} is not a time. Write "45 s", "2 min" or "1:30"', text=quote(text)))


def duration_or_none(text: str) -> int | None:
    """The milliseconds of a time; None when the text is not one."""
    if match := _SECONDS.fullmatch(text):
        return _tenths(match) * SECOND // 10
    if match := _MINUTES.fullmatch(text):
        return _tenths(match) * MINUTE // 10
    if match := _CLOCK.fullmatch(text):
        return int(match[1]) * MINUTE + int(match[2]) * SECOND
    return None


def _tenths(match: re.Match[str]) -> int:
    return int(match[1]) * 10 + int(match[2] or 0)


def duration_text(duration: int) -> str:
    """A time as it is written in files."""
    if duration >= MINUTE and duration % MINUTE == 0:
        return f"{duration // MINUTE} min"
    whole, part = divmod(duration, SECOND)
    return f"{whole}.{part // 100} s" if part else f"{whole} s"


def read_rest(text: str) -> int:
    """A rest of 0 s to 10 min."""
    rest = read_duration(text)
    if rest > LONGEST_REST:
        raise Unreadable(
            tr(
                "a rest of {time} is too long, at most 10 min are allowed",
                time=duration_text(rest),
            )
        )
    return rest


def read_breath(text: str) -> Breath:
    """`4 s in, 6 s out`."""
    match = _BREATH.fullmatch(text) if len(text) <= _LONGEST_BREATH_TEXT else None
    halves = [duration_or_none(half) for half in match.groups()] if match else [None]
    if halves[0] is None or halves[1] is None:
        raise Unreadable(
            tr('{text} is not a breath. Write it as in "4 s in, 6 s out"', text=quote(text))
        )
    for half in halves:
        if half is None or not SHORTEST_BREATH <= half <= LONGEST_BREATH:
            raise Unreadable(
                tr("{text} has a part that is not between 1 s and 20 s", text=quote(text))
            )
    return Breath(halves[0], halves[1])


def read_tempo(text: str) -> Tempo:
    """`4 s slide out, 4 s slide back`: the beats of one repetition.

    A beat called hold, rest or pause, in any language, keeps the pose; the others go to and fro between the
    two poses, so their number must be even for a repetition to end where it began.
    """
    parts = [part.strip() for part in text.split(",")]
    if len(parts) > MOST_BEATS:
        raise Unreadable(
            tr(
                "a tempo has at most {most} parts, this one has {count}",
                most=MOST_BEATS,
                count=len(parts),
            )
        )
    tempo = Tempo(tuple(_beat(part, text) for part in parts))
    if tempo.length > LONGEST_REPETITION:
        raise Unreadable(tr("one repetition takes at most 60 s"))
    moving = sum(not beat.stays for beat in tempo.beats)
    if not moving or moving % 2:
        raise Unreadable(
            tr(
                "{text} does not end where it began. Write the way out and the way back, "
                'such as "3 s out, 3 s back"',
                text=quote(text),
            )
        )
    return tempo


def _beat(part: str, text: str) -> Beat:
    match = _BEAT.fullmatch(part)
    duration = duration_or_none(match[1]) if match else None
    if match is None or duration is None:
        raise Unreadable(
            tr(
                "{text} is not a tempo. Write seconds and a word for each part, "
                'such as "4 s slide out, 4 s slide back"',
                text=quote(text),
            )
        )
    if duration < SECOND // 2:
        raise Unreadable(tr("{text} is too short, a part takes at least 0.5 s", text=quote(part)))
    word = read_line(match[2], LONGEST_WORD)
    stays = word.split()[0].lower() in _STAYING_WORDS
    return Beat(duration, word[0].upper() + word[1:], stays)
