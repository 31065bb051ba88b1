"""The program's entry: `routine-app` and `python -m routine_app`."""

import signal

# Until the program can end properly, Ctrl+C just ends it, without a word of Python's own.
if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
    signal.signal(signal.SIGINT, signal.SIG_DFL)

from routine_app.cli import main  # after the line above, which is for this import

if __name__ == "__main__":
    raise SystemExit(main())
