"""What the editor shows of a file: its text with problems and preview, or its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.ui.editor.completion_list import CompletionList
from routine_app.ui.editor.find_bar import FindBar
from routine_app.ui.editor.port import Workshop
from routine_app.ui.editor.preview import Preview
from routine_app.ui.editor.problem_list import ProblemList
from routine_app.ui.editor.text_area import TextArea
from routine_app.ui.editor.view import View
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.card import Card, Hairline
from routine_app.ui.widgets.themed import apply_to_children
from routine_app.ui.widgets.thumbnail import PictureQueue

if TYPE_CHECKING:
    from routine_app.ui.builder.view import BuilderView
    from routine_app.ui.services import Services


class EditorDesk(QWidget):
    """One view at a time, two where there is room; all of them over the same text.

    Signals: view_changed(View).
    """

    view_changed = Signal(object)

    def __init__(
        self,
        workshop: Workshop,
        services: Services,
        themes: ThemeSource,
        pictures: PictureQueue,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        theme = themes.theme
        self._workshop = workshop
        self._services = services
        self._themes = themes
        self._pictures = pictures
        self.view = View.TEXT
        self._narrow = False
        self.builder: BuilderView | None = None
        self.paper = Card(theme, self)
        self.area = TextArea(workshop, theme, self.paper)
        self.finder = FindBar(self.area, theme, self.paper)
        self.problems = ProblemList(theme, self.paper)
        self.completion = CompletionList(self.area, workshop, pictures, theme)
        self.preview = Preview(pictures, theme, self)
        self._line = Hairline(theme, self.paper)
        inside = QVBoxLayout(self.paper)
        inside.setContentsMargins(1, 12, 1, 12)
        inside.setSpacing(0)
        inside.addWidget(self.finder)
        inside.addWidget(self.area, 1)
        inside.addWidget(self._line)
        inside.addWidget(self.problems)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.paper, 7)
        self._row.addWidget(self.preview, 5)
        self._row.setSpacing(theme.px(14))

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        self._row.setSpacing(theme.px(14))
        apply_to_children(self, theme)

    # ------------------------------------------------------------------ views

    @Slot(int)
    def show_view(self, view: int) -> None:
        """Show it, with the focus where work begins."""
        self.commit()
        self.view = View(view)
        if self.view is View.STEPS:
            self._make_builder()
        if self.builder is not None:
            self.builder.setVisible(self.view is View.STEPS)
        self._fit()
        self.view_changed.emit(self.view)

    def set_room(self, *, narrow: bool, low: bool) -> None:
        """How much stands side by side."""
        self._narrow = narrow
        self.preview.set_low(narrow and low)
        if not narrow and self.view is View.PREVIEW:
            self.show_view(View.TEXT)
        self._fit()

    def focus_main(self) -> None:
        """Go to where work begins."""
        if self.view is View.STEPS and self.builder is not None:
            self.builder.focus_main()
        elif self.view is View.PREVIEW and self.preview.rows:
            self.preview.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Take what was typed into the steps and not yet left."""
        if self.builder is not None and self.view is View.STEPS:
            self.builder.commit()

    def _make_builder(self) -> None:
        if self.builder is not None:
            return
        from routine_app.ui.builder.view import BuilderView  # not everybody wants it

        parts = self._workshop, self._services, self._themes, self._pictures
        self.builder = BuilderView(self.area.text, *parts, self)
        self.builder.text_requested.connect(self.show_line)
        self._row.addWidget(self.builder, 12)

    @Slot(int)
    def show_line(self, line: int) -> None:
        """Go on in the text, where a line begins to say something."""
        self.show_view(View.TEXT)
        text = self.area.document().findBlockByNumber(line - 1).text()
        self.area.go_to(line, len(text) - len(text.lstrip(" -")) + 1)

    # ----------------------------------------------------------------- layout

    def _fit(self) -> None:
        steps = self.view is View.STEPS
        self.paper.setVisible(not steps and (not self._narrow or self.view is View.TEXT))
        self.preview.setVisible(not steps and (not self._narrow or self.view is View.PREVIEW))
        self._row.activate()  # whoever gets the focus now knows its room
        self.fit_problems()

    def fit_problems(self) -> None:
        """As much room for the problems as they need, never most of it."""
        self._line.setVisible(bool(self.problems.rows))
        if self.problems.rows:
            self.problems.setFixedHeight(self.problems.wanted_height(self.paper.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_problems()
