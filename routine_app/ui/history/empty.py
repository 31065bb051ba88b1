"""The history before the first session: calm, and one way on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.agenda import ProgramProgress
from routine_app.domain.language import tr
from routine_app.figure.motion import still_scene
from routine_app.figure.painter import paint_figure
from routine_app.figure.scene import Scene
from routine_app.ui.mirroring import set_margins
from routine_app.ui.services import Library
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton, PrimaryButton
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea

_RESTING = "constructive-rest"


class _RestingFigure(QWidget):
    """Someone lying at rest; nothing for readers."""

    def __init__(self, scene: Scene, theme: Theme) -> None:
        super().__init__()
        self._scene = scene
        self._theme = theme

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(380, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_figure(painter, QRectF(self.rect()), self._scene, self._theme.figure_palette)


class EmptyHistory(QWidget):
    """Signals: start_requested(); past_practice_asked(); import_asked()."""

    start_requested = Signal()
    past_practice_asked = Signal()
    import_asked = Signal()

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content = QWidget()
        scroll = QuietScrollArea(theme, self)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        box = QVBoxLayout(content)
        set_margins(box, 32, 24, 40, 32)
        box.setSpacing(12)
        box.addWidget(TextLabel(tr("History"), Type.H1, theme))
        box.addStretch(1)
        figure = _RestingFigure(still_scene(library.exercise(_RESTING)), theme)
        box.addWidget(figure, 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in (
            (tr("Nothing here yet, and that\N{RIGHT SINGLE QUOTATION MARK}s fine"), Type.H2),
            (
                tr("Your first session puts a mark on the calendar. One short routine counts."),
                Type.BODY_QUIET,
            ),
        ):
            label = TextLabel(text, role, theme)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(label)
        self._start = PrimaryButton(tr("Start day {day}", day=1), theme, icon="play")
        self._start.clicked.connect(self.start_requested)
        box.addWidget(self._start, 0, Qt.AlignmentFlag.AlignHCenter)
        self.take_in = LinkButton(tr("Import history"), theme, icon="import")
        self.add = LinkButton(tr("Add a past practice"), theme, icon="plus")
        self.take_in.clicked.connect(self.import_asked)
        self.add.clicked.connect(self.past_practice_asked)
        for link in (self.add, self.take_in):
            box.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)

    def show_progress(self, progress: ProgramProgress, *, exchange: bool) -> None:
        """Name the day that would be started; offer Import where there is something to import."""
        self._start.setText(tr("Start day {day}", day=progress.day))
        self.take_in.setVisible(exchange)

    def focus_main(self) -> None:
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)
