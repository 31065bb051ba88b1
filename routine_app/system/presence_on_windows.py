"""What Windows tells of somebody at the computer: through its own calls, and its registry."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress
from ctypes import Structure, byref, c_int, c_uint32, sizeof
from datetime import datetime
from typing import Any

from routine_app.system.presence import Presence

_ACCEPTS_NOTICES = 5
"""The one answer of Windows that stands for: nothing fills the screen, nobody presents."""
_USED_BY = (
    "Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\{device}"
)
_DESKTOP_PROGRAMS = "NonPackaged"


class _LastInput(Structure):
    """LASTINPUTINFO."""

    _fields_ = (("size", c_uint32), ("time", c_uint32))


class WindowsComputer:
    """Asks the given libraries of Windows: `user`, `kernel`, `shell`, and its registry."""

    through_desktop = False

    def __init__(self, user: Any, kernel: Any, shell: Any, registry: Any) -> None:
        self._user = user
        self._kernel = kernel
        self._shell = shell
        self._registry = registry

    @classmethod
    def of_system(cls) -> WindowsComputer:
        """Those of this computer. Raises OSError elsewhere."""
        if sys.platform == "win32":
            import winreg
            from ctypes import windll

            return cls(windll.user32, windll.kernel32, windll.shell32, winreg)
        raise OSError("this is not Windows")

    def look(self, now: datetime) -> Presence:
        """The time since a key or the mouse was used, in a count that begins anew every 49 days."""
        last = _LastInput(sizeof(_LastInput))
        if not self._user.GetLastInputInfo(byref(last)):
            return Presence()
        return Presence((self._kernel.GetTickCount() - last.time) & 0xFFFFFFFF)

    def wants_quiet(self) -> bool:
        """Whether something fills the screen or is presented, or a call is under way."""
        state = c_int()
        failed = self._shell.SHQueryUserNotificationState(byref(state))
        if not failed and state.value != _ACCEPTS_NOTICES:
            return True
        return any(self._is_used(device) for device in ("microphone", "webcam"))

    def _is_used(self, device: str) -> bool:
        """Whether a program has begun with it, and not ended yet."""
        registry, root = self._registry, self._registry.HKEY_CURRENT_USER
        path = _USED_BY.format(device=device)
        for folder in (path, f"{path}\\{_DESKTOP_PROGRAMS}"):
            for name in self._names(folder):
                with suppress(OSError), registry.OpenKey(root, f"{folder}\\{name}") as key:
                    if registry.QueryValueEx(key, "LastUsedTimeStop")[0] == 0:
                        return True
        return False

    def _names(self, folder: str) -> Iterator[str]:
        registry = self._registry
        with suppress(OSError), registry.OpenKey(registry.HKEY_CURRENT_USER, folder) as key:
            for number in range(registry.QueryInfoKey(key)[0]):
                yield registry.EnumKey(key, number)
