"""A problem in a file, and the collector that gathers all of them.

Reading never stops at the first mistake: an author who hands in a file wants one complete
list. So readers report and go on with a stand-in, and the value counts only when nothing was
reported.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.value import Value, replace

MOST_PROBLEMS = 100
"""More problems of one file are counted, not listed."""

LONGEST_QUOTE = 60
_LONGEST_GUESS = 60
_NO_BREAK_SPACES = "\u00a0\u202f"
_NOTHING_CALLED = {
    "routine": mark("no routine is called {name}"),
    "exercise": mark("no exercise is called {name}"),
    "program": mark("no program is called {name}"),
}
_MOST_COMPARED = 500


class Fix(Value):
    """What to write in place of the columns `column` to `end` of a line, so that all is well there.

    `label` says it on a button: "Use 60".
    """

    label: str
    replacement: str
    line: int
    column: int
    end: int


class Problem(Value):
    """One mistake: where it is and what is wrong, in a plain sentence.

    Lines and columns count from 1; line 0 means the file as a whole. `end` is the column after
    what is wrong, 0 where that is not known. `fix` mends it, where that is certain enough.
    """

    file: str
    line: int
    column: int
    message: str
    end: int = 0
    fix: Fix | None = None

    def __lt__(self, other: Problem) -> bool:
        """Files by name, places in the order of the file."""
        mine = (self.file, self.line, self.column, self.message)
        return mine < (other.file, other.line, other.column, other.message)

    def __str__(self) -> str:
        place = printable(self.file)
        if self.line:
            place = f"{place}:{self.line}:{self.column}"
        return f"{place}: {self.message}"


def problem(file: str, line: int, column: int, message: str) -> Problem:
    """A problem whose message is a whole sentence, with its full stop."""
    return Problem(file, line, column, message if message[-1] in ".?" else message + ".")


class ContentError(Exception):
    """Content cannot be used; `problems` says why, one sentence each."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class NotFound(LookupError):
    """Nothing is called `id`; `suggestion` is the nearest name there is, or empty."""

    def __init__(self, kind: str, id: str, suggestion: str = "") -> None:  # noqa: A002
        self.kind = kind
        self.id = id
        self.suggestion = suggestion
        super().__init__(nothing_called(kind, id, suggestion))


class Swap(Value):
    """A word or text that stands there, and what to write instead; nothing where that is not known.

    `as_it_is` keeps quotes from being put around it.
    """

    was: str
    instead: str
    as_it_is: bool = False


NO_SWAP = Swap("", "")


class Report:
    """Collects the problems of one file. `text` is what it says, so that they can be marked in it."""

    def __init__(self, file: str, text: str = "") -> None:
        self.file = file
        self.text = text
        self._problems: list[Problem] = []
        self._swaps: dict[Problem, Swap] = {}
        self._more = 0

    def __bool__(self) -> bool:
        """Whether anything was reported."""
        return bool(self._problems)

    def add(
        self,
        line: int,
        column: int,
        message: str,
        swap: Swap = NO_SWAP,
        fix: Fix | None = None,
    ) -> None:
        """Reports one problem; line 0 stands for the file as a whole.

        `swap` is what to write instead, `fix` says it in full. Either may be left out.
        """
        if self.is_full:
            self._more += 1
            return
        found = problem(self.file, line, column, message)
        self._problems.append(found if fix is None else replace(found, fix=fix))
        if swap.instead:
            self._swaps[found] = swap

    @property
    def is_full(self) -> bool:
        """Whether further problems are only counted, so that no work goes into their wording."""
        return len(self._problems) >= MOST_PROBLEMS

    def guess(self, word: str, known: Iterable[str]) -> str:
        """The known word that was probably meant; none is sought when nobody will read it."""
        return "" if self.is_full else nearest(word, known)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every problem once, in the order of the file."""
        found = sorted(set(self._problems))
        if self.text and found:
            from routine_app.content.marking import marked  # most files have none

            found = marked(found, self._swaps, self.text)
        if self._more:
            more = tr_count(
                self._more, "{count} more problem was found", "{count} more problems were found"
            )
            found.append(problem(self.file, 0, 0, more))
        return tuple(found)


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, or an empty string."""
    if not word or len(word) > _LONGEST_GUESS:
        return ""
    import difflib  # only needed when something is wrong

    plain = word.lower().replace("_", " ")
    close = difflib.get_close_matches(plain, _likely(plain, list(known)), n=1)
    return close[0] if close else ""


def _likely(word: str, names: list[str]) -> list[str]:
    """Of thousands of names, those that begin or end like the word; each takes time to compare."""
    if len(names) <= _MOST_COMPARED:
        return names
    alike = (name for name in names if name[:2] == word[:2] or name[-3:] == word[-3:])
    return list(islice(alike, _MOST_COMPARED))


def did_you_mean(suggestion: str) -> str:
    """The sentence after one that names what was not found, with the full stop before it."""
    return ". " + tr("Did you mean {word}?", word=quote(suggestion)) if suggestion else ""


def nothing_called(kind: str, name: str, suggestion: str = "") -> str:
    """Says that no routine, exercise or program has this id, and which one may have been meant."""
    return tr(_NOTHING_CALLED[kind], name=quote(name)) + did_you_mean(suggestion)


def quote(text: str) -> str:
    """Text of a file in double quotes, short and safe to print on a terminal."""
    if len(text) > LONGEST_QUOTE:
        text = text[: LONGEST_QUOTE - 1] + "…"
    return f'"{_escaped(text)}"'


def printable(text: str) -> str:
    """The text with control characters and broken surrogates written as escapes.

    No-break spaces stay: sentences have them in some languages. So do marks of direction that a text
    read from the right needs, unless they reached beyond it; others are left out.
    """
    if text.isprintable():
        return text
    from routine_app.content.direction import HARMLESS, settled  # most texts have none

    return _escaped(settled(text), _NO_BREAK_SPACES + HARMLESS)


def _escaped(text: str, besides: str = "") -> str:
    if text.isprintable():
        return text
    return "".join(
        c if c.isprintable() or c in besides else c.encode("unicode_escape").decode("ascii")
        for c in text
    )
