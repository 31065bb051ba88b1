"""Options that belong to single commands, each group read when it is needed."""
