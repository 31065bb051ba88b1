"""The options of the commands that read and write files of routines."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from routine_app.domain.file_work import FileWork
from routine_app.domain.language import mark, tr
from routine_app.domain.request import Verb
from routine_app.options.usage import UsageProblem, always_text, goes_with, no_further, one_of

if TYPE_CHECKING:
    from argparse import Namespace

    from routine_app.domain.request import Request

_SUFFIXES = {Verb.NEW: (".yaml",), Verb.SHARE: (".yaml",), Verb.HANDOUT: (".pdf",)}
_ASKED = {
    Verb.NEW: mark("Say its name: 'routine-app new easy-evening'."),
    Verb.SHARE: mark(
        "Say which routine: 'routine-app share first-length --out first-length.yaml'."
    ),
    Verb.HANDOUT: mark(
        "Say which routine: 'routine-app handout first-length --out first-length.pdf'."
    ),
}


def file_work(typed: Namespace, verb: str) -> FileWork:
    """What was typed. Raises UsageProblem."""
    paper = one_of("--paper", typed.paper, "a4", "letter")
    return FileWork(
        out=None if typed.out is None else _out(typed.out, _SUFFIXES[Verb(verb)]),
        json=one_of("--format", typed.format, "text", "json") == "json",
        large=typed.large,
        letter=None if paper is None else paper == "letter",
    )


def _out(text: str, suffixes: tuple[str, ...]) -> Path:
    if not text.lower().endswith(suffixes):
        raise UsageProblem(
            tr(
                "The option --out needs a {suffix} file, here '{text}'.",
                suffix=suffixes[0],
                text=text,
            )
        )
    return Path(text)


def check_files(request: Request) -> None:
    """Refuse what does not go together. Raises UsageProblem."""
    verb, count = request.verb, len(request.targets)
    if verb is Verb.CHECK and not count:
        raise UsageProblem(tr("Say which files to check: 'routine-app check my-routine.yaml'."))
    if verb is Verb.SCHEMA and count:
        raise no_further(verb, request.targets[0])
    if verb not in {Verb.CHECK, Verb.SCHEMA} and count != 1:
        raise UsageProblem(tr(_ASKED[verb]))
    assert request.files is not None
    if verb in {Verb.SHARE, Verb.HANDOUT} and request.files.out is None:
        suffix = _SUFFIXES[verb][0]
        raise UsageProblem(
            tr("Say where it goes with --out, such as --out routine{suffix}.", suffix=suffix)
        )
    if request.short:
        raise goes_with("--short", Verb.TODAY)
    if request.speed > 1:
        raise UsageProblem(tr("--speed goes with playing only."))
    if request.json:
        if verb is Verb.CHECK:
            raise UsageProblem(
                tr("--json goes with 'history' and 'figure' only; 'check' has --format json.")
            )
        raise goes_with("--json", Verb.HISTORY, Verb.FIGURE)
    if request.text:
        raise always_text(verb)
