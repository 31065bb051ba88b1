"""What the tests of the player share."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from routine_app.ui.player import page as player_page
from tests.ui.player.scene import Scene
from tests.ui.player.studio import studio


@pytest.fixture
def scene(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Scene:
    monkeypatch.setattr(player_page, "needs_large_timer", lambda scale, pitch: False)
    return Scene(qtbot, studio())
