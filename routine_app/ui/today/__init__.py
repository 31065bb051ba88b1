"""The page that opens first: what is due, and one key to start it."""
