"""The program's entry: `routine-app` and `python -m routine_app`."""

from routine_app.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
