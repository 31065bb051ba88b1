"""The builder in another language: nothing but the routine itself is left in English."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.checked import Checked
from routine_app.content.checking import check_text
from routine_app.ui.builder.controls import ExerciseControls, WaitControls
from routine_app.ui.builder.drafting import FIRST_WAIT
from routine_app.ui.builder.name_sheet import NameSheet
from routine_app.ui.builder.view import BuilderView
from routine_app.ui.player.words import Announcement
from tests.pseudo_language import untranslated
from tests.ui.builder.bench import BROKEN, EMPTY, SIX, FakeText, ShippedChecks, builder
from tests.ui.foreign import desk_abroad, left_in_english, shipped_abroad
from tests.ui.pseudo import Eye

Act = Callable[[BuilderView], None]

OWN_WORDS = (
    *("- pelvic-tlt: 8 reps", "- rest: soon", "Evening, later than the day before it"),
    *(
        "Evening",
        "Breathe.",
        "Fetch it.",
        "A quiet end of the day.",
        "A quiet end.",
        "Fetch the strap.",
    ),
    *("pelvic-tlt", "pelvic-tilt", "soon", "brigde", "zzzz", "evening", "nobody-knows"),
)
WORDY = SIX.replace(
    "half-kneeling: 45 s x 2",
    "half-kneeling:\n      hold: 45 s\n      sets: 2\n      rest: 15 s\n"
    "      sides: left first\n      cue: Breathe.",
)


class ChecksAbroad(ShippedChecks):
    """Checks texts against the content in brackets."""

    def check(self, text: str, path: Path | None = None) -> Checked:
        return check_text(text, path.name if path else "", shipped_abroad())


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What readers of the screen hear."""
    heard: list[str] = []

    def hear(_source: object, announcement: Announcement) -> None:
        heard.append(announcement.text)

    module = "routine_app.ui.builder.view"
    monkeypatch.setattr(f"{module}.announce", hear)
    monkeypatch.setattr(f"{module}.QAccessible", SimpleNamespace(isActive=lambda: True))
    return heard


def abroad(qtbot: QtBot, text: str = SIX) -> tuple[BuilderView, FakeText]:
    return builder(qtbot, text, made=desk_abroad(), checks=ChecksAbroad())


def as_it_is(view: BuilderView) -> None:
    assert view.isVisible()


def each_opened(view: BuilderView) -> None:
    for index in range(len(view.steps.cards)):
        view.steps.show_step(index, opened=True, focus=True)


def exercise_opened(view: BuilderView) -> None:
    view.steps.show_step(2, opened=True, focus=True)


def sought(view: BuilderView) -> None:
    view.add_button.click()
    assert view.finder is not None
    QTest.keyClicks(view.finder.search, "brigde")


def sought_in_vain(view: BuilderView) -> None:
    view.add_button.click()
    assert view.finder is not None
    QTest.keyClicks(view.finder.search, "zzzz")


def changed(view: BuilderView) -> None:
    """One of everything that can be done."""
    steps = view.steps
    steps.show_step(2, opened=True, focus=True)
    controls = steps.cards[2].controls
    assert isinstance(controls, ExerciseControls)
    for stepper in (controls.amount, controls.sets, controls.rest):
        stepper.stepped.emit(1)
    for choice in (controls.kind, controls.order):
        choice.chosen.emit(1)
    controls.cue_chosen.emit("Breathe.")
    steps.show_step(3, opened=True)
    wait = steps.cards[3].controls
    assert isinstance(wait, WaitControls)
    wait.words_chosen.emit("Fetch it.")
    view.draft.set_pause(4, 10_000)
    view.head.name.committed.emit("Evening, later than the day before it")
    view.head.about.committed.emit("A quiet end.")
    steps.move_step(2, 1)
    steps._copy()
    steps.remove(0)
    view._undo()
    view._redo()
    view.add_button.click()
    assert view.finder is not None
    view.finder.wait.click()
    view.finder.rest.click()
    view.finder.shown[0].click()


def removed(view: BuilderView) -> None:
    view.steps.remove(1)


def refused(view: BuilderView) -> None:
    view.draft.set_pause(70, 1000)


def mended(view: BuilderView) -> None:
    view.steps.show_step(1, opened=True, focus=True)
    view.steps.cards[1].asked.emit("fix")


STATES: tuple[tuple[str, Act], ...] = (
    *((text, as_it_is) for text in (SIX, WORDY, BROKEN, EMPTY)),
    *((text, each_opened) for text in (SIX, WORDY, BROKEN)),
    *((SIX, act) for act in (exercise_opened, sought, sought_in_vain, changed, removed, refused)),
    (BROKEN, mended),
    (SIX.replace("steps:", "steps: ["), as_it_is),
    (SIX.replace("routine: ", "rutine: "), as_it_is),
    ("exercise: a\nname: A\n", as_it_is),
    ("safety: {}\n", as_it_is),
    (SIX.replace("name:", "name: [\n").replace("about:", "abut: 1\nbrath: 2\nx: 1\n"), as_it_is),
    (SIX.replace("about:", "abut:").replace("name:", "nobody-knows: 1\nbrath: 2\nname:"), as_it_is),
)


@pytest.mark.parametrize(
    ("text", "act"), STATES, ids=[f"{n}-{act.__name__}" for n, (_, act) in enumerate(STATES)]
)
def test_no_state_of_it_is_left_in_english(
    qtbot: QtBot, said: list[str], monkeypatch: pytest.MonkeyPatch, text: str, act: Act
) -> None:
    view, edited = abroad(qtbot, text)
    view.steps.said.connect(said.append)
    act(view)
    eye = Eye(monkeypatch)
    view.grab()
    assert left_in_english(view, eye, besides=OWN_WORDS) == []
    assert untranslated([*said, *edited.labels], besides=OWN_WORDS) == []
    assert "⟦" not in edited.text.replace(f"⟦{FIRST_WAIT}⟧", "")


def test_a_name_is_asked_for_in_the_language(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    sheet = NameSheet(desk_abroad().themes.theme, window)
    sheet.open()
    assert left_in_english(sheet, Eye(monkeypatch)) == []
