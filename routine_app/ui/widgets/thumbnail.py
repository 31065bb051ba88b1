"""Pictures of exercises: the live figure in small, painted after the page has been shown."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from routine_app.domain.exercise import Exercise
from routine_app.ui.theme import Theme

if TYPE_CHECKING:
    from routine_app.figure.scene import Scene
    from routine_app.ui.services import PictureStore
    from routine_app.ui.widgets.kept_pictures import Drawing, KeptPictures

_RADIUS = 10
_AT_ONCE = 12
"""Pictures looked up in one turn of the event loop."""
_MOST_BODIES = 160
"""Settled bodies that are kept, some 180 KiB each: more than there are pictures in any list."""


class PictureQueue(QObject):
    """Shows the pictures that were asked for: those of earlier starts at once, others in turn.

    Settling a body takes longer than a frame: drawn in one go, six of them would hold up the
    first key press, so one is drawn in each turn of the event loop. Bodies are kept, so that a
    theme change or a larger size is quick. A queue that `waits` does nothing before it is
    started; only then it asks for its `store`.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        waits: bool = False,
        store: Callable[[], PictureStore | None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._waits = waits
        self._store = store
        self._kept: KeptPictures | None = None
        self._has_looked = False
        self._waiting: deque[Thumbnail] = deque()
        self._unknown: deque[Thumbnail] = deque()
        self._scenes: dict[Exercise, Scene] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_turn)

    def ask(self, thumbnail: Thumbnail) -> None:
        """Show this one when its turn comes."""
        if thumbnail not in self._waiting and thumbnail not in self._unknown:
            self._waiting.append(thumbnail)
        self._go_on()

    @Slot()
    def start(self) -> None:
        """Show what was asked for so far, and what will be.

        Known pictures come at once: whatever else waits for the first page takes longer.
        """
        self._waits = False
        self._on_turn()

    def forget(self, thumbnail: Thumbnail) -> None:
        """Drop what nobody will look at."""
        for queue in (self._waiting, self._unknown):
            if thumbnail in queue:
                queue.remove(thumbnail)

    def scene(self, exercise: Exercise) -> Scene:
        """The settled picture of an exercise. Those that were asked for last are kept."""
        found = self._scenes.pop(exercise, None)
        if found is None:
            from routine_app.figure.motion import still_scene

            found = still_scene(exercise)
            if len(self._scenes) >= _MOST_BODIES:
                del self._scenes[next(iter(self._scenes))]
        self._scenes[exercise] = found
        return found

    @Slot()
    def _on_turn(self) -> None:
        kept = self._kept_pictures()
        if self._waiting:
            self._look_up(kept)
        elif self._unknown:
            thumbnail = self._unknown.popleft()
            if isValid(thumbnail):
                pixmap = thumbnail.draw()
                if kept is not None:
                    kept.keep(thumbnail.drawing, pixmap)
        self._go_on()

    def _look_up(self, kept: KeptPictures | None) -> None:
        """Show those that are known, a few in one turn."""
        for _ in range(min(_AT_ONCE, len(self._waiting))):
            thumbnail = self._waiting.popleft()
            if not isValid(thumbnail):  # its page was made anew
                continue
            pixmap = kept.find(thumbnail.drawing) if kept is not None else None
            if pixmap is None:
                self._unknown.append(thumbnail)
            else:
                thumbnail.show_picture(pixmap)
                thumbnail.repaint()

    def _kept_pictures(self) -> KeptPictures | None:
        if not self._has_looked:
            self._has_looked = True
            store = self._store()
            if store is not None:
                from routine_app.ui.widgets.kept_pictures import KeptPictures

                self._kept = KeptPictures(store)
        return self._kept

    def _go_on(self) -> None:
        is_idle = not self._waits and not self._timer.isActive()
        if is_idle and (self._waiting or self._unknown):
            self._timer.start(0)


class Thumbnail(QWidget):
    """One exercise as a picture on a quiet ground; empty until its turn comes.

    It has no name for readers: the words beside it say the same.
    """

    def __init__(
        self,
        exercise: Exercise,
        pictures: PictureQueue,
        theme: Theme,
        parent: QWidget | None = None,
        size: tuple[int, int] = (112, 84),
        ground: str = "bg",
    ) -> None:
        super().__init__(parent)
        self._exercise = exercise
        self._pictures = pictures
        self._theme = theme
        self._design_size = size
        self._ground = ground
        self._pixmap: QPixmap | None = None
        self._muscles = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def exercise(self) -> Exercise:
        """What is shown."""
        return self._exercise

    def set_exercise(self, exercise: Exercise) -> None:
        """Show another exercise."""
        self._exercise = exercise
        self._discard()

    def set_muscles(self, shown: bool) -> None:
        """Look into the body, or at it."""
        self._muscles = shown
        self._discard()

    def set_design_size(self, width: int, height: int) -> None:
        """Another size, at text scale 1."""
        if (width, height) != self._design_size:
            self._design_size = (width, height)
            self.updateGeometry()
            self._discard()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self._discard()

    def sizeHint(self) -> QSize:
        return self.size_at(*self._design_size)

    def size_at(self, width: int, height: int) -> QSize:
        """How large it would be in another size; a picture grows less than the text beside it."""
        grown = 1 + (self._theme.text_scale - 1) * 0.4
        return QSize(round(width * grown), round(height * grown))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def is_drawn(self) -> bool:
        """Whether the picture is there."""
        return self._pixmap is not None

    @property
    def drawing(self) -> Drawing:
        """What its picture depends on."""
        from routine_app.ui.widgets.kept_pictures import Drawing

        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        muscles = self._theme.muscle_palette if self._muscles else None
        palette = self._theme.figure_palette
        return Drawing(self._exercise, palette, muscles, size.width(), size.height(), ratio)

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show what was drawn before."""
        self._pixmap = pixmap
        self.update()

    def draw(self) -> QPixmap:
        """Draw the picture and show it."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        rect = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        self._paint_scene(painter, rect)
        painter.end()
        self.show_picture(pixmap)
        return pixmap

    def _paint_scene(self, painter: QPainter, rect: QRectF) -> None:
        scene, palette = self._pictures.scene(self._exercise), self._theme.figure_palette
        if self._muscles:
            from routine_app.figure.muscle_painter import paint_muscles

            paint_muscles(painter, rect, scene, palette, self._theme.muscle_palette)
        else:
            from routine_app.figure.painter import paint_figure

            paint_figure(painter, rect, scene, palette)

    def _discard(self) -> None:
        self._pixmap = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(getattr(self._theme.tokens, self._ground))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        if self._pixmap is None or self._is_stale(self._pixmap):
            self._pictures.ask(self)
        if self._pixmap is not None:
            painter.drawPixmap(0, 0, self._pixmap)

    def _is_stale(self, pixmap: QPixmap) -> bool:
        return pixmap.deviceIndependentSize().toSize() != self.size()
