"""One joint: its name, its angle as a number that can be typed, its rail, and a remark."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from routine_app.content.scalars import Unreadable, read_angle
from routine_app.domain.language import tr
from routine_app.domain.value import Value
from routine_app.ui.mirroring import set_margins
from routine_app.ui.studio.joint_rail import JointRail
from routine_app.ui.studio.joint_words import (
    DEGREES,
    MINUS,
    Joint,
    beyond_usual,
    degrees,
    kept_within,
    spoken,
)
from routine_app.ui.theme import Theme, stylesheet
from routine_app.ui.widgets.buttons import IconButton
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_FIELD = 76
_ROOMY = 1 << 14
_TYPED = frozenset("0123456789-" + MINUS)


class Angle(Value):
    """What a row shows: the angle, where the start has it, and whether it follows that.

    `start` is None at the start itself. `way_back` are the words on the button that undoes what
    this joint has of its own; empty when there is nothing to undo.
    """

    value: float
    start: float | None = None
    way_back: str = ""


class JointRow(QWidget):
    """Shows an angle and asks for others.

    Signals: angle_asked(float); released() when a movement is over; back_asked().
    """

    angle_asked = Signal(float)
    released = Signal()
    back_asked = Signal()
    reader_role = "Grouping"

    def __init__(self, joint: Joint, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.joint = joint
        self._theme = theme
        self._shown = Angle(0.0)
        self._told = ""
        self.setAccessibleName(joint.name)
        self.label = TextLabel(joint.name, Type.SMALL_STRONG, theme, self)
        self.rail = JointRail(joint, theme, self)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(tr("{joint}, degrees", joint=joint.spoken))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes from rail to rail
        self.field.setMaxLength(8)
        self.back = IconButton("", "undo", theme, self)
        self.back.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Delete does the same on the rail
        self.remark = TextLabel("", Type.SMALL, theme, self)
        self._lay_out()
        self.rail.moved.connect(self._on_moved)
        self.rail.released.connect(self.released)
        self.rail.installEventFilter(self)
        self.field.installEventFilter(self)
        self.field.editingFinished.connect(self._on_typed)
        self.back.clicked.connect(self.back_asked)

    def _lay_out(self) -> None:
        """Name and rail on the left, what changes the angle otherwise on the right of both."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(self.label, 0, 0)
        self._grid.addWidget(self.rail, 1, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self.field, 0, 1, 2, 1, middle)
        self._grid.addWidget(self.back, 0, 2, 2, 1, middle)
        self._grid.addWidget(self.remark, 2, 0, 1, 3)
        self._grid.setColumnStretch(0, 1)
        keeps = self.back.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(keeps)
        self.apply_theme(self._theme)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        px = theme.px
        self.field.setStyleSheet(
            stylesheet(theme) + f"QLineEdit {{ border-radius: {px(8)}px; padding: 0 {px(8)}px; }}"
        )
        self.field.setFont(theme.font(15, 600, tabular=True))
        self.field.setFixedSize(px(_FIELD), px(40))
        self._grid.setHorizontalSpacing(px(8))
        set_margins(self.label, FOCUS_RESERVE, 0, 0, 0)
        set_margins(self.remark, FOCUS_RESERVE, px(4), 0, px(4))

    def minimumSizeHint(self) -> QSize:
        """Its least height is that of one line: where the name breaks, its width says so."""
        return QSize(super().minimumSizeHint().width(), self._grid.heightForWidth(_ROOMY))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._grid.heightForWidth(_ROOMY))

    # ----------------------------------------------------------------- showing

    def show_angle(self, shown: Angle) -> None:
        """Show an angle, unless somebody is typing another one just now."""
        if shown.value != self._shown.value:
            self._told = ""
        self._shown = shown
        self.rail.show_angle(shown.value, shown.start)
        if not self.field.hasFocus():
            self.field.setText(degrees(shown.value))
        self.back.setAccessibleName(f"{self.joint.spoken}: {shown.way_back}")
        self.back.set_tip(shown.way_back)
        self.back.setVisible(bool(shown.way_back))
        self._remark()

    def _remark(self) -> None:
        said = self._told or beyond_usual(self.joint, self._shown.value)
        self.remark.setText(said)
        self.remark.setVisible(bool(said))
        follows = self._shown.start is not None and self._shown.start == self._shown.value
        words = spoken(
            self.joint, self._shown.value, said or (tr("as at the start") if follows else "")
        )
        self.rail.setAccessibleName(words)

    @property
    def told(self) -> str:
        """Why what was typed was not taken as it was; empty when it was."""
        return self._told

    # ------------------------------------------------------------------- input

    @Slot(int)
    def _on_moved(self, value: int) -> None:
        if value != self._shown.value:
            self.angle_asked.emit(float(value))

    @Slot()
    def _on_typed(self) -> None:
        text = self.field.text().strip().replace(MINUS, "-").replace(",", ".")
        text = text.removesuffix(DEGREES).strip()
        if not text:
            self.field.setText(degrees(self._shown.value))
            return
        try:
            wanted = read_angle(text)
        except Unreadable:
            self._told = tr("“{text}” is not an angle. Write degrees such as −8 or 12.5", text=text)
            self.field.setText(degrees(self._shown.value))
            self._remark()
            return
        told = kept_within(self.joint, wanted)
        low, high = self.rail.minimum(), self.rail.maximum()
        wanted = min(max(wanted, low), high)
        if wanted != self._shown.value:
            self.angle_asked.emit(wanted)
            self.released.emit()
        self._told = told
        self.field.setText(degrees(self._shown.value))
        self._remark()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self.rail and self._is_taken(event):
                return True
            if watched is self.field and self._is_left_by(event):
                return True
        if event.type() is QEvent.Type.FocusIn and watched is self.field:
            self.field.setText(degrees(self._shown.value).removesuffix(DEGREES))
            self.field.selectAll()
        return super().eventFilter(watched, event)

    def _is_taken(self, event: QKeyEvent) -> bool:
        """A number is typed right on the rail; Delete undoes what the joint has of its own."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self._shown.way_back:
                self.back_asked.emit()
            return True
        if not event.text() or event.text() not in _TYPED:
            return False
        self._type(event.text())
        return True

    def _type(self, text: str) -> None:
        """What is typed on the rail goes into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.setText(text)
        self.field.setCursorPosition(len(text))

    def _is_left_by(self, event: QKeyEvent) -> bool:
        """Enter takes what was typed, Escape leaves it; both go back to the rail."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.field.setText(degrees(self._shown.value))
        elif key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        self.rail.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True
