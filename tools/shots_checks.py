"""The self-check as pictures: what a phone has measured, photos from the side; and a clinician's word."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from routine_app.domain.health import Health
from routine_app.domain.pose import Side
from routine_app.domain.record import SelfCheck
from routine_app.domain.self_check import HipCheck, Knee, Thigh
from routine_app.figure.painter import paint_figure
from routine_app.figure.palette import LIGHT
from routine_app.storage.photos import PhotoFolder
from routine_app.ui.history.page import HistoryPage
from routine_app.ui.navigation import PageName
from routine_app.ui.self_check.page import SelfCheckPage
from routine_app.ui.self_check.photo_file import read_photo
from routine_app.ui.self_check.pictures import thigh_scenes
from tools import shots_data as data
from tools.shots_data import Diary
from tools.shots_window import Look, Scene

HIP = replace(
    data.DUE,
    name="hip",
    health=Health(True, conditions=("hip-replacement",), allowed=("hip-replacement",)),
)
FIRST, LAST = data.back(21), data.back(1)


def _measured(diary: Diary) -> None:
    """A reset that is over, with an angle on its first and on its last day."""
    diary.until(LAST, 21)
    told = ((FIRST, 1, 12, 4), (LAST, 21, 5, -2))
    for day, number, left, right in told:
        diary.practice.self_check(
            SelfCheck(
                *(day, "21-day-reset", 1, number, 7 - number // 5, 6),
                left=HipCheck(Thigh.ABOVE if left > 8 else Thigh.LEVEL, Knee.BENT, False, left),
                right=HipCheck(Thigh.LEVEL, Knee.BENT, False, right),
            )
        )


MEASURED = replace(data.OVER, name="measured", write=_measured)


def shots(in_looks: Callable[..., Iterable[Any]], start: Callable[[Scene], None]) -> Iterable[Any]:
    """The pictures."""
    four = tuple(Look(dark, scale) for scale in (1.0, 2.0) for dark in (False, True))
    least = (Look(size=QSize(1024, 640)), Look(size=QSize(800, 560)))
    small = (*four, *least, Look(False, 2.0, QSize(800, 560)))
    yield from in_looks("1x-self-check-measured", data.FIRST_DAY, small, start, _measure)
    yield from in_looks("1y-self-check-no-angle", data.FIRST_DAY, four[:2], start, _slip)
    tall = (Look(size=QSize(1180, 1900)), Look(True, 1.0, QSize(1180, 1900)), four[2])
    yield from in_looks("4m-history-measured", MEASURED, tall, _history)
    yield from in_looks("4n-history-photos", MEASURED, small, _history, _photos)
    yield from in_looks("4o-history-no-photo", MEASURED, four[:2], _history, _no_photos)
    yield from in_looks("1z-today-hip", HIP, four[:2])


def _check(scene: Scene) -> SelfCheckPage:
    page: SelfCheckPage | None = scene.window.findChild(SelfCheckPage)
    assert page is not None
    return page


def _measure(scene: Scene) -> None:
    """Both angles, and a photo of the left side."""
    page = _check(scene)
    with tempfile.TemporaryDirectory() as folder:
        _fill(scene, Path(folder), Side.LEFT)
        page.measuring.opener.click()
    scene.settle()
    for field, angle in zip(page.measuring.fields, (12, -4), strict=True):
        field.setText(str(angle))
    scene.settle()
    page.area.ensureWidgetVisible(page.measuring)


def _slip(scene: Scene) -> None:
    """Something that is no angle."""
    _measure(scene)
    page = _check(scene)
    page.measuring.fields[0].setText("-")
    page.start.click()


def _history(scene: Scene) -> None:
    scene.window.show_page(PageName.HISTORY)
    page = _page(scene)
    page.area.ensureWidgetVisible(page.checks)


def _page(scene: Scene) -> HistoryPage:
    page = scene.window.page(PageName.HISTORY)
    assert isinstance(page, HistoryPage)
    return page


def _photos(scene: Scene) -> None:
    with tempfile.TemporaryDirectory() as folder:
        _fill(scene, Path(folder), *Side)
        _page(scene).checks.photos.click()
    scene.settle()


def _no_photos(scene: Scene) -> None:
    _page(scene).checks.photos.click()


def _fill(scene: Scene, folder: Path, *sides: Side) -> None:
    """Photos of the first and the last day, and of today."""
    scene.own_data.photos = PhotoFolder(folder)
    for side in sides:
        for day, thigh in ((FIRST, Thigh.ABOVE), (LAST, Thigh.LEVEL), (data.TODAY, Thigh.LEVEL)):
            if day == data.TODAY and len(sides) > 1:
                continue
            scene.own_data.photos.keep(day, side, _photo(folder, side, thigh))


def _photo(folder: Path, side: Side, thigh: Thigh) -> bytes:
    """A figure where a photo would have a person."""
    image = QImage(1200, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#C9C3B6"))
    painter = QPainter(image)
    paint_figure(painter, QRectF(image.rect()), thigh_scenes(side)[thigh], LIGHT)
    painter.end()
    path = folder / "chosen.png"
    image.save(str(path))
    return read_photo(path)
