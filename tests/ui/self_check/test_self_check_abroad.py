"""The self-check in another language: nothing is left in English."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.pose import Side
from routine_app.ui.self_check.measuring import MeasuringCard
from routine_app.ui.self_check.page import SelfCheckPage
from routine_app.ui.self_check.photo_file import NoPhoto, read_photo
from tests.pseudo_language import speak_pseudo, untranslated
from tests.ui.foreign import desk_abroad, left_in_english
from tests.ui.pseudo import Eye
from tools.shots_data import FIRST_DAY


def page_of(qtbot: QtBot) -> SelfCheckPage:
    made = desk_abroad(FIRST_DAY)
    page = SelfCheckPage(made.clock, made.themes.theme)
    qtbot.addWidget(page)
    page.resize(1180, 2400)
    page.begin(made.services.practice.agenda())
    page.show()
    return page


def test_the_whole_page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = page_of(qtbot)
    eye = Eye(monkeypatch)
    assert left_in_english(page, eye) == []
    page.measuring.opener.click()
    page.runner.opener.click()
    page.scales.pillow.option(1).click()
    for row in page.hips.rows:
        row.arched.option(1).click()
        row.thigh.option(2).click()
    for field in page.measuring.fields:
        field.setText("999")
    assert left_in_english(page, eye, besides=["999"]) == []


@pytest.mark.parametrize("side", list(Side))
def test_a_photo_and_taking_it_away(qtbot: QtBot, side: Side) -> None:
    made = desk_abroad()
    card = MeasuringCard(lambda: None, made.themes.theme)
    qtbot.addWidget(card)
    row = next(row for row in card.rows if row.side is side)
    row.show_photo(kept=True)
    row.drop.click()
    assert left_in_english(card) == []


@pytest.mark.parametrize("content", [None, b"no photo", b"\x89PNG\r\n\x1a\n"])
def test_a_file_that_is_no_photo(tmp_path: Path, content: bytes | None) -> None:
    speak_pseudo()
    path = tmp_path / "photo.png"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(NoPhoto) as caught:
        read_photo(path)
    assert untranslated([str(caught.value)]) == []
