"""How the studio is laid out: figure beside sliders, or a small figure that stays above them."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from routine_app.ui.mirroring import set_margins
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.sheet import Fade

if TYPE_CHECKING:
    from routine_app.ui.studio.page import StudioPage

_SPREAD_FROM = (1000, 700)
_BESIDE_FROM = 760
_LOW_BELOW = 600
_FIGURE_SHARE = 0.38
"""Of the height of a narrow page, for the figure that stays in view."""
_STAGE_SHARE = 0.54


class Form(Enum):
    """Which parts stand beside each other."""

    SPREAD = "words below the figure and the sliders"
    BESIDE = "sliders beside the figure, words below each"
    LOW = "sliders beside the figure, words below the sliders"
    STACKED = "everything below the figure"


def form_of(width: float, height: float, text_scale: float) -> Form:
    """The form of a page of this size with this text."""
    across, down = width / text_scale, height / text_scale
    if across >= _SPREAD_FROM[0] and down >= _SPREAD_FROM[1]:
        return Form.SPREAD
    if across < _BESIDE_FROM:
        return Form.STACKED
    return Form.LOW if down < _LOW_BELOW else Form.BESIDE


class Arrangement:
    """Puts the parts of the page into their places, and anew when the page takes another form."""

    def __init__(self, page: StudioPage, theme: Theme) -> None:
        self._page = page
        self._form: Form | None = None
        self._outer = QVBoxLayout(page)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._strip = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.content = QWidget()
        self._column = QVBoxLayout(self.content)
        self.area = QuietScrollArea(theme, page)
        self.area.setWidget(self.content)
        self.fade = Fade(theme, self.area, ground="bg")

    @property
    def form(self) -> Form | None:
        return self._form

    def arrange(self, theme: Theme) -> None:
        """Follow the size of the page and of the text."""
        page, px = self._page, theme.px
        form = form_of(page.width(), page.height(), theme.text_scale)
        if form is not self._form:
            self._form = form
            self._take_apart()
            match form:
                case Form.SPREAD:
                    self._spread()
                case Form.BESIDE | Form.LOW:
                    self._set_beside()
                case Form.STACKED:
                    self._stack()
            self._show()
            self._chain()
        page.head.set_form(large=form is Form.SPREAD, stacked=form is Form.STACKED)
        page.report.set_low({Form.SPREAD: 84, Form.BESIDE: 56}.get(form, 0))
        side = {Form.SPREAD: 28, Form.STACKED: 8}.get(form, 16)
        top = 12 if form is Form.SPREAD else 4
        self._outer.setContentsMargins(px(side), px(top), px(side), px(top))
        self._outer.setSpacing(px(8))
        self._body.setSpacing(px(16))
        self._strip.setSpacing(px(24))
        set_margins(self._column, 0, 0, px(8), px(8))
        self._column.setSpacing(px(10))
        whole = page.width() - 2 * px(side)
        stacked = form is Form.STACKED
        share = _STAGE_SHARE if form is Form.SPREAD else 0.5
        self._body.setStretch(0, round(100 * share))
        self._body.setStretch(1, round(100 - 100 * share))
        page.stage.set_row(whole - px(24) if stacked else round(whole * share) - px(32))
        page.stage.setMinimumHeight(round(page.height() * _FIGURE_SHARE) if stacked else 0)
        page.stage.setMaximumHeight(round(page.height() * _FIGURE_SHARE) if stacked else 1 << 16)

    # ------------------------------------------------------------------- places

    def _take_apart(self) -> None:
        page = self._page
        parts = (page.head, page.unsaved, page.stage, page.panels, page.muscles, page.report)
        layouts = (self._outer, self._body, self._left, self._right, self._strip, self._column)
        for layout in layouts:
            for part in (*parts, page.panels.tabs, self.area):
                layout.removeWidget(part)
            while (taken := layout.takeAt(0)) is not None:
                inner = taken.layout()
                if inner is not None:
                    inner.setParent(None)
        page.stage.take_apart()

    def _spread(self) -> None:
        """The figure on the left, sliders on the right, words below both."""
        page = self._page
        self._put_body()
        self._column.addStretch(1)
        for part in (page.report, page.muscles):
            part.setParent(page)
        self._strip.addWidget(page.report, 54, Qt.AlignmentFlag.AlignTop)
        self._strip.addWidget(page.muscles, 46, Qt.AlignmentFlag.AlignTop)
        self._outer.addLayout(self._strip)

    def _set_beside(self) -> None:
        """The same without a strip: what is said stands below the figure, or is scrolled to."""
        page = self._page
        self._put_body()
        if self._form is Form.BESIDE:
            page.report.setParent(page)
            self._left.addWidget(page.report)
        else:
            self._column.addWidget(page.report)
        self._column.addWidget(page.muscles)
        self._column.addStretch(1)

    def _put_body(self) -> None:
        page = self._page
        for part in (page.head, page.unsaved):
            part.setParent(page)
            self._outer.addWidget(part)
        page.stage.put_together()
        self._left.addWidget(page.stage, 1)
        self._body.addLayout(self._left)
        self._column.addWidget(page.panels)
        if self._form is Form.LOW:
            page.panels.put_together()
        else:
            self._right.addWidget(page.panels.tabs)
        self._right.addWidget(self.area, 1)
        self._body.addLayout(self._right)
        self._outer.addLayout(self._body, 1)

    def _stack(self) -> None:
        """The figure stays on top, everything else scrolls below it."""
        page = self._page
        self._outer.addWidget(page.stage)
        page.stage.only_figure()
        page.panels.put_together()
        parts = (page.head, page.unsaved, page.stage.top, page.panels, page.stage.foot)
        for part in (*parts, page.report, page.muscles):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._outer.addWidget(self.area, 1)

    def _show(self) -> None:
        """What gets another parent is hidden by Qt."""
        page = self._page
        parts = (page.head, page.stage, page.stage.top, page.stage.foot, page.panels)
        for part in (*parts, page.panels.tabs, page.muscles, page.report, self.area):
            part.show()
        page.unsaved.setVisible(page.unsaved.exercise is not None)

    def _chain(self) -> None:
        """Tab and readers go through the page as it stands."""
        page, stage = self._page, self._page.stage
        top = (page.head, page.unsaved)
        left: tuple[QWidget, ...] = (stage.top, stage.figure, stage.foot)
        words: tuple[QWidget, ...] = (page.report, page.muscles)
        panels = (page.panels.tabs, page.panels)
        match self._form:
            case Form.STACKED:
                order = (stage.figure, *top, stage.top, *panels, stage.foot, *words)
            case Form.BESIDE:
                order = (*top, *left, page.report, *panels, page.muscles)
            case _:
                order = (*top, *left, *panels, *words)
        for part in order:
            area = self.area if self.content.isAncestorOf(part) else stage
            if area.isAncestorOf(part):
                area.raise_()
            part.raise_()
        stops = list(dict.fromkeys(stop for part in order for stop in _stops(part)))
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def show_region(self) -> None:
        """Another region begins at its top."""
        if self._form is not Form.STACKED:
            self.area.verticalScrollBar().setValue(0)

    def chain(self) -> None:
        """The same after a part was made."""
        if self._form is not None:
            self._chain()


def _stops(part: QWidget) -> list[QWidget]:
    """What may have the focus in a part, as it is read."""
    found = [part, *part.findChildren(QWidget)]
    return [stop for stop in found if stop.focusPolicy() is not Qt.FocusPolicy.NoFocus]
