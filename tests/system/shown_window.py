"""A program that shows one of the small windows alone, for whoever looks at it from outside."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from routine_app.ui.roles import install_roles
from routine_app.ui.theme import LIGHT_TOKENS, Theme
from tests.ui.small_windows import WINDOWS


def main(name: str) -> int:
    """Show the window of that name until it is closed."""
    app = QApplication(["routine-app"])
    install_roles()
    window = WINDOWS[name](Theme(LIGHT_TOKENS))
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
