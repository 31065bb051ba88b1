"""Routine: guided psoas and hip mobility, in a window or in a terminal."""

__version__ = "0.1.0"

APP_ID = "org.routine_app.Routine"
"""What desktops call the program: its entry, its icon, its metadata."""
