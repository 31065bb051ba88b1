"""What was told about health, in a file of its own: neither history nor settings carry it away.

It is small JSON that only its owner can read. What cannot be read counts as not told: then the
questions are asked again before anything starts. It is never lost, but set aside: damage at once,
and a file that only could not be read for the moment when there are other answers.
"""

from __future__ import annotations

import json
from contextlib import suppress
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
        self._is_unread = False
        self._value = self._at_start()

    @property
    def value(self) -> Health:
        """The answers as they are now, saved or not."""
        return self._value

    @property
    def may_hold_more(self) -> bool:
        """Whether there are answers that could not be read for the moment."""
        return self._is_unread

    def save(self, value: Health) -> None:
        """Take new answers and write them. A fault is a notice; the answers hold."""
        self._value = value
        text = json.dumps(to_object(value), indent=2)
        try:
            if self._is_unread:
                self._set_aside()
                self._is_unread = False
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

    def _at_start(self) -> Health:
        try:
            return self._read()
        except private_file.NOT_THERE:
            pass
        except (ValueError, RecursionError):
            said = tr("What you told about your health could not be read; you are asked again.")
            self._notices.tell(said)
            with suppress(OSError):  # then the next answers replace it
                self._set_aside()
        except OSError as fault:
            self._is_unread = True
            self._notices.tell(
                tr(
                    "What you told about your health cannot be read now, in {path} ({reason}). "
                    "Start Routine again, or answer once more.",
                    path=self._path,
                    reason=fault.strerror,
                )
            )
        return Health()

    def _read(self) -> Health:
        """Raises OSError, and ValueError or RecursionError for what holds no answers."""
        found = from_object(json.loads(self._path.read_bytes()))
        if found is None:
            raise ValueError("no answers")
        return found

    def _set_aside(self) -> None:
        name = f"{self._path.stem}.unreadable{self._path.suffix}"
        with suppress(FileNotFoundError):
            self._path.rename(private_file.free_name(self._path.with_name(name)))
