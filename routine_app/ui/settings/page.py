"""Settings: only what works, saved at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, Qt, QTime, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from routine_app.content.problem import printable
from routine_app.domain.language import mark, tr
from routine_app.domain.pose import Side
from routine_app.domain.preferences import Theme as ThemeChoice
from routine_app.domain.value import replace
from routine_app.domain.words import decimal, side_name
from routine_app.ui.data.group import DataRows, breakable
from routine_app.ui.reflow import Width, side_margin, window_reflow
from routine_app.ui.services import Services
from routine_app.ui.settings.breath_setting import BreathControl
from routine_app.ui.settings.closed_reminder import ABOUT as BY_COMPUTER
from routine_app.ui.settings.closed_reminder import ClosedReminder
from routine_app.ui.settings.desk_break_setting import OFFERS, SHOWS, DeskBreakControl
from routine_app.ui.settings.language_setting import IN_ALL, LanguageControl
from routine_app.ui.settings.pressed_place import PressedPlace
from routine_app.ui.settings.program_setting import ProgramSetting
from routine_app.ui.settings.reminder_setting import ABOUT as REMINDS
from routine_app.ui.settings.reminder_setting import ReminderControl
from routine_app.ui.settings.rows import SettingGroup
from routine_app.ui.settings.search import SettingSearch
from routine_app.ui.settings.sound_setting import SoundRows
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.buttons import LinkButton, SmallButton
from routine_app.ui.widgets.fields import ChoiceRow, Stepper, Switch
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import apply_to_children

_THEMES = (ThemeChoice.SYSTEM, ThemeChoice.LIGHT, ThemeChoice.DARK)
_SIDES = (Side.LEFT, Side.RIGHT)
_CHANGE_OVERS = (1.0, 1.5, 2.0)
_TEXT_STEP = 10
_LATEST_ROLLOVER = 12


class SettingsPage(QWidget):
    """Every choice there is.

    Signals: safety_requested() for the whole safety text.
    """

    safety_requested = Signal()

    def __init__(
        self, services: Services, theme_source: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._themes = theme_source
        self._theme = theme_source.theme
        self._shown: list[Callable[[], None]] = []
        self._build()
        self.refresh()

    # --------------------------------------------------------------- building

    def _build(self) -> None:
        theme = self._theme
        self._scroll = QuietScrollArea(theme, self)
        content = QWidget()
        self.search = SettingSearch(theme, content)
        self._page = QVBoxLayout(content)
        self._page.addWidget(self.search)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        left, right = QVBoxLayout(), QVBoxLayout()
        by_column = (
            (
                self._appearance_group(content),
                self._player_group(content),
                *self._sound_groups(content),
            ),
            (
                self._practice_group(content),
                self._desk_group(content),
                self._for_you_group(content),
                self._data_group(content),
                self._machine_group(content),
            ),
        )
        for column, groups in zip((left, right), by_column, strict=True):
            for group in groups:
                column.addWidget(group)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self.search.look_through([group for groups in by_column for group in groups])
        self.search.looked.connect(self._arrange)
        self._inner = (left, right)
        self._page.addLayout(self._columns)
        self._page.addStretch(1)
        self._scroll.setWidget(content)
        steps = (self.text_size.down, self.text_size.up)
        self._text_place = PressedPlace(steps, self._scroll, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _practice_group(self, parent: QWidget) -> SettingGroup:
        group = SettingGroup(mark("Practice"), self._theme, parent)
        self.program = ProgramSetting(self._services, self._theme, group)
        group.add_widget(self.program)
        self.rollover = Stepper(tr("Earlier"), tr("Later"), self._theme, group)
        self.rollover.stepped.connect(self._on_rollover_stepped)
        self._shown.append(self._show_rollover)
        group.add_row("A new day starts at", self.rollover)
        self.reminder = ReminderControl(partial(self._keep, "reminder"), self._theme, group)
        self._shown.append(lambda: self.reminder.show_time(self._value("reminder")))
        group.add_row("Reminder", self.reminder, REMINDS)
        self.reminder_closed = self._closed_reminder(group)
        self.first_side = self._choice(
            group, "First side", tuple(map(side_name, _SIDES)), "first_side", _SIDES
        )
        self.change_over = self._choice(
            group,
            "Time between exercises",
            tuple(f"× {decimal(scale)}" for scale in _CHANGE_OVERS),
            "change_over_scale",
            _CHANGE_OVERS,
        )
        return group

    def _desk_group(self, parent: QWidget) -> SettingGroup:
        """Breaks from sitting, for those who want them."""
        group = SettingGroup(mark("At the desk"), self._theme, parent)
        self.desk_break = DeskBreakControl(partial(self._keep, "desk_break"), self._theme, group)
        self._shown.append(lambda: self.desk_break.show_minutes(self._value("desk_break")))
        group.add_row("Offer a desk break", self.desk_break, OFFERS)
        self.show_sitting = Switch(tr("Show my longest sitting on Today"), self._theme, group)
        self.show_sitting.toggled.connect(partial(self._keep, "show_sitting"))
        self._shown.append(lambda: _set_quietly(self.show_sitting, self._value("show_sitting")))
        group.add_row("Longest sitting on Today", self.show_sitting, SHOWS)
        return group

    def _closed_reminder(self, group: SettingGroup) -> ClosedReminder | None:
        """The reminder of the computer itself, where there is one."""
        schedule = self._services.schedule()
        if schedule is None:
            return None
        switch = Switch(tr("Reminder, also when Routine is closed"), self._theme, group)
        row = group.add_row("Also when Routine is closed", switch, BY_COMPUTER)
        found = ClosedReminder(self._services, schedule, switch, row.say, self)
        found.time_chosen.connect(partial(self._keep, "reminder"))
        self._shown.append(found.refresh)
        return found

    def _appearance_group(self, parent: QWidget) -> SettingGroup:
        group = SettingGroup(mark("Appearance"), self._theme, parent)
        keep = partial(self._keep, "language")
        self.language = LanguageControl(self._services, keep, self._theme, group)
        self._shown.append(self.language.refresh)
        group.add_row("Language", self.language, also=IN_ALL)
        names = (tr("System"), tr("Light", about="a theme"), tr("Dark", about="a theme"))
        self.theme_choice = self._choice(group, "Theme", names, "theme", _THEMES)
        self.text_size = Stepper(tr("Smaller text"), tr("Larger text"), self._theme, group)
        self.text_size.stepped.connect(self._on_text_stepped)
        self._shown.append(self._show_text_size)
        group.add_row("Text size", self.text_size)
        asked = partial(self._asked, "high_contrast")
        self.high_contrast = self._switch(group, "High contrast", "high_contrast", asked)
        asked = partial(self._asked, "reduced_motion")
        self.reduced_motion = self._switch(group, "Reduce motion", "reduced_motion", asked)
        return group

    def _player_group(self, parent: QWidget) -> SettingGroup:
        group = SettingGroup(mark("While you practise"), self._theme, parent)
        self.full_screen = self._switch(group, "Start in full screen", "full_screen")
        self.dark_player = self._switch(group, "Always dark", "dark_player")
        self.large_timer = self._switch(group, "Large timer", "large_timer")
        self.breath = BreathControl(self._keep_all, self._theme, group)
        self._shown.append(lambda: self.breath.show_choice(self._services.preferences.value))
        group.add_row("Breath pacer", self.breath)
        self.always_show_controls = self._switch(
            group, "Always show controls", "always_show_controls"
        )
        self.single_keys = self._switch(group, "Single keys", "single_keys")
        self.start_when_ready = self._switch(group, "Start when I say", "start_when_ready")
        self.keep_awake = self._switch(
            group, "Keep the screen on", "keep_awake", self._services.screen_problem
        )
        return group

    def _sound_groups(self, parent: QWidget) -> tuple[SettingGroup, ...]:
        """Voice and chimes, where there are any."""
        self.sound: SoundRows | None = None
        if self._services.sounds is None:
            return ()
        group = SettingGroup(mark("Sound and voice"), self._theme, parent)
        sounds = self._services.sounds()
        self.sound = SoundRows(self._services, sounds, group, self, lambda: self._theme, self._keep)
        self._shown.append(self.sound.refresh)
        return (group,)

    def _machine_group(self, parent: QWidget) -> SettingGroup:
        """What does not work here, before somebody wonders why."""
        from routine_app.ui.settings.machine_setting import MachineRow

        group = SettingGroup(mark("This computer"), self._theme, parent)
        self.machine = MachineRow(self._services, self.sound, group, self, self._theme)
        self._shown.append(self.machine.refresh)
        return group

    def _for_you_group(self, parent: QWidget) -> SettingGroup:
        """What was told about health and things, and chosen for single exercises."""
        from routine_app.ui.settings.for_you import ForYouRows

        group = SettingGroup(mark("For you"), self._theme, parent)
        rows = ForYouRows(self._services, group, self, lambda: self._theme)
        rows.changed.connect(self.refresh)
        self._shown.append(rows.refresh)
        self.health, self.sliders = rows.health, rows.sliders
        self.things, self.own = rows.things, rows.own
        return group

    def _data_group(self, parent: QWidget) -> SettingGroup:
        group = SettingGroup(mark("Your data"), self._theme, parent)
        folder = printable(str(self._services.data_folder))
        self.open_folder = SmallButton(tr("Open"), self._theme, group, icon="folder")
        self.open_folder.setAccessibleName(tr("Open the folder with your data"))
        self.open_folder.clicked.connect(self._on_open_folder)
        row = self.folder = group.add_row("Folder on this computer", self.open_folder)
        row.say(breakable(folder))
        row.about.setAccessibleName(folder)
        self.data = self._data_rows(group)
        self.read_safety = LinkButton(tr("Read", about="to read a text"), self._theme, group)
        self.read_safety.setAccessibleName(tr("Read the safety notes"))
        self.read_safety.clicked.connect(self.safety_requested)
        group.add_row("Safety notes", self.read_safety)
        return group

    def _data_rows(self, group: SettingGroup) -> DataRows | None:
        """What can be done with it, where there is somebody to do it."""
        own_data = self._services.own_data()
        if own_data is None:
            return None
        rows = DataRows(self._services, own_data, group, self, lambda: self._theme)
        rows.deleted.connect(self._on_deleted)
        rows.settings_changed.connect(self._follow)
        self._shown.append(rows.refresh)
        return rows

    def _switch(
        self,
        group: SettingGroup,
        name: str,
        field: str,
        problem: Callable[[], str] = lambda: "",
    ) -> Switch:
        """A row with a switch; a problem is said in place of what it is about."""
        switch = Switch(tr(name), self._theme, group)
        switch.toggled.connect(partial(self._keep, field))
        row = group.add_row(name, switch)
        self._shown.append(lambda: _set_quietly(switch, self._value(field)))
        self._shown.append(lambda: row.say(problem()))
        return switch

    def _choice(
        self,
        group: SettingGroup,
        name: str,
        words: tuple[str, ...],
        field: str,
        values: tuple[Any, ...],
    ) -> ChoiceRow:
        row = ChoiceRow(tr(name), words, self._theme, group)
        row.chosen.connect(lambda index: self._keep(field, values[index]))
        group.add_row(name, row)
        self._shown.append(lambda: row.take(_nearest(values, self._value(field))))
        return row

    # ------------------------------------------------------------------ state

    def refresh(self) -> None:
        """Show the settings as they stand."""
        for show in self._shown:
            show()
        self.program.refresh()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        self.refresh()
        self._arrange()

    def focus_main(self) -> None:
        """Reading begins at the theme: a stray Enter takes again what is taken already."""
        if self.search.is_on:
            self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        taken = _nearest(_THEMES, self._value("theme"))
        self.theme_choice.button(taken).setFocus(Qt.FocusReason.OtherFocusReason)

    def _value(self, field: str) -> Any:
        return getattr(self._services.preferences.value, field)

    def _keep(self, field: str, value: object) -> None:
        self._keep_all({field: value})

    def _keep_all(self, changes: Mapping[str, object]) -> None:
        """Save what is changed, and let the windows follow."""
        before = self._services.preferences.value
        after = replace(before, **changes)
        if after != before:
            self._services.preferences.save(after)
            self._follow()

    @Slot()
    def _follow(self) -> None:
        """Look as the settings say now, and show them."""
        self._themes.follow(self._services.preferences.value)
        self.refresh()

    def _show_rollover(self) -> None:
        hour = self._value("rollover")
        words = QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)
        self.rollover.show_value(words, at_least=hour <= 0, at_most=hour >= _LATEST_ROLLOVER)

    @Slot(int)
    def _on_rollover_stepped(self, step: int) -> None:
        hour = self._value("rollover") + step
        self._keep("rollover", min(_LATEST_ROLLOVER, max(0, hour)))

    def _asked(self, field: str) -> str:
        """Why something is on while its switch is off."""
        by_system = getattr(self._theme, field) and not self._value(field)
        return tr("It is on already, since your system asks for it.") if by_system else ""

    def _show_text_size(self) -> None:
        percent = round(self._value("text_scale") * 100)
        self.text_size.show_value(
            tr("{percent} %", percent=percent), at_least=percent <= 100, at_most=percent >= 200
        )

    @Slot(int)
    def _on_text_stepped(self, step: int) -> None:
        percent = round(self._value("text_scale") * 100) + step * _TEXT_STEP
        self._keep("text_scale", min(200, max(100, percent)) / 100)
        self._text_place.keep()

    @Slot()
    def _on_deleted(self) -> None:
        self.window().close()

    @Slot()
    def _on_open_folder(self) -> None:
        if problem := self._services.open_path(self._services.data_folder):
            self.folder.say(breakable(problem))
            self.folder.about.setAccessibleName(problem)
            self.open_folder.setAccessibleDescription(problem)

    # ----------------------------------------------------------------- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.search.do_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        reflow = window_reflow(self, self._theme)
        px = self._theme.px
        margin, top = side_margin(reflow, self.width(), self._theme), px(reflow.top)
        self._page.setContentsMargins(margin, top, margin, top)
        self._page.setSpacing(px(12))
        side_by_side = reflow.width is not Width.NARROW and not self.search.is_on
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if side_by_side else down)
        self._columns.setSpacing(px(16))
        for column in self._inner:
            column.setSpacing(px(16))


def _set_quietly(switch: Switch, on: bool) -> None:
    blocked = switch.blockSignals(True)
    switch.setChecked(on)
    switch.blockSignals(blocked)
    switch.update()


def _nearest(values: tuple[Any, ...], value: object) -> int:
    """The index of a value; an odd one from an edited file shows as the first."""
    return values.index(value) if value in values else 0
