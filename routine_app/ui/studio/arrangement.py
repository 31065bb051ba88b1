"""How the studio is laid out: figure beside sliders, or a small figure that stays above them."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from routine_app.ui.theme import Theme
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.sheet import Fade

if TYPE_CHECKING:
    from routine_app.ui.studio.page import StudioPage

_SPREAD_FROM = (1000, 600)
_BESIDE_FROM = 700
_FIGURE_SHARE = 0.38
"""Of the height of a narrow page, for the figure that stays in view."""
_STAGE_SHARE = 0.54


class Form(Enum):
    """Which parts stand beside each other."""

    SPREAD = "words below the figure and the sliders"
    BESIDE = "sliders beside the figure, words below the sliders"
    STACKED = "everything below the figure"


def form_of(width: float, height: float, text_scale: float) -> Form:
    """The form of a page of this size with this text."""
    across, down = width / text_scale, height / text_scale
    if across >= _SPREAD_FROM[0] and down >= _SPREAD_FROM[1]:
        return Form.SPREAD
    return Form.BESIDE if across >= _BESIDE_FROM else Form.STACKED


class Arrangement:
    """Puts the parts of the page into their places, and anew when the page takes another form."""

    def __init__(self, page: StudioPage, theme: Theme) -> None:
        self._page = page
        self._form: Form | None = None
        self._outer = QVBoxLayout(page)
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
                case Form.BESIDE:
                    self._set_beside()
                case Form.STACKED:
                    self._stack()
            self._show()
            self._chain()
        page.head.set_form(large=form is Form.SPREAD, stacked=form is Form.STACKED)
        page.report.set_low(low=form is Form.SPREAD)
        side, top = {Form.SPREAD: (28, 12), Form.BESIDE: (16, 4), Form.STACKED: (8, 4)}[form]
        self._outer.setContentsMargins(px(side), px(top), px(side), px(top))
        self._outer.setSpacing(px(8))
        self._body.setSpacing(px(16))
        self._strip.setSpacing(px(24))
        self._column.setContentsMargins(0, 0, px(8), px(8))
        self._column.setSpacing(px(10))
        whole = page.width() - 2 * px(side)
        stacked = form is Form.STACKED
        page.stage.set_row(whole - px(24) if stacked else round(whole * _STAGE_SHARE) - px(24))
        page.stage.setMinimumHeight(round(page.height() * _FIGURE_SHARE) if stacked else 0)
        page.stage.setMaximumHeight(round(page.height() * _FIGURE_SHARE) if stacked else 1 << 16)

    # ------------------------------------------------------------------- places

    def _take_apart(self) -> None:
        page = self._page
        parts = (page.head, page.unsaved, page.stage, page.panels, page.muscles, page.report)
        for layout in (self._outer, self._body, self._strip, self._column):
            for part in (*parts, self.area):
                layout.removeWidget(part)
            while layout.count():
                layout.takeAt(0)
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
        """The same with the words below the sliders, where one scrolls to them."""
        page = self._page
        self._put_body()
        for part in (page.report, page.muscles):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def _put_body(self) -> None:
        page = self._page
        for part in (page.head, page.unsaved):
            part.setParent(page)
            self._outer.addWidget(part)
        page.stage.put_together()
        self._body.addWidget(page.stage, 54)
        self._column.addWidget(page.panels)
        self._body.addWidget(self.area, 46)
        self._outer.addLayout(self._body, 1)

    def _stack(self) -> None:
        """The figure stays on top, everything else scrolls below it."""
        page = self._page
        self._outer.addWidget(page.stage)
        page.stage.only_figure()
        parts = (page.head, page.unsaved, page.stage.top, page.panels, page.stage.foot)
        for part in (*parts, page.report, page.muscles):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._outer.addWidget(self.area, 1)

    def _show(self) -> None:
        """What gets another parent is hidden by Qt."""
        page = self._page
        parts = (page.head, page.stage, page.stage.top, page.stage.foot, page.panels)
        for part in (*parts, page.muscles, page.report, self.area):
            part.show()
        page.unsaved.setVisible(page.unsaved.exercise is not None)

    def _chain(self) -> None:
        """Tab goes through the page as it is read."""
        page, stage = self._page, self._page.stage
        top = (page.head, page.unsaved)
        order: tuple[QWidget, ...] = (*top, stage.top, stage.figure, stage.foot, page.panels)
        if self._form is Form.STACKED:
            order = (stage.figure, *top, stage.top, page.panels, stage.foot)
        stops = [stop for part in (*order, page.report) for stop in _stops(part)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def chain(self) -> None:
        """The same after a part was made."""
        if self._form is not None:
            self._chain()


def _stops(part: QWidget) -> list[QWidget]:
    """What may have the focus in a part, as it is read."""
    found = [part, *part.findChildren(QWidget)]
    return [stop for stop in found if stop.focusPolicy() is not Qt.FocusPolicy.NoFocus]
