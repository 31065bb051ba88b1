"""The ways to look at a file, to choose from: in words, or in signs where words have no room."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from routine_app.domain.language import tr
from routine_app.ui.editor.view import NAMES
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.fields import ChoiceRow

_SIGNS = ("list", "note", "person")


class ViewChoice(ChoiceRow):
    """One row of buttons; readers hear their names either way."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._names = [tr(name) for name in NAMES]
        self._in_signs = False
        super().__init__(tr("Show"), self._names, theme, parent)

    def fit(self, room: int) -> None:
        """Be no wider than this, in pixels."""
        shown = [button for button in self.choices if not button.isHidden()]
        self._write(in_signs=False)
        self._write(in_signs=sum(button.sizeHint().width() for button in shown) > room)

    def _write(self, *, in_signs: bool) -> None:
        if in_signs == self._in_signs:
            return
        self._in_signs = in_signs
        for button, name, sign in zip(self.choices, self._names, _SIGNS, strict=True):
            button.setText("" if in_signs else name)
            button.set_icon(sign if in_signs else "")
            button.set_tip(name if in_signs else "")
        self.updateGeometry()
