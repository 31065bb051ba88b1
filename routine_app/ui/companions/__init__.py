"""What goes along with a session and with the day: tray, menu, media keys, a lit screen, reminders."""
