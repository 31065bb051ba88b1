"""Where things stand on the usual stage."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from routine_app.figure.easel import MARGIN
from routine_app.ui.player.figure_shape import FigureShape
from routine_app.ui.player.ink import Ink
from routine_app.ui.player.sheet import Sheet
from routine_app.ui.player.usual_stage import FLOOR, place_figure
from tests.ui.player.studio import studio

SHAPE = FigureShape(1.2, (QRectF(0.4, 0.0, 0.2, 0.3), QRectF(0.0, 0.6, 1.0, 0.4)))


@pytest.mark.parametrize("width", [800, 1180, 1920])
def test_the_figure_keeps_its_distance_from_the_side_chips(qtbot: QtBot, width: int) -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sheet = Sheet(width, width * 760 / 1180)
    chips = sheet.rect(56, 180, 400, 104)
    frame = place_figure(Ink(painter, sheet, studio().themes.theme), [chips], FLOOR, SHAPE)
    painter.end()
    assert frame is not None
    margin = MARGIN * min(frame.width(), frame.height())
    drawn = frame.adjusted(margin, margin, -margin, -margin)
    head = QRectF(
        drawn.x() + 0.4 * drawn.width(), drawn.y(), 0.2 * drawn.width(), 0.3 * drawn.height()
    )
    near = chips.adjusted(-sheet.px(24), -sheet.px(24), sheet.px(24), sheet.px(24))
    assert not head.intersects(near)
    assert drawn.bottom() <= sheet.y(FLOOR)
