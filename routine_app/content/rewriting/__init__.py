"""Changes of a file's text that leave every other character of it alone."""
