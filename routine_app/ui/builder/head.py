"""The upper end of the builder: name, what the routine is for, and how long it takes."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from routine_app.content.scalars import LONGEST_SHORT_NAME
from routine_app.domain.language import tr, tr_count
from routine_app.domain.timeline import build_timeline
from routine_app.domain.words import minutes_words
from routine_app.ui.builder.drafting import Draft
from routine_app.ui.builder.typed import LineField, TextField
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.labels import TextLabel, Type

_LONGEST_NAME = 200
_BESIDE_FROM = 520


class BuilderHead(QWidget):
    """Takes what is typed over into the text once a field is left."""

    def __init__(self, draft: Draft, services: Services, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self._theme = theme
        self._services = services
        self.length = TextLabel("", Type.BODY_STRONG, theme, self)
        self.name = LineField(tr("Name of the routine"), "", theme, self)
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.committed.connect(self._on_name)
        self.short_label = TextLabel(
            tr("A shorter name, for cards and the player"), Type.SMALL_STRONG, theme, self
        )
        self.short_name = LineField(tr("Shorter name"), "", theme, self)
        self.short_name.setMaxLength(LONGEST_SHORT_NAME)
        self.short_name.committed.connect(lambda words: draft.set_field("short name", words))
        self.about = TextField(tr("What the routine is for"), "", theme, self)
        self.about.committed.connect(lambda words: draft.set_field("about", words))
        self._side_by_side = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side_by_side.setSpacing(theme.px(12))
        self._add(tr("Name"), self.name, 2)
        self._add(tr("What it is for"), self.about, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(self._side_by_side)
        for part in (self.short_label, self.short_name, self.length):
            column.addWidget(part)
            part.raise_()  # read after the fields, as they stand

    def _add(self, caption: str, field: QWidget, share: int) -> None:
        """A field below its caption, which readers know from the field itself."""
        label = TextLabel(caption, Type.CAPTION, self._theme, self)
        both = QVBoxLayout()
        both.setSpacing(self._theme.px(2))
        both.addWidget(label)
        both.addWidget(field)
        field.raise_()
        both.addStretch(1)
        self._side_by_side.addLayout(both, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() / self._theme.text_scale >= _BESIDE_FROM
        ways = QBoxLayout.Direction
        self._side_by_side.setDirection(ways.LeftToRight if roomy else ways.TopToBottom)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme

    def refresh(self) -> None:
        """Show the text as it stands."""
        draft = self._draft
        self.name.show_words(draft.checked.name or draft.field("name"))
        short = draft.field("short name")
        self.short_name.show_words(short)
        for part in (self.short_label, self.short_name):
            part.setVisible(bool(short))
        self.about.show_words(draft.field("about").strip())
        self.length.setText(self._length_words())
        self.length.setVisible(bool(draft.parts))

    def _length_words(self) -> str:
        """ "6 steps, 13 min"; what cannot be played is not counted."""
        parts, preview = self._draft.parts, self._draft.preview
        if not parts:
            return ""
        words = tr_count(len(parts), "{count} step", "{count} steps")
        broken = sum(bool(part.problems) for part in parts)
        if preview is not None:
            settings = self._services.preferences.value.timeline_settings()
            words += f" · {minutes_words(build_timeline(preview, settings).total)}"
        if not broken:
            return words
        return tr_count(
            broken,
            "{length}, without {count} step to mend",
            "{length}, without {count} steps to mend",
            length=words,
        )

    def commit(self) -> None:
        """Take what was typed and not yet left."""
        for field in (self.name, self.short_name, self.about):
            field.commit()

    def _on_name(self, words: str) -> None:
        """A routine without a name is nothing; then the old one stays."""
        if words:
            self._draft.set_name(words)
        else:
            self.name.show_words("")
            self.refresh()
