"""Windows over the shipped content and a history that was really practised."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from routine_app.content.library import Library
from routine_app.domain.preferences import Theme
from routine_app.resources import routines_dir
from routine_app.ui.services import Services
from routine_app.ui.theme import ThemeSource
from tools.shots_data import DUE, Diary, State


@dataclass
class Desk:
    """The services of a window, its theme, and what the window asked for."""

    services: Services
    themes: ThemeSource
    diary: Diary
    opened: list[Path] = field(default_factory=list)


def desk(
    state: State = DUE,
    folder: Path = Path("/nonexistent"),
    *,
    dark: bool = False,
    text_scale: float = 1.0,
    notices: tuple[str, ...] = (),
) -> Desk:
    """Services in a state of the history, with fixed colours and text size."""
    library = state.library(folder, Library(routines_dir()))
    theme = Theme.DARK if dark else Theme.LIGHT
    preferences = replace(state.preferences, theme=theme, text_scale=text_scale, full_screen=False)
    diary = state.diary(library, preferences)
    opened: list[Path] = []
    said = [notices]
    services = Services(
        practice=diary.practice,
        library=library,
        clock=diary.clock,
        preferences=diary.preferences,
        open_path=opened.append,
        data_folder=folder,
        notices=lambda: said.pop() if said else (),
    )
    hints = QGuiApplication.styleHints()
    return Desk(services, ThemeSource(diary.preferences.value, hints), diary, opened)


def without_motion(made: Desk) -> Desk:
    """The same with nothing that moves."""
    value = replace(made.diary.preferences.value, reduced_motion=True)
    made.diary.preferences.save(value)
    made.themes.follow(value)
    return made
