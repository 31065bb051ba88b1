"""What is packed around the program: icons, licences, the layout of a Debian package."""

from __future__ import annotations

import gzip
import json
import shutil
import struct
import subprocess
import sysconfig
import tarfile
import zipfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtGui import QImage

from routine_app import APP_ID, __version__
from tools import package_proof
from tools.package import archive
from tools.package_deb import POSTRM, lay_out
from tools.package_icons import SIZES, icns, ico, write_icons
from tools.package_licences import ROOT, owners, shipped, write_licences
from tools.start import give_back


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


def test_every_part_that_is_shipped_has_its_licence(tmp_path: Path) -> None:
    write_licences(tmp_path, tmp_path / "program")
    notices = (ROOT / "NOTICES.md").read_text(encoding="utf-8").lower()
    for name in shipped():
        assert name.lower().replace("_", "-") in notices
    for name in (*shipped(), "Python"):
        texts = list((tmp_path / name).iterdir())
        assert texts, name
        assert all(path.read_text(encoding="utf-8").strip() for path in texts)
    qt = (tmp_path / "PySide6-Addons" / "LGPL-3.0.txt").read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt
    assert (tmp_path / "LICENSE").exists()


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="only Debian knows whose they are")
def test_libraries_of_the_system_have_theirs(tmp_path: Path) -> None:
    usual = Path("/usr/lib") / str(sysconfig.get_config_var("MULTIARCH"))
    known = next((path for path in sorted(usual.glob("libz.so.1"))), None)
    if known is None:
        pytest.skip("nothing here is packed")
    assert owners({known.name, "libQt6Core.so.6"}) == ["zlib1g"]
    packed = tmp_path / "program" / "_internal" / known.name
    packed.parent.mkdir(parents=True)
    packed.touch()
    write_licences(tmp_path / "licences", tmp_path / "program")
    assert "zlib" in (tmp_path / "licences/system/zlib1g/copyright").read_text(encoding="utf-8")


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
        "doc/routine-app/CHANGELOG.md.gz",
        "routine-app/schema.json",
    ):
        assert (share / path).stat().st_mode & 0o777 == 0o644
    manual = gzip.decompress((share / "man/man1/routine-app.1.gz").read_bytes()).decode()
    assert __version__ in manual


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    """What the packer leaves on macOS; the application lies beside the folder."""
    for path in ("routine-app/routine-app", "routine-app/licences/LICENSE"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(path, encoding="utf-8")
    program = tmp_path / "Routine.app/Contents/MacOS/routine-app"
    program.parent.mkdir(parents=True)
    program.write_text("the program", encoding="utf-8")
    program.chmod(0o755)
    (tmp_path / "Routine.app/Contents/Current").symlink_to("MacOS")
    return tmp_path


def test_macos_gets_the_application_itself(packed: Path) -> None:
    made = archive(packed, "Darwin", "arm64")
    assert made.name == f"routine-app-{__version__}-darwin-arm64.tar.gz"
    with tarfile.open(made) as file:
        assert {name.partition("/")[0] for name in file.getnames()} == {"Routine.app", "licences"}
        program = file.getmember("Routine.app/Contents/MacOS/routine-app")
        assert program.mode & 0o777 == 0o755
        assert file.getmember("Routine.app/Contents/Current").issym()
        assert "licences/LICENSE" in file.getnames()


def test_other_systems_get_the_folder(packed: Path) -> None:
    for_windows = archive(packed, "Windows", "AMD64")
    assert for_windows.name == f"routine-app-{__version__}-windows-AMD64.zip"
    with zipfile.ZipFile(for_windows) as file:
        assert {"routine-app", "licences/LICENSE"} <= set(file.namelist())
    with tarfile.open(archive(packed, "Linux", "x86_64")) as file:
        assert "./routine-app" in file.getnames()


def test_what_a_packed_program_starts_finds_its_own_libraries() -> None:
    packed = {"LD_LIBRARY_PATH": "/packed", "LD_LIBRARY_PATH_ORIG": "/usual", "HOME": "/home/kim"}
    give_back(packed)
    assert packed["LD_LIBRARY_PATH"] == "/usual"
    alone = {"LD_LIBRARY_PATH": "/packed"}
    give_back(alone)
    assert "LD_LIBRARY_PATH" not in alone


def test_a_packed_program_that_starts_itself_prepares_everything_anew() -> None:
    """Without this it would look for its libraries where those of the system are."""
    packed = {"_PYI_PARENT_PROCESS_LEVEL": "1"}
    give_back(packed)
    assert packed["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


def called_when_removed(folder: Path, step: str) -> list[str]:
    """What the package has systemd do, where two people are logged in."""
    fake = folder / "systemctl"
    fake.write_text(
        "#!/bin/sh\n"
        'case "$*" in *list-units*) echo "user@1000.service loaded active running Of kim"\n'
        '  echo "user@1002.service loaded active running Of lou" ;;\n'
        f'*) echo "$*" >> "{folder}/calls" ;; esac\n',
        encoding="utf-8",
    )
    fake.chmod(0o755)
    script = folder / "postrm"
    script.write_text(POSTRM.replace("/run/systemd/system", str(folder)), encoding="utf-8")
    environ = {"PATH": f"{folder}:/usr/bin:/bin"}
    subprocess.run(["sh", str(script), step], env=environ, check=True, timeout=30)
    calls = folder / "calls"
    return calls.read_text(encoding="utf-8").splitlines() if calls.exists() else []


def test_a_package_that_is_removed_has_the_reminders_see_that_it_is_gone(tmp_path: Path) -> None:
    calls = called_when_removed(tmp_path, "remove")
    assert [word for call in calls for word in call.split() if "machine" in word] == [
        "--machine=1000@",
        "--machine=1002@",
    ]
    assert all("--all start routine-app-reminder*.service" in call for call in calls)


@pytest.mark.parametrize("step", ["upgrade", "purge", "failed-upgrade"])
def test_a_package_that_is_renewed_touches_no_reminder(tmp_path: Path, step: str) -> None:
    assert called_when_removed(tmp_path, step) == []


def test_what_proves_a_package_begins_with_the_system(tmp_path: Path) -> None:
    package = tmp_path / "routine-app_0.1.0_amd64.deb"
    package.write_bytes(b"a package")
    for _ in range(2):
        package_proof.lay_out(package, tmp_path / "root")
    root = tmp_path / "root"
    assert (root / "proof/routine-app.deb").read_bytes() == b"a package"
    unit = root / "etc/systemd/system/multi-user.target.wants/proof.service"
    assert "/proof/package_proof.sh" in unit.read_text(encoding="utf-8")
    assert subprocess.run(["bash", "-n", str(root / "proof/package_proof.sh")]).returncode == 0
    assert not package_proof.is_proved((root / "proof/log").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("seconds", "code"), [(108, 1), (138, 0)])
def test_a_session_is_proved_by_its_last_second(seconds: int, code: int) -> None:
    """It counts as done some time before: that it was done to its end is more."""
    script = package_proof.INSIDE.read_text(encoding="utf-8")
    function = script[script.index("is_done()") :].partition("\n}\n")[0] + "\n}\n"
    session = {"status": "done", "seconds_done": seconds, "seconds_planned": 138, "program": None}
    history = json.dumps({"streak": 1, "sessions": [session]}, indent=2)
    told = f"as_kim() {{ echo '{history}'; }}\n{function}is_done"
    assert subprocess.run(["bash", "-c", told], stdout=subprocess.DEVNULL).returncode == code


def test_the_folder_holds_all_that_the_program_reads() -> None:
    """Whatever lies beside the package in a checkout, in every language."""
    recipe = (ROOT / "tools" / "routine.spec").read_text(encoding="utf-8")
    given: dict[str, Any] = {}

    def analysis(*_scripts: object, **options: Any) -> SimpleNamespace:
        given.update(options)
        return SimpleNamespace(binaries=[], datas=[], pure=[], scripts=[])

    def made(*_parts: object, **_options: object) -> None: ...

    names = {"Analysis": analysis, "PYZ": made, "EXE": made, "COLLECT": made, "BUNDLE": made}
    exec(recipe, {**names, "SPECPATH": str(ROOT / "tools")})
    packed = {
        Path(place) / path.relative_to(parent)
        for source, place in given["datas"]
        for found, parent in matches(Path(source))
        for path in ([found] if found.is_file() else found.rglob("*"))
        if path.is_file()
    }
    needed = [*(ROOT / "routines").rglob("*.yaml"), *(ROOT / "assets").rglob("*.qm")]
    needed += (ROOT / "assets" / "icons").rglob("*.svg")
    assert {path.parts[-3] for path in needed} >= {"de", "es", "fr"}
    assert {Path("routine_app") / path.relative_to(ROOT) for path in needed} <= packed


def matches(source: Path) -> list[tuple[Path, Path]]:
    """What the packer takes, and the folder from which names are counted."""
    found = list(source.parent.glob(source.name))
    return [(path, path if path.is_dir() else path.parent) for path in found]
