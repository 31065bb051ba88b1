"""A runner's note: how the feet land, for the runner alone. Never scored, never advised on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from routine_app.domain.language import mark, tr
from routine_app.domain.self_check import Landing, RunnersNote, Tread
from routine_app.ui.theme import Theme, stylesheet
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.option_row import word_row
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_LONGEST = 200
_FOR_YOU = mark("For yourself: nobody scores it, and there is nothing to change.")


class RunnerCard(Card):
    """One line, until somebody who runs opens it: two taps and a few words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.opener = LinkButton(tr("If you run: a note on your feet"), theme, self, "plus")
        self.opener.clicked.connect(self._on_opened)
        self.landing = word_row(
            tr("How do your feet land?"),
            (tr("Quiet", about="how feet land"), tr("Loud", about="how feet land")),
            theme,
            self,
        )
        self.tread = word_row(
            tr("What touches the ground first?"),
            (tr("Outer edge"), tr("Flat foot"), tr("Not sure")),
            theme,
            self,
        )
        self.note = QLineEdit(self)
        self.note.setMaxLength(_LONGEST)
        self.note.setPlaceholderText(tr("A few words, if you like"))
        self.note.setAccessibleName(tr("Runner's note, optional"))
        self._questions = [
            TextLabel(text, Type.BODY_STRONG, theme, self)
            for text in (
                tr("How do your feet land when you run?"),
                tr("What touches the ground first?"),
            )
        ]
        self.about = TextLabel(tr(_FOR_YOU), Type.SMALL, theme, self)
        self._column = QVBoxLayout(self)
        self._place()
        self._open(False)
        self.apply_theme(theme)

    def _place(self) -> None:
        opener = FlowLayout(outset=2 * FOCUS_RESERVE)
        opener.addWidget(self.opener)
        self._column.addLayout(opener)
        for question, row in zip(self._questions, (self.landing, self.tread), strict=True):
            self._column.addWidget(question)
            flow = FlowLayout(outset=FOCUS_RESERVE)
            flow.addWidget(row)
            row.raise_()  # read after its question
            self._column.addLayout(flow)
        self.note.raise_()
        self._column.addWidget(self.note)
        self.about.raise_()
        self._column.addWidget(self.about)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        edge = px(6 if self.is_closed else 14)
        self._column.setContentsMargins(px(20), edge, px(20), edge)
        self._column.setSpacing(px(4))
        self.note.setStyleSheet(stylesheet(theme))
        self.note.setFont(theme.font(15.5))
        self.note.setFixedHeight(theme.px(44))

    @property
    def is_closed(self) -> bool:
        """Whether it is one line yet."""
        return not self.opener.isHidden()

    @property
    def answer(self) -> RunnersNote:
        """What was noted."""
        landing, tread = self.landing.value, self.tread.value
        return RunnersNote(
            None if landing is None else tuple(Landing)[landing],
            None if tread is None else tuple(Tread)[tread],
            self.note.text().strip(),
        )

    def begin(self, *, opened: bool) -> None:
        """Nothing is noted yet; open for those who are known to run."""
        for row in (self.landing, self.tread):
            row.set_value(None)
        self.note.clear()
        self._open(opened)

    def focus_first(self) -> None:
        """The first question."""
        self.landing.option(0).setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, opened: bool) -> None:
        parts: list[QWidget] = [*self._questions, self.landing, self.tread, self.note, self.about]
        for part in parts:
            part.setVisible(opened)
        self.opener.setVisible(not opened)
        self.apply_theme(self._theme)

    @Slot()
    def _on_opened(self) -> None:
        self._open(True)
        self.focus_first()
