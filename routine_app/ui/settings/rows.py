"""The rows of Settings: a name with a second line, and its control at the right or below."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.ui.mirroring import set_margins
from routine_app.ui.settings.words import KEYWORDS, SENTENCES
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import Button
from routine_app.ui.widgets.card import Card, Hairline
from routine_app.ui.widgets.fields import Switch
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type

_BESIDE_SWITCH, _BESIDE_BUTTON, _BESIDE_OTHERS = 300, 230, 190
"""How wide second lines may ask to be, so that the control finds room beside them."""


class _Words(QWidget):
    """Name and sentence. A long name gives the sentence more room than it asks for."""

    def sizeHint(self) -> QSize:
        wide = super().sizeHint().width()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class SettingRow(QWidget):
    """A name, what it does, and a control that goes below when there is no room beside it.

    What it does is one sentence; where there is more to say, how things stand takes its place.
    Name and sentence are marked texts; `also` are words by which it is found in every language.
    `widest` is how wide the second line may ask to be, if that is not decided by the control.
    """

    def __init__(
        self,
        name: str,
        control: QWidget,
        theme: Theme,
        parent: QWidget,
        about: str = "",
        also: str = "",
        widest: int = 0,
    ) -> None:
        super().__init__(parent)
        self._keywords = KEYWORDS.get(name, "")
        self._also = also
        about = about or SENTENCES.get(name, "")
        self.name = tr(name)
        self.sentence = about = tr(about) if about else ""
        self.control = control
        words = _Words(self)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TextLabel(self.name, Type.BODY_STRONG, theme, words))
        self.about = TextLabel(about, Type.SMALL, theme, words, widest=widest or _widest(control))
        self.about.setVisible(bool(about))
        if not control.accessibleName():
            control.setAccessibleName(self.name)
        control.setAccessibleDescription(about)
        column.addWidget(self.about)
        self._flow = FlowLayout(self, gap=12, row_gap=0, spread=True, unfold=True)
        self._flow.setContentsMargins(0, 4, 0, 4)
        self._flow.addWidget(words)
        self._flow.addWidget(control)

    @property
    def words(self) -> str:
        """Everything by which it is found."""
        keywords = tr(self._keywords) if self._keywords else ""
        return " ".join((self.name, self.sentence, keywords, self._also))

    def say(self, about: str) -> None:
        """Say how things stand; nothing is to say again what the setting does."""
        about = about or self.sentence
        self.about.setText(about)
        self.control.setAccessibleDescription(about)
        self.about.setVisible(bool(about))


def _widest(control: QWidget) -> int:
    if isinstance(control, Switch):
        return _BESIDE_SWITCH
    return _BESIDE_BUTTON if isinstance(control, Button) else _BESIDE_OTHERS


class SettingGroup(Card):
    """A card with a heading, a marked text, and rows, hairlines between them."""

    reader_role = "Grouping"

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        title = tr(title)
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.addWidget(TextLabel(title, Type.H3, theme, self))
        self.rows: list[QWidget] = []
        self.lines: list[Hairline] = []
        self.apply_theme(theme)

    def add_row(self, name: str, control: QWidget, about: str = "", also: str = "") -> SettingRow:
        """Add a row below the others."""
        row = SettingRow(name, control, self._theme, self, about, also)
        self.add_widget(row)
        return row

    def add_widget(self, widget: QWidget) -> None:
        """Add anything as a row of its own."""
        if self.rows:
            self.lines.append(Hairline(self._theme, self))
            self._column.addWidget(self.lines[-1])
        self._column.addWidget(widget)
        self.rows.append(widget)

    def show_only(self, wanted: Collection[QWidget]) -> None:
        """Show those rows alone, with lines between them; none of them is no card."""
        is_first = True
        for row, line in zip(self.rows, (None, *self.lines), strict=True):
            is_wanted = row in wanted
            row.setVisible(is_wanted)
            if line is not None:
                line.setVisible(is_wanted and not is_first)
            is_first = is_first and not is_wanted
        self.setVisible(not is_first)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        set_margins(self._column, px(24), px(16), px(20), px(12))
        self._column.setSpacing(px(2))
