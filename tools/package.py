"""Packs the program for people without Python: `./dev package DIR`.

Makes a folder that runs by itself (PyInstaller), on macOS also Routine.app, an archive of it and, on
Linux with dpkg, a Debian package. `./dev package --prove FILE.deb ROOT` tries such a package in a
Debian of its own.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from routine_app import __version__
from tools import package_proof
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
    write_licences(folder / "licences", folder)
    return folder


def archive(target: Path, system: str, machine: str) -> Path:
    """The one file to hand out: on macOS the application with the licences beside it (within, they
    would break its seal), elsewhere what is in the folder. `system` is `platform.system()`.
    """
    name = str(target / f"routine-app-{__version__}-{system.lower()}-{machine}")
    folder = target / "routine-app"
    if system != "Darwin":
        return Path(shutil.make_archive(name, "zip" if system == "Windows" else "gztar", folder))
    packed = Path(f"{name}.tar.gz")
    with tarfile.open(packed, "w:gz") as file:
        for path in (target / "Routine.app", folder / "licences"):
            file.add(path, path.name)
    return packed


def main(arguments: list[str]) -> int:
    """Build all that can be built on this system."""
    if len(arguments) == 3 and arguments[0] == "--prove":
        return package_proof.main(arguments[1:])
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print("usage: ./dev package DIR, or --prove FILE.deb ROOT", file=sys.stderr)
        return 64
    target = Path(arguments[0]).resolve()
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="routine-") as scratch:
        folder = build_folder(target, Path(scratch))
        print(f"wrote {folder}")
        if sys.platform == "linux" and shutil.which("dpkg-deb"):
            print(f"wrote {build_deb(folder, target, Path(scratch))}")
    print(f"wrote {archive(target, platform.system(), platform.machine())}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
