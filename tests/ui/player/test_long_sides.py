"""Left and right are long words in some languages: they never reach the ring or the digits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.language import LANGUAGES, speak
from routine_app.resources import assets_dir
from routine_app.system.catalogue import read_language
from routine_app.ui.player import heading
from routine_app.ui.player.ink import Ink
from routine_app.ui.player.sheet import COLUMN, LEFT
from routine_app.ui.player.state import Chip
from tests.ui.desk import desk
from tests.ui.pseudo import Eye
from tests.ui.test_longer_texts import each_window, start
from tests.ui.test_no_text_is_cut import open_window
from tools.shots_data import DUE
from tools.shots_player import MOMENTS, Moment

WITH_SIDES = [
    moment
    for moment in MOMENTS
    if moment.name in {"hold-left-breathe-in", "hold-right-breathe-out", "switch", "rest"}
    or moment.name in {"large-timer", "large-timer-rest"}
]
each_language = pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])


@each_window
@each_language
@pytest.mark.parametrize("moment", WITH_SIDES, ids=lambda moment: moment.name)
def test_sides_in_words_fit_before_the_time(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    code: str,
    moment: Moment,
    size: QSize,
    scale: float,
) -> None:
    boxes: list[tuple[QRectF, float]] = []
    paint = heading._paint_chips

    def painted(ink: Ink, chips: tuple[Chip, ...], top: float) -> QRectF:
        box = paint(ink, chips, top)
        boxes.append((box, ink.sheet.x(LEFT + COLUMN) + 1))
        return box

    monkeypatch.setattr(heading, "_paint_chips", painted)
    speak(read_language(code, assets_dir() / "languages"))
    window = open_window(qtbot, desk(DUE, text_scale=scale), size)
    player = start(window, moment)
    for name in moment.key.split():
        qtbot.keyClick(player.stage, Qt.Key[f"Key_{name}"])
    eye = Eye(monkeypatch)
    window.grab()
    assert eye.written
    assert "\n".join(eye.cut) == ""
    assert "\n".join(eye.overlaps()) == ""
    assert all(box.right() <= edge for box, edge in boxes)
