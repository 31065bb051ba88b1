"""All sliders and other controls of a pose, one region at a time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.language import mark, tr
from routine_app.ui.studio.joint_panel import JointPanel
from routine_app.ui.studio.joint_words import REGIONS
from routine_app.ui.studio.plan_panel import PlanPanel
from routine_app.ui.studio.session import StudioSession
from routine_app.ui.studio.support_panel import SupportPanel
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.fields import ChoiceRow

SUPPORT, PLAN = mark("Support", "what carries the body"), mark("View and tempo")


class Panels(QWidget):
    """Asks for everything that can be different in a pose. Each region is made when it is first shown.

    Signals: angle_asked(channel, float), released(), back_asked(channel), reset_asked(Region),
    side_asked(Region), rests_asked(tuple), grips_asked(tuple), props_asked(tuple),
    tempo_asked(Tempo | None), view_kept(); grown() once a region was made.
    """

    angle_asked = Signal(str, float)
    released = Signal()
    back_asked = Signal(str)
    reset_asked = Signal(object)
    side_asked = Signal(object)
    rests_asked = Signal(object)
    grips_asked = Signal(object)
    props_asked = Signal(object)
    tempo_asked = Signal(object)
    view_kept = Signal()
    grown = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session: StudioSession | None = None
        self._made: dict[int, QWidget] = {}
        support = tr(SUPPORT, about="what carries the body")
        titles = (*(region.title for region in REGIONS), support, tr(PLAN))
        self.tabs = ChoiceRow(tr("Part", "of the body, to be changed"), titles, theme, self)
        self.tabs.take(0)
        self.tabs.chosen.connect(self._on_chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.put_together()
        self._shown = 0
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._column.setSpacing(theme.px(10))

    def put_together(self) -> None:
        """The choice of a region stands above it; it may also stand elsewhere."""
        self._column.insertWidget(0, self.tabs)

    def show_first(self) -> None:
        """Begin with the first region."""
        self.tabs.take(0)
        self._show_tab(0)

    def show_session(self, session: StudioSession) -> None:
        """Show the region that is looked at, as it stands."""
        self._session = session
        shown = self._panel(self._shown)
        match shown:
            case JointPanel():
                shown.show_work(session.work, session.before, session.end)
            case SupportPanel():
                shown.show_work(session.work, session.end)
            case PlanPanel():
                base = session.loaded.id == session.loaded.base_id
                can_stop = base or session.before.exercise.moves is None
                shown.show_work(session.work.exercise, session.view, can_stop=can_stop)

    @property
    def current(self) -> QWidget:
        """The region that is looked at."""
        return self._panel(self._shown)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self._show_tab(index)
        if self._session is not None:
            self.show_session(self._session)

    def _show_tab(self, index: int) -> None:
        self._shown = index
        self._panel(index)
        for number, panel in self._made.items():
            panel.setVisible(number == index)

    def _panel(self, index: int) -> QWidget:
        if index not in self._made:
            panel = self._new_panel(index)
            self._made[index] = panel
            self._column.addWidget(panel)
            self.grown.emit()
        return self._made[index]

    def _new_panel(self, index: int) -> QWidget:
        if index < len(REGIONS):
            region = REGIONS[index]
            joints = JointPanel(region, self._theme, self)
            joints.angle_asked.connect(self.angle_asked)
            joints.released.connect(self.released)
            joints.back_asked.connect(self.back_asked)
            joints.reset_asked.connect(partial(self.reset_asked.emit, region))
            joints.side_asked.connect(partial(self.side_asked.emit, region))
            return joints
        if index == len(REGIONS):
            support = SupportPanel(self._theme, self)
            support.rests_asked.connect(self.rests_asked)
            support.grips_asked.connect(self.grips_asked)
            support.props_asked.connect(self.props_asked)
            return support
        plan = PlanPanel(self._theme, self)
        plan.view_kept.connect(self.view_kept)
        plan.tempo_asked.connect(self.tempo_asked)
        return plan
