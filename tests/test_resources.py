"""The folders that come with the program are found wherever it is installed."""

from pathlib import Path

import pytest

from routine_app import resources

ROOT = Path(__file__).parents[1]


def test_a_checkout_has_them_beside_the_package() -> None:
    assert resources.routines_dir() == ROOT / "routines"
    assert resources.assets_dir() == ROOT / "assets"


def test_the_packaged_place_comes_before_the_checkout() -> None:
    package = Path("site-packages", "routine_app")
    assert resources.candidates("assets", package, None) == [
        Path("site-packages", "routine_app", "assets"),
        Path("site-packages", "assets"),
    ]


def test_a_frozen_program_looks_where_it_was_unpacked_first() -> None:
    places = resources.candidates("assets", Path("routine_app"), "unpacked")
    assert places[:2] == [Path("unpacked", "routine_app", "assets"), Path("unpacked", "assets")]


def test_an_incomplete_installation_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "routine_app")
    with pytest.raises(resources.MissingResourceError, match=r"'routines' .* is missing"):
        resources.routines_dir()
