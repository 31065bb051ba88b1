"""What was heard of a routine is set beside what was due."""

from pathlib import Path

import pytest

from tools.bench_recording import compared, read_transcript, write_transcript

CUES = [
    (1700.0, "next", "First: Couch stretch.", True),
    (8000.0, "ticks", "tick", False),
    (11_000.0, "start", "bowl", False),
    (11_700.0, "start", "Hold, 45 seconds.", True),
]


def test_chimes_and_words_are_looked_for_apart() -> None:
    heard = compared(CUES, 1000.0, [8010.0, 11_020.0], [1750.0, 11_015.0, 11_800.0])
    assert [cue.late for cue in heard] == pytest.approx([50, 10, 20, 100])
    assert [cue.heard for cue in heard] == pytest.approx([0.75, 7.01, 10.02, 10.8])


def test_the_nearest_beginning_counts() -> None:
    (heard,) = compared(CUES[1:2], 0.0, [7950.0, 8010.0, 8100.0], [])
    assert heard.late == pytest.approx(10)


def test_what_was_not_heard_is_told(tmp_path: Path) -> None:
    path = tmp_path / "transcript.csv"
    write_transcript(path, compared(CUES, 1000.0, [8010.0], [1750.0]))
    assert path.read_text(encoding="utf-8") == (
        "due s,kind,what,heard s,late ms\n"
        "0.700,next,First: Couch stretch.,0.750,50\n"
        "7.000,ticks,tick,7.010,10\n"
        "10.000,start,bowl,,\n"
        '10.700,start,"Hold, 45 seconds.",,\n'
    )
    assert [late for _, _, _, late in read_transcript(path)] == [50, 10, None, None]
