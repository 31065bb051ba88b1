"""Photos of the hips from the side: the first beside the newest, for each side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.pose import Side
from routine_app.domain.words import opening, side_name, side_word
from routine_app.storage.photos import Photo
from routine_app.ui.data.dialog import DataSheet
from routine_app.ui.dates import day_words
from routine_app.ui.self_check.ask_twice import RemoveLink
from routine_app.ui.self_check.measuring import STAYS
from routine_app.ui.self_check.photo_keeper import PhotoKeeper
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton, SmallButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type

_WIDE, _HIGH = 312, 234
"""A picture does not grow with the text: two of them stay beside each other."""
_ABOUT = mark("Two moments to look at, nothing to be measured by.")
_NONE = mark("There is no photo yet. You can add one of each side here.")


class Picture(QWidget):
    """A photo, whole and as large as its frame allows; in words where it cannot be shown."""

    reader_role = "Graphic"

    def __init__(self, photo: Photo, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        room = QSize(_WIDE, _HIGH)
        self._pixmap = QPixmap.fromImage(_shown(photo, room * self.devicePixelRatioF()))
        self._pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        words = _photo_words(photo)
        if not self.is_shown:
            words = tr("{photo}: it cannot be shown", photo=words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def is_shown(self) -> bool:
        """Whether there is a picture to look at."""
        return not self._pixmap.isNull()

    def sizeHint(self) -> QSize:
        if self.is_shown:
            return self._pixmap.deviceIndependentSize().toSize()
        return QSize(_WIDE, _HIGH // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if not self.is_shown:
            painter.setFont(self._theme.font(14))
            painter.setPen(self._theme.tokens.text2)
            flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
            painter.drawText(rect, flags, tr("This photo cannot be shown."))
            return
        path = QPainterPath()
        path.addRoundedRect(rect, 8, 8)
        painter.setClipPath(path)
        painter.drawPixmap(0, 0, self._pixmap)


def _photo_words(photo: Photo) -> str:
    """By itself, or where a text begins."""
    day = day_words(photo.day)
    if photo.side is Side.LEFT:
        return tr("Photo of the left side, {day}", day=day)
    return tr("Photo of the right side, {day}", day=day)


def _the_photo(photo: Photo) -> str:
    """What would be removed."""
    day = day_words(photo.day)
    if photo.side is Side.LEFT:
        return tr("the photo of the left side, {day}", day=day)
    return tr("the photo of the right side, {day}", day=day)


def _shown(photo: Photo, room: QSize) -> QImage:
    """The picture, no larger than it is shown; nothing where it cannot be read."""
    reader = QImageReader(str(photo.path), b"jpeg")
    if reader.size().isEmpty():
        return QImage()
    reader.setScaledSize(reader.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class PhotoBlock(QWidget):
    """A photo with its day, and the way to remove it."""

    def __init__(
        self, photo: Photo, remove: Callable[[], None], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.photo = photo
        words = opening(day_words(photo.day))
        self.picture = Picture(photo, theme, self)
        self.remove = RemoveLink(_the_photo(photo), theme, self)
        self.remove.confirmed.connect(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.picture)
        row = FlowLayout(gap=8)
        row.addWidget(TextLabel(words, Type.SMALL_TEXT, theme, self))
        row.addWidget(self.remove)
        self.remove.raise_()
        column.addLayout(row)
        column.addStretch(1)


class PhotoSheet(DataSheet):
    """`checked` is the day of the newest self-check: a photo can be added to it."""

    wanted = QSize(760, 680)

    def __init__(
        self, keeper: PhotoKeeper, checked: date | None, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(tr("Photos from the side"), theme, parent)
        self._keeper = keeper
        self._checked = checked
        self._all_shown = False
        self._body = QWidget(self.content)
        self.blocks: list[PhotoBlock] = []
        self.adders: dict[Side, SmallButton] = {}
        self.more = LinkButton("", theme, self.content)
        self.more.clicked.connect(self._on_more)
        self.add_text(f"{tr(_ABOUT)} {tr(STAYS)}", Type.SMALL)
        self.none = self.add_text(tr(_NONE))
        self._place = QVBoxLayout()
        self.column.addLayout(self._place)
        self.add_row(self.more)
        self._add_adders()
        self.add_end()
        keeper.changed.connect(self.fill)
        keeper.failed.connect(self.complain)
        self.fill()

    def _add_adders(self) -> None:
        if self._checked is None:
            return
        for side in Side:
            button = SmallButton("", self.theme, self.content)
            button.clicked.connect(partial(self._keeper.ask, self._checked, side))
            self.adders[side] = button
        self.add_row(*self.adders.values())

    @Slot()
    def fill(self) -> None:
        """Show what is there now."""
        self.remark.say("")
        photos = self._keeper.all()
        self._renew(photos)
        self.none.setVisible(not photos)
        hidden = len(photos) - len(self.blocks)
        more = tr_count(
            hidden, "Show {count} photo between them", "Show {count} photos between them"
        )
        self.more.setText(more)
        self.more.setVisible(hidden > 0)
        for side, button in self.adders.items():
            known = any((p.day, p.side) == (self._checked, side) for p in photos)
            day = day_words(self._checked) if self._checked is not None else ""
            gaps = {"side": side_word(side), "day": day}
            if known:
                button.setText(tr("Another photo: {side}, {day}", **gaps))
            else:
                button.setText(tr("Add a photo: {side}, {day}", **gaps))

    def _renew(self, photos: Sequence[Photo]) -> None:
        self._place.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget(self.content)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(8))
        self.blocks = []
        for side in Side:
            self._add_side(column, side, [photo for photo in photos if photo.side is side])
        self._place.addWidget(self._body)
        for part in (self.more, *self.adders.values(), self.remark):
            part.raise_()
        if not self.close_button.hasFocus():
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_side(self, column: QVBoxLayout, side: Side, photos: list[Photo]) -> None:
        """The first beside the newest, or all of them."""
        if not photos:
            return
        shown = photos if self._all_shown else list(dict.fromkeys((photos[0], photos[-1])))
        title = TextLabel(side_name(side), Type.H3, self.theme, self._body)
        column.addWidget(title)
        flow = FlowLayout(gap=24, row_gap=16, baseline=lambda _: 0)
        for photo in shown:
            block = PhotoBlock(photo, partial(self._keeper.remove, photo), self.theme, self._body)
            self.blocks.append(block)
            flow.addWidget(block)
        column.addLayout(flow)

    @Slot()
    def _on_more(self) -> None:
        self._all_shown = True
        self.fill()
