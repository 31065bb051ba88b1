"""Standard output that cannot hurt: odd encodings, closed pipes and full disks are survived."""

from __future__ import annotations

import errno
import os

from routine_app.domain.language import tr

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

_USUAL_WIDTH = 80
_ROOM_FOR_MORE = 20
"""Columns below which a countdown needs all of them."""
_ASCII = str.maketrans(
    {
        "–": "-",
        "—": "-",
        "’": "'",
        "‘": "'",
        "“": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "¿": "?",
        "¡": "!",
        "”": '"',
        "…": "...",
        "×": "x",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "✓": "x",
        "○": "o",
        "·": ".",
    }
)


def plain(text: str, encoding: str) -> str:
    """The text as far as the encoding can say it: accents go first, then "?" stands in."""
    try:
        text.encode(encoding)
    except (UnicodeError, LookupError):
        import unicodedata  # only where the terminal cannot say it

        decomposed = unicodedata.normalize("NFKD", text.translate(_ASCII))
        bare = "".join(c for c in decomposed if not unicodedata.combining(c))
        return bare.encode("ascii", "replace").decode("ascii")
    return text


def columns(text: str) -> int:
    """How many columns a terminal gives the text: wide characters take two."""
    if text.isascii():
        return len(text)
    import unicodedata

    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(bool(unicodedata.combining(c)) for c in text)


def shortened(text: str, width: int, more: str) -> str:
    """What of the text is narrower than `width`, with a sign that there was more if it has room."""
    if columns(text) < width:
        return text
    more = more if width >= _ROOM_FOR_MORE else ""
    while text and columns(text + more) >= width:
        text = text[:-1]
    return text.rstrip() + more


def printable(text: str) -> str:
    """The text without control characters, which could move the cursor or worse.

    Marks of direction have no width, so nothing takes their place.
    """
    if text.isprintable():
        return text
    from routine_app.content.direction import HARMLESS  # most texts have none

    return "".join(c if c.isprintable() else " " for c in text if c not in HARMLESS)


class Output:
    """Lines and one status line that is rewritten in place.

    When nobody reads any more, `is_closed` turns true and further text is dropped; `problem` says
    why, unless a pipe was simply closed.
    """

    def __init__(self, stream: TextIO | None, *, width: int | None = None) -> None:
        self._stream = stream
        self._width = width
        self._status = 0
        self.is_closed = False
        self.problem = ""

    @property
    def is_terminal(self) -> bool:
        """Whether the status line can be rewritten."""
        return self._stream is not None and self._stream.isatty()

    def line(self, text: str) -> None:
        """A line that stays."""
        self._write(f"{self._erased()}{self._shown(text)}\n")

    def lines(self, *texts: str) -> None:
        """Several lines that stay."""
        for text in texts:
            self.line(text)

    def status(self, text: str) -> None:
        """Replace the status line; only for terminals. Too long a text loses its end."""
        if not self.is_terminal:
            return
        shown = shortened(self._shown(text), self._columns(), self._shown("…"))
        erased = self._erased() if self._status > columns(shown) else "\r"
        self._write(f"{erased}{shown}")
        self._status = columns(shown)

    def leave_status(self) -> None:
        """Go to a fresh line, so that what follows does not write over the status."""
        if self._status:
            self._write(self._erased())

    def _erased(self) -> str:
        length, self._status = self._status, 0
        return f"\r{' ' * length}\r" if length else ""

    def _shown(self, text: str) -> str:
        encoding = getattr(self._stream, "encoding", None) or "utf-8"
        return plain(printable(text), encoding)

    def _columns(self) -> int:
        if self._width is not None:
            return self._width
        try:
            size = os.get_terminal_size(self._stream.fileno()).columns if self._stream else 0
        except (OSError, ValueError):
            size = 0
        return size or _USUAL_WIDTH  # a terminal that does not know its width says 0

    def _write(self, text: str) -> None:
        if self._stream is None or self.is_closed:
            return
        try:
            self._stream.write(text)
            self._stream.flush()
        except OSError as error:
            self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        """Drop what is left, or Python would complain about it once more at its end."""
        self.is_closed = True
        if error.errno not in {errno.EPIPE, errno.EINVAL, errno.EIO}:
            self.problem = tr("Cannot write to standard output: {reason}.", reason=error.strerror)
        if self._stream is None:
            return
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._stream.fileno())
            os.close(nowhere)
        except (OSError, ValueError):
            pass
