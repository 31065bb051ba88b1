"""The player, the history and the safety questions in a terminal; no window system is needed."""
