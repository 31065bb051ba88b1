"""Exercises, routines, the program and what is known: found, read, swapped, handed out."""
