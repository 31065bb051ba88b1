"""What is said is words and nothing else, whatever a file has in it."""

from __future__ import annotations

_ORDERS = str.maketrans({"<": " ", ">": " ", "&": " and "})


def plain_words(words: str) -> str:
    """The words without what an engine may take for orders of its own.

    Some read markup as soon as they see a `<`; espeak-ng takes what stands in `[[` and `]]` for
    sounds to make.
    """
    return " ".join(words.translate(_ORDERS).replace("[[", " ").replace("]]", " ").split())
