"""What can be done with one's data: export, import, the sync folder, deleting all of it."""
