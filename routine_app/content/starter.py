"""A routine to begin with: a file that plays as it is, and whose comments say what may be changed."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterator

from routine_app.content.doses import ORDERS
from routine_app.content.kinds import LONGEST_ID
from routine_app.content.library import Library
from routine_app.content.notes import Part, annotated
from routine_app.content.reader import listed
from routine_app.content.scalars import LONGEST_SHORT_NAME
from routine_app.content.usable import usable_exercises
from routine_app.content.writing import scalar, sentence
from routine_app.domain.exercise import Phase
from routine_app.domain.language import mark, tr

_TWO_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th"}
)
_RESERVED = re.compile(r"(con|prn|aux|nul|(com|lpt)[1-9])", re.IGNORECASE)
"""What Windows takes for a device, whatever follows the first dot (Naming Files, Win32)."""
_FALLBACK_ID, _FALLBACK_NAME = "my-routine", mark("My routine")

_LONG_FORM = """\
  - standing-psoas:
      hold: 30 s
      sets: 2
      rest: 10 s
      sides: left first
      cue: """


def starter(typed: str, library: Library) -> tuple[str, str]:
    """The id for a name as it was typed, and the text of its file."""
    id_, name, short = named(typed)
    parts = (*_named(id_, name, short), *_about_it(), *_steps(), _known(library))
    return id_, annotated(parts)


def _named(id_: str, name: str, short: str) -> Iterator[Part]:
    head = (
        tr("A routine reads like a prescription: one line for each exercise, from top to bottom."),
        tr('Lines that begin with "#" are notes for you; the program passes over them.'),
        tr("Check this file with: {command}", command=f"routine-app check {id_}.yaml"),
        tr("Play it with:         {command}", command=f"routine-app play {id_}.yaml"),
    )
    yield "\n".join(head), ""
    word = tr(
        "A short word for this file: small letters, numbers and hyphens. The file is called like it."
    )
    yield word, f"routine: {id_}"
    yield tr("The name that is shown."), f"name: {scalar(name)}"
    if short:
        cards = tr("For cards and the player, at most {most} characters.", most=LONGEST_SHORT_NAME)
        yield cards, f"short name: {scalar(short)}"


def _about_it() -> Iterator[Part]:
    yield (
        tr("What it is for, in a sentence or two. May be left out."),
        f"about: {sentence(tr('A few quiet minutes for the front of the hips.'))}",
    )
    yield tr("How fast to breathe, in and out. May be left out."), "breath: 4 s in, 6 s out"
    yield (
        tr("Part of the program it belongs to: {phases}. May be left out.", phases=listed(Phase)),
        "phase: release",
    )
    yield (
        tr(
            "Whether it is an easy one: {yes_or_no}. May be left out.",
            yes_or_no=listed(("yes", "no")),
        ),
        "easy: yes",
    )


def _steps() -> Iterator[Part]:
    yield (
        tr(
            'What is done, in this order. Each line begins with "- ": '
            "an exercise, a colon, how much of it."
        ),
        "steps:",
    )
    yield (
        tr("A time: seconds (45 s), minutes (2 min) or both (1:30)."),
        "  - constructive-rest: 2 min",
    )
    yield (
        tr(
            'Repetitions. How long each takes comes from the exercise; "8 reps at 4 s" says it here.'
        ),
        "  - pelvic-tilt: 8 reps",
    )
    yield tr("Breaths."), "  - diaphragm-breath: 6 breaths"
    yield (
        tr(
            '"x 2" is two sets. Where each side has its turn, each gets its full time in every set.'
        ),
        "  - half-kneeling: 30 s x 2",
    )
    wait = f"  - wait: {sentence(tr('Have a chair within reach.'))}"
    yield tr("The clock stops and waits until you go on."), wait
    yield tr("A pause of its own."), "  - rest: 15 s"
    yield (
        tr(
            'The long form, where one line is not enough. "hold" is a time; in its place may stand\n'
            '"reps: 8" or "breaths: 6". "sides" is {orders}.',
            orders=listed(ORDERS),
        ),
        _LONG_FORM + sentence(tr("Tuck the tail, then lean no further than is easy.")),
    )


def is_reserved(file_name: str) -> bool:
    """Whether no file can be called like this on Windows, where a routine may be taken to."""
    return _RESERVED.fullmatch(file_name.partition(".")[0].rstrip()) is not None


def blank(typed: str) -> tuple[str, str]:
    """The same without comments and steps, for those who never look at the text."""
    name = _name(typed)
    short = f"short name: {scalar(short_for(name))}\n" if len(name) > LONGEST_SHORT_NAME else ""
    id_ = _id(typed)
    return id_, f"routine: {id_}\nname: {scalar(name)}\n{short}steps: []\n"


def named(typed: str, otherwise: str = _FALLBACK_ID) -> tuple[str, str, str]:
    """The id for a name as it was typed, the name to show, and a short one if that is too long.

    A name in letters that no id has gets the id `otherwise`.
    """
    name = _name(typed)
    return _id(typed, otherwise), name, short_for(name) if len(name) > LONGEST_SHORT_NAME else ""


def short_for(name: str) -> str:
    """As much of a long name as fits on cards and into the player, whole words if possible."""
    words = textwrap.shorten(name, LONGEST_SHORT_NAME, placeholder="")
    return words.rstrip(" ,;:-\N{EN DASH}\N{EM DASH}") or name[:LONGEST_SHORT_NAME].strip()


def _id(typed: str, otherwise: str = _FALLBACK_ID) -> str:
    """Small letters, numbers and hyphens, as near to what was typed as possible."""
    small = typed.casefold().translate(_TWO_LETTERS)  # which makes ß to ss
    plain = unicodedata.normalize("NFKD", small).encode("ascii", "ignore").decode("ascii")
    words = re.findall(r"[a-z0-9]+", plain.removesuffix(".yaml").lower())
    return "-".join(words)[:LONGEST_ID].strip("-") or otherwise


def _name(typed: str) -> str:
    """A name to show: what was typed, or the words of an id."""
    text = " ".join(typed.removesuffix(".yaml").split())
    if not text or not text.isprintable():
        return tr(_FALLBACK_NAME)
    if " " not in text:
        text = text.replace("-", " ").replace("_", " ").strip() or tr(_FALLBACK_NAME)
    return f"{text[:1].upper()}{text[1:]}"[:200].strip()


def _known(library: Library) -> Part:
    """Every exercise by its phase, in comments."""
    by_phase: dict[Phase, list[str]] = {phase: [] for phase in Phase}
    for exercise in usable_exercises(library):
        by_phase[exercise.phase].append(exercise.id)
    said = [tr("The exercises that come with the program, by the words to write before the colon:")]
    for phase, ids in by_phase.items():
        lines = textwrap.wrap(", ".join(ids), 96, break_long_words=False, break_on_hyphens=False)
        said += (f"{phase}:", *(f"  {line}" for line in lines))
    return "\n".join(said), ""
