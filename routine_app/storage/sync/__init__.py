"""The history of several devices, kept in step through a folder that something else carries."""
