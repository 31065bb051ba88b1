"""The questions about health: conditions with a "none of these", and what an urgent sign means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.health import Health
from routine_app.domain.language import mark, tr
from routine_app.domain.safety import Condition
from routine_app.domain.value import replace
from routine_app.ui.mirroring import paint_seen_text, set_margins
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import ButtonShape, OutlineButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.fields import TickBox
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Remark

NONE = mark("None of these")
_USUAL_WIDTH = 370
_MUCH_LOWER = 0.92
"""A part that changes columns for less is not worth it."""
_INSET = 36
"""What is asked further stands below the words of its condition, not below its box."""


class Columns(QWidget):
    """Parts in one column or in two of the same width, read downwards.

    `usual` is how wide one of two is likely to be, while nothing is shown yet.
    """

    def __init__(self, parent: QWidget, usual: int = _USUAL_WIDTH) -> None:
        super().__init__(parent)
        self._usual = usual
        self._parts: list[QWidget] = []
        self._columns = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._stacks = (QVBoxLayout(), QVBoxLayout())
        for stack in self._stacks:
            stack.addStretch(1)
            self._row.addLayout(stack, 1)

    def add(self, part: QWidget) -> None:
        """One more; it stands in its place after the next `set_columns`."""
        self._parts.append(part)
        self._columns = 0

    def set_columns(self, columns: int) -> None:
        """How many columns there is room for."""
        if columns == self._columns:
            return
        self._columns = columns
        first = len(self._parts) if columns == 1 else self._half()
        for index, part in enumerate(self._parts):
            # Taken out as a widget: an item that Python holds would go on remembering its height.
            for stack in self._stacks:
                stack.removeWidget(part)
            stack = self._stacks[index >= first]
            stack.insertWidget(stack.count() - 1, part)
        for index in range(len(self._stacks)):
            self._row.setStretch(index, 1 if index < columns else 0)

    def _half(self) -> int:
        """How many parts stand in the first of two columns, so that both are about as high.

        Languages that need more lines would leave one much longer than the other.
        """
        width = self.width() // 2 if self.width() > self._usual else self._usual
        heights = [_height(part, width) for part in self._parts]
        middle = -(-len(heights) // 2)

        def needed(first: int) -> int:
            return max(sum(heights[:first]), sum(heights[first:]))

        lowest = min(range(1, len(heights) + 1), key=needed)
        return lowest if needed(lowest) < _MUCH_LOWER * needed(middle) else middle

    def set_gaps(self, across: int, down: int) -> None:
        """The room between columns and between rows."""
        self._row.setSpacing(across if self._columns > 1 else 0)
        for stack in self._stacks:
            stack.setSpacing(down)


def _height(part: QWidget, width: int) -> int:
    layout = part.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    if part.hasHeightForWidth():
        return part.heightForWidth(width)
    return part.sizeHint().expandedTo(part.minimumSize()).height()


class LevelColumns(QWidget):
    """The same for ticks: whoever looks across finds their boxes level with each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def add(self, part: QWidget) -> None:
        """One more; it stands in its place after the next `set_columns`."""
        self._parts.append(part)
        self._columns = 0

    def set_columns(self, columns: int) -> None:
        """How many columns there is room for."""
        if columns == self._columns:
            return
        self._columns = columns
        for part in self._parts:
            # Taken out as a widget: an item that Python holds would go on remembering its height.
            self._grid.removeWidget(part)
        rows = -(-len(self._parts) // columns)
        for index, part in enumerate(self._parts):
            column, row = divmod(index, rows)
            self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
        for row in range(len(self._parts) + 1):
            self._grid.setRowStretch(row, 1 if row == rows else 0)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def set_gaps(self, across: int, down: int) -> None:
        """The room between columns and between rows."""
        self._grid.setHorizontalSpacing(across if self._columns > 1 else 0)
        self._grid.setVerticalSpacing(down)


class AnswerTick(TickBox):
    """One condition; its sentence may break into lines."""

    shape = ButtonShape(text=15, weight=450, height=40, padding=2, icon=24, gap=12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space answers. Enter means Start: nobody is to tell a condition by it unawares."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """All boxes stand level with the first line of their sentence, whether it breaks or not."""
        px = self._theme.px
        line, high = self.fontMetrics().height(), self._text_rect(self.width()).height()
        usual = (px(self.shape.height) - line) / 2
        first = QRectF(rect)
        first.setHeight(line)
        over = rect.height() - high
        first.moveTop(rect.top() + (over / 2 if high <= line else min(usual, over)))
        after = self._paint_icon(painter, "check", rect.left() + px(self.shape.padding), first)
        words = QRectF(rect)
        words.setTop(first.top())
        words.setLeft(after + px(self.shape.gap))
        words.setWidth(self._text_rect(self.width()).width() + 1)
        flags = Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value
        painter.setFont(self.font())
        painter.setPen(self.ink())
        paint_seen_text(painter, self, words, flags, self.text())


class ConditionsForm(QWidget):
    """Ticks for the conditions, and one for none of them: either is an answer, silence is not.

    A page that has the tick for none of them and the heading elsewhere gives that tick as `none`.

    Signals: answered() whenever the user ticks anything; more_asked(QWidget) when that asks for
    something further, which then should be in view.
    """

    answered = Signal()
    more_asked = Signal(object)
    reader_role = "Grouping"

    def __init__(
        self,
        conditions: Sequence[Condition],
        theme: Theme,
        parent: QWidget,
        none: AnswerTick | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr("Do you have any of these?"))
        self.title = TextLabel(tr("Do you have any of these?"), Type.H3, theme, self)
        about = tr(
            "What is not for you is left out and replaced. Your answers stay on this computer."
        )
        self.about = TextLabel(about, Type.SMALL_TEXT, theme, self, widest=900)
        self.ticks = {row.id: AnswerTick(row.ask, theme, self) for row in conditions}
        asked = [row for row in conditions if row.ask_allowed]
        self.leave = {row.id: AnswerTick(row.ask_allowed, theme, self) for row in asked}
        self.none = none or AnswerTick(tr(NONE), theme, self)
        self._inner: list[QWidget] = []
        self._columns = LevelColumns(self)
        for id_, tick in self.ticks.items():
            self._columns.add(self._row(tick, self.leave.get(id_)))
        if none is None:
            self._columns.add(row_of(self.none, self._columns))
        for tick in (*self.ticks.values(), self.none):
            tick.clicked.connect(self._on_clicked)
        for tick in self.leave.values():
            tick.clicked.connect(self.answered)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.title, self.about):
            self._column.addWidget(part)
            if none is not None:
                part.hide()
        self._column.addWidget(self._columns)
        self._show_leave()
        self.set_columns(1)

    def _row(self, tick: AnswerTick, leave: AnswerTick | None) -> QWidget:
        """A condition, and below it what is asked of those alone who have it."""
        if leave is None:
            return row_of(tick, self._columns)
        both = QWidget(self._columns)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row_of(tick, both))
        inner = row_of(leave, both)
        set_margins(inner, self._theme.px(_INSET), 0, 0, 0)
        self._inner.append(inner)
        column.addWidget(inner)
        return both

    @property
    def stops(self) -> tuple[AnswerTick, ...]:
        """All that can be ticked, in the order of Tab."""
        found = ((tick, self.leave.get(id_)) for id_, tick in self.ticks.items())
        return tuple(tick for both in found for tick in both if tick is not None)

    @property
    def is_answered(self) -> bool:
        """Whether a condition is ticked, or that there is none."""
        return self.none.isChecked() or bool(self.conditions)

    @property
    def conditions(self) -> tuple[str, ...]:
        """The ids of those that are ticked."""
        return tuple(id_ for id_, tick in self.ticks.items() if tick.isChecked())

    @property
    def allowed(self) -> tuple[str, ...]:
        """Those of them for which a clinician allows more."""
        given = (id_ for id_, tick in self.leave.items() if tick.isChecked())
        return tuple(id_ for id_ in given if self.ticks[id_].isChecked())

    def answers(self, health: Health) -> Health:
        """What was told before, with what is ticked now."""
        return replace(
            health, told=self.is_answered, conditions=self.conditions, allowed=self.allowed
        )

    def show_answers(self, health: Health) -> None:
        """Show what was told; nothing is ticked for somebody who was never asked."""
        for id_, tick in self.ticks.items():
            tick.setChecked(id_ in health.conditions)
        for id_, tick in self.leave.items():
            tick.setChecked(id_ in health.allowed and id_ in health.conditions)
        self._show_leave()
        self.none.setChecked(health.told and not self.conditions)

    def set_columns(self, columns: int) -> None:
        """How many columns there is room for."""
        self._columns.set_columns(columns)
        self._columns.set_gaps(self._theme.px(24), 0)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._column.setSpacing(theme.px(2))
        for inner in self._inner:
            set_margins(inner, theme.px(_INSET), 0, 0, 0)

    @Slot()
    def _on_clicked(self) -> None:
        """One of them is no none, and none is none of them."""
        if self.sender() is self.none:
            for tick in self.ticks.values():
                tick.setChecked(False)
        else:
            self.none.setChecked(False)
        hidden = [tick for tick in self.leave.values() if tick.isHidden()]
        self._show_leave()
        self.answered.emit()
        for tick in hidden:
            if not tick.isHidden():
                self.more_asked.emit(tick)

    def _show_leave(self) -> None:
        """Asked of those who have the condition; what is not asked is not ticked."""
        for id_, tick in self.leave.items():
            asked = self.ticks[id_].isChecked()
            tick.setVisible(asked)
            if not asked:
                tick.setChecked(False)


def row_of(tick: QWidget, parent: QWidget) -> QWidget:
    """A row that the tick begins at the left, as wide as its sentence."""
    row = QWidget(parent)
    flow = FlowLayout(row)
    flow.addWidget(tick)
    return row


class UrgentNotice(Card):
    """Where to turn with an urgent sign; nothing starts until somebody has looked at it.

    Signals: looked_at().
    """

    looked_at = Signal()
    reader_role = "Grouping"

    def __init__(self, sentences: Sequence[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, ground="warn_soft", edge="warn")
        first, *others = sentences
        self.setAccessibleName(" ".join(sentences))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.title = Remark("warning", "warn", theme, self)
        self.title.say(first)
        self.title.label.set_role(Type.H3)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        for sentence in others:
            self._column.addWidget(TextLabel(sentence, Type.BODY, theme, self))
        self.over = OutlineButton(tr("It has been looked at"), theme, self)
        self.over.clicked.connect(self.looked_at)
        row = FlowLayout(outset=4)
        row.addWidget(self.over)
        self._column.addLayout(row)
        self.apply_theme(theme)

    def focus_main(self) -> None:
        """Reading begins at the notice; a stray Enter presses nothing."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(6))
