"""A button that moves with what it changes can be pressed again where it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from routine_app.ui.widgets.scroll import QuietScrollArea

_STAYS_WITHIN = 12
"""Pixels around a press in which a pointer counts as not moved."""
_LAID_OUT_IN = 500
"""Milliseconds after a press in which what moves on the page is due to it."""


class PressedPlace(QObject):
    """Keeps buttons of a page under the pointer that presses them, whatever that does to the page.

    The page is scrolled by what the button moved. Where that is not enough, since it moved aside
    or the page ends, presses at that very place still mean the button until the pointer moves on:
    a second one must not do something else.
    """

    def __init__(
        self, buttons: Sequence[QAbstractButton], area: QuietScrollArea, page: QWidget
    ) -> None:
        super().__init__(page)
        self._area = area
        self._button: QAbstractButton | None = None
        self._place = QPoint()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self.instead = _Instead(area, page, self._settling.stop)
        content = area.widget()
        assert content is not None
        for watched in (*buttons, content):
            watched.installEventFilter(self)

    def keep(self) -> None:
        """The page has just changed by a press; after one by keys its button has to be in view."""
        self._settling.start(_LAID_OUT_IN)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(watched, QAbstractButton):
            if isinstance(event, QMouseEvent) and kind is QEvent.Type.MouseButtonPress:
                self._button, self._place = watched, event.globalPosition().toPoint()
            elif kind is QEvent.Type.KeyPress:
                self._button = None
                self.instead.hide()
        elif kind in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            # At last when what follows from it is laid out, too.
            QTimer.singleShot(0, self, self._on_laid_out)
        return super().eventFilter(watched, event)

    def _on_laid_out(self) -> None:
        if self._settling.isActive():
            self._follow()

    def _follow(self) -> None:
        button = self._button
        if button is None:
            self._area.show_focus()
            return
        bar, middle = self._area.verticalScrollBar(), button.mapToGlobal(button.rect().center())
        bar.setValue(bar.value() + middle.y() - self._place.y())
        if button.rect().contains(button.mapFromGlobal(self._place)):
            self.instead.hide()
        else:
            self.instead.stand_for(button, self._place)


class _Instead(QWidget):
    """Unseen, over the place of a press, for as long as the pointer stays there."""

    def __init__(self, area: QuietScrollArea, page: QWidget, left: Callable[[], None]) -> None:
        super().__init__(page)
        self._area = area
        self._page = page
        self._left = left
        self._button: QAbstractButton | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def stand_for(self, button: QAbstractButton, place: QPoint) -> None:
        """Take the presses at a place of the screen for those of the button."""
        self._button = button
        around = QRect(0, 0, 2 * _STAYS_WITHIN, 2 * _STAYS_WITHIN)
        around.moveCenter(self._page.mapFromGlobal(place))
        self.setGeometry(around)
        self.show()
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._button is not None:
            self._button.click()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.hide()
        QCoreApplication.sendEvent(self._area.viewport(), event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.isVisible():
            self._left()
            self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that is shown again begins anew."""
        super().hideEvent(event)
        if not self.isHidden():
            QTimer.singleShot(0, self, self.hide)
