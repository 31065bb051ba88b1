"""Pictures of exercises as they were drawn in an earlier start, found by what they show.

Nothing of this is loaded before the first page has been painted.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage, QImageWriter, QPixmap

from routine_app.content.frozen import freeze
from routine_app.domain.exercise import Exercise
from routine_app.domain.value import Value
from routine_app.ui.services import PictureStore

if TYPE_CHECKING:
    from routine_app.figure.muscle_palette import MusclePalette
    from routine_app.figure.palette import FigurePalette

LOOKS = ("start", "hold", "view", "props", "level", "moves", "breath")
"""The fields of an exercise that its still picture is made of."""


class Drawing(Value):
    """All that a picture of an exercise depends on; `muscles` is None for one that is dressed.

    Width and height are pixels of the device, `ratio` of them make one of the window.
    """

    exercise: Exercise
    palette: FigurePalette
    muscles: MusclePalette | None
    width: int
    height: int
    ratio: float

    @property
    def key(self) -> str:
        """The same for pictures that are the same, whatever their exercise is called."""
        looks = tuple(getattr(self.exercise, name) for name in LOOKS)
        rest = (self.palette, self.muscles, self.width, self.height, self.ratio)
        plain, _ = freeze((looks, rest))
        content = json.dumps(plain, sort_keys=True).encode()
        return hashlib.blake2b(content, digest_size=16).hexdigest()


class KeptPictures:
    """Pictures in a store of files."""

    def __init__(self, store: PictureStore) -> None:
        self._store = store

    def find(self, drawing: Drawing) -> QPixmap | None:
        """The picture, if it was drawn before."""
        data = self._store.find(drawing.key)
        image = QImage.fromData(data) if data is not None else QImage()
        if image.size() != QSize(drawing.width, drawing.height):
            return None
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(drawing.ratio)
        return pixmap

    def keep(self, drawing: Drawing, pixmap: QPixmap) -> None:
        """Have it found later."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if QImageWriter(buffer, b"png").write(pixmap.toImage()):
            self._store.keep(drawing.key, bytes(buffer.data().data()))
