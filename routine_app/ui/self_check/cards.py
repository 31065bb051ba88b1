"""The two cards of the self-check: scales and the pillow; a thigh over the edge of a bed."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.language import mark, tr
from routine_app.domain.pose import Side
from routine_app.domain.self_check import HipCheck, Knee, Pillow, Thigh
from routine_app.ui.self_check.pictures import ThighOption, thigh_scenes
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.option_row import OptionRow, word_row
from routine_app.ui.widgets.scale_row import ScaleRow
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_HOW = mark(
    "Sit on the very edge of a firm bed, 45 cm high or more, or of a sturdy table against a wall. "
    "Roll back with both knees hugged. Keep one hugged, so that your back stays flat, and let the "
    "other thigh hang for 20 s. Come up over your side."
)
_NOT_FOR = mark(
    "Leave it out with a hip replacement, in pregnancy, with osteoporosis of the spine, back pain "
    "when you lie flat, tingling or numbness in a leg, or trouble getting up from a bed, or when you "
    "feel unsteady and nobody is near."
)
_HONEST = mark("Not a diagnosis. Without a still pelvis the picture is unreliable.")
_KNEES = (Knee.BENT, Knee.STRAIGHTER)


_SAID = {
    Side.LEFT: (
        mark("Left thigh hangs: where does it rest?"),
        mark("Left: the back arched, so this does not count."),
    ),
    Side.RIGHT: (
        mark("Right thigh hangs: where does it rest?"),
        mark("Right: the back arched, so this does not count."),
    ),
}


class ScalesCard(Card):
    """Tightness, ease of standing up, and the pillow question."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.tightness = ScaleRow(tr("Tightness"), theme, self, compact=True)
        self.ease = ScaleRow(tr("Ease of standing up"), theme, self, compact=True)
        self.pillow = word_row(
            tr("A pillow under your knees?"),
            (tr("No"), tr("Sometimes"), tr("Always")),
            theme,
            self,
        )
        self._groups = QVBoxLayout(self)
        self._add(
            tr("How tight are your hips at the front, now?"),
            self.tightness,
            tr("0 is loose, 10 is the tightest."),
        )
        self._add(tr("How easily do you stand up?"), self.ease, tr("0 is hard, 10 is easy."))
        question = tr("Do you want a pillow under your knees to lie on your back?")
        self._add(question, self.pillow)
        self.apply_theme(theme)

    def _add(self, question: str, row: QWidget, help_: str = "") -> None:
        group = QVBoxLayout()
        group.setSpacing(2)
        group.addWidget(TextLabel(question, Type.BODY_STRONG, self._theme, self))
        if help_:
            group.addWidget(TextLabel(help_, Type.SMALL, self._theme, self))
        flow = FlowLayout(outset=FOCUS_RESERVE)
        flow.addWidget(row)
        row.raise_()  # read after its question
        group.addLayout(flow)
        self._groups.addLayout(group)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._groups.setContentsMargins(px(20), px(16), px(20), px(14))
        self._groups.setSpacing(px(14))

    @property
    def least_width(self) -> int:
        """As wide as a scale on one line asks for."""
        return self.tightness.sizeHint().width() + 2 * self._theme.px(20)

    @property
    def pillow_answer(self) -> Pillow | None:
        """What was said about the pillow."""
        return None if self.pillow.value is None else tuple(Pillow)[self.pillow.value]

    def clear(self) -> None:
        """Nothing is told yet."""
        for row in (self.tightness, self.ease, self.pillow):
            row.set_value(None)


class HipRow(QWidget):
    """One side: three pictures, the knee, and whether the back arched."""

    def __init__(self, side: Side, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.side = side
        left = side is Side.LEFT
        self.title = TextLabel("", Type.BODY_STRONG, theme, self)
        self.pictures = [ThighOption(thigh, side, theme, self) for thigh in Thigh]
        places = (
            tr("above the bed line"),
            tr("level with the bed line"),
            tr("below the bed line"),
        )
        self.thigh = OptionRow(
            tr("Left thigh,") if left else tr("Right thigh,"), self.pictures, places, self
        )
        self.knee = word_row(
            tr("Left knee,") if left else tr("Right knee,"),
            (tr("Bent", about="a knee"), tr("Straighter", about="a knee")),
            theme,
            self,
        )
        question = tr("Did your back arch?")
        self.arched = word_row(
            tr("Left side: Did your back arch?") if left else tr("Right side: Did your back arch?"),
            (tr("No"), tr("Yes")),
            theme,
            self,
        )
        self.arched.option_taken.connect(self._on_arched)
        details = FlowLayout(gap=4, row_gap=0)
        for label, row in ((tr("Knee"), self.knee), (question, self.arched)):
            details.addWidget(_together(TextLabel(label, Type.BODY, theme, self), row, self))
        pictures = FlowLayout(outset=FOCUS_RESERVE)
        pictures.addWidget(self.thigh)
        column = QVBoxLayout(self)
        column.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addLayout(pictures)
        column.addLayout(details)
        self.clear()

    @property
    def answer(self) -> HipCheck:
        """What was told about this side."""
        thigh, knee, arched = self.thigh.value, self.knee.value, self.arched.value
        return HipCheck(
            None if thigh is None else tuple(Thigh)[thigh],
            None if knee is None else _KNEES[knee],
            None if arched is None else bool(arched),
        )

    def clear(self) -> None:
        """Nothing is told yet."""
        for row in (self.thigh, self.knee, self.arched):
            row.set_value(None)
        self._on_arched(None)

    def draw(self) -> None:
        """Draw the pictures of this side."""
        scenes = thigh_scenes(self.side)
        for thigh, picture in zip(Thigh, self.pictures, strict=True):
            picture.show_scene(scenes[thigh])

    def set_low(self, low: bool) -> None:
        """Smaller pictures where there is little height."""
        for picture in self.pictures:
            picture.set_low(low)

    @Slot(object)
    def _on_arched(self, value: int | None) -> None:
        """Where nothing moves: that an arched back leaves the picture without meaning."""
        usual, arched = _SAID[self.side]
        self.title.setText(tr(arched if value else usual))


def _together(label: TextLabel, row: OptionRow, parent: QWidget) -> QWidget:
    """A word and its answers, which leave no line without each other while there is room."""
    pair = QWidget(parent)
    flow = FlowLayout(pair, gap=4, row_gap=0)
    for part in (label, row):
        flow.addWidget(part)
        part.raise_()  # read after its word
    return pair


class HipsCard(Card):
    """The modified Thomas position of both sides, and who should leave it out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._are_drawn = False
        self.title = TextLabel(
            tr("Your hips over the edge of a bed"), Type.BODY_STRONG, theme, self
        )
        self.how = TextLabel(tr(_HOW), Type.SMALL, theme, self)
        self.not_for = TextLabel(tr(_NOT_FOR), Type.SMALL_TEXT, theme, self)
        self.rows = [HipRow(side, theme, self) for side in (Side.LEFT, Side.RIGHT)]
        self.honest = TextLabel(tr(_HONEST), Type.SMALL, theme, self)
        self._column = QVBoxLayout(self)
        for part in (self.title, self.how, self.not_for):
            self._column.addWidget(part)
        for row in self.rows:
            outer = FlowLayout(outset=FOCUS_RESERVE)
            outer.set_stacked(True)
            outer.addWidget(row)
            self._column.addLayout(outer)
        self._column.addWidget(self.honest)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(20), px(14), px(20), px(12))
        self._column.setSpacing(px(6))

    @property
    def answers(self) -> tuple[HipCheck, HipCheck]:
        """What was told, left and right."""
        left, right = self.rows
        return left.answer, right.answer

    def clear(self) -> None:
        """Nothing is told yet."""
        for row in self.rows:
            row.clear()

    def set_low(self, low: bool) -> None:
        """Stand closer together where there is little height."""
        for row in self.rows:
            row.set_low(low)

    @Slot()
    def draw(self) -> None:
        """Draw the pictures, once."""
        if not self._are_drawn:
            self._are_drawn = True
            for row in self.rows:
                row.draw()
