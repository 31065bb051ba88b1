"""The language of the system, unless another one was chosen."""

from pathlib import Path

import pytest

from routine_app.domain.language import ENGLISH
from routine_app.system.catalogue import find_language, read_language


@pytest.mark.parametrize(
    ("chosen", "environ", "expected"),
    [
        ("", {"LANG": "de_AT.UTF-8"}, "de"),
        ("", {"LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR.UTF-8"}, "fr"),
        ("", {"LANG": "it_IT.UTF-8", "LANGUAGE": "it:es:en"}, "es"),
        ("", {"LC_ALL": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ("", {"LANG": "it_IT.UTF-8"}, "en"),
        ("", {}, "en"),
        ("es", {"LANG": "de_DE.UTF-8"}, "es"),
        ("tlh", {"LANG": "de_DE.UTF-8"}, "de"),
    ],
)
def test_the_first_known_language_is_spoken(
    chosen: str, environ: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert find_language(chosen, environ) == expected


def test_without_a_catalogue_english_is_spoken(tmp_path: Path) -> None:
    assert read_language("de", tmp_path) is ENGLISH
