"""What is heard costs nothing before something is heard."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def loaded(code: str) -> set[str]:
    """The modules that are there after some code has run."""
    command = [sys.executable, "-c", f"{code}; import sys; print(*sys.modules)"]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    return set(ran.stdout.split())


def test_nothing_that_is_heard_is_loaded_before_something_is_played() -> None:
    code = (
        "from routine_app.ui.today.page import TodayPage; import routine_app.app; "
        "from routine_app.ui.main_window import MainWindow; "
        "from routine_app.ui.player.page import PlayerPage"
    )
    heard = ("routine_app.sound", "routine_app.domain.cue", "routine_app.domain.sounds")
    assert not {name for name in loaded(code) if name.startswith(heard)}


def test_the_window_never_loads_what_could_hang() -> None:
    code = (
        "from routine_app.sound.sounds import make_sounds; "
        "from routine_app.system.clock import SystemClock; "
        "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]); "
        "made = make_sounds(SystemClock()); made.voice.problem"
    )
    names = loaded(code)
    assert "routine_app.sound.voice" in names
    assert not {name for name in names if "Multimedia" in name or "TextToSpeech" in name}
