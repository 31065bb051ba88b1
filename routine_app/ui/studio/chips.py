"""Small switches in a flow, and a button that opens a list to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor
from PySide6.QtWidgets import QMenu, QWidget

from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import ButtonShape, SmallButton
from routine_app.ui.widgets.fields import Filling, OnOff
from routine_app.ui.widgets.flow import FlowLayout


class Chip(OnOff, Filling):
    """On or off: filled and ticked when on, or with an icon of its own in both."""

    shape = ButtonShape(text=14, weight=550, height=40, padding=12, icon=16, gap=6, radius=20)

    def __init__(self, text: str, theme: Theme, parent: QWidget, icon: str = "") -> None:
        super().__init__(text, theme, parent, icon=icon)
        if not icon:
            self.toggled.connect(self._on_toggled)

    def _on_toggled(self, on: bool) -> None:
        self.set_icon("check" if on else "")

    def filled(self) -> tuple[QColor, QColor]:
        return self._theme.tokens.accent_soft, self._theme.tokens.on_soft


class ChipRow(QWidget):
    """Several switches in rows, all of which may be on.

    Signals: switched(index, bool) on the user's doing.
    """

    switched = Signal(int, bool)
    reader_role = "Grouping"

    def __init__(self, name: str, texts: Sequence[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.chips: list[Chip] = []
        flow = FlowLayout(self, gap=0, row_gap=0)
        for index, text in enumerate(texts):
            chip = Chip(text, theme, self)
            chip.setAccessibleName(f"{name}: {text}")
            chip.clicked.connect(lambda on, index=index: self.switched.emit(index, on))
            self.chips.append(chip)
            flow.addWidget(chip)

    def show_on(self, on: Sequence[bool]) -> None:
        """Show which ones are on, without telling listeners."""
        for chip, is_on in zip(self.chips, on, strict=True):
            chip.setChecked(is_on)


class PickButton(SmallButton):
    """Shows what is chosen; pressed, it opens the list.

    Signals: picked(index).
    """

    picked = Signal(int)

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__("", theme, parent, icon_after="chevron-down")
        self._name = name
        self._texts: Sequence[str] = ()
        self._taken = 0
        self.clicked.connect(self._on_clicked)

    def show_choice(self, texts: Sequence[str], taken: int) -> None:
        """What there is to choose from, and what is chosen."""
        self._texts, self._taken = texts, taken
        self.setText(texts[taken])
        self.setAccessibleName(f"{self._name}: {texts[taken]}")

    def menu(self) -> QMenu:
        """The list, with a mark at what is chosen."""
        menu = QMenu(self)
        menu.setStyleSheet(_menu_style(self._theme))
        menu.setFont(self._theme.font(15))
        group = QActionGroup(menu)
        for index, text in enumerate(self._texts):
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(index == self._taken)
            action.triggered.connect(lambda _on, index=index: self.picked.emit(index))
            group.addAction(action)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _on_clicked(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height())))


def _menu_style(theme: Theme) -> str:
    """Lines that can be hit, in the colours of the theme; Qt paints menus itself."""
    t, px = theme.tokens, theme.px
    return f"""
    QMenu {{
        background: {t.surface.name()}; color: {t.text.name()};
        border: 1px solid {t.control.name()}; padding: {px(4)}px;
    }}
    QMenu::item {{ padding: {px(7)}px {px(20)}px {px(7)}px {px(8)}px; border-radius: {px(8)}px; }}
    QMenu::item:selected {{ background: {t.accent_soft.name()}; color: {t.on_soft.name()}; }}
    QMenu::indicator {{
        width: {px(10)}px; height: {px(10)}px; margin: 0 {px(8)}px 0 {px(8)}px;
        border: 1px solid {t.surface.name()}; border-radius: {px(5)}px;
    }}
    QMenu::indicator:checked {{ background: {t.accent.name()}; }}
    """
