"""What the app knows: YAML text becomes domain values, or problems with file, line and column."""
