"""A small window without a frame that stays in sight: what the mini timer stands on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QWidget

from routine_app.ui.mini_timer.paint import RADIUS, card_path
from routine_app.ui.mini_timer.place import placed
from routine_app.ui.theme import Theme


class MiniCard(QWidget):
    """Can be dragged anywhere, and stays where it is put.

    Signals: menu_asked(QPoint on the screen); back_asked() when the desktop closes it; keys_asked()
    and quit_asked() for the keys that hold everywhere.
    """

    menu_asked = Signal(QPoint)
    back_asked = Signal()
    keys_asked = Signal()
    quit_asked = Signal()
    reader_role = "Window"

    def __init__(self, theme: Theme, *, keeps_place: bool = True) -> None:
        """`keeps_place` is false where windows may not stand where and above what they want."""
        on_top = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        plain = Qt.WindowType.Window
        super().__init__(None, plain | on_top if keeps_place else plain)
        self._theme = theme
        self._framed = not keeps_place
        self._grip: QPoint | None = None
        self._wanted: QPoint | None = None
        self._stood = self.pos()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if keeps_place:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    @property
    def place(self) -> QPoint | None:
        """Where somebody wanted it to stand; None while it stands in its own corner."""
        return self.pos() if self.pos() != self._stood else self._wanted

    def stand_at(self, wanted: QPoint | None) -> None:
        """Stand there, or where there is a screen; in its own corner where nobody wants more."""
        if not self._framed:
            self._wanted = wanted
            self.move(placed(wanted, self.size(), _screens()))
            self._stood = self.pos()

    def _cut_corners(self) -> None:
        """After a change of its size: the corners are round, and it stays whole on its screen."""
        if self._framed:
            return
        if QGuiApplication.platformName() == "xcb":
            # For desktops that show no translucent windows: they cut the corners off.
            path = card_path(self.size(), self._theme.text_scale, framed=False)
            self.setMask(QRegion(path.toFillPolygon().toPolygon()))
        if self.isVisible():
            self.stand_at(self.place)

    def _paint_ground(self) -> None:
        """The plain card with its edge."""
        tokens, scale = self._theme.tokens, self._theme.text_scale
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(card_path(self.size(), scale, framed=self._framed), tokens.surface)
        painter.setPen(QPen(tokens.control, 1))
        radius = 0.0 if self._framed else RADIUS * scale - 0.5
        rect = QRectF(0.5, 0.5, self.width() - 1, self.height() - 1)
        painter.drawRoundedRect(rect, radius, radius)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Q and control:
            self.quit_asked.emit()
        elif event.key() == Qt.Key.Key_F1:
            self.keys_asked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        way = event.position().toPoint() - self._grip
        if way.manhattanLength() < QGuiApplication.styleHints().startDragDistance():
            return
        # The desktop moves it better: across screens, and on Wayland at all.
        if self.windowHandle().startSystemMove():
            self._grip = None
        else:
            self.move(self.pos() + way)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Who closes it wants the window back; nothing is ended and nothing hides."""
        super().closeEvent(event)
        if event.spontaneous():
            self.back_asked.emit()


def _screens() -> list[QRect]:
    """What is free of each screen, the main one first."""
    main = QGuiApplication.primaryScreen()
    others = (screen for screen in QGuiApplication.screens() if screen is not main)
    return [screen.availableGeometry() for screen in (main, *others)]
