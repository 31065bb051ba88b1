"""The upper end of the editor: the way back, the name, where the file is, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.ui.editor.view import View
from routine_app.ui.editor.view_choice import ViewChoice
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import ButtonShape, IconButton, LinkButton, PrimaryButton
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import apply_to_children

_KEY = "Ctrl S"


class SaveButton(PrimaryButton):
    """As wide as its words."""

    shape = ButtonShape(text=16, weight=650, height=44, padding=18)
    least_width = 0


class EditorHead(QWidget):
    """Widgets only: the page says what they do."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._narrow = self._low = self._tiny = self._on_disk = False
        self.back = IconButton(tr("Back"), "arrow-left", theme, self)
        self.title = TextLabel("", Type.H2, theme, self, widest=900)
        self.state = TextLabel("", Type.SMALL, theme, self, widest=900)
        self.views = ViewChoice(theme, self)
        self.views.take(View.TEXT)
        self.play = IconButton(tr("Play preview, without a record"), "play", theme, self)
        self.elsewhere = LinkButton(tr("Open in other editor"), theme, self, icon="open-file")
        self.save = SaveButton(tr("Save"), theme, self, key=_KEY)
        self.save_sign = IconButton(tr("Save"), "check", theme, self)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addStretch(1)
        self._words.addWidget(self.title)
        self._words.addStretch(1)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        middle = Qt.AlignmentFlag.AlignVCenter
        self._first.addWidget(self.back, 0, middle)
        self._first.addLayout(self._words, 1)
        for part in (self.views, self.elsewhere, self.play, self.save, self.save_sign):
            self._first.addWidget(part, 0, middle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._first)
        self._column.addLayout(self._second)
        self.apply_theme(theme)
        self.set_room(narrow=False, low=False)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        self._first.setSpacing(theme.px(10))
        self._second.setSpacing(theme.px(10))
        apply_to_children(self, theme)

    def show_state(self, title: str, state: str, *, unsaved: bool, on_disk: bool) -> None:
        """The name, where the file is and how it stands; what can be done follows from that."""
        self.title.setText(title)
        self.state.setText(state)
        self.save.setEnabled(unsaved)
        self.save_sign.setEnabled(unsaved)
        self._on_disk = on_disk
        self.elsewhere.setEnabled(not unsaved)

    def show_view(self, view: View, *, has_steps: bool) -> None:
        """The view that is shown, among those there are."""
        self.views.take(view)
        self.views.button(View.STEPS).setVisible(has_steps)
        self.views.button(View.PREVIEW).setVisible(self._narrow)
        self.views.setVisible(has_steps or self._narrow)
        self.views.updateGeometry()
        self.play.setVisible(view is View.STEPS)
        roomy = view is View.TEXT and not self._narrow
        self.elsewhere.setVisible(roomy and self._on_disk)
        self._fit_views()

    def set_room(self, *, narrow: bool, low: bool, tiny: bool = False) -> None:
        """In a narrow window two rows; where it is low as well, one row is all there is.

        In a `tiny` one a sign stands for the word Save.
        """
        self._narrow, self._low, self._tiny = narrow, low, tiny
        bare = narrow and low
        self.save.setVisible(not tiny)
        self.save.set_key("" if bare else _KEY)
        self.save_sign.setVisible(tiny)
        self.title.setVisible(not bare)
        self.state.setVisible(not bare)
        self.title.set_role(Type.H3 if narrow else Type.H2)
        for row in (self._first, self._second):
            row.removeWidget(self.views)
            row.removeWidget(self.state)
        self._words.removeWidget(self.state)
        middle = Qt.AlignmentFlag.AlignVCenter
        if narrow and not low:
            self._second.addWidget(self.state, 1, middle)
            self._second.addWidget(self.views, 0, middle)
        else:
            self._first.insertWidget(2, self.views, 0, middle)
            self._words.insertWidget(2, self.state)
        self._fit_views()

    def _fit_views(self) -> None:
        """In the least window a second row of them would leave no room for the text."""
        others = [self.back, self.play, self.save_sign]
        widths = [part.sizeHint().width() for part in others if not part.isHidden()]
        room = self.width() - sum(widths) - self._first.spacing() * len(widths)
        self.views.fit(room if self._tiny else 1 << 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_views()
