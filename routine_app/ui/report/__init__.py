"""A reset on paper, for a therapist."""
