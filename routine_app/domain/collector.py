"""Python's search for garbage, called off while it would be in the way.

It runs in whichever thread happens to make objects, and widgets may only go in that of the event
loop. Where thousands of objects are made that all stay, it also looks in vain again and again.
"""

from __future__ import annotations

import gc
from threading import Lock
from typing import ClassVar


class Pause:
    """Nothing is collected until all pauses that have begun have ended, in whatever order.

    A pause may be begun and ended again; to end one that is not under way does nothing. Used with
    `with`, it lasts as long as the block. Any thread may have one.
    """

    under_way: ClassVar[int] = 0
    _was_on: ClassVar[bool] = False
    _lock: ClassVar[Lock] = Lock()

    def __init__(self) -> None:
        self._is_mine = False

    def begin(self) -> None:
        with Pause._lock:
            if self._is_mine:
                return
            self._is_mine = True
            if not Pause.under_way:
                Pause._was_on = gc.isenabled()
            Pause.under_way += 1
            gc.disable()

    def end(self) -> None:
        """Go on collecting, if it was done before and nobody else has a pause."""
        with Pause._lock:
            if not self._is_mine:
                return
            self._is_mine = False
            Pause.under_way = max(0, Pause.under_way - 1)
            if not Pause.under_way and Pause._was_on:
                gc.enable()

    def __enter__(self) -> None:
        self.begin()

    def __exit__(self, *_: object) -> None:
        self.end()
