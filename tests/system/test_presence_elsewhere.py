"""Who is there is asked on every system, also where there is no D-Bus to be asked over."""

from __future__ import annotations

import sys

import pytest

from routine_app.system.presence import Presence, look_around
from tests.fakes import MONDAY


@pytest.mark.parametrize("missing", ["jeepney", "jeepney.io.blocking"])
def test_a_system_without_d_bus_is_no_fault(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    assert look_around(MONDAY, {}) == Presence()
