"""What a phone has to say about a hip: the angle of the thigh, and a photo from the side.

All of it is optional, and one line until somebody opens it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from routine_app.content.problem import printable
from routine_app.domain.language import mark, tr
from routine_app.domain.pose import Side
from routine_app.domain.self_check import LEAST_ANGLE, MOST_ANGLE, REAL_CHANGE
from routine_app.domain.value import Value
from routine_app.domain.words import decimal, side_name
from routine_app.ui.self_check.ask_twice import RemoveLink
from routine_app.ui.self_check.photo_keeper import PhotoKeeper
from routine_app.ui.theme import Theme, stylesheet
from routine_app.ui.widgets.buttons import LinkButton, SmallButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Remark
from routine_app.ui.widgets.themed import FOCUS_RESERVE

if TYPE_CHECKING:
    from routine_app.ui.data.port import PhotoChooser, Photos

_HOW = mark(
    "Lay the phone along the thigh that hangs: 0 is level with the bed, a minus is below it. "
    "With the pelvis held still the smallest real change is about {degrees} degrees (angle of the "
    "knee, a study of 2015). At home it takes more."
)
_WRONG = mark("An angle is a whole number from {least} to {most}, or nothing.")
STAYS = mark("Photos stay on this computer. They are in no export, no sync folder and no backup.")


class _SideWords(Value):
    """What is said of one side."""

    angle: str
    measured: str
    photo: str
    change: str
    add: str


_OF_SIDE = {
    Side.LEFT: _SideWords(
        mark("Left thigh, angle in degrees, optional"),
        mark("Left thigh, measured"),
        mark("the photo of the left side"),
        mark("Change photo of the left side"),
        mark("Add a photo of the left side"),
    ),
    Side.RIGHT: _SideWords(
        mark("Right thigh, angle in degrees, optional"),
        mark("Right thigh, measured"),
        mark("the photo of the right side"),
        mark("Change photo of the right side"),
        mark("Add a photo of the right side"),
    ),
}


def wrong_words() -> str:
    """What is said of something else than an angle."""
    return tr(_WRONG, least=f"\N{MINUS SIGN}{-LEAST_ANGLE}", most=MOST_ANGLE)


class AngleField(QLineEdit):
    """A number of degrees, or nothing. Qt paints it itself, from a style sheet."""

    def __init__(self, side: Side, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(_OF_SIDE[side].angle))
        self.setValidator(QIntValidator(LEAST_ANGLE, MOST_ANGLE, self))
        self.setMaxLength(4)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        self.setStyleSheet(stylesheet(theme))
        self.setFont(theme.font(15.5, tabular=True))
        self.setFixedSize(theme.px(84), theme.px(44))

    @property
    def value(self) -> int | None:
        """The angle, as far as it is one."""
        return int(self.text()) if self.hasAcceptableInput() and self.text() else None

    @property
    def is_wrong(self) -> bool:
        """Whether something else than an angle stands in it."""
        return bool(self.text().strip()) and not self.hasAcceptableInput()


class SideRow(QWidget):
    """One side: its angle and its photo.

    Signals: photo_asked(), photo_dropped().
    """

    photo_asked = Signal()
    photo_dropped = Signal()
    reader_role = "Grouping"

    def __init__(self, side: Side, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.side = side
        self.setAccessibleName(tr(_OF_SIDE[side].measured))
        self.angle = AngleField(side, theme, self)
        self.photo = SmallButton("", theme, self)
        self.drop = RemoveLink(tr(_OF_SIDE[side].photo), theme, self)
        self.photo.clicked.connect(self.photo_asked)
        self.drop.confirmed.connect(self.photo_dropped)
        self._name = TextLabel(side_name(side), Type.BODY_STRONG, theme, self)
        flow = FlowLayout(self, gap=8, row_gap=0)
        for part in (self._name, self.angle, TextLabel("°", Type.BODY, theme, self)):
            flow.addWidget(part)
            part.raise_()  # read in the order in which they stand
        for button in (self.photo, self.drop):
            flow.addWidget(button)
            button.raise_()

    def apply_theme(self, theme: Theme) -> None:
        """Fields of both sides stand below each other."""
        self._name.apply_theme(theme)
        metrics = self._name.fontMetrics()
        self._name.setMinimumWidth(
            max(metrics.horizontalAdvance(side_name(side)) for side in Side) + 4
        )

    def show_photo(self, *, kept: bool, possible: bool = True) -> None:
        """Whether there is a photo of this side, and whether one can be kept at all."""
        words = _OF_SIDE[self.side]
        self.photo.setText(tr("Change photo") if kept else tr("Add a photo"))
        self.photo.setAccessibleName(tr(words.change if kept else words.add))
        self.photo.setVisible(possible)
        self.drop.setVisible(kept and possible)


class MeasuringCard(Card):
    """One line, until somebody who has measured opens it.

    `photos` gives the place for photos when it is first asked for, or None where there is none.
    """

    def __init__(
        self, photos: Callable[[], Photos | None], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._photos = photos
        self._chooser: PhotoChooser | None = None
        self._keeper: PhotoKeeper | None = None
        self._day = date.min
        words = tr("If you measured it: an angle, or a photo")
        self.opener = LinkButton(words, theme, self, "plus")
        self.opener.clicked.connect(self._on_opened)
        self.title = TextLabel(tr("Measured with a phone"), Type.BODY_STRONG, theme, self)
        self.how = TextLabel(tr(_HOW, degrees=decimal(REAL_CHANGE)), Type.SMALL, theme, self)
        self.rows = [SideRow(side, theme, self) for side in (Side.LEFT, Side.RIGHT)]
        self.remark = Remark("warning", "warn", theme, self)
        self.stays = TextLabel(tr(STAYS), Type.SMALL, theme, self)
        for row in self.rows:
            row.angle.textChanged.connect(self._on_typed)
            row.photo_asked.connect(self._on_photo_asked)
            row.photo_dropped.connect(self._on_photo_dropped)
        self._column = QVBoxLayout(self)
        self._place()
        self.begin(date.min)

    def _place(self) -> None:
        opener = FlowLayout(outset=2 * FOCUS_RESERVE)
        opener.addWidget(self.opener)
        self._column.addLayout(opener)
        for part in (self.title, self.how, *self.rows, self.remark, self.stays):
            self._column.addWidget(part)
            part.raise_()

    def use(self, chooser: PhotoChooser) -> None:
        """Ask for files with this, instead of the system's dialogs."""
        self._chooser = chooser

    @property
    def fields(self) -> tuple[AngleField, ...]:
        """Where text is typed."""
        return tuple(row.angle for row in self.rows)

    @property
    def angles(self) -> tuple[int | None, int | None]:
        """What was measured, left and right."""
        left, right = (field.value for field in self.fields)
        return left, right

    @property
    def is_closed(self) -> bool:
        """Whether it is one line yet."""
        return not self.opener.isHidden()

    def begin(self, day: date) -> None:
        """Nothing is measured yet on this day."""
        self._day = day
        for field in self.fields:
            field.clear()
        self._open(False)

    def complain(self) -> bool:
        """Go to an angle that is none and say what is expected; False when there is none."""
        wrong = next((field for field in self.fields if field.is_wrong), None)
        if wrong is None:
            return False
        self.remark.say(wrong_words())
        wrong.setFocus()
        wrong.selectAll()
        return True

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        edge = px(6 if self.is_closed else 14)
        self._column.setContentsMargins(px(20), edge, px(20), edge)
        self._column.setSpacing(px(4))

    def _open(self, opened: bool) -> None:
        parts: list[QWidget] = [self.title, self.how, *self.rows, self.stays]
        for part in parts:
            part.setVisible(opened)
        self.opener.setVisible(not opened)
        self.remark.say("")
        self.apply_theme(self._theme)

    @Slot()
    def _on_opened(self) -> None:
        self._open(True)
        self._show_photos()
        self.rows[0].angle.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        self.remark.say("")

    # ------------------------------------------------------------------ photos

    def _keep_with(self) -> PhotoKeeper | None:
        """What keeps photos, made when it is first needed."""
        photos = self._photos() if self._keeper is None else None
        if photos is not None:
            self._keeper = PhotoKeeper(photos, self._chooser, self)
            self._keeper.changed.connect(self._show_photos)
            self._keeper.failed.connect(self._on_failed)
        return self._keeper

    @Slot()
    def _show_photos(self) -> None:
        keeper = self._keep_with()
        self.remark.say("")
        for row in self.rows:
            kept = keeper is not None and keeper.of(self._day, row.side) is not None
            row.show_photo(kept=kept, possible=keeper is not None)
        self.stays.setVisible(keeper is not None)

    @Slot()
    def _on_photo_asked(self) -> None:
        keeper, row = self._keep_with(), self.sender()
        if keeper is not None and isinstance(row, SideRow):
            keeper.ask(self._day, row.side)

    @Slot()
    def _on_photo_dropped(self) -> None:
        keeper, row = self._keep_with(), self.sender()
        photo = keeper.of(self._day, row.side) if keeper and isinstance(row, SideRow) else None
        if keeper is not None and photo is not None and isinstance(row, SideRow):
            keeper.remove(photo)
            row.photo.setFocus()

    @Slot(str)
    def _on_failed(self, words: str) -> None:
        self.remark.say(printable(words))
