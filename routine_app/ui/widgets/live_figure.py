"""The figure of one exercise, large: at its start, in its hold, and on the way between them."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QRectF, QTimer, QVariantAnimation, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from routine_app.domain.exercise import Exercise
from routine_app.figure.muscles import MuscleLengths, MuscleName
from routine_app.ui.player.figure_art import FigureArt
from routine_app.ui.player.state import FigureShown, Moving
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.card import RADIUS

_LASTS = 900
_STEPS = 24
"""Pictures on the way: at most thirty a second."""


class LiveFigure(QWidget):
    """Settles its body when it is first painted, after what stands around it.

    It has no name for readers: the words beside it say the same.
    """

    def __init__(self, exercise: Exercise, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = FigureShown(exercise, None, "")
        self._theme = theme
        self._art = FigureArt()
        self._weight = 1.0
        self._muscles = False
        self._only: MuscleName | None = None
        self._way = QVariantAnimation(self)
        self._way.setDuration(_LASTS)
        self._way.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._way.valueChanged.connect(self._on_way)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def weight(self) -> float:
        """Where the figure is now: 0 at its start, 1 in its hold."""
        return self._weight

    @property
    def is_settled(self) -> bool:
        """Whether the body is there to be painted."""
        return self._art.is_ready(self._figure)

    @property
    def exercise(self) -> Exercise:
        """The one that is shown."""
        return self._figure.exercise

    def show_exercise(self, exercise: Exercise) -> None:
        """Another exercise, in its hold at once."""
        if exercise != self._figure.exercise:
            self._way.stop()
            self._weight = 1.0
            self._figure = FigureShown(exercise, None, "")
            self.update()

    def move_to(self, weight: float) -> None:
        """Go to the start or the hold; at once where motion is not wanted."""
        self._way.stop()
        if self._theme.reduced_motion or not self.isVisible():
            self._weight = weight
            self.update()
            return
        self._way.setStartValue(float(self._weight))
        self._way.setEndValue(float(weight))  # two kinds of number have nothing between them
        self._way.start()

    def set_muscles(self, shown: bool, only: MuscleName | None = None) -> None:
        """Look into the body, at both muscles or at one, or at the body."""
        self._muscles, self._only = shown, only
        self.update()

    def lengths(self, weight: float) -> MuscleLengths:
        """Psoas and iliacus at the start or in the hold."""
        return self._art.lengths(self._figure, Moving(weight=weight))

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @Slot(object)
    def _on_way(self, weight: float) -> None:
        self._weight = round(weight * _STEPS) / _STEPS
        self.update()

    @Slot()
    def _settle(self) -> None:
        self._art.prepare(self._figure)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.is_settled:
            QTimer.singleShot(0, self, self._settle)
            return
        rect = QRectF(self.rect()).adjusted(RADIUS / 2, RADIUS / 2, -RADIUS / 2, -RADIUS / 2)
        self._art.paint(
            painter,
            rect,
            self._figure,
            Moving(weight=self._weight),
            self._theme,
            muscles=self._muscles,
            only=self._only,
        )
