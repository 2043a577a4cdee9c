"""Areas from layers: selected features, a distance around them, a place by its name."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsFieldProxyModel, QgsUnitTypes, QgsVectorLayer
from qgis.gui import QgsDoubleSpinBox, QgsFieldComboBox, QgsFieldValuesLineEdit, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, QMetaType, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ....chapter33.refusal import Refused
from .choice import How
from .gathering import Gathering, gather_place, gather_selected
from .widgets import HowButton

BUFFER_UNITS = (Qgis.DistanceUnit.Feet, Qgis.DistanceUnit.Meters, Qgis.DistanceUnit.Miles)
DEFAULT_DISTANCE = 500.0
LONGEST_DISTANCE = 1_000_000.0


class LayerForm(QWidget):
    """`asked` brings a Gathering and How; `refused` the Refused where there is nothing to gather."""

    asked = pyqtSignal(object, object)
    refused = pyqtSignal(object)

    def __init__(self, name: str, layers: Qgis.LayerFilter) -> None:
        """`name` begins the object names of its controls."""
        super().__init__()
        self.layer = QgsMapLayerComboBox()
        self.layer.setObjectName(f"{name}Layer")
        self.layer.setFilters(layers)
        narrow(self.layer)
        self.button = HowButton(f"{name}Add")
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.addRow(QCoreApplication.translate("LayerForm", "Layer"), self.layer)

    @property
    def current_layer(self) -> QgsVectorLayer | None:
        layer = self.layer.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def ask(self, gather: Callable[[], Gathering], how: How) -> None:
        try:
            gathering = gather()
        except Refused as problem:
            self.refused.emit(problem)
            return
        self.asked.emit(gathering, how)


class SelectedCount(QLabel):
    """How many features of a layer are selected, now."""

    def __init__(self, name: str, layers: QgsMapLayerComboBox) -> None:
        super().__init__()
        self.setObjectName(name)
        self._layer: QgsVectorLayer | None = None
        layers.layerChanged.connect(self.follow)
        self.follow(layers.currentLayer())

    def follow(self, layer: QgsVectorLayer | None) -> None:
        """None: no layer."""
        if self._layer is not None:
            self._layer.selectionChanged.disconnect(self._show)
            self._layer.willBeDeleted.disconnect(self._forget)
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self._show)
            layer.willBeDeleted.connect(self._forget)
        self._show()

    def _forget(self) -> None:
        self._layer = None
        self._show()

    def _show(self) -> None:
        count = self._layer.selectedFeatureCount() if self._layer is not None else 0
        if count == 0:
            self.setText(self.tr("Nothing selected"))
        elif count == 1:
            self.setText(self.tr("1 feature selected"))
        else:
            self.setText(self.tr("{} features selected").format(f"{count:,}"))


class SelectionForm(LayerForm):
    """The selected features of a polygon layer."""

    def __init__(self) -> None:
        super().__init__("areaSelection", Qgis.LayerFilter.PolygonLayer)
        self.layer.setAccessibleName(self.tr("Polygon layer with the selection"))
        self._count = SelectedCount("areaSelectionCount", self.layer)
        self.rows.addRow(in_a_row(self._count, self.button))
        self.button.chosen.connect(lambda how: self.ask(self._gather, how))

    def _gather(self) -> Gathering:
        return gather_selected(self.current_layer)


class BufferForm(LayerForm):
    """A distance around the selected features of any layer."""

    def __init__(self) -> None:
        super().__init__("areaBuffer", Qgis.LayerFilter.HasGeometry)
        self.layer.setAccessibleName(self.tr("Layer with the selection"))
        self._count = SelectedCount("areaBufferCount", self.layer)
        self._distance = QgsDoubleSpinBox()
        self._distance.setObjectName("areaBufferDistance")
        self._distance.setAccessibleName(self.tr("Distance"))
        self._distance.setRange(0.01, LONGEST_DISTANCE)
        self._distance.setClearValue(DEFAULT_DISTANCE)
        self._distance.setValue(DEFAULT_DISTANCE)
        self._unit = QComboBox()
        self._unit.setObjectName("areaBufferUnit")
        self._unit.setAccessibleName(self.tr("Unit of the distance"))
        for unit in BUFFER_UNITS:
            self._unit.addItem(QgsUnitTypes.toString(unit), unit)
        self.rows.addRow(self.tr("Within"), in_a_row(self._distance, self._unit))
        self.rows.addRow(in_a_row(self._count, self.button))
        self.button.chosen.connect(lambda how: self.ask(self._gather, how))

    def _gather(self) -> Gathering:
        unit = self._unit.currentData()
        factor = QgsUnitTypes.fromUnitToUnitFactor(unit, Qgis.DistanceUnit.Meters)
        return gather_selected(self.current_layer, self._distance.value() * factor)


class PlaceForm(LayerForm):
    """The features of a polygon layer that bear a name."""

    def __init__(self) -> None:
        super().__init__("areaPlace", Qgis.LayerFilter.PolygonLayer)
        self.layer.setAccessibleName(self.tr("Polygon layer with the places"))
        self._field = QgsFieldComboBox()
        self._field.setObjectName("areaPlaceField")
        self._field.setAccessibleName(self.tr("Field with the names"))
        self._field.setFilters(QgsFieldProxyModel.Filter.String | QgsFieldProxyModel.Filter.Numeric)
        narrow(self._field)
        self._value = QgsFieldValuesLineEdit()
        self._value.setObjectName("areaPlaceName")
        self._value.setAccessibleName(self.tr("Name of the place"))
        self._value.setPlaceholderText(self.tr("Type a part of the name"))
        self.rows.addRow(self.tr("Field"), self._field)
        self.rows.addRow(self.tr("Name"), in_a_row(self._value, self.button))
        self.layer.layerChanged.connect(self._take_layer)
        self._field.fieldChanged.connect(self._take_field)
        self._value.returnPressed.connect(lambda: self.ask(self._gather, How.ADD))
        self.button.chosen.connect(lambda how: self.ask(self._gather, how))
        self._take_layer()

    def _gather(self) -> Gathering:
        return gather_place(self.current_layer, self._field.currentField(), self._value.text())

    def _take_layer(self) -> None:
        layer = self.current_layer
        self._value.clear()
        self._field.setLayer(layer)
        self._value.setLayer(layer)
        if layer is not None:
            self._field.setField(_name_field(layer))
        self._take_field()

    def _take_field(self) -> None:
        layer = self.current_layer
        if layer is not None:
            self._value.setAttributeIndex(layer.fields().lookupField(self._field.currentField()))


def narrow(combo: QComboBox) -> None:
    """Let a combo be as narrow as the panel, whatever its longest entry."""
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)


def in_a_row(first: QWidget, *others: QWidget) -> QHBoxLayout:
    """The first one takes the room that the others leave."""
    row = QHBoxLayout()
    row.addWidget(first, 1)
    for other in others:
        row.addWidget(other)
    return row


def _name_field(layer: QgsVectorLayer) -> str:
    """The field that most likely bears names: the layer's display field if it is text, else the first text field."""
    texts = [field.name() for field in layer.fields() if field.type() == QMetaType.Type.QString]
    shown = layer.displayField()
    return shown if shown in texts or not texts else texts[0]
