"""Where things stand on the usual stage."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import SECOND
from routine_app.domain.timeline import SegmentKind
from routine_app.figure.easel import MARGIN
from routine_app.ui.player.figure_shape import FigureShape
from routine_app.ui.player.heading import paint_heading
from routine_app.ui.player.ink import Ink
from routine_app.ui.player.sheet import Sheet
from routine_app.ui.player.state import Look, player_state
from routine_app.ui.player.usual_stage import FLOOR, paint_usual, place_figure
from tests.ui.player.studio import PREFERENCES, player_at, studio

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


@pytest.mark.parametrize("kind", [SegmentKind.HOLD, SegmentKind.SWITCH, SegmentKind.REST])
def test_name_and_side_stay_above_a_high_card_in_the_smallest_window(
    qtbot: QtBot, kind: SegmentKind
) -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ink = Ink(painter, Sheet(800, 560, 2.0), studio().themes.theme)
    shown = player_state(player_at(kind, 2 * SECOND), PREFERENCES).shown
    assert shown.side is not None
    card = 170.0
    taken = paint_heading(ink, shown, card, change=shown.look is Look.CHANGE)
    painter.end()
    assert len(taken) >= 2
    assert min(box.top() for box in taken) >= 0
    assert max(box.bottom() for box in taken) <= card + 0.5


@pytest.mark.parametrize("kind", [SegmentKind.HOLD, SegmentKind.REST])
def test_the_ring_stays_above_a_high_card_whole_or_goes(qtbot: QtBot, kind: SegmentKind) -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ink = Ink(painter, Sheet(800, 560, 2.0), studio().themes.theme)
    shown = player_state(player_at(kind, 2 * SECOND), PREFERENCES).shown
    for floor in (60.0, 180.0, 260.0):
        ring = paint_usual(ink, shown, lambda: SHAPE, floor).ring
        assert ring is None or ring.bottom() <= ink.sheet.y(floor) + 0.5
    painter.end()


@pytest.mark.parametrize(("floor", "bars"), [(FLOOR, True), (FLOOR - 20, False)])
def test_bars_are_not_cut_by_a_card(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, floor: float, bars: bool
) -> None:
    painted: list[QRectF] = []
    monkeypatch.setattr(Ink, "box", lambda _ink, rect, *_rest: painted.append(rect))
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sheet = Sheet(1180, 760)
    shown = player_state(player_at(SegmentKind.REPS, SECOND), PREFERENCES).shown
    paint_usual(Ink(painter, sheet, studio().themes.theme), shown, lambda: SHAPE, floor)
    painter.end()
    assert any(588 < rect.center().y() < 604 for rect in painted) is bars
