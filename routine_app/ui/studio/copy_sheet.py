"""A pose of another exercise to begin from: found by words, seen as a small figure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from routine_app.domain.drawing import End
from routine_app.domain.exercise import Exercise
from routine_app.domain.finding import find
from routine_app.domain.language import tr, tr_count
from routine_app.domain.words import position_name
from routine_app.ui.health.sheets import ControlSheet
from routine_app.ui.theme import Theme, stylesheet
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.card import Hairline
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

MOST_SHOWN = 20
"""More exercises are found by typing more of their names."""


class _Row(QWidget):
    """An exercise and both of its poses."""

    def __init__(
        self, exercise: Exercise, pictures: PictureQueue, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        row.setSpacing(theme.px(12))
        row.addWidget(Thumbnail(exercise, pictures, theme, self))
        words = QVBoxLayout()
        words.addWidget(TextLabel(exercise.name, Type.BODY_STRONG, theme, self))
        buttons = FlowLayout(gap=4, row_gap=0)
        hold = tr("End position")
        if exercise.moves is None:
            hold = tr("Hold")
        self.start = SmallButton(tr("Start position"), theme, self)
        self.hold = SmallButton(hold, theme, self)
        for button in (self.start, self.hold):
            name = tr("{pose} of {exercise}", pose=button.text(), exercise=exercise.name)
            button.setAccessibleName(name)
            buttons.addWidget(button)
        words.addLayout(buttons)
        row.addLayout(words, 1)


class CopySheet(ControlSheet):
    """Signals: pose_taken(Exercise, End)."""

    pose_taken = Signal(object, object)
    wanted = QSize(720, 640)

    def __init__(
        self,
        exercises: Sequence[Exercise],
        end: End,
        pictures: PictureQueue,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        is_start = end is End.START
        title = (
            tr("Copy a pose into the start position")
            if is_start
            else tr("Copy a pose into the hold")
        )
        super().__init__(title, theme, parent)
        self._exercises = exercises
        self._texts = [_sought(exercise) for exercise in exercises]
        self._pictures = pictures
        self.field = QLineEdit(self.content)
        self.field.setPlaceholderText(tr("Find an exercise"))
        self.field.setAccessibleName(tr("Find an exercise"))
        self.field.setStyleSheet(stylesheet(theme))
        self.field.setFont(theme.font(15.5))
        self.field.setFixedHeight(theme.px(44))
        self.said = TextLabel("", Type.SMALL, theme, self.content)
        self.rows: list[_Row] = []
        self._lines: list[Hairline] = []
        self._shown: list[Exercise] = []
        self._list = QVBoxLayout()
        self.column.addWidget(self.field)
        self.column.addWidget(self.said)
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        self.field.textChanged.connect(self._on_typed)
        self._on_typed("")

    def open(self) -> None:
        super().open()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shown(self) -> list[Exercise]:
        """The exercises that are offered now."""
        return self._shown

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        typed = typed.strip()
        found = find(typed, self._texts)
        hits = [e for e, hit in zip(self._exercises, found.texts, strict=True) if hit]
        self._shown = hits[:MOST_SHOWN]
        if not hits:
            self.said.setText(tr("Nothing is called “{typed}”.", typed=typed))
        elif found.nearly:
            nearly = tr("Nothing is called “{typed}”. Did you mean one of these?", typed=typed)
            self.said.setText(nearly)
        else:
            self.said.setText(_more_words(len(hits) - len(self._shown)))
        self.said.setVisible(bool(self.said.text()))
        self._fill()

    def _fill(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for line in self._lines:
            self._list.removeWidget(line)
            line.deleteLater()
        self.rows, self._lines = [], []
        for exercise in self._shown:
            row = _Row(exercise, self._pictures, self.theme, self.content)
            row.start.clicked.connect(partial(self._on_taken, exercise, End.START))
            row.hold.clicked.connect(partial(self._on_taken, exercise, End.HOLD))
            self.rows.append(row)
            self._list.addWidget(row)
            line = Hairline(self.theme, self.content)
            self._lines.append(line)
            self._list.addWidget(line)

    def _on_taken(self, exercise: Exercise, end: End, _checked: bool = False) -> None:
        self.pose_taken.emit(exercise, end)
        self.accept()


def _more_words(more: int) -> str:
    if not more:
        return ""
    return tr_count(
        more,
        "{count} more. Type a little more of the name.",
        "{count} more. Type a little more of the name.",
    )


def _sought(exercise: Exercise) -> str:
    position = exercise.position
    names = (exercise.name, exercise.short_name, *exercise.also)
    ways = (position.value, position_name(position), exercise.id.replace("-", " "))
    return " ".join((*names, *ways))
