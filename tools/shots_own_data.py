"""The sheets about one's own data, as pictures: export, import, sync folder, deleting."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from routine_app.domain.language import tr, tr_count
from routine_app.domain.value import replace
from routine_app.storage.exchange.settings_file import to_file
from routine_app.storage.sync.folder import Outcome
from routine_app.ui.data.delete_sheet import DeleteSheet
from routine_app.ui.data.export_sheet import ExportSheet
from routine_app.ui.data.group import DataRows
from routine_app.ui.data.import_sheet import ImportSheet
from routine_app.ui.data.settings_sheet import SettingsFileSheet
from routine_app.ui.navigation import PageName
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.widgets.labels import MAY_BREAK
from tests.fakes import MONDAY, FakeHistory, make_days
from tests.own_data import FakeChooser
from tools.shots_window import Scene

_LOOP = "Date,Stretch in the morning,Walk,Read,\n2026-01-03,YES_MANUAL,NO,NO,\n"


def rows_of(scene: Scene) -> DataRows:
    """The rows of Settings, which is shown."""
    scene.window.show_page(PageName.SETTINGS)
    page = scene.window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    assert page.data is not None
    return page.data


def look_for(text: str) -> Callable[[Scene], None]:
    """Something is looked for in Settings."""

    def look(scene: Scene) -> None:
        page = scene.window.page(PageName.SETTINGS)
        assert isinstance(page, SettingsPage)
        page.search.field.setFocus()
        page.search.field.setText(text)
        scene.settle()

    return look


def export_report(scene: Scene) -> None:
    """A report is chosen."""
    rows_of(scene).open_export()
    sheet: ExportSheet | None = scene.window.findChild(ExportSheet)
    assert sheet is not None
    sheet.kinds.button(3).click()
    scene.settle()


def export_saved(scene: Scene) -> None:
    """Everything was written."""
    with tempfile.TemporaryDirectory() as folder:
        rows = rows_of(scene)
        rows.use(FakeChooser(Path(folder) / "routine-2026-03-13.json"))
        rows.open_export()
        sheet: ExportSheet | None = scene.window.findChild(ExportSheet)
        assert sheet is not None
        sheet.save_button.click()
        said = sheet.remark.label.text().replace(MAY_BREAK, "").replace(folder, "~/Documents")
        sheet.tell(said)
    scene.settle()


def export_under_way(scene: Scene) -> None:
    """A long history is being written."""
    rows = rows_of(scene)
    rows.use(FakeChooser(None))
    rows.open_export()
    sheet: ExportSheet | None = scene.window.findChild(ExportSheet)
    assert sheet is not None
    sheet.progress.begin(tr("Writing the file"))
    sheet.progress.show_share(0.42)
    sheet.show_progress()
    scene.settle()
    sheet.area.ensureWidgetVisible(sheet.progress)
    scene.settle()


def import_preview(scene: Scene) -> None:
    """A file was looked at."""
    _import(scene, "routine-2026-02-01.json", None)


def import_habit(scene: Scene) -> None:
    """Which habit it is has to be said."""
    _import(scene, "Checkmarks.csv", _LOOP)


def import_damaged(scene: Scene) -> None:
    """A file with a mistake in it."""
    _import(scene, "routine-2026-02-01.json", '{"format": "routine-app history",\n "version" 1}')


def _import(scene: Scene, name: str, content: str | None) -> None:
    from datetime import timedelta

    from routine_app.storage.exchange.json_file import to_json

    rows = rows_of(scene)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        if content is not None:
            path.write_text(content)
        else:
            days = (MONDAY.date() - timedelta(days=back) for back in range(60, 91))
            path.write_bytes(to_json((*FakeHistory(make_days(days)).rows(), *_known(scene)[:60])))
        rows.use(FakeChooser(path))
        rows.open_import()
        sheet: ImportSheet | None = scene.window.findChild(ImportSheet)
        assert sheet is not None
        sheet.choose_button.click()
    scene.settle()


def _known(scene: Scene) -> list[tuple[str, str, str | None, str | None, str, str, str]]:
    return list(scene.diary.history.rows())


def settings_preview(scene: Scene) -> None:
    """A file of settings was looked at."""
    value = scene.diary.preferences.value
    other = replace(value, text_scale=1.5, mute=True, large_timer=True, reminder="07:30")
    _settings_file(scene, to_file(other, None))


def settings_taken(scene: Scene) -> None:
    """It was taken, and can be undone."""
    settings_preview(scene)
    sheet: SettingsFileSheet | None = scene.window.findChild(SettingsFileSheet)
    assert sheet is not None
    sheet.take_button.click()
    scene.settle()


def settings_damaged(scene: Scene) -> None:
    """A file of settings with a mistake in it."""
    content = b'{"format": "routine-app settings", "version": 1, "settings": {"theme": "pink"}}'
    _settings_file(scene, content)


def _settings_file(scene: Scene, content: bytes) -> None:
    rows = rows_of(scene)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "routine-settings-2026-03-13.json"
        path.write_bytes(content)
        rows.use(FakeChooser(path))
        rows.settings.click()
        sheet: SettingsFileSheet | None = scene.window.findChild(SettingsFileSheet)
        assert sheet is not None
        sheet.choose_button.click()
    scene.settle()


def delete(scene: Scene) -> None:
    """The word was typed."""
    rows_of(scene).delete.click()
    sheet: DeleteSheet | None = scene.window.findChild(DeleteSheet)
    assert sheet is not None
    sheet.word.setText("delete")
    scene.settle()


def _passed_over(file: str, line: int) -> str:
    return tr_count(
        1,
        "{file}, line {lines}: could not be read and is passed over",
        "{file}, lines {lines}: could not be read and is passed over",
        file=file,
        lines=line,
    )


def in_step(scene: Scene) -> None:
    """Two computers, and a line that could not be read."""
    _sync(scene, Outcome(devices=2, passed_over=(_passed_over("routine-4f1c.jsonl", 12),)))


def away(scene: Scene) -> None:
    """A stick that is not there."""
    _sync(scene, Outcome(away=True))


def _sync(scene: Scene, outcome: Outcome) -> None:
    rows = rows_of(scene)
    scene.own_data.outcome = outcome
    rows.use(FakeChooser(Path("/media/anna/stick/routine")))
    rows.sync.click()
    scene.settle()
