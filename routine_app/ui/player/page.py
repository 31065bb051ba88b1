"""The player page: stage, controls and cards over one run, with all its keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.domain.player import Mode
from routine_app.domain.preferences import Preferences
from routine_app.domain.session_run import Command, SessionRun
from routine_app.domain.value import replace
from routine_app.ui.held_keys import OneStep
from routine_app.ui.player import questions, reader
from routine_app.ui.player.card import StageCard
from routine_app.ui.player.controller import FinishedRun, PlayerController
from routine_app.ui.player.controls import Controls, Wish
from routine_app.ui.player.fading import Fading
from routine_app.ui.player.herald import Herald
from routine_app.ui.player.hint import HintLine
from routine_app.ui.player.keys import BY_BUTTON, asked_by
from routine_app.ui.player.question import Answer, Question
from routine_app.ui.player.saving import Saving
from routine_app.ui.player.sheet import needs_large_timer, plausible_pitch
from routine_app.ui.player.stage import Stage
from routine_app.ui.player.state import Look, PlayerState, Shown
from routine_app.ui.player.switches import FIELDS, Switches
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme, ThemeSource, dark_theme


class PlayerPage(QWidget):
    """Plays a run. Closing it in the middle stores everything and ends nothing.

    Signals: session_over(FinishedRun) once a run has finished or was ended; mini_asked() when it
    should go on in the mini timer.
    """

    session_over = Signal(object)
    mini_asked = Signal()

    def __init__(
        self, services: Services, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        from routine_app.ui.player.sounding import Sounding  # not before something is played

        theme = themes.theme
        self._services = services
        self._theme = theme
        self._large: bool | None = None
        self._resumes = False
        self._shown: Shown | None = None
        self.controller = PlayerController(
            services.practice, services.clock, self._preferences, services.beside, self
        )
        self.stage = Stage(self._stage_theme(theme), self)
        self.sounding = Sounding(services, self.controller, self._preferences, self.stage)
        self.controls = Controls(theme, self)
        self._switches = Switches(services.preferences, self.controls)
        self._fading = Fading(self.controls, self.stage, self._now)
        self.card = StageCard(theme, self)
        self.hint = HintLine(theme, self)
        self.saving = Saving(services, self.controller, self.hint, self.card)
        self.herald = Herald(self.stage, self.sounding, self.card)
        self.herald.reader_came.connect(self._let_one_speak)
        self.controller.state_changed.connect(self._on_state_changed)
        self.controller.ahead.connect(self.stage.prepare_state)
        self.controller.announced.connect(self.herald.say)
        self.controller.session_over.connect(self._on_session_over)
        self.controls.asked.connect(self._on_asked)
        self.card.answered.connect(self._on_answered)
        self.setFocusProxy(self.stage)
        self._one_step = OneStep(self)
        for watched in (self, self.stage, *self.controls.findChildren(QWidget)):
            watched.installEventFilter(self)
        self.setMouseTracking(True)

    # ------------------------------------------------------------------ for others

    def start(self, run: SessionRun) -> None:
        """Play a run from its beginning, as large as the settings have it."""
        self._large = None
        self.card.close_question()
        self._fit()
        self._fading.wake()
        self._switches.show()
        self.sounding.start()
        self.herald.begin()
        self.controller.start(run)
        self.stage.setFocus(Qt.FocusReason.OtherFocusReason)
        self._let_one_speak()

    def pause(self) -> None:
        """Stand still until the user goes on, for instance because something covers the stage."""
        self.controller.command(Command.PAUSE)

    def obey(self, asked: Command | Wish) -> None:
        """Do what a key asks for, here or anywhere else: a card that asks is answered first.

        A key that stops music must not end a practice unasked, nor go on with it the second time.
        """
        if asked is Command.END:
            if self.card.question is None:
                self._ask_end()
            return
        if isinstance(asked, Command) and self.card.question is not None:
            if asked is Command.TOGGLE:
                self.card.main_button.click()
            if asked in {Command.TOGGLE, Command.PAUSE}:
                return
            self._close_card()
        self._do(asked)

    def leave(self) -> None:
        """The window closes: keep everything, end nothing."""
        self.herald.stop()
        self.sounding.stop()  # in any case
        self.controller.leave()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.stage.apply_theme(self._stage_theme(theme))
        self._fit()

    def refresh(self) -> None:
        """Take over changed settings."""
        self.apply_theme(self._theme)
        self._follow_settings()

    # --------------------------------------------------------------- look and size

    def _preferences(self) -> Preferences:
        return replace(self._services.preferences.value, reduced_motion=self._theme.reduced_motion)

    def _stage_theme(self, theme: Theme) -> Theme:
        return dark_theme(theme) if self._services.preferences.value.dark_player else theme

    def _fit(self) -> None:
        """Everything follows the size of the window."""
        self.stage.setGeometry(self.rect())
        wanted = self._wants_large()
        self.stage.set_large(wanted)
        theme = self.stage.theme
        self.controls.fit(self.stage.sheet, theme, covers=wanted)
        self.card.stand_on(self.controls.y())
        self.card.fit(self.stage.sheet, theme)
        self._make_room()
        self.hint.fit(self.stage.sheet, theme)

    def _make_room(self) -> None:
        """The figure stands above a small card; rules cover the stage."""
        question = self.card.question
        below = question is not None and not self.card.covers_stage
        self.stage.set_floor(self.card.y() if below else None)

    def _wants_large(self) -> bool:
        if self._large is not None:
            return self._large
        return self._services.preferences.value.large_timer or self._is_far_too_small()

    def _is_far_too_small(self) -> bool:
        screen = self.screen()
        pitch = plausible_pitch(screen.physicalSize().width(), screen.geometry().width())
        return needs_large_timer(self.stage.sheet.scale, pitch)

    def _offer_hint(self) -> None:
        """The large timer that came by itself says so once."""
        asked = self._large is not None or self._services.preferences.value.large_timer
        if self.stage.is_large and not asked:
            self.hint.say_once(tr("Small window, so a large timer. L changes it."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._one_step.watch()
        self._fit()
        self._offer_hint()
        self.controller.set_visible(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.controller.set_visible(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.leave()
        super().closeEvent(event)

    # ----------------------------------------------------------------------- state

    @Slot(object)
    def _on_state_changed(self, state: PlayerState) -> None:
        new_second = state.shown != self._shown
        self._shown = state.shown
        self.stage.set_silent(self.sounding.is_silent)
        self.stage.show_state(state)
        if state.waits:
            self.controls.show_waiting()
        else:
            self.controls.show_paused(state.mode is Mode.PAUSED)
        notice, asked = state.shown.notice, self.card.question
        if notice is not None and asked is None:
            self._ask(questions.after_gap(notice))
        elif asked is not None and (state.is_running or (asked.warns and notice is None)):
            self._close_card()
        self._fading.follow(state, stays=self._controls_stay(), at_once=self._theme.reduced_motion)
        self.hint.follow(self._fading.idle)
        if state.upcoming is not None and not new_second:
            self.stage.prepare(state.upcoming)

    @Slot(object)
    def _on_session_over(self, finished: FinishedRun) -> None:
        self.herald.stop()
        self._fading.wake()
        self.card.close_question()
        self.session_over.emit(finished)

    # -------------------------------------------------------------------- controls

    def _now(self) -> int:
        return self._services.clock.now().monotonic // self._services.clock.speed

    def _controls_stay(self) -> bool:
        """Not hidden for those who need them in sight, and while they are being used."""
        stays = self._services.preferences.value.always_show_controls or QAccessible.isActive()
        focused = any(button.hasFocus() for button in self.controls.findChildren(QWidget))
        return stays or focused or self.card.question is not None

    @Slot(object)
    def _on_asked(self, wish: Wish) -> None:
        self._fading.wake()
        self._do(BY_BUTTON.get(wish, wish))

    def _do(self, wish: Command | Wish) -> None:
        match wish:
            case Command():
                self.controller.command(wish)
            case Wish.STOP_RULES if self.card.covers_stage:
                self._keep_going()
            case Wish.STOP_RULES:
                self._ask_paused(questions.stop_rules_at(self._exercise(), self._services))
            case Wish.END:
                self._ask_end()
            case Wish.LARGE:
                self._large = not self.stage.is_large
                self.hint.hide()
                self._fit()
            case Wish.MINI:
                self.mini_asked.emit()
            case Wish.FULL_SCREEN:
                window = self.window()
                window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
            case _ if wish in FIELDS:
                self._switches.turn(wish)
                self._follow_settings()
            case _:
                pass

    def _follow_settings(self) -> None:
        self._switches.show()
        self.sounding.refresh()
        self.controller.look()

    # ----------------------------------------------------------------------- cards

    @Slot()
    def _let_one_speak(self) -> None:
        """Voice or reader: ask if nobody has said which, and they are two."""
        self.sounding.refresh()
        if reader.has_to_ask(self._preferences()) and self.card.question is None:
            self._ask_paused(questions.who_speaks())

    def _ask(self, question: Question) -> None:
        self._fading.wake()
        self.hint.hide()
        self.card.ask(question, self.stage.sheet, self.stage.theme)
        # Only now: a button that goes would hand the focus on to its neighbour.
        self.controls.leave_out(
            set(Wish) if question.rules is not None else {Wish.TOGGLE, Wish.END}
        )
        self._make_room()

    def _ask_paused(self, question: Question) -> None:
        """Pause at once, then ask; afterwards it goes on if it was going on before."""
        if not self.controller.is_under_way:
            return
        state = self.controller.state
        if self.card.question is None:
            self._resumes = state is not None and state.is_running
        self.controller.command(Command.PAUSE)
        self.card.close_question()
        self._ask(question)

    def _ask_end(self) -> None:
        if self.card.question is not None:
            self._keep_going()
            return
        run = self.controller.run
        if run is not None:
            self._ask_paused(questions.end_here(run))

    def _exercise(self) -> Exercise | None:
        run = self.controller.run
        return run.player.segment.exercise if run is not None else None

    def _close_card(self) -> None:
        self.card.close_question()
        self._make_room()
        self.controls.leave_out(())
        self.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_going(self) -> None:
        resumes = self._resumes or self._has_notice()
        self._close_card()
        if resumes:
            self.controller.command(Command.RESUME)

    def _resume(self) -> None:
        """Go on, but leave a gate closed that has only just been reached."""
        state = self.controller.state
        if state is not None and state.shown.look is not Look.WAIT:
            self.controller.command(Command.RESUME)

    def _has_notice(self) -> bool:
        state = self.controller.state
        return state is not None and state.shown.notice is not None

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        self._fading.touch()
        match answer:
            case Answer.CONTINUE:
                self._close_card()
                self.controller.command(Command.RESUME)
            case Answer.RESTART | Answer.SKIP:
                step = Command.RESTART if answer is Answer.RESTART else Command.SKIP
                self._close_card()
                self.controller.command(step)
                self._resume()
            case Answer.EASIER:
                easier = questions.easier_at(self._exercise(), self._services)
                self._close_card()
                if easier is not None:
                    self.controller.take_over(easier)
            case Answer.FINISH | Answer.END:
                self._close_card()
                self.controller.command(Command.END)
            case Answer.VOICE | Answer.READER:
                self._switches.let_speak(answer)
                self.sounding.refresh()
                self._keep_going()
            case Answer.KEEP_GOING | Answer.BACK_TO_IT:
                self._keep_going()

    # ------------------------------------------------------------------------ keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in {QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress}:
            if isinstance(event, QMouseEvent):
                self._fading.wake()
        elif kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if asked_by(event) is not None and event.key() != Qt.Key.Key_Space:
                event.accept()
                return True
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key_pressed(watched, event)
        elif kind in {QEvent.Type.WindowActivate, QEvent.Type.FocusIn}:
            self.controller.look()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that a card did not want."""
        if not self._key_pressed(self.stage, event):
            super().keyPressEvent(event)

    def _key_pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        self._fading.wake()
        asked = asked_by(event)
        if asked is None or event.isAutoRepeat():
            return False
        if asked is Command.TOGGLE and event.key() == Qt.Key.Key_Space:
            if watched not in {self, self.stage, self.controls.button(Wish.TOGGLE)}:
                return False
        self.obey(asked)
        return True
