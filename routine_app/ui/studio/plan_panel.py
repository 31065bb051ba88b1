"""Where the figure is seen from in the exercise, and the tempo of a movement."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from routine_app.content.pose_text import tempo_text
from routine_app.content.scalars import Unreadable, read_tempo
from routine_app.domain.dose import Tempo
from routine_app.domain.exercise import Exercise, View
from routine_app.domain.language import mark, tr
from routine_app.ui.mirroring import set_margins
from routine_app.ui.studio.joint_words import degrees
from routine_app.ui.theme import Theme, stylesheet
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.fields import TickBox
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Remark
from routine_app.ui.widgets.themed import FOCUS_RESERVE

USUAL_TEMPO = mark("4 s out, 4 s back", "a tempo: only its words change")
_HINT = mark(
    "Seconds and a word for each part, the way out and the way back: “4 s out, 4 s back”. "
    "“hold” keeps the pose: “2 s lift, 2 s hold, 2 s lower”."
)


class PlanPanel(QWidget):
    """Asks for another view or tempo.

    Signals: view_kept() to take the view that is shown; tempo_asked(Tempo | None).
    """

    view_kept = Signal()
    tempo_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._theme = theme
        self._say(tr("View", "where a figure is seen from"), Type.H3)
        self.view = self._say("", Type.BODY)
        self.keep = SmallButton(tr("Show it like this in the exercise"), theme, self)
        self._row(self.keep)
        self._say(tr("Movement"), Type.H3)
        self.moves = TickBox(tr("It moves between start and hold"), theme, self)
        self._row(self.moves)
        self.label = self._say(tr("Tempo of one repetition"), Type.SMALL_STRONG)
        self.tempo = QLineEdit(self)
        self.tempo.setAccessibleName(tr("Tempo of one repetition"))
        self._column.addWidget(self.tempo)
        self.hint = self._say(tr(_HINT), Type.SMALL)
        self.problem = Remark("warning", "warn", theme, self)
        self.problem.say("")
        self._column.addWidget(self.problem)
        self._column.addStretch(1)
        self._can_stop = True
        self.keep.clicked.connect(self.view_kept)
        self.moves.clicked.connect(self._on_moves)
        self.tempo.editingFinished.connect(self._on_tempo)
        self.apply_theme(theme)

    def _say(self, text: str, role: Type) -> TextLabel:
        label = TextLabel(text, role, self._theme, self)
        set_margins(label, FOCUS_RESERVE, 0, 0, 0)
        self._column.addWidget(label)
        return label

    def _row(self, part: QWidget) -> None:
        flow = FlowLayout()
        flow.addWidget(part)
        self._column.addLayout(flow)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._column.setSpacing(theme.px(8))
        self.tempo.setStyleSheet(stylesheet(theme))
        self.tempo.setFont(theme.font(15.5))
        self.tempo.setFixedHeight(theme.px(44))

    def show_work(self, exercise: Exercise, seen: View, *, can_stop: bool) -> None:
        """Show what the exercise has, and the view that could be kept.

        A variant of a movement cannot stop moving: it does what its exercise does.
        """
        view, self._can_stop = exercise.view, can_stop
        self.view.setText(
            tr(
                "Seen {round} round from its right side, {above} from above.",
                round=degrees(view.azimuth),
                above=degrees(view.elevation),
            )
        )
        self.keep.setEnabled(seen != view)
        moving = exercise.moves is not None
        self.moves.setChecked(moving)
        self.moves.setEnabled(can_stop or not moving)
        for part in (self.label, self.tempo, self.hint):
            part.setVisible(moving)
        if exercise.moves is not None and not self.tempo.hasFocus():
            self.tempo.setText(tempo_text(exercise.moves))
        if not moving:
            self.problem.say("")

    @Slot()
    def _on_moves(self) -> None:
        self.tempo_asked.emit(_usual_tempo() if self.moves.isChecked() else None)

    @Slot()
    def _on_tempo(self) -> None:
        try:
            tempo = read_tempo(self.tempo.text().strip())
        except Unreadable as error:
            said = str(error)
            self.problem.say(f"{said[:1].upper()}{said[1:]}.")
            return
        self.problem.say("")
        self.tempo_asked.emit(tempo)


def _usual_tempo() -> Tempo:
    return read_tempo(tr(USUAL_TEMPO, "a tempo: only its words change"))
