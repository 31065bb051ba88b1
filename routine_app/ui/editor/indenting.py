"""Spaces at the beginning of lines, as the format wants them."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

INDENT = "  "


def shift_in(cursor: QTextCursor) -> None:
    """Two spaces at the cursor, or before every line of a selection."""
    if cursor.hasSelection():
        _shift(cursor, out=False)
    else:
        cursor.insertText(INDENT)


def shift_out(cursor: QTextCursor) -> None:
    """Two spaces less before the line, or before every line of a selection."""
    _shift(cursor, out=True)


def _shift(cursor: QTextCursor, *, out: bool) -> None:
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart()).blockNumber()
    last = document.findBlock(cursor.selectionEnd()).blockNumber()
    work = QTextCursor(document)
    work.beginEditBlock()
    for number in range(first, last + 1):
        block = document.findBlockByNumber(number)
        work.setPosition(block.position())
        if not out:
            work.insertText(INDENT)
            continue
        spaces = len(block.text()) - len(block.text().lstrip(" "))
        for _ in range(min(spaces, len(INDENT))):
            work.deleteChar()
    work.endEditBlock()


def new_line(cursor: QTextCursor, before: str) -> None:
    """Begin the next line where it belongs: below this one, further in after a key without a value.

    After a step comes another step; a dash with nothing behind it ends the list.
    """
    indent = before[: len(before) - len(before.lstrip(" "))]
    said = before.strip()
    if said == "-":
        start = QTextCursor.MoveOperation.StartOfBlock
        cursor.movePosition(start, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText("")
        return
    if said.endswith(":") and not said.startswith("#"):
        dashes = len(said) - len(said.lstrip("- "))
        indent += " " * dashes + INDENT
    elif said.startswith("- ") and ":" in said:
        indent += "- "
    cursor.insertText("\n" + indent)
