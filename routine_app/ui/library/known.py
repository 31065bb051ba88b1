"""What is known, in plain words: what was found, what is only said, what nobody has studied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.domain.program import Known
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.card import Card, Hairline
from routine_app.ui.widgets.labels import Bullet, TextLabel, Type

_WIDEST = 720


class KnownPage(Card):
    """A page to read from top to bottom; every finding names who found it, and when."""

    def __init__(self, known: Known, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._column = QVBoxLayout(self)
        self._say(known.about, Type.BODY_QUIET)
        self._head(tr("What was found"))
        for finding in known.findings:
            self._item(finding.title, (finding.text,), finding.source)
        self._head(tr("What is often said"))
        for saying in known.often_said:
            self._item(
                tr("“{said}”", said=saying.said), (saying.found, saying.instead), saying.source
            )
        self._list(tr("What nobody has studied"), known.not_studied)
        self._list(tr("What follows for your practice"), known.what_follows)
        self._column.addStretch(1)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(24), px(20), px(24), px(24))
        self._column.setSpacing(px(4))

    def _item(self, title: str, texts: Sequence[str], source: str) -> None:
        self._column.addSpacing(self._theme.px(8))
        self._say(title, Type.BODY_STRONG)
        for text in texts:
            self._say(text, Type.BODY)
        if source:
            self._say(source, Type.SMALL)

    def _list(self, heading: str, texts: Sequence[str]) -> None:
        if not texts:
            return
        self._head(heading)
        for text in texts:
            row = QHBoxLayout()
            row.setSpacing(self._theme.px(8))
            row.addWidget(Bullet(Type.BODY, self._theme, self), 0, Qt.AlignmentFlag.AlignTop)
            label = TextLabel(text, Type.BODY, self._theme, self, widest=_WIDEST)
            row.addWidget(label, 1)
            self._column.addLayout(row)

    def _head(self, text: str) -> None:
        self._column.addSpacing(self._theme.px(12))
        self._column.addWidget(Hairline(self._theme, self))
        self._column.addSpacing(self._theme.px(8))
        self._say(text, Type.H3)

    def _say(self, text: str, role: Type) -> None:
        if text:
            self._column.addWidget(TextLabel(text, role, self._theme, self, widest=_WIDEST))
