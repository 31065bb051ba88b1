"""A language like English, but a third longer: what a translation will ask of every page.

Texts grow where the kit takes them: labels, buttons, painted words and what the player shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractButton, QWidget

from routine_app.domain.value import replace
from routine_app.ui.history.words import LEGEND
from routine_app.ui.navigation import Promise
from routine_app.ui.player.ink import Ink
from routine_app.ui.player.state import PlayerState, player_state
from routine_app.ui.widgets import labels
from routine_app.ui.widgets.buttons import Button

GROWTH = 0.35
_WORD = re.compile(r"[^\W\d_]{2,}")
_SHOWN = ("word", "name", "count", "sets", "cue", "side_first", "rep_line", "next_words")


def longer(text: str) -> str:
    """Every word of the text a third longer; numbers and signs stay."""
    return _WORD.sub(lambda word: word[0] + _ending(len(word[0])), text)


def _ending(length: int) -> str:
    return ("en" * length)[: max(1, round(GROWTH * length))]


def speak(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every window of this test speak the longer language."""
    breakable = labels.breakable
    monkeypatch.setattr(labels, "breakable", lambda text: breakable(longer(text)))
    monkeypatch.setattr(Button, "text", lambda self: longer(QAbstractButton.text(self)))
    legend = [(level, longer(word)) for level, word in LEGEND]
    monkeypatch.setattr("routine_app.ui.history.legend.LEGEND", legend)
    for name in ("_HERE", "_SHARED"):
        monkeypatch.setattr(Promise, name, longer(getattr(Promise, name)))

    def spoken(*arguments: object) -> PlayerState:
        state = player_state(*arguments)  # type: ignore[arg-type]  # as the controller gives them
        words = {name: longer(getattr(state.shown, name)) for name in _SHOWN}
        return replace(state, shown=replace(state.shown, **words))

    monkeypatch.setattr("routine_app.ui.player.controller.player_state", spoken)


class Eye:
    """Sees what is painted: texts that leave their box, texts cut short, texts over texts.

    `painted` is every text there was.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.painted: list[str] = []
        self.cut: list[str] = []
        self.written: list[tuple[int, QRectF, str]] = []
        self._pictures = count()
        self._watch_boxes(monkeypatch)
        self._watch_cuts(monkeypatch)
        self._watch_ink(monkeypatch)

    def overlaps(self) -> list[str]:
        """Pairs of texts on the stage of which one lies over the other."""
        found = []
        for number, (picture, box, text) in enumerate(self.written):
            for other_picture, other, over in self.written[:number]:
                if picture == other_picture and box.intersects(other):
                    found.append(f"“{text}” over “{over}”")
        return found

    def _watch_boxes(self, monkeypatch: pytest.MonkeyPatch) -> None:
        draw = QPainter.drawText

        def drawn(painter: QPainter, *arguments: Any) -> Any:
            where, text = arguments[0], arguments[-1]
            self.painted.append(text)
            if isinstance(where, QPoint | QPointF):
                self._see_line(painter, QPointF(where), text)
            else:
                flags = getattr(arguments[1], "value", arguments[1])
                self._see_box(painter, QRectF(where), flags, text)
            return draw(painter, *arguments)

        monkeypatch.setattr(QPainter, "drawText", drawn)

    def _see_box(self, painter: QPainter, box: QRectF, flags: int, text: str) -> None:
        needed = QFontMetricsF(painter.font()).boundingRect(box, flags, text)
        if needed.width() > box.width() + 1 or needed.height() > box.height() + 1:
            self.cut.append(f"“{text}” in {box} needs {needed}")

    def _see_line(self, painter: QPainter, start: QPointF, text: str) -> None:
        device = painter.device()
        wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
        start = painter.worldTransform().map(start)
        if isinstance(device, QWidget) and not -1 <= start.x() <= device.width() - wide + 1:
            self.cut.append(f"“{text}” from {start.x()} to {start.x() + wide}")

    def _watch_cuts(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for kind in (QFontMetrics, QFontMetricsF):
            monkeypatch.setattr(kind, "elidedText", self._watching(kind.elidedText))

    def _watching(self, elide: Callable[..., str]) -> Callable[..., str]:
        def elided(metrics: object, text: str, *arguments: object) -> str:
            short = elide(metrics, text, *arguments)
            if short != text:
                self.cut.append(f"“{text}” became “{short}”")
            return short

        return elided

    def _watch_ink(self, monkeypatch: pytest.MonkeyPatch) -> None:
        write = Ink.write

        def written(
            ink: Ink, x: float, baseline: float, text: str, *rest: Any, **named: Any
        ) -> float:
            wide = write(ink, x, baseline, text, *rest, **named)
            align = rest[3].value if len(rest) > 3 else 0.0
            if text:
                tight = QFontMetricsF(ink.painter.font()).tightBoundingRect(text)
                box = tight.translated(x - wide * align, baseline)
                # Each ink paints one picture; to keep it would keep the picture being painted.
                picture = vars(ink).setdefault("picture", next(self._pictures))
                self.written.append((picture, box, text))
            return wide

        monkeypatch.setattr(Ink, "write", written)
