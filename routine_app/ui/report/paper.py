"""Sheets of paper that are written from top to bottom: texts, rules, tables, as many as needed.

All lengths are points, a seventy-second of an inch. Places are thought of from left to right; where
people read from right to left, the pages are the mirror image of that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import Enum

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from routine_app.domain.language import tr
from routine_app.domain.value import Value, replace
from routine_app.domain.words import unbroken

_POINTS = 72
_FINER = 20
"""A point is divided this finely: letters keep their widths."""

_AROUND = 54
_FOOT = 24
_GAP = 14
_COUNTRY = QLocale.Country
_LETTER = frozenset(
    {
        *(_COUNTRY.UnitedStates, _COUNTRY.Canada, _COUNTRY.Mexico, _COUNTRY.Philippines),
        *(_COUNTRY.Chile, _COUNTRY.Colombia, _COUNTRY.CostaRica, _COUNTRY.Venezuela),
        *(_COUNTRY.Guatemala, _COUNTRY.Panama, _COUNTRY.ElSalvador, _COUNTRY.Nicaragua),
        *(_COUNTRY.DominicanRepublic, _COUNTRY.PuertoRico),
    }
)

INK, QUIET, LINE = QColor("#1f1c18"), QColor("#5d564d"), QColor("#c9c2b8")


class Ink(Enum):
    """The kinds of text: size in points, weight, colour."""

    TITLE = (21, 650, INK)
    FACT = (15, 650, INK)
    HEADING = (12, 650, INK)
    TEXT = (9.5, 400, INK)
    STRONG = (9.5, 600, INK)
    SMALL = (8.5, 400, QUIET)

    def font(self, scale: float = 1.0) -> QFont:
        """For the fine units of the page."""
        size, weight, _ = self.value
        font = QFont()
        font.setPixelSize(round(size * scale * _FINER))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def _pdf(buffer: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_POINTS * _FINER)
    writer.setTitle(title)
    writer.setCreator("routine-app")
    return writer


class Column(Value):
    """A column of a table: its name, its share of the width, and where its texts stand."""

    name: str
    share: float
    right: bool = False


def is_letter_country(locale: QLocale) -> bool:
    """Whether people there print on Letter rather than on A4."""
    return locale.territory() in _LETTER


def page_size(locale: QLocale) -> QPageSize:
    """Letter where people use it, else A4."""
    return named_size(letter=is_letter_country(locale))


def named_size(*, letter: bool) -> QPageSize:
    """Letter or A4."""
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


class Paper:
    """One document. `bytes()` ends it. A page ends where what comes next has no room.

    `scale` makes all letters larger; `pages` is how many there will be, where that is known;
    `printer` is what takes the pages, a PDF if it is left out.
    """

    def __init__(
        self,
        title: str,
        foot: str,
        size: QPageSize,
        scale: float = 1.0,
        pages: int = 0,
        printer: QPagedPaintDevice | None = None,
    ) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._device = printer or _pdf(self._buffer, title)
        self._scale = scale
        self._pages = pages
        layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
        layout.setMode(QPageLayout.Mode.FullPageMode)
        self._device.setPageLayout(layout)
        points = size.size(QPageSize.Unit.Point)
        self.left, self.width = _AROUND, points.width() - 2 * _AROUND
        self._across = points.width()
        self._way = QGuiApplication.layoutDirection()
        self._bottom = points.height() - _AROUND
        self._foot = foot
        self.page = 1
        self.y: float = _AROUND
        self.painter = QPainter(self._device)
        finer = self._device.logicalDpiX() / (_POINTS * _FINER)
        self.painter.scale(finer, finer)
        self.painter.setLayoutDirection(self._way)
        self._write_foot()

    def bytes(self) -> bytes:
        """The whole document."""
        self.painter.end()
        return bytes(self._buffer.data().data())

    def space(self, height: float) -> None:
        """Leave room; none at the top of a page."""
        if self.y > _AROUND:
            self.y += height

    @property
    def height(self) -> float:
        """The room of a page."""
        return self._bottom - _FOOT - _AROUND

    def need(self, height: float) -> None:
        """Begin a new page when there is not this much room."""
        if self.y + height > self._bottom - _FOOT:
            self.next_page()

    def next_page(self) -> None:
        """Begin a new page, unless this one is empty."""
        if self.y > _AROUND:
            self._device.newPage()
            self.page += 1
            self.y = _AROUND
            self._write_foot()

    def write(self, text: str, ink: Ink) -> None:
        """A paragraph over the whole width; a long one goes on on the next page."""
        for line in self.lines(text, ink, self.width):
            self.need(self.line_height(ink))
            self.draw(line, ink, self.left, self.y)
            self.y += self.line_height(ink)

    def heading(self, text: str, with_room: float) -> None:
        """A heading that stays together with what follows."""
        self.space(16)
        self.need(self.line_height(Ink.HEADING) + 6 + with_room)
        self.write(text, Ink.HEADING)
        self.y += 4

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Rows under their names, which stand again at the top of each page."""
        names = [column.name for column in columns]
        columns = self._wide_enough(columns, rows)
        self._row(columns, names, Ink.SMALL)
        for row in rows:
            before = self.y
            self.need(self._height(columns, row, Ink.TEXT))
            if self.y < before:
                self._row(columns, names, Ink.SMALL)
            self._row(columns, row, Ink.TEXT)

    def _wide_enough(
        self, columns: Sequence[Column], rows: Sequence[Sequence[str]]
    ) -> Sequence[Column]:
        """The columns with room for their longest words, taken from those that have some to spare."""
        names = [column.name for column in columns]
        spare = [
            column.share - (self._widest_word(texts) + _GAP) / self.width
            for column, texts in zip(columns, zip(names, *rows, strict=True), strict=True)
        ]
        short = -sum(room for room in spare if room < 0)
        given = short / (sum(room for room in spare if room > 0) or 1)
        if not 0 < given < 1:
            return columns
        return [
            replace(column, share=column.share - (room * given if room > 0 else room))
            for column, room in zip(columns, spare, strict=True)
        ]

    def _widest_word(self, texts: Sequence[str]) -> float:
        return max(
            self.text_width(word, Ink.TEXT) for text in texts for word in unbroken(text) or ["-"]
        )

    def _height(self, columns: Sequence[Column], row: Sequence[str], ink: Ink) -> float:
        cells = zip(columns, row, strict=True)
        most = max(len(self.lines(text, ink, self._room(column))) for column, text in cells)
        return most * self.line_height(ink) + 3

    def _room(self, column: Column) -> float:
        return column.share * self.width - _GAP

    def _row(self, columns: Sequence[Column], row: Sequence[str], ink: Ink) -> None:
        height = self._height(columns, row, ink)
        x = float(self.left)
        for column, text in zip(columns, row, strict=True):
            room = self._room(column)
            for number, line in enumerate(self.lines(text, ink, room)):
                place = x + room - self.text_width(line, ink) if column.right else x
                self.draw(line, ink, place, self.y + 1 + number * self.line_height(ink))
            x += room + _GAP
        self.y += height
        self.rule(self.left, self.y - 1, self.left + self.width)

    def rule(self, left: float, y: float, right: float, colour: QColor = LINE) -> None:
        """A thin line from side to side."""
        self.painter.setPen(QPen(colour, 0.5 * _FINER))
        line = self.rect(left, y, right - left, 0)
        self.painter.drawLine(line.topLeft().toPoint(), line.topRight().toPoint())

    def draw(self, text: str, ink: Ink, x: float, y: float) -> None:
        """A text with the upper corner where it begins at a place."""
        self.painter.setFont(ink.font(self._scale))
        self.painter.setPen(ink.value[2])
        room = self.rect(x, y, self.text_width(text, ink) + 2, self.line_height(ink))
        begin = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = begin | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        self.painter.drawText(room, flags, text)

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle in the units of the painter."""
        if self._is_mirrored:
            x = self._across - x - width
        return QRectF(x * _FINER, y * _FINER, width * _FINER, height * _FINER)

    @property
    def _is_mirrored(self) -> bool:
        return self._way is Qt.LayoutDirection.RightToLeft

    @contextmanager
    def as_time_runs(self) -> Iterator[None]:
        """Meanwhile nothing is mirrored, as in charts."""
        before, self._way = self._way, Qt.LayoutDirection.LeftToRight
        yield
        self._way = before

    def pen(self, colour: QColor, width: float, dashes: Sequence[float] = ()) -> QPen:
        """A pen of a width in points."""
        pen = QPen(colour, width * _FINER)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if dashes:
            pen.setDashPattern(list(dashes))
        return pen

    def text_width(self, text: str, ink: Ink) -> float:
        return self._metrics(ink).horizontalAdvance(text) / _FINER

    def line_height(self, ink: Ink) -> float:
        return self._metrics(ink).height() / _FINER * 1.12

    def _metrics(self, ink: Ink) -> QFontMetricsF:
        return QFontMetricsF(ink.font(self._scale), self._device)

    def lines(self, text: str, ink: Ink, width: float) -> list[str]:
        """The text broken between words, and inside of one that is wider than there is room."""
        found: list[str] = []
        for paragraph in text.splitlines() or [""]:
            line = ""
            for word in unbroken(paragraph):
                longer = f"{line} {word}" if line else word
                if self.text_width(longer, ink) <= width:
                    line = longer
                    continue
                if line:
                    found.append(line)
                *full, line = self._pieces(word, ink, width)
                found += full
            found.append(line)
        return found

    def _pieces(self, word: str, ink: Ink, width: float) -> list[str]:
        pieces = [""]
        for character in word:
            if pieces[-1] and self.text_width(pieces[-1] + character, ink) > width:
                pieces.append("")
            pieces[-1] += character
        return pieces

    def _write_foot(self) -> None:
        y = self._bottom - self.line_height(Ink.SMALL)
        page = tr("Page {page}", page=self.page)
        if self._pages:
            page = tr("Page {page} of {pages}", page=self.page, pages=self._pages)
        self.rule(self.left, y - 5, self.left + self.width)
        self.draw(self._foot, Ink.SMALL, self.left, y)
        right = self.left + self.width - self.text_width(page, Ink.SMALL)
        self.draw(page, Ink.SMALL, right, y)
