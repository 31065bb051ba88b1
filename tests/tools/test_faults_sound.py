"""What is made of a session that was played through a fault."""

from pathlib import Path

from routine_app.content.library import Library
from routine_app.domain.timeline import build_timeline
from routine_app.resources import routines_dir
from tools.faults_sound import FAULTS, PATIENCE, PROOF, Finding


def length_of(path: Path) -> int:
    """Milliseconds that the routine in a file takes."""
    return build_timeline(Library(routines_dir()).routine_file(path)).total


def test_each_fault_has_a_name_of_its_own() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)


def test_the_session_is_over_before_patience_is(tmp_path: Path) -> None:
    file = tmp_path / "proof.yaml"
    file.write_text(PROOF, encoding="utf-8")
    assert 0 < length_of(file) < 1000 * PATIENCE / 2


def test_what_keeps_its_promises_is_no_failure() -> None:
    finding = Finding("none", bare=200, painted=300, stall=100)
    finding.judge()
    assert finding.faults == []


def test_each_broken_promise_is_told() -> None:
    finding = Finding("none", bare=200, painted=301, stall=101, stall_at=7, log=["a warning"])
    finding.judge()
    assert len(finding.faults) == 3
