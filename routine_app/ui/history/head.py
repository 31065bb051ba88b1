"""The head of the history: three answers in words, the days of the program, what it adds up to."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QMargins, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.agenda import Agenda
from routine_app.domain.chronicle import Chronicle
from routine_app.domain.language import tr
from routine_app.domain.statistics import totals
from routine_app.domain.streak import strength
from routine_app.domain.words import longest_words, streak_words
from routine_app.ui.history.words import progress_text, totals_text
from routine_app.ui.theme import Theme
from routine_app.ui.today.days import strip_of, strip_words
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.day_strip import DayStrip
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE, KeyFocus, paint_focus_ring

_BESIDE = QMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
"""Room for the ring around an answer."""
_LAST_WORDS, _NO_BREAK = 3, "\N{NO-BREAK SPACE}"


class Answer(KeyFocus, TextLabel):
    """One of the answers in words. It may be given the focus, which is shown around it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("", Type.H2, theme, parent)
        self.setContentsMargins(_BESIDE)

    def sizeHint(self) -> QSize:
        width = super().sizeHint().grownBy(_BESIDE).width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().grownBy(_BESIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.shows_ring:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            reserve = FOCUS_RESERVE
            inner = QRectF(self.rect()).adjusted(reserve, reserve, -reserve, -reserve)
            paint_focus_ring(painter, self._theme, inner, 4)


class HistoryHead(QWidget):
    """Signals: past_practice_asked(); export_asked(); import_asked()."""

    past_practice_asked = Signal()
    export_asked = Signal()
    import_asked = Signal()

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self.heading = TextLabel(tr("History"), Type.H1, theme, self)
        self.add = SmallButton(tr("Add a past practice"), theme, self, icon="plus")
        self.take_in = SmallButton(tr("Import"), theme, self, icon="import")
        self.export = SmallButton(tr("Export"), theme, self, icon="export")
        self.export.set_tip(tr("Export, key Ctrl E"))
        buttons = QWidget(self)
        self._buttons = FlowLayout(buttons, gap=2, row_gap=0)
        self._buttons.setContentsMargins(0, FOCUS_RESERVE, 0, FOCUS_RESERVE)
        for button in (self.add, self.take_in, self.export):
            self._buttons.addWidget(button)
        self.streak = Answer(theme, self)
        self.longest = Answer(theme, self)
        self.progress = Answer(theme, self)
        self.strip = DayStrip(theme)
        self.totals = TextLabel("", Type.SMALL, theme, self)
        self.habit = TextLabel("", Type.SMALL, theme, self, widest=900)
        self._sums = FlowLayout(row_gap=0)
        for label in (self.totals, self.habit):
            self._sums.addWidget(label)
        top = FlowLayout(gap=16, row_gap=0, spread=True)
        top.addWidget(self.heading)
        top.addWidget(buttons)
        facts = FlowLayout(gap=theme.px(32), row_gap=theme.px(4))
        for label in (self.streak, self.longest, self.progress):
            facts.addWidget(label)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addLayout(top)
        self.column.addLayout(facts)
        self.column.addWidget(self.strip)
        self.column.addLayout(self._sums)
        answers = (self.streak, self.longest, self.progress)
        for part in (*answers, self.strip, self.totals, self.habit):
            part.raise_()  # read in the order in which they stand
        self.add.clicked.connect(self.past_practice_asked)
        self.take_in.clicked.connect(self.import_asked)
        self.export.clicked.connect(self.export_asked)

    def show_days(self, days: Agenda, chronicle: Chronicle) -> None:
        """Show what the days add up to."""
        self.streak.setText(streak_words(days.streak))
        self.longest.setText(longest_words(days.longest))
        self.progress.setText(progress_text(days.progress))
        percent = round(100 * strength(days.done_days, days.today))
        habit = tr(
            "Habit strength {percent} %: every day counts, and one 13 days ago counts half as much "
            "as today.",
            percent=percent,
        )
        self.totals.setText(f"{totals_text(self._locale, totals(chronicle))}.")
        self.habit.setText(_ending_together(habit))
        self._sums.set_gaps(self.habit.fontMetrics().horizontalAdvance(" "), 0)
        self.strip.show_days(strip_of(days.progress), strip_words(days.progress))

    def show_exchange(self, *, possible: bool) -> None:
        """Whether there are files to exchange with."""
        self.take_in.setVisible(possible)
        self.export.setVisible(possible)


def _ending_together(sentence: str) -> str:
    """The sentence with a last line of three words at least, however wide it is."""
    return _NO_BREAK.join(sentence.rsplit(" ", _LAST_WORDS - 1))
