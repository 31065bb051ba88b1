"""Everything that can be chosen, a group at a time."""
