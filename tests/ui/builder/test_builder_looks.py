"""In every window and text size nothing of the builder is cut, and Tab goes as one reads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.builder.found import FoundRow
from routine_app.ui.builder.row import StepRow
from routine_app.ui.builder.view import BuilderView
from routine_app.ui.roles import role_of
from routine_app.ui.theme import ThemeSource
from routine_app.ui.widgets.thumbnail import Thumbnail
from tests.ui import pseudo
from tests.ui.builder.bench import BROKEN, EMPTY, SIX, builder
from tests.ui.desk import desk
from tests.ui.test_no_text_is_cut import assert_nothing_cut, cut_texts

each_window = pytest.mark.parametrize(
    ("size", "scale"),
    [(size, scale) for size in ((1132, 660), (976, 560), (752, 480)) for scale in (1.0, 2.0)],
)


def cut_rows(view: BuilderView) -> list[str]:
    """Rows paint their texts themselves."""
    rows = [row for kind in (StepRow, FoundRow) for row in view.findChildren(kind)]
    return [
        row.accessibleName()
        for row in rows
        if row.isVisible()
        and (
            row.height() < row.heightForWidth(row.width())
            or row.width() < row.minimumSizeHint().width()
        )
    ]


def cut_when_painted(view: BuilderView, eye: pseudo.Eye) -> list[str]:
    """Texts that leave their box."""
    eye.cut.clear()
    view.grab()
    return list(eye.cut)


def assert_rows_fit(qtbot: QtBot, view: BuilderView) -> None:
    """Once layouts have settled."""
    try:
        qtbot.waitUntil(lambda: not cut_rows(view), timeout=3000)
    except qtbot.TimeoutError:
        pass
    assert "\n".join(cut_rows(view)) == ""


@each_window
@pytest.mark.parametrize("text", [SIX, BROKEN, EMPTY, "steps: ["])
@pytest.mark.parametrize("long", [False, True])
def test_nothing_is_cut(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    long: bool,
    size: tuple[int, int],
    scale: float,
) -> None:
    if long:
        pseudo.speak(monkeypatch)
    eye = pseudo.Eye(monkeypatch)
    view, _ = builder(qtbot, text, size=size, text_scale=scale)
    for index in range(len(view.steps.cards)):
        view.steps.show_step(index, opened=True)
        qtbot.waitUntil(lambda: not cut_texts(view))
        assert_rows_fit(qtbot, view)
    if not view.draft.obstacle:
        view.add_button.click()
    assert_rows_fit(qtbot, view)
    qtbot.waitUntil(lambda: not cut_texts(view) and not cut_when_painted(view, eye))


def stops(view: BuilderView) -> list[QWidget]:
    """What Tab reaches, beginning at the name."""
    view.head.name.setFocus()
    found: list[QWidget] = []
    for _ in range(300):
        focused: QWidget | None = view.window().focusWidget()
        if focused is None or focused in found:
            break
        found.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return found


def test_tab_goes_from_the_name_through_the_open_step_to_the_search(qtbot: QtBot) -> None:
    view, _ = builder(qtbot)
    view.steps.show_step(2, opened=True)
    view.steps.move_step(2, 3)
    found = stops(view)
    rows = [stop for stop in found if isinstance(stop, StepRow)]
    assert rows == [view.steps.cards[3].row]

    def tops() -> list[int]:
        steps = [stop for stop in found if view.left.isAncestorOf(stop)]
        return [stop.mapTo(view, stop.rect().center()).y() // 24 for stop in steps]

    qtbot.waitUntil(lambda: tops() == sorted(tops()))
    assert view.finder is not None
    order: list[QWidget] = [view.head.name, view.head.about, rows[0]]
    order += [view.add_button, view.finder.search, view.finder.wait]
    assert [stop for stop in found if stop in order] == order


def test_everything_has_a_name_and_is_large_enough(qtbot: QtBot) -> None:
    view, _ = builder(qtbot, BROKEN)
    for index in range(len(view.steps.cards)):
        view.steps.show_step(index, opened=True)
        for part in view.findChildren(QWidget):
            if isinstance(part, QAbstractButton | QLineEdit | QPlainTextEdit) and part.isVisible():
                if part.parentWidget() is not None and isinstance(part.parentWidget(), QLineEdit):
                    continue  # Qt's own button in a field
                assert part.accessibleName() or getattr(part, "text", str)(), part
                assert part.height() >= 40, part
                assert part.width() >= 40, part


def test_pictures_are_not_told_of(qtbot: QtBot) -> None:
    view, _ = builder(qtbot)
    assert all(not thumb.accessibleName() for thumb in view.findChildren(Thumbnail))
    assert role_of(view.steps) is not None
    assert view.steps.accessibleName() == "Steps: 6 steps"
    items = [card for card in view.steps.cards if role_of(card) is QAccessible.Role.ListItem]
    assert [card.accessibleName() for card in items[:2]] == ["Constructive rest", "Pelvic tilts"]
    assert len(items) == 6


def test_colours_and_text_size_may_change_at_any_time(qtbot: QtBot) -> None:
    view, _ = builder(qtbot)
    view.steps.show_step(2, opened=True)
    other: ThemeSource = desk(dark=True, text_scale=2.0).themes
    other.setParent(view)
    view.apply_theme(other.theme)
    assert len(view.steps.cards) == 6
    assert view.steps.opened == 2
    assert_nothing_cut(qtbot, view)
    assert_rows_fit(qtbot, view)
