"""The modified Thomas position in three pictures: a thigh above, level with, below the bed line."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from routine_app.domain.exercise import View, pose_for_side
from routine_app.domain.language import mark, tr
from routine_app.domain.pose import BodyPart, Grip, Pose, Prop, Side, Support
from routine_app.domain.self_check import Thigh
from routine_app.figure.easel import fit_into
from routine_app.figure.painter import paint_figure
from routine_app.figure.scene import Scene, build_scene
from routine_app.figure.solids import Face, Puff
from routine_app.ui.icons import paint_icon
from routine_app.ui.mirroring import seen
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import ButtonShape
from routine_app.ui.widgets.option import Option

_BED_LINE = "the thigh, compared with the edge of the bed"
WORDS = {
    Thigh.ABOVE: mark("Above", "the thigh, compared with the edge of the bed"),
    Thigh.LEVEL: mark("Level", "the thigh, compared with the edge of the bed"),
    Thigh.BELOW: mark("Below", "the thigh, compared with the edge of the bed"),
}
_FLEXION = {Thigh.ABOVE: 16.0, Thigh.LEVEL: -8.0, Thigh.BELOW: -27.0}
_KNEE = 80.0
_POSITION = Pose(
    {
        "pelvis.pitch": -97,
        "hip_right.abduction": 3,
        "hip_left.flexion": 116,
        "hip_left.abduction": 5,
        "knee_right": _KNEE,
        "knee_left": 130,
        "ankle_right": -15,
        "lumbar.flexion": 7,
        "neck.flexion": -4,
        "shoulder_right.flexion": 33,
        "shoulder_right.abduction": -12,
        "shoulder_right.rotation": 38,
        "shoulder_left.flexion": 27,
        "shoulder_left.abduction": 23,
        "shoulder_left.rotation": 43,
        "elbow_right": 48,
        "elbow_left": 72,
    },
    tuple(Support(part, Prop.BED) for part in (BodyPart.SACRUM, BodyPart.BACK, BodyPart.HEAD)),
    tuple(Grip(hand, BodyPart.THIGH_LEFT) for hand in (BodyPart.HAND_RIGHT, BodyPart.HAND_LEFT)),
)
"""The left knee is held, the right thigh hangs over the edge of a bed."""


def thigh_pose(thigh: Thigh, side: Side) -> Pose:
    """The position with the thigh of one side where it came to rest."""
    return pose_for_side(_POSITION.with_angles({"hip_right.flexion": _FLEXION[thigh]}), side)


def thigh_scenes(side: Side) -> dict[Thigh, Scene]:
    """The three pictures of a side, in one frame and at one scale."""
    view = View(0, 3)
    scenes = {t: build_scene(thigh_pose(t, side), view, side, (Prop.BED,)) for t in Thigh}
    bounds = scenes[Thigh.LEVEL].bounds
    for scene in scenes.values():
        bounds = bounds.united(scene.bounds)
    return {thigh: scene.framed(bounds) for thigh, scene in scenes.items()}


class ThighOption(Option):
    """One of the pictures with its word; a tick says that it was chosen."""

    shape = ButtonShape(text=14.5, weight=600, height=40, padding=8, radius=12)
    usual_size, low_size = (176, 122), (150, 98)

    def __init__(
        self, thigh: Thigh, side: Side, theme: Theme, parent: QWidget | None = None
    ) -> None:
        self._side = side
        self._design_size = self.usual_size
        self._scene: Scene | None = None
        self._pixmap: QPixmap | None = None
        super().__init__(tr(WORDS[thigh], _BED_LINE), theme, parent)

    @property
    def has_scene(self) -> bool:
        """Whether there is something to show."""
        return self._scene is not None

    def show_scene(self, scene: Scene) -> None:
        """The picture, as soon as somebody has drawn it."""
        self._scene = scene
        self._pixmap = None
        self.update()

    def set_low(self, low: bool) -> None:
        """A smaller picture where there is little height."""
        self._design_size = self.low_size if low else self.usual_size
        self.updateGeometry()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._pixmap = None

    def sizeHint(self) -> QSize:
        width, height = self._design_size
        grown = 1 + (self._theme.text_scale - 1) * 0.4
        wide = max(round(width * grown), self._widest_word() + 2 * self._theme.px(8))
        return QSize(wide, round(height * grown) + self._words_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        return self.sizeHint().height()

    def ground(self) -> QColor:
        tokens = self._theme.tokens
        if self.isChecked():
            return tokens.accent_soft
        return tokens.sunken if self.underMouse() or self.isDown() else tokens.bg

    def ink(self) -> QColor:
        return self._theme.tokens.on_soft if self.isChecked() else self._theme.tokens.text

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        px = self._theme.px
        words = self._words_height() - px(6)
        picture = rect.adjusted(px(6), px(6), -px(6), -words)
        painter.drawPixmap(picture.topLeft(), self._picture(picture))
        below = QRectF(rect.left(), rect.bottom() - words, rect.width(), words - px(4))
        painter.setPen(self.ink())
        painter.setFont(self.font())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.tokens.accent, 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), self._radius(), self._radius())
            tick = QRectF(rect.left() + px(8), below.center().y() - px(9), px(18), px(18))
            if tick.right() > below.center().x() - self._width_of(self.text()) / 2:
                tick.moveTop(rect.top() + px(8))  # Long words have their line to themselves.
            paint_icon(painter, "check", seen(tick, self), self._theme.tokens.accent)

    def _width_of(self, word: str) -> int:
        return self.fontMetrics().horizontalAdvance(word)

    def _widest_word(self) -> int:
        """Of all pictures, which are alike."""
        return max(self._width_of(tr(word, _BED_LINE)) for word in WORDS.values())

    def _words_height(self) -> int:
        return self.fontMetrics().height() + self._theme.px(12)

    def _picture(self, rect: QRectF) -> QPixmap:
        size, ratio = rect.size().toSize(), self.devicePixelRatioF()
        if self._pixmap is None or self._pixmap.deviceIndependentSize().toSize() != size:
            self._pixmap = QPixmap(size * ratio)
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            if self._scene is not None:
                painter = QPainter(self._pixmap)
                whole = QRectF(0, 0, size.width(), size.height())
                _paint(painter, whole, self._scene, self._side, self._theme)
                painter.end()
        return self._pixmap


def _paint(painter: QPainter, rect: QRectF, scene: Scene, side: Side, theme: Theme) -> None:
    """The figure, and the line of the bed where it goes on beside the hanging thigh."""
    fit = fit_into(rect, scene)
    bed = [point for shape in scene.furniture for point in _outline(shape)]
    height = fit.scale * min(y for _, y in bed) + fit.dy
    if side is Side.LEFT:
        begin, end = rect.left(), fit.scale * min(x for x, _ in bed) + fit.dx
    else:
        begin, end = fit.scale * max(x for x, _ in bed) + fit.dx, rect.right()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.tokens.text2, 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(begin, height, end, height))
    paint_figure(painter, rect, scene, theme.figure_palette)


def _outline(shape: Face | Puff) -> list[tuple[float, float]]:
    if isinstance(shape, Face):
        return list(shape.outline)
    return [(x, y) for x, y, *_ in shape.loop]


__all__ = ["WORDS", "ThighOption", "thigh_pose", "thigh_scenes"]
