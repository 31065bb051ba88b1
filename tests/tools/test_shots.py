"""The pictures show something, and every one of them has a name of its own."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tools.shots_list import README, all_shots, named
from tools.shots_sheet import write_sheets
from tools.shots_window import USUAL, Studio


def colours(image: QImage) -> int:
    """How many colours a coarse grid of points has."""
    points = ((x, y) for x in range(0, image.width(), 20) for y in range(0, image.height(), 20))
    return len({image.pixel(x, y) for x, y in points})


def test_names_are_unique() -> None:
    names = [shot.name for shot in all_shots()]
    assert len(set(names)) == len(names)


def test_the_pictures_of_the_readme_exist() -> None:
    assert [shot.name for shot in named(README)] == list(README)


def test_a_page_and_a_hold_are_not_empty(qapp: QApplication, tmp_path: Path) -> None:
    studio = Studio(qapp, tmp_path)
    for shot in named(list(README)[:2]):
        image = shot.take(studio)
        assert image.size() == USUAL
        assert colours(image) > 20, shot.name


def test_what_goes_along_with_a_session_has_a_picture(qapp: QApplication, tmp_path: Path) -> None:
    (shot,) = named(["8-companions-light"])
    image = shot.take(Studio(qapp, tmp_path))
    assert image.width() > image.height()
    assert colours(image) > 8


def test_light_and_dark_differ(qapp: QApplication, tmp_path: Path) -> None:
    studio = Studio(qapp, tmp_path)
    light, dark = (s.take(studio) for s in named(["1-today-light", "1-today-dark"]))
    assert light.pixelColor(4, 4).lightness() > 200 > 60 > dark.pixelColor(4, 4).lightness()


def test_many_pictures_go_on_several_sheets(qapp: QApplication, tmp_path: Path) -> None:
    picture = tmp_path / "one.png"
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(picture))
    sheets = write_sheets([picture] * 41, tmp_path)
    assert [sheet.name for sheet in sheets] == ["index.png", "index-2.png"]
    assert all(QImage(str(sheet)).width() > 1000 for sheet in sheets)
