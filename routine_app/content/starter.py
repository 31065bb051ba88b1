"""A routine to begin with: a file that plays as it is, and whose comments say what may be changed."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterator

from routine_app.content.kinds import LONGEST_ID
from routine_app.content.library import Library
from routine_app.content.problem import ContentError, NotFound
from routine_app.content.scalars import LONGEST_SHORT_NAME
from routine_app.content.writing import scalar
from routine_app.domain.exercise import Phase

_TWO_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th"}
)
_RESERVED = re.compile(r"(con|prn|aux|nul|(com|lpt)[1-9])", re.IGNORECASE)
"""What Windows takes for a device, whatever follows the first dot (Naming Files, Win32)."""
_FALLBACK_ID, _FALLBACK_NAME = "my-routine", "My routine"

_TEXT = """\
# A routine reads like a prescription: one line for each exercise, from top to bottom.
# Lines that begin with "#" are notes for you; the program passes over them.
# Check this file with: routine-app check {id}.yaml
# Play it with:         routine-app play {id}.yaml

# A short word for this file: small letters, numbers and hyphens. The file is called like it.
routine: {id}

# The name that is shown.
name: {name}
{short}
# What it is for, in a sentence or two. May be left out.
about: A few quiet minutes for the front of the hips.

# How fast to breathe, in and out. May be left out.
breath: 4 s in, 6 s out

# Part of the program it belongs to: release, lengthen or integrate. May be left out.
phase: release

# Whether it is an easy one: yes or no. May be left out.
easy: yes

# What is done, in this order. Each line begins with "- ": an exercise, a colon, how much of it.
steps:
  # A time: seconds (45 s), minutes (2 min) or both (1:30).
  - constructive-rest: 2 min

  # Repetitions. How long each takes comes from the exercise; "8 reps at 4 s" says it here.
  - pelvic-tilt: 8 reps

  # Breaths.
  - diaphragm-breath: 6 breaths

  # "x 2" is two sets. Where each side has its turn, each gets its full time in every set.
  - half-kneeling: 30 s x 2

  # The clock stops and waits until you go on.
  - wait: Have a chair within reach.

  # A pause of its own.
  - rest: 15 s

  # The long form, where one line is not enough. "hold" is a time; in its place may stand
  # "reps: 8" or "breaths: 6". "sides" is left first, right first, left only or right only.
  - standing-psoas:
      hold: 30 s
      sets: 2
      rest: 10 s
      sides: left first
      cue: Tuck the tail, then lean no further than is easy.

# The exercises that come with the program, by the words to write before the colon:
{known}
"""


def starter(typed: str, library: Library) -> tuple[str, str]:
    """The id for a name as it was typed, and the text of its file."""
    id_ = _id(typed)
    name = _name(typed)
    short = ""
    if len(name) > LONGEST_SHORT_NAME:
        cut = scalar(short_for(name))
        short = f"\n# For cards and the player, at most 24 characters.\nshort name: {cut}\n"
    known = "\n".join(_known(library))
    return id_, _TEXT.format(id=id_, name=scalar(name), short=short, known=known)


def is_reserved(file_name: str) -> bool:
    """Whether no file can be called like this on Windows, where a routine may be taken to."""
    return _RESERVED.fullmatch(file_name.partition(".")[0].rstrip()) is not None


def blank(typed: str) -> tuple[str, str]:
    """The same without comments and steps, for those who never look at the text."""
    name = _name(typed)
    short = f"short name: {scalar(short_for(name))}\n" if len(name) > LONGEST_SHORT_NAME else ""
    id_ = _id(typed)
    return id_, f"routine: {id_}\nname: {scalar(name)}\n{short}steps: []\n"


def named(typed: str) -> tuple[str, str, str]:
    """The id for a name as it was typed, the name to show, and a short one if that is too long."""
    name = _name(typed)
    return _id(typed), name, short_for(name) if len(name) > LONGEST_SHORT_NAME else ""


def short_for(name: str) -> str:
    """As much of a long name as fits on cards and into the player, whole words if possible."""
    words = textwrap.shorten(name, LONGEST_SHORT_NAME, placeholder="")
    return words.rstrip(" ,;:-\N{EN DASH}\N{EM DASH}") or name[:LONGEST_SHORT_NAME].strip()


def _id(typed: str) -> str:
    """Small letters, numbers and hyphens, as near to what was typed as possible."""
    small = typed.casefold().translate(_TWO_LETTERS)  # which makes ß to ss
    plain = unicodedata.normalize("NFKD", small).encode("ascii", "ignore").decode("ascii")
    words = re.findall(r"[a-z0-9]+", plain.removesuffix(".yaml").lower())
    return "-".join(words)[:LONGEST_ID].strip("-") or _FALLBACK_ID


def _name(typed: str) -> str:
    """A name to show: what was typed, or the words of an id."""
    text = " ".join(typed.removesuffix(".yaml").split())
    if not text or not text.isprintable():
        return _FALLBACK_NAME
    if " " not in text:
        text = text.replace("-", " ").replace("_", " ").strip() or _FALLBACK_NAME
    return f"{text[:1].upper()}{text[1:]}"[:200].strip()


def _known(library: Library) -> Iterator[str]:
    """Every exercise by its phase, in comments."""
    by_phase: dict[Phase, list[str]] = {phase: [] for phase in Phase}
    for id_ in library.exercise_ids():
        try:
            by_phase[library.exercise(id_).phase].append(id_)
        except (ContentError, NotFound):
            continue  # a broken file of one's own, which is no help here
    for phase, ids in by_phase.items():
        lines = textwrap.wrap(", ".join(ids), 96, break_long_words=False, break_on_hyphens=False)
        yield f"# {phase}:"
        yield from (f"#   {line}" for line in lines)
