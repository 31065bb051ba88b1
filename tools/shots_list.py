"""Which pictures there are: screens in their states, and the looks each is taken in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from string import ascii_lowercase

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea

from routine_app.domain.language import tr
from routine_app.domain.preferences import BreathPace
from routine_app.domain.session_run import Command
from routine_app.domain.value import replace as valued
from routine_app.ui.first_run.floor import FloorStep
from routine_app.ui.first_run.page import FirstRunPage
from routine_app.ui.held_keys import QUIET
from routine_app.ui.library.exercise import ExerciseDetail
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.trail import Day
from routine_app.ui.navigation import PageName
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.today.page import TodayPage
from routine_app.ui.widgets.option_row import OptionRow
from routine_app.ui.widgets.scale_row import ScaleRow
from tools import shots_builder as builder
from tools import shots_checks as checks
from tools import shots_data as data
from tools import shots_editor as editor
from tools import shots_handing as handing
from tools import shots_history as past
from tools import shots_library as files
from tools import shots_own_data as own
from tools import shots_sound as sound
from tools import shots_studio as studio
from tools.shots_beyond import (
    at_desk,
    before_picture,
    companions_picture,
    desk_break_picture,
    other_language,
    refused,
    reminder_picture,
    reminding,
    sitting,
)
from tools.shots_data import State
from tools.shots_player import (
    DONE,
    HOLD,
    LEFT_EARLY,
    MOMENTS,
    MUSCLES,
    OTHER,
    Moment,
    reach,
    with_gate,
)
from tools.shots_window import Look, Scene, Studio

README = {
    "1-today-light": "today-light",
    "2b-player-hold-left-breathe-in-dark": "player-dark",
    "4-history-light": "history-light",
}
"""The pictures of the README, and their names there."""

LETTERS = [*ascii_lowercase, *(f"z{letter}" for letter in ascii_lowercase)]
LIGHT, DARK = Look(), Look(dark=True)
LARGE, LARGE_DARK = Look(text_scale=2), Look(dark=True, text_scale=2)
SIZES = (QSize(1024, 640), QSize(1366, 700), QSize(1920, 1080), QSize(800, 560))
BOTH = (LIGHT, DARK)
FOUR = (LIGHT, DARK, LARGE, LARGE_DARK)
EVERY = (*FOUR, *(Look(dark, 1.0, size) for size in SIZES for dark in (False, True)))

Prepare = Callable[[Scene], None]


@dataclass(frozen=True)
class Shot:
    """One picture: the state of the history, the look, and what is done before it is taken."""

    name: str
    state: State
    look: Look
    prepare: tuple[Prepare, ...] = ()
    painted: Callable[[Scene], QImage] | None = None

    def take(self, studio: Studio) -> QImage:
        """Make the window and take its picture, or one of what goes along with it."""
        with studio.window(self.state, self.look) as scene:
            for step in self.prepare:
                step(scene)
            return scene.picture() if self.painted is None else self.painted(scene)


def all_shots() -> list[Shot]:
    """Every picture, in the order of the screens."""
    return [
        *_today(),
        *_before_today(),
        *_player(),
        *_silent(),
        *_finish(),
        *_history(),
        *_library(),
        *handing.shots(_in_looks),
        *_settings(),
        *_first(),
        *_beyond(),
        *studio.shots(_in_looks),
        *builder.shots(_in_looks),
        *editor.shots(_in_looks),
    ]


def named(names: Iterable[str]) -> list[Shot]:
    """Those pictures."""
    wanted = set(names)
    return [shot for shot in all_shots() if shot.name in wanted]


def _in_looks(name: str, state: State, looks: Sequence[Look], *prepare: Prepare) -> Iterable[Shot]:
    return (Shot(name + look.suffix, state, look, prepare) for look in looks)


def _page(page: PageName) -> Prepare:
    return lambda scene: scene.window.show_page(page)


def _press(*keys: str) -> Prepare:
    def press(scene: Scene) -> None:
        for key in keys:
            scene.press(key)

    return press


def _choose(text: str, about: str = "", **gaps: str) -> Prepare:
    """Press the button with this English text, in whichever language it stands there."""

    def choose(scene: Scene) -> None:
        buttons = scene.window.findChildren(QAbstractButton)
        wanted = tr(text, about, **gaps)
        next(b for b in buttons if b.text() == wanted and b.isVisible()).click()

    return choose


def _to_end(scene: Scene) -> None:
    """Scroll what can be scrolled to its end."""
    for area in scene.window.findChildren(QAbstractScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


# ----------------------------------------------------------------- the pages


def _today() -> Iterable[Shot]:
    yield from _in_looks("1-today", data.DUE, EVERY)
    yield from _in_looks("1a-today-done", data.DONE, FOUR)
    small = (Look(size=SIZES[3]), Look(size=SIZES[0]))
    yield from _in_looks("1z-today-sitting", data.AT_DESK, (*FOUR, *small), sitting)
    yield from _in_looks("1b-today-easy-day", data.EASY, BOTH)
    yield from _in_looks("1c-today-half-done", data.HALF_DONE, FOUR)
    yield from _in_looks("1d-today-missed", data.MISSED, FOUR)
    yield from _in_looks("1e-today-complete", data.COMPLETE, BOTH)
    yield from _in_looks("1f-today-over", data.OVER, FOUR)
    yield from _in_looks("1g-today-problem", data.PROBLEM, FOUR)
    gone = replace(data.DUE, preferences=valued(data.DUE.preferences, program="two-days"))
    yield from _in_looks("1g-today-program-gone", gone, (*FOUR, Look(size=SIZES[3])))
    yield from _in_looks("1h-today-first-day", data.FIRST_DAY, FOUR)
    yield from _in_looks(
        "1q-look-back", data.OVER, (*EVERY, Look(False, 2.0, SIZES[3])), _look_back
    )
    yield from _in_looks("1r-look-back-end", data.OVER, FOUR, _look_back, _to_end)
    yield from _in_looks("1s-today-three-a-week", data.OVER, FOUR, _three)
    yield from _in_looks("1i-today-told-before", data.DUE, FOUR, _tell_before)
    yield from _in_looks("1j-today-answer-changes", data.CHANGED, FOUR)
    yield from _in_looks("1s-today-conditions", data.CONDITIONS, (*FOUR, Look(size=SIZES[3])))
    yield from _in_looks("1u-pain", data.HURT, (*FOUR, Look(size=SIZES[3])), _choose("Start"))
    yield from _in_looks("1t-today-gentler", data.GENTLER, (*FOUR, Look(size=SIZES[3])))
    yield from _in_looks("1v-today-resting", data.RESTING, FOUR)
    yield from _in_looks("1w-today-rested", data.RESTED, FOUR)


def _tell_before(scene: Scene) -> None:
    """Say on Today how tight the hips are."""
    page = scene.window.page(PageName.TODAY)
    assert isinstance(page, TodayPage)
    scale = page.card.before.scale
    assert scale is not None
    scale.setFocus()
    scene.press("6")


def _look_back(scene: Scene) -> None:
    scene.window.show_summary()
    scene.settle()


def _three(scene: Scene) -> None:
    """Take the plan of three sessions a week."""
    _look_back(scene)
    _choose("Three a week")(scene)
    scene.settle()


def _before_today() -> Iterable[Shot]:
    small = (*FOUR, Look(size=SIZES[3]), Look(False, 2.0, SIZES[3]))
    yield from _in_looks("1k-question", data.QUESTION, small, _start)
    yield from _in_looks("1l-self-check-full", data.FIRST_DAY, (*EVERY, small[-1]), _start)
    yield from _in_looks("1m-self-check-told", data.FIRST_DAY, BOTH, _start, _tell_all)
    yield from _in_looks("1n-self-check-end", data.FIRST_DAY, small[2:], _start, _tell_all, _to_end)
    yield from _in_looks("1o-self-check-short", data.EASY, small, _start)

    yield from _in_looks("1v-runners-note", data.RUNNER, small, _start)
    opened = (_start, _choose("If you run: a note on your feet"))
    looks = (*FOUR, Look(size=SIZES[0]))
    yield from _in_looks("1w-self-check-runner", data.FIRST_DAY, looks, *opened)
    yield from checks.shots(_in_looks, _start)


def _start(scene: Scene) -> None:
    scene.window.start_today()
    scene.settle()


def _tell_all(scene: Scene) -> None:
    """Answer everything of the self-check."""
    for row in scene.window.findChildren(ScaleRow):
        if row.isVisible():
            row.button(6).click()
    for number, options in enumerate(scene.window.findChildren(OptionRow)):
        options.option(number % 2).click()
    scene.settle()


def _history() -> Iterable[Shot]:
    page = _page(PageName.HISTORY)
    yield from _in_looks("4-history", data.RICH, (*FOUR, Look(size=SIZES[0])), page)
    yield from _in_looks("4a-history-empty", data.FIRST_DAY, FOUR, page)
    yield from _in_looks("4b-history-sparse", data.SPARSE, BOTH, page)
    least = (Look(size=SIZES[3]), Look(False, 2.0, SIZES[3]))
    yield from _in_looks("4c-history-checks", data.OVER, (*FOUR, *least), page, _to_end)
    yield from past.shots(_in_looks, page)


def _library() -> Iterable[Shot]:
    page = _page(PageName.LIBRARY)
    yield from _in_looks("5-library", data.DUE, (*FOUR, Look(size=SIZES[0])), page)
    yield from _in_looks("5a-library-broken-file", data.PROBLEM, BOTH, page, _to_end)
    program = (page, _choose("Programs"), _choose("Days"))
    yield from _in_looks("5b-library-program", data.DUE, FOUR, *program)
    exercises = (page, _choose("Exercises"))
    yield from _in_looks("5c-library-exercises", data.DUE, FOUR, *exercises)
    yield from _in_looks(
        "5d-library-exercise", data.DUE, (*EVERY, Look(False, 2.0, SIZES[3])), *exercises, _detail
    )
    yield from _in_looks("5e-library-muscles", data.DUE, FOUR, *exercises, _detail, _muscles)
    yield from _in_looks("5f-library-exercise-end", data.DUE, FOUR, *exercises, _detail, _to_end)
    small = (*FOUR, Look(False, 2.0, SIZES[3]))
    yield from _in_looks("5f-library-variant", data.DUE, small, *exercises, _variant)
    yield from _in_looks("5g-library-filter", data.DUE, small, *exercises, _filter)
    yield from _in_looks("5h-library-slip", data.DUE, BOTH, *exercises, _slip)
    yield from _in_looks("5i-library-essentials", data.DUE, small, page, _choose("Essentials"))
    yield from _in_looks("5j-library-known", data.DUE, small, page, _choose("What is known"))

    yield from _in_looks("5m-library-adapted", data.CONDITIONS, FOUR, page)
    adapted = (page, _choose("Programs"), _day(8))
    yield from _in_looks("5n-library-day", data.CONDITIONS, FOUR, *adapted)
    inside = (*FOUR, Look(size=SIZES[3]), Look(False, 2.0, SIZES[3]))
    yield from _in_looks("5k-steps-of-today", data.DUE, inside, _choose("Steps"))
    swapped = (_choose("Steps"), _swap, _to_end)
    yield from _in_looks("5l-step-swapped", data.DUE, FOUR, *swapped)
    yield from _in_looks("1p-today-swapped", data.DUE, FOUR, _choose("Steps"), _swap, _press("1"))
    yield from files.shots(_in_looks)


def _day(number: int) -> Prepare:
    """Open the page of a day of the program."""

    def show(scene: Scene) -> None:
        page = scene.window.page(PageName.LIBRARY)
        assert isinstance(page, LibraryPage)
        page.show_day(Day("21-day-reset", number))
        scene.settle()

    return show


def _swap(scene: Scene) -> None:
    """Do the side-lying stretch in the place of the couch stretch."""
    other = scene.services.library.exercise("side-lying-quad").short_name
    _choose("{word}: {exercise}", word=tr("Easier"), exercise=other)(scene)
    scene.settle()


def _filter(scene: Scene) -> None:
    """Only what stretches, without a sofa."""
    _choose("Phase")(scene)
    _choose("Lengthen", "kind of exercise")(scene)
    scene.settle()


def _slip(scene: Scene) -> None:
    page = scene.window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.filter.setText("hamstirng")


def _muscles(scene: Scene) -> None:
    page = scene.window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    assert isinstance(page.detail, ExerciseDetail)
    page.detail.muscles.button.click()
    scene.settle()


def _detail(scene: Scene) -> None:
    page = scene.window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.show_exercise(scene.services.library.exercise("half-kneeling"))


def _variant(scene: Scene) -> None:
    page = scene.window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.show_exercise(scene.services.library.exercise("couch-stretch.half-range"))


def _settings() -> Iterable[Shot]:
    page = _page(PageName.SETTINGS)
    yield from _in_looks("6-settings", data.DUE, (*FOUR, Look(size=SIZES[0])), page)
    for name, words in (("found", "dark"), ("meant", "bakups"), ("nothing", "xyzzy")):
        look = (*FOUR, Look(size=SIZES[3]), Look(False, 2.0, SIZES[3]))
        yield from _in_looks(f"6g-search-{name}", data.DUE, look, page, own.look_for(words))
    yield from _in_looks("6zb-language", data.DUE, FOUR, page, other_language)
    yield from _in_looks("6y-reminder", data.REMINDED, FOUR, page)
    least = (Look(size=SIZES[3]), Look(False, 2.0, SIZES[3]))
    yield from _in_looks("6za-desk-breaks", data.AT_DESK, (*FOUR, *least), page, at_desk)
    for name, prepare in (("6z-reminder-closed", reminding), ("6z-reminder-refused", refused)):
        yield from _in_looks(name, data.REMINDED, (*FOUR, *least), page, prepare)
    yield from _in_looks("6a-keys", data.DUE, FOUR, _press("F1"))
    least = (Look(size=SIZES[3]), Look(False, 2.0, SIZES[3]))
    for name, opener in _SHEETS:
        opened = (page, _open_sheet(opener))
        yield from _in_looks(f"6{name}", data.CONDITIONS, (*FOUR, *least), *opened)
    hip = (page, _open_sheet("health"))
    yield from _in_looks("6b-health-hip", checks.HIP, (*FOUR, *least), *hip)
    yield from _in_looks("6f-settings-end", data.CONDITIONS, FOUR, page, _to_end)
    for name, prepare in _OWN_DATA:
        end = (_to_end,) if prepare in {own.in_step, own.away} else ()
        yield from _in_looks(f"6{name}", data.DUE, (*FOUR, *least), prepare, *end)
    for name, prepare in _SOUND:
        yield from _in_looks(f"6{name}", data.DUE, (*FOUR, *least), prepare)


_SHEETS = (
    ("b-health", "health"),
    ("c-sliders", "sliders"),
    ("d-things", "things"),
    ("e-own", "own"),
)


_SOUND = (
    ("u-sound", sound.in_view),
    ("v-sound-lost", sound.lost),
    ("v-sound-stand-in", sound.stand_in),
    ("w-voices", sound.voices),
    ("x-kinds", sound.kinds),
    ("zc-pacer", sound.pacer),
    ("zd-missing", sound.missing),
)


_OWN_DATA = (
    ("m-export", own.export_report),
    ("n-export-saved", own.export_saved),
    ("n2-export-under-way", own.export_under_way),
    ("o-import", own.import_preview),
    ("p-import-habit", own.import_habit),
    ("q-import-damaged", own.import_damaged),
    ("q2-settings-file", own.settings_preview),
    ("q3-settings-taken", own.settings_taken),
    ("q4-settings-damaged", own.settings_damaged),
    ("r-delete", own.delete),
    ("s-sync", own.in_step),
    ("t-sync-away", own.away),
)


def _open_sheet(name: str) -> Prepare:
    """Open what a row of Settings leads to."""

    def open_sheet(scene: Scene) -> None:
        page = scene.window.page(PageName.SETTINGS)
        button = getattr(page, name)
        assert isinstance(button, QAbstractButton)
        button.click()

    return open_sheet


def _first() -> Iterable[Shot]:
    least = (Look(size=SIZES[3]), Look(dark=True, size=SIZES[3]), Look(False, 2.0, SIZES[3]))
    looks = (*FOUR, Look(size=SIZES[0]), Look(False, 2.0, SIZES[0]), *least)
    yield from _in_looks("7-first-run", data.UNREAD, looks)
    yield from _in_looks("7a-first-run-refused", data.UNREAD, (*BOTH, *least[1:]), _press("Return"))
    yield from _in_looks("7b-first-run-ticked", data.UNREAD, looks, _tick_read)
    yield from _in_looks("7c-first-run-urgent", data.UNREAD, looks, _tick_sign)
    steps = [_tick_read]
    for letter, name in (("d", "health"), ("e", "program"), ("f", "floor")):
        steps.append(_step_on)
        yield from _in_looks(f"7{letter}-first-run-{name}", data.UNREAD, looks, *steps)
    larger = (*steps, _choose("Larger seconds, please"))
    yield from _in_looks("7g-first-run-reminded", data.UNREAD, looks, *steps, _be_reminded)
    yield from _in_looks("7h-first-run-larger", data.UNREAD, looks, *larger)
    yield from _in_looks("7i-first-run-hip", data.UNREAD, looks, _tick_read, _step_on_to_health)


def _tick_read(scene: Scene) -> None:
    """Read the note to its end and tick it."""
    page = _first_run(scene)
    while not page.tick.isChecked():
        page.tick.click()
        scene.settle()


def _step_on(scene: Scene) -> None:
    """To the next step, with none of the conditions."""
    page = _first_run(scene)
    while page.step is page.health and not page.none.isChecked():
        page.none.click()
    on = page.foot.next if page.step is page.health else page.foot.main
    on.click()
    scene.settle()


def _step_on_to_health(scene: Scene) -> None:
    """A hip replacement, and a clinician who allows more."""
    page = _first_run(scene)
    page.foot.main.click()
    scene.settle()
    page.health.form.ticks["hip-replacement"].click()
    page.health.form.leave["hip-replacement"].click()
    scene.settle()


def _be_reminded(scene: Scene) -> None:
    """Switch the reminder on, and listen to a voice that is not there."""
    step = _first_run(scene).step
    assert isinstance(step, FloorStep)
    assert step.voice is not None
    step.reminder.switch.click()
    scene.tape.voice.problem = tr(
        "No voice is installed on this computer. "
        "Installing speech-dispatcher or espeak-ng gives it one."
    )
    step.voice.hear.click()
    scene.settle()


def _tick_sign(scene: Scene) -> None:
    page = _first_run(scene)
    page.note.urgent.tick.click()


def _first_run(scene: Scene) -> FirstRunPage:
    page: FirstRunPage | None = scene.window.findChild(FirstRunPage)
    assert page is not None
    return page


# --------------------------------------------------------------- the session


def _play(moment: Moment) -> Prepare:
    def play(scene: Scene) -> None:
        if moment.routine:
            routine = scene.services.library.routine(moment.routine)
            scene.window.start_routine(with_gate(routine) if moment.name == "wait" else routine)
        elif scene.window.current_page is not None:
            _start(scene)
            _wait(scene)
            scene.press("" if scene.window.findChildren(PlayerPage) else "Escape")  # a self-check
        scene.settle()
        # On the way there nothing needs to be painted.
        scene.window.setUpdatesEnabled(False)
        reach(scene.controller, scene.clock, moment)
        scene.window.setUpdatesEnabled(True)
        for key in moment.key.split():
            scene.press(key)

    return play


_WITH_A_CARD = {"after-sleep", "end-question"}


def _player() -> Iterable[Shot]:
    for letter, moment in zip(LETTERS, MOMENTS, strict=False):
        looks = EVERY if moment in {HOLD, MUSCLES} else FOUR
        if moment.name in _WITH_A_CARD:
            looks = (*FOUR, Look(size=SIZES[3]), Look(False, 2.0, SIZES[3]))
        yield from _in_looks(f"2{letter}-player-{moment.name}", data.DUE, looks, _play(moment))


def _silent() -> Iterable[Shot]:
    """Without a sound: the states that a voice would tell."""
    mute = replace(data.DUE, preferences=valued(data.DUE.preferences, mute=True))
    names = ("hold-left-breathe-in", "reps-both", "switch", "rest", "large-timer")
    chosen = [moment for moment in MOMENTS if moment.name in names]
    for letter, moment in zip(LETTERS, chosen, strict=False):
        yield from _in_looks(f"2-silent-{letter}-{moment.name}", mute, FOUR, _play(moment))
    slow = replace(data.DUE, preferences=valued(data.DUE.preferences, breath_pace=BreathPace.SLOW))
    (out,) = (moment for moment in MOMENTS if moment.exhaling)
    yield from _in_looks("2-slow-breath", slow, FOUR, _play(out))
    waits = replace(data.DUE, preferences=valued(data.DUE.preferences, start_when_ready=True))
    yield from _in_looks("2-waits-to-start", waits, (*FOUR, Look(False, 2.0, SIZES[3])), _start)


_WAITING = {"due": data.DUE, "half-done": data.HALF_DONE, "done": data.DONE}


def _beyond() -> Iterable[Shot]:
    for look in FOUR:
        yield Shot(f"8-companions{look.suffix}", data.DUE, look, painted=companions_picture)
        yield Shot(f"8a-reminder{look.suffix}", data.DUE, look, painted=reminder_picture)
        yield Shot(f"8b-desk-break{look.suffix}", data.DUE, look, painted=desk_break_picture)
        for name, state in _WAITING.items():
            yield Shot(f"8c-before-{name}{look.suffix}", state, look, painted=before_picture)


def _finish() -> Iterable[Shot]:
    yield from _in_looks("3-finish-done", data.DUE, FOUR, _play(DONE), _over)
    yield from _in_looks(
        "3a-finish-with-scale", data.DUE, FOUR, _play(DONE), _over, _wait, _press("3", "Tab")
    )
    yield from _in_looks("3b-finish-partial", data.DUE, BOTH, _play(LEFT_EARLY), _end)
    yield from _in_looks("3c-finish-other-routine", data.DUE, BOTH, _play(OTHER), _over)
    yield from _in_looks("3d-finish-last-day", data.LAST_DAY, BOTH, _play(DONE), _over)

    told = (_tell_before, _choose("Start"), _play(DONE), _over, _wait, _press("3"))
    yield from _in_looks("3e-finish-told-before", data.DUE, FOUR, *told)
    yield from _in_looks("3f-finish-at-once", data.DUE, BOTH, _start, _end)


def _wait(scene: Scene) -> None:
    """The page has been there long enough to take keys."""
    scene.clock.advance(QUIET)


def _over(scene: Scene) -> None:
    """The full ring has been shown long enough."""
    scene.controller.second_timer.timeout.emit()


def _end(scene: Scene) -> None:
    scene.controller.command(Command.END)
