"""What was told about health, in a file of its own: neither history nor settings carry it away.

It is small JSON that only its owner can read. What cannot be read is set aside and counts as not
told: then the questions are asked again before anything starts.
"""

from __future__ import annotations

import json
from pathlib import Path

from routine_app.domain.health import Health
from routine_app.domain.language import tr
from routine_app.storage import private_file
from routine_app.storage.health_object import from_object, to_object
from routine_app.storage.notices import Notices


class HealthFile:
    """Reads the file when it is made, keeps the answers, and writes what changes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._notices = Notices()
        self._value = self._read()

    @property
    def value(self) -> Health:
        """The answers as they are now, saved or not."""
        return self._value

    def save(self, value: Health) -> None:
        """Take new answers and write them. A fault is a notice; the answers hold."""
        self._value = value
        text = json.dumps(to_object(value), indent=2)
        try:
            private_file.write(self._path, f"{text}\n".encode())
        except OSError as fault:
            self._notices.tell(
                tr(
                    "Your answers could not be saved in {path} ({reason}); they hold until you "
                    "close Routine.",
                    path=self._path,
                    reason=fault.strerror,
                )
            )
        else:
            self._notices.forget()

    def notices(self) -> tuple[str, ...]:
        """What to tell the user since this was last asked."""
        return self._notices.take()

    def _read(self) -> Health:
        try:
            found = from_object(json.loads(self._path.read_bytes()))
        except FileNotFoundError:
            return Health()
        except (OSError, ValueError, RecursionError):
            found = None
        if found is None:
            self._set_aside()
            return Health()
        return found

    def _set_aside(self) -> None:
        said = tr("What you told about your health could not be read; you are asked again.")
        try:
            name = f"{self._path.stem}.unreadable{self._path.suffix}"
            self._path.rename(private_file.free_name(self._path.with_name(name)))
        except OSError:
            pass  # the next answers replace it
        self._notices.tell(said)
