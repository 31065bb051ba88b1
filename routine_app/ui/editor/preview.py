"""What the text will be: the time line, the steps with their times, the figure at the cursor."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from routine_app.domain.language import mark, tr, tr_count
from routine_app.ui.editor.figure_card import FigureCard
from routine_app.ui.editor.preview_row import PreviewRow
from routine_app.ui.editor.preview_state import PreviewState
from routine_app.ui.editor.time_line import TimeLine
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton, OutlineButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.sheet import Fade
from routine_app.ui.widgets.themed import apply_to_children
from routine_app.ui.widgets.thumbnail import PictureQueue

_MOST_ROWS = 60
_KEY = "Ctrl Enter"
_FIGURE_HEIGHT = 210
_BESIDE_FROM = 620
_ONE_ROW = 80
_AROUND = 130
STALE = mark("As it was before the last change. It goes on once line {line} is mended.")
NOTHING = mark("What you write appears here: the steps, their time, the figure.")


class Preview(Card):
    """Follows the text while it is written; the rows lead back to their lines.

    Signals: line_chosen(int); play_chosen(); pose_chosen() to change the poses of an exercise.
    """

    line_chosen = Signal(int)
    play_chosen = Signal()
    pose_chosen = Signal()

    def __init__(self, pictures: PictureQueue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pictures = pictures
        self.state = PreviewState()
        self._current: int | None = None
        self._low = False
        self.rows: list[PreviewRow] = []
        self.heading = TextLabel(tr("Preview"), Type.H3, theme, self)
        self.lead = TextLabel("", Type.BODY_QUIET, theme, self)
        self.line = TimeLine(theme, self)
        self.remark = TextLabel("", Type.SMALL, theme, self)
        self._content = _Steps()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.more = TextLabel("", Type.SMALL, theme, self._content)
        self._column.addWidget(self.more)
        self._column.addStretch(1)
        self.area = QuietScrollArea(theme, self, ground="surface")
        self.area.setWidget(self._content)
        self.fade = Fade(theme, self.area)
        self.figure_card = FigureCard(theme, self)
        self.play = OutlineButton(tr("Play preview"), theme, self, icon="play", key=_KEY)
        self.play.setAccessibleName(tr("Play preview, without a record"))
        self.play.clicked.connect(self.play_chosen)
        self._head = QHBoxLayout()
        self._head.addWidget(self.heading, 1)
        self._head.addWidget(self.lead, 0, Qt.AlignmentFlag.AlignBottom)
        self._foot = QHBoxLayout()
        self.pose = LinkButton(tr("Change the pose"), theme, self, icon="person")
        self.pose.clicked.connect(self.pose_chosen)
        self._foot.addWidget(self.pose)
        self._foot.addStretch(1)
        self._foot.addWidget(self.play)
        self._outer = QVBoxLayout(self)
        self._outer.addLayout(self._head)
        self._outer.addWidget(self.line)
        self._outer.addWidget(self.remark)
        self._middle = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._middle.addWidget(self.area, 1)
        self._middle.addWidget(self.figure_card)
        self._outer.addLayout(self._middle, 1)
        self._outer.addLayout(self._foot)
        self.apply_theme(theme)
        self.show_state(PreviewState(), None)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._set_margins()
        self._outer.setSpacing(px(4 if self._low else 8))
        self._middle.setSpacing(px(8))
        apply_to_children(self, theme)
        palette = self.area.palette()
        palette.setColor(palette.ColorRole.Window, theme.tokens.surface)
        self.area.setPalette(palette)

    def show_state(self, state: PreviewState, wrong_line: int | None) -> None:
        """Show this; rows that are there already stay. `wrong_line` keeps the text from being read."""
        self.state = state
        self.lead.setText(state.lead)
        self.line.setVisible(len(state.rows) > 1 and not self._low)
        said = "" if state.rows or state.exercise else tr(NOTHING)
        if state.is_stale and wrong_line:
            said = tr(STALE, line=wrong_line)
        elif state.is_stale:
            said = tr("As it was before the last change.")
        self.remark.setText(said)
        self.remark.setVisible(bool(said))
        self._show_rows()
        self.play.setEnabled(state.plays is not None)
        self.pose.setVisible(state.exercise is not None)
        self._show_key()
        self.show_line(0 if self._current is None else self._current)

    def set_low(self, low: bool) -> None:
        """Where there is little height the rows get it all."""
        if low == self._low:
            return
        self._low = low
        self._set_margins()
        self._show_key()
        policy = self.play.sizePolicy()
        ways = QSizePolicy.Policy
        policy.setHorizontalPolicy(ways.Minimum if low else ways.Preferred)  # for a single line
        self.play.setSizePolicy(policy)
        self.heading.setVisible(not low)
        self.line.setVisible(len(self.state.rows) > 1 and not low)
        self._head.removeWidget(self.lead)
        self._foot.removeWidget(self.lead)
        if low:
            self._foot.insertWidget(0, self.lead, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._head.addWidget(self.lead, 0, Qt.AlignmentFlag.AlignBottom)

    def _show_key(self) -> None:
        """Where there is room for it."""
        self.play.set_key("" if self._low or self.state.exercise is not None else _KEY)

    def _set_margins(self) -> None:
        px = self._theme.px
        around = px(4 if self._low else 16)
        self._outer.setContentsMargins(px(16), around, px(16), min(around, px(10)))

    def _show_rows(self) -> None:
        shown = self.state.rows[:_MOST_ROWS]
        for number, row in enumerate(shown):
            if number < len(self.rows):
                if self.rows[number].row != row:
                    self.rows[number].show_row(row)
            else:
                self._add(number)
        for extra in self.rows[len(shown) :]:
            self._column.removeWidget(extra)
            extra.hide()
            extra.deleteLater()
        del self.rows[len(shown) :]
        left = len(self.state.rows) - len(shown)
        self.more.setText(tr_count(left, "And {count} step more.", "And {count} steps more."))
        self.more.setVisible(left > 0)

    def _add(self, number: int) -> None:
        row = PreviewRow(self.state.rows[number], self._pictures, self._theme, self._content)
        row.chosen.connect(self.line_chosen)
        self._column.insertWidget(number, row)
        row.show()
        self.rows.append(row)

    @Slot(int)
    def show_line(self, line: int) -> None:
        """The cursor stands in this line of the text: its row stands out, its figure is shown."""
        self._current = line
        current = self.state.row_of(line)
        for number, row in enumerate(self.rows):
            row.set_current(number == current and len(self.state.rows) > 1)
        if current is not None and current < len(self.rows):
            self.area.ensureWidgetVisible(self.rows[current], 0, 24)
        self.line.show_state(self.state, current)
        exercise = self.state.exercise
        if current is not None:
            exercise = self.state.rows[current].exercise or exercise
        self.figure_card.show_exercise(exercise)
        self._fit_figure()

    def _fit_figure(self) -> None:
        """Below the rows, or beside them; it gives way where there is no room for both."""
        px = self._theme.px
        beside = self.width() >= px(_BESIDE_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(across if beside else down)
        room = self.height() - px(_AROUND)
        if beside:
            self.figure_card.fit(self.width() // 2, room)
        elif self.state.exercise is not None:
            self.figure_card.fit(0, room - px(_ONE_ROW))
        else:
            self.figure_card.fit(0, min(px(_FIGURE_HEIGHT), room * 2 // 5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_figure()


class _Steps(QWidget):
    """The rows, as a list to readers."""

    reader_role = "List"

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Steps"))
