"""What was freed is the system's again."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PROGRAM = """
import ctypes, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from routine_app.system.memory import give_back
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096
def use_and_free():
    pieces = [libc.malloc(1 << 20) for _ in range(60)]
    for piece in pieces:
        ctypes.memset(piece, 1, 1 << 20)
    used = resident()
    for piece in pieces:
        libc.free(piece)
    return used
use_and_free()
used = use_and_free()
give_back()
print((used - resident()) >> 20)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is nothing to do")
def test_memory_that_came_and_went_twice_is_given_back() -> None:
    command = [sys.executable, "-c", PROGRAM, str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert int(done.stdout) >= 55


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_nothing_is_called(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from routine_app.system import memory

    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setitem(sys.modules, "ctypes", None)
    memory.give_back()
