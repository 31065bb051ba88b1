"""Writes the author's guide and the schema of the format: `./dev reference`.

With `--check` nothing is written; the exit code says whether both are up to date.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tools.reference_page import page
from tools.reference_schema import schema

ROUTINES = Path(__file__).parents[1] / "routines"


def texts() -> dict[Path, str]:
    """What each of the two files should say."""
    return {
        ROUTINES / "README.md": page(),
        ROUTINES / "schema.json": json.dumps(schema(), indent=2, ensure_ascii=False) + "\n",
    }


def main(arguments: list[str]) -> int:
    """Write, or compare."""
    stale = []
    for path, text in texts().items():
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path)
        if "--check" not in arguments:
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path}")
    if stale and "--check" in arguments:
        print(*(f"{path} is not up to date: run ./dev reference" for path in stale), sep="\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
