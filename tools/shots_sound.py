"""Sound and voice among the pictures: what is heard, which voice, and a voice that was lost."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

from routine_app.domain.language import tr
from routine_app.ui.navigation import PageName
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.settings.sound_setting import SoundRows
from tools.shots_window import Scene


def lost_voice() -> str:
    """What is said of a voice that hangs."""
    return tr("{name} does not answer", name="Speech-dispatcher") + "."


def rows(scene: Scene) -> SoundRows:
    """The rows of Settings."""
    page = _settings(scene)
    assert page.sound is not None
    return page.sound


def in_view(scene: Scene) -> None:
    """The group, from its first row to its last."""
    found = rows(scene)
    _scroll_to(scene, found.mute, found.spoken)


def _scroll_to(scene: Scene, *parts: QWidget) -> None:
    scene.settle()
    for scroll in _settings(scene).findChildren(QScrollArea):
        for part in parts:
            scroll.ensureWidgetVisible(part, 0, 80)
    scene.settle()


def _settings(scene: Scene) -> SettingsPage:
    scene.window.show_page(PageName.SETTINGS)
    page = scene.window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def pacer(scene: Scene) -> None:
    """The paces of the breath, another one than the usual chosen."""
    page = _settings(scene)
    page.breath.button(1).click()
    _scroll_to(scene, page.keep_awake, page.full_screen)


def missing(scene: Scene) -> None:
    """What this computer lacks, in one row."""
    scene.tape.voice.problem = lost_voice()
    page = _settings(scene)
    page.refresh()
    _scroll_to(scene, page.read_safety, page.machine.look)


def lost(scene: Scene) -> None:
    """A voice that does not answer, and no chimes either."""
    scene.tape.voice.problem = lost_voice()
    scene.tape.chimes.problem = tr(
        "No sound device was found. Changes are shown on the screen instead."
    )
    rows(scene).refresh()
    in_view(scene)


def stand_in(scene: Scene) -> None:
    """A voice that speaks in place of another."""
    why = tr("{name} ended", name="Speech-dispatcher")
    said = tr("{why}, so {name} speaks instead.", why=why, name="Espeak-ng")
    scene.tape.voice.stand_in = said
    rows(scene).refresh()
    in_view(scene)


def voices(scene: Scene) -> None:
    """The choice of a voice."""
    rows(scene).voice.click()
    scene.settle()


def kinds(scene: Scene) -> None:
    """The choice of what is heard."""
    rows(scene).cues.click()
    scene.settle()
