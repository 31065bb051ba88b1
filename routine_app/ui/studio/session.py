"""What is being done to one exercise: its steps, which end is looked at, and from where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from routine_app.domain.dose import Tempo
from routine_app.domain.drawing import End
from routine_app.domain.exercise import Exercise, View
from routine_app.domain.language import mark, tr
from routine_app.domain.pose import Grip, Pose, Prop, Side, Support
from routine_app.domain.posing import PoseWork, Steps
from routine_app.domain.value import replace
from routine_app.figure.pose_report import MUCH_SETTLED, PoseReport
from routine_app.figure.reach import Stance
from routine_app.figure.study import Study
from routine_app.ui.player.words import within
from routine_app.ui.studio.joint_words import JOINTS, Region

_AT_REST = 140
"""Milliseconds without a change after which a body settles."""
_ENDS = {End.START: mark("{joint}, start"), End.HOLD: mark("{joint}, hold")}


class StudioSession(QObject):
    """Everything that is undone and redone, and what is shown of it.

    While angles move, the body is shown exactly as it was set; it settles when they rest.
    Signals: changed() after anything; the study says what is to be shown.
    """

    changed = Signal()

    def __init__(self, exercise: Exercise, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._set_up(exercise)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_AT_REST)
        self._rest.timeout.connect(self.come_to_rest)

    def begin(self, exercise: Exercise) -> None:
        """Change another exercise from now on."""
        self._set_up(exercise)
        self._tell()

    def _set_up(self, exercise: Exercise) -> None:
        self.loaded = exercise
        self.before = PoseWork.of(exercise)
        self._steps = Steps(self.before)
        self.end = End.START
        self._view: View | None = None
        self._known: PoseReport | None = None
        self._fitted: Stance | None = None
        self._settles: bool | None = None
        self._is_at_rest = True

    # ------------------------------------------------------------------ showing

    @property
    def work(self) -> PoseWork:
        return self._steps.current

    @property
    def pose(self) -> Pose:
        """The pose that is shown."""
        return self.work.pose(self.end)

    @property
    def done(self) -> Exercise:
        """The exercise as it would be saved."""
        return self.work.done

    @property
    def is_changed(self) -> bool:
        """Whether anything is different from what was loaded or saved."""
        return self.done != self.before.done

    @property
    def undoes(self) -> str:
        return self._steps.undoes

    @property
    def redoes(self) -> str:
        return self._steps.redoes

    @property
    def view(self) -> View:
        """Where the figure is seen from."""
        return self._view or self.work.exercise.view

    @property
    def settles(self) -> bool:
        """Whether the figure is shown as it settles, once it is at rest.

        Unless it was chosen, it is as long as that changes little: what was set should be seen.
        """
        if self._settles is not None or not self._is_at_rest:
            return bool(self._settles)
        return self._report().most_changed <= MUCH_SETTLED

    def _report(self) -> PoseReport:
        if self._known is None or self._known.pose != self.pose:
            self._known = PoseReport(self.pose)
        return self._known

    @property
    def is_at_rest(self) -> bool:
        return self._is_at_rest

    def study(self) -> Study:
        """What is to be shown."""
        report, is_settled = self._report(), self._is_at_rest and self.settles
        if self._is_at_rest and report.most_changed <= MUCH_SETTLED:
            self._fitted = report.settled
        fitted = self._fitted if self._fitted is not None and not is_settled else None
        return Study(self.done, self.end, self.view, report, is_settled, fitted)

    # ------------------------------------------------------------- what is shown

    def show_end(self, end: End) -> None:
        self.end = end
        self._fitted = None
        self._steps.rest()
        self._tell()

    def show_view(self, view: View | None) -> None:
        """Look from somewhere; None is where the exercise is seen from."""
        self._view = None if view == self.work.exercise.view else view
        self._tell()

    def show_settled(self, settled: bool) -> None:
        self._settles = settled
        self._tell()

    # --------------------------------------------------------------------- acts

    def set_angle(self, channel: str, angle: float) -> None:
        """One joint to an angle. A movement is one act until it is released."""
        label = tr(_ENDS[self.end], joint=within(JOINTS[channel].spoken))
        work = self.work.with_angles(self.end, {channel: angle})
        if work != self.work:
            self._is_at_rest = False
            self._steps.take(work, label, key=f"{self.end} {channel}")
            self._rest.start()
            self.changed.emit()

    @Slot()
    def release(self) -> None:
        """What comes next is another act, and the body settles."""
        self._steps.rest()
        if not self._is_at_rest:
            self.come_to_rest()

    @Slot()
    def come_to_rest(self) -> None:
        self._rest.stop()
        self._is_at_rest = True
        self.changed.emit()

    def take_back(self, channel: str) -> None:
        """A joint as it was, or in the hold as it is at the start."""
        source = self.work.start if self.end is End.HOLD else self.before.start
        label = tr("{what} back", about="as it was", what=within(JOINTS[channel].spoken))
        self._set({channel: source[channel]}, label)

    def reset(self, region: Region) -> None:
        """The joints of a region as they were when the work began."""
        first = self.before.pose(self.end)
        label = tr("{what} back", about="as it was", what=within(region.title))
        self._set({c: first[c] for c in region.channels}, label)

    def take_other_side(self, region: Region) -> None:
        """A leg or arm like the other one."""
        twin = self.pose.mirrored()
        is_left = region.takes_from is Side.LEFT
        label = tr("like the left leg") if is_left else tr("like the right leg")
        self._set({c: twin[c] for c in region.channels}, label)

    def take_settled(self) -> None:
        """The angles that settling gives, in whole degrees."""
        found = self._report().settled.pose
        changed = {c: float(round(a)) for c, a in found.angles.items() if a != self.pose[c]}
        self._set(changed, tr("settled angles"))

    def _set(self, angles: Mapping[str, float], label: str) -> None:
        self._act(self.work.with_angles(self.end, angles), label)

    def mirror(self) -> None:
        """Left and right change places, in both poses."""
        self._act(self.work.mirrored(), tr("mirror", about="left and right turned round"))

    def copy(self, exercise: Exercise, end: End, *, whole: bool) -> None:
        """A pose of another exercise; a `whole` new one takes over where the body is, too."""
        pose = exercise.start if end is End.START else exercise.hold
        props = self.work.exercise.props
        used = [s.on for s in pose.rests_on] + [g.target for g in pose.holds]
        needed = tuple(p for p in Prop if p in used and p not in props)
        changes: dict[str, object] = {"props": (*props, *needed)}
        if whole:
            changes |= {
                "position": exercise.position,
                "level": exercise.level,
                "view": exercise.view,
            }
        work = self.work.with_pose(self.end, pose).with_exercise(**changes)
        self._act(work, tr("copy of {exercise}", exercise=exercise.short_name))

    def set_rests(self, rests: Iterable[Support]) -> None:
        self._act(self.work.with_rests(self.end, rests), tr("what carries the body"))

    def set_grips(self, grips: Iterable[Grip]) -> None:
        self._act(self.work.with_grips(self.end, grips), tr("what hands hold"))

    def set_props(self, props: Iterable[Prop]) -> None:
        self._act(self.work.with_exercise(props=tuple(props)), tr("props"))

    def set_tempo(self, tempo: Tempo | None) -> None:
        self._act(self.work.with_exercise(moves=tempo), tr("tempo"))

    def keep_view(self) -> None:
        """Show the exercise from where the figure is seen now, in whole degrees."""
        view = View(float(round(self.view.azimuth)), float(round(self.view.elevation)))
        self._view = None
        self._act(self.work.with_exercise(view=view), tr("view", "where a figure is seen from"))

    def take_up(self, exercise: Exercise) -> None:
        """Go on with poses that were kept."""
        self._act(PoseWork.of(exercise), tr("poses that were kept"))

    def undo(self) -> None:
        self._steps.undo()
        self._fitted = None
        self._tell()

    def redo(self) -> None:
        self._steps.redo()
        self._fitted = None
        self._tell()

    def saved_as(self, exercise: Exercise) -> None:
        """What there is now is saved, under this id and name."""
        self.loaded = exercise
        named = {"id": exercise.id, "name": exercise.name, "short_name": exercise.short_name}
        if exercise.id != self.work.exercise.id:
            self._steps = Steps(PoseWork.of(replace(self.done, **named)))
        self.before = self.work
        self._tell()

    def _act(self, work: PoseWork, label: str) -> None:
        self._steps.take(work, label)
        self._steps.rest()
        self._fitted = None
        self._tell()

    def _tell(self) -> None:
        self._rest.stop()
        self._is_at_rest = True
        self.changed.emit()
