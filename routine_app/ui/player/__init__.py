"""The player: a stage that can be read from the floor, its controls and its clockwork."""
