"""Options, *Project*: the section layer of the project that is open, kept in that project."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...checkup_office import check_sections
from ..office import Office
from ..section_layer import LAYER_ENTRY, SCOPE
from .facts import section_facts
from .states import StateLine


class ProjectTab(QWidget):
    """`apply` writes the choice into the project, where it differs from what stands there."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._sections = office.section_layer
        self._layer = QgsMapLayerComboBox()
        self._layer.setObjectName("sectionLayer")
        self._layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self._layer.setAllowEmptyLayer(True, self.tr("found by looking"))
        # The box would begin with the first layer, and with nothing at all where it is told None.
        self._layer.setCurrentIndex(0)
        if _chosen_layer() is not None:
            self._layer.setLayer(_chosen_layer())
        self._columns = QLineEdit(self._sections.columns)
        self._columns.setObjectName("sectionColumns")
        self._columns.setPlaceholderText(self.tr("found by looking"))
        self._columns.setToolTip(
            self.tr(
                "Only where they are not found: township=TWP; range=RGE; section=SECNO; township_dir=N; range_dir=W "
                "or code=SSTTRR; format=ssttrr"
            )
        )
        self._columns.setWhatsThis(self._columns.toolTip())
        self._state = StateLine("sectionState")
        self._lay_out()
        self._sections.changed.connect(self._show_state)
        self._show_state()
        for field in (self._layer, self._columns):
            field.setEnabled(bool(QgsProject.instance().mapLayers()))

    @property
    def is_changed(self) -> bool:
        columns = self._columns.text().strip()
        return self._layer.currentLayer() != _chosen_layer() or columns != self._sections.columns

    def apply(self) -> None:
        if self.is_changed:
            self._sections.choose(self._layer.currentLayer(), self._columns.text().strip())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, field in ((self.tr("Section &layer"), self._layer), (self.tr("&Columns"), self._columns)):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._state)
        layout.addStretch(1)

    def _show_state(self) -> None:
        part = check_sections(section_facts(self._sections))
        remedy = f" {part.remedy[:1].upper()}{part.remedy[1:]}" if part.remedy else ""
        self._state.say(part.state, f"{part.name}: {part.detail}.{remedy}")


def _chosen_layer() -> QgsVectorLayer | None:
    """The layer that the project names; None where it is found by looking."""
    project = QgsProject.instance()
    return project.mapLayer(project.readEntry(SCOPE, LAYER_ENTRY)[0])
