"""An algorithm's parameters as the engine's request: same names, plain JSON, nothing that is empty."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt

from ..chapter33.amounts import plain, read_number
from ..chapter33.refusal import Refused
from .layer_copy import LayerCopy
from .layers import LayerDescription, crs_text, describe
from .styles import export_styles

EDITS = "INCLUDE_EDITS"


@dataclass(frozen=True)
class Request:
    """What the engine is asked (`values`), and what QGIS does around it.

    `copies` are written to their paths before the call; `conversions` name, for an output in another format than the
    engine's, the GeoPackage that the engine writes and the file that the user asked for.
    """

    values: dict[str, Any] = field(default_factory=dict)
    copies: tuple[tuple[LayerCopy, Path], ...] = ()
    conversions: tuple[tuple[Path, Path], ...] = ()


class RequestReader:
    """Reads one run's parameters on the main thread; `folder` takes copies and styles.

    `styled` names the parameters whose layers are delivered with their style. Without `reads_rows` nothing is copied.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        folder: Path,
        styled: frozenset[str] = frozenset(),
        *,
        reads_rows: bool = True,
    ) -> None:
        self._algorithm = algorithm
        self._parameters = dict(parameters)
        self._context = context
        self._folder = folder
        self._styled = styled
        self._reads_rows = reads_rows
        self._copies: list[tuple[LayerCopy, Path]] = []
        self._conversions: list[tuple[Path, Path]] = []
        self._layers = 0

    def read(self) -> Request:
        """The request. Raises Refused for a layer that cannot be handed over or a number that is none."""
        values = {}
        for definition in self._algorithm.parameterDefinitions():
            value = READERS[definition.type()](self, definition)
            if value not in (None, "", []):
                values[definition.name()] = value
        return Request(values, tuple(self._copies), tuple(self._conversions))

    def _raw(self, definition: QgsProcessingParameterDefinition) -> Any:  # noqa: ANN401 - Processing takes anything
        value = self._parameters.get(definition.name())
        return definition.defaultValue() if value is None else value

    def _text(self, definition: QgsProcessingParameterDefinition) -> str:
        return self._algorithm.parameterAsString(self._parameters, definition.name(), self._context).strip()

    def _number(self, definition: QgsProcessingParameterDefinition) -> str | None:
        """Exact text: Processing itself would read `1,500` as nothing, or as one and a half."""
        value = self._raw(definition)
        if value is None or value == "":
            return None
        if not isinstance(value, (int, float, str)):
            value = self._algorithm.parameterAsDouble(self._parameters, definition.name(), self._context)
        return plain(read_number(value, definition.name()))

    def _boolean(self, definition: QgsProcessingParameterDefinition) -> bool | None:
        if self._raw(definition) is None:
            return None
        return self._algorithm.parameterAsBool(self._parameters, definition.name(), self._context)

    def _enum(self, definition: QgsProcessingParameterDefinition) -> str | list[str] | None:
        if self._raw(definition) is None:
            return None
        if definition.allowMultiple():
            return self._algorithm.parameterAsEnumStrings(self._parameters, definition.name(), self._context)
        return self._algorithm.parameterAsEnumString(self._parameters, definition.name(), self._context)

    def _date(self, definition: QgsProcessingParameterDefinition) -> str:
        moment = self._algorithm.parameterAsDateTime(self._parameters, definition.name(), self._context)
        return moment.date().toString(Qt.DateFormat.ISODate)

    def _file(self, definition: QgsProcessingParameterDefinition) -> str:
        """An absolute path: the engine has another current folder. A database's address stays as it is."""
        path = self._text(definition)
        return path if "://" in path or not path else str(Path(path).absolute())

    def _file_destination(self, definition: QgsProcessingParameterDefinition) -> str:
        path = self._algorithm.parameterAsFileOutput(self._parameters, definition.name(), self._context)
        return str(Path(path).absolute()) if path else ""

    def _vector_destination(self, definition: QgsProcessingParameterDefinition) -> str:
        path = self._algorithm.parameterAsOutputLayer(self._parameters, definition.name(), self._context)
        goal = Path(path).absolute()
        if goal.suffix.lower() == ".gpkg":
            return str(goal)
        written = self._folder / f"{definition.name()}.gpkg"
        self._conversions.append((written, goal))
        return str(written)

    def _crs(self, definition: QgsProcessingParameterDefinition) -> str:
        return crs_text(self._algorithm.parameterAsCrs(self._parameters, definition.name(), self._context))

    def _extent(self, definition: QgsProcessingParameterDefinition) -> str | None:
        """In Processing's own notation: `xmin,xmax,ymin,ymax [EPSG:26915]`."""
        if not self._raw(definition):
            return None
        name = definition.name()
        bounds = self._algorithm.parameterAsExtent(self._parameters, name, self._context)
        crs = crs_text(self._algorithm.parameterAsExtentCrs(self._parameters, name, self._context))
        numbers = (bounds.xMinimum(), bounds.xMaximum(), bounds.yMinimum(), bounds.yMaximum())
        return ",".join(map(repr, numbers)) + (f" [{crs}]" if crs else "")

    def _source(self, definition: QgsProcessingParameterDefinition) -> dict[str, Any] | None:
        value = self._raw(definition)
        if not value:
            return None
        chosen = value if isinstance(value, QgsProcessingFeatureSourceDefinition) else None
        layer = self._vector_layer(definition)
        return self._describe(layer, _picked(layer, chosen) if chosen else None).to_json()

    def _vector_layer(self, definition: QgsProcessingParameterDefinition) -> QgsVectorLayer:
        """The whole layer, also behind a choice among its features."""
        value = self._raw(definition)
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source.staticValue()
        layer = self._algorithm.parameterAsVectorLayer(
            {definition.name(): value}, definition.name(), self._context
        )
        if layer is None:
            raise _not_a_layer(definition)
        return layer

    def _layer(self, definition: QgsProcessingParameterDefinition) -> dict[str, Any] | None:
        if not self._raw(definition):
            return None
        layer = self._algorithm.parameterAsLayer(self._parameters, definition.name(), self._context)
        if layer is None:
            raise _not_a_layer(definition)
        return self._describe(layer).to_json()

    def _multiple_layers(self, definition: QgsProcessingParameterDefinition) -> list[dict[str, Any]]:
        """Every layer that was asked for: one that cannot be opened is refused, never left out in silence."""
        wanted = self._raw(definition) or []
        layers = self._algorithm.parameterAsLayerList(self._parameters, definition.name(), self._context)
        if isinstance(wanted, (list, tuple)) and len(layers) != len(wanted):
            raise _not_a_layer(definition)
        limits = self._area_bounds() if layers else None
        return [self._describe_listed(definition, layer, limits) for layer in layers]

    def _describe_listed(
        self,
        definition: QgsProcessingParameterDefinition,
        layer: QgsMapLayer,
        limits: QgsReferencedRectangle | None,
    ) -> dict[str, Any]:
        self._require_saved(layer)
        description = self._describe(layer)
        if limits and description.copied:
            description.copied.limit_to(limits, self._context.transformContext())
        if definition.name() in self._styled:
            stem = f"style_{self._layers}"
            description = replace(description, styles=export_styles(layer, self._folder, stem))
        return description.to_json()

    def _require_saved(self, layer: QgsMapLayer) -> None:
        """Edits that are not saved are on the screen and not in the source: they are delivered only if so asked."""
        if not isinstance(layer, QgsVectorLayer) or not layer.isModified():
            return
        definition = self._algorithm.parameterDefinition(EDITS)
        if definition is None:
            remedy = QCoreApplication.translate("Request", "save the edits, or undo them.")
        elif self._boolean(definition):
            return
        else:
            remedy = QCoreApplication.translate(
                "Request", "save the edits, undo them, or ask for them with {}."
            ).format(EDITS)
        raise Refused(
            QCoreApplication.translate("Request", "layer '{}'").format(layer.name()),
            why=QCoreApplication.translate("Request", "it has edits that are not saved"),
            remedy=remedy,
        )

    def _describe(self, layer: QgsMapLayer, picked: QgsFeatureRequest | None = None) -> LayerDescription:
        self._layers += 1
        copy = self._folder / f"layer_{self._layers}.gpkg"
        description = describe(layer, copy, picked)
        if (
            description.layer
            and self._context.temporaryLayerStore().mapLayer(layer.id())
            and not description.copied
        ):
            # Loaded for this run by its path, so nobody named it: Processing calls all layers of one file alike.
            description = replace(description, name=description.layer)
        if description.copied and self._reads_rows:
            self._copies.append((description.copied, Path(description.path)))
        return description

    def _area_bounds(self) -> QgsReferencedRectangle | None:
        """Around the polygons of AREA, which for a quote must be its own (None: whole layers are wanted)."""
        area = self._algorithm.parameterDefinition("AREA")
        if area is None or not self._raw(area):
            return None
        layer = self._vector_layer(area)
        bounds = QgsRectangle()
        for polygon in layer.getFeatures(QgsFeatureRequest().setNoAttributes()):
            bounds.combineExtentWith(polygon.geometry().boundingBox())
        return QgsReferencedRectangle(bounds, layer.crs())


def _picked(layer: QgsVectorLayer, chosen: QgsProcessingFeatureSourceDefinition) -> QgsFeatureRequest | None:
    """The features that Processing's "selected only", filter and limit leave (None: all)."""
    if not (chosen.selectedFeaturesOnly or chosen.filterExpression or chosen.featureLimit > -1):
        return None
    request = QgsFeatureRequest()
    if chosen.filterExpression:
        request.setFilterExpression(chosen.filterExpression)
    if chosen.selectedFeaturesOnly:
        # A request holds one filter, numbers or an expression: the selected ones that pass are looked up.
        selected = set(layer.selectedFeatureIds())
        passing = [feature.id() for feature in layer.getFeatures(request) if feature.id() in selected]
        if not passing:
            raise Refused(
                QCoreApplication.translate("Request", "layer '{}'").format(layer.name()),
                why=QCoreApplication.translate("Request", "no feature of it is selected"),
                remedy=QCoreApplication.translate("Request", "select at least one, or take the whole layer."),
            )
        request = QgsFeatureRequest().setFilterFids(passing)
    return request.setLimit(chosen.featureLimit)


def _not_a_layer(definition: QgsProcessingParameterDefinition) -> Refused:
    return Refused(
        QCoreApplication.translate("Request", "parameter {}").format(definition.name()),
        why=QCoreApplication.translate("Request", "a layer in it cannot be opened"),
        remedy=QCoreApplication.translate("Request", "check its path and its name inside the file."),
    )


Reader = Callable[[RequestReader, QgsProcessingParameterDefinition], Any]
READERS: dict[str, Reader] = {
    "string": RequestReader._text,
    "number": RequestReader._number,
    "boolean": RequestReader._boolean,
    "enum": RequestReader._enum,
    "datetime": RequestReader._date,
    "file": RequestReader._file,
    "fileDestination": RequestReader._file_destination,
    "vectorDestination": RequestReader._vector_destination,
    "crs": RequestReader._crs,
    "extent": RequestReader._extent,
    "source": RequestReader._source,
    "layer": RequestReader._layer,
    "multilayer": RequestReader._multiple_layers,
}
