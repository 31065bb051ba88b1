"""Both answers to a question stand in the same way, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from routine_app.content.library import Library
from routine_app.domain.language import speak, tr
from routine_app.domain.program import Gate
from routine_app.parts import make_library
from routine_app.resources import assets_dir
from routine_app.system.catalogue import read_language
from routine_app.ui.gate import AnswerCard, GatePage, Question
from tests.ui.desk import desk

WIDE, LOW = QSize(1180, 760), QSize(800, 560)
LANGUAGES = ("en", "de", "es", "fr")


def gates(library: Library) -> list[Gate]:
    return [day.gate for day in library.program().days if day.gate is not None]


def asked(qtbot: QtBot, gate: Gate, size: QSize, scale: float) -> GatePage:
    page = GatePage(desk(text_scale=scale).themes.theme)
    qtbot.addWidget(page)
    page.resize(size)
    page.show()
    page.ask(Question(gate, "", tr("{routine}, as planned.", routine="Glide")))
    qtbot.waitUntil(lambda: page.no.meaning.height() > 0)
    return page


def is_beside(card: AnswerCard) -> bool:
    return card.meaning.geometry().left() > card.button.geometry().right()


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    ("size", "scale", "beside"),
    [(WIDE, 1.0, True), (LOW, 1.0, True), (WIDE, 2.0, False), (LOW, 2.0, False)],
)
def test_words_stand_beside_their_answers_or_below_them(
    qtbot: QtBot, code: str, size: QSize, scale: float, beside: bool
) -> None:
    speak(read_language(code, assets_dir() / "languages"))
    for gate in gates(make_library(None)):
        page = asked(qtbot, gate, size, scale)
        for card in (page.yes, page.no):
            assert is_beside(card) is beside
            assert card.meaning.height() >= card.meaning.heightForWidth(card.meaning.width())
            assert card.rect().contains(card.meaning.geometry())
