"""The pose studio: poses of an exercise are made with sliders, and seen while they are made."""
