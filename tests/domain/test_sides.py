"""Left and right exchanged, in every language that the program speaks."""

import pytest

from routine_app.domain.sides import turned


@pytest.mark.parametrize(
    ("code", "right", "left"),
    [
        ("en", "Right knee down, left foot in front", "Left knee down, right foot in front"),
        ("en", "At right angles, right-angled", "At right angles, left-angled"),
        ("de", "Rechtes Knie unten, linker Fuß vorn", "Linkes Knie unten, rechter Fuß vorn"),
        ("de", "Im rechten Winkel nach rechts", "Im rechten Winkel nach links"),
        ("de", "Mit der rechten Hand; recht weit", "Mit der linken Hand; recht weit"),
        ("es", "Rodilla derecha abajo, pie izquierdo", "Rodilla izquierda abajo, pie derecho"),
        ("fr", "Genou droit au sol, pied gauche devant", "Genou gauche au sol, pied droit devant"),
        ("fr", "Jambe gauche, main droite, à droite", "Jambe droite, main gauche, à gauche"),
        ("fr", "Gardez le dos droit", "Gardez le dos droit"),
        ("de", "Left knee down", "Right knee down"),
    ],
)
def test_the_side_is_turned_round_and_nothing_else(code: str, right: str, left: str) -> None:
    assert turned(right, code) == left
    assert turned(left, code) == right
