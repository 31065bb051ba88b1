"""The notice of the reminder: a small calm window that waits; it neither flashes nor takes the keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from routine_app.ui.theme import Theme
from routine_app.ui.today.state import Action, Offer, TodayState
from routine_app.ui.widgets.buttons import OutlineButton, PrimaryButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type

_WIDTH = 540
LATER, NOT_TODAY = "In 30 minutes", "Not today"


class ReminderNotice(QWidget):
    """Says what waits today. Escape or closing it means no more than that it was seen.

    Signals: start_asked(Offer), later_asked(), closed().
    """

    start_asked = Signal(object)
    later_asked = Signal()
    closed = Signal()
    reader_role = "Dialog"

    def __init__(self, state: TodayState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle("Routine, reminder")
        self.setPalette(theme.palette())
        self.setAutoFillBackground(True)
        self.setFont(theme.font(15.5))
        about = ". ".join(filter(None, (state.title, state.about)))
        self.setAccessibleName(f"Reminder: {state.heading}")
        self.setAccessibleDescription(f"{about} {state.fetch}".strip())
        self.buttons: list[QAbstractButton] = []
        self._build(state)
        width = theme.px(_WIDTH)
        self.resize(QSize(width, self._column.heightForWidth(width)))

    def _build(self, state: TodayState) -> None:
        theme, px = self._theme, self._theme.px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(24), px(20), px(24), px(20))
        self._column.setSpacing(px(6))
        self._column.addWidget(TextLabel(state.heading, Type.SMALL, theme, self))
        self._column.addWidget(TextLabel(state.title, Type.H3, theme, self))
        for words in filter(None, (state.about, state.fetch)):
            self._column.addWidget(TextLabel(words, Type.BODY, theme, self))
        self._column.addSpacing(px(10))
        assert state.main is not None
        main = PrimaryButton(state.main.text, theme, self, icon=state.main.icon)
        self._column.addWidget(main)
        self._take(main, state.main)
        others = FlowLayout(None, gap=8)
        self._column.addLayout(others)
        for offer in state.others:
            if offer.action is Action.BEGIN:
                button = OutlineButton(offer.text, theme, self)
                self._take(button, offer)
                others.addWidget(button)
        for text, slot in ((LATER, self._on_later), (NOT_TODAY, self.close)):
            button = OutlineButton(text, theme, self)
            button.clicked.connect(slot)
            self.buttons.append(button)
            others.addWidget(button)
        main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, button: QAbstractButton, offer: Offer) -> None:
        button.setAccessibleName(offer.spoken or offer.text)
        button.clicked.connect(lambda: self._on_start(offer))
        self.buttons.append(button)

    def _on_start(self, offer: Offer) -> None:
        self.close()
        self.start_asked.emit(offer)

    def _on_later(self) -> None:
        self.close()
        self.later_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(
            focused, QAbstractButton
        ):
            focused.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
        self.deleteLater()
