"""Has the computer itself call `routine-app remind` at a time of the day, and no longer."""
