"""Files that were once found to reach something new: each is judged as it should be, for ever."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.fuzz_corpus import LARGEST
from tools.fuzz_judge import Judge

CORPUS = Path(__file__).parent / "corpus"
FILES = sorted(CORPUS.iterdir())


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    return Judge(tmp_path_factory.mktemp("judged"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_is_a_value_or_problems_in_their_places(judge: Judge, path: Path) -> None:
    assert judge.judge(path.read_bytes()).fault == ""


def test_some_are_accepted_and_some_are_not(judge: Judge) -> None:
    accepted = [judge.judge(path.read_bytes()).accepted for path in FILES]
    assert 5 < sum(accepted) < len(FILES) - 50


def test_it_stays_small() -> None:
    assert sum(path.stat().st_size for path in FILES) <= LARGEST
