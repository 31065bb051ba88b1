"""How the history names a routine."""

from routine_app.domain.language import Language, speak, tr
from routine_app.domain.routine import GENTLER, name_to_keep
from routine_app.domain.value import replace
from tests.fakes import make_routine

GERMAN = {GENTLER: "Eine sanftere Routine"}


def test_a_routine_is_kept_under_the_name_that_it_has_now() -> None:
    assert name_to_keep(make_routine("settle")) == "Settle"


def test_what_stands_in_is_kept_so_that_every_language_can_tell_it() -> None:
    speak(Language("de", lambda text, about, count: GERMAN.get(text, "")))
    gentler = replace(make_routine("settle"), name=tr(GENTLER))
    assert gentler.name == "Eine sanftere Routine"
    assert name_to_keep(gentler) == GENTLER
