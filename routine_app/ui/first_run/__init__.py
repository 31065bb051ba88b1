"""The first start, in steps: the note, what is to be known about health, what may be chosen."""
