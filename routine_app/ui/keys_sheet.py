"""The list of keys, behind F1."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QWidget

from routine_app.domain.language import mark, tr
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.sheet import Sheet

PLAYER = mark("While you practise")
KEYS = (
    (
        mark("Everywhere"),
        (
            ("1 2 3 4", mark("Today, History, Library, Settings; with Ctrl also while you type")),
            (mark("Ctrl ,", "key"), mark("Settings")),
            ("F11", mark("Full screen")),
            ("F1", mark("This list")),
            (
                mark("Menu", "key"),
                mark("Start, pause, history, quit; also with the right mouse button"),
            ),
            (mark("Ctrl Q", "key"), mark("Quit")),
        ),
    ),
    (
        mark("Today"),
        (
            (mark("Enter", "key"), mark("Start, or continue")),
            ("S", mark("The short version")),
            ("N", mark("Next essential")),
            (mark("Tab, 0 to 9", "key"), mark("Tightness now, if you like")),
            (mark("Arrows", "key"), mark("From day to day, in the row of days")),
        ),
    ),
    (
        mark("Before some days"),
        (
            (mark("Y, N", "key"), mark("Answer the question of the day")),
            (mark("0 to 9, End", "key"), mark("Set a scale of the self-check; End is 10")),
            (mark("Left, Right", "key"), mark("Choose a picture or a word")),
            (mark("Enter", "key"), mark("Save the self-check, and start")),
            (mark("Esc", "key"), mark("Skip the self-check; leave the question")),
        ),
    ),
    (
        mark("History"),
        (
            (mark("Up, Down", "key"), mark("A day back or on, in the map of the year")),
            (mark("Left, Right", "key"), mark("A week back or on")),
            (mark("Page Up, Down", "key"), mark("A month back or on")),
            (mark("Home", "key"), mark("Today")),
            (mark("Enter", "key"), mark("What was done that day; or add it")),
            (mark("Del", "key"), mark("Remove the session; Ctrl Z brings it back")),
            (mark("Ctrl E", "key"), mark("Export")),
        ),
    ),
    (
        mark("Library"),
        (
            (
                mark("/ or Ctrl F", "key"),
                mark("Find by name, aim, prop or phase; Enter goes to what is found"),
            ),
            (mark("Arrows", "key"), mark("From card to card")),
            (mark("Enter", "key"), mark("Look into the routine of a card")),
            (mark("Ctrl Enter", "key"), mark("Start it")),
            ("O", mark("Open the file of a card; elsewhere, or with Ctrl: add a file")),
            ("F5", mark("Read the folder again")),
            (mark("Ctrl Z", "key"), mark("Undo what was added or removed")),
            (mark("Esc", "key"), mark("Back to where you were, or find no more")),
            ("X", mark("Muscle view, on the page of an exercise")),
        ),
    ),
    (
        mark("Settings"),
        (
            (mark("/ or Ctrl F", "key"), mark("Find a setting; Enter goes to what is found")),
            (mark("Esc", "key"), mark("Find no more")),
        ),
    ),
    (
        mark("Editor of routine files"),
        (
            (mark("Ctrl S", "key"), mark("Save")),
            (mark("Ctrl Enter", "key"), mark("Play it as a preview, without a record")),
            (mark("Ctrl T", "key"), mark("Steps, or the text")),
            ("F8", mark("Next problem; with Shift the one before")),
            (mark("Ctrl .", "key"), mark("Fix the problem in this line")),
            (mark("Ctrl Space", "key"), mark("What may stand here; Tab or Enter writes it")),
            (mark("Ctrl F", "key"), mark("Find in the text")),
            (mark("Ctrl M", "key"), mark("Let Tab leave the text, or move it in")),
            (mark("Esc", "key"), mark("Back; what is not saved is kept")),
        ),
    ),
    (
        mark("Steps of a routine you build"),
        (
            (mark("Up, Down", "key"), mark("From step to step")),
            (mark("Enter", "key"), mark("Open a step, or close it")),
            (mark("Alt Up, Down", "key"), mark("Move it, and stay with it")),
            (mark("Ctrl D", "key"), mark("The same step once more")),
            (mark("Del", "key"), mark("Remove it; Ctrl Z brings it back")),
            (mark("/ or Ctrl F", "key"), mark("Find an exercise; Enter adds it")),
        ),
    ),
    (
        mark("Pose studio"),
        (
            (mark("Tab", "key"), mark("From slider to slider")),
            (
                mark("Arrows", "key"),
                mark("A degree less or more; with Shift, or Page Up and Down, five"),
            ),
            (mark("Home, End", "key"), mark("As far as a body can do")),
            (
                mark("0 to 9, -", "key"),
                mark("Write the degrees; Enter takes them, Esc leaves them"),
            ),
            (mark("Del", "key"), mark("A joint as it was, or in the hold as it is at the start")),
            (
                mark("Arrows", "key"),
                mark("Turn the figure, when it has the focus; Home turns it back"),
            ),
            ("X", mark("Muscle view")),
            (mark("Ctrl Z", "key"), mark("Undo; Ctrl Y does it again")),
            (mark("Ctrl S", "key"), mark("Save")),
            (mark("Esc", "key"), mark("Back; what is not saved is kept")),
        ),
    ),
    (
        PLAYER,
        (
            (mark("Space", "key"), mark("Pause, or go on")),
            (mark("Left", "key"), mark("This part again; at its beginning, the part before")),
            (mark("Right", "key"), mark("Skip this part")),
            (mark("+ and -", "key"), mark("15 seconds more or less")),
            ("R", mark("This part again")),
            ("S", mark("Stop rules")),
            ("V", mark("Spoken cues")),
            ("M", mark("Mute all sound")),
            ("B", mark("Breath pacer")),
            ("X", mark("Muscle view")),
            ("L", mark("Large timer")),
            ("T", mark("Mini timer above other windows; in it, smaller or larger")),
            ("F", mark("Full screen")),
            (mark("Esc", "key"), mark("Pause and ask whether to end; again: go on")),
            (mark("Esc", "key"), mark("In the mini timer: back to the player")),
            (
                mark("Media keys", "key"),
                mark("Play, pause, next, previous; stop asks whether to end"),
            ),
        ),
    ),
    (
        mark("Check-in"),
        (
            (mark("0 to 9, End", "key"), mark("Set the scale; End is 10")),
            (mark("Left, Right", "key"), mark("One down or up on the scale")),
            (mark("Enter", "key"), mark("Save; in the note with Ctrl")),
            (mark("Esc", "key"), mark("Skip")),
        ),
    ),
)


_OFF = mark("Letters, digits and signs are switched off in Settings. All other keys work.")


class KeysSheet(Sheet):
    """Every key with what it does; the group that is of use right now stands `first`."""

    def __init__(self, theme: Theme, parent: QWidget, first: str = "") -> None:
        super().__init__(tr("Keys"), theme, parent)
        metrics = QFontMetrics(
            theme.font(Type.BODY_STRONG.value.size, Type.BODY_STRONG.value.weight)
        )
        widest = max(
            metrics.horizontalAdvance(tr(key, "key")) for _, keys in KEYS for key, _ in keys
        )
        if not theme.single_keys:
            self.column.addWidget(TextLabel(tr(_OFF), Type.BODY, theme, self.content))
        for title, keys in sorted(KEYS, key=lambda group: group[0] != first):
            self.column.addSpacing(theme.px(8))
            self.column.addWidget(TextLabel(tr(title), Type.H3, theme, self.content))
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.px(24))
            grid.setVerticalSpacing(theme.px(4))
            grid.setColumnStretch(1, 1)
            grid.setColumnMinimumWidth(0, widest + 4)
            for row, (key, words) in enumerate(keys):
                grid.addWidget(
                    TextLabel(tr(key, "key"), Type.BODY_STRONG, theme, self.content), row, 0
                )
                grid.addWidget(TextLabel(tr(words), Type.BODY, theme, self.content), row, 1)
            self.column.addLayout(grid)
        self.column.addStretch()
