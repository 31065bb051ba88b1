"""One step in the preview: picture, name, dose; dashed while something is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from routine_app.domain.exercise import Exercise
from routine_app.domain.words import side_by_side
from routine_app.ui.editor.preview_state import Row
from routine_app.ui.icons import paint_icon
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import KeyFocus, paint_focus_ring
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

_PICTURE = (64, 48)
_RADIUS = 10


class PreviewRow(KeyFocus, QWidget):
    """Leads to its line with a press, or with Enter.

    Signals: chosen(int) with its first line.
    """

    chosen = Signal(int)
    reader_role = "ListItem"

    def __init__(self, row: Row, pictures: PictureQueue, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._is_current = False
        self.row = row
        self.picture: Thumbnail | None = None
        self.empty = EmptyPicture(theme, self)
        self.title = TextLabel("", Type.BODY_STRONG, theme, self)
        self.words = TextLabel("", Type.SMALL, theme, self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self.title)
        words.addWidget(self.words)
        words.addStretch()
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addLayout(words, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.apply_theme(theme)
        self.show_row(row)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        self._theme = theme
        px = theme.px
        self._line.setContentsMargins(px(10), px(5), px(10), px(5))
        self._line.setSpacing(px(14))
        self.update()

    def show_row(self, row: Row) -> None:
        """Show another step in the same place."""
        self.row = row
        self.title.setText(row.title)
        said = row.problem or row.words
        self.words.setText(said)
        self.words.set_role(Type.ERROR_SMALL if row.is_broken else Type.SMALL)
        self.words.setVisible(bool(said))
        self.setAccessibleName(side_by_side([part for part in (row.title, said) if part]))
        self._show_picture(None if row.is_broken else row.exercise)
        self.empty.show_sign("warning" if row.is_broken else row.sign, broken=row.is_broken)
        self.update()

    def _show_picture(self, exercise: Exercise | None) -> None:
        if exercise is not None and self.picture is None:
            self.picture = Thumbnail(exercise, self._pictures, self._theme, self, size=_PICTURE)
            self._line.insertWidget(0, self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        if self.picture is not None:
            if exercise is not None and self.picture.exercise != exercise:
                self.picture.set_exercise(exercise)
            self.picture.setVisible(exercise is not None)
        self.empty.setVisible(exercise is None)

    def set_current(self, current: bool) -> None:
        """Whether the cursor stands in its lines."""
        if current != self._is_current:
            self._is_current = current
            self.update()

    @property
    def is_current(self) -> bool:
        return self._is_current

    # ----------------------------------------------------------------- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if enters and plain == Qt.KeyboardModifier.NoModifier:
            self.chosen.emit(self.row.first)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.chosen.emit(self.row.first)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(4, 2, -4, -2)
        if self._is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.tokens.accent_soft)
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if self.shows_ring:
            paint_focus_ring(painter, self._theme, rect, _RADIUS)


class EmptyPicture(QWidget):
    """Stands where a picture would be: a sign for waits and rests, a dashed frame for what is broken."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = "clock"
        self._broken = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_sign(self, icon: str, *, broken: bool) -> None:
        """Show this sign."""
        self._icon, self._broken = icon, broken
        self.update()

    def sizeHint(self) -> QSize:
        width, height = _PICTURE
        grown = 1 + (self._theme.text_scale - 1) * 0.4
        return QSize(round(width * grown), round(height * grown))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = self._theme.tokens
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(Qt.BrushStyle.NoBrush if self._broken else t.bg)
        pen = QPen(t.error, 1.4, Qt.PenStyle.DashLine)
        painter.setPen(pen if self._broken else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        size = self._theme.px(22)
        icon = QRectF(0, 0, size, size)
        icon.moveCenter(rect.center())
        paint_icon(painter, self._icon, icon, t.error if self._broken else t.text2)
