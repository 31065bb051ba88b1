"""What is wrong with the sound is said in the language of the program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.sound.chimes import ProcessChimes
from tests.fakes import FakeClock
from tests.pseudo_language import speak_pseudo, untranslated
from tests.sound.test_chimes import end

SCRIPT = "import sys; print({line!r}, flush=True); sys.exit(1)"


@pytest.mark.parametrize("line", ["no-device", "no-qt ⟦why⟧", "no-files ⟦why⟧", "nothing"])
def test_chimes_that_cannot_be_heard_say_so_in_the_language(
    qtbot: QtBot, tmp_path: Path, line: str
) -> None:
    player = tmp_path / "player.py"
    player.write_text(SCRIPT.format(line=line), encoding="utf-8")
    speak_pseudo()
    chimes = ProcessChimes(FakeClock(), command=(sys.executable, "-I", "-X", "utf8", str(player)))
    chimes.start()
    qtbot.waitUntil(lambda: bool(chimes.problem))
    assert untranslated([chimes.problem]) == []
    end(chimes, qtbot)
