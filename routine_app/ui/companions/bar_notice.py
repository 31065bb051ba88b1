"""A notice with an icon in the bar of the desktop, where notices of programs have no buttons.

On macOS and Windows a press on the words opens the program, and every answer stands in the menu of
the icon, which stays as long as answers are waited for. It is for a process that has no window.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from routine_app.domain.language import tr
from routine_app.system.notification import OPEN, Answer, Notice, NotShown
from routine_app.ui.companions.tray import tray_is_there
from routine_app.ui.companions.tray_icon import TrayRing, tray_icon

_WORDS_FOR = 10_000
"""Milliseconds that a desktop shows the words, as far as it asks."""


class BarNotice(QObject):
    """The icon, its menu and the words. `press_opens` is false where a press shows the menu.

    Signals: answered(key of what was pressed).
    """

    answered = Signal(str)

    def __init__(self, notice: Notice, parent: QObject, *, press_opens: bool) -> None:
        super().__init__(parent)
        self._press_opens = press_opens
        self.notice = notice
        self.menu = QMenu()
        self.menu.addAction(_plain(notice.title)).setEnabled(False)
        for key, words in ((OPEN, tr("Open Routine")), *notice.buttons):
            line = self.menu.addAction(_plain(words))
            line.triggered.connect(partial(self.answered.emit, key))
        self.icon = QSystemTrayIcon(tray_icon(TrayRing()), self)
        self.icon.setToolTip(
            notice.title.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")
        )
        self.icon.setContextMenu(self.menu)
        self.icon.messageClicked.connect(partial(self.answered.emit, OPEN))
        self.icon.activated.connect(self._on_activated)

    def show(self, say: Callable[[Notice], None] | None) -> None:
        """Show it; `say` shows the words another way."""
        self.icon.show()
        if say is None:
            notice = self.notice
            self.icon.showMessage(notice.title, notice.text, self.icon.icon(), _WORDS_FOR)
        else:
            say(self.notice)

    def close(self) -> None:
        """Nobody hears the answers any more."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if self._press_opens and reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.answered.emit(OPEN)


def ask_in_bar(
    notice: Notice,
    seconds: float,
    shown: Callable[[], None],
    *,
    press_opens: bool,
    say: Callable[[Notice], None] | None = None,
) -> Answer:
    """Show it, say so, and wait for an answer. Raises NotShown where there is no bar."""
    app = QApplication.instance() or _application()
    if not tray_is_there():
        raise NotShown("no place for icons")
    bar, loop, answer = BarNotice(notice, app, press_opens=press_opens), QEventLoop(), [""]

    def take(key: str) -> None:
        answer[0] = key
        loop.quit()

    bar.answered.connect(take)
    try:
        bar.show(say)
        shown()
        QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
        loop.exec()
    finally:
        bar.close()
    return Answer(answer[0])


def _application() -> QApplication:
    """One that goes on without a window, and without a place among those that have one."""
    os.environ.setdefault("QT_MAC_DISABLE_FOREGROUND_APPLICATION_TRANSFORM", "1")
    app = QApplication(["routine-app"])
    app.setApplicationDisplayName("Routine")
    app.setQuitOnLastWindowClosed(False)
    return app


def _plain(words: str) -> str:
    return words.replace("&", "&&")
