"""After the last day of the program: a look back in numbers, and what comes next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.afterwards import Summary, summary_of
from routine_app.domain.agenda import ProgramProgress
from routine_app.domain.dose import MINUTE
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.looking_back import LookingBack
from routine_app.ui.history.check_series import ANGLES, VARIES
from routine_app.ui.history.session_detail import told_in_check
from routine_app.ui.reflow import Width, window_reflow
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.buttons import LinkButton, SmallButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import FOCUS_RESERVE, apply_to_children

_WIDEST = 760
_ROUGH = mark("The picture you chose is a rough sign, neither a measurement nor a diagnosis.")
_CHOSEN = mark("This is what you do now.")


class NumberBlock(QWidget):
    """A large number over what it counts."""

    def __init__(self, number: str, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TextLabel(number, Type.NUMBER, theme, self))
        column.addWidget(TextLabel(words, Type.SMALL, theme, self))


class PlanRow:
    """Something that may come next: its name, what it is, and the button that takes it."""

    def __init__(self, name: str, about: str, action: str, theme: Theme, card: QWidget) -> None:
        self.name = TextLabel(name, Type.H3, theme, card)
        self.about = TextLabel(about, Type.BODY, theme, card)
        self.chosen = TextLabel(tr(_CHOSEN), Type.ACCENT, theme, card)
        self.button = SmallButton(action, theme, card)
        self.button.setAccessibleName(f"{action}. {about}")

    def stand_in(self, column: QVBoxLayout, gap: int) -> None:
        """Take a place at the end of a column."""
        column.addSpacing(gap)
        for part in (self.name, self.about, self.chosen):
            column.addWidget(part)
        row = FlowLayout(outset=FOCUS_RESERVE)
        row.addWidget(self.button)
        column.addLayout(row)

    def show_chosen(self, chosen: bool) -> None:
        """Whether this is what is done now: then there is nothing to press."""
        self.chosen.setVisible(chosen)
        self.button.setVisible(not chosen)


class SummaryPage(QWidget):
    """What the days were, and three ways to go on.

    Signals: left() for Today.
    """

    left = Signal()
    reader_role = "Grouping"

    def __init__(
        self, services: Services, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = themes.theme
        self.area = QuietScrollArea(self._theme, self)
        self.plans: list[PlanRow] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.setAccessibleName(tr("Your program, looking back"))

    def refresh(self) -> None:
        """Count anew and show it."""
        progress = self._services.practice.agenda().progress
        past = LookingBack(self._services.practice)
        sessions = past.of_run(progress.program.id, progress.run)
        summary = summary_of(progress.program.id, progress.run, sessions)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        days = len(progress.program.days)
        title = (
            tr_count(days, "Your {count} day", "Your {count} days")
            if progress.run == 1
            else tr_count(days, "Your {count} day, again", "Your {count} days, again")
        )
        self.title = TextLabel(title, Type.H1, self._theme, self._page)
        self._column.addWidget(self.title)
        self._column.addWidget(self._numbers(summary))
        if summary.checks:
            self._column.addWidget(self._checks(summary))
        self._column.addWidget(self._next(progress))
        self.back = LinkButton(tr("Back to Today"), self._theme, self._page, key="Esc")
        self.back.clicked.connect(self.left)
        foot = FlowLayout(outset=2 * FOCUS_RESERVE)
        foot.addWidget(self.back)
        self._column.addLayout(foot)
        self._column.addStretch(1)
        self.area.setWidget(self._page)
        self.apply_theme(self._theme)

    def focus_first(self) -> None:
        """The way back: a stray Enter chooses nothing."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.verticalScrollBar().setValue(0)

    # --------------------------------------------------------------- building

    def _numbers(self, summary: Summary) -> Card:
        card, column = self._card()
        blocks = FlowLayout(gap=40, row_gap=12)
        minutes = max(1, round(summary.practised / MINUTE))
        # English says "days" here whatever their number.
        done = tr_count(summary.days, "days done", "days done", about="after a large number")
        blocks.addWidget(NumberBlock(f"{summary.days}", done, self._theme, card))
        words = tr_count(
            minutes, "minute of practice", "minutes of practice", about="after a large number"
        )
        blocks.addWidget(NumberBlock(f"{minutes}", words, self._theme, card))
        column.addLayout(blocks)
        if summary.first is not None and summary.last is not None:
            (first, before), (last, now) = summary.first, summary.last
            words = tr(
                "tightness before practice, day {first} to day {last}", first=first, last=last
            )
            change = tr("{before} to {now}", about="two numbers", before=before, now=now)
            blocks.addWidget(NumberBlock(change, words, self._theme, card))
            column.addWidget(TextLabel(tr(VARIES), Type.SMALL, self._theme, card))
        return card

    def _checks(self, summary: Summary) -> Card:
        card, column = self._card()
        column.addWidget(TextLabel(tr("Your self-checks"), Type.H3, self._theme, card))
        for session in dict.fromkeys((summary.checks[0], summary.checks[-1])):
            said = told_in_check(session)
            day = tr("Day {day}", day=session.program_day)
            column.addWidget(TextLabel(day, Type.SMALL_STRONG, self._theme, card))
            column.addWidget(
                TextLabel(f"{said[:1].upper()}{said[1:]}.", Type.BODY, self._theme, card)
            )
        column.addWidget(TextLabel(tr(_ROUGH), Type.SMALL, self._theme, card))
        checks = [session.self_check for session in summary.checks]
        if any(check is not None and check.has_angles for check in checks):
            column.addWidget(TextLabel(tr(ANGLES), Type.SMALL, self._theme, card))
        return card

    def _next(self, progress: ProgramProgress) -> Card:
        """The three ways; the reset itself begins on another day than its last one ended."""
        card, column = self._card()
        column.addWidget(TextLabel(tr("What comes next"), Type.H2, self._theme, card))
        again = (
            tr("From tomorrow on. Your history stays.")
            if progress.done_today
            else tr("Day 1 again. Your history stays.")
        )
        reset = tr("Start reset {number}", number=progress.run + 1)
        daily = tr("{routine}, every day.", routine=self._daily())
        weekly = tr(
            "The routines of the second and the third week take turns, on the days you like."
        )
        ways: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            (tr("A daily routine"), daily, tr("Practise daily"), self._on_daily),
            (tr("Three sessions a week"), weekly, tr("Three a week"), self._on_weekly),
            (tr("The reset again"), again, reset, self._on_reset),
        )
        self.plans = []
        for name, about, action, act in ways:
            plan = PlanRow(name, about, action, self._theme, card)
            plan.button.clicked.connect(act)
            self.plans.append(plan)
            plan.stand_in(column, self._theme.px(8))
        three = self._services.practice.plan().weekly
        self.plans[0].show_chosen(not three)
        self.plans[1].show_chosen(three)
        self.plans[2].show_chosen(False)
        self.plans[2].chosen.hide()
        self.plans[2].button.setVisible(not progress.done_today)
        return card

    def _card(self) -> tuple[Card, QVBoxLayout]:
        card = Card(self._theme, self._page)
        column = QVBoxLayout(card)
        px = self._theme.px
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(6))
        return card, column

    def _daily(self) -> str:
        try:
            return self._services.library.routine(self._services.practice.plan().daily).name
        except (ContentError, NotFound):
            return tr("Your routine")

    # ------------------------------------------------------------------ theme

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        self.area.viewport().setPalette(theme.palette())
        self.area.viewport().setAutoFillBackground(True)
        self._reflow()

    def _reflow(self) -> None:
        reflow = window_reflow(self, self._theme)
        px = self._theme.px
        side = max(px(reflow.margin), (self.width() - px(_WIDEST)) // 2)
        self._column.setContentsMargins(side, px(reflow.top), side, px(reflow.top))
        self._column.setSpacing(px(14))
        self.title.set_role(Type.H2 if reflow.width is Width.NARROW else Type.H1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    # ------------------------------------------------------------------ input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not self.area.scroll_by_key(event.key()):
            super().keyPressEvent(event)

    @Slot()
    def _on_daily(self) -> None:
        self._services.practice.choose_plan()
        self.left.emit()

    @Slot()
    def _on_weekly(self) -> None:
        self._services.practice.choose_plan(weekly=True)
        self.left.emit()

    @Slot()
    def _on_reset(self) -> None:
        self._services.practice.start_over()
        self.left.emit()
