"""The joints of one region, as rows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.drawing import End
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.posing import PoseWork
from routine_app.ui.mirroring import set_margins
from routine_app.ui.studio.joint_row import Angle, JointRow
from routine_app.ui.studio.joint_words import Region, degrees, like_words
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE

AS_AT_START = mark("As at the start")


class JointPanel(QWidget):
    """Rows of joints, and what can be done with all of them.

    Signals: angle_asked(channel, float); released(); back_asked(channel); reset_asked(), side_asked()
    for the whole region.
    """

    angle_asked = Signal(str, float)
    released = Signal()
    back_asked = Signal(str)
    reset_asked = Signal()
    side_asked = Signal()

    def __init__(self, region: Region, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.region = region
        self.rows: dict[str, JointRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.reset = SmallButton(tr("Reset this part"), theme, self, icon="restart")
        self.mirror = SmallButton("", theme, self, icon="copy")
        self.follow = TextLabel("", Type.SMALL, theme, self)
        head = FlowLayout(gap=8, row_gap=0)
        head.addWidget(self.reset)
        if region.takes_from is not None:
            self.mirror.setText(like_words(region.takes_from))
            head.addWidget(self.mirror)
        else:
            self.mirror.hide()
        set_margins(self.follow, FOCUS_RESERVE, 0, 0, 0)
        self._column.addWidget(self.follow)
        for joint in region.joints:
            row = JointRow(joint, theme, self)
            row.angle_asked.connect(partial(self.angle_asked.emit, joint.channel))
            row.back_asked.connect(partial(self.back_asked.emit, joint.channel))
            row.released.connect(self.released)
            self.rows[joint.channel] = row
            self._column.addWidget(row)
        self._column.addSpacing(theme.px(4))
        self._column.addLayout(head)
        self._column.addStretch(1)
        for button in (self.reset, self.mirror):
            button.raise_()  # read after the joints, as they stand below them
        self.reset.clicked.connect(self.reset_asked)
        self.mirror.clicked.connect(self.side_asked)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self._column.setSpacing(theme.px(8))

    def show_work(self, work: PoseWork, before: PoseWork, end: End) -> None:
        """Show all angles of one end; `before` is what they were when the work began."""
        pose, first = work.pose(end), before.pose(end)
        own = 0
        for channel, row in self.rows.items():
            value = pose[channel]
            if end is End.HOLD:
                is_own = work.is_own(channel)
                own += is_own
                back = tr(AS_AT_START) if is_own else ""
                row.show_angle(Angle(value, work.start[channel], back))
            else:
                row.show_angle(Angle(value, None, _back_words(value, first[channel])))
        changed = any(pose[channel] != first[channel] for channel in self.rows)
        self.reset.setEnabled(changed)
        self.follow.setVisible(end is End.HOLD)
        self.follow.setText(_follow_words(own, len(self.rows)))


def _follow_words(own: int, count: int) -> str:
    """How much of the hold differs from the start."""
    if not own:
        return tr("All as at the start. What you change here is different in the hold.")
    if own < count:
        return tr_count(
            own,
            "{count} of {all} differ from the start; the others follow.",
            "{count} of {all} differ from the start; the others follow.",
            all=count,
        )
    return tr("{own} of {all} differ from the start; none follows.", own=own, all=count)


def _back_words(value: float, first: float) -> str:
    return tr("Back to {angle}", angle=degrees(first)) if value != first else ""
