"""Pictures of what goes along with a session beyond its window: mini timer, menu, icons of the bar."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QScrollArea

from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.language import language, tr
from routine_app.domain.moment import Gap
from routine_app.domain.player import Player
from routine_app.domain.pose import Side
from routine_app.domain.preferences import Preferences
from routine_app.domain.routine import Routine
from routine_app.domain.sitting import DESK_BREAK, sitting_words
from routine_app.domain.timeline import SegmentKind, build_timeline
from routine_app.system.scheduling.scheduler import NO_WAY, NOT_HERE
from routine_app.ui.companions.desk_break_notice import DeskBreakNotice
from routine_app.ui.companions.notice import NoticeWindow
from routine_app.ui.companions.reminder_notice import ReminderNotice
from routine_app.ui.companions.session_menu import (
    Choice,
    Item,
    SessionMenu,
    day_words,
    idle_items,
    session_items,
)
from routine_app.ui.companions.told import ToldCard
from routine_app.ui.companions.tray_icon import TrayRing, ring_of, tray_icon
from routine_app.ui.dates import time_of_day
from routine_app.ui.mini_timer.before import what_waits
from routine_app.ui.mini_timer.card import MiniCard
from routine_app.ui.mini_timer.offer import MiniOffer
from routine_app.ui.mini_timer.page import MAY_SINK, MiniTimer, offers_small
from routine_app.ui.navigation import PageName
from routine_app.ui.player.state import PlayerState, player_state
from routine_app.ui.player.words import gap_notice
from routine_app.ui.settings.closed_reminder import ClosedReminder
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.theme import Theme, theme_of
from routine_app.ui.today.page import TodayPage
from routine_app.ui.today.state import today_state
from routine_app.ui.widgets.thumbnail import PictureQueue
from tests.schedule import FakeSchedule
from tools.shots_data import EVENING
from tools.shots_player import with_gate
from tools.shots_window import Scene

_MARGIN = 24
_BAR = 40
_ICON = 22


def companions_picture(scene: Scene) -> QImage:
    """Everything on one desktop: cards in a column each, the menus, a dark and a light bar."""
    preferences = scene.services.preferences.value
    theme = theme_of(preferences)
    states = states_of(scene.services.library.routine("first-length"), preferences)
    cards = _cards(states, theme)
    menus = _menus(scene, states[0], theme)
    across = max(card.width() for card in cards) + _MARGIN
    down = _MARGIN
    places: list[tuple[QPoint, QPixmap]] = []
    column = _MARGIN
    height = max(
        menus[0].height() + menus[1].height(),
        sum(c.height() + _MARGIN for c in cards) // 2 + _MARGIN,
    )
    for card in cards:
        if down + card.height() > height + 2 * _MARGIN:
            column, down = column + across, _MARGIN
        places.append((QPoint(column, down), card))
        down += card.height() + _MARGIN
    column += across
    down = _MARGIN
    for number, menu in enumerate(menus):
        places.append((QPoint(column, down), menu))
        down += menu.height() + _MARGIN
        if number % 2:
            column, down = column + max(m.width() for m in menus) + _MARGIN, _MARGIN
    bottom = max(place.y() + picture.height() for place, picture in places) + _MARGIN
    return _desktop(places, QSize(column, bottom + 2 * _BAR), theme)


def reminder_picture(scene: Scene) -> QImage:
    """The notice of the reminder."""
    services = scene.services
    theme = theme_of(services.preferences.value)
    return _grabbed(scene, ReminderNotice(today_state(services), theme, time_of_day(EVENING)))


def _grabbed(scene: Scene, notice: NoticeWindow) -> QImage:
    notice.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    notice.show()
    scene.settle()
    picture = notice.grab().toImage()
    notice.close()
    return picture


def desk_break_picture(scene: Scene) -> QImage:
    """The offer of a desk break."""
    routine, theme = (
        scene.services.library.routine(DESK_BREAK),
        theme_of(scene.services.preferences.value),
    )
    return _grabbed(scene, DeskBreakNotice(routine, 50, theme))


def before_picture(scene: Scene) -> QImage:
    """The mini timer before a session: what waits, a reminder that was wished for, where other
    windows may cover it, and the words in the corner.
    """
    theme = theme_of(scene.services.preferences.value)
    found = []
    for wished in (None, EVENING + timedelta(minutes=30)):
        waiting = what_waits(scene.services, wished, may_wish=True)
        assert waiting is not None
        for on_top in (True, False) if wished is None else (True,):
            card = MiniOffer(PictureQueue(scene.window), theme, keeps_place=on_top)
            card.show_waiting(waiting)
            if not on_top:
                card.say(tr(MAY_SINK))
            found.append(_settled(scene, card))
    told = ToldCard(theme)
    time = time_of_day(EVENING + timedelta(minutes=30))
    told.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    told.tell(tr("A reminder comes at {time}, as long as Routine stays open.", time=time))
    found.append(_settled(scene, told))
    down, places = _MARGIN, []
    for picture in found:
        places.append((QPoint(_MARGIN, down), picture))
        down += picture.height() + _MARGIN
    return _desktop(places, QSize(found[0].width() + 2 * _MARGIN, down + 2 * _BAR), theme)


def _settled(scene: Scene, card: MiniCard) -> QPixmap:
    card.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    card.show()
    scene.settle()
    picture = card.grab()
    card.hide()
    card.deleteLater()
    return picture


def sitting(scene: Scene) -> None:
    """On Today, the longest stretch so far."""
    page = scene.window.page(PageName.TODAY)
    assert isinstance(page, TodayPage)
    page.show_sitting(sitting_words(70 * MINUTE))
    for area in page.findChildren(QScrollArea):
        scene.settle()
        assert page.sitting is not None
        area.ensureWidgetVisible(page.sitting)


def other_language(scene: Scene) -> None:
    """Another language was chosen, which holds from the next start on."""
    page = scene.window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.language.choice.button(3 if language().code == "de" else 2).click()


def at_desk(scene: Scene) -> None:
    """In Settings, the group of desk breaks."""
    page = scene.window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.findChildren(QScrollArea)[0].ensureWidgetVisible(page.show_sitting)


def reminding(scene: Scene) -> None:
    """In Settings, the computer itself reminds."""
    _closed_reminder(scene).switch.click()


def refused(scene: Scene) -> None:
    """In Settings, the computer did not take it."""
    schedule = scene.services.schedule()
    assert isinstance(schedule, FakeSchedule)
    schedule.refusal = tr(NOT_HERE, reason=tr(NO_WAY))
    _closed_reminder(scene).switch.click()


def _closed_reminder(scene: Scene) -> ClosedReminder:
    page = scene.window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    assert page.reminder_closed is not None
    area = next(area for area in page.findChildren(QScrollArea))
    area.ensureWidgetVisible(page.reminder_closed.switch)
    return page.reminder_closed


def _desktop(places: list[tuple[QPoint, QPixmap]], size: QSize, theme: Theme) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("#0A0D0C") if theme.dark else QColor("#B8C4C9"))
    painter = QPainter(image)
    for place, picture in places:
        painter.drawPixmap(place, picture)
    for row, ground in enumerate(("#1B1B1B", "#EFEFEF")):
        bar = QRect(0, size.height() - (2 - row) * _BAR, size.width(), _BAR)
        painter.fillRect(bar, QColor(ground))
        for number, ring in enumerate(_rings()):
            spot = QRect(_MARGIN + number * 2 * _ICON, 0, _ICON, _ICON)
            spot.moveTop(bar.top() + (_BAR - _ICON) // 2)
            tray_icon(ring).paint(painter, spot)
    painter.end()
    return image


def _rings() -> list[TrayRing]:
    """Before a session, emptying in it, and paused."""
    left = (1.0, 0.75, 0.5, 0.25, 0.05)
    return [TrayRing(), *(ring_of(part, paused=False) for part in left), ring_of(0.6, paused=True)]


def _cards(states: list[PlayerState], theme: Theme) -> list[QPixmap]:
    found = []
    for small in (False, True) if offers_small(theme) else (False,):
        for number, state in enumerate(states):
            mini = MiniTimer(theme)
            mini.show_state(state)
            mini.set_small(small)
            if number == 1 and not small:
                mini.say(tr(MAY_SINK))
            found.append(mini.grab())
            mini.deleteLater()
    return found


def _menus(scene: Scene, state: PlayerState, theme: Theme) -> list[QPixmap]:
    """While a session runs, when all is silent, before one, and when a reminder was wished for."""
    found = []
    today, mini = today_state(scene.services), tr("Mini timer")
    later = Item(tr("Remind me in 30 minutes"), Choice.REMIND)
    wished = tr("Cancel the reminder at {time}", time=time_of_day(EVENING))
    items = (
        session_items(state, mini, day=day_words(today)),
        session_items(state, mini, mute=True),
        idle_items(today, mini, later),
        idle_items(today, "", Item(wished, Choice.DO_NOT_REMIND)),
    )
    for lines in items:
        menu = SessionMenu(scene.services, theme, lambda: "Mini timer")
        menu._fill(lines)
        menu.setActiveAction(menu.actions()[1])
        menu.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        menu.resize(menu.sizeHint())
        found.append(menu.grab())
        menu.deleteLater()
    return found


def states_of(routine: Routine, preferences: Preferences) -> list[PlayerState]:
    """Each kind of moment: both sides of a hold, a change, a gate, a pause, repetitions, the end,
    and a hold after the computer slept.
    """
    timeline = build_timeline(with_gate(routine))

    def at(kind: SegmentKind, into: int, nth: int = 0) -> Player:
        found = [segment for segment in timeline.segments if segment.kind is kind]
        player = Player(timeline)
        player.start(0, found[nth].index)
        player.advance_to(into)
        return player

    holds = [s.side for s in timeline.segments if s.kind is SegmentKind.HOLD]
    left, right = holds.index(Side.LEFT), holds.index(Side.RIGHT)
    paused = at(SegmentKind.HOLD, 9 * SECOND, left)
    paused.pause(9 * SECOND)
    players = (
        at(SegmentKind.HOLD, 18 * SECOND, left),
        at(SegmentKind.HOLD, 9 * SECOND, right),
        at(SegmentKind.SWITCH, 3 * SECOND),
        at(SegmentKind.WAIT, 0),
        paused,
        at(SegmentKind.REPS, 7 * SECOND),
        at(SegmentKind.DONE, 0),
    )
    slept = gap_notice(Gap(14 * MINUTE, EVENING, EVENING + timedelta(minutes=14)), paused)
    return [
        *(player_state(player, preferences) for player in players),
        player_state(paused, preferences, slept),
    ]
