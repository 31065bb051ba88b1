"""The upper end of the library: its name, the search, the tabs; or the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.ui.library.routines import ProblemsButton
from routine_app.ui.mirroring import set_margins
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme, stylesheet
from routine_app.ui.widgets.buttons import LinkButton, SmallButton
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_AROUND_WORDS = 44


class LibraryHead:
    """Widgets that stand on the page itself: only their places are told here."""

    def __init__(self, tabs: Sequence[str], theme: Theme, parent: QWidget) -> None:
        self.heading = TextLabel(tr("Library"), Type.H1, theme, parent)
        self.filter = QLineEdit(parent)
        self.filter.setPlaceholderText(tr("Find by name or aim"))
        self.filter.setAccessibleName(tr("Find by name, aim, prop or phase"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAcceptDrops(False)  # a file that is dropped here is for the window
        self.new = SmallButton(tr("New"), theme, parent, icon="plus")
        self.new.setAccessibleName(tr("Begin a new one"))
        self.add = SmallButton(tr("Add routine"), theme, parent, icon="import")
        self.add.setAccessibleName(tr("Add a routine from a file, key O"))
        self._offers = (False, False)
        self.is_brief = self._is_listed = False
        self.side = QWidget(parent)
        side = FlowLayout(self.side, gap=4, row_gap=4)
        for part in (self.filter, self.new, self.add):
            side.addWidget(part)
        self.tabs = ChoiceRow(tr("Show"), tabs, theme, parent)
        self.tabs.take(0)
        self.problems = ProblemsButton(theme, parent)
        self.back = LinkButton("", theme, parent, icon="arrow-left")
        self.style(theme)

    def stand_in(self, page: QVBoxLayout) -> None:
        """Take the upper end of a page."""
        head = FlowLayout(gap=16, row_gap=4, spread=True)
        head.addWidget(self.heading)
        head.addWidget(self.side)
        set_margins(head, FOCUS_RESERVE, 0, 0, 0)
        tabs = FlowLayout(gap=12, row_gap=0)
        tabs.addWidget(self.tabs)
        tabs.addWidget(self.problems)
        back = FlowLayout(outset=4)
        back.addWidget(self.back)
        for layout in (head, tabs, back):
            page.addLayout(layout)

    def style(self, theme: Theme) -> None:
        """Qt paints the field itself, from a style sheet."""
        self.filter.setStyleSheet(stylesheet(theme))
        self.filter.setFont(theme.font(15.5))
        self.filter.setFixedHeight(theme.px(44))
        words = self.filter.fontMetrics().horizontalAdvance(self.filter.placeholderText())
        self.filter.setMinimumWidth(max(theme.px(240), words + theme.px(_AROUND_WORDS)))

    def offer_files(self, services: Services) -> None:
        """Whether files can be added from elsewhere, and new ones be begun."""
        self._offers = (services.own_files() is not None, services.workshop() is not None)

    @property
    def can_add(self) -> bool:
        """Whether files can be added to what is shown."""
        return self._is_listed and self._offers[0]

    def tell_problems(self, count: int, *, alone: bool) -> None:
        """So many files cannot be used; `alone` while nothing else is shown."""
        self.problems.show_count(count, alone=alone)
        self.problems.setVisible(count > 0 and not self.heading.isHidden())

    def show_lists(
        self, back: str, *, listed: bool, sought: bool, begins: bool, brief: bool
    ) -> None:
        """Above lists, of which some can be searched and begun; or above a page, with a way `back`.

        While somebody searches where there is little height, what is found matters more than
        the heading and the buttons beside the search.
        """
        self.is_brief, self._is_listed = brief, listed
        self.heading.setVisible(listed and not brief)
        self.filter.setVisible(listed and sought)
        add, new = self._offers
        self.add.setVisible(listed and add and not brief)
        self.new.setVisible(listed and new and begins and not brief)
        self.back.setVisible(not listed)
        self.back.setText(back)
