"""What is to be said about the pose that is shown: whether it rests, and what settling does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.language import mark, tr
from routine_app.figure.pose_report import PoseReport
from routine_app.ui.player.reader import announce, is_active
from routine_app.ui.player.words import Announcement
from routine_app.ui.studio.body_words import settling_words, warnings
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.remark import Remark
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.sheet import Fade

_GOOD = mark("Everything rests and holds where it should.")
_NO_SUPPORT = mark("Nothing carries the body yet. Choose what does under Support.")
_SHOW_SET, _SHOW_SETTLED = mark("Show exactly as set"), mark("Show as it settles")


class ReportCard(QWidget):
    """Sentences about a pose, the gravest first.

    Signals: settled_asked(bool) to see it settled, or as it was set; take_asked() to take the
    settled angles over.
    """

    settled_asked = Signal(bool)
    take_asked = Signal()
    reader_role = "Grouping"

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("About this pose"))
        self._theme = theme
        self._settled = True
        self._said: tuple[str, ...] = ()
        self.remarks: list[Remark] = []
        self.lines = QWidget()
        self._lines = QVBoxLayout(self.lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addStretch(1)
        self.area = QuietScrollArea(theme, self)
        self.area.setWidget(self.lines)
        self.fade = Fade(theme, self.area, ground="bg")
        self.show_set = LinkButton(tr(_SHOW_SET), theme, self)
        self.take = LinkButton(tr("Use the settled angles"), theme, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.area)
        flow = FlowLayout(gap=16, row_gap=0)
        flow.addWidget(self.show_set)
        flow.addWidget(self.take)
        self._column.addLayout(flow)
        self._low = 0
        self.show_set.clicked.connect(lambda: self.settled_asked.emit(not self._settled))
        self.take.clicked.connect(self.take_asked)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._column.setSpacing(theme.px(2))
        self._lines.setSpacing(theme.px(4))
        self._fit()

    def set_low(self, height: int) -> None:
        """Keep the lines to a height at text scale 1, so that nothing beside them moves; 0 to grow."""
        if height != self._low:
            self._low = height
            self._fit()

    def _fit(self) -> None:
        """The height of the lines, or that of a few of them."""
        width = max(1, self.area.viewport().width())
        wanted = self._lines.heightForWidth(width) if self._lines.hasHeightForWidth() else 0
        wanted = max(wanted, self._theme.px(28))
        self.area.setFixedHeight(self._theme.px(self._low) if self._low else wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_report(self, report: PoseReport, *, is_settled: bool, at_rest: bool) -> None:
        """Say what there is to say; `is_settled` tells how the figure is shown.

        What settling does is found out once nothing moves any more: until then that stays open.
        """
        said = [(text, "warning", "warn") for text in warnings(report, settled=at_rest)]
        settling = settling_words(report, is_settled=is_settled) if at_rest else ""
        if settling:
            said.append((settling, "info", "text2"))
        if not report.pose.rests_on:
            said.append((tr(_NO_SUPPORT), "info", "text2"))
        elif not said:
            said.append((tr(_GOOD), "check-circle", "accent"))
        while len(self.remarks) < len(said):
            remark = Remark("info", "text2", self._theme, self.lines)
            self.remarks.append(remark)
            self._lines.insertWidget(self._lines.count() - 1, remark)
        for index, remark in enumerate(self.remarks):
            if index < len(said):
                text, icon, colour = said[index]
                remark.mark.show_icon(icon, colour)
                remark.say(text)
            else:
                remark.say("")
        if at_rest:
            self._settled = is_settled
            self.show_set.setText(tr(_SHOW_SET if is_settled else _SHOW_SETTLED))
            self.take.setVisible(bool(settling))
            self._announce(tuple(text for text, _, _ in said))
        self._fit()

    def _announce(self, said: tuple[str, ...]) -> None:
        """Tell a screen reader what is other than before, without interrupting it."""
        news = [text for text in said if text not in self._said]
        self._said = said
        if news and self.isVisible() and is_active():
            announce(self, Announcement(" ".join(news)))

    @property
    def words(self) -> tuple[str, ...]:
        """What is said now."""
        return tuple(r.label.text() for r in self.remarks if not r.isHidden())
