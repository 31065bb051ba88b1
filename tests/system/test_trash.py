"""What is removed goes to the trash of the system, where there is one."""

from __future__ import annotations

from pathlib import Path

from routine_app.system.trash import move_to_trash


def test_a_file_is_in_the_trash_or_where_it_was(private_environment: Path) -> None:
    path = private_environment / "mine.yaml"
    path.write_text("routine: mine\n", encoding="utf-8")
    taken = move_to_trash(path)
    assert path.exists() is not taken
    if taken:
        assert [found.name for found in private_environment.rglob("mine.yaml")] == ["mine.yaml"]


def test_what_is_not_there_is_not_taken(tmp_path: Path) -> None:
    assert not move_to_trash(tmp_path / "nothing.yaml")
