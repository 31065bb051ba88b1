"""Packs the program for people without Python: `./dev package DIR`.

Makes a folder that runs by itself (PyInstaller) and, on Linux with dpkg, a Debian package of it.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from routine_app import __version__
from tools.package_deb import build_deb
from tools.package_icons import write_icons
from tools.package_licences import write_licences

ROOT = Path(__file__).parents[1]


def build_folder(target: Path, scratch: Path) -> Path:
    """The program with its own Python and Qt, in `target`/routine-app."""
    icons = scratch / "icons"
    write_icons(icons)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(target), "--workpath", str(scratch / "work")]
    environ = {**os.environ, "ROUTINE_ICONS": str(icons)}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    subprocess.run([*command, str(ROOT / "tools" / "routine.spec")], env=environ, check=True)
    folder = target / "routine-app"
    write_licences(folder / "licences")
    return folder


def main(arguments: list[str]) -> int:
    """Build all that can be built on this system."""
    if len(arguments) != 1:
        print("usage: ./dev package DIR", file=sys.stderr)
        return 64
    target = Path(arguments[0]).resolve()
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="routine-") as scratch:
        folder = build_folder(target, Path(scratch))
        print(f"wrote {folder}")
        if sys.platform == "linux" and shutil.which("dpkg-deb"):
            print(f"wrote {build_deb(folder, target, Path(scratch))}")
    name = f"routine-app-{__version__}-{platform.system().lower()}-{platform.machine()}"
    packed = shutil.make_archive(str(target / name), "zip" if os.name == "nt" else "gztar", folder)
    print(f"wrote {packed}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
