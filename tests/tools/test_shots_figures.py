"""Every exercise is on every sheet, and pictures without names can be put back to theirs."""

from pathlib import Path

from PySide6.QtGui import QImage

from tools.shots_figures import (
    CELL,
    COLUMNS,
    LABEL,
    LOOKS,
    SMALL,
    exercises,
    sheets,
    variants,
    write_unlabelled,
)


def test_each_end_is_shown_in_every_look() -> None:
    suffixes = [look.suffix for look in LOOKS]
    assert suffixes == ["light", "light-muscles", "dark", "dark-muscles"]
    assert {f"{end}-{suffix}" for end in ("start", "hold") for suffix in suffixes} <= {*sheets()}


def test_every_variant_has_a_sheet_of_its_own_light_and_dark() -> None:
    names = {f"variants-{end}-{look}" for end in ("start", "hold") for look in ("light", "dark")}
    assert names <= {*sheets()}
    assert {variant.id for variant in variants()} == {
        id_ for e in exercises() for id_ in e.variants
    }
    assert len(variants()) > 80


def test_every_exercise_has_a_strip() -> None:
    strips = [name for name in sheets() if name.startswith("between-") and "muscles" not in name]
    assert len(strips) == -(-len(exercises()) // 10)


def test_no_exercise_is_missing_on_a_sheet(qapp: object) -> None:
    sheet = sheets()["hold-dark"]()
    ground = sheet.pixel(1, sheet.height() - 1)
    for number in range(len(exercises())):
        row, column = divmod(number, COLUMNS)
        x, y = column * CELL.width(), row * (CELL.height() + LABEL) + LABEL
        cell = sheet.copy(x, y, CELL.width(), CELL.height())
        points = [(a, b) for a in range(0, cell.width(), 5) for b in range(0, cell.height(), 5)]
        assert sum(cell.pixel(*point) != ground for point in points) > 50, exercises()[number].id


def test_pictures_without_names_are_numbered_and_have_a_key(qapp: object, tmp_path: Path) -> None:
    pictures = write_unlabelled(tmp_path)
    key = (tmp_path / "key.txt").read_text(encoding="utf-8").splitlines()
    names = (tmp_path / "names.txt").read_text(encoding="utf-8").splitlines()
    assert [line[:2] for line in key] == [path.stem for path in pictures]
    assert sorted(line[3:] for line in key) == [exercise.id for exercise in exercises()]
    assert [line[3:] for line in key] != [exercise.id for exercise in exercises()]
    assert names == sorted(exercise.name for exercise in exercises())
    assert all(QImage(str(path)).size() == SMALL for path in pictures)
