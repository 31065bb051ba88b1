"""A file that cannot be used, with what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.content.problem import printable
from routine_app.domain.language import tr, tr_count
from routine_app.ui.library.words import problem_words
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton, SmallButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import MAY_BREAK, TextLabel, Type
from routine_app.ui.widgets.remark import Mark

if TYPE_CHECKING:
    from routine_app.content.problem import Problem


_ROUND = 8
_BREAK_AFTER = re.compile("([-_.])")


class SourceLine(Card):
    """One line of a file with its number, as an editor shows it."""

    def __init__(self, number: int, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, ground="error_soft", edge="")
        self.label = _Typed(f"{number}  {text}", Type.SMALL_TEXT, theme, self, widest=560)
        self.label.setAccessibleName(tr("Line {line}: {text}", line=number, text=text))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.label)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(10), px(6), px(10), px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.error_soft)
        painter.drawRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)


class _Typed(TextLabel):
    """Text in letters of one width."""

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        font = self.font()
        font.setFamilies(["monospace"])
        font.setStyleHint(font.StyleHint.Monospace)
        self.setFont(font)


class BrokenTile(Card):
    """Which file, where, why, the line itself, a way to open it and to look at it again.

    Signals: open_requested(Path), check_requested(Path).
    """

    open_requested = Signal(object)
    check_requested = Signal(object)

    def __init__(
        self,
        path: Path,
        problems: Sequence[Problem],
        theme: Theme,
        parent: QWidget,
        line: str = "",
    ) -> None:
        super().__init__(theme, parent, edge="error")
        self.path = path
        first = problems[0]
        shown = printable(path.name)
        self.name = TextLabel(_BREAK_AFTER.sub(rf"\1{MAY_BREAK}", shown), Type.H3, theme, self)
        self.name.setAccessibleName(shown)
        self.message = TextLabel(problem_words(first), Type.ERROR, theme, self, widest=220)
        self.line = SourceLine(first.line, line, theme, self)
        self.line.setVisible(bool(line))
        more = len(problems) - 1
        self.more = TextLabel(more_words(more), Type.SMALL, theme, self)
        self.more.setVisible(more > 0)
        self.checked = TextLabel(tr("Checked again. It is the same."), Type.SMALL, theme, self)
        self.checked.hide()
        self.open = SmallButton(tr("Open file"), theme, self, icon="open-file")
        self.open.setAccessibleName(tr("Open file {name}", name=shown))
        self.open.clicked.connect(self._on_open)
        self.main_button = self.open
        self.again = LinkButton(tr("Check again"), theme, self)
        self.again.setAccessibleName(tr("Check {name} again", name=shown))
        self.again.clicked.connect(self._on_again)
        head = QHBoxLayout()
        head.addWidget(Mark("warning", "error", theme, self))
        head.addWidget(self.name, 1)
        foot = FlowLayout(gap=4, row_gap=0, outset=4)
        foot.addWidget(self.open)
        foot.addWidget(self.again)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self.message)
        self._column.addWidget(self.line)
        self._column.addWidget(self.more)
        self._column.addWidget(self.checked)
        self._column.addStretch(1)
        self._column.addLayout(foot)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(16), px(16), px(16), px(10))
        self._column.setSpacing(px(6))

    def tell_checked(self) -> None:
        """It was looked at again, and nothing has changed."""
        self.checked.show()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_open(self) -> None:
        self.open_requested.emit(self.path)

    @Slot()
    def _on_again(self) -> None:
        self.check_requested.emit(self.path)


def more_words(count: int) -> str:
    """How many problems a file has besides those that are shown; nothing for none."""
    if count <= 0:
        return ""
    return tr_count(
        count, "{count} more problem in this file", "{count} more problems in this file"
    )
