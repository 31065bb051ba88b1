"""Colours, type and sizes: one value that every page is painted from.

Colours come from the tokens alone. Sizes are logical pixels at text scale 1, and grow with it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QStyleHints

from routine_app.domain.preferences import Preferences
from routine_app.domain.preferences import Theme as ThemeChoice
from routine_app.domain.value import Value, replace
from routine_app.figure.palette import DARK, LIGHT, FigurePalette

if TYPE_CHECKING:
    from routine_app.figure.muscle_palette import MusclePalette

_FAMILY = "Inter"
_DISPLAY_FAMILY = "Inter Display"
_DISPLAY_FROM = 20
_TABULAR = "tnum"


class Tokens(Value):
    """Every colour of the windows, by what it is for."""

    bg: QColor
    surface: QColor
    sunken: QColor
    line: QColor
    control: QColor
    text: QColor
    text2: QColor
    accent: QColor
    on_accent: QColor
    accent_soft: QColor
    on_soft: QColor
    focus: QColor
    warn: QColor
    warn_soft: QColor
    error: QColor
    error_soft: QColor
    stretch: QColor
    heat1: QColor
    heat2: QColor
    heat3: QColor


def _tokens(*colours: str) -> Tokens:
    return Tokens(*(QColor(f"#{colour}") for colour in colours))


# fmt: off
LIGHT_TOKENS = _tokens(
    "F4F1EB", "FFFDF9", "EAE5DB", "DDD6C9", "877D6E", "23201B", "5A5347",
    "1F6652", "FFFFFF", "DAEAE2", "174F40", "174F40",
    "704800", "F8E8C8", "9C2F1D", "F9E1DB", "D0603C", "BFDACE", "7DB49D", "1F6652",
)
DARK_TOKENS = _tokens(
    "161412", "201D1A", "2B2723", "39342E", "8A8072", "F2EDE4", "BAB1A3",
    "7FCBAE", "0D2A20", "1F3930", "A9E0C9", "A9E0C9",
    "F0C26B", "3A2E17", "F4A394", "45241E", "CB5230", "25463B", "44806A", "7FCBAE",
)
# fmt: on
_STRONG_LIGHT, _STRONG_DARK = ("#5F3C00", "#82230F"), ("#F0C26B", "#F8B4A6")
"""Colours of warnings and errors where contrast is asked for."""


def high_contrast(tokens: Tokens) -> Tokens:
    """The same colours with plain text everywhere, and lines and edges that can be seen.

    Whatever is read has a contrast of 7 or more (WCAG 2.2, level AAA) on each of its grounds.
    """
    is_light = tokens.bg.lightness() > tokens.text.lightness()
    warn, error = _STRONG_LIGHT if is_light else _STRONG_DARK
    return replace(
        tokens,
        line=tokens.control,
        control=tokens.text2,
        text2=tokens.text,
        accent=tokens.on_soft,
        warn=QColor(warn),
        error=QColor(error),
    )


class Theme(Value):
    """What a page needs to look right: colours, text size and how much may move.

    `single_keys` says whether letters act by themselves, and so may stand on buttons.
    """

    tokens: Tokens
    text_scale: float = 1.0
    dark: bool = False
    reduced_motion: bool = False
    high_contrast: bool = False
    single_keys: bool = True

    def px(self, size: float) -> int:
        """A design size in logical pixels after the text scale."""
        return round(size * self.text_scale)

    def font(self, size: float, weight: int = 400, tabular: bool = False) -> QFont:
        """Inter where it is installed, else the system's own font."""
        return QFont(_font(max(1, self.px(size)), weight, size >= _DISPLAY_FROM, tabular))

    def shown_key(self, key: str) -> str:
        """The key as buttons and menus show it: none that does nothing while letters are off."""
        is_single = len(key) == 1 and key.isascii()
        return "" if is_single and not self.single_keys else key

    @property
    def focus_width(self) -> int:
        """The focus ring is thicker when contrast is asked for."""
        return 3 if self.high_contrast else 2

    @property
    def figure_palette(self) -> FigurePalette:
        """The colours of the figure on this theme."""
        return DARK if self.dark else LIGHT

    @property
    def muscle_palette(self) -> MusclePalette:
        """The colours of the muscle view on this theme."""
        from routine_app.figure.muscle_palette import DARK_MUSCLES, LIGHT_MUSCLES

        return DARK_MUSCLES if self.dark else LIGHT_MUSCLES

    def palette(self) -> QPalette:
        """The tokens as Qt's own roles, for what Qt paints itself."""
        tokens = self.tokens
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: tokens.bg,
            QPalette.ColorRole.WindowText: tokens.text,
            QPalette.ColorRole.Base: tokens.surface,
            QPalette.ColorRole.AlternateBase: tokens.sunken,
            QPalette.ColorRole.Text: tokens.text,
            QPalette.ColorRole.PlaceholderText: tokens.text2,
            QPalette.ColorRole.Button: tokens.surface,
            QPalette.ColorRole.ButtonText: tokens.text,
            QPalette.ColorRole.Highlight: tokens.accent,
            QPalette.ColorRole.HighlightedText: tokens.on_accent,
            QPalette.ColorRole.Link: tokens.accent,
            QPalette.ColorRole.ToolTipBase: tokens.surface,
            QPalette.ColorRole.ToolTipText: tokens.text,
        }
        for role, colour in roles.items():
            palette.setColor(role, colour)
        return palette


@cache
def _font(pixels: int, weight: int, display: bool, tabular: bool) -> QFont:
    """Fonts are asked for hundreds of times while a page is laid out."""
    font = QGuiApplication.font()
    first = [_DISPLAY_FAMILY, _FAMILY] if display else [_FAMILY]
    font.setFamilies([*first, *font.families()])
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    if display:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -pixels * 0.02)
    if tabular:
        font.setFeature(QFont.Tag(_TABULAR), 1)
    return font


def theme_of(
    preferences: Preferences,
    *,
    system_dark: bool = False,
    system_contrast: bool = False,
    system_still: bool = False,
) -> Theme:
    """The theme that the settings ask for on this system."""
    choice = preferences.theme
    dark = system_dark if choice is ThemeChoice.SYSTEM else choice is ThemeChoice.DARK
    contrast = preferences.high_contrast or system_contrast
    tokens = DARK_TOKENS if dark else LIGHT_TOKENS
    return Theme(
        tokens=high_contrast(tokens) if contrast else tokens,
        text_scale=preferences.text_scale,
        dark=dark,
        reduced_motion=preferences.reduced_motion or system_still,
        high_contrast=contrast,
        single_keys=preferences.single_keys,
    )


def dark_theme(theme: Theme) -> Theme:
    """The same theme in the dark: for a player that is always dark."""
    tokens = high_contrast(DARK_TOKENS) if theme.high_contrast else DARK_TOKENS
    return replace(theme, tokens=tokens, dark=True)


def stylesheet(theme: Theme) -> str:
    """Rules for the few of Qt's own controls that are not painted by us: fields of text."""
    t = theme.tokens
    return f"""
    QLineEdit, QPlainTextEdit, QTextEdit {{
        background: {t.surface.name()}; color: {t.text.name()};
        placeholder-text-color: {t.text2.name()};
        border: 1px solid {t.control.name()}; border-radius: 12px; padding: 8px 12px;
        selection-background-color: {t.accent.name()}; selection-color: {t.on_accent.name()};
    }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{
        border: {theme.focus_width}px solid {t.focus.name()};
    }}
    """


class ThemeSource(QObject):
    """The theme as it stands; follows the settings, and the system where they say so.

    Signals: theme_changed(Theme); settings_kept() after any setting.
    """

    theme_changed = Signal(object)
    settings_kept = Signal()

    def __init__(
        self, preferences: Preferences, hints: QStyleHints, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._hints = hints
        self._theme = self._read()
        hints.colorSchemeChanged.connect(self._on_scheme_changed)
        for changed in _wishes_changed(hints):
            changed.connect(self._on_system_changed)

    @property
    def theme(self) -> Theme:
        return self._theme

    def follow(self, preferences: Preferences) -> None:
        """Take over changed settings."""
        self._preferences = preferences
        self._renew()
        self.settings_kept.emit()

    def _read(self) -> Theme:
        return theme_of(
            self._preferences,
            system_dark=self._hints.colorScheme() is Qt.ColorScheme.Dark,
            system_contrast=_system_wants_contrast(self._hints),
            system_still=_system_wants_no_motion(self._hints),
        )

    def _renew(self) -> None:
        theme = self._read()
        if theme != self._theme:
            self._theme = theme
            self.theme_changed.emit(theme)

    @Slot()
    def _on_system_changed(self) -> None:
        self._renew()

    @Slot(Qt.ColorScheme)
    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._renew()


def _system_wants_contrast(hints: QStyleHints) -> bool:
    """Whether the system asks for high contrast; Qt tells since 6.10."""
    if not _has_wishes(hints):
        return False
    preference = hints.accessibility().contrastPreference()
    return preference is Qt.ContrastPreference.HighContrast


def _system_wants_no_motion(hints: QStyleHints) -> bool:
    """Whether the system asks for less motion; Qt tells since 6.12."""
    wish = getattr(hints.accessibility(), "motionPreference", None) if _has_wishes(hints) else None
    return wish is not None and wish().name == "ReducedMotion"


def _wishes_changed(hints: QStyleHints) -> list[SignalInstance]:
    """What this Qt emits when the system asks for something else."""
    if not _has_wishes(hints):
        return []
    names = ("contrastPreferenceChanged", "motionPreferenceChanged")
    found = (getattr(hints.accessibility(), name, None) for name in names)
    return [changed for changed in found if changed is not None]


def _has_wishes(hints: QStyleHints) -> bool:
    return hasattr(hints, "accessibility")
