"""What the program is called for, from a command line or by a later start of it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from routine_app.domain.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from routine_app.domain.drawing import Drawing
    from routine_app.domain.file_work import FileWork
    from routine_app.domain.transfer import Transfer


class Verb(StrEnum):
    """What is wanted. Without a word the program opens on today."""

    SHOW = ""
    TODAY = "today"
    HISTORY = "history"
    PLAY = "play"
    OPEN = "open"
    EDIT = "edit"
    CHECK = "check"
    FIGURE = "figure"
    CUES = "cues"
    EXPORT = "export"
    IMPORT = "import"
    SETTINGS = "settings"
    NEW = "new"
    SHARE = "share"
    HANDOUT = "handout"
    SCHEMA = "schema"
    REMINDER = "reminder"
    REMIND = "remind"


_IN_WINDOW = frozenset({Verb.SHOW, Verb.TODAY, Verb.HISTORY, Verb.PLAY, Verb.OPEN, Verb.EDIT})
_WITH_TARGET = frozenset({Verb.PLAY, Verb.EDIT, Verb.REMINDER, Verb.REMIND})


class InTheWay(StrEnum):
    """Why the window that is open does not do what a later start asks of it."""

    SESSION = "session"
    UNFINISHED = "unfinished"


class Unavailable(Exception):
    """Something of the system that the request needs is missing; its text is one line."""


class Request(Value):
    """One start of the program: the verb, its targets (ids or files), and the options.

    `drawing` has the options of `figure`, `transfer` those of `export`, `import`
    and `settings`,
    `files` those of the commands for files of routines, `wait` is that of `remind`.
    """

    verb: Verb = Verb.SHOW
    targets: tuple[str, ...] = ()
    short: bool = False
    text: bool = False
    json: bool = False
    data_dir: Path | None = None
    speed: int = 1
    accept_safety: bool = False
    drawing: Drawing | None = None
    transfer: Transfer | None = None
    files: FileWork | None = None
    wait: bool = False

    def means_file(self, target: str) -> bool:
        """Whether a target is a file; of what is to be opened, all are."""
        return self.verb is Verb.OPEN or is_file(target)

    @property
    def is_about_reminder(self) -> bool:
        """Whether it is about the reminder, which needs no window and disturbs none."""
        return self.verb in {Verb.REMINDER, Verb.REMIND}

    @property
    def is_for_window(self) -> bool:
        """Whether a window answers it: that of this process, or the one that is open already."""
        return self.verb in _IN_WINDOW and not (self.text or self.json)


def is_file(target: str) -> bool:
    """Whether a target is a file rather than an id, which has no dots and no folders."""
    return target.endswith((".yaml", ".yml")) or "/" in target or "\\" in target


def to_message(request: Request, token: str = "") -> str:
    """A request for the window that is open already.

    `token` is the desktop's permission to come to the front.
    """
    import json  # only needed when two starts meet

    return json.dumps([request.verb, request.targets, request.short, token])


class NotUnderstood(ValueError):
    """A message that asks for nothing this version knows: the later start may be a newer one."""


def from_message(message: str) -> tuple[Request, str]:
    """The request of a later start, and its token.

    Raises `NotUnderstood` for a verb or targets that are none here, ValueError for anything else.
    """
    import json

    try:
        found = json.loads(message)
    except RecursionError as error:
        raise ValueError("no request") from error
    match found:
        case [str(verb), [*targets], bool(short), str(token)]:
            return _understood(verb, tuple(str(target) for target in targets), short), token
        case _:
            raise ValueError("no request")


def _understood(verb: str, targets: tuple[str, ...], short: bool) -> Request:
    try:
        request = Request(Verb(verb), targets, short)
    except ValueError as error:
        raise NotUnderstood(verb) from error
    is_meant = request.is_for_window or request.is_about_reminder
    if not is_meant or (request.verb in _WITH_TARGET and not targets):
        raise NotUnderstood(verb)
    return request
