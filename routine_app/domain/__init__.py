"""What the app is about, without Qt, clock or disk: exercises, timelines, days, history."""
