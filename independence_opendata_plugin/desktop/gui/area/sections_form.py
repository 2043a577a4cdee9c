"""Saying which layer holds the sections, where the plugin does not find it or finds another one."""

from __future__ import annotations

from qgis.core import Qgis, QgsVectorLayer
from qgis.gui import QgsFilterLineEdit, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from ..section_layer import SectionLayer
from .layer_forms import in_a_row, narrow
from .widgets import make_text_button


class SectionsForm(QWidget):
    """The project's section layer and its columns; what is wrong with them is told by the SectionLayer."""

    def __init__(self, section_layer: SectionLayer) -> None:
        super().__init__()
        self._section_layer = section_layer
        self._layer = QgsMapLayerComboBox()
        self._layer.setObjectName("areaSectionsLayer")
        self._layer.setAccessibleName(self.tr("Section layer"))
        self._layer.setFilters(Qgis.LayerFilter.PolygonLayer)
        self._layer.setAllowEmptyLayer(True, self.tr("Find it by looking"))
        narrow(self._layer)
        self._columns = QgsFilterLineEdit()
        self._columns.setObjectName("areaSectionsColumns")
        self._columns.setAccessibleName(self.tr("Columns that identify a section"))
        self._columns.setPlaceholderText(self.tr("Found by looking"))
        self._columns.setToolTip(
            self.tr(
                "Only where looking does not find them: township=TWP; range=RGE; section=SECNO; township_dir=N; "
                "range_dir=W, or code=SSTTRR; format=ssttrr"
            )
        )
        self._button = make_text_button("areaSectionsSet", self.tr("Set"))
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(self.tr("Sections"), self._layer)
        rows.addRow(self.tr("Columns"), in_a_row(self._columns, self._button))
        self._button.clicked.connect(self._choose)
        self._columns.returnPressed.connect(self._choose)

    def refresh(self) -> None:
        """Show what is set, as when the form is opened."""
        self._layer.setLayer(self._section_layer.layer)
        self._columns.setText(self._section_layer.columns)

    def _choose(self) -> None:
        layer = self._layer.currentLayer()
        self._section_layer.choose(
            layer if isinstance(layer, QgsVectorLayer) else None, self._columns.text().strip()
        )
