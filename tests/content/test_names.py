"""Names of what was practised, as they are called now."""

from __future__ import annotations

from pathlib import Path

from routine_app.content.library import Library
from routine_app.content.names import Names
from routine_app.domain.routine import GENTLER
from routine_app.domain.session import fold_sessions
from routine_app.resources import routines_dir
from tests.fakes import make_session
from tests.pseudo_language import speak_pseudo
from tests.ui.foreign import shipped_abroad

OWN = "routine: settle\nname: My evening\nsteps:\n  - pelvic-tilt: 8 reps\n"


def test_what_came_with_the_program_has_its_name_in_the_language() -> None:
    names = Names(shipped_abroad())
    assert names.routine("settle", "Settle") == "⟦Settle⟧"
    assert names.exercise("pelvic-tilt", "Pelvic tilts") == "⟦Pelvic tilts⟧"


def test_what_has_gone_and_what_is_ones_own_keeps_the_name_of_then(tmp_path: Path) -> None:
    (tmp_path / "settle.yaml").write_text(OWN, encoding="utf-8")
    names = Names(Library(routines_dir(), tmp_path))
    assert names.routine("settle", "My night") == "My night"
    assert names.routine("gone", "Long ago") == "Long ago"
    assert names.exercise("gone", "Twist") == "Twist"
    assert Names().routine("settle", "Settle") == "Settle"


def test_what_stood_in_for_a_routine_is_not_called_like_it() -> None:
    names = Names(shipped_abroad())
    assert names.routine("settle", GENTLER) == GENTLER
    speak_pseudo()
    assert names.routine("settle", GENTLER) == "⟦A gentler routine⟧"


def test_a_file_from_elsewhere_has_a_name_of_its_own() -> None:
    names = Names(shipped_abroad())
    (session,) = fold_sessions(make_session(routine="settle"))
    assert names.routine_of(session) == "⟦Settle⟧"
    (session,) = fold_sessions(make_session(routine="settle", file="/given/settle.yaml"))
    assert names.routine_of(session) == session.routine_name


def test_a_name_is_looked_for_again_when_own_files_have_changed(tmp_path: Path) -> None:
    library = Library(routines_dir(), tmp_path)
    library.look_again()
    names = Names(library)
    assert names.routine("settle", "My night") == "Settle"
    (tmp_path / "settle.yaml").write_text(OWN, encoding="utf-8")
    library.look_again()
    assert names.routine("settle", "My night") == "My night"
