"""After a session: what was done, the check-in, what comes tomorrow."""
