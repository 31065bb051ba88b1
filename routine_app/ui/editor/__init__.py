"""The editor of routine files: the text, what is wrong with it, and what it will be."""
