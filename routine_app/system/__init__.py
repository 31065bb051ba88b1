"""The machine: clocks, folders, display, single instance."""
