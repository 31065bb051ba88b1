"""Pages on a printer: the same as in the PDF, and a plain sentence where there is no printer."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.library import Library
from routine_app.resources import routines_dir
from routine_app.ui.report.handout import paint_handout, print_handout
from routine_app.ui.report.printing import NO_PRINTER, PRINTED, PrintDialog
from tests.ui.report.pdf import pages

ROUTINE = Library(routines_dir()).routine("settle")


def test_a_printer_gets_the_pages_of_the_pdf(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    print_handout(ROUTINE, printer, large=True)
    texts, sizes = pages(path.read_bytes())
    assert texts == pages(paint_handout(ROUTINE, large=True, letter=True))[0]
    assert {round(width) for width, _ in sizes} == {612}


@pytest.mark.parametrize("dots", [300, 1200])
def test_pages_are_as_large_on_every_device(dots: int, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    device = QPdfWriter(str(path))
    device.setResolution(dots)
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    print_handout(ROUTINE, device)
    assert pages(path.read_bytes())[0] == pages(paint_handout(ROUTINE, letter=False))[0]


class Heard:
    """What came of printing."""

    def __init__(self) -> None:
        self.told: list[tuple[bool, str]] = []
        self.painted: list[QPagedPaintDevice] = []

    def paint(self, device: QPagedPaintDevice) -> None:
        self.painted.append(device)

    def tell(self, is_good: bool, said: str) -> None:
        self.told.append((is_good, said))


def test_without_a_printer_that_is_said_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    heard, window = Heard(), QWidget()
    qtbot.addWidget(window)
    PrintDialog(window).ask("A", letter=False, paint=heard.paint, tell=heard.tell)
    assert heard.told == [(False, NO_PRINTER)]


def test_nothing_is_painted_before_somebody_has_agreed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Hall"]))
    heard, window = Heard(), QWidget()
    qtbot.addWidget(window)
    PrintDialog(window).ask("Settle", letter=True, paint=heard.paint, tell=heard.tell)
    dialog = window.findChild(QPrintDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert (heard.painted, heard.told) == ([], [])
    dialog.done(QPrintDialog.DialogCode.Accepted)
    (device,) = heard.painted
    assert isinstance(device, QPrinter)
    assert device.pageLayout().pageSize().id() is QPageSize.PageSizeId.Letter
    assert heard.told == [(True, PRINTED)]


def test_without_the_library_of_printing_the_same_is_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtPrintSupport", None)
    heard, window = Heard(), QWidget()
    qtbot.addWidget(window)
    PrintDialog(window).ask("A", letter=False, paint=heard.paint, tell=heard.tell)
    assert heard.told == [(False, NO_PRINTER)]
