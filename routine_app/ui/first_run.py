"""The first start: one page to read and to answer, and day 1 begins from the same page.

The urgent signs stand on it, not behind a link: nobody may begin without having had them in view.
Whoever has one of them is told where to turn, and nothing begins until somebody has looked at it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.exercise import Exercise
from routine_app.domain.health import Health
from routine_app.domain.safety import Safety
from routine_app.domain.value import replace
from routine_app.ui.health_form import Columns, ConditionsForm, UrgentNotice
from routine_app.ui.reflow import Width, window_reflow
from routine_app.ui.safety_sheet import SafetySheet
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.buttons import LinkButton, PrimaryButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.fields import TickBox
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import Bullet, TextLabel, Type
from routine_app.ui.widgets.remark import Remark
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import apply_to_children
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

_PICTURED = "constructive-rest"
_TITLE = "Before you lie down"
_WHOLE = "Who should ask a clinician first, and when to stop"
_SIGN = "I have one of these signs"
_URGENT = "Get medical help today, and do not exercise, with any of these:"


class Welcome(QWidget):
    """The calm side of the page: the first exercise, and what it takes."""

    def __init__(
        self,
        exercise: Exercise | None,
        pictures: PictureQueue,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name = TextLabel("routine", Type.H2, theme, self)
        self.promise = TextLabel("Two metres of floor.", Type.H3, theme, self)
        self.second = TextLabel("A few quiet minutes a day.", Type.LEAD, theme, self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.name)
        self._column.addStretch(1)
        if exercise is not None:
            size, ground = (336, 220), "accent_soft"
            picture = Thumbnail(exercise, pictures, theme, self, size=size, ground=ground)
            self._column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
            self._column.addStretch(1)
        self._column.addWidget(self.promise)
        self._column.addWidget(self.second)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        px = theme.px
        self._column.setContentsMargins(px(40), px(48), px(32), px(32))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), self._theme.tokens.accent_soft)


class UrgentSigns(Card):
    """The signs with which nobody may exercise, every one of them."""

    def __init__(self, signs: Sequence[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, ground="warn_soft", edge="")
        self.title = Remark("warning", "warn", theme, self)
        self.title.say(_URGENT)
        self.title.label.set_role(Type.BODY_STRONG)
        self.signs = Columns(self)
        for sign in signs:
            self.signs.add(Sign(sign, theme, self.signs))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addWidget(self.signs)
        self.apply_theme(theme)

    def set_columns(self, columns: int) -> None:
        """How many columns there is room for."""
        self.signs.set_columns(columns)
        self.signs.set_gaps(self._theme.px(24), self._theme.px(4))

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(6))


class Sign(QWidget):
    """One sign with a dot before it."""

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.label = TextLabel(text, Type.SMALL_TEXT, theme, self)
        row.addWidget(Bullet(Type.SMALL_TEXT, theme, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)


class FirstRunPage(QWidget):
    """The safety note. Nothing can be started before the tick and an answer.

    Signals: accepted() once "Start day 1" was pressed; quit_requested().
    """

    accepted = Signal()
    quit_requested = Signal()
    reader_role = "Grouping"

    def __init__(
        self,
        services: Services,
        theme_source: ThemeSource,
        pictures: PictureQueue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme = theme_source.theme
        self._safety = services.library.safety()
        self.setAccessibleName(_TITLE)
        self.welcome = Welcome(_first_exercise(services), pictures, theme, self)
        self._scroll = QuietScrollArea(theme, self)
        self._note = self._build_note(theme)
        self._scroll.setWidget(self._note)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.welcome, 3)
        self._row.addWidget(self._scroll, 8)
        self._order_tabs()
        self.refresh()

    def _build_note(self, theme: Theme) -> QWidget:
        note = QWidget()
        self._column = QVBoxLayout(note)
        self._column.addStretch(1)
        self._column.addWidget(TextLabel(_TITLE, Type.H1, theme, note))
        lead = "This app shows and times gentle exercises. It is not medical advice."
        self._column.addWidget(TextLabel(lead, Type.LEAD, theme, note, widest=900))
        self.urgent = UrgentSigns(self._safety.urgent, theme, note)
        self._column.addWidget(self.urgent)
        self.remarks = Columns(note)
        for icon, sentence in _short_note(self._safety):
            remark = Remark(icon, "accent", theme, note)
            remark.say(sentence)
            self.remarks.add(remark)
        self._column.addWidget(self.remarks)
        self.whole_text = LinkButton(_WHOLE, theme, note, icon_after="arrow-right")
        self.whole_text.clicked.connect(self._on_whole_text)
        self.tick = TickBox("I have read this and have none of these signs", theme, note)
        self.tick.toggled.connect(self._on_ticked)
        self.sign = TickBox(_SIGN, theme, note)
        self.sign.clicked.connect(self._on_sign)
        for parts, outset in (([self.whole_text], 8), ([self.tick, self.sign], 10)):
            flow = FlowLayout(gap=24, row_gap=0, outset=outset)
            for part in parts:
                flow.addWidget(part)
            self._column.addLayout(flow)
        self.notice = UrgentNotice(self._safety.see_somebody or (_URGENT,), theme, note)
        self.notice.looked_at.connect(self._on_looked_at)
        self._column.addWidget(self.notice)
        self.form = ConditionsForm(self._safety.conditions, theme, note)
        self.form.answered.connect(self._on_answered)
        self._column.addWidget(self.form)
        self.start = PrimaryButton("Start day 1", theme, note, icon="play", key="Enter")
        self.start.setEnabled(False)
        self.start.clicked.connect(self._on_start)
        self.quit = LinkButton("Quit", theme, note)
        self.quit.clicked.connect(self.quit_requested)
        self._buttons = FlowLayout(gap=12, outset=4)
        self._buttons.addWidget(self.start)
        self._buttons.addWidget(self.quit)
        self._column.addLayout(self._buttons)
        self._column.addStretch(1)
        return note

    def _order_tabs(self) -> None:
        stops: list[QWidget] = [self.tick, self.sign, self.notice.over]
        stops += [*self.form.ticks.values(), self.form.none, self.start]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self.start, self.quit)
        QWidget.setTabOrder(self.quit, self.whole_text)

    def focus_main(self) -> None:
        """The tick comes first: Enter sets it, and then starts. The page opens at its top."""
        self.refresh()
        if self._health.urgent:
            self.notice.focus_main()
            self._scroll.show_focus()
        else:
            self.tick.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.verticalScrollBar().setValue(0)

    @property
    def _health(self) -> Health:
        return self._services.health.value

    def refresh(self) -> None:
        """Show the answers as they are kept: an urgent sign closes everything else."""
        health = self._health
        self.form.show_answers(health)
        self.sign.setChecked(health.urgent)
        if health.urgent:
            self.tick.setChecked(False)
        for part in (self.tick, self.form):
            part.setVisible(not health.urgent)
        self.notice.setVisible(health.urgent)
        is_first = not self._services.preferences.value.safety_read
        self.start.setText("Start day 1" if is_first else "Start")
        self._allow()

    def _allow(self) -> None:
        """Start is open to those who have ticked, answered, and told of nothing urgent."""
        free = self.tick.isChecked() and self.form.is_answered and not self._health.urgent
        self.start.setEnabled(free)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._scroll.scroll_by_key(event.key()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        reflow = window_reflow(self, self._theme)
        px = self._theme.px
        wide = reflow.width is Width.WIDE
        side = px(48) if wide else px(24 if reflow.width is Width.MEDIUM else 16)
        self.welcome.setVisible(wide)
        self._column.setContentsMargins(side, px(16), side, px(16))
        self._column.setSpacing(px(8 if reflow.low else 12))
        columns = 1 if reflow.width is Width.NARROW else 2
        self.urgent.set_columns(columns)
        self.remarks.set_columns(columns)
        self.form.set_columns(columns)
        self.remarks.set_gaps(px(24), px(6))

    @Slot(bool)
    def _on_ticked(self, ticked: bool) -> None:
        """Nobody confirms what was not on the screen: the first key brings the tick into view."""
        if ticked and not self._scroll.shows(self.tick):
            self.tick.setChecked(False)
            self._scroll.show_focus()
            return
        self._allow()
        if ticked:
            answered = self.form.is_answered
            following = self.start if answered else next(iter(self.form.ticks.values()), self.start)
            following.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.show_focus()

    @Slot()
    def _on_answered(self) -> None:
        self._allow()
        if self.form.none.isChecked() and self.start.isEnabled():
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.show_focus()

    @Slot()
    def _on_sign(self) -> None:
        """Kept at once: a window that is closed now opens with it again."""
        self._services.health.save(replace(self._health, urgent=self.sign.isChecked()))
        self.refresh()
        if self._health.urgent:
            self.notice.focus_main()
            self._scroll.show_focus()

    @Slot()
    def _on_looked_at(self) -> None:
        self._services.health.save(replace(self._health, urgent=False))
        self.focus_main()

    @Slot()
    def _on_start(self) -> None:
        preferences = self._services.preferences
        told = replace(self._health, told=True, conditions=self.form.conditions)
        self._services.health.save(told)
        preferences.save(replace(preferences.value, safety_read=True))
        self.accepted.emit()

    @Slot()
    def _on_whole_text(self) -> None:
        SafetySheet(self._safety, self._theme, self).open()


def _first_exercise(services: Services) -> Exercise | None:
    try:
        return services.library.exercise(_PICTURED)
    except (ContentError, NotFound):
        return None


def _short_note(safety: Safety) -> tuple[tuple[str, str], ...]:
    """The few sentences that everyone reads, each with its icon."""
    icons = ("person", "heart", "breath", "clock")
    return tuple(zip(icons, safety.before, strict=False))
