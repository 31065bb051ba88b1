"""The kit of controls that every page is built from."""
