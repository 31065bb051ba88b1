"""The wheel that users install holds everything and works on its own."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.timeout(240)  # builds and installs for real


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run in a folder away from the checkout, so that nothing is found by accident."""
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=200,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built the way a release is: an sdist first, then the wheel from that sdist."""
    target = tmp_path_factory.mktemp("dist")
    result = run(
        sys.executable, "-m", "build", "--no-isolation", "--outdir", target, ROOT, cwd=target
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert len(list(target.glob("*.tar.gz"))) == 1
    (built,) = target.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program, installed in an environment of its own.

    The packages it depends on are lent by the running environment, so that no
    network is needed; Routine itself can only come from the wheel.
    """
    home = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(home, with_pip=False, symlinks=os.name != "nt")
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    purelib = Path(
        run(
            python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=home
        ).stdout.strip()
    )
    result = run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--no-deps",
        "--no-index",
        "--no-cache-dir",
        "--disable-pip-version-check",
        wheel,
        cwd=home,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (purelib / "lent.pth").write_text("\n".join(sorted(lent)) + "\n", encoding="utf-8")
    return scripts / "routine-app"


def test_the_wheel_holds_the_package_and_its_data(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for folder in ("routines", "assets"):
        shipped = {
            f"routine_app/{path.relative_to(ROOT).as_posix()}"
            for path in (ROOT / folder).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        assert shipped, f"{folder}/ is empty"
        assert shipped <= names
    assert "routine_app/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    shared = [name for name in names if ".data/" in name]
    (schema,) = shared
    assert schema.endswith(".data/data/share/routine-app/schema.json")
    tops = {name.split("/")[0] for name in names if name != schema}
    assert len(tops) == 2, tops
    assert "routine_app" in tops
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]


def test_every_module_of_the_package_is_in_the_wheel(wheel: Path) -> None:
    modules = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "routine_app").rglob("*")
        if path.suffix in {".py", ".sql", ".json", ".typed"}
    }
    with zipfile.ZipFile(wheel) as archive:
        assert modules <= set(archive.namelist())


def test_the_installed_program_knows_its_version(installed: Path, tmp_path: Path) -> None:
    from routine_app import __version__

    result = run(installed, "--version", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert __version__ in result.stdout


def test_the_installed_program_plays_a_routine(installed: Path, tmp_path: Path) -> None:
    """From a folder that has no checkout near it, with no terminal and no display."""
    data = tmp_path / "my data"
    played = run(
        installed,
        "play",
        "settle",
        "--text",
        "--speed",
        "200",
        "--data-dir",
        data,
        "--accept-safety",
        cwd=tmp_path,
    )
    assert played.returncode == 0, played.stdout + played.stderr
    listed = run(installed, "history", "--json", "--data-dir", data, cwd=tmp_path)
    assert listed.returncode == 0, listed.stderr
    history = json.loads(listed.stdout)
    sessions = history["sessions"] if isinstance(history, dict) else history
    assert len(sessions) == 1
