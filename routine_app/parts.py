"""What window and terminal share, built once: content, history, settings, clock, use cases."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from routine_app.domain.request import Request, Verb, is_file
from routine_app.domain.value import Value, replace
from routine_app.resources import assets_dir, routines_dir

if TYPE_CHECKING:
    from collections.abc import Callable

    from routine_app.content.cache import ContentCache
    from routine_app.content.library import Library
    from routine_app.content.own_folder import OwnFolder
    from routine_app.content.workshop import FileWorkshop
    from routine_app.domain.ports import Clock
    from routine_app.domain.practice import Practice
    from routine_app.domain.reset_report import ResetReport
    from routine_app.domain.routine import Routine
    from routine_app.domain.session import Session
    from routine_app.domain.sounds import Sounds
    from routine_app.storage.caretaker import Caretaker
    from routine_app.storage.digested_history import DigestedHistory
    from routine_app.storage.health_file import HealthFile
    from routine_app.storage.own_data import OwnData
    from routine_app.storage.picture_folder import PictureFolder
    from routine_app.storage.preferences_file import PreferencesFile
    from routine_app.storage.upkeep import Upkeep
    from routine_app.system.places import Places
    from routine_app.system.scheduling.scheduler import Scheduler
    from routine_app.system.session_lock import SessionLock
    from routine_app.ui.data.folder_watch import FolderWatch
    from routine_app.ui.data.sync_watch import SyncWatch


_PATIENCE = 3
"""Seconds that the end of the program waits for the sync folder, or for a backup under way."""


class Parts(Value):
    """What window and terminal share."""

    places: Places
    cache: ContentCache
    library: Library
    history: DigestedHistory
    preferences: PreferencesFile
    health: HealthFile
    clock: Clock
    practice: Practice
    lock: SessionLock
    waiting: list[str]
    data_dir: Path | None = None

    def notices(self) -> tuple[str, ...]:
        """What the user should be told, each sentence once."""
        from routine_app.content.problem import printable

        kept = (self.preferences, self.health, self.history)
        told = (*self.waiting, *(sentence for one in kept for sentence in one.notices()))
        self.waiting.clear()
        return tuple(printable(sentence) for sentence in told)

    @property
    def is_saved(self) -> bool:
        """Whether everything done so far is on a disk."""
        return self.history.is_on_disk

    def routine(self, target: str) -> Routine:
        """What `play` names."""
        return find_routine(self.library, target)

    def file(self, target: str) -> Path:
        """What `edit` names."""
        return find_file(self.library, target)

    def unfinished(self, short: bool = False) -> Session | None:
        """What starting today goes on with, if its routine is still there and still the same."""
        from routine_app.content.continuing import unfinished

        return unfinished(self.practice, short=short)

    def not_offered(self) -> str:
        """Why a session that broke off today cannot go on; nothing when it can."""
        from routine_app.content.continuing import why_not_offered
        from routine_app.content.names import Names

        return why_not_offered(self.practice, Names(self.library))

    def say(self, sentence: str) -> None:
        """Have a notice shown, unless there is nothing to say."""
        if sentence:
            self.waiting.append(sentence)

    def may_play(self) -> bool:
        """Begin a session, unless another process plays one: then a notice says so."""
        busy = self.lock.take()
        self.say(busy)
        if not busy:
            self._hold(True)
        return not busy

    @property
    def is_playing(self) -> bool:
        """Whether somebody practises, here in this process."""
        return self.lock.is_held

    def session_over(self) -> None:
        """Let others begin one, and bring this one to other devices."""
        self.lock.release()
        self._hold(False)

    def _hold(self, held: bool) -> None:
        """Leave the folders alone that are watched, as long as somebody plays."""
        if "sync" in self.__dict__:
            self.sync.hold(held)
        if "folder_watch" in self.__dict__:
            self.folder_watch.hold(held)

    def pictures(self) -> PictureFolder:
        """Small pictures of exercises that the code as it is has drawn before."""
        from routine_app.storage.picture_folder import PictureFolder
        from routine_app.system.edition import edition

        package = Path(__file__).parent
        widget = package / "ui" / "widgets" / "thumbnail.py"
        drawing = edition(package / "figure", package / "domain", widget)
        return PictureFolder(self.places.figures, drawing)

    @cached_property
    def own_data(self) -> OwnData:
        """Everything that is kept, and what can be done with it."""
        from routine_app.storage.alone import alone
        from routine_app.storage.exchange.errand_store import ErrandStore
        from routine_app.storage.exchange.exchange import Exchange
        from routine_app.storage.own_data import OwnData

        history = self.history
        store = ErrandStore(history.again, history.unsaved)
        exchange = Exchange(store, self.practice, self.health, self._paint_report)
        by_itself = partial(alone, self.lock, self.caretaker, lambda: self.schedule)
        forget, keep = history.forget, store.keep_brief
        return OwnData(self.places, self.preferences, exchange, forget, by_itself, keep)

    def _paint_report(self, report: ResetReport) -> bytes:
        from routine_app.content.names import Names
        from routine_app.ui.report.reset import paint_report

        return paint_report(report, names=Names(self.library))

    @cached_property
    def sync(self) -> SyncWatch:
        """Keeps in step with other devices while the window is open."""
        from routine_app.ui.data.sync_watch import SyncWatch

        return SyncWatch(self._sync_folder, lambda: self.own_data)

    @cached_property
    def folder_watch(self) -> FolderWatch:
        """Hears of changes of the user's own files while the window is open."""
        from routine_app.ui.data.folder_watch import FolderWatch

        return FolderWatch(self.library)

    @cached_property
    def schedule(self) -> Scheduler | None:
        """Has the computer remind when the program is closed; a sandbox has no way to it."""
        from routine_app.system.scheduling.machine import system_scheduler

        found = system_scheduler(self.places, self.data_dir, os.environ)
        return found if found.is_possible else None

    def own_files(self) -> OwnFolder:
        """The user's own files: what is added to them, and taken out."""
        from routine_app.content.own_folder import OwnFolder
        from routine_app.system.trash import move_to_trash

        return OwnFolder(self.library, self.places.data, move_to_trash)

    def _sync_folder(self) -> Path | None:
        chosen = self.preferences.value.sync_folder
        return Path(chosen) if chosen else None

    def workshop(self) -> FileWorkshop:
        """Where routine files are made."""
        from routine_app.content.translation import Translations
        from routine_app.content.workshop import FileWorkshop
        from routine_app.domain.language import language

        shipped, places = routines_dir(), self.places
        find = Translations(shipped, language().code).find
        return FileWorkshop(self.library, shipped, places.routines, places.drafts, find)

    @cached_property
    def sounds(self) -> Sounds:
        """Voice and chimes of the window, silent until something is played."""
        from routine_app.sound.sounds import make_sounds

        return make_sounds(self.clock)

    @property
    def is_deleted(self) -> bool:
        """Whether everything was deleted: then nothing is written any more."""
        return "own_data" in self.__dict__ and self.own_data.is_deleted

    def close(self) -> None:
        """Save what can still be saved."""
        self.lock.release()
        if self.is_deleted:
            self.history.close()
            return
        try:
            if self.lock.was_held:
                self.caretaker.make_up(self.practice.today(), self.history.heed, _PATIENCE)
        finally:
            self._let_go()

    def _let_go(self) -> None:
        self.history.keep_digest(self.practice.today())
        self.history.close()
        self.cache.save_if_changed()
        if self.preferences.value.sync_folder:
            self._keep_in_step()

    def _keep_in_step(self) -> None:
        """Bring to other devices what was done; a folder that hangs is not waited for."""
        from threading import Thread

        thread = Thread(target=self.own_data.exchange_once, name="sync", daemon=True)
        thread.start()
        thread.join(_PATIENCE)

    @cached_property
    def caretaker(self) -> Caretaker:
        """Checks the history, and makes its backups."""
        from routine_app.storage.caretaker import Caretaker

        return Caretaker(self.places.history, self.places.backups)

    def look_after(self) -> Callable[[], Upkeep]:
        """Whether the history is whole, and a backup of today: to be asked in whatever thread."""
        return partial(self.caretaker.look_after, self.practice.today())

    def tidy(self, found: Upkeep) -> bool:
        """What can wait until nobody waits: repair what is damaged, keep what was worked out.

        Whether there are notices now.
        """
        self.history.heed(found)
        self._forget_sitting()
        self.history.keep_digest(self.practice.today())
        self.cache.save_if_changed()
        self.say(self.not_offered())
        self.waiting.extend(self.notices())
        return bool(self.waiting)

    def _forget_sitting(self) -> None:
        """Nothing is left of a count that was switched off elsewhere, as by a file of settings."""
        chosen = self.preferences.value
        if not (chosen.desk_break or chosen.show_sitting):
            with suppress(OSError):
                self.places.sitting.unlink(missing_ok=True)


def make_parts(request: Request) -> Parts:
    """The parts for a request."""
    from routine_app.content.cache import ContentCache
    from routine_app.domain.practice import Practice
    from routine_app.storage.digested_history import DigestedHistory
    from routine_app.storage.health_file import HealthFile
    from routine_app.storage.preferences_file import PreferencesFile
    from routine_app.system.clock import zone_name
    from routine_app.system.session_lock import SessionLock
    from routine_app.system.single_instance import address_for

    places, clock = places_of(request), make_clock(request.speed)
    cache = ContentCache(places.cache / "content.json")
    library = make_library(places, cache)
    history = DigestedHistory.open(places, lambda: clock.now().wall)
    preferences = PreferencesFile(places.preferences)
    health = HealthFile(places.health)
    if request.accept_safety:
        _accept_safety(preferences, health)
    practice = Practice(
        library, history, clock, lambda: preferences.value, _new_id, zone_name, lambda: health.value
    )
    lock, data = SessionLock(address_for(places.data, os.environ)), request.data_dir
    return Parts(
        places, cache, library, history, preferences, health, clock, practice, lock, [], data
    )


def _accept_safety(preferences: PreferencesFile, health: HealthFile) -> None:
    """Who accepts the safety note unasked has read it and has none of the conditions.

    Answers that only cannot be read now are not replaced by that: they may say otherwise.
    """
    if not preferences.value.safety_read:
        preferences.save(replace(preferences.value, safety_read=True))
    if not (health.value.told or health.may_hold_more):
        health.save(replace(health.value, told=True))


def speak_language(request: Request) -> None:
    """From now on every text is in the language that was chosen, or in the system's."""
    from routine_app.domain.language import language, speak
    from routine_app.storage.preferences_file import chosen_language
    from routine_app.system.catalogue import find_language, read_language
    from routine_app.system.places import NoHome

    try:
        chosen = chosen_language(places_of(request).preferences)
    except NoHome:
        chosen = ""
    code = find_language(chosen, os.environ)
    if code != language().code:
        speak(read_language(code, assets_dir() / "languages"))


def places_of(request: Request) -> Places:
    """Where its files are. Raises NoHome."""
    from routine_app.system.places import find_places

    return find_places(os.environ, sys.platform, request.data_dir)


def make_library(places: Places | None, cache: ContentCache | None = None) -> Library:
    """The shipped content in the user's language and, where there are places, the user's own."""
    from routine_app.content.library import Library
    from routine_app.domain.language import ENGLISH, language

    shipped, own = routines_dir(), places.routines if places else None
    if language().code == ENGLISH.code:
        return Library(shipped, own, cache)
    from routine_app.content.translation import Translations

    return Library(shipped, own, cache, Translations(shipped, language().code, cache).of)


def make_clock(speed: int) -> Clock:
    """The machine's clock, or one that runs faster."""
    from routine_app.system.clock import FastClock, SystemClock

    return SystemClock() if speed == 1 else FastClock(SystemClock(), speed)


def _new_id() -> str:
    return os.urandom(16).hex()


def find_target(places: Places, request: Request) -> None:
    """Raise what is wrong with a routine to play, or a file to edit."""
    if request.verb is Verb.PLAY:
        find_routine(make_library(places), request.targets[0])
    elif request.verb is Verb.EDIT:
        from routine_app.content.source import read_bytes

        read_bytes(find_file(make_library(places), request.targets[0]))


def find_file(library: Library, target: str) -> Path:
    """The file of a routine or an exercise by its id, or any file."""
    from routine_app.content.kinds import Kind
    from routine_app.content.problem import NotFound

    if is_file(target):
        return Path(target)
    try:
        return library.file_of(Kind.ROUTINE, target)
    except NotFound as error:
        try:
            return library.file_of(Kind.EXERCISE, target)
        except NotFound as neither:
            raise (error if error.suggestion else neither) from None


def find_routine(library: Library, target: str) -> Routine:
    """A routine by its id, or from a file."""
    return library.routine_file(Path(target)) if is_file(target) else library.routine(target)
