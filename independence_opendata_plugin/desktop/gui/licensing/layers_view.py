"""The list of layers, as tall as its rows, so that the page scrolls and not the list."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QSize, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSizePolicy

from ..folding_view import FoldingView
from .layers_model import Column


class LayersView(FoldingView):
    """Shows all its rows at once; the wheel scrolls the page that it stands on."""

    def __init__(self) -> None:
        super().__init__(elastic=(Column.NAME, Column.ACCESS))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self) -> None:
        """Take the columns that there is room for, and the height of the rows that there are."""
        super().fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        model = self.model()
        rows = model.rowCount() if model else 0
        header = 0 if self.is_folded else self.header().sizeHint().height()
        height = header + rows * max(self.sizeHintForRow(0), 0) + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: N802 - Qt's name
        """Keep the row that the keyboard is at in sight."""
        super().currentChanged(current, previous)
        page = self.parent()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parent()
        if page is not None and current.isValid():
            place = self.visualRect(current)
            centre = self.mapTo(page.widget(), place.center())
            page.ensureVisible(centre.x(), centre.y(), 0, place.height())
