"""Contrast of what a window shows, measured on its pixels after WCAG 2.2, level AA.

The window is painted twice: into a picture, and as SVG, which says of every text and icon where it
stands and in which colour. Whether it is seen there, and on which grounds, the picture tells.
Texts of the player are painted ahead of time; there the pen is listened to.
"""

from __future__ import annotations

import base64
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from routine_app.domain.value import Value
from routine_app.figure.palette import contrast
from routine_app.ui.editor.text_area import TextArea
from routine_app.ui.history.day_picture import DayPicture
from routine_app.ui.player.digits import digits_picture
from routine_app.ui.player.ink import Align, Ink
from routine_app.ui.player.stage import Stage
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.sheet import Sheet

TEXT, LARGE_TEXT, SHAPE = 4.5, 3.0, 3.0
LARGE, LARGE_BOLD, BOLD = 24, 18.66, 600
"""Text is large from 24 pixels on (18 points), bold text from 18.66 (14 points)."""
_ICON = 48
"""What is wider is a picture."""
_SHARE = 0.1
"""So much of the place of a text has a colour that counts as ground."""
_SIGN = 24
"""So narrow a text has more half covered pixels than ground: it is measured with what is around."""
_DIGITS = "routine_app.ui.player.stage.digits_picture"
_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"


class Finding(Value):
    """Something that is hard to see: what, in which widget, its colours and their contrast."""

    what: str
    widget: str
    colour: str
    ground: str
    ratio: float
    wanted: float

    def __str__(self) -> str:
        return (
            f"{self.widget}: {self.what!r}, {self.colour} on {self.ground}: "
            f"{self.ratio:.2f}, wanted {self.wanted}"
        )


class _Text(Value):
    words: str
    place: QRectF
    colour: QColor
    large: bool
    by: QWidget | None = None


class Listener:
    """What the player's pen wrote, in the coordinates of its stage."""

    def __init__(self) -> None:
        self.texts: list[_Text] = []
        self._theme: Theme | None = None
        self._corner = QPointF()

    @contextmanager
    def listening(self) -> Iterator[Listener]:
        """Within this every text of a player is heard."""
        write = Ink.write

        def heard(ink: Ink, x: float, y: float, *given: Any, **more: Any) -> float:
            self._hear(ink, x, y, *given, **more)
            return write(ink, x, y, *given, **more)

        def in_ring(sheet: Any, theme: Any, ratio: float, place: QRectF, *rest: Any) -> Any:
            self._corner = QPointF(place.toAlignedRect().topLeft())
            try:
                return digits_picture(sheet, theme, ratio, place, *rest)
            finally:
                self._corner = QPointF()

        with patch.object(Ink, "write", heard), patch(_DIGITS, in_ring):
            yield self

    def _hear(
        self,
        ink: Ink,
        x: float,
        baseline: float,
        text: str,
        size: float,
        weight: int,
        colour: QColor,
        align: Align = Align.LEFT,
        *,
        tabular: bool = False,
    ) -> None:
        font = ink.font(size, weight, tabular=tabular)
        metrics = QFontMetricsF(font)
        left = x - metrics.horizontalAdvance(text) * align.value
        place = metrics.tightBoundingRect(text).translated(QPointF(left, baseline) + self._corner)
        self.texts.append(_Text(text, place, QColor(colour), _is_large(font)))
        self._theme = ink.theme

    def begin_anew(self, stage: Stage) -> None:
        """Forget what was written so far: the stage writes what it shows once more."""
        self.texts.clear()
        if self._theme is not None:
            stage.apply_theme(self._theme)
            stage.grab()


def counted(window: QWidget, heard: Listener | None = None) -> tuple[int, list[Finding]]:
    """How many texts, icons and edges were measured, and those with too little contrast.

    Controls that are off may have little.
    """
    return _Sight(window).findings(heard)


class _Sight:
    """One window as it is painted now."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        self._ratio = self._image.devicePixelRatio()
        self._pixels = memoryview(self._image.constBits()).cast("I")
        self._row = self._image.bytesPerLine() // 4
        self._seen = 0

    def findings(self, heard: Listener | None) -> tuple[int, list[Finding]]:
        found = list(self._findings(heard))
        return self._seen, found

    def _findings(self, heard: Listener | None) -> Iterator[Finding]:
        top = self._top()
        texts, icons = _painted(top, self._window)
        stage = self._window.findChild(Stage)
        if heard is not None and stage is not None and top.isAncestorOf(stage):
            heard.begin_anew(stage)
            corner = QPointF(stage.mapTo(self._window, QPoint()))
            for text in heard.texts:
                place = text.place.translated(corner)
                texts.append(_Text(text.words, place, text.colour, text.large, stage))
        often = Counter((text.words, text.place.toRect().getRect()) for text in texts)
        for text in texts:
            if often[text.words, text.place.toRect().getRect()] == 1:  # Chosen text is drawn twice.
                yield from self._of_text(text)
        for place, icon in icons:
            yield from self._of_icon(place, icon)
        for field in top.findChildren(QWidget):
            if isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit):
                yield from self._of_field(field)

    def _top(self) -> QWidget:
        """What can be used: the sheet that lies over the window, or the window."""
        sheets = [sheet for sheet in self._window.findChildren(Sheet) if sheet.isVisible()]
        return sheets[-1] if sheets else self._window

    def _of_text(self, text: _Text) -> Iterator[Finding]:
        widget = self._widget(text.place)
        if widget is None or not widget.isEnabled() or not text.words.strip():
            return
        if text.by is not None and text.by is not widget:
            return  # Behind a card.
        place = text.place.toAlignedRect()
        if place.width() < _SIGN:
            place.adjust(-3, -3, 3, 3)
        colours = self._colours(place)
        total = colours.total()
        if not total:
            return
        ink = text.colour.rgb() & 0xFFFFFF
        others = [(c, n) for c, n in colours.most_common(4) if c != ink]
        least = max(_SHARE * total, others[0][1] / 4) if others else total
        grounds = [c for c, n in others if n >= least]
        if not grounds or not any(_is_near(c, ink, grounds[0]) for c in colours):
            return  # Scrolled away, or behind something.
        self._seen += 1
        wanted = LARGE_TEXT if text.large else TEXT
        yield from _judged(text.words, widget, ink, grounds, wanted)

    def _of_icon(self, place: QRectF, icon: QImage) -> Iterator[Finding]:
        """The part of an icon that is seen best must be seen well."""
        widget = self._widget(place)
        around = self._colours(place.toAlignedRect().adjusted(-3, -3, 3, 3))
        if isinstance(widget, DayPicture):
            return  # A day is no icon: its shape and its edge tell it.
        if widget is None or not widget.isEnabled() or not around:
            return
        solid = _solid(icon)
        strokes = [c for c in around if c in solid]
        grounds = [c for c, _ in around.most_common(3) if c not in solid][:1]
        if not strokes or not grounds:
            return
        self._seen += 1
        best = max(strokes, key=lambda c: contrast(_name(c), _name(grounds[0])))
        yield from _judged("icon", widget, best, grounds, SHAPE)

    def _of_field(self, field: QWidget) -> Iterator[Finding]:
        """The edge of a field against the ground around it, at the middle of its left side."""
        whole = field.visibleRegion().boundingRect() == field.rect()
        if not whole or not field.isEnabled() or isinstance(field, TextArea):
            return  # Scrolled away in part, or as large as the page.
        middle = field.mapTo(self._window, QPoint(0, field.height() // 2))
        across = [self._at(middle + QPoint(x, 0)) for x in range(-3, 6)]
        outside = across[0]
        self._seen += 1
        best = max(across, key=lambda c: contrast(_name(c), _name(outside)))
        yield from _judged("edge", field, best, [outside], SHAPE)

    def _widget(self, place: QRectF) -> QWidget | None:
        """The widget that is seen at this place, if it is one."""
        middle = place.center().toPoint()
        if not self._window.rect().contains(middle):
            return None
        inner: QWidget | None = self._window.childAt(middle)
        corners = (place.topLeft().toPoint(), place.bottomRight().toPoint())
        if any(self._window.childAt(corner) is not inner for corner in corners):
            return None  # In part behind something.
        return inner or self._window

    def _colours(self, place: QRect) -> Counter[int]:
        """How often each colour is there."""
        inside = place.intersected(self._window.rect())
        ratio = self._ratio
        left, right = (round(x * ratio) for x in (inside.left(), inside.right() + 1))
        top, bottom = (round(y * ratio) for y in (inside.top(), inside.bottom() + 1))
        found: Counter[int] = Counter()
        for y in range(top, bottom):
            found.update(self._pixels[y * self._row + left : y * self._row + right].tolist())
        return Counter({c & 0xFFFFFF: n for c, n in found.items()})

    def _at(self, point: QPoint) -> int:
        found = self._colours(QRect(point, point))
        return next(iter(found), 0)


def _judged(
    what: str, widget: QWidget, colour: int, grounds: list[int], wanted: float
) -> Iterator[Finding]:
    worst = min(grounds, key=lambda ground: contrast(_name(colour), _name(ground)))
    ratio = contrast(_name(colour), _name(worst))
    if ratio < wanted:
        yield Finding(what, _path(widget), _name(colour), _name(worst), ratio, wanted)


def _path(widget: QWidget) -> str:
    named = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {named[:40]!r}"


def _name(colour: int) -> str:
    return f"#{colour:06X}"


def _parts(colour: int) -> tuple[int, int, int]:
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


def _is_near(colour: int, ink: int, ground: int) -> bool:
    """Whether a pixel is mostly ink: fine strokes never cover a pixel whole."""
    whole = [a - b for a, b in zip(_parts(ink), _parts(ground), strict=True)]
    part = [a - b for a, b in zip(_parts(colour), _parts(ground), strict=True)]
    length = sum(w * w for w in whole)
    along = sum(p * w for p, w in zip(part, whole, strict=True)) / length
    beside = sum((p - along * w) ** 2 for p, w in zip(part, whole, strict=True))
    return 0.55 <= along <= 1.15 and beside < 30 * 30


def _is_large(font: QFont) -> bool:
    return font.pixelSize() >= (LARGE_BOLD if font.weight() >= BOLD else LARGE)


def _solid(icon: QImage) -> set[int]:
    """The colours of an icon's covered pixels."""
    plain = icon.convertToFormat(QImage.Format.Format_ARGB32)
    return {c & 0xFFFFFF for c in memoryview(plain.constBits()).cast("I") if c >> 24 > 250}


# ----------------------------------------------------------------------- SVG


def _painted(part: QWidget, window: QWidget) -> tuple[list[_Text], list[tuple[QRectF, QImage]]]:
    """Every text and every small picture in this part of a window, seen or not."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(window.size())
    generator.setViewBox(window.rect())
    generator.setResolution(96)
    part.render(generator, part.mapTo(window, QPoint()))
    # Letters that XML does not know have no colour either.
    written = re.sub(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", b"", buffer.data().data())
    texts: list[_Text] = []
    icons: list[tuple[QRectF, QImage]] = []
    for group in ElementTree.fromstring(written).iter(f"{_SVG}g"):
        transform = _transform(group.get("transform", ""))
        for drawn in group:
            if drawn.tag == f"{_SVG}text":
                texts.append(_text(drawn, transform))
            elif drawn.tag == f"{_SVG}image" and float(drawn.get("width", 0)) <= _ICON:
                icons.append(_icon(drawn, transform))
    return texts, icons


def _transform(text: str) -> QTransform:
    numbers = [float(number) for number in re.findall(r"-?[\d.]+(?:e-?\d+)?", text)]
    return QTransform(*numbers) if len(numbers) == 6 else QTransform()


def _text(drawn: ElementTree.Element, transform: QTransform) -> _Text:
    font = QFont()
    font.setFamilies(drawn.get("font-family", "").split(","))
    font.setPixelSize(max(1, round(float(drawn.get("font-size", "1")))))
    font.setWeight(QFont.Weight(int(drawn.get("font-weight", "400"))))
    words = drawn.text or ""
    start = QPointF(float(drawn.get("x", 0)), float(drawn.get("y", 0)))
    place = QFontMetricsF(font).tightBoundingRect(words).translated(start)
    return _Text(words, transform.mapRect(place), QColor(drawn.get("fill", "")), _is_large(font))


def _icon(drawn: ElementTree.Element, transform: QTransform) -> tuple[QRectF, QImage]:
    x, y, wide, high = (float(drawn.get(key, 0)) for key in ("x", "y", "width", "height"))
    data = base64.b64decode(drawn.get(_HREF, "").partition(",")[2])
    return transform.mapRect(QRectF(x, y, wide, high)), QImage.fromData(data)
