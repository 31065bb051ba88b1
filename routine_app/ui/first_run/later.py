"""The steps of the first start that nobody has to take: made when somebody goes there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from routine_app.ui.first_run.step import Step
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.thumbnail import PictureQueue

MakeStep = Callable[[Theme, QWidget], Step]


def later_steps(services: Services, themes: ThemeSource, pictures: PictureQueue) -> list[MakeStep]:
    """How each of them is made, in their order; their code is loaded then."""

    def program(theme: Theme, parent: QWidget) -> Step:
        from routine_app.ui.first_run.program import ProgramStep

        return ProgramStep(services, pictures, theme, parent)

    def floor(theme: Theme, parent: QWidget) -> Step:
        from routine_app.ui.first_run.floor import FloorStep

        return FloorStep(services, themes, theme, parent)

    return [program, floor]
