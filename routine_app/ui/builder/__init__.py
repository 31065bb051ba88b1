"""The builder: a routine as a list of steps, for people who do not write files."""
