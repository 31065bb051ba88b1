"""The library shows what a file says now, also when somebody else had it read first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from routine_app.content.kinds import Kind
from routine_app.content.library import Library
from routine_app.domain.value import replace
from routine_app.resources import routines_dir
from routine_app.ui.library.index import Index
from tests.ui.desk import desk

ROUTINE = "routine: mine\nname: Mine\nsteps:\n  - heel-slide: 8 reps\n"


def test_a_change_that_another_page_met_first_is_seen(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(ROUTINE, encoding="utf-8")
    library = Library(routines_dir(), tmp_path)
    index = Index(replace(desk(folder=tmp_path / "desk").services, library=library))
    assert index.begin()
    assert "Mine" in [one.name for one in index.good(Kind.ROUTINE)]
    path.write_text(ROUTINE.replace("Mine", "Yours"), encoding="utf-8")
    library.look_again()
    assert library.routine("mine").name == "Yours"
    assert index.begin()
    assert "Yours" in [one.name for one in index.good(Kind.ROUTINE)]


def test_what_is_as_it_was_is_not_listed_anew(qapp: QApplication, tmp_path: Path) -> None:
    library = Library(routines_dir(), tmp_path)
    index = Index(replace(desk(folder=tmp_path / "desk").services, library=library))
    index.begin()
    (tmp_path / "notes.txt").write_text("", encoding="utf-8")
    library.look_again()
    assert not index.begin()
