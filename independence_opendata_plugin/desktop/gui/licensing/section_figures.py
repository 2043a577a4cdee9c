"""Figures at once for whole sections: each licensed layer's index by sections, made and read in the background."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....chapter33.refusal import Refused
from ... import settings
from ...estimates import LayerIndex
from ...layers import describe, is_plain_file
from ..office import Office
from ..requests import Question
from .layer_rows import find_layers
from .order import Figure


class LoadTask(QgsTask):
    """Reads one index away from the main thread; `index` stays None where the file is none."""

    def __init__(self, layer_id: str, path: Path) -> None:
        super().__init__("", QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden)
        self.layer_id = layer_id
        self.index: LayerIndex | None = None
        self._path = path

    def run(self) -> bool:
        try:
            self.index = LayerIndex.load(self._path)
        except Refused:
            return False
        return True


class SectionFigures(QObject):
    """Knows about how much each layer holds in any whole sections. `changed` tells that more is known.

    One layer is indexed after the other, the ticked ones first, so that somebody's own work is never far behind. A
    layer that cannot be indexed (edited, not in a file) has no figures here; it is measured for each area.
    """

    changed = pyqtSignal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._indexes: dict[str, LayerIndex] = {}
        self._waiting: list[str] = []
        self._tried: set[str] = set()
        self._question: Question | None = None
        self._asked = ""
        self._loading: list[LoadTask] = []
        self._is_paused = False

    def find(self, layer_id: str, labels: Collection[str]) -> Figure | None:
        """About what sections of these labels hold; None: the layer is not indexed (yet)."""
        index = self._indexes.get(layer_id)
        if index is None:
            return None
        found = index.estimate(labels)
        return Figure(found.features, found.bytes, measured=False)

    def follow(self, layers: Sequence[str]) -> None:
        """The ids of the layers to index, the most wanted first."""
        self._indexes = {known: index for known, index in self._indexes.items() if known in layers}
        self._waiting = [layer_id for layer_id in layers if layer_id not in self._tried | {self._asked}]
        self._go_on()

    def forget(self, layer_id: str) -> None:
        """A layer holds something else than was indexed."""
        self._indexes.pop(layer_id, None)
        self._tried.discard(layer_id)
        if self._asked == layer_id:
            self._drop()

    def renew(self, *, keep: bool) -> None:
        """Ask for all indexes again; meanwhile the old ones do (`keep`), unless they speak of other sections."""
        self._drop()
        self._tried = set()
        if not keep:
            self._indexes = {}

    def pause(self) -> None:
        """Leave the engine to the user's own work."""
        self._is_paused = True
        self._drop()

    def resume(self) -> None:
        self._is_paused = False
        self._go_on()

    def close(self) -> None:
        self.pause()
        for task in self._loading:
            task.taskCompleted.disconnect()
            task.taskTerminated.disconnect()
            task.cancel()
        self._loading = []

    def _drop(self) -> None:
        if self._question is not None:
            self._office.requests.drop(self._question)
        self._question, self._asked = None, ""

    def _go_on(self) -> None:
        sections = self._office.section_layer.layer
        if self._question is not None or self._is_paused or sections is None or not is_plain_file(sections):
            return
        waiting = find_layers(self._waiting)
        layer = next((layer for layer in waiting.values() if is_plain_file(layer)), None)
        if layer is None:
            return
        self._waiting.remove(layer.id())
        self._asked = layer.id()
        values = {
            "REGISTER": settings.register(),
            "SECTIONS": describe(sections, Path()).to_json(),
            "SECTION_COLUMNS": self._office.section_layer.columns,
            "LAYERS": [describe(layer, Path()).to_json()],
        }
        self._question = self._office.requests.ask("sectionindex", values, self._take, self._leave)

    def _take(self, answer: dict[str, Any]) -> None:
        (entry,) = answer["LAYERS"]
        task = LoadTask(self._asked, Path(entry["index"]))
        task.taskCompleted.connect(lambda: self._keep(task))
        task.taskTerminated.connect(lambda: self._loading.remove(task))
        self._loading.append(task)
        QgsApplication.taskManager().addTask(task)
        self._leave()

    def _leave(self, problem: Exception | None = None) -> None:  # noqa: ARG002 - the next measurement will tell it
        self._tried.add(self._asked)
        self._question, self._asked = None, ""
        self._go_on()

    def _keep(self, task: LoadTask) -> None:
        self._loading.remove(task)
        if task.index is not None and task.layer_id in self._tried:
            self._indexes[task.layer_id] = task.index
            self.changed.emit()
