"""The rows of Settings about one's data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from routine_app.content.problem import printable
from routine_app.domain.language import tr
from routine_app.ui.data.words import backups_words, sync_words
from routine_app.ui.navigation import Promise
from routine_app.ui.services import Services
from routine_app.ui.settings.rows import SettingGroup, SettingRow
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.labels import MAY_BREAK

if TYPE_CHECKING:
    from routine_app.ui.data.port import Chooser, OwnData
    from routine_app.ui.data.sync_watch import SyncWatch


class DataRows(QObject):
    """The folder with routines, backups, export, import, the sync folder, deleting. `theme` gives the one that holds.

    Signals: history_changed(); settings_changed(); deleted() when everything is gone.
    """

    history_changed = Signal()
    settings_changed = Signal()
    deleted = Signal()

    def __init__(
        self,
        services: Services,
        own_data: OwnData,
        group: SettingGroup,
        page: QWidget,
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(page)
        self._services = services
        self._own_data = own_data
        self._page = page
        self._theme = theme
        self._chooser: Chooser | None = None
        self._problem = ""
        self._watch: SyncWatch | None = None
        self.open_routines, self.routines = self._row(
            group,
            "Folder with routines",
            tr("Open"),
            tr("Open the folder with your own routines"),
            self._on_routines,
            icon="folder",
        )
        self.open_backups, self._backups = self._row(
            group,
            "Backups",
            tr("Open"),
            tr("Open the folder with your backups"),
            self._on_backups,
            icon="folder",
        )
        self.export, _ = self._row(
            group, "Export", tr("Export…"), tr("Export: export"), self.open_export
        )
        self.take_in, _ = self._row(
            group, "Import", tr("Import…"), tr("Import: import"), self.open_import
        )
        self.settings, _ = self._row(
            group,
            "Settings as a file",
            tr("Open…"),
            tr("Settings as a file: open"),
            self.open_settings_file,
        )
        self.sync, self._sync = self._row(
            group, "Sync folder", tr("Choose…"), tr("Sync folder: choose"), self._on_sync
        )
        self.delete, _ = self._row(
            group, "Delete", tr("Delete…"), tr("Delete everything"), self._on_delete
        )

    def _row(
        self,
        group: SettingGroup,
        name: str,
        text: str,
        spoken: str,
        slot: Callable[[], None],
        icon: str = "",
    ) -> tuple[SmallButton, SettingRow]:
        button = SmallButton(text, self._theme(), group, icon=icon)
        button.setAccessibleName(spoken)
        button.clicked.connect(slot)
        return button, group.add_row(name, button)

    def use(self, chooser: Chooser) -> None:
        """Ask for files with this, instead of the system's dialogs."""
        self._chooser = chooser

    def refresh(self) -> None:
        """Show how things stand."""
        if self._watch is None:
            self._watch = self._services.sync()
            if self._watch is not None:
                self._watch.state_changed.connect(self._show_sync)
        self._say_path(printable(str(self._own_data.routines_folder)))
        photos = bool(self._own_data.photos.all())
        self._backups.say(backups_words(self._own_data.backups(), photos=photos))
        self.open_backups.setEnabled(bool(self._own_data.backups()))
        self._show_sync()

    @Slot()
    def _show_sync(self) -> None:
        folder = self._own_data.sync_folder
        words = self._watch.words if self._watch is not None else sync_words(folder, None)
        said = self._problem or words
        self._sync.say(breakable(said))
        self._sync.about.setAccessibleName(said)
        self.sync.setAccessibleDescription(said)
        self.sync.setText(
            tr("Choose…") if folder is None else tr("Stop", about="stop using a folder")
        )
        self.sync.setAccessibleName(
            tr("Sync folder: choose") if folder is None else tr("Sync folder: stop using it")
        )

    def _files(self) -> Chooser:
        if self._chooser is None:
            from routine_app.ui.data.chooser import FileChooser

            self._chooser = FileChooser(self._page)
        return self._chooser

    @Slot()
    def _on_routines(self) -> None:
        """Open it, made before the first file is in it, so that one can be put there."""
        folder = self._own_data.routines_folder
        problem = self._own_data.make_routines_folder() or self._services.open_path(folder)
        if problem:
            self._say_path(problem)
            self.open_routines.setAccessibleDescription(problem)

    def _say_path(self, words: str) -> None:
        self.routines.say(breakable(words))
        self.routines.about.setAccessibleName(words)

    @Slot()
    def _on_backups(self) -> None:
        if problem := self._services.open_path(self._own_data.backups_folder):
            self._backups.say(breakable(problem))
            self.open_backups.setAccessibleDescription(problem)

    @Slot()
    def open_export(self) -> None:
        """The sheet in which a file is written."""
        from routine_app.ui.data.export_sheet import ExportSheet

        today = self._services.practice.today()
        exchange = self._own_data.exchange
        run = self._services.beside
        ExportSheet(exchange, self._files(), today, self._theme(), self._page, run).open()

    @Slot()
    def open_import(self) -> None:
        """The sheet in which a file is looked at and taken in."""
        from routine_app.ui.data.import_sheet import ImportSheet

        exchange, run = self._own_data.exchange, self._services.beside
        sheet = ImportSheet(exchange, self._files(), self._theme(), self._page, run)
        sheet.history_changed.connect(self.history_changed)
        sheet.open()

    @Slot()
    def open_settings_file(self) -> None:
        """The sheet in which settings are saved as a file, or taken from one."""
        from routine_app.ui.data.settings_sheet import SettingsFileSheet

        sheet = SettingsFileSheet(self._services, self._files(), self._theme(), self._page)
        sheet.settings_changed.connect(self.settings_changed)
        sheet.open()

    @Slot()
    def _on_sync(self) -> None:
        self._problem = ""
        if self._own_data.sync_folder is not None:
            self._take_folder(None)
        else:
            self._files().folder(tr("Choose a folder that is carried"), self._take_folder)

    def _take_folder(self, folder: Path | None) -> None:
        self._problem = self._own_data.choose_sync_folder(folder)
        if self._watch is not None and not self._problem:
            self._watch.renew()
        for promise in self._page.window().findChildren(Promise):
            promise.show_shared(self._own_data.sync_folder is not None)
        self._show_sync()

    @Slot()
    def _on_delete(self) -> None:
        from routine_app.ui.data.delete_sheet import DeleteSheet

        sheet = DeleteSheet(self._own_data, self._theme(), self._page)
        sheet.deleted.connect(self.deleted)
        sheet.open()


def breakable(path: str) -> str:
    """A path that may be broken after each folder."""
    return path.replace("/", f"/{MAY_BREAK}").replace("\\", f"\\{MAY_BREAK}")
