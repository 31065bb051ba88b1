"""What is heard: the voice and the chimes, each in a process of its own."""
