"""A Debian package of the packed program, with what desktops need around it."""

from __future__ import annotations

import gzip
import hashlib
import shutil
import subprocess
from pathlib import Path

from routine_app import APP_ID, __version__
from tools.package_icons import write_icons

ROOT = Path(__file__).parents[1]
DESKTOP = ROOT / "assets" / "desktop"
DEPENDS = (
    *("libc6 (>= 2.36)", "libgl1", "libegl1", "libfontconfig1", "libdbus-1-3"),
    *("libxkbcommon0", "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4"),
    *("libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxcb-image0", "libxcb-render-util0"),
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libxrandr2"),
)
"""Libraries that belong to the system: graphics and windows."""
CONTROL = """\
Package: routine-app
Version: {version}
Section: utils
Priority: optional
Architecture: {architecture}
Maintainer: Routine contributors <routine@localhost>
Installed-Size: {size}
Depends: {depends}
Recommends: espeak-ng, libpulse0, fonts-dejavu-core
Suggests: speech-dispatcher, fonts-inter
Description: guided routines for the psoas and the hips
 Routine opens on today's exercises, guides each hold with a live figure, a
 countdown that can be read from the floor, a voice and soft chimes, and keeps
 an honest streak through a reset of 21 days. Everything stays on this
 computer.
"""

POSTRM = """\
#!/bin/sh
set -e
# The reminder of everyone who is logged in is called once more: it sees that the program is gone,
# and takes itself away. That of others does so at its next time.
if [ "$1" = remove ] && [ -d /run/systemd/system ]; then
    systemctl --plain --no-legend list-units 'user@*.service' |
        sed -n 's/^user@\\([0-9]*\\)\\.service .*/\\1/p' |
        while read -r user; do
            systemctl --user --machine="$user@" --no-block --quiet --all \\
                start 'routine-app-reminder*.service' < /dev/null 2> /dev/null || :
        done
fi
"""
"""Nothing of a user is touched by an administrator: only the user's own units act."""


def build_deb(folder: Path, target: Path, scratch: Path) -> Path:
    """Lay everything out as it will be installed, and pack it."""
    root = scratch / "deb"
    lay_out(folder, root)
    architecture = _told("dpkg", "--print-architecture")
    control = root / "DEBIAN"
    control.mkdir()
    size = sum(path.stat().st_size for path in _files(root)) // 1024
    text = CONTROL.format(
        version=__version__, architecture=architecture, size=size, depends=", ".join(DEPENDS)
    )
    (control / "control").write_text(text, encoding="utf-8")
    (control / "postrm").write_text(POSTRM, encoding="utf-8")
    (control / "postrm").chmod(0o755)
    (control / "md5sums").write_text(_md5sums(root), encoding="utf-8")
    package = target / f"routine-app_{__version__}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return package


def lay_out(folder: Path, root: Path) -> None:
    """The files of the package under `root`, as the system will have them."""
    shutil.copytree(folder, root / "usr/lib/routine-app", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/routine-app").symlink_to("../lib/routine-app/routine-app")
    share = root / "usr/share"
    _put(DESKTOP / f"{APP_ID}.desktop", share / "applications")
    _put(DESKTOP / f"{APP_ID}.metainfo.xml", share / "metainfo")
    _put(DESKTOP / f"{APP_ID}.xml", share / "mime/packages")
    _put(DESKTOP / "completions/_routine-app", share / "zsh/vendor-completions")
    _put(DESKTOP / "completions/routine-app.fish", share / "fish/vendor_completions.d")
    completion = share / "bash-completion/completions"
    _put(DESKTOP / "completions/routine-app.bash", completion, "routine-app")
    _put(ROOT / "assets/icons/app.svg", share / "icons/hicolor/scalable/apps", f"{APP_ID}.svg")
    _put_icons(share / "icons/hicolor", root.parent / "icons-of-deb")
    _put_packed(DESKTOP / "routine-app.1", share / "man/man1/routine-app.1.gz")
    _put(ROOT / "routines/schema.json", share / "routine-app")
    documents = share / "doc/routine-app"
    _put(ROOT / "NOTICES.md", documents)
    _put(ROOT / "LICENSE", documents, "copyright")
    _put_packed(ROOT / "CHANGELOG.md", documents / "CHANGELOG.md.gz")
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)


def _put(source: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


def _put_packed(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), mtime=0))


def _put_icons(theme: Path, made: Path) -> None:
    write_icons(made)
    for picture in made.glob("*/*.png"):
        _put(picture, theme / picture.parent.name / "apps")


def _md5sums(root: Path) -> str:
    lines = []
    for path in _files(root):
        digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
        lines.append(f"{digest}  {path.relative_to(root).as_posix()}\n")
    return "".join(lines)


def _files(root: Path) -> list[Path]:
    found = (path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in found if "DEBIAN" not in path.parts]


def _told(*command: str) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stdout.strip()
