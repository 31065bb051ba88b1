"""What is shown when the program has met an error of its own, or cannot start."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QLayout, QMessageBox, QPushButton, QWidget

from routine_app import APP_ID
from routine_app.domain.language import mark, tr
from routine_app.system.qt_guard import install_fatal_handler
from routine_app.ui.theme import DARK_TOKENS, LIGHT_TOKENS, Theme

_BEFORE = mark("Routine has to close.")
_AFTER = mark("Start Routine again to go on where you were.")
_RING, _RESERVE, _RADIUS = 2, 4, 12
"""Pixels of the ring of the focus, of the room that is kept for it, and of the corners."""


def show_crash(text: str, parent: QWidget | None = None) -> None:
    """Say it in a dialog and wait until it was read; nothing else can be done then."""
    _show("\n\n".join((tr(_BEFORE), text, tr(_AFTER))), tr("Close Routine"), parent)


def show_trouble(text: str) -> None:
    """Say what stood in the way of a window, and wait until it was read.

    A window that is there in part is put out of sight: what is behind it is gone.
    """
    app = QApplication.instance()
    if app is None:
        install_fatal_handler()
        QApplication.setDesktopFileName(APP_ID)
        app = QApplication(["routine-app"])
    for window in QApplication.topLevelWidgets():
        window.hide()
    _show(text, tr("Close"))


class _Answer(QPushButton):
    """The one button, as loud as the main button of a page, with the same ring around it.

    It is painted from the palette alone, which is all that is known of a window.
    """

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        line = metrics.height()
        wide = metrics.horizontalAdvance(self.text()) + 2 * line  # air that grows with the text
        return QSize(wide + 2 * _RESERVE, 2 * line + line // 2 + 2 * _RESERVE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(_RESERVE, _RESERVE, -_RESERVE, -_RESERVE)
        loud = palette.color(QPalette.ColorRole.Highlight)
        if self.hasFocus():
            out = _RESERVE - _RING / 2
            painter.setPen(QPen(loud, _RING))
            painter.drawRoundedRect(body.adjusted(-out, -out, out, out), *(_RADIUS + out,) * 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(loud.darker(112) if self.isDown() or self.underMouse() else loud)
        painter.drawRoundedRect(body, _RADIUS, _RADIUS)
        painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, self.text())


def _show(said: str, answer: str, parent: QWidget | None = None) -> None:
    none = QMessageBox.StandardButton.NoButton
    box = QMessageBox(QMessageBox.Icon.Critical, "Routine", said, none, parent)
    palette, font = _usual_look() if parent is None else (parent.palette(), parent.font())
    box.setPalette(palette)  # windows do not hand these on by themselves
    box.setFont(font)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    close, line = _Answer(answer, box), box.fontMetrics().height()
    box.addButton(close, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(close)
    layout: QLayout | None = box.layout()
    if layout is not None:
        layout.setContentsMargins(line, line, line, line)
    box.exec()


def _usual_look() -> tuple[QPalette, QFont]:
    """Colours and letters where there is no window whose they could be, nor settings."""
    is_dark = QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    theme = Theme(DARK_TOKENS if is_dark else LIGHT_TOKENS, dark=is_dark)
    return theme.palette(), theme.font(15.5)
