"""The list of sessions, newest first: one row each, however many there are."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from routine_app.domain.session import Session
from routine_app.ui.history.words import clock_text, status_text, when_text
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.scroll import QuietScrollBar

_PAD = 12
_RADIUS = 12
AnyIndex = QModelIndex | QPersistentModelIndex


class SessionModel(QAbstractListModel):
    """Sessions, newest first; the display text is what a screen reader says."""

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._sessions: tuple[Session, ...] = ()
        self._today = date(1970, 1, 1)

    def show_sessions(self, sessions: tuple[Session, ...], today: date) -> None:
        self.beginResetModel()
        self._sessions = tuple(reversed(sessions))
        self._today = today
        self.endResetModel()

    def session(self, row: int) -> Session:
        return self._sessions[row]

    def row_of(self, session_id: str) -> int:
        """The row of a session, or -1."""
        rows = (n for n, session in enumerate(self._sessions) if session.id == session_id)
        return next(rows, -1)

    def texts(self, row: int) -> tuple[str, str, str]:
        """When, which routine with its status, and how long."""
        session = self._sessions[row]
        when = when_text(self._locale, session, self._today)
        return when, f"{session.routine_name} ({status_text(session)})", clock_text(session.credit)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._sessions)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return ", ".join(self.texts(index.row()))


class _SessionRow(QStyledItemDelegate):
    """Paints a row: when and how long above, the routine below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        small = QFontMetrics(self.theme.font(14)).height()
        strong = QFontMetrics(self.theme.font(15.5, 600)).height()
        return QSize(120, small + strong + 2 * self.theme.px(_PAD) - self.theme.px(4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, SessionModel):
            return
        tokens = self.theme.tokens
        rect: QRect = option.rect.adjusted(4, 2, -4, -2)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent_soft)
            painter.drawRoundedRect(QRectF(rect), _RADIUS, _RADIUS)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.focus, self.theme.focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        self._paint_texts(painter, rect, model.texts(index.row()), chosen=chosen)
        painter.restore()

    def _paint_texts(
        self, painter: QPainter, rect: QRect, texts: tuple[str, str, str], *, chosen: bool
    ) -> None:
        tokens, px = self.theme.tokens, self.theme.px
        when, routine, length = texts
        box = rect.adjusted(px(_PAD), px(8), -px(_PAD), -px(8))
        quiet = tokens.on_soft if chosen else tokens.text2
        painter.setFont(self.theme.font(14, 400, tabular=True))
        painter.setPen(quiet)
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(box, top | Qt.AlignmentFlag.AlignRight, length)
        room = box.width() - painter.fontMetrics().horizontalAdvance(length) - px(8)
        elided = painter.fontMetrics().elidedText(when, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, top, elided)
        painter.setFont(self.theme.font(15.5, 600))
        painter.setPen(tokens.on_soft if chosen else tokens.text)
        elided = painter.fontMetrics().elidedText(routine, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom, elided)


class SessionList(QListView):
    """All sessions; arrows choose one.

    Signals: session_selected(Session).
    """

    session_selected = Signal(object)

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SessionModel(locale, self)
        self._row = _SessionRow(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._row)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(QuietScrollBar(theme, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName("Sessions, newest first")
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def apply_theme(self, theme: Theme) -> None:
        self._row.theme = theme
        self.doItemsLayout()
        self.updateGeometry()
        self.viewport().update()

    def show_sessions(self, sessions: tuple[Session, ...], today: date) -> None:
        """Show these; the newest one is chosen."""
        self._model.show_sessions(sessions, today)
        if sessions:
            self.setCurrentIndex(self._model.index(0, 0))
        self.updateGeometry()

    def choose(self, session_id: str) -> None:
        """Choose one session and bring it into sight."""
        row = self._model.row_of(session_id)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits are keys of the window here, no search."""
        if event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        row = self._row.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        rows = min(max(self._model.rowCount(), 3), 5)
        return QSize(self._row.theme.px(280), rows * row + 4)

    def minimumSizeHint(self) -> QSize:
        row = self._row.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        return QSize(self._row.theme.px(160), 3 * row)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.session_selected.emit(self._model.session(current.row()))
