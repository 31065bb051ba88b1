"""The session in a small window that stays on top."""
