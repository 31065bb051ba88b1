"""What each setting does, in one sentence, and other words by which it is looked for.

Marked texts: `rows.py` translates them.
"""

from __future__ import annotations

from collections.abc import Mapping

from routine_app.domain.language import mark

SENTENCES: Mapping[str, str] = {
    mark("Language"): mark("What you read and hear, from the next start on."),
    mark("Theme"): mark("Light or dark colours."),
    mark("Text size"): mark("All words grow with it, up to twice their size."),
    mark("High contrast"): mark("Lines and words stand out more."),
    mark("Reduce motion"): mark(
        "The figure changes its pose without moving there, and nothing fades."
    ),
    mark("Start in full screen"): mark(
        "The player takes the whole screen, to be read from the floor."
    ),
    mark("Always dark"): mark("The player is dark, whatever the theme."),
    mark("Large timer"): mark("Digits that can be read from further away."),
    mark("Breath pacer"): mark(
        "A calm rhythm, from the next session on; breathing exercises keep their own."
    ),
    mark("Always show controls"): mark("The buttons of the player stay in sight."),
    mark("Single keys"): mark("Letters, digits and signs act by themselves."),
    mark("Start when I say"): mark("The first exercise waits for Space."),
    mark("Keep the screen on"): mark(
        "While you practise the screen stays on; five minutes into a pause it may go dark."
    ),
    mark("Spoken cues"): mark("Names, sides, half-way, the last five seconds."),
    mark("Voice"): mark("Which voice of this computer speaks."),
    mark("Pace"): mark("How quickly the voice speaks."),
    mark("Voice volume"): mark("How loud the voice is."),
    mark("Chimes"): mark("One stroke for every hold, two tones for the other side."),
    mark("Chime volume"): mark("How loud the chimes are."),
    mark("What is heard"): mark("Which cues you hear, and which you do not."),
    mark("Mute all sound"): mark("The screen shows every change instead."),
    mark("With a screen reader"): mark("Only one of the two speaks."),
    mark("Program"): mark("It waits for you, and starting over keeps your history."),
    mark("A new day starts at"): mark("Late sessions count for the evening before."),
    mark("First side"): mark("The side on which each exercise begins."),
    mark("Time between exercises"): mark("To change position, and to get your props."),
    mark("Your health"): mark("What your routines leave out or go easy on."),
    mark("Nerve sliders"): mark(
        "Exercises in which a nerve glides, off until you have read about them."
    ),
    mark("What you have"): mark("Where a prop is missing, something else comes."),
    mark("Exercises"): mark("Those that you leave out, or do on one side only."),
    mark("Folder on this computer"): mark("Where your history and your settings are kept."),
    mark("Folder with routines"): mark("Your own routines, a file for each."),
    mark("Backups"): mark("A copy of your history for each day, made by itself."),
    mark("Export"): mark("A file to keep, a table, a calendar, or a report on paper."),
    mark("Import"): mark("From another computer, or from Loop Habit Tracker."),
    mark("Settings as a file"): mark("To keep your settings, or to have them on another computer."),
    mark("Sync folder"): mark("Keeps several computers in step."),
    mark("What is missing"): mark("What this computer lacks, and what you get in its place."),
    mark("Delete"): mark("Everything that Routine keeps about you on this computer."),
    mark("Safety notes"): mark("When not to exercise, and when to stop."),
}
"""By the name of the row; a row that knows better says its own."""

KEYWORDS: Mapping[str, str] = {
    mark("Language"): mark("translation words english german spanish french"),
    mark("Theme"): mark("night day mode appearance colours colors black white"),
    mark("Text size"): mark("font letters bigger larger smaller zoom scale accessibility"),
    mark("High contrast"): mark("visible sight accessibility"),
    mark("Reduce motion"): mark("animation animations still accessibility"),
    mark("Start in full screen"): mark("fullscreen window maximise maximize F11"),
    mark("Always dark"): mark("night theme player"),
    mark("Large timer"): mark("countdown big clock seconds"),
    mark("Breath pacer"): mark("breathing breathe inhale exhale pace rhythm seconds"),
    mark("Always show controls"): mark("buttons hide toolbar"),
    mark("Single keys"): mark("keyboard shortcuts hotkeys accessibility"),
    mark("Start when I say"): mark("wait begin countdown ready"),
    mark("Keep the screen on"): mark("screensaver sleep lock awake display"),
    mark("Spoken cues"): mark("speech talk voice announcements speak sound audio"),
    mark("Voice"): mark("speech speaker language talk sound"),
    mark("Pace"): mark("voice speed rate slow quick fast speech"),
    mark("Voice volume"): mark("loud quiet sound audio speech"),
    mark("Chimes"): mark("bell gong bowl wood marimba glass sound audio tones signal"),
    mark("Chime volume"): mark("bell gong bowl sound audio loud quiet tones"),
    mark("What is heard"): mark("cues sounds ticks half-way breath announcements"),
    mark("Mute all sound"): mark("silent silence quiet audio volume off"),
    mark("With a screen reader"): mark("orca narrator voiceover accessibility speech"),
    mark("Program"): mark("reset restart begin again start over 21 days plan"),
    mark("A new day starts at"): mark("midnight rollover night hour late"),
    mark("Reminder"): mark("notification notify alarm daily time remind"),
    mark("Also when Routine is closed"): mark("reminder notification background alarm"),
    mark("Offer a desk break"): mark("sitting sit pause office work stand interval"),
    mark("Longest sitting on Today"): mark("desk sit hours count"),
    mark("First side"): mark("left right begin"),
    mark("Time between exercises"): mark("rest break pause transition change-over gap"),
    mark("Your health"): mark("conditions pain pregnancy injury surgery answers medical"),
    mark("Nerve sliders"): mark("sciatic femoral nerves flossing"),
    mark("What you have"): mark("props equipment chair strap block band mat missing"),
    mark("Exercises"): mark("hidden hide left out one side limits"),
    mark("Folder on this computer"): mark("directory path location files data"),
    mark("Folder with routines"): mark("own files yaml directory path location add"),
    mark("Backups"): mark("copies restore safety data"),
    mark("Export"): mark("save csv json calendar ics pdf report doctor therapist spreadsheet data"),
    mark("Import"): mark("load restore csv json move data"),
    mark("Settings as a file"): mark(
        "export import preferences options configuration load save json"
    ),
    mark("Sync folder"): mark(
        "syncthing nextcloud dropbox stick cloud devices synchronise synchronize"
    ),
    mark("What is missing"): mark(
        "problem broken device driver install voice sound chimes tray icon machine check"
    ),
    mark("Delete"): mark("erase remove wipe forget reset data privacy"),
    mark("Safety notes"): mark("warning stop medical doctor disclaimer"),
}
"""Words that stand nowhere on the screen, and are typed all the same."""
