"""The project's section layer: chosen by the user or found by looking, indexed in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsProject, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtBoundSignal, pyqtSignal

from ...chapter33.refusal import Cancelled, Refused

if TYPE_CHECKING:
    from ..sections import SectionIndex, SectionReader

SCOPE = "independence_opendata"
LAYER_ENTRY = "section_layer"
COLUMNS_ENTRY = "section_columns"
SETTLE_MILLISECONDS = 200


class IndexTask(QgsTask):
    """Reads the sections away from the main thread; ends with an `index`, or with the `problem` that prevents it."""

    def __init__(self, reader: SectionReader, description: str) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel | QgsTask.Flag.Silent)
        self._reader = reader
        self.index: SectionIndex | None = None
        self.problem: Refused | None = None

    def run(self) -> bool:
        try:
            self.index = self._reader.read(self.isCanceled)
        except Refused as problem:
            self.problem = problem
        except Cancelled:
            self.problem = Refused(
                QCoreApplication.translate("SectionLayer", "the section layer"),
                why=QCoreApplication.translate("SectionLayer", "reading it was cancelled"),
                remedy=QCoreApplication.translate("SectionLayer", "choose it again."),
            )
        return self.index is not None


class SectionLayer(QObject):
    """Which layer holds the sections. `changed` tells that `layer`, `index` or `problem` is another one.

    `layer` None: there is none. `problem` (a Refused) says why the chosen one, or the only one that looks like it,
    cannot be used. `index` None: it is being read, or cannot be; while a layer is read again after an edit, `index` is
    still what was read before.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layer: QgsVectorLayer | None = None
        self.index: SectionIndex | None = None
        self.problem: Refused | None = None
        self._task: IndexTask | None = None
        # A project adds its layers one by one, and a layer tells of each edit: look once they have settled.
        self._look_soon = QTimer(self, singleShot=True, interval=SETTLE_MILLISECONDS)
        self._look_soon.timeout.connect(self.look)
        project = QgsProject.instance()
        project.layersAdded.connect(self._look_later)
        project.layersWillBeRemoved.connect(self._let_go)
        project.readProject.connect(self._look_later)
        self._look_later()

    @property
    def columns(self) -> str:
        """The project's setting of the identifying columns; "" where they are found by looking."""
        return QgsProject.instance().readEntry(SCOPE, COLUMNS_ENTRY)[0]

    def choose(self, layer: QgsVectorLayer | None, columns: str = "") -> None:
        """Keep the choice in the project; None lets the plugin look by itself."""
        project = QgsProject.instance()
        project.writeEntry(SCOPE, LAYER_ENTRY, layer.id() if layer else "")
        project.writeEntry(SCOPE, COLUMNS_ENTRY, columns)
        self.look()

    def look(self) -> None:
        """Find the layer and read its sections anew; `changed` follows at once, and again when they are read."""
        self._stop_reading()
        self.problem = None
        layer = self._find_layer()
        if layer is not self.layer:
            self._let_go_of_layer()
            self._hold(layer)
        if layer is not None:
            self._read(layer)
        self.changed.emit()

    def close(self) -> None:
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._look_later)
        project.layersWillBeRemoved.disconnect(self._let_go)
        project.readProject.disconnect(self._look_later)
        self._look_soon.stop()
        self._forget()

    def _look_later(self, *_: object) -> None:
        self._look_soon.start()

    def _let_go(self, identifiers: list[str]) -> None:
        if self.layer is not None and self.layer.id() in identifiers:
            self._forget()
            self.changed.emit()
            self._look_later()

    def _find_layer(self) -> QgsVectorLayer | None:
        """The layer chosen in the project, else the first that looks like one and can be read."""
        # Imported when QGIS has started: its start-up does not wait for the ordinance's reading of sections.
        from ..sections import find_section_columns

        project = QgsProject.instance()
        chosen = project.mapLayer(project.readEntry(SCOPE, LAYER_ENTRY)[0])
        if isinstance(chosen, QgsVectorLayer):
            return chosen
        for layer in _polygon_layers():
            try:
                find_section_columns(layer, self.columns)
            except Refused as problem:
                self.problem = self.problem or problem
                continue
            self.problem = None
            return layer
        return None

    def _read(self, layer: QgsVectorLayer) -> None:
        from ..sections import SectionReader, find_section_columns

        try:
            reader = SectionReader(layer, find_section_columns(layer, self.columns))
        except Refused as problem:
            self.problem, self.index = problem, None
            return
        self._task = IndexTask(reader, self.tr("Reading the sections of {}").format(layer.name()))
        self._task.taskCompleted.connect(self._take)
        self._task.taskTerminated.connect(self._take)
        QgsApplication.taskManager().addTask(self._task)

    def _take(self) -> None:
        if self._task is not None:
            self.index, self.problem, self._task = self._task.index, self._task.problem, None
            self.changed.emit()

    def _hold(self, layer: QgsVectorLayer | None) -> None:
        self.layer = layer
        if layer is not None:
            for signal in _signals_of(layer):
                signal.connect(self._look_later)

    def _forget(self) -> None:
        self._stop_reading()
        self._let_go_of_layer()
        self.problem = None

    def _let_go_of_layer(self) -> None:
        if self.layer is not None:
            for signal in _signals_of(self.layer):
                signal.disconnect(self._look_later)
        self.layer = self.index = None

    def _stop_reading(self) -> None:
        if self._task is not None:
            self._task.taskCompleted.disconnect(self._take)
            self._task.taskTerminated.disconnect(self._take)
            self._task.cancel()
            self._task = None


def _signals_of(layer: QgsVectorLayer) -> tuple[pyqtBoundSignal, ...]:
    """What tells that a layer's sections are no longer those that were read."""
    return layer.dataChanged, layer.afterCommitChanges, layer.subsetStringChanged, layer.crsChanged


def _polygon_layers() -> list[QgsVectorLayer]:
    """The project's polygon layers with the columns of a section layer."""
    from ..sections import is_like_sections

    return [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == Qgis.GeometryType.Polygon
        and is_like_sections(layer)
    ]
