"""The row of buttons under the stage: one main one in the middle, all with keys of their own."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum
from math import ceil

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QWidget

from routine_app.domain.language import mark, tr
from routine_app.domain.value import replace
from routine_app.domain.words import unbroken
from routine_app.ui.player.edges import widest_band
from routine_app.ui.player.sheet import LEFT, WIDTH, Sheet
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import (
    Button,
    ButtonShape,
    IconButton,
    OutlineButton,
    PrimaryButton,
)

LEAST_HEIGHT = 44
_HIGHEST = 680.0
"""What the stage shows above it stays free of buttons, however large they are."""
_BARE_BELOW = 580.0
"""Against its scale a row narrower than this leaves out the icon of the main button."""
_STEP_DOWN = 0.95
_AIR = 1.02
"""A row that wants nearly all there is goes out to the bands at the edges of the window."""
_BAND = 16
_MAIN_WORDS = (mark("Pause"), mark("Resume"), mark("Continue"))


class Wish(Enum):
    """What a button of the row asks for: its words, icon and key."""

    END = (mark("End"), "close", "Esc")
    STOP_RULES = (mark("Stop rules"), "stop-rules", "S")
    VOICE = (mark("Spoken cues"), "voice", "V")
    MUTE = (mark("Mute all sound"), "volume", "M")
    BACK = (mark("Back to the exercise before"), "back", "←")
    TOGGLE = (mark("Pause"), "pause", "Space")
    SKIP = (mark("Skip to what comes next"), "skip", "→")
    LONGER = (mark("+15 s"), "", "+")
    LARGE = (mark("Large timer"), "timer", "L")
    MINI = (mark("Mini timer"), "mini", "T")
    PACER = (mark("Breath pacer"), "breath", "B")
    MUSCLES = (mark("Muscle view"), "muscle", "X")
    FULL_SCREEN = (mark("Full screen"), "full-screen", "F")

    def __init__(self, text: str, icon: str, key: str) -> None:
        self._text = text
        self.icon = icon
        self.key = key

    @property
    def text(self) -> str:
        """Its words."""
        return tr(self._text)


_WELL_READ = 0.75
_KEYS_WILL_DO = (Wish.MINI, Wish.FULL_SCREEN)
"""Left out of a row in which words would otherwise be much smaller than the text size asks for."""
_PLAIN = {Wish.END, Wish.STOP_RULES}
_SOUND = (Wish.VOICE, Wish.MUTE)
_LOOKS = (Wish.LARGE, Wish.MINI, Wish.PACER, Wish.MUSCLES, Wish.FULL_SCREEN)
_ICONS = {*_SOUND, *_LOOKS}
_ICON_ONLY = {Wish.BACK, Wish.SKIP}
_KEY_WORDS = {
    "←": mark("Left", "key"),
    "→": mark("Right", "key"),
    "+": mark("plus", "key"),
    "Esc": mark("Escape", "key"),
    "Space": mark("Space", "key"),
}
_MIDDLE = (Wish.BACK, Wish.TOGGLE, Wish.SKIP, Wish.LONGER)
_WAYS = ((tuple(Wish), False), (tuple(Wish), True), (_MIDDLE, False), ((), False))
"""Which buttons have a badge, and whether there is less air: whole groups, so that the row is even.
"""


class PlainButton(IconButton):
    """A quiet button without an edge; icon and words."""

    shape = ButtonShape(text=15, weight=600, height=48, padding=6, icon=20, gap=8)


class Controls(QWidget):
    """The buttons of the player.

    Signals: asked(Wish) when one is pressed.
    """

    asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._covers = False
        self._clear = 0  # what the coloured edge may need at both ends
        self._bare = self._tight = self._slim = self._wordless = False
        self._badges: tuple[Wish, ...] = ()
        self._left_out: frozenset[Wish] = frozenset()
        self._spared: tuple[Wish, ...] = ()
        self._fitted: tuple[Sheet, Theme] | None = None
        self._main_icon = Wish.TOGGLE.icon
        self._buttons = {wish: self._make(wish) for wish in Wish}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for wish in (Wish.END, Wish.STOP_RULES, *_SOUND):
            self._row.addWidget(self._buttons[wish])
        self._row.addStretch(1)
        # Tapes run from left to right everywhere.
        for wish in reversed(_MIDDLE) if self.isRightToLeft() else _MIDDLE:
            self._row.addWidget(self._buttons[wish])
        self._row.addStretch(1)
        for wish in _LOOKS:
            self._row.addWidget(self._buttons[wish])
        self._effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._effect)
        self._effect.setEnabled(False)

    def button(self, wish: Wish) -> Button:
        return self._buttons[wish]

    def show_paused(self, paused: bool) -> None:
        """The main button resumes what is paused."""
        self._name_main(*((tr("Resume"), "play") if paused else (tr("Pause"), "pause")))

    def show_waiting(self) -> None:
        """The clock stands until the user goes on."""
        self._name_main(tr("Continue"), "play")

    def _name_main(self, text: str, icon: str) -> None:
        main = self._main
        if main.accessibleName() != text:
            main.setText(text)
            main.setAccessibleName(text)
            self._main_icon = icon
            main.set_icon("" if self._bare else icon)
            if self._fitted is not None:
                self.fit(*self._fitted, covers=self._covers)

    def show_sound(self, *, voice: bool, mute: bool) -> None:
        """Whether cues are spoken, and whether all is silent: in the icon and for readers."""
        for wish, icon, is_on in (
            (Wish.VOICE, "voice" if voice else "voice-off", voice),
            (Wish.MUTE, "mute" if mute else "volume", mute),
        ):
            self._buttons[wish].set_icon(icon)
            self._buttons[wish].setAccessibleName(_switch_words(wish, is_on))

    def leave_out(self, wishes: Collection[Wish]) -> None:
        """Hide what a card over the stage answers itself; there is only one main answer."""
        self._left_out = frozenset(wishes)
        self._show_buttons()

    def _show_buttons(self) -> None:
        for wish, button in self._buttons.items():
            button.setVisible(self._has(wish))

    def _has(self, wish: Wish) -> bool:
        return wish not in self._left_out and wish not in self._spared

    def set_opacity(self, opacity: float) -> None:
        """Fade: 1 is there, 0 is gone and takes no clicks."""
        self._effect.setEnabled(0 < opacity < 1)
        self._effect.setOpacity(opacity)
        self.setVisible(opacity > 0)

    def fit(self, sheet: Sheet, theme: Theme, *, covers: bool) -> None:
        """Lay the row into the foot of the sheet; `covers` paints a ground under it."""
        self._covers = covers
        self._fitted = (sheet, theme)
        scale = sheet.control_scale
        self._bare = sheet.width / scale < _BARE_BELOW
        self._row.setSpacing(round(4 * sheet.scale))
        edge = _BAND * sheet.scale + 4
        left = max(edge, sheet.x(LEFT) - 10 * scale)
        width = round(sheet.width - 2 * left)
        self._slim = self._wordless = False
        self._spared = ()
        for self._badges, self._tight in _WAYS if sheet.shows_badges else _WAYS[-1:]:
            self._shape(sheet, theme, scale)
            if self._usual_width() <= width:
                break
        self._slim = self._usual_width() > width
        self._shape(sheet, theme, scale)
        if self._least_width() * _AIR > width:
            left, width = edge, round(sheet.width - 2 * edge)
        if self._least_width() * _AIR > width:
            self._wordless = True
            self._shape(sheet, theme, scale)
        while self._least_width() * _AIR > width and scale > sheet.scale:
            scale *= _STEP_DOWN
            if scale < sheet.control_scale * _WELL_READ and not self._spared:
                scale, self._spared = sheet.control_scale, _KEYS_WILL_DO
            self._shape(sheet, theme, scale)
        while self._height() > sheet.height - sheet.y(_HIGHEST) and scale > sheet.scale:
            scale *= _STEP_DOWN
            self._shape(sheet, theme, scale)
        self._show_buttons()
        height = self._height()
        middle = max(sheet.y(714), sheet.y(_HIGHEST) + height / 2)
        middle = min(middle, sheet.height - height / 2)
        self.setGeometry(round(left), round(middle - height / 2), width, height)
        self._clear = max(0, widest_band(sheet) - round(left))
        self.update()

    def _shape(self, sheet: Sheet, theme: Theme, scale: float) -> None:
        """Give every button its size. Without much room words go, then the main one's icon, then
        what the main one is wider than its word.
        """
        self._theme = replace(theme, text_scale=scale)
        main = self._main
        main.set_icon("" if self._bare else self._main_icon)
        main.keeps_wide = not self._bare and not self._slim
        crowded = self._wordless or sheet.width / scale < WIDTH * 0.92
        for wish, button in self._buttons.items():
            tight = crowded or self._tight
            button.shape = fitted_shape(type(button).shape, sheet, scale, crowded=tight)
            button.set_key(wish.key if wish in self._badges else "")
            key = theme.shown_key(wish.key)
            button.setAccessibleDescription(_key_words(key) if key else "")
            if wish in _PLAIN:
                button.setText("" if crowded else wish.text)
            button.apply_theme(self._theme)

    def _height(self) -> int:
        return max(self._main.sizeHint().height(), LEAST_HEIGHT)

    def _usual_width(self) -> int:
        """What the row asks for, with the longest word that the main button can show."""
        metrics = self._main.fontMetrics()
        words = (self._main.text(), *map(tr, _MAIN_WORDS))
        longest = max(metrics.horizontalAdvance(word) for word in words)
        more = longest - metrics.horizontalAdvance(self._main.text())
        shown = [button for wish, button in self._buttons.items() if self._has(wish)]
        widths = sum(button.sizeHint().width() for button in shown)
        return widths + more + self._row.spacing() * len(shown)

    def _least_width(self) -> int:
        """What the row needs without breaking a word in two lines."""
        shown = [button for wish, button in self._buttons.items() if self._has(wish)]
        return sum(_least_width(button) for button in shown) + self._row.spacing() * len(shown)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._covers:
            ground = self.rect().adjusted(self._clear, 0, -self._clear, 0)
            QPainter(self).fillRect(ground, self._theme.tokens.bg)

    def _make(self, wish: Wish) -> Button:
        button: Button
        if wish is Wish.TOGGLE:
            button = self._main = _MainButton(wish.text, self._theme, self, icon=wish.icon)
            button.setAccessibleName(wish.text)
        elif wish in _PLAIN | _ICONS:
            button = PlainButton(wish.text, wish.icon, self._theme, self)
        else:
            text = "" if wish in _ICON_ONLY else wish.text
            button = _RowButton(text, self._theme, self, icon=wish.icon)
            button.setAccessibleName(tr("Add 15 seconds") if wish is Wish.LONGER else wish.text)
        if wish in _ICON_ONLY:
            button.set_tip(wish.text)
            button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # signs of the tape
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Space still pauses
        button.clicked.connect(lambda: self.asked.emit(wish))
        return button


def _switch_words(wish: Wish, is_on: bool) -> str:
    if is_on:
        return tr("{name}: on", name=wish.text)
    return tr("{name}: off", name=wish.text)


def _key_words(key: str) -> str:
    """What is read out of a key."""
    if key in _KEY_WORDS:
        key = tr(_KEY_WORDS[key], about="key")
    return tr("Key {key}", key=key)


def _least_width(button: Button) -> int:
    """The width of a button with its text in one line and without its badge."""
    words = button.text()
    longest = button.fontMetrics().horizontalAdvance(words) + 3 if words else 0
    parts = max(
        (button.fontMetrics().horizontalAdvance(part) for part in unbroken(words)), default=0
    )
    return button.minimumSizeHint().width() + max(0, longest - parts - 1)


def fitted_shape(
    shape: ButtonShape, sheet: Sheet, scale: float = 0.0, *, crowded: bool
) -> ButtonShape:
    """As high as drawn, but never under 44 px and never too low for its text."""
    scale = scale or sheet.control_scale
    height = max(LEAST_HEIGHT, sheet.px(shape.height), 1.9 * shape.text * scale)
    padding = min(shape.padding, 6) if crowded else shape.padding
    return replace(shape, height=ceil(height / scale), padding=padding)


class _MainButton(PrimaryButton):
    shape = ButtonShape(text=17, weight=650, height=56, padding=22, icon=22, gap=10)
    least_width = 150
    keeps_wide = True
    """Whether it is wider than its word needs."""

    def sizeHint(self) -> QSize:
        return super().sizeHint() if self.keeps_wide else Button.sizeHint(self)


class _RowButton(OutlineButton):
    shape = ButtonShape(text=15, weight=600, height=48, padding=11, icon=22, gap=8)
