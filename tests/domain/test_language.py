"""One catalogue for the whole process; English where it has nothing."""

from routine_app.domain.language import Language, mark, speak, tr, tr_count

GERMAN = {
    ("Day {day}", "", -1): "Tag {day}",
    ("Back", "part of the body", -1): "Rücken",
    ("Back", "", -1): "Zurück",
    ("{count} days", "", 1): "{count} Tag",
    ("{count} days", "", 3): "{count} Tage",
}


def speak_german() -> None:
    speak(Language("de", lambda *key: GERMAN.get(key, "")))


def test_without_a_catalogue_texts_are_as_they_stand_in_the_code() -> None:
    assert tr("Day {day}", day=3) == "Day 3"
    assert tr("100 % {sic}") == "100 % {sic}"
    assert [tr_count(n, "{count} day", "{count} days") for n in (0, 1, 2)] == [
        "0 days",
        "1 day",
        "2 days",
    ]


def test_gaps_are_filled_in_the_translation() -> None:
    speak_german()
    assert tr("Day {day}", day=3) == "Tag 3"
    assert tr_count(1, "{count} day", "{count} days") == "1 Tag"
    assert tr_count(3, "{count} day", "{count} days") == "3 Tage"


def test_equal_words_of_two_meanings_are_told_apart() -> None:
    speak_german()
    assert (tr("Back"), tr("Back", "part of the body")) == ("Zurück", "Rücken")


def test_what_the_catalogue_does_not_have_stays_english() -> None:
    speak_german()
    assert tr("Tomorrow") == "Tomorrow"
    assert tr_count(1, "{count} week", "{count} weeks") == "1 week"


def test_a_marked_text_is_translated_where_it_is_shown() -> None:
    name = mark("Day {day}")
    assert name == "Day {day}"
    speak_german()
    assert tr(name, day=1) == "Tag 1"
