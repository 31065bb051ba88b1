"""The windows: QtWidgets and QPainter. They show values, and say what the user wants."""
