"""What the sheets about data share: rows, ticks, and a sentence about what came of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from routine_app.content.problem import printable
from routine_app.ui.health.form import AnswerTick, row_of
from routine_app.ui.health.sheets import ControlSheet
from routine_app.ui.mirroring import set_margins
from routine_app.ui.theme import Theme, stylesheet
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Remark


class TickRow(QWidget):
    """A tick box with a line under it."""

    def __init__(self, text: str, about: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.tick = AnswerTick(text, theme, self)
        self.tick.setAccessibleDescription(about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row_of(self.tick, self))
        words = TextLabel(about, Type.SMALL, theme, self)  # read after the tick
        set_margins(words, theme.px(36), 0, 0, 0)
        column.addWidget(words)


class DataSheet(ControlSheet):
    """A sheet that says at its end what came of what was pressed."""

    wanted = QSize(720, 440)

    def __init__(self, heading: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(heading, theme, parent)
        self.remark = Remark("check-circle", "accent", theme, self.content)
        self.remark.say("")

    def add_text(self, text: str, role: Type = Type.BODY) -> TextLabel:
        label = TextLabel(text, role, self.theme, self.content)
        self.column.addWidget(label)
        return label

    def add_row(self, *parts: QWidget) -> None:
        """Parts beside each other while there is room."""
        flow = FlowLayout(gap=12, row_gap=8, outset=4)
        for part in parts:
            flow.addWidget(part)
        self.column.addLayout(flow)

    def add_tick(self, text: str, about: str) -> TickRow:
        """A tick box, and under it what it means."""
        row = TickRow(text, about, self.theme, self.content)
        self.column.addWidget(row)
        return row

    def add_end(self) -> None:
        """The sentence stands last, and is read last."""
        self.remark.raise_()
        self.column.addSpacing(self.theme.px(8))
        self.column.addWidget(self.remark)
        self.column.addStretch()

    def tell(self, text: str) -> None:
        """It went well."""
        self._say(text, "check-circle", "accent")

    def complain(self, text: str) -> None:
        """Something stands in the way."""
        self._say(text, "warning", "warn")

    def _say(self, text: str, icon: str, colour: str) -> None:
        self.remark.mark.show_icon(icon, colour)
        said = "\n".join(printable(line) for line in text.splitlines())
        self.remark.say(said)
        self.remark.label.setAccessibleName(said)
        # There is no room for it before the sheet is laid out anew.
        QTimer.singleShot(0, self.remark, lambda: self.area.ensureWidgetVisible(self.remark))


def text_field(name: str, theme: Theme, parent: QWidget) -> QLineEdit:
    """A field for one word. Qt paints it itself, from a style sheet."""
    field = QLineEdit(parent)
    field.setAccessibleName(name)
    field.setStyleSheet(stylesheet(theme))
    field.setFont(theme.font(15.5))
    field.setFixedHeight(theme.px(44))
    field.setFixedWidth(theme.px(200))
    return field
