"""Recording decisions: the engine writes the register, then the layer is told what was recorded."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...layer_metadata import write_metadata
from ..office import Office
from ..tasks import Run
from .draft import Draft
from .standing import access_word


class Classifier(QObject):
    """Runs `independence:classify` in the background; a page may be closed meanwhile, and so may the project.

    `recorded` tells the layer's id and the Draft that the register now has, before the catalog is read again.
    """

    recorded = pyqtSignal(str, object)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._running: set[tuple[str, Draft]] = set()

    def classify(self, layer: QgsMapLayer, draft: Draft) -> None:
        """Record a decision without faults. The one that is being recorded already is not recorded twice.

        The layer's metadata change only when the register has it; a failure is told in the message bar.
        """
        name, job = layer.name(), (layer.id(), draft)
        if job in self._running:
            return
        self._running.add(job)

        def succeed(run: Run) -> None:
            self._running.discard(job)
            self._tell_layer(*job)
            self.recorded.emit(*job)
            self._office.catalog.refresh()
            # What is told last stands on top.
            for warning in run.warnings:
                self._office.messages.warn(warning)
            self._office.messages.tell(self.tr("{} is now {}.").format(name, access_word(draft.access)))

        def fail(run: Run) -> None:
            self._running.discard(job)
            self._office.messages.tell_of_failure(run)

        parameters = {"LAYER": layer.id(), **draft.parameters()}
        title = self.tr("Classify {}").format(name)
        self._office.tasks.run("classify", parameters, title, succeed, fail)

    def _tell_layer(self, layer_id: str, draft: Draft) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None and draft.access is not None:
            write_metadata(layer, draft.metadata, draft.access)
            QgsProject.instance().setDirty(True)
