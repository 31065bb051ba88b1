"""Pages to a printer, by way of the system's own dialog. What that needs is loaded when somebody prints."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import mark, tr
from routine_app.ui.report.paper import named_size

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

NO_PRINTER = mark("No printer was found on this computer. Save the pages as a PDF and print that.")
NOT_TAKEN = mark("The printer did not take the pages. Save them as a PDF and print that.")
PRINTED = mark("The pages are with the printer.")

Paint = Callable[[QPagedPaintDevice], None]
Tell = Callable[[bool, str], None]
"""Whether it went well, and one sentence."""


class Printing(Protocol):
    """Asks for a printer and has pages painted on it; `tell` hears what came of it."""

    def ask(self, title: str, *, letter: bool, paint: Paint, tell: Tell) -> None: ...


class PrintDialog:
    """The dialog of the system, over the window of a widget."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def ask(self, title: str, *, letter: bool, paint: Paint, tell: Tell) -> None:
        """Say so at once where there is no printer."""
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
        except ImportError:  # a system library of printing is missing
            tell(False, tr(NO_PRINTER))
            return
        if not QPrinterInfo.availablePrinterNames():
            tell(False, tr(NO_PRINTER))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(named_size(letter=letter))
        printer.setDocName(title)
        printer.setCreator("routine-app")
        dialog = QPrintDialog(printer, self._parent.window())
        dialog.setWindowTitle(tr("Print the handout"))

        def end(result: int) -> None:
            if result:
                _print(printer, paint, tell)
            dialog.deleteLater()

        dialog.finished.connect(end)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()


def _print(printer: QPrinter, paint: Paint, tell: Tell) -> None:
    paint(printer)
    failed = printer.printerState() in {printer.PrinterState.Error, printer.PrinterState.Aborted}
    tell(not failed, tr(NOT_TAKEN) if failed else tr(PRINTED))
