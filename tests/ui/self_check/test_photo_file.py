"""A chosen file becomes a small JPEG of our own making, or a plain sentence."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from routine_app.ui.self_check import photo_file
from routine_app.ui.self_check.photo_file import LONGEST_EDGE, NoPhoto, read_photo


def picture(path: Path, width: int = 400, height: int = 300) -> Path:
    """Red above, blue below."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width, height // 2, QColor("red"))
    painter.end()
    image.setText("Comment", "where it was taken")
    assert image.save(str(path))
    return path


def decoded(content: bytes) -> QImage:
    image = QImage.fromData(content, "JPEG")  # type: ignore[arg-type]  # Qt's stub asks for bytes
    assert not image.isNull()
    return image


@pytest.mark.parametrize("name", ["hip.jpg", "hip.png", "hip.webp"])
def test_usual_photos_are_taken(tmp_path: Path, qapp: object, name: str) -> None:
    image = decoded(read_photo(picture(tmp_path / name)))
    assert image.size() == QSize(400, 300)
    assert image.pixelColor(200, 20).red() > 200 > 60 > image.pixelColor(200, 280).red()


def test_what_a_file_is_decides_and_not_its_name(tmp_path: Path, qapp: object) -> None:
    path = picture(tmp_path / "hip.png").rename(tmp_path / "hip.jpg")
    assert decoded(read_photo(path)).size() == QSize(400, 300)


def test_a_large_photo_becomes_small(tmp_path: Path, qapp: object) -> None:
    image = decoded(read_photo(picture(tmp_path / "hip.jpg", 4000, 3000)))
    assert image.size() == QSize(LONGEST_EDGE, LONGEST_EDGE * 3 // 4)


def test_nothing_that_was_written_beside_the_picture_comes_along(
    tmp_path: Path, qapp: object
) -> None:
    path = picture(tmp_path / "hip.png")
    assert QImageReader(str(path)).textKeys()
    content = read_photo(path)
    assert b"where it was taken" not in content
    assert b"Exif" not in content
    assert not decoded(content).textKeys()


def test_a_photo_stands_upright_as_its_camera_meant_it(tmp_path: Path, qapp: object) -> None:
    path = picture(tmp_path / "hip.jpg")
    turned = path.read_bytes()
    # Exif of one entry: orientation 6, which is a quarter turn to the right.
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    segment = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    path.write_bytes(turned[:2] + segment + turned[2:])
    assert decoded(read_photo(path)).size() == QSize(300, 400)


def test_what_can_be_seen_through_stands_on_white(tmp_path: Path, qapp: object) -> None:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    image.save(str(tmp_path / "hip.png"))
    assert decoded(read_photo(tmp_path / "hip.png")).pixelColor(10, 10) == QColor("white")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no photo that can be read here"),
        (b"notes of mine", "Expected a JPEG, PNG or WebP photo"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "no photo"),
        (b"GIF89a\x01\0\x01\0\0\0\0;", "no photo"),
    ],
)
def test_what_is_no_photo_is_refused(
    tmp_path: Path, qapp: object, content: bytes, words: str
) -> None:
    path = tmp_path / "hip.jpg"
    path.write_bytes(content)
    with pytest.raises(NoPhoto, match=words):
        read_photo(path)


@pytest.mark.qt_log_ignore(".*")  # what Qt thinks of such files
@pytest.mark.parametrize("ending", ["jpg", "png", "webp"])
def test_half_a_photo_is_refused_or_shown_but_never_a_crash(
    tmp_path: Path, qapp: object, ending: str
) -> None:
    whole = picture(tmp_path / f"hip.{ending}").read_bytes()
    half = tmp_path / "half"
    for end in range(0, len(whole), max(1, len(whole) // 40)):
        half.write_bytes(whole[:end])
        with suppress(NoPhoto):
            assert decoded(read_photo(half)).size() == QSize(400, 300)


def test_files_of_no_photos_size_are_not_even_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photo_file, "LARGEST_FILE", 100)
    with pytest.raises(NoPhoto, match="Choose one of 60 MB at most"):
        read_photo(picture(tmp_path / "hip.png"))


def test_a_picture_with_too_many_pixels_is_not_decoded(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photo_file, "MOST_PIXELS", 100)
    with pytest.raises(NoPhoto, match="too large a picture"):
        read_photo(picture(tmp_path / "hip.png"))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoPhoto, match="could not be read"):
        read_photo(tmp_path / "gone.jpg")
