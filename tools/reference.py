"""Writes what follows from the code: the author's guide and the schema of the format, the man page
and the completions of shells: `./dev reference`.

With `--check` nothing is written; the exit code says whether all are up to date.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from routine_app import __version__
from routine_app.options.help import help_text
from tools.reference_page import page
from tools.reference_schema import schema
from tools.reference_shell import bash_completion, fish_completion, man_page, zsh_completion

ROOT = Path(__file__).parents[1]
ROUTINES = ROOT / "routines"
DESKTOP = ROOT / "assets" / "desktop"


def texts() -> dict[Path, str]:
    """What each of the files should say."""
    return {
        ROUTINES / "README.md": page(),
        ROUTINES / "schema.json": json.dumps(schema(), indent=2, ensure_ascii=False) + "\n",
        DESKTOP / "routine-app.1": man_page(help_text(), __version__),
        DESKTOP / "completions" / "routine-app.bash": bash_completion(help_text()),
        DESKTOP / "completions" / "_routine-app": zsh_completion(help_text()),
        DESKTOP / "completions" / "routine-app.fish": fish_completion(help_text()),
    }


def main(arguments: list[str]) -> int:
    """Write, or compare."""
    stale = []
    for path, text in texts().items():
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path)
        if "--check" not in arguments:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path}")
    if stale and "--check" in arguments:
        print(*(f"{path} is not up to date: run ./dev reference" for path in stale), sep="\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
