"""A message in QGIS's message bar that shows how far something is, and can cancel it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton

from ..messages import title


class ProgressMessage(QObject):
    """Stands in the bar until `close`, or until the user closes it; what it tells of goes on then."""

    def __init__(self, iface: QgisInterface, text: str, cancel: Callable[[], None]) -> None:
        super().__init__()
        self._bar = iface.messageBar()
        self._item: QgsMessageBarItem | None = self._bar.createMessage(title(), text)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(text)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("messageCancel")
        self._cancel.clicked.connect(cancel)
        self._item.layout().addWidget(self._progress)
        self._item.layout().addWidget(self._cancel)
        self._bar.widgetRemoved.connect(self._forget)
        self._bar.pushWidget(self._item, Qgis.MessageLevel.Info)

    def show(self, text: str, fraction: float) -> None:
        if self._item is not None:
            self._item.setText(text)
            self._progress.setAccessibleName(text)
            # Nothing done yet looks like nothing going on: the bar moves by itself until there is something.
            self._progress.setRange(0, 100 if fraction else 0)
            self._progress.setValue(int(100 * fraction))

    def close(self) -> None:
        self._bar.widgetRemoved.disconnect(self._forget)
        if self._item is not None:
            self._bar.popWidget(self._item)
            self._item = None

    def _forget(self, item: QgsMessageBarItem) -> None:
        if item is self._item:
            self._item = None
