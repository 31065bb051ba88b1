"""The two cards of Finish: what was done, and how it feels now."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.domain.record import CheckIn
from routine_app.ui.finish.words import DoneItem, FinishWords, change_words, way_words
from routine_app.ui.health.form import AnswerTick
from routine_app.ui.icons import paint_icon
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import ButtonShape, LinkButton, PrimaryButton
from routine_app.ui.widgets.card import Card, Hairline
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.note_field import SAVE, NoteField
from routine_app.ui.widgets.scale_row import HIGHEST, ScaleRow
from routine_app.ui.widgets.themed import FOCUS_RESERVE
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

_PICTURE = (80, 58)


class Mark(QWidget):
    """A tick, or a dash for what was skipped; the words beside it say the same."""

    def __init__(self, icon: str, colour: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._colour = icon, colour
        self._theme = theme
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedSize(theme.px(20), theme.px(20))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._icon:
            colour = getattr(self._theme.tokens, self._colour)
            paint_icon(QPainter(self), self._icon, QRectF(self.rect()), colour)


class _DoneRow(QWidget):
    """An exercise with its picture and its time."""

    def __init__(
        self,
        item: DoneItem,
        exercise: Exercise | None,
        pictures: PictureQueue,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._picture: Thumbnail | None = None
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(12))
        if exercise is not None:
            self._picture = Thumbnail(exercise, pictures, theme, self, size=_PICTURE)
            line.addWidget(self._picture)
        role = Type.BODY_STRONG if item.complete else Type.BODY_QUIET
        line.addWidget(TextLabel(item.name, role, theme, self), 1, Qt.AlignmentFlag.AlignVCenter)
        words = TextLabel(item.words, Type.SMALL, theme, self)
        words.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        icon = "check" if item.complete else "minus" if item.skipped else ""
        mark = Mark(icon, "accent" if item.complete else "text2", theme, self)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def least_width(self) -> int:
        """What it needs with its picture."""
        least = self._line.minimumSize().width()
        if self._picture is None or not self._picture.isHidden():
            return least
        return least + self._picture.sizeHint().width() + self._line.spacing()

    def show_picture(self, *, shown: bool) -> None:
        if self._picture is not None:
            self._picture.setVisible(shown)


class DoneCard(Card):
    """The exercises with their times, and what comes tomorrow."""

    def __init__(self, pictures: PictureQueue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pictures = pictures
        self._rows: QWidget | None = None
        self.rows: list[_DoneRow] = []
        self.routine = TextLabel("", Type.H3, theme, self)
        self.total = TextLabel("", Type.H3, theme, self)
        self.line = Hairline(theme, self)
        self.next_lead = TextLabel("", Type.SMALL, theme, self)
        self.next_words = TextLabel("", Type.BODY_STRONG, theme, self)
        self.fetch = TextLabel("", Type.BODY, theme, self)
        head = QHBoxLayout()
        head.addWidget(self.routine, 1)
        head.addWidget(self.total, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addSpacing(4)
        self._column.addStretch(1)
        for part in (self.line, self.next_lead, self.next_words, self.fetch):
            self._column.addWidget(part)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(24), px(20), px(24), px(20))
        self._column.setSpacing(px(6))

    def show_words(
        self, words: FinishWords, exercises: Mapping[str, Exercise], theme: Theme
    ) -> None:
        """One row an exercise."""
        self.routine.setText(words.routine)
        self.total.setText(words.total)
        if self._rows is not None:
            self._column.removeWidget(self._rows)
            self._rows.deleteLater()
        self._rows = QWidget(self)
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(6))
        self.rows = []
        for item in words.items:
            exercise = exercises.get(item.exercise)
            self.rows.append(_DoneRow(item, exercise, self._pictures, theme, self._rows))
            rows.addWidget(self.rows[-1])
        self._column.insertWidget(1, self._rows)
        for part in (self.line, self.next_lead, self.next_words, self.fetch):
            part.raise_()  # read after the rows, as they stand below them

    def set_room(self, width: int) -> None:
        """Without room for the words beside them the pictures give way."""
        px = self._theme.px
        least = max((row.least_width for row in self.rows), default=0) + 2 * px(24)
        for row in self.rows:
            row.show_picture(shown=least <= width)

    def show_next(self, lead: str, words: str, fetch: str) -> None:
        """What waits next, if anything does, and what to have ready for it."""
        self.fetch.setText(fetch)
        self.fetch.setVisible(bool(fetch))
        self.next_lead.setText(lead)
        self.next_words.setText(words)
        for part in (self.line, self.next_lead, self.next_words):
            part.setVisible(bool(words))


class _SaveButton(PrimaryButton):
    shape = ButtonShape(text=16.5, weight=650, height=48, padding=20)
    least_width = 288  # so that the longer one of its two badges changes nothing beside it


class CheckInForm(Card):
    """Tightness before and after, and a note. All of it is optional.

    What was told before the session is said in words and not asked again.

    Signals: saved(CheckIn | None), None when nothing was said; skipped(); copy_asked().
    """

    saved = Signal(object)
    skipped = Signal()
    copy_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.notice = TextLabel("", Type.ACCENT, theme, self)
        self.title = TextLabel(tr("How tight are your hips?"), Type.H3, theme, self)
        self.help = TextLabel(
            tr("0 is loose, 10 is the tightest they get. Optional."), Type.SMALL, theme, self
        )
        self.known = TextLabel("", Type.BODY_STRONG, theme, self)
        before, after = tr("Before", "the practice"), tr("After", "the practice")
        self.before = _Scale(before, tr("Tightness before"), theme, self)
        self.after = _Scale(after, tr("Tightness after"), theme, self)
        self.pain = AnswerTick(tr("It hurt, more than a stretch"), theme, self)
        self.note_label = TextLabel(tr("Note"), Type.BODY_STRONG, theme, self)
        self.note = NoteField("", theme, self)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.note_label.setBuddy(self.note)
        self.save_button = _SaveButton(tr("Save check-in"), theme, self, key=SAVE)
        self.skip_button = LinkButton(tr("Skip"), theme, self, key="Esc")
        self.copy_button = LinkButton(tr("Copy as text"), theme, self)
        self.copy_button.hide()
        self.copy_button.clicked.connect(self._on_copied)
        self.save_button.clicked.connect(self.save)
        self.note.save_asked.connect(self.save)
        self.note.save_key_changed.connect(self.save_button.set_key)
        self.skip_button.clicked.connect(self.skipped)
        for scale in (self.before, self.after):
            scale.row.value_changed.connect(self._on_value_changed)
        self._build()
        self.apply_theme(theme)

    def _build(self) -> None:
        self._buttons = FlowLayout(gap=12, row_gap=4)
        self._buttons.addWidget(self.save_button)
        self._buttons.addWidget(self.copy_button)
        self._buttons.addWidget(self.skip_button)
        self._scales = QVBoxLayout()
        self._scales.addWidget(self.before)
        self._scales.addWidget(self.after)
        self._column = QVBoxLayout(self)
        for part in (self.notice, self.title, self.help, self.known):
            self._column.addLayout(_level_with_buttons(part))
        self._column.addLayout(self._scales)
        pain = FlowLayout(outset=0)
        pain.addWidget(self.pain)
        self._column.addLayout(pain)
        self._column.addLayout(_level_with_buttons(self.note_label))
        self._column.addLayout(_level_with_buttons(self.note), 1)
        self._column.addLayout(self._buttons)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(
            px(24) - FOCUS_RESERVE, px(20), px(24) - FOCUS_RESERVE, px(16)
        )
        self._column.setSpacing(px(8))
        self._scales.setSpacing(px(8))

    def set_note_height(self, height: int) -> None:
        """The least height of the note; it takes what is left of the card."""
        self.note.setMinimumHeight(height)

    def set_narrow(self, narrow: bool) -> None:
        """In one column "after" comes first: it is what is asked now."""
        first = self.after if narrow else self.before
        second = self.before if narrow else self.after
        if self._scales.indexOf(first) != 0:
            self._scales.removeWidget(second)
            self._scales.addWidget(second)
        numbers = range(HIGHEST + 1)
        stops: list[QWidget] = [scale.row.button(n) for scale in (first, second) for n in numbers]
        stops += [self.pain, self.note, self.save_button, self.copy_button, self.skip_button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def show_saved(self, notices: tuple[str, ...], *, counted: bool) -> None:
        """Above everything: that nothing can be lost here; or what could not be saved."""
        self.notice.set_role(Type.ERROR if notices else Type.ACCENT)
        saved = tr("Your practice is saved.") if counted else ""
        self.notice.setText(" ".join(notices) or saved)
        self.notice.setVisible(bool(self.notice.text()))

    def show_failed(self, failed: bool) -> None:
        """Whether saving did not work: then it can be tried again, or what was said taken along."""
        self.save_button.setText(tr("Try again") if failed else tr("Save check-in"))
        self.copy_button.setText(tr("Copy as text"))
        self.copy_button.setVisible(failed)

    @Slot()
    def _on_copied(self) -> None:
        self.copy_asked.emit()
        self.copy_button.setText(tr("Copied"))

    def clear(self) -> None:
        self.show_failed(False)
        self._ask_before(None)
        self.before.row.set_value(None)
        self.after.row.set_value(None)
        self.pain.setChecked(False)
        self.note.setPlainText("")
        self._on_value_changed(None)

    def prefill(self, check_in: CheckIn) -> None:
        self._ask_before(check_in.before)
        self.before.row.set_value(check_in.before)
        self.after.row.set_value(check_in.after)
        self.pain.setChecked(check_in.pain)
        self.note.setPlainText(check_in.note)
        self._on_value_changed(None)

    def _ask_before(self, known: int | None) -> None:
        """Ask for what is not known yet."""
        self.known.setText("" if known is None else tr("Before: {value}", value=known))
        self.known.setVisible(known is not None)
        self.before.setVisible(known is None)

    def focus_first(self) -> None:
        """Digits can be typed at once."""
        self.after.row.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def told(self) -> CheckIn | None:
        """What was said, or None when nothing was."""
        before, after = self.before.row.value, self.after.row.value
        told = CheckIn("", before, after, self.note.told, self.pain.isChecked())
        return None if told == CheckIn("") else told

    @Slot()
    def save(self) -> None:
        """Hand over what was said."""
        self.saved.emit(self.told)

    @Slot(object)
    def _on_value_changed(self, _value: int | None) -> None:
        before, after = self.before.row.value, self.after.row.value
        self.before.show_words("" if before is None else str(before))
        self.after.show_words(change_words(before, after))
        self.after.row.set_remark(way_words(before, after))


def _level_with_buttons(part: QWidget) -> QHBoxLayout:
    """The part begins and ends where the edges of buttons do, which keep room for a focus ring."""
    row = QHBoxLayout()
    row.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
    row.addWidget(part)
    return row


class _Scale(QWidget):
    """A scale with its word at its left end, and at its right one the number taken."""

    def __init__(self, word: str, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.word = TextLabel(word, Type.BODY_STRONG, theme, self)
        self.number = TextLabel("", Type.BODY_STRONG, theme, self)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.row = ScaleRow(name, theme, self)
        head = QHBoxLayout()
        head.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
        head.addWidget(self.word)
        head.addStretch(1)
        head.addWidget(self.number)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(column)
        whole.addStretch(1)

    def show_words(self, words: str) -> None:
        self.number.setText(words)
