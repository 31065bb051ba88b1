"""A step with what can be done to it: its row, and below it its controls while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.content.checked import Part
from routine_app.domain.language import mark, tr
from routine_app.domain.routine import RestStep, WaitStep
from routine_app.ui.builder.row import StepRow
from routine_app.ui.mirroring import set_margins
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.themed import FOCUS_RESERVE
from routine_app.ui.widgets.thumbnail import PictureQueue

if TYPE_CHECKING:
    from routine_app.ui.builder.controls import StepControls

_RADIUS = 14
_MOVE_UP, _MOVE_DOWN = mark("Move up, key {key}"), mark("Move down, key {key}")


class StepCard(QWidget):
    """One step of the list.

    Signals: controls_made(StepControls) when it was opened; asked(word) for "up", "down", "copy",
    "remove" and "text".
    """

    controls_made = Signal(object)
    asked = Signal(str)
    reader_role = "ListItem"

    def __init__(self, part: Part, pictures: PictureQueue, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lifted = False
        self.row = StepRow(part, pictures, theme, self)
        self.controls: StepControls | None = None
        self.buttons: dict[str, SmallButton] = {}
        self._below: QWidget | None = None
        self._kind: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.row)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @property
    def is_open(self) -> bool:
        """Whether its controls are shown."""
        return self._below is not None

    def show_part(self, part: Part, number: int, count: int, *, is_open: bool) -> None:
        """Show a step, the `number`th of `count`, open or closed."""
        kind = _kind_of(part)
        if self.is_open and (not is_open or kind != self._kind):
            self._close()
        if is_open and not self.is_open:
            self._kind = kind
            self._open(part)
        self.row.show_part(part, number, count, is_open=is_open)
        self.setAccessibleName(self.row.title)
        if self.controls is not None:
            self.controls.show_part(part)
        for word, off in (("up", number == 1), ("down", number == count)):
            if word in self.buttons:
                self.buttons[word].setEnabled(not off)
        self.update()

    def likeness(self) -> QPixmap:
        """Its row as a picture, to be carried by the mouse."""
        around = FOCUS_RESERVE
        rect = QRectF(self.row.rect()).adjusted(around, around, -around, -around)
        seen = self.grab(self.row.geometry())
        picture = QPixmap(seen.size())
        picture.setDevicePixelRatio(seen.devicePixelRatio())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPainterPath()
        edge.addRoundedRect(rect, _RADIUS, _RADIUS)
        painter.setClipPath(edge)
        painter.drawPixmap(0, 0, seen)
        painter.setClipping(False)
        painter.setPen(QPen(self._theme.tokens.accent, 2))
        painter.drawPath(edge)
        painter.end()
        return picture

    def set_lifted(self, lifted: bool) -> None:
        """Whether it is being dragged, so that its place stays empty."""
        self._lifted = lifted
        height = self.height() if lifted else 0
        self.setMinimumHeight(height)
        self.row.set_lifted(lifted)
        if self._below is not None:
            self._below.setVisible(not lifted)
        self.update()

    def _open(self, part: Part) -> None:
        px = self._theme.px
        self._below = QWidget(self)
        inner = QVBoxLayout(self._below)
        set_margins(inner, px(32), 0, px(12), px(8))
        inner.setSpacing(px(4))
        self.controls = self._make_controls(part)
        inner.addWidget(self.controls)
        actions = FlowLayout(gap=0, row_gap=0)
        for word, text, icon, key in _actions(part):
            button = SmallButton(text, self._theme, self._below, icon=icon, key=key)
            if key:
                moves = _MOVE_UP if word == "up" else _MOVE_DOWN
                button.setAccessibleName(tr(moves, key=key))
            button.clicked.connect(lambda _=False, word=word: self.asked.emit(word))
            self.buttons[word] = button
            actions.addWidget(button)
        inner.addLayout(actions)
        self._column.addWidget(self._below)
        self._below.show()
        self.controls_made.emit(self.controls)

    def stops(self) -> list[QWidget]:
        """What Tab reaches, from the row on."""
        parts = self._below.findChildren(QWidget) if self._below is not None else []
        return [self.row, *(p for p in parts if p.focusPolicy() & Qt.FocusPolicy.TabFocus)]

    def _make_controls(self, part: Part) -> StepControls:
        from routine_app.ui.builder import controls

        assert self._below is not None
        if part.problems or part.step is None:
            return controls.BrokenControls(self._theme, self._below)
        match part.step:
            case WaitStep():
                return controls.WaitControls(self._theme, self._below)
            case RestStep():
                return controls.RestControls(self._theme, self._below)
        return controls.ExerciseControls(part.step.exercise, self._theme, self._below)

    def let_go(self) -> None:
        """Its step is there no more."""
        self._hush()
        self.hide()
        self.deleteLater()

    def _hush(self) -> None:
        """What is typed here is not meant for another step."""
        if self.controls is not None:
            self.controls.blockSignals(True)

    def _close(self) -> None:
        self._hush()
        if self._below is not None:
            focused: QWidget | None = self.window().focusWidget()
            if focused is not None and self._below.isAncestorOf(focused):
                self.row.setFocus(Qt.FocusReason.OtherFocusReason)
            self._column.removeWidget(self._below)
            self._below.hide()
            self._below.deleteLater()
        self._below = self.controls = self._kind = None
        self.buttons = {}

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        rect.adjust(FOCUS_RESERVE, FOCUS_RESERVE, -FOCUS_RESERVE, -FOCUS_RESERVE)
        if self._lifted:
            painter.setPen(QPen(tokens.control, 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
            return
        broken = bool(self.row.part.problems)
        edge = tokens.error if broken else tokens.control if self.is_open else tokens.line
        painter.setPen(QPen(edge, 1))
        painter.setBrush(tokens.surface)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)


def _kind_of(part: Part) -> object:
    """What the controls of a step depend on: they are made anew when it changes."""
    if part.problems or part.step is None:
        return "broken"
    return part.exercise or type(part.step)


def _actions(part: Part) -> list[tuple[str, str, str, str]]:
    """Word, text, icon and key of what can be done to a step."""
    broken = bool(part.problems)
    fix = part.problems[0].fix if broken else None
    mend = [("fix", fix.label, "check", "")] if fix is not None else []
    mend += [("text", tr("Mend in the text"), "note", "")] if broken else []
    copy = [] if broken else [("copy", tr("Copy"), "copy", "")]
    return [
        *mend,
        *copy,
        ("remove", tr("Remove"), "remove", ""),
        ("up", tr("Up"), "chevron-up", "Alt ↑"),
        ("down", tr("Down"), "chevron-down", "Alt ↓"),
    ]
