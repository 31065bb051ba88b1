"""The recipe by which a service packs the program: what it names is what the package wants."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.package_deb import DEPENDS

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def jobs() -> dict[str, Any]:
    text = (ROOT / ".github/workflows/installers.yml").read_text(encoding="utf-8")
    found = yaml.safe_load(text)["jobs"]
    assert isinstance(found, dict)
    return found


def commands(job: dict[str, Any]) -> str:
    """All that is typed in a job."""
    return "\n".join(step.get("run", "") for step in job["steps"])


def installed(job: dict[str, Any]) -> set[str]:
    """The packages of Debian that are there when the program is packed."""
    listed = re.search(r"apt-get install ((?:.*\\\n)+.*)", commands(job))
    assert listed
    return {word for word in listed[1].split() if re.fullmatch(r"[a-z][a-z0-9.+-]+", word)}


def test_linux_is_packed_with_the_libraries_that_the_package_wants(jobs: dict[str, Any]) -> None:
    """Qt is loaded there, and the packer takes along what it finds."""
    wanted = {name.partition(" ")[0] for name in DEPENDS} - {"libc6"}
    assert wanted <= installed(jobs["linux"])


def test_linux_is_packed_with_the_libraries_that_a_checkout_wants(jobs: dict[str, Any]) -> None:
    script = (ROOT / "dev").read_text(encoding="utf-8")
    wanted = set(re.findall(r"^lib\S+\.so\.\d+ (\S+)$", script, re.MULTILINE))
    assert len(wanted) > 10
    assert wanted <= installed(jobs["linux"])


def test_printers_and_the_voices_of_the_system_are_packed_with_their_libraries(
    jobs: dict[str, Any],
) -> None:
    """Qt's plugins for them would be packed without, and keep silent."""
    assert {"libcups2", "libspeechd2", "libpulse0"} <= installed(jobs["linux"])


def test_linux_is_packed_on_the_oldest_system_that_the_package_names(jobs: dict[str, Any]) -> None:
    """What is packed wants the C library it was packed with, or a newer one."""
    of_debian = {"debian:12": "2.36"}
    assert f"libc6 (>= {of_debian[jobs['linux']['container']]})" in DEPENDS
    assert "Debian 12 or later" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_kind_of_file_is_made_and_kept(jobs: dict[str, Any]) -> None:
    assert jobs["others"]["strategy"]["matrix"]["os"] == ["windows-2022", "macos-14"]
    kept = {name: job["steps"][-1]["with"]["path"].split() for name, job in jobs.items()}
    assert kept == {
        "linux": ["dist/*.tar.gz", "dist/*.deb", "dist/*.whl"],
        "others": ["dist/*.tar.gz", "dist/*.zip"],
    }
    for job in jobs.values():
        assert "-m tools.package dist" in commands(job)
        assert "pip install --require-hashes" in commands(job)
    assert "pip wheel --no-deps" in commands(jobs["linux"])


def test_debians_python_is_one_that_the_program_runs_on(jobs: dict[str, Any]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">=3.11"
    assert "libpython3.11" in installed(jobs["linux"])


def test_no_address_stands_in_it() -> None:
    """Packages come from where the system and pip have them from."""
    assert "://" not in (ROOT / ".github/workflows/installers.yml").read_text(encoding="utf-8")
