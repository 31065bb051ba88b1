"""What is asked of the commands that read and write files of routines."""

from __future__ import annotations

from pathlib import Path

from routine_app.domain.value import Value


class FileWork(Value):
    """Their options: where the new file goes, and whether problems are told as JSON.

    `large` and `letter` are for a handout; None is the paper of the country.
    """

    out: Path | None = None
    json: bool = False
    large: bool = False
    letter: bool | None = None
