"""Plain words for times, and about how long a voice takes for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.cue_words import speaking_time, spoken_time


@pytest.mark.parametrize(
    ("milliseconds", "said"),
    [
        (1_000, "1 second"),
        (45_000, "45 seconds"),
        (60_000, "1 minute"),
        (90_000, "90 seconds"),
        (105_000, "1 minute 45 seconds"),
        (120_000, "2 minutes"),
        (301_000, "5 minutes 1 second"),
    ],
)
def test_times_are_said_in_whole_words(milliseconds: int, said: str) -> None:
    assert spoken_time(milliseconds) == said


@given(words=st.text(), more=st.text(min_size=1))
def test_more_words_never_take_less_time(words: str, more: str) -> None:
    assert speaking_time(words + more) >= speaking_time(words)


@given(words=st.text(min_size=1), rate=st.floats(0.5, 2))
def test_a_quicker_voice_takes_less_time(words: str, rate: float) -> None:
    assert speaking_time(words, rate * 1.5) <= speaking_time(words, rate)
