"""The live figure: a pose put through forward kinematics, set on its supports and painted."""
