"""Exercises as tiles, and everything that is known about one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from routine_app.domain.exercise import Exercise, Sides
from routine_app.domain.routine import ExerciseStep
from routine_app.domain.words import dose_words
from routine_app.ui.icons import paint_icon
from routine_app.ui.library_muscles import MuscleSwitch
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import Button, ButtonShape
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

_SIDES = {
    Sides.EACH: "Each side",
    Sides.BOTH: "Both sides at once",
    Sides.ALTERNATING: "Sides in turn",
}


class ExerciseTile(Button):
    """One exercise to choose: its picture and its name; chosen = soft ground and a tick."""

    shape = ButtonShape(text=15, weight=600, height=40, padding=12, radius=16)

    def __init__(
        self, exercise: Exercise, pictures: PictureQueue, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(exercise.short_name, theme, parent)
        self.exercise = exercise
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(exercise.name)
        self.picture = Thumbnail(exercise, pictures, theme, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """What the filter looks through."""
        exercise = self.exercise
        return " ".join((exercise.name, exercise.aim, *exercise.also)).casefold()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._theme.px
        text = self._name_rect(width)
        return self.picture.sizeHint().height() + round(text.height()) + px(12) * 3 + px(8) + 8

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        width = max(self.picture.sizeHint().width(), longest + 2) + self._theme.px(24) + 8
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def ground(self) -> QColor:
        tokens = self._theme.tokens
        if self.isChecked():
            return tokens.accent_soft
        return tokens.sunken if self.underMouse() else tokens.surface

    def edge(self) -> QColor:
        return self._theme.tokens.accent if self.isChecked() else self._theme.tokens.line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.picture.sizeHint()
        self.picture.resize(size)
        self.picture.move((self.width() - size.width()) // 2, self._theme.px(12) + 4)

    def _name_rect(self, width: int) -> QRectF:
        px = self._theme.px
        room = QRectF(0, 0, max(1, width - 2 * px(12) - 8), 1 << 16)
        flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignHCenter.value
        found = self.fontMetrics().boundingRect(room.toRect(), flags, self.text())
        return QRectF(found)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        painter.setFont(self.font())
        painter.setPen(tokens.on_soft if self.isChecked() else tokens.text)
        top = self.picture.geometry().bottom() + px(10)
        box = QRectF(rect.left() + px(8), top, rect.width() - px(16), rect.bottom() - top)
        flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignHCenter.value
        painter.drawText(box, flags, self.text())
        if self.isChecked():
            tick = QRectF(rect.right() - px(26), rect.bottom() - px(24), px(18), px(18))
            paint_icon(painter, "check", tick, tokens.on_soft)


class ExerciseDetail(Card):
    """Everything about one exercise, in the order in which it is needed."""

    def __init__(
        self,
        exercise: Exercise,
        name_of: Callable[[str], str],
        pictures: PictureQueue,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.exercise = exercise
        self._column = QVBoxLayout(self)
        self.picture = Thumbnail(exercise, pictures, theme, self, size=(256, 190))
        self._column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.muscles = MuscleSwitch(self.picture, pictures, exercise, theme, self)
        self._column.addWidget(self.muscles)
        self.title = TextLabel(exercise.name, Type.H2, theme, self)
        self._column.addWidget(self.title)
        if exercise.also:
            self._add(f"Also called {', '.join(exercise.also)}.", Type.SMALL)
        self._add(_dose(exercise), Type.SMALL)
        self._add(exercise.aim, Type.BODY)
        for heading, texts in _parts(exercise, name_of):
            if texts:
                self._add(heading, Type.SMALL_STRONG)
                self._add("\n".join(texts), Type.BODY)
        self._column.addStretch(1)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(20), px(20), px(20), px(20))
        self._column.setSpacing(px(4))

    def _add(self, text: str, role: Type) -> None:
        if role is Type.SMALL_STRONG:
            self._column.addSpacing(8)
        self._column.addWidget(TextLabel(text, role, self._theme, self, widest=256))


def _dose(exercise: Exercise) -> str:
    step = ExerciseStep(exercise, exercise.dose)
    return f"{_SIDES[exercise.sides]}. {dose_words(step)[:1].upper()}{dose_words(step)[1:]}."


def _parts(
    exercise: Exercise, name_of: Callable[[str], str]
) -> Sequence[tuple[str, Sequence[str]]]:
    evidence = [
        f"{item.note} ({item.source})" if item.source else item.note for item in exercise.evidence
    ]
    easier = [name_of(exercise.easier)] if exercise.easier else []
    harder = [name_of(exercise.harder)] if exercise.harder else []
    return (
        ("Start position", [exercise.start_position] if exercise.start_position else []),
        ("Cues", exercise.cues),
        ("A common mistake", [exercise.mistake] if exercise.mistake else []),
        ("Stop if", [f"• {text}" for text in exercise.stop_if]),
        ("Not for", [f"• {text}" for text in exercise.not_for]),
        ("Easier", easier),
        ("Harder", harder),
        ("Props", [", ".join(prop.value for prop in exercise.props)] if exercise.props else []),
        ("What was found", evidence),
    )
