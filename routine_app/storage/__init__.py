"""What is kept on disk: the history with its backups, and the preferences. No Qt, no clock."""
