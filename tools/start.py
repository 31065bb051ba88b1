"""Where a packed program begins."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping

from routine_app.cli import main


def give_back(environ: MutableMapping[str, str]) -> None:
    """What the packer changed for this process is none of the programs that it starts.

    They have libraries of their own; and this program, begun once more, prepares its own anew.
    """
    environ.pop("LD_LIBRARY_PATH", None)
    if before := environ.pop("LD_LIBRARY_PATH_ORIG", ""):
        environ["LD_LIBRARY_PATH"] = before
    environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


if __name__ == "__main__":
    give_back(os.environ)
    sys.exit(main())
