"""The list of sessions, newest first: one row each, however many there are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
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
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from routine_app.content.names import Names
from routine_app.domain.brief import Brief
from routine_app.domain.chronicle import Chronicle
from routine_app.domain.language import tr
from routine_app.domain.value import Value
from routine_app.ui.history.words import (
    change_text,
    change_words,
    clock_text,
    special_status,
    status_text,
    when_texts,
)
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.scroll import QuietScrollBar

_PAD = 12
_RADIUS = 12
_AT_ONCE = 200
"""How many rows are told of before somebody comes to their end."""

AnyIndex = QModelIndex | QPersistentModelIndex
_SAID = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
}
_ABOVE, _BELOW = (14, 400), (15.5, 600)
"""Size and weight of the two lines of a row."""


class RowTexts(Value):
    """What a row shows: when, its status if it is a special one, how long, what, and the change.

    When it was is told in several ways, the longest first.
    """

    whens: tuple[str, ...]
    status: str
    length: str
    routine: str
    change: str


class SessionModel(QAbstractListModel):
    """Sessions, newest first; the display text is what a screen reader says.

    A row is looked up when it is asked for, and rows are told of as the list comes to them, so
    twenty years cost no more than a week.
    """

    def __init__(self, locale: QLocale, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._names = names
        self._chronicle = Chronicle()
        self._today = date(1970, 1, 1)
        self._told = 0

    def show_chronicle(self, chronicle: Chronicle, today: date, row: int) -> None:
        """Show these; the row that will be chosen is among those that are told of."""
        self.beginResetModel()
        self._chronicle = chronicle
        self._today = today
        self._told = min(len(chronicle.shown), max(_AT_ONCE, row + 1))
        self.endResetModel()

    def reach(self, row: int) -> None:
        """Tell of all rows up to this one."""
        if row >= self._told:
            last = min(len(self._chronicle.shown), row + _AT_ONCE) - 1
            self.beginInsertRows(QModelIndex(), self._told, last)
            self._told = last + 1
            self.endInsertRows()

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and self._told < len(self._chronicle.shown)

    def fetchMore(self, _parent: AnyIndex) -> None:
        self.reach(self._told)

    def session(self, row: int) -> Brief:
        shown = self._chronicle.shown
        return self._chronicle[shown[len(shown) - 1 - row]]

    def row_of(self, session_id: str) -> int:
        """The row of a session, or -1."""
        return self.place_in(self._chronicle, session_id)

    @staticmethod
    def place_in(chronicle: Chronicle, session_id: str) -> int:
        """The row that a session has, newest first, or -1."""
        row, shown = chronicle.row_of(session_id), chronicle.shown
        place = bisect_left(shown, row)
        is_shown = row >= 0 and place < len(shown) and shown[place] == row
        return len(shown) - 1 - place if is_shown else -1

    def texts(self, row: int) -> RowTexts:
        session = self.session(row)
        return RowTexts(
            when_texts(self._locale, session, self._today),
            special_status(session),
            "" if session.backfilled else clock_text(session.credit),
            self._names.routine(session.routine, session.routine_name),
            change_text(session),
        )

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._told

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in _SAID:
            return None
        session, texts = self.session(index.row()), self.texts(index.row())
        what = f"{texts.routine} ({status_text(session)})"
        return ", ".join(filter(None, (texts.whens[0], what, texts.length, change_words(session))))


class _SessionRow(QStyledItemDelegate):
    """Paints a row: when and how long above, the routine below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        small, strong = (QFontMetrics(self._font(kind)).height() for kind in (_ABOVE, _BELOW))
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
            painter.setBrush(tokens.accent)  # The fill alone is a shade that not all eyes see.
            bar = QRectF(rect.left() + 4, rect.top() + 12, 4, rect.height() - 24)
            if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                bar.moveRight(rect.right() - 4)
            painter.drawRoundedRect(bar, 2, 2)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.focus, self.theme.focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        self._paint_texts(painter, rect, model.texts(index.row()), chosen=chosen)
        painter.restore()

    def _paint_texts(
        self, painter: QPainter, rect: QRect, texts: RowTexts, *, chosen: bool
    ) -> None:
        tokens, px = self.theme.tokens, self.theme.px
        box = rect.adjusted(px(_PAD), px(8), -px(_PAD), -px(8))
        painter.setFont(self._font(_ABOVE))
        painter.setPen(tokens.on_soft if chosen else tokens.text2)
        above = _above(texts)
        self._paint_line(painter, box, Qt.AlignmentFlag.AlignTop, above, texts.length)
        painter.setFont(self._font(_BELOW))
        painter.setPen(tokens.on_soft if chosen else tokens.text)
        self._paint_line(painter, box, Qt.AlignmentFlag.AlignBottom, [texts.routine], texts.change)

    def _paint_line(
        self,
        painter: QPainter,
        box: QRect,
        at: Qt.AlignmentFlag,
        left: Sequence[str],
        right: str,
    ) -> None:
        """The right one whole; of the left ones the first that has room, or as much of the last."""
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # Numbers, which an arrow may lead from one to the other.
            end = at | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(box, end.value | Qt.TextFlag.TextForceLeftToRight.value, right)
        else:
            painter.drawText(box, at | Qt.AlignmentFlag.AlignRight, right)
        text, room = self._fitting(painter.fontMetrics(), box.width(), left, right)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, at, elided)

    def _fitting(
        self, metrics: QFontMetrics, width: int, left: Sequence[str], right: str
    ) -> tuple[str, int]:
        """Which of the left ones is shown, and how much room it has."""
        room = width - (metrics.horizontalAdvance(right) + self.theme.px(8) if right else 0)
        fits = (text for text in left if metrics.horizontalAdvance(text) <= room)
        return next(fits, left[-1]), room

    def _font(self, kind: tuple[float, int]) -> QFont:
        return self.theme.font(*kind, tabular=True)

    def is_cut(self, width: int, texts: RowTexts) -> bool:
        """Whether one of the lines ends before its text does."""
        lines = ((_ABOVE, _above(texts), texts.length), (_BELOW, [texts.routine], texts.change))
        for kind, left, right in lines:
            metrics = QFontMetrics(self._font(kind))
            text, room = self._fitting(metrics, width - 8 - 2 * self.theme.px(_PAD), left, right)
            if metrics.horizontalAdvance(text) > room:
                return True
        return False

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """The mouse is told the whole of a row that is cut."""
        model = index.model()
        if isinstance(model, SessionModel) and self.is_cut(
            option.rect.width(), model.texts(index.row())
        ):
            return super().helpEvent(event, view, option, index)
        QToolTip.hideText()
        return False


def _above(texts: RowTexts) -> list[str]:
    """The upper line, in several ways."""
    return [" \N{MIDDLE DOT} ".join(filter(None, (w, texts.status))) for w in texts.whens]


class SessionList(QListView):
    """All sessions; arrows choose one.

    Signals: session_selected(Brief); details_asked() on Enter; removal_asked() on Delete.
    """

    session_selected = Signal(object)
    details_asked = Signal()
    removal_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        locale: QLocale,
        parent: QWidget | None = None,
        names: Names | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = SessionModel(locale, names or Names(), self)
        self._row = _SessionRow(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._row)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(QuietScrollBar(theme, self, "surface"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Sessions, newest first"))
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def apply_theme(self, theme: Theme) -> None:
        self._row.theme = theme
        self.doItemsLayout()
        self.updateGeometry()
        self.viewport().update()

    def show_chronicle(self, chronicle: Chronicle, today: date) -> None:
        """Show these sessions; the one that was chosen stays so, or its neighbour is."""
        chosen = self.chosen
        row = max(0, self.currentIndex().row())
        if chosen is not None and row:
            found = self._model.place_in(chronicle, chosen.id)
            row = found if found >= 0 else row
        row = min(row, len(chronicle.shown) - 1)
        self._model.show_chronicle(chronicle, today, row)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))
        self.updateGeometry()

    def choose(self, session_id: str) -> None:
        """Choose one session and bring it into sight."""
        row = self._model.row_of(session_id)
        self._model.reach(row)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._model.index(row, 0))

    def choose_none(self) -> None:
        """Leave the choice open: a day without sessions is looked at."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    @property
    def chosen(self) -> Brief | None:
        """The session that is chosen."""
        row = self.currentIndex().row()
        return self._model.session(row) if 0 <= row < self._model.rowCount() else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys go on from the chosen row, which may have been scrolled away."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits are keys of the window here, no search."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.details_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        elif event.text().isprintable() and event.text().strip():
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
