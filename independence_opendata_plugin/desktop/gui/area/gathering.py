"""Outlines of a layer's features: read, widened and dissolved in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ....chapter33.refusal import Cancelled, Refused
from ...outlines import join, make_outline, move_to_world, widen
from .choice import How

BATCH = 256
"""Features dissolved between two looks at whether somebody cancelled."""


class Gathering:
    """Some of a layer's features as one outline. Taken on the main thread; `read` works in any other.

    `metres` is how far around the features the outline goes; 0: they are polygons, and the outline is theirs.
    """

    def __init__(self, layer: QgsVectorLayer, request: QgsFeatureRequest, metres: float = 0) -> None:
        self.name = layer.name()
        self._source = QgsVectorLayerFeatureSource(layer)
        self._request = request
        self._crs = layer.crs()
        self._context = QgsProject.instance().transformContext()
        self._metres = metres

    def read(self, is_cancelled: Callable[[], bool]) -> QgsGeometry:
        """The outline in EPSG:4326. Raises Cancelled, and Refused where there are no features or no outline."""
        outlines = []
        features = (feature.geometry() for feature in self._source.getFeatures(self._request))
        geometries = (geometry for geometry in features if not geometry.isEmpty())
        while batch := list(islice(geometries, BATCH)):
            if is_cancelled():
                raise Cancelled("Gathering features was cancelled.")
            outlines.append(self._outline_of(batch))
        if not outlines:
            raise Refused(
                QCoreApplication.translate("Gathering", "layer '{}'").format(self.name),
                why=QCoreApplication.translate("Gathering", "it has no such feature with a geometry"),
                remedy=QCoreApplication.translate("Gathering", "choose another one."),
            )
        return join(outlines)

    def _outline_of(self, geometries: list[QgsGeometry]) -> QgsGeometry:
        if not self._metres:
            return make_outline(geometries, self._crs, self._context)
        moved = [part for geometry in geometries for part in self._parts(geometry)]
        return widen(QgsGeometry.collectGeometry(moved), self._metres)

    def _parts(self, geometry: QgsGeometry) -> Iterator[QgsGeometry]:
        yield from move_to_world(geometry, self._crs, self._context).asGeometryCollection()


def gather_selected(layer: QgsVectorLayer | None, metres: float = 0) -> Gathering:
    """The selected features of a layer. Raises Refused where none is selected: never the whole layer instead."""
    if layer is None:
        raise _no_layer()
    if not layer.selectedFeatureCount():
        raise Refused(
            QCoreApplication.translate("Gathering", "layer '{}'").format(layer.name()),
            why=QCoreApplication.translate("Gathering", "nothing is selected in it"),
            remedy=QCoreApplication.translate(
                "Gathering", "select features of it on the map or in its table."
            ),
        )
    request = QgsFeatureRequest().setFilterFids(layer.selectedFeatureIds()).setNoAttributes()
    return Gathering(layer, request, metres)


def gather_place(layer: QgsVectorLayer | None, field: str, value: str) -> Gathering:
    """All features of a layer that have that value, capitals or not. Raises Refused where one of them is not given."""
    if layer is None:
        raise _no_layer()
    if not field or not value.strip():
        raise Refused(
            QCoreApplication.translate("Gathering", "the place"),
            why=QCoreApplication.translate("Gathering", "it has no name"),
            remedy=QCoreApplication.translate(
                "Gathering", "choose a field, and type a name that stands in it."
            ),
        )
    wanted = QgsExpression.quotedValue(value.strip().lower())
    column = QgsExpression.quotedColumnRef(field)
    request = QgsFeatureRequest().setFilterExpression(f"lower(trim(to_string({column}))) = {wanted}")
    request.setSubsetOfAttributes([field], layer.fields())
    return Gathering(layer, request)


def _no_layer() -> Refused:
    return Refused(
        QCoreApplication.translate("Gathering", "the layer"),
        why=QCoreApplication.translate("Gathering", "none is chosen"),
        remedy=QCoreApplication.translate("Gathering", "add one to the project."),
    )


class GatherTask(QgsTask):
    """Ends with an `outline`, or with the `problem` that prevents it; None both where it was cancelled."""

    def __init__(self, gathering: Gathering, title: str) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.Silent)
        self._gathering = gathering
        self.outline: QgsGeometry | None = None
        self.problem: Refused | None = None

    def run(self) -> bool:
        try:
            self.outline = self._gathering.read(self.isCanceled)
        except Refused as problem:
            self.problem = problem
        except Cancelled:
            return False
        return self.outline is not None


class Gatherer(QObject):
    """Reads one gathering at a time: a new one takes the place of one under way.

    `found` brings the outline and How it was asked for, `refused` the Refused; `title` is what goes on ("": nothing).
    """

    found = pyqtSignal(QgsGeometry, object)
    refused = pyqtSignal(object)
    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: GatherTask | None = None
        self._how = How.ADD

    @property
    def title(self) -> str:
        return self._task.description() if self._task is not None else ""

    def start(self, gathering: Gathering, how: How) -> None:
        self.stop()
        self._how = how
        self._task = GatherTask(gathering, self.tr("Reading {}").format(gathering.name))
        self._task.taskCompleted.connect(self._end)
        self._task.taskTerminated.connect(self._end)
        QgsApplication.taskManager().addTask(self._task)
        self.changed.emit()

    def stop(self) -> None:
        if self._task is not None:
            self._task.taskCompleted.disconnect(self._end)
            self._task.taskTerminated.disconnect(self._end)
            self._task.cancel()
            self._task = None
            self.changed.emit()

    def _end(self) -> None:
        if self._task is None:
            return
        outline, problem, self._task = self._task.outline, self._task.problem, None
        self.changed.emit()
        if outline is not None:
            self.found.emit(outline, self._how)
        elif problem is not None:
            self.refused.emit(problem)
