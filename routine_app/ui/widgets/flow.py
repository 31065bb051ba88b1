"""A layout that puts widgets side by side and goes on in the next row when there is no room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of widgets at their preferred widths, middles aligned; none is cut.

    With `baseline`, which tells how far below its top a widget stands on its line, texts of
    different sizes stand on one line.

    With `unfold` the first widget takes all of its row that the others in it leave.
    With `spread` the last widget of a row that has room left takes its right end. `outset` lets
    the room of focus rings stand out, so that the buttons themselves line up with texts.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        gap: int = 8,
        row_gap: int | None = None,
        *,
        spread: bool = False,
        unfold: bool = False,
        outset: int = 0,
        baseline: Callable[[QWidget], int] | None = None,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._gap = gap
        self._row_gap = gap if row_gap is None else row_gap
        self._spread = spread
        self._unfold = unfold
        self._outset = outset
        self._baseline = baseline
        self._stacked = False
        self.setContentsMargins(0, 0, 0, 0)

    def set_stacked(self, stacked: bool) -> None:
        """One widget a row, each as wide as the layout."""
        self._stacked = stacked
        self.invalidate()

    def set_gaps(self, gap: int, row_gap: int | None = None) -> None:
        """Change the room between widgets and between rows."""
        self._gap = gap
        self._row_gap = gap if row_gap is None else row_gap
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        margins: QMargins = self.contentsMargins()
        area = rect.marginsRemoved(margins).adjusted(-self._outset, 0, self._outset, 0)
        y = area.y()
        for number, row in enumerate(self._rows(area.width())):
            if number:
                y += self._row_gap
            tops = self._tops(row)
            if place:
                self._place(row, tops, area.x(), y, area.width())
            y += max(top + size.height() for top, (_, size) in zip(tops, row, strict=True))
        return y + margins.bottom() - rect.y()

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._shown():
            size = _size_within(item, width)
            if self._stacked:
                rows.append([(item, QSize(max(width, size.width()), size.height()))])
            elif rows and used + self._gap + size.width() <= width:
                rows[-1].append((item, size))
                used += self._gap + size.width()
            else:
                rows.append([(item, size)])
                used = size.width()
        if self._unfold and rows:
            ((first, size), *others) = rows[0]
            wide = width - sum(self._gap + other.width() for _, other in others)
            if size.width() < wide and first.hasHeightForWidth():
                rows[0] = [(first, QSize(wide, first.heightForWidth(wide))), *others]
        return rows

    def _tops(self, row: list[tuple[QLayoutItem, QSize]]) -> list[int]:
        """How far below the top of its row each widget begins."""
        if self._baseline is None:
            height = max(size.height() for _, size in row)
            return [(height - size.height()) // 2 for _, size in row]
        widgets = [item.widget() for item, _ in row]
        lines = [0 if widget is None else self._baseline(widget) for widget in widgets]
        return [max(lines) - line for line in lines]

    def _place(
        self, row: list[tuple[QLayoutItem, QSize]], tops: list[int], left: int, y: int, width: int
    ) -> None:
        x = left
        for index, ((item, size), top) in enumerate(zip(row, tops, strict=True)):
            if self._spread and index and index == len(row) - 1:
                x = left + width - size.width()
            at = 2 * left + width - x - size.width() if self._is_mirrored() else x
            _set_geometry(item, QRect(QPoint(at, y + top), size))
            x += size.width() + self._gap

    def _is_mirrored(self) -> bool:
        widget = self.parentWidget()
        return widget is not None and widget.isRightToLeft()


def _set_geometry(item: QLayoutItem, rect: QRect) -> None:
    """Past the item, which would hold a control of fixed height to the height of one line."""
    widget: QWidget | None = item.widget()
    if widget is not None:
        widget.setGeometry(rect)
    else:
        item.setGeometry(rect)


def _size_within(item: QLayoutItem, width: int) -> QSize:
    size = item.sizeHint()
    if size.width() <= width:
        return size
    wide = max(width, item.minimumSize().width())
    height = item.heightForWidth(wide) if item.hasHeightForWidth() else size.height()
    return QSize(wide, max(height, item.minimumSize().height()))
