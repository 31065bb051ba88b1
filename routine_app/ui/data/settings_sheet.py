"""Settings as a file: saved for another computer, or looked at and then taken, with a way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from routine_app.content.problem import printable
from routine_app.domain.health import Health
from routine_app.domain.language import mark, tr
from routine_app.domain.preferences import Preferences
from routine_app.domain.setting_changes import changed
from routine_app.domain.value import replace
from routine_app.storage.exchange.problem import ExchangeProblem
from routine_app.storage.exchange.settings_file import (
    Change,
    Settings,
    look_at_settings,
    save_settings,
)
from routine_app.ui.data.dialog import DataSheet
from routine_app.ui.data.port import Chooser
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import OutlineButton, PrimaryButton, SmallButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import Type

_ABOUT = mark(
    "A small file that you can read. Your history, your own routines, your place in the program and "
    "the sync folder stay here."
)


class SettingsFileSheet(DataSheet):
    """Signals: settings_changed() when a file was taken, or that was undone."""

    settings_changed = Signal()
    wanted = QSize(720, 520)

    def __init__(self, services: Services, chooser: Chooser, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Settings as a file"), theme, parent)
        self._services = services
        self._chooser = chooser
        self._change: Change | None = None
        self._taken: Change | None = None
        self.add_text(tr(_ABOUT))
        self.health = self.add_tick(
            tr("With your answers about health"),
            tr("They are left out unless you want them in it."),
        )
        self.save_button = OutlineButton(tr("Save as…"), theme, self.content, icon="export")
        self.save_button.clicked.connect(self._on_save)
        self.choose_button = OutlineButton(tr("Choose a file…"), theme, self.content, icon="import")
        self.choose_button.clicked.connect(self._on_choose)
        self.add_row(self.save_button, self.choose_button)
        self.name = self.add_text("", Type.BODY_STRONG)
        self.preview = self.add_text("")
        self.take_button = PrimaryButton(tr("Use these settings"), theme, self.content)
        self.take_button.clicked.connect(self._on_take)
        self.undo_button = SmallButton(tr("Undo"), theme, self.content, icon="undo")
        self.undo_button.setAccessibleName(tr("Undo: as it was before the file"))
        self.undo_button.clicked.connect(self._on_undo)
        self.add_row(self.take_button)
        self.add_end()
        back = FlowLayout(outset=4)
        back.addWidget(self.undo_button)
        self.column.insertLayout(self.column.count() - 1, back)
        self.undo_button.raise_()  # read after what it undoes
        self._show(None)

    # ------------------------------------------------------------------- saving

    @Slot()
    def _on_save(self) -> None:
        day = self._services.practice.today().isoformat()
        self._chooser.save(tr("Save your settings"), f"routine-settings-{day}.json", self._save)

    def _save(self, path: Path) -> None:
        target = path if path.suffix.lower() == ".json" else Path(f"{path}.json")
        here = self._here()
        self._show(None)
        try:
            save_settings(target, here.preferences, self._health_to_save(here))
        except ExchangeProblem as problem:
            self.complain(str(problem))
        else:
            self.tell(tr("Saved as {path}.", path=target))

    def _health_to_save(self, here: Settings) -> Health | None:
        return here.health if self.health.tick.isChecked() else None

    # ------------------------------------------------------------------- taking

    @Slot()
    def _on_choose(self) -> None:
        self._chooser.open(tr("Choose a file of settings"), self.look_at)

    def look_at(self, path: Path) -> None:
        """Show what a file would change; nothing is changed yet."""
        self._show(None)
        rows = self._services.library.safety().conditions
        try:
            found = look_at_settings(path, self._here(), {row.id for row in rows})
        except ExchangeProblem as problem:
            self.complain(str(problem))
        else:
            self.name.setText(printable(path.name))
            self._show(found)
            self._reveal(self.take_button if found.is_news else self.preview)

    def _reveal(self, part: QWidget) -> None:
        """Scroll to it, as soon as everything has its place."""
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(part))

    def _here(self) -> Settings:
        return Settings(self._services.preferences.value, self._services.health.value)

    def _show(self, change: Change | None) -> None:
        """What may be taken; nothing to undo any more."""
        self._change, self._taken = change, None
        self.remark.say("")
        if change is not None:
            self.preview.setText(printable_lines(change.words))
        self.name.setVisible(change is not None)
        self.preview.setVisible(change is not None)
        self.take_button.setVisible(change is not None and change.is_news)
        self.undo_button.hide()

    @Slot()
    def _on_take(self) -> None:
        change = self._change
        if change is None:
            return
        self._keep(change.before, change.after)
        self._show(None)
        self._taken = change
        self.undo_button.show()
        self.undo_button.setFocus()
        self.tell(tr("Done. These settings hold from now on."))
        self._reveal(self.undo_button)

    @Slot()
    def _on_undo(self) -> None:
        change = self._taken
        if change is None:
            return
        self._keep(change.after, change.before)
        self._show(None)
        self.choose_button.setFocus()
        self.tell(tr("Everything is set as it was before."))

    def _keep(self, was: Settings, wanted: Settings) -> None:
        """Keep what differs between the two; anything else may have changed meanwhile."""
        fields = changed(was.preferences, wanted.preferences)
        if fields:
            store = self._services.preferences
            store.save(_with(store.value, wanted.preferences, fields))
        if wanted.health is not None and was.health != wanted.health:
            self._services.health.save(wanted.health)
        self.settings_changed.emit()


def printable_lines(lines: tuple[str, ...]) -> str:
    """Lines from a file, with no sign in them that could mislead."""
    return "\n".join(printable(line) for line in lines)


def _with(value: Preferences, other: Preferences, fields: tuple[str, ...]) -> Preferences:
    return replace(value, **{name: getattr(other, name) for name in fields})
