"""What files from elsewhere hold, before any of it is added."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from routine_app.content.arriving import Clash
from routine_app.content.own_folder import How
from routine_app.content.problem import printable
from routine_app.domain.language import tr, tr_count
from routine_app.domain.routine import Routine
from routine_app.domain.value import replace
from routine_app.ui.data.dialog import DataSheet
from routine_app.ui.library.arrival_card import ArrivalCard
from routine_app.ui.library.routines import exercises_words
from routine_app.ui.library.shelf import Shelf
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton, OutlineButton, PrimaryButton
from routine_app.ui.widgets.thumbnail import PictureQueue

if TYPE_CHECKING:
    from routine_app.content.arriving import Arrival


_WIDE, _LEAST, _MOST = 760, 240, 680
_LARGE = 1.5
"""Text from this size on leaves no room for a long heading."""
_HEAD = 100
"""The part of a sheet above its text."""


class AddingSheet(DataSheet):
    """One file, or several; each can be added, if it is good and not here already.

    Signals: add_requested([(Arrival, How)]), play_requested(Routine) without adding it,
    open_requested(Path) of a file with a problem.
    """

    add_requested = Signal(object)
    play_requested = Signal(object)
    open_requested = Signal(object)

    def __init__(
        self,
        arrivals: Sequence[Arrival],
        shelf: Shelf,
        pictures: PictureQueue,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        is_brief = theme.text_scale >= _LARGE
        super().__init__(_heading(arrivals, shelf, brief=is_brief), theme, parent)
        self._arrivals = arrivals
        is_alone = len(arrivals) == 1
        self.close_button.setText(tr("Cancel") if any(a.is_good for a in arrivals) else tr("Close"))
        self.cards = [
            ArrivalCard(
                arrival, shelf, pictures, theme, self.content, alone=is_alone, brief=is_brief
            )
            for arrival in sorted(arrivals, key=lambda a: not a.is_good)
        ]
        for card in self.cards:
            card.open_requested.connect(self.open_requested)
            card.changed.connect(self._tell_count)
            self.column.addWidget(card)
        self.add_button = PrimaryButton(tr("Add"), theme, self.content, icon="plus")
        self.add_button.clicked.connect(self._on_add)
        self.replace_button = OutlineButton(tr("Replace it"), theme, self.content)
        self.replace_button.clicked.connect(lambda: self._on_one(How.REPLACE))
        self.both_button = OutlineButton(tr("Keep both"), theme, self.content)
        self.both_button.clicked.connect(lambda: self._on_one(How.BOTH))
        self.play_button = LinkButton(tr("Start without adding"), theme, self.content, icon="play")
        self.play_button.clicked.connect(self._on_play)
        self.add_row(self.add_button, self.both_button, self.replace_button, self.play_button)
        self._offer()
        self.add_end()
        self.column.addStretch(1)

    def open(self) -> None:
        """Show the sheet; the focus goes to what adds, if anything does, for a stray Enter to
        replace nothing.
        """
        super().open()
        if not self.add_button.isHidden():
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cover(self) -> None:
        """As high as what there is to say, where there is room for it."""
        scale = self.theme.text_scale
        width = min(round(_WIDE * scale), self.window().width())
        least = self.column.totalMinimumSize().height()  # a card may ask for more than it needs
        high = max(self.column.totalHeightForWidth(width - 2), least) + _HEAD * scale
        self.wanted = QSize(_WIDE, max(_LEAST, min(_MOST, round(high / scale))))
        super()._cover()

    def complain(self, text: str) -> None:
        """Something stands in the way; the sheet grows for it where there is room."""
        super().complain(text)
        self._cover()

    def _offer(self) -> None:
        """The buttons that make sense for what there is."""
        one = self._arrivals[0] if len(self._arrivals) == 1 else None
        clash = one.clash if one is not None and one.is_good else Clash.NOTHING
        asks = clash in (Clash.OWN, Clash.SHIPPED, Clash.OTHER_KIND)
        self.replace_button.setVisible(asks and clash is not Clash.OTHER_KIND)
        if clash is Clash.SHIPPED:
            self.replace_button.setText(tr("Use it instead"))
        self.both_button.setVisible(asks)
        is_routine = one is not None and isinstance(one.value, Routine)
        self.play_button.setVisible(is_routine)
        self.add_button.setVisible(not asks)
        self._tell_count()

    @Slot()
    def _tell_count(self) -> None:
        count = len(self._chosen())
        asks = not self.replace_button.isHidden() or not self.both_button.isHidden()
        self.add_button.setVisible(count > 0 and not asks)
        if len(self._arrivals) > 1:
            self.add_button.setText(tr_count(count, "Add {count} file", "Add {count} files"))
            self.add_button.updateGeometry()

    def _chosen(self) -> list[tuple[Arrival, How]]:
        chosen = ((card.arrival, card.how) for card in self.cards)
        return [(arrival, how) for arrival, how in chosen if how is not None]

    @Slot()
    def _on_add(self) -> None:
        self.add_requested.emit(self._chosen())

    def _on_one(self, how: How) -> None:
        self.add_requested.emit([(self._arrivals[0], how)])

    @Slot()
    def _on_play(self) -> None:
        one = self._arrivals[0]
        if isinstance(one.value, Routine):
            self.accept()
            self.play_requested.emit(replace(one.value, file=str(one.path.absolute())))


def _heading(arrivals: Sequence[Arrival], shelf: Shelf, *, brief: bool) -> str:
    good = [arrival for arrival in arrivals if arrival.is_good]
    if len(arrivals) > 1:
        add = tr_count(len(good), "Add {count} file?", "Add {count} files?")
        return add if good else tr("These cannot be used yet")
    one = arrivals[0]
    name = printable(one.name)
    if one.clash is Clash.SAME:
        return tr("“{name}” is here already", name=name)
    if not one.is_good:
        yet = tr("“{name}” cannot be used yet", name=name)
        return yet if one.kind else tr("“{name}” is no routine", name=name)
    if brief or not isinstance(one.value, Routine):
        return tr("Add “{name}”?", name=name)
    played, _ = shelf.played(one.value)
    minutes, count = shelf.minutes(played), exercises_words(played)
    return tr("Add “{name}”, {minutes}, {exercises}?", name=name, minutes=minutes, exercises=count)
