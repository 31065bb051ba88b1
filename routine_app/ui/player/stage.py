"""The stage: what stands still is one kept picture; ring, figure and edge band move over it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QWidget

from routine_app.domain.language import tr
from routine_app.domain.timeline import SegmentKind
from routine_app.domain.value import replace
from routine_app.ui.mirroring import seen
from routine_app.ui.muscle_words import both_words
from routine_app.ui.player.digits import digits_picture
from routine_app.ui.player.edges import edge_colour, edge_rects
from routine_app.ui.player.figure_art import FigureArt
from routine_app.ui.player.figure_shape import FigureShape
from routine_app.ui.player.ink import Ink
from routine_app.ui.player.large_stage import paint_large
from routine_app.ui.player.muscle_legend import LegendPicture
from routine_app.ui.player.reader import reader_words, time_words
from routine_app.ui.player.sheet import LEFT, RING_CENTRE, WIDTH, Sheet
from routine_app.ui.player.sides import with_side
from routine_app.ui.player.state import FigureShown, Look, Moving, PlayerState, Shown
from routine_app.ui.player.usual_stage import FLOOR, Places, paint_usual
from routine_app.ui.player.words import PAUSED
from routine_app.ui.theme import Theme

_RING_WIDTH, _SMALL_RING_WIDTH = 20.0, 14.0


class ReaderText(QLabel):
    """Text for screen readers where the stage has painted it already. Paints nothing itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setUpdatesEnabled(False)


class TimeText(ReaderText):
    """The seconds, where the eye sees the ring."""


class _Ahead(NamedTuple):
    """What was painted before it is shown."""

    shown: Shown
    still: QPixmap
    places: Places
    digits: QPixmap | None


class Stage(QWidget):
    """Paints a PlayerState to be read from the floor."""

    reader_role = "Grouping"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state: PlayerState | None = None
        self._large = False
        self._silent = False
        self._floor = FLOOR
        self._art = FigureArt()
        self._still: QPixmap | None = None
        self._ahead: _Ahead | None = None
        self._digits: QPixmap | None = None
        self._legend = LegendPicture()
        self._places = Places()
        self._words_text = ReaderText(self)
        self._time_text = TimeText(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def sheet(self) -> Sheet:
        """The design sheet laid into the window as it is."""
        return Sheet(self.width(), self.height(), self._theme.text_scale)

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def is_large(self) -> bool:
        return self._large

    @property
    def places(self) -> Places:
        """Where ring and figure stand as they were painted last."""
        return self._places

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._renew()

    def set_large(self, large: bool) -> None:
        """The large timer or the usual stage."""
        if large != self._large:
            self._large = large
            self._renew()

    def set_silent(self, silent: bool) -> None:
        """Whether every change has to be seen, because nothing is said of it."""
        if silent != self._silent:
            self._silent = silent
            self.update()

    def set_floor(self, top: float | None) -> None:
        """Keep the figure above a card whose top is at `top` (window pixels); None for none."""
        sheet = self.sheet
        floor = FLOOR if top is None else min(FLOOR, (top - sheet.y0) / sheet.scale - 8)
        if floor != self._floor:
            self._floor = floor
            self._renew()

    def show_state(self, state: PlayerState) -> None:
        """Repaint what differs from the state before."""
        before, self._state = self._state, state
        if before is None or before.shown != state.shown:
            self._describe(state.shown)
            ring = self._places.ring
            if before is None or ring is None or not self._is_second(before.shown, state.shown):
                self._renew()
                return
            self._show_second(ring)
            if before.shown.cue != state.shown.cue:
                self.update()
        dirty = self._dirty(before.moving, state.moving, state.shown)
        if not dirty.isEmpty():
            self.update(dirty)

    def prepare(self, figure: FigureShown) -> None:
        """Settle a figure that will be needed soon."""
        if not self._art.is_ready(figure):
            self._art.prepare(figure)

    def prepare_state(self, state: PlayerState) -> None:
        """Paint what will be shown soon, so that its first number need not wait for the rest."""
        if self._state is None or not self.isVisible():
            return
        still, places = self._still_of(state.shown)
        ring, digits = places.ring, None
        if ring is not None:
            digits = self._digits_of(state.shown, ring, places.digits)
        self._ahead = _Ahead(state.shown, still, places, digits)
        if places.figure is not None and state.shown.figure is not None:
            scratch = still.copy()  # what counts is the picture that the art keeps
            painter = QPainter(scratch)
            self._paint_art(painter, places.figure, state.shown, state.moving)
            painter.end()

    def _renew(self) -> None:
        """Paint everything anew, but for what was prepared."""
        ahead, self._ahead = self._ahead, None
        self._still = self._digits = None
        if ahead is not None and self._state is not None and ahead.shown == self._state.shown:
            self._still, self._digits = ahead.still, ahead.digits
            self._put(ahead.places)
        self._legend = LegendPicture()
        self.update()

    def _is_second(self, before: Shown, now: Shown) -> bool:
        """Whether only the ordinary has changed, and the kept picture still holds for the rest."""
        return self._still is not None and _calm(before) == _calm(now)

    def _show_second(self, ring: QRectF) -> None:
        """The new second at once, the small things around it with the next update.

        An update alone would come several milliseconds after the second began.
        """
        self._digits = None
        self.repaint(ring.toAlignedRect().adjusted(-2, -2, 2, 2))
        self._still = None
        for part in ((0, 600, WIDTH, 76), (RING_CENTRE - 230, 280, 470, 330)):
            self.update(seen(self.sheet.rect(*part), self).toAlignedRect())

    def _describe(self, shown: Shown) -> None:
        """For readers. The stage has the focus, and what changes in its name or description is
        read out at once: so there stands nothing that changes with every breath.
        """
        self.setAccessibleName(with_side(shown.name, shown.side))
        self.setAccessibleDescription(tr(PAUSED) if shown.paused else "")
        said = f"{reader_words(shown)}{self._said_of(shown)}"
        if self._words_text.text() != said:
            self._words_text.setText(said)
        self._time_text.setText(time_words(shown))

    def _said_of(self, shown: Shown) -> str:
        """What the muscle view shows, for those who hear it."""
        if not shown.muscles or shown.figure is None or self._state is None:
            return ""
        return f" {both_words(self._art.lengths(shown.figure, self._state.moving))}."

    # ---------------------------------------------------------------- regions

    def _dirty(self, before: Moving, now: Moving, shown: Shown) -> QRegion:
        """What is painted otherwise than before, and nothing beside it."""
        region, figure = QRegion(), shown.figure
        if self._places.ring is not None and (before.ring, before.disc) != (now.ring, now.disc):
            region += self._places.ring.toAlignedRect().adjusted(-2, -2, 2, 2)
        if self._places.figure is not None and figure is not None:
            region += self._art.changed(figure, before, now, self._places.figure)
            if _fades_in(shown, now) and before.band != now.band:
                region += self._places.figure.toAlignedRect()
            if self._places.legend is not None and _way(before) != _way(now):
                if self._art.lengths(figure, before) != self._art.lengths(figure, now):
                    region += self._places.legend.toAlignedRect()
        if before.band != now.band:
            for edge in self._edges(shown):
                region += edge
            if self._silent and self._places.ring is not None:
                region += self._places.ring.toAlignedRect().adjusted(-2, -2, 2, 2)
        return region

    def _edges(self, shown: Shown) -> list[QRect]:
        return edge_rects(shown, self.size(), self.sheet, silent=self._silent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._art.forget()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    # --------------------------------------------------------------- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._state is None:
            painter.fillRect(self.rect(), self._theme.tokens.bg)
            return
        if self._still is None or self._still.devicePixelRatioF() != self.devicePixelRatioF():
            self._still = self._paint_still(self._state.shown)
        painter.drawPixmap(0, 0, self._still)
        shown, moving = self._state.shown, self._state.moving
        ink = Ink(painter, self.sheet, self._theme)
        self._paint_figure(ink, shown, moving, event.region())
        legend = self._places.legend
        if legend is not None and shown.figure is not None:
            if event.region().intersects(legend.toAlignedRect()):
                lengths = self._art.lengths(shown.figure, moving)
                self._legend.paint(ink, legend, lengths, mirrored=self.isRightToLeft())
        ring = self._places.ring
        if ring is not None and event.region().intersects(ring.toAlignedRect()):
            self._paint_ring(ink, ring, shown, moving)
        colour = edge_colour(shown, self._theme.tokens, silent=self._silent)
        colour.setAlphaF(moving.band)
        for edge in self._edges(shown):
            painter.fillRect(edge, colour)

    def _paint_still(self, shown: Shown) -> QPixmap:
        still, places = self._still_of(shown)
        self._put(places)
        return still

    def _still_of(self, shown: Shown) -> tuple[QPixmap, Places]:
        """All that stands still, and where the rest goes."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._theme.tokens.bg)
        painter = QPainter(pixmap)
        ink = Ink(painter, self.sheet, self._theme, mirrored=self.isRightToLeft())
        paint = paint_large if self._large else paint_usual
        places = paint(ink, shown, lambda: self._shape(shown), self._floor)
        if places.ring is not None:
            self._paint_track(painter, places.ring)
        painter.end()
        return pixmap, places.mirrored(self.width()) if self.isRightToLeft() else places

    def _put(self, places: Places) -> None:
        self._places = places
        words = seen(self.sheet.rect(LEFT, 40, 560, 120), self)
        self._words_text.setGeometry(words.toAlignedRect())
        if places.ring is not None:
            self._time_text.setGeometry(places.ring.toAlignedRect())

    def _shape(self, shown: Shown) -> FigureShape:
        assert shown.figure is not None
        return self._art.shape(shown.figure)

    def _paint_figure(self, ink: Ink, shown: Shown, moving: Moving, region: QRegion) -> None:
        rect = self._places.figure
        if rect is None or shown.figure is None or not region.intersects(rect.toAlignedRect()):
            return
        self._paint_art(ink.painter, rect, shown, moving)

    def _paint_art(self, painter: QPainter, place: QRectF, shown: Shown, moving: Moving) -> None:
        if shown.figure is None:
            return
        if _fades_in(shown, moving):
            painter.setOpacity(0.4 + 0.6 * moving.band)
        self._art.paint(
            painter,
            QRectF(place.toAlignedRect()),
            shown.figure,
            moving,
            self._theme,
            pale=shown.paused,
            muscles=shown.muscles,
        )
        painter.setOpacity(1.0)

    def _paint_ring(self, ink: Ink, ring: QRectF, shown: Shown, moving: Moving) -> None:
        painter, tokens = ink.painter, self._theme.tokens
        width = self._ring_width(ring)
        if moving.disc is not None:
            least, most = 0.66, 0.84
            radius = ring.width() / 2 * (least + (most - least) * moving.disc)
            painter.setPen(Qt.PenStyle.NoPen)
            soft = QColor(tokens.accent_soft)
            soft.setAlphaF(0.6 if self._theme.dark else 0.75)
            painter.setBrush(soft)
            painter.drawEllipse(ring.center(), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        coloured = shown.working or shown.look is Look.DONE
        colour = QColor(tokens.accent if coloured else tokens.text2)
        colour.setAlphaF(moving.band if self._silent else 1.0)
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        span = round(-360 * 16 * moving.ring)
        if span:
            painter.drawArc(_inner(ring, width), 90 * 16, span)
        if self._digits is None:
            self._digits = self._digits_of(shown, ring, self._places.digits)
        painter.drawPixmap(ring.toAlignedRect().topLeft(), self._digits)

    def _paint_track(self, painter: QPainter, ring: QRectF) -> None:
        """The ground of the ring, which stands still: a large circle takes its time."""
        width = self._ring_width(ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.tokens.line, width))
        painter.drawEllipse(_inner(ring, width))

    def _digits_of(self, shown: Shown, ring: QRectF, size: float) -> QPixmap:
        line, ratio = self._ring_width(ring), self.devicePixelRatioF()
        return digits_picture(self.sheet, self._theme, ratio, ring, line, shown, size)

    def _ring_width(self, ring: QRectF) -> float:
        large = ring.width() > self.sheet.px(300)
        return self.sheet.px(_RING_WIDTH if large else _SMALL_RING_WIDTH)


def _inner(ring: QRectF, width: float) -> QRectF:
    """The line in the middle of a ring."""
    return ring.adjusted(width / 2, width / 2, -width / 2, -width / 2)


def _calm(shown: Shown) -> Shown:
    """All but what an ordinary second changes."""
    return replace(
        shown,
        word="",
        digits="",
        seconds=0,
        cue="",
        rep_line="",
        bars=None,
        total_left="",
        segments=(),
        going_on=False,
    )


def _fades_in(shown: Shown, moving: Moving) -> bool:
    """Whether the figure of what comes next appears in a rest."""
    return shown.look is Look.CHANGE and moving.turning >= 1 and shown.kind is SegmentKind.REST


def _way(moving: Moving) -> tuple[float, float]:
    """What tells one pose of the figure from another."""
    return moving.weight, moving.turning
