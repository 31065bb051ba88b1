"""What is told on check days, before the routine."""
