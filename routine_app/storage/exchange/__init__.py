"""The history as files for other programs, and back: JSON, CSV, calendar, Loop Habit Tracker."""
