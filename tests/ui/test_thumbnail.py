"""Small pictures: drawn once, found again by later starts as long as they show the same."""

from __future__ import annotations

import weakref
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.exercise import Exercise, View
from routine_app.domain.pose import Pose, Prop
from routine_app.domain.preferences import Preferences
from routine_app.domain.preferences import Theme as ThemeChoice
from routine_app.domain.value import replace
from routine_app.figure import motion
from routine_app.figure.motion import still_scene
from routine_app.ui.main_window import MainWindow
from routine_app.ui.theme import Theme, theme_of
from routine_app.ui.widgets.kept_pictures import LOOKS
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail
from tests.figure.shipped import exercise
from tests.ui.desk import desk

SEVERAL = ("half-kneeling", "constructive-rest", "glute-bridge")


class FakeStore:
    """Pictures in memory, and how often somebody asked for one."""

    def __init__(self) -> None:
        self.pictures: dict[str, bytes] = {}
        self.asked = 0
        self.opened = 0

    def __call__(self) -> FakeStore:
        self.opened += 1
        return self

    def find(self, key: str) -> bytes | None:
        self.asked += 1
        return self.pictures.get(key)

    def keep(self, key: str, picture: bytes) -> None:
        self.pictures[key] = picture


class Shelf(QWidget):
    """A window of thumbnails."""

    def __init__(self, theme: Theme, store: FakeStore, size: int) -> None:
        super().__init__()
        self.queue = PictureQueue(self, store=store)
        self.theme, self.design_size = theme, (112, size)
        self.column = QVBoxLayout(self)
        self.thumbnails: list[Thumbnail] = []

    def add(self, one: Exercise) -> None:
        thumbnail = Thumbnail(one, self.queue, self.theme, self, size=self.design_size)
        self.column.addWidget(thumbnail)
        self.thumbnails.append(thumbnail)

    @property
    def is_drawn(self) -> bool:
        return all(thumbnail.is_drawn for thumbnail in self.thumbnails)

    @property
    def images(self) -> list[QImage]:
        return [thumbnail.grab().toImage() for thumbnail in self.thumbnails]


@pytest.fixture
def theme(qapp: object) -> Theme:
    return theme_of(Preferences())


@pytest.fixture
def store() -> FakeStore:
    return FakeStore()


def shown(
    qtbot: QtBot, theme: Theme, store: FakeStore, *exercises: Exercise, size: int = 84
) -> Shelf:
    """Thumbnails in a window, all drawn, as a start of the program shows them."""
    shelf = Shelf(theme, store, size)
    qtbot.addWidget(shelf)
    for one in exercises or [exercise(name) for name in SEVERAL]:
        shelf.add(one)
    shelf.show()
    qtbot.waitUntil(lambda: shelf.is_drawn)
    return shelf


def forbid_drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    def settled(*_arguments: object) -> None:
        raise AssertionError("a body was settled")

    monkeypatch.setattr(motion, "still_scene", settled)


def difference(one: QImage, other: QImage) -> int:
    """Of the most different channel of the most different pixel."""
    plain = [image.convertToFormat(QImage.Format.Format_RGBA8888) for image in (one, other)]
    channels = [bytes(image.constBits()) for image in plain]
    return max((abs(a - b) for a, b in zip(*channels, strict=True)), default=0)


def test_a_later_start_shows_the_same_pictures_without_drawing(
    qtbot: QtBot, theme: Theme, store: FakeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = shown(qtbot, theme, store).images
    assert len(store.pictures) == len(SEVERAL)
    forbid_drawing(monkeypatch)
    after = shown(qtbot, theme, store).images
    assert all(difference(one, other) <= 2 for one, other in zip(before, after, strict=True))


def test_a_start_without_a_store_draws(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    thumbnail = Thumbnail(exercise("sphinx"), PictureQueue(window), theme, window)
    window.show()
    qtbot.waitUntil(lambda: thumbnail.is_drawn)


def test_theme_size_and_muscles_have_pictures_of_their_own(
    qtbot: QtBot, theme: Theme, store: FakeStore
) -> None:
    one = exercise("half-kneeling")
    shown(qtbot, theme, store, one)
    shown(qtbot, theme_of(Preferences(theme=ThemeChoice.DARK)), store, one)
    shown(qtbot, theme, store, one, size=100)
    assert len(store.pictures) == 3
    shelf = shown(qtbot, theme, store, one)
    assert len(store.pictures) == 3
    shelf.thumbnails[0].set_muscles(True)
    qtbot.waitUntil(lambda: shelf.is_drawn)
    assert len(store.pictures) == 4


@pytest.mark.parametrize(
    "changes",
    [
        {"hold": Pose({"hip_right.flexion": 20})},
        {"view": View(azimuth=60)},
        {"props": (Prop.CHAIR,)},
        {"start": Pose({"hip_right.flexion": 20})},
    ],
    ids=["hold", "view", "props", "start"],
)
def test_an_exercise_that_looks_different_has_another_key(
    qtbot: QtBot, theme: Theme, changes: dict[str, Any]
) -> None:
    one = exercise("sphinx")
    queue = PictureQueue()
    keys = [Thumbnail(found, queue, theme).drawing.key for found in (one, replace(one, **changes))]
    assert keys[0] != keys[1]


def test_one_that_only_reads_differently_has_the_same(theme: Theme, qtbot: QtBot) -> None:
    one = exercise("sphinx")
    other = replace(one, id="mine", name="Mine", cues=("Be still.",), aim="None.")
    queue = PictureQueue()
    assert Thumbnail(one, queue, theme).drawing.key == Thumbnail(other, queue, theme).drawing.key


def test_a_still_picture_is_made_of_nothing_that_its_key_leaves_out() -> None:
    class Watched:
        """An exercise that remembers what was looked at."""

        def __init__(self, one: Exercise) -> None:
            self._one = one
            self.seen: set[str] = set()

        def __getattr__(self, name: str) -> object:
            self.seen.add(name)
            return getattr(self._one, name)

    seen: set[str] = set()
    for name in ("cat-cow", "constructive-rest", "sphinx", "step-swing"):
        watched = Watched(exercise(name))
        still_scene(watched)  # type: ignore[arg-type]
        seen |= watched.seen
    assert seen <= set(LOOKS)


@pytest.mark.parametrize("known", [False, True])
def test_a_picture_whose_page_was_made_anew_is_left_out(
    qtbot: QtBot, theme: Theme, store: FakeStore, known: bool
) -> None:
    going, staying = (exercise(name) for name in SEVERAL[:2])
    if known:
        shown(qtbot, theme, store, going, staying)
    window = QWidget()
    qtbot.addWidget(window)
    queue = PictureQueue(window, waits=True, store=store)
    first, last = (Thumbnail(one, queue, theme, window) for one in (going, staying))
    for thumbnail in (first, last):
        queue.ask(thumbnail)
    shiboken6.delete(first)
    queue.start()
    qtbot.waitUntil(lambda: last.is_drawn)


@pytest.mark.parametrize("rubbish", [b"", b"no picture", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_drawn_anew(
    qtbot: QtBot, theme: Theme, store: FakeStore, rubbish: bytes
) -> None:
    shown(qtbot, theme, store)
    good = dict(store.pictures)
    store.pictures = dict.fromkeys(good, rubbish)
    shown(qtbot, theme, store)
    assert store.pictures == good


def test_a_picture_of_another_size_is_drawn_anew(
    qtbot: QtBot, theme: Theme, store: FakeStore
) -> None:
    shown(qtbot, theme, store, exercise("sphinx"))
    (large,) = store.pictures.values()
    store.pictures.clear()
    shown(qtbot, theme, store, exercise("sphinx"), size=100)
    (key,) = store.pictures
    store.pictures[key] = large
    shown(qtbot, theme, store, exercise("sphinx"), size=100)
    assert store.pictures[key] != large


class FirstPaint(QObject):
    """Whether a window has painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.is_over = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.is_over = self.is_over or event.type() is QEvent.Type.Paint
        return False


def test_nothing_is_read_before_the_first_page_is_painted(qtbot: QtBot, store: FakeStore) -> None:
    made = desk()
    opened_after: list[bool] = []

    def opened() -> FakeStore:
        opened_after.append(paint.is_over)
        return store

    window = MainWindow(replace(made.services, pictures=opened), made.themes)
    qtbot.addWidget(window)
    paint = FirstPaint(window)
    window.show()
    qtbot.waitUntil(lambda: store.asked > 0)
    assert opened_after == [True]


def test_known_pictures_are_there_before_anything_else_is_done(
    qtbot: QtBot, store: FakeStore
) -> None:
    assert not drawn_at_first(qtbot, store)
    assert drawn_at_first(qtbot, store)


def drawn_at_first(qtbot: QtBot, store: FakeStore) -> bool:
    """Whether a start has all pictures of its first page before other chores."""
    made = desk()
    window = MainWindow(replace(made.services, pictures=store), made.themes)
    qtbot.addWidget(window)
    then: list[bool] = []
    window.first_frame_shown.connect(lambda: then.append(all(drawn(window))))
    window.show()
    qtbot.waitUntil(lambda: all(drawn(window)))
    return then[0]


def drawn(window: QWidget) -> list[bool]:
    """Of each thumbnail that can be seen."""
    return [t.is_drawn for t in window.findChildren(Thumbnail) if t.isVisible()]


def test_bodies_that_nobody_asks_for_any_more_are_let_go(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each change of an exercise that is being written is another exercise."""
    settled: list[Exercise] = []

    class Body:
        """Takes the place of a scene, which takes a while to settle."""

    def settling(one: Exercise) -> Body:
        settled.append(one)
        return Body()

    monkeypatch.setattr(motion, "still_scene", settling)
    queue, shown = PictureQueue(), exercise("half-kneeling")
    bodies = weakref.WeakSet[Any]()
    for number in range(500):
        bodies.add(queue.scene(replace(shown, name=f"Version {number}")))
        bodies.add(queue.scene(shown))
    assert settled.count(shown) == 1  # it is still asked for
    assert len(settled) == 501
    assert 100 <= len(bodies) <= 200
