"""The list of keys, behind F1."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QWidget

from routine_app.ui.theme import Theme
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.sheet import Sheet

PLAYER = "While you practise"
KEYS = (
    (
        "Everywhere",
        (
            ("1 2 3 4", "Today, History, Library, Settings; with Ctrl also while you type"),
            ("Ctrl ,", "Settings"),
            ("F11", "Full screen"),
            ("F1", "This list"),
            ("Menu", "Start, pause, history, quit; also with the right mouse button"),
            ("Ctrl Q", "Quit"),
        ),
    ),
    (
        "Today",
        (
            ("Enter", "Start, or continue"),
            ("S", "The short version"),
            ("N", "Next essential"),
            ("Tab, 0 to 9", "Tightness now, if you like"),
            ("Arrows", "From day to day, in the row of days"),
        ),
    ),
    (
        "Before some days",
        (
            ("Y, N", "Answer the question of the day"),
            ("0 to 9, End", "Set a scale of the self-check; End is 10"),
            ("Left, Right", "Choose a picture or a word"),
            ("Enter", "Save the self-check, and start"),
            ("Esc", "Skip the self-check; leave the question"),
        ),
    ),
    (
        "History",
        (
            ("Up, Down", "A day back or on, in the map of the year"),
            ("Left, Right", "A week back or on"),
            ("Page Up, Down", "A month back or on"),
            ("Home", "Today"),
            ("Enter", "What was done that day; or add it"),
            ("Del", "Remove the session; Ctrl Z brings it back"),
            ("Ctrl E", "Export"),
        ),
    ),
    (
        "Library",
        (
            ("/ or Ctrl F", "Find by name, aim, prop or phase; Enter goes to what is found"),
            ("Arrows", "From card to card"),
            ("Enter", "Look into the routine of a card"),
            ("Ctrl Enter", "Start it"),
            ("O", "Open the file of a card; elsewhere, or with Ctrl: add a file"),
            ("F5", "Read the folder again"),
            ("Ctrl Z", "Undo what was added or removed"),
            ("Esc", "Back to where you were, or find no more"),
            ("X", "Muscle view, on the page of an exercise"),
        ),
    ),
    (
        "Settings",
        (
            ("/ or Ctrl F", "Find a setting; Enter goes to what is found"),
            ("Esc", "Find no more"),
        ),
    ),
    (
        "Editor of routine files",
        (
            ("Ctrl S", "Save"),
            ("Ctrl Enter", "Play it as a preview, without a record"),
            ("Ctrl T", "Steps, or the text"),
            ("F8", "Next problem; with Shift the one before"),
            ("Ctrl .", "Fix the problem in this line"),
            ("Ctrl Space", "What may stand here; Tab or Enter writes it"),
            ("Ctrl F", "Find in the text"),
            ("Ctrl M", "Let Tab leave the text, or move it in"),
            ("Esc", "Back; what is not saved is kept"),
        ),
    ),
    (
        "Steps of a routine you build",
        (
            ("Up, Down", "From step to step"),
            ("Enter", "Open a step, or close it"),
            ("Alt Up, Down", "Move it, and stay with it"),
            ("Ctrl D", "The same step once more"),
            ("Del", "Remove it; Ctrl Z brings it back"),
            ("/ or Ctrl F", "Find an exercise; Enter adds it"),
        ),
    ),
    (
        "Pose studio",
        (
            ("Tab", "From slider to slider"),
            ("Arrows", "A degree less or more; with Shift, or Page Up and Down, five"),
            ("Home, End", "As far as a body can do"),
            ("0 to 9, -", "Write the degrees; Enter takes them, Esc leaves them"),
            ("Del", "A joint as it was, or in the hold as it is at the start"),
            ("Arrows", "Turn the figure, when it has the focus; Home turns it back"),
            ("X", "Muscle view"),
            ("Ctrl Z", "Undo; Ctrl Y does it again"),
            ("Ctrl S", "Save"),
            ("Esc", "Back; what is not saved is kept"),
        ),
    ),
    (
        PLAYER,
        (
            ("Space", "Pause, or go on"),
            ("Left", "This part again; at its beginning, the part before"),
            ("Right", "Skip this part"),
            ("+ and -", "15 seconds more or less"),
            ("R", "This part again"),
            ("S", "Stop rules"),
            ("V", "Spoken cues"),
            ("M", "Mute all sound"),
            ("B", "Breath pacer"),
            ("X", "Muscle view"),
            ("L", "Large timer"),
            ("T", "Mini timer above other windows; in it, smaller or larger"),
            ("F", "Full screen"),
            ("Esc", "Pause and ask whether to end; again: go on"),
            ("Esc", "In the mini timer: back to the player"),
            ("Media keys", "Play, pause, next, previous; stop asks whether to end"),
        ),
    ),
    (
        "Check-in",
        (
            ("0 to 9, End", "Set the scale; End is 10"),
            ("Left, Right", "One down or up on the scale"),
            ("Enter", "Save; in the note with Ctrl"),
            ("Esc", "Skip"),
        ),
    ),
)


_OFF = "Letters, digits and signs are switched off in Settings. All other keys work."


class KeysSheet(Sheet):
    """Every key with what it does; the group that is of use right now stands `first`."""

    def __init__(self, theme: Theme, parent: QWidget, first: str = "") -> None:
        super().__init__("Keys", theme, parent)
        metrics = QFontMetrics(
            theme.font(Type.BODY_STRONG.value.size, Type.BODY_STRONG.value.weight)
        )
        widest = max(metrics.horizontalAdvance(key) for _, keys in KEYS for key, _ in keys)
        if not theme.single_keys:
            self.column.addWidget(TextLabel(_OFF, Type.BODY, theme, self.content))
        for title, keys in sorted(KEYS, key=lambda group: group[0] != first):
            self.column.addSpacing(theme.px(8))
            self.column.addWidget(TextLabel(title, Type.H3, theme, self.content))
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.px(24))
            grid.setVerticalSpacing(theme.px(4))
            grid.setColumnStretch(1, 1)
            grid.setColumnMinimumWidth(0, widest + 4)
            for row, (key, words) in enumerate(keys):
                grid.addWidget(TextLabel(key, Type.BODY_STRONG, theme, self.content), row, 0)
                grid.addWidget(TextLabel(words, Type.BODY, theme, self.content), row, 1)
            self.column.addLayout(grid)
        self.column.addStretch()
