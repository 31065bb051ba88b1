"""No text of a sheet is cut, in any language, with usual text and with text of twice the size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from routine_app.content.library import Library
from routine_app.content.own_folder import OwnFolder
from routine_app.domain.health import Health
from routine_app.domain.pose import Side
from routine_app.domain.value import replace
from routine_app.storage.exchange.settings_file import save_settings
from routine_app.ui.builder.name_sheet import NameSheet
from routine_app.ui.data.delete_sheet import DeleteSheet
from routine_app.ui.data.export_sheet import ExportSheet
from routine_app.ui.data.import_sheet import ImportSheet
from routine_app.ui.data.settings_sheet import SettingsFileSheet
from routine_app.ui.health.safety_sheet import SafetySheet
from routine_app.ui.health.sheets import AnswersSheet, OwnSheet, SlidersSheet, ThingsSheet
from routine_app.ui.history.page import HistoryPage
from routine_app.ui.history.photo_sheet import PhotoSheet
from routine_app.ui.keys_sheet import KeysSheet
from routine_app.ui.library.handout_sheet import HandoutSheet
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.self_check.photo_file import read_photo
from routine_app.ui.settings.sound_sheets import KindsSheet, VoicesSheet
from routine_app.ui.studio.copy_sheet import CopySheet
from routine_app.ui.studio.save_sheet import SaveSheet
from routine_app.ui.widgets.sheet import Sheet
from tests.own_data import FakeChooser
from tests.ui.data.test_looks import LOOP
from tests.ui.desk import Desk
from tests.ui.library.files import RUN, open_page
from tests.ui.library.test_library_handing import FakeHanding
from tests.ui.pseudo import Eye
from tests.ui.studio.bench import studio
from tests.ui.test_no_text_is_cut import assert_nothing_cut, open_window
from tests.ui.tongues import TONGUES, desk_in
from tools.shots_data import OVER, RICH, back

each_tongue = pytest.mark.parametrize("tongue", TONGUES)
each_window = pytest.mark.parametrize(
    ("size", "scale"),
    [(QSize(800, 560), 1.0), (QSize(1024, 640), 2.0)],
    ids=["small", "large text"],
)
Opening = Callable[[MainWindow, Desk, Path], Iterator[Sheet]]
_VOICES = ("English (Great Britain)", "Microsoft Hedda Desktop - German (Germany)")


def _health(window: MainWindow, made: Desk, _folder: Path) -> Iterator[Sheet]:
    services, theme = made.services, made.themes.theme
    services.health.save(Health(told=True, urgent=True))
    yield SafetySheet(services.library.safety(), theme, window)
    yield KeysSheet(theme, window)
    for kind in (AnswersSheet, SlidersSheet, ThingsSheet, OwnSheet):
        yield kind(services, theme, window)


def _sound(window: MainWindow, made: Desk, _folder: Path) -> Iterator[Sheet]:
    services, theme, voice = made.services, made.themes.theme, made.tape.voice
    yield KindsSheet(services, theme, window)
    for voices in ((), _VOICES):
        voice.voices = voices
        yield VoicesSheet(services, voice, lambda: None, theme, window)
    voice.list_voices = _never_tells  # type: ignore[method-assign]
    yield VoicesSheet(services, voice, lambda: None, theme, window)


def _never_tells(found: Callable[[tuple[str, ...]], None]) -> None:
    """Voices that are still looked for."""


def _data(window: MainWindow, made: Desk, folder: Path) -> Iterator[Sheet]:
    theme, own, run = made.themes.theme, made.own_data, made.services.beside
    export = ExportSheet(
        own.exchange, FakeChooser(folder / "all"), made.clock.now().wall.date(), theme, window, run
    )
    yield export
    export = ExportSheet(
        own.exchange, FakeChooser(folder / "all"), made.clock.now().wall.date(), theme, window, run
    )
    export.save_button.click()
    yield export
    yield ImportSheet(own.exchange, FakeChooser(), theme, window, run)
    loop = folder / "Checkmarks.csv"
    loop.write_text(LOOP)
    take_in = ImportSheet(own.exchange, FakeChooser(loop), theme, window, run)
    take_in.choose_button.click()
    yield take_in
    yield DeleteSheet(own, theme, window)


def _settings_file(window: MainWindow, made: Desk, folder: Path) -> Iterator[Sheet]:
    theme, path = made.themes.theme, folder / "settings.json"
    save_settings(path, made.services.preferences.value, Health())
    sheet = SettingsFileSheet(made.services, FakeChooser(path), theme, window)
    yield sheet
    sheet = SettingsFileSheet(made.services, FakeChooser(path), theme, window)
    sheet.save_button.click()
    sheet.choose_button.click()
    yield sheet


def _library(window: MainWindow, made: Desk, folder: Path) -> Iterator[Sheet]:
    theme, routine = made.themes.theme, made.services.library.routine("full-reset")
    handout = HandoutSheet(routine, FakeHanding(), FakeChooser(folder / "x.pdf"), theme, window)
    yield handout
    yield NameSheet(theme, window)


def _history(window: MainWindow, made: Desk, folder: Path) -> Iterator[Sheet]:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x884422)
    image.save(str(folder / "hip.png"))
    photo = read_photo(folder / "hip.png")
    for day in (21, 8, 1):
        made.own_data.photos.keep(back(day), Side.LEFT, photo)
    window.show_page(PageName.HISTORY)
    page = window.page(PageName.HISTORY)
    assert isinstance(page, HistoryPage)
    for act in (page.add_past_practice, page.edit_chosen, page.trend.table.click):
        act()
        yield _newest(window)
    page.checks.photos.click()
    sheet = _newest(window)
    assert isinstance(sheet, PhotoSheet)
    yield sheet


def _newest(window: MainWindow) -> Sheet:
    return [sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()][-1]


OPENINGS: dict[str, Opening] = {
    "health": _health,
    "sound": _sound,
    "data": _data,
    "settings file": _settings_file,
    "library": _library,
    "history": _history,
}


@each_tongue
@each_window
@pytest.mark.parametrize("name", OPENINGS)
def test_nothing_is_cut(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    tongue: str,
    size: QSize,
    scale: float,
) -> None:
    eye = Eye(monkeypatch)
    state = OVER if name == "history" else RICH
    made = desk_in(tongue, state, tmp_path, text_scale=scale)
    window = open_window(qtbot, made, size)
    for sheet in OPENINGS[name](window, made, tmp_path):
        sheet.open()
        assert_nothing_cut(qtbot, sheet)
        eye.cut.clear()
        sheet.grab()
        assert "\n".join(eye.cut) == ""
        assert any(button.isVisible() for button in sheet.findChildren(QAbstractButton))
        sheet.close()


@each_tongue
@each_window
def test_files_from_elsewhere(
    qtbot: QtBot, tmp_path: Path, tongue: str, size: QSize, scale: float
) -> None:
    made = desk_in(tongue, text_scale=scale)
    library = made.services.library
    assert isinstance(library, Library)
    made.services = replace(made.services, own_files=lambda: OwnFolder(library, tmp_path / "own"))
    page = open_page(qtbot, made, size)
    files = {"good.yaml": RUN, "broken.yaml": RUN.replace("half-kneeling", "half-kneling")}
    for name, text in files.items():
        (tmp_path / name).write_text(text)
        page.offer([tmp_path / name])
        sheet = page.adding.sheet
        assert sheet is not None
        assert_nothing_cut(qtbot, sheet)
        sheet.close()


@each_tongue
@each_window
def test_sheets_of_the_studio(qtbot: QtBot, tongue: str, size: QSize, scale: float) -> None:
    made = desk_in(tongue, text_scale=scale)
    page = studio(qtbot, made.services.library.exercise("half-kneeling"), made=made)
    page.resize(size)
    for button, kind in ((page.head.copy, CopySheet), (page.head.save, SaveSheet)):
        button.click()
        sheet = next(s for s in page.findChildren(kind) if s.isVisible())
        assert_nothing_cut(qtbot, sheet)
        sheet.close()
