"""Large capitals keep their accents, which reach above the line that a font asks for."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from routine_app.ui.theme import LIGHT_TOKENS, Theme
from routine_app.ui.widgets.labels import TextLabel, Type


def height(label: TextLabel) -> int:
    """How high the part of a label is that has something dark in it."""
    label.resize(label.sizeHint())
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    label.render(image)
    dark = [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).lightness() < 128 for x in range(image.width()))
    ]
    return dark[-1] - dark[0]


@pytest.mark.parametrize("text", ["Ê", "Ö", "Ñ", "E"])
@pytest.mark.parametrize("role", [Type.DISPLAY, Type.H1, Type.H2])
def test_nothing_is_cut_from_a_heading(qtbot: QtBot, role: Type, text: str) -> None:
    label, roomy = (TextLabel(text, role, Theme(LIGHT_TOKENS)) for _ in range(2))
    qtbot.addWidget(label)
    qtbot.addWidget(roomy)
    roomy.setContentsMargins(0, 20, 0, 0)
    assert height(label) == height(roomy)
