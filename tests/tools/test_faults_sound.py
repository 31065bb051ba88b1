"""What is made of a session that was played through a fault."""

from dataclasses import replace
from pathlib import Path

import pytest

from routine_app.content.library import Library
from routine_app.domain.timeline import build_timeline
from routine_app.resources import routines_dir
from tools.faults_sound import PATIENCE, PROOF, Finding, lines
from tools.faults_stage import FAULTS, PLAYER, SOUND, STOPPED, Fault

WELL = Finding(Fault("none"), bare=200, painted=300, own=100, stall=180, witnessed=90, late=20)
LOST = "No sound device was found."


def judged(finding: Finding) -> list[str]:
    """What does not hold."""
    finding.judge()
    return finding.faults


def length_of(path: Path) -> int:
    """Milliseconds that the routine in a file takes."""
    return build_timeline(Library(routines_dir()).routine_file(path)).total


def test_each_fault_has_a_name_of_its_own() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)


def test_the_session_is_over_before_patience_is(tmp_path: Path) -> None:
    file = tmp_path / "proof.yaml"
    file.write_text(PROOF, encoding="utf-8")
    assert 0 < length_of(file) < 1000 * (PATIENCE - STOPPED) / 2


def test_what_keeps_its_promises_holds() -> None:
    finding = replace(WELL, faults=[])
    assert judged(finding) == []
    assert next(lines(finding)).endswith("holds")


@pytest.mark.parametrize(
    "broken",
    [
        {"painted": 301},
        {"own": 101, "stall": 200},
        {"late": -501},
        {"late": 501},
        {"log": ["a warning"]},
        {"said": {SOUND: [LOST]}},
        {"fault": Fault("server-killed", noticed=SOUND)},
        {"fault": Fault("no-bus", noticed="screen"), "said": {"screen": ["Dark."], SOUND: [LOST]}},
        {"fault": Fault("stopped", noticed=PLAYER), "said": {PLAYER: ["Paused", "Paused"]}},
        {
            "fault": Fault("frozen-a-while", noticed=SOUND, passes=True),
            "said": {SOUND: [LOST]},
            "left": [LOST],
        },
    ],
)
def test_each_broken_promise_is_told(broken: dict[str, object]) -> None:
    finding = replace(WELL, faults=[], **broken)  # type: ignore[arg-type]
    assert len(judged(finding)) == 1
    told = list(lines(finding))
    assert told[0].endswith("does not hold")
    assert told[-1].startswith("    does not hold: ")
    assert finding.is_only_slow == bool({"painted", "own", "late"} & set(broken))


def test_a_fault_that_is_named_in_its_place_holds() -> None:
    fault = Fault("server-killed", noticed=SOUND)
    finding = replace(WELL, fault=fault, said={SOUND: [LOST]}, left=[LOST], faults=[])
    assert judged(finding) == []
    assert list(lines(finding))[1] == f"    Settings, Sound and voice: {LOST}"


@pytest.mark.parametrize(("own", "witnessed"), [(30, 5), (190, 110)])
def test_a_stall_that_the_machine_explains_is_not_ours(own: float, witnessed: float) -> None:
    assert judged(replace(WELL, own=own, stall=200, witnessed=witnessed, faults=[])) == []


def test_a_stop_may_end_late() -> None:
    fault = Fault("stopped", noticed=PLAYER, stops=True)
    finding = replace(WELL, fault=fault, late=64_000, said={PLAYER: ["Paused"]}, faults=[])
    assert judged(finding) == []
