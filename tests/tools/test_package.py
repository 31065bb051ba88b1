"""What is packed around the program: icons, licences, the layout of a Debian package."""

from __future__ import annotations

import gzip
import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from routine_app import APP_ID, __version__
from tools.package_deb import lay_out
from tools.package_icons import SIZES, icns, ico, write_icons
from tools.package_licences import ROOT, shipped, write_licences


@pytest.fixture
def icons(qapp: object, tmp_path: Path) -> Path:
    write_icons(tmp_path / "icons")
    return tmp_path / "icons"


@pytest.mark.parametrize("size", SIZES)
def test_there_is_a_picture_of_every_size(icons: Path, size: int) -> None:
    picture = QImage(str(icons / f"{size}x{size}" / f"{APP_ID}.png"))
    assert (picture.width(), picture.height()) == (size, size)
    assert picture.pixelColor(size // 2, size // 2).alpha() == 255
    assert picture.pixelColor(0, 0).alpha() < 255


def test_the_file_of_windows_says_where_each_picture_is() -> None:
    pictures = {16: b"first", 256: b"and second"}
    made = ico(pictures)
    count = struct.unpack_from("<HHH", made)[2]
    found = {}
    for index in range(count):
        wide, _, _, _, _, _, length, at = struct.unpack_from("<BBBBHHII", made, 6 + 16 * index)
        found[wide or 256] = made[at : at + length]
    assert found == pictures


def test_the_file_of_macos_is_as_long_as_it_says() -> None:
    made = icns(dict.fromkeys(SIZES, b"picture"))
    assert made[:4] == b"icns"
    assert struct.unpack_from(">I", made, 4)[0] == len(made)


def test_every_package_that_is_shipped_has_its_licence(tmp_path: Path) -> None:
    write_licences(tmp_path)
    notices = (ROOT / "NOTICES.md").read_text(encoding="utf-8").lower()
    for name in shipped():
        assert name.lower().replace("_", "-") in notices
    assert (tmp_path / "PyYAML" / "LICENSE").read_text(encoding="utf-8").strip()
    assert (tmp_path / "LICENSE").exists()


def test_a_debian_package_puts_everything_where_it_belongs(qapp: object, tmp_path: Path) -> None:
    program = tmp_path / "packed"
    program.mkdir()
    (program / "routine-app").write_text("#!/bin/sh\n", encoding="utf-8")
    (program / "routine-app").chmod(0o755)
    root = tmp_path / "root"
    lay_out(program, root)
    assert (root / "usr/bin/routine-app").resolve() == root / "usr/lib/routine-app/routine-app"
    share = root / "usr/share"
    for path in (
        f"applications/{APP_ID}.desktop",
        f"metainfo/{APP_ID}.metainfo.xml",
        f"mime/packages/{APP_ID}.xml",
        f"icons/hicolor/48x48/apps/{APP_ID}.png",
        f"icons/hicolor/scalable/apps/{APP_ID}.svg",
        "bash-completion/completions/routine-app",
        "doc/routine-app/copyright",
        "routine-app/schema.json",
    ):
        assert (share / path).stat().st_mode & 0o777 == 0o644
    manual = gzip.decompress((share / "man/man1/routine-app.1.gz").read_bytes()).decode()
    assert __version__ in manual
