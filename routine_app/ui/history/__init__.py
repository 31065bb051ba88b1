"""The history page: streak, year map and sessions."""
