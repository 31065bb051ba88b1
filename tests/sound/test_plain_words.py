"""No engine is given orders by a text."""

import pytest

from routine_app.sound.plain_words import plain_words


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Tuck your tail, then breathe.", "Tuck your tail, then breathe."),
        ('<audio src="x">Breathe</audio>', 'audio src="x" Breathe /audio'),
        ("<speak>", "speak"),
        ("knees < 90", "knees 90"),
        ("Rest & breathe", "Rest and breathe"),
        ("&lt;", "and lt;"),
        ("[[h@'loU]] there", "h@'loU there"),
        ("[[[[", ""),
    ],
)
def test_only_words_are_left(words: str, said: str) -> None:
    assert plain_words(words) == said
