"""A time of day that is typed, or stepped with keys: the part that is chosen goes up and down."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, QTime, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateTimeEdit, QTimeEdit, QWidget

from routine_app.ui.theme import Theme

DAY = 24 * 60
_HOUR = 60
_FIVE = 5
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAGES = {Qt.Key.Key_PageUp: _HOUR, Qt.Key.Key_PageDown: -_HOUR}
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_LAYS_OUT = (
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
    QEvent.Type.Polish,
    QEvent.Type.LayoutDirectionChange,
)
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TimeField(QTimeEdit):
    """Up and Down go by five minutes, by an hour where the hour is chosen, Page keys by an hour.

    Left and Right choose the part. Signals: chosen(minutes since midnight), once a key is let go,
    what was typed is complete, or the focus leaves.
    """

    chosen = Signal(int)

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept = self._minutes()
        self._is_held = False
        self.setAccessibleName(name)
        self.setLocale(QLocale())
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        self.timeChanged.connect(self._settle)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size. Qt paints it itself, from a style sheet."""
        t, px = theme.tokens, theme.px
        self.setStyleSheet(
            f"QTimeEdit {{ background: {t.surface.name()}; color: {t.text.name()};"
            f" border: 1px solid {t.control.name()}; border-radius: {px(8)}px;"
            f" padding: 0; selection-background-color: {t.accent.name()};"
            f" selection-color: {t.on_accent.name()}; }}"
            "QLineEdit { background: transparent; border: none; padding: 0; }"
            f"QTimeEdit:focus {{ border: {theme.focus_width}px solid {t.focus.name()}; }}"
        )
        self.setFont(theme.font(16, 600, tabular=True))
        widest = self.fontMetrics().horizontalAdvance(
            QLocale().toString(QTime(20, 58), QLocale.FormatType.ShortFormat)
        )
        self.setFixedSize(widest + px(32), px(40))

    def show_minutes(self, minutes: int) -> None:
        """Show a time, without telling anybody."""
        self._kept = minutes
        if minutes != self._minutes():
            blocked = self.blockSignals(True)
            part = self.currentSection()
            self.setTime(QTime(minutes // 60, minutes % 60))
            self.blockSignals(blocked)
            if self.hasFocus():
                self.setSelectedSection(part)

    def event(self, event: QEvent) -> bool:
        """Qt leaves a style sheet's field no room for its text, whenever it lays it out."""
        done = super().event(event)
        if event.type() in _LAYS_OUT:
            edge = 3
            self.lineEdit().setGeometry(self.rect().adjusted(edge, edge, -edge, -edge))
        return done

    # ------------------------------------------------------------------- steps

    def stepBy(self, steps: int) -> None:
        """By the part that is chosen, round the clock; minutes land on whole fives."""
        part = self.currentSection()
        if part == QDateTimeEdit.Section.HourSection:
            change = steps * _HOUR
        elif part == QDateTimeEdit.Section.AmPmSection:
            change = steps * DAY // 2
        else:
            beyond = self._minutes() % _FIVE
            change = steps * _FIVE - (beyond if steps > 0 else (beyond and beyond - _FIVE))
        self._go(change)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        ways = QAbstractSpinBox.StepEnabledFlag
        return ways.StepUpEnabled | ways.StepDownEnabled

    def _go(self, change: int) -> None:
        part = self.currentSection()
        self.interpretText()
        minutes = (self._minutes() + change) % DAY
        self.setTime(QTime(minutes // 60, minutes % 60))
        self.setSelectedSection(part)

    def _minutes(self) -> int:
        time = self.time()
        return time.hour() * 60 + time.minute()

    def _settle(self) -> None:
        """Tell what was chosen, unless a key is held and it is only passing."""
        if not self._is_held and self._minutes() != self._kept:
            self._kept = self._minutes()
            self.chosen.emit(self._kept)

    # -------------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_held = event.isAutoRepeat()
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _PAGES and plain:
            self._go(_PAGES[key])
        elif key in _STEPS and plain:
            self.stepBy(_STEPS[key])  # Qt's own goes on by a clock of its own while it is held
        elif key in _SIDEWAYS and plain:
            self._choose(_SIDEWAYS[key])
        else:
            super().keyPressEvent(event)
            if key in _ENTER and plain:
                event.accept()  # it takes the time and begins nothing

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if not event.isAutoRepeat():
            self._let_go()

    def _choose(self, way: int) -> None:
        """The part before or after the chosen one."""
        index = self.currentSectionIndex() + way
        if 0 <= index < self.sectionCount():
            self.interpretText()
            self.setSelectedSection(self.sectionAt(index))

    def _let_go(self) -> None:
        self._is_held = False
        self._settle()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves: arrows go from part to part."""
        return QWidget.focusNextPrevChild(self, forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keys types from the hour on, from whichever side they come."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            self.setSelectedSection(QDateTimeEdit.Section.HourSection)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._let_go()

    def hideEvent(self, event: QHideEvent) -> None:
        self.interpretText()
        self._let_go()
        super().hideEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel scrolls the page: nobody changes a time in passing."""
        event.ignore()
