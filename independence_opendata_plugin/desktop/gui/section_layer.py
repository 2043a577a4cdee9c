"""The project's section layer: chosen by the user or found by looking, indexed in the background."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsMapLayer, QgsProject, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...chapter33.refusal import Cancelled, Refused
from ..sections import SectionIndex, SectionReader, find_section_columns

SCOPE = "independence_opendata"
LAYER_ENTRY = "section_layer"
COLUMNS_ENTRY = "section_columns"
SETTLE_MILLISECONDS = 200


class IndexTask(QgsTask):
    """Reads the sections away from the main thread; `index` is None until it has succeeded."""

    def __init__(self, reader: SectionReader, description: str) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel | QgsTask.Flag.Silent)
        self._reader = reader
        self.index: SectionIndex | None = None

    def run(self) -> bool:
        try:
            self.index = self._reader.read(self.isCanceled)
        except Cancelled:
            return False
        return True


class SectionLayer(QObject):
    """Which layer holds the sections. `changed` tells that `layer`, `index` or `problem` is another one.

    `layer` None: there is none, and `problem` (a Refused) may say why the chosen one cannot be used. `index` None:
    it is being read, or there is no layer.
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
        """Find the layer and read its sections anew."""
        self._forget()
        chosen = QgsProject.instance().mapLayer(QgsProject.instance().readEntry(SCOPE, LAYER_ENTRY)[0])
        for layer in [chosen] if chosen else _polygon_layers():
            try:
                reader = SectionReader(layer, find_section_columns(layer, self.columns))
            except Refused as problem:
                self.problem = problem if chosen else None
                continue
            self.problem = None
            self._read(layer, reader)
            break
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

    def _read(self, layer: QgsVectorLayer, reader: SectionReader) -> None:
        self.layer = layer
        for signal in (layer.dataChanged, layer.afterCommitChanges, layer.subsetStringChanged):
            signal.connect(self._look_later)
        self._task = IndexTask(reader, self.tr("Reading the sections of {}").format(layer.name()))
        self._task.taskCompleted.connect(self._take)
        QgsApplication.taskManager().addTask(self._task)

    def _take(self) -> None:
        if self._task is not None:
            self.index, self._task = self._task.index, None
            self.changed.emit()

    def _forget(self) -> None:
        if self._task is not None:
            self._task.taskCompleted.disconnect(self._take)
            self._task.cancel()
        if self.layer is not None:
            layer = self.layer
            for signal in (layer.dataChanged, layer.afterCommitChanges, layer.subsetStringChanged):
                signal.disconnect(self._look_later)
        self.layer = self.index = self._task = self.problem = None


def _polygon_layers() -> list[QgsMapLayer]:
    layers = QgsProject.instance().mapLayers().values()
    return [
        layer
        for layer in layers
        if isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == Qgis.GeometryType.Polygon
    ]
