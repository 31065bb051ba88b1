"""Routine: guided psoas and hip mobility, in a window or in a terminal."""

__version__ = "0.1.0"
