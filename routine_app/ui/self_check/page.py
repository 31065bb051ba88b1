"""The self-check of days 1, 7, 14 and 21: one page before the routine, all of it optional."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from routine_app.domain.agenda import Agenda
from routine_app.domain.language import mark, tr
from routine_app.domain.ports import Clock
from routine_app.domain.program import Check
from routine_app.domain.record import SelfCheck
from routine_app.domain.value import replace
from routine_app.ui.held_keys import HeldKeys
from routine_app.ui.reflow import Width, window_reflow
from routine_app.ui.self_check.cards import HipsCard, ScalesCard
from routine_app.ui.self_check.measuring import MeasuringCard
from routine_app.ui.self_check.runner import RunnerCard
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton, PrimaryButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.sheet import Fade
from routine_app.ui.widgets.themed import FOCUS_RESERVE, apply_to_children

if TYPE_CHECKING:
    from routine_app.ui.data.port import Photos

_WIDEST = 1140
_LOW = 740
_ANY_WIDTH = (1 << 24) - 1


_BEFORE = mark(
    "Day {day} of {days}, before you start. All of it is optional and stays on this computer."
)
_BEFORE_STRETCH = mark(
    "Day {day} of {days}, before you start and before any stretch. All of it is optional and "
    "stays on this computer."
)


class SelfCheckPage(QWidget):
    """How the hips are now. Enter begins the routine with what was told, Esc without.

    Signals: finished(SelfCheck | None), None when nothing was told.
    """

    finished = Signal(object)
    reader_role = "Grouping"

    def __init__(
        self,
        clock: Clock,
        theme: Theme,
        parent: QWidget | None = None,
        photos: Callable[[], Photos | None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Self-check"))
        self._theme = theme
        self._days: Agenda | None = None
        self._runs = False
        self.area = QuietScrollArea(theme, self)
        self._page = QWidget(self.area)
        page = self._page
        self.title = TextLabel(tr("Self-check"), Type.H1, theme, page)
        self.about = TextLabel("", Type.BODY_QUIET, theme, page, widest=900)
        self.scales = ScalesCard(theme, page)
        self.hips = HipsCard(theme, page)
        self.measuring = MeasuringCard(photos, theme, page)
        self.runner = RunnerCard(theme, page)
        self.start = PrimaryButton(tr("Save and start"), theme, page, icon="play", key="Enter")
        self.skip = LinkButton(tr("Skip"), theme, page, key="Esc")
        self.start.clicked.connect(self._on_start)
        self.skip.clicked.connect(self._on_skip)
        for card in (self.measuring, self.runner):
            card.opener.clicked.connect(self._on_opened)
        self._build()
        self._held_keys = HeldKeys(clock, self)
        typed = (self.runner.note, *self.measuring.fields)
        self._held_keys.guard(self, except_for=typed)
        self.apply_theme(theme)

    def _build(self) -> None:
        self._foot = FlowLayout(gap=12, row_gap=4, outset=FOCUS_RESERVE)
        self._foot.addWidget(self.start)
        self._foot.addWidget(self.skip)
        self._grid = QGridLayout(self._page)
        self.area.setWidget(self._page)
        self.fade = Fade(self._theme, self.area, "bg")
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(self.area, 1)

    # ---------------------------------------------------------------- content

    def begin(self, days: Agenda, tightness: int | None = None, *, hips: bool = True) -> None:
        """A new check for the day that is due, with nothing told but what is known already.

        Without `hips` nobody is asked to hang a leg over the edge of a bed.
        """
        progress = days.progress
        self._days = days
        full = days.check_due is Check.FULL and hips
        self._runs = days.check_due is Check.RUNNER
        self.title.setText(tr("Runner's note") if self._runs else tr("Self-check"))
        self.setAccessibleName(self.title.text())
        self.about.setText(
            tr(
                _BEFORE_STRETCH if full else _BEFORE,
                day=progress.day,
                days=len(progress.program.days),
            )
        )
        self.runner.begin(opened=progress.runs)
        self.runner.setVisible(days.check_due in {Check.FULL, Check.RUNNER})
        self.scales.setVisible(not self._runs)
        self.scales.clear()
        self.scales.tightness.set_value(tightness)
        self.hips.clear()
        self.hips.setVisible(full)
        self.measuring.begin(self._days.today)
        self.measuring.setVisible(full)
        self.area.verticalScrollBar().setValue(0)
        self._held_keys.wait()
        self._reflow()
        if full:
            QTimer.singleShot(0, self.hips, self.hips.draw)

    def focus_first(self) -> None:
        """Digits can be typed at once."""
        if self._runs:
            self.runner.focus_first()
        else:
            self.scales.tightness.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def told(self) -> SelfCheck | None:
        """What was told, or None."""
        assert self._days is not None
        progress = self._days.progress
        hips = zip(self.hips.answers, self.measuring.angles, strict=True)
        left, right = (replace(hip, angle=angle) for hip, angle in hips)
        check = SelfCheck(
            practice_day=self._days.today,
            program=progress.program.id,
            run=progress.run,
            program_day=progress.day,
            tightness=self.scales.tightness.value,
            ease=self.scales.ease.value,
            pillow=self.scales.pillow_answer,
            left=left,
            right=right,
            runner=self.runner.answer,
        )
        answers = (check.tightness, check.ease, check.pillow)
        others = (left.is_told, right.is_told, check.runner.is_told)
        return check if any(answer is not None for answer in answers) or any(others) else None

    # ------------------------------------------------------------------ look

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        for part in (self.area.viewport(), self._page):
            part.setPalette(theme.palette())
        self.area.viewport().setAutoFillBackground(True)
        self._reflow()

    def _reflow(self) -> None:
        """Two columns of cards where there is room, else one.

        The buttons stand below the first column, or in sight below all that is scrolled.
        """
        reflow = window_reflow(self, self._theme)
        px, grid = self._theme.px, self._grid
        both = reflow.width is Width.WIDE and not self.hips.isHidden()
        hips: list[QWidget] = [self.hips]
        others: list[QWidget] = [self.measuring, self.runner]
        for part in (self.title, self.about, self.scales, *hips, *others):
            grid.removeWidget(part)
        grid.addWidget(self.title, 0, 0, 1, 2)
        grid.addWidget(self.about, 1, 0, 1, 2)
        if both:
            for row, part in enumerate((self.scales, *others), 2):
                grid.addWidget(part, row, 0)
            grid.addWidget(self.hips, 2, 1, 6, 1, Qt.AlignmentFlag.AlignTop)
        else:
            for row, part in enumerate((self.scales, *hips, *others), 2):
                grid.addWidget(part, row, 0, 1, 2)
        self.hips.set_low(both and reflow.low and self.height() < px(_LOW))
        for part in (self.scales, *others):
            part.setMinimumWidth(self.scales.least_width if both else 0)
            part.setMaximumWidth(self.scales.least_width if both else _ANY_WIDTH)
        grid.setRowStretch(7, 1)
        widest = _WIDEST if both else 640
        side = max(px(reflow.margin), (self.width() - px(widest)) // 2)
        grid.setContentsMargins(side, px(16 if reflow.low else 24), side, px(12))
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(8))
        narrow = reflow.width is Width.NARROW
        for layout in (grid, self._outer):
            layout.removeItem(self._foot)
        self._foot.setParent(None)
        if self._foot_fits(both=both):
            self._foot.setContentsMargins(0, 0, 0, 0)
            grid.addLayout(self._foot, 5 if both else 6, 0)
        else:
            self._foot.setContentsMargins(side, 0, side, px(4 if narrow or reflow.low else 12))
            self._outer.addLayout(self._foot)
        self.start.set_compact(narrow)
        buttons: list[QWidget] = [self.start, self.skip]
        for part in [*others, *buttons, *hips] if both else [*hips, *others, *buttons]:
            part.raise_()  # read in the order in which they stand
        self.title.set_role(Type.H2 if reflow.low or narrow else Type.H1)

    def _foot_fits(self, *, both: bool) -> bool:
        """Whether the buttons can be seen below the cards, with nothing to scroll."""
        if both:
            return self.measuring.is_closed and self.runner.is_closed
        needed = self._grid.totalHeightForWidth(self.width()) + self.start.sizeHint().height()
        return needed <= self.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._held_keys.wait()
        self._reflow()
        self.focus_first()

    # ----------------------------------------------------------------- intent

    @Slot()
    def _on_opened(self) -> None:
        self._reflow()
        QTimer.singleShot(0, self.area, self.area.show_focus)

    @Slot()
    def _on_start(self) -> None:
        if not self.measuring.complain():
            self.finished.emit(self.told)

    @Slot()
    def _on_skip(self) -> None:
        self.finished.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_start()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_skip()
        elif not self.area.scroll_by_key(event.key()):
            super().keyPressEvent(event)
