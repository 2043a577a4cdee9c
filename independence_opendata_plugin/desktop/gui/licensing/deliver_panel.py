"""The Deliver part: in which formats, in which CRS, under which form, and where to."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsCheckableComboBox, QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from ....chapter33.refusal import Refused
from ....paths import RESOURCES
from ... import settings
from ...algorithms.export_licensed import FORMATS
from .fields import Remark, explain, put_under
from .preflight import find_folder_problem, find_space_problem


class DeliverPanel(QWidget):
    """`changed` tells that something else is chosen."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._formats = QgsCheckableComboBox()
        self._formats.setObjectName("deliverFormats")
        self._formats.setDefaultText(self.tr("choose…"))
        self._formats.addItems(FORMATS)
        self._formats.setCheckedItems(FORMATS[:1])
        self._formats_remark = Remark("formatsRemark")
        self._crs = self._make_crs()
        self._form = QComboBox()
        self._form.setObjectName("deliverForm")
        self._form.addItems(sorted(path.stem for path in (RESOURCES / "forms").glob("*.toml")))
        self._folder = QgsFileWidget()
        self._folder.setObjectName("deliverFolder")
        self._folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._folder.setFilePath(settings.delivery_folder())
        self._remark = Remark("folderRemark")
        for box in (self._formats, self._form):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        self._lay_out()
        self._explain()
        self._content: int | None = None
        self.problem: Refused | None = None
        self._formats.checkedItemsChanged.connect(self._take)
        self._crs.crsChanged.connect(self._take)
        self._form.currentIndexChanged.connect(self._take)
        self._folder.fileChanged.connect(self._take)
        self._take()

    @property
    def formats(self) -> list[str]:
        return list(self._formats.checkedItems())

    @property
    def crs(self) -> QgsCoordinateReferenceSystem | None:
        """None: each layer's own."""
        return self._crs.crs() if self._crs.crs().isValid() else None

    @property
    def form(self) -> str:
        return self._form.currentText()

    @property
    def folder(self) -> Path:
        return Path(self._folder.filePath())

    @property
    def missing(self) -> str:
        """What keeps a package from being delivered ("": nothing)."""
        if self.problem is not None:
            return self.tr("choose a folder")
        if not self.formats:
            return self.tr("choose a format")
        return ""

    @property
    def summary(self) -> str:
        return self.tr("{} to {}").format(", ".join(self.formats), self.folder.name)

    def check(self, content: int | None) -> None:
        """Look again whether the folder can take a package of so many bytes (None: not known)."""
        self._content = content
        self.problem = find_folder_problem(self._folder.filePath())
        if self.problem is None:
            self.problem = find_space_problem(self.folder, content)
        self._remark.refuse(self.problem)

    def _take(self, *_: object) -> None:
        self._formats_remark.warn("" if self.formats else self.tr("Choose at least one format."))
        self.check(self._content)
        self.changed.emit()

    def _make_crs(self) -> QgsProjectionSelectionWidget:
        crs = QgsProjectionSelectionWidget()
        crs.setObjectName("deliverCrs")
        crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        crs.setNotSetText(self.tr("each layer's own"))
        crs.setCrs(QgsCoordinateReferenceSystem())
        crs.setAccessibleName(self.tr("Coordinate reference system of the data"))
        return crs

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take the office's folder as soon as there is one."""
        super().showEvent(event)
        if not self._folder.filePath():
            self._folder.setFilePath(settings.delivery_folder())

    def _describe_formats(self) -> dict[str, str]:
        """What each format holds, shown where it is chosen."""
        return {
            "GPKG": self.tr("GeoPackage: all layers and their styles in one file, as they were priced."),
            "Shapefile": self.tr("A Shapefile for each layer. It shortens long names and texts."),
            "GeoJSON": self.tr("For web maps: longitude and latitude, RFC 7946."),
            "CSV": self.tr(
                "Tables with places as coordinates or well-known text, and a Table Schema beside."
            ),
            "FlatGeobuf": self.tr("A file for each layer that is read quickly, also piece by piece."),
            "FileGDB": self.tr("File Geodatabase: all layers in one folder, for ArcGIS 10 and later."),
            "DXF": self.tr(
                "Drawings for CAD: CAD layers by class, labels as text. Most fields are not in it."
            ),
            "GeoParquet": self.tr("Columns for analysis, GeoParquet 1.1."),
            "KML": self.tr("For globes: longitude and latitude, the fields of each feature beside it."),
        }

    def _explain(self) -> None:
        explain(self._formats, self.tr("The package holds the data once in each format."))
        for name, text in self._describe_formats().items():
            self._formats.setItemData(FORMATS.index(name), text, Qt.ItemDataRole.ToolTipRole)
        explain(self._crs, self.tr("The coordinate system that all layers are delivered in."))
        explain(
            self._form,
            self.tr(
                "The license form; it is issued once the City Attorney has approved its text: Sec. 33-8(d)."
            ),
        )
        explain(
            self._folder, self.tr("Where the quote and the package are put. Nothing there is overwritten.")
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Formats"), put_under(self._formats, self._formats_remark))
        form.addRow(self.tr("CRS"), self._crs)
        form.addRow(self.tr("License form"), self._form)
        form.addRow(self.tr("&Folder"), put_under(self._folder, self._remark))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        self._folder.lineEdit().setPlaceholderText(self.tr("where quotes and packages go"))
        self._folder.setFocusPolicy(Qt.FocusPolicy.NoFocus)
