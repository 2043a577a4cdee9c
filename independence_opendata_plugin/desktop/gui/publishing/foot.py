"""The foot of the page: where to publish, who approves, and the buttons."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .readiness import Readiness

INDEX = "index.html"


class PublishFoot(QWidget):
    """`changed` tells that the portal or the name is another one."""

    preview_wanted = pyqtSignal()
    publish_wanted = pyqtSignal()
    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._portal = self._make_portal()
        self._open = self._make_open_button()
        self._coordinator = self._make_coordinator()
        self._status = QLabel(objectName="publishStatus", wordWrap=True)
        self._status.hide()
        self._preview = QPushButton(self.tr("Pre&view changes"), objectName="publishPreview")
        self._preview.clicked.connect(self.preview_wanted)
        self._publish = QPushButton(self.tr("Publis&h"), objectName="publishPublish")
        self._publish.clicked.connect(self.publish_wanted)
        self._lay_out()
        self._portal.fileChanged.connect(self._tell_changed)
        self._coordinator.textChanged.connect(self._tell_changed)

    @property
    def portal(self) -> str:
        """The folder that was chosen; "" for none."""
        return self._portal.filePath().strip()

    @portal.setter
    def portal(self, folder: str) -> None:
        self._portal.setFilePath(folder)

    @property
    def coordinator(self) -> str:
        return self._coordinator.text().strip()

    @coordinator.setter
    def coordinator(self, name: str) -> None:
        self._coordinator.setText(name)

    def tell(self, text: str) -> None:
        """Say how the last run ended."""
        self._status.setText(text)
        self._status.show()

    def follow(self, readiness: Readiness) -> None:
        """Offer only what would work; a button that does not work says why in its tooltip."""
        for button, obstacle, purpose in (
            (
                self._preview,
                readiness.find_obstacle_to_preview(),
                self.tr("Says what would change on the portal; nothing is written"),
            ),
            (
                self._publish,
                readiness.find_obstacle_to_publish(),
                self.tr("Puts the ticked datasets on the portal, all in one step"),
            ),
        ):
            button.setEnabled(not obstacle)
            button.setToolTip(obstacle or purpose)
        self._open.setEnabled(bool(self.portal) and (Path(self.portal) / INDEX).is_file())

    def _tell_changed(self) -> None:
        self.changed.emit()

    def _open_portal(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.portal) / INDEX)))

    def _make_portal(self) -> QgsFileWidget:
        portal = QgsFileWidget(objectName="publishPortal")
        portal.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        portal.setDialogTitle(self.tr("The portal's folder"))
        portal.lineEdit().setPlaceholderText(self.tr("The folder that the web server serves"))
        portal.lineEdit().setAccessibleName(self.tr("Portal folder"))
        portal.setWhatsThis(
            self.tr("The folder of the portal. A web server serves it; it also works opened from disk.")
        )
        return portal

    def _make_open_button(self) -> QToolButton:
        button = QToolButton(objectName="publishOpenPortal")
        button.setIcon(QgsApplication.getThemeIcon("/mIconWms.svg"))
        button.setToolTip(self.tr("Open the portal in the browser"))
        button.setAccessibleName(self.tr("Open the portal in the browser"))
        button.clicked.connect(self._open_portal)
        return button

    def _make_coordinator(self) -> QLineEdit:
        coordinator = QLineEdit(objectName="publishCoordinator")
        coordinator.setPlaceholderText(self.tr("Open Data Coordinator"))
        coordinator.setWhatsThis(
            self.tr("Who approves the publication. The register keeps the name and the time.")
        )
        return coordinator

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.addWidget(self._portal, 1)
        place.addWidget(self._open)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        portal_label = QLabel(self.tr("&Portal"))
        portal_label.setBuddy(self._portal.lineEdit())
        form.addRow(portal_label, place)
        form.addRow(self.tr("Approved &by"), self._coordinator)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._preview)
        buttons.addWidget(self._publish)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self._status)
        layout.addLayout(buttons)
