"""What is asked of the commands that read and write files of routines."""

from __future__ import annotations

from pathlib import Path

from routine_app.domain.value import Value


class FileWork(Value):
    """Their options: where the new file goes, and whether problems are told as JSON."""

    out: Path | None = None
    json: bool = False
