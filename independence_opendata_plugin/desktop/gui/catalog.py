"""The register's catalog in the window: which class each layer of the project has, by the office's decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import settings
from .requests import Question, Requests

if TYPE_CHECKING:
    from ...opendata.dataset import Dataset


class CatalogState(Enum):
    """Whether the catalog is what the register holds."""

    UNREAD = "unread"
    READ = "read"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True)
class CatalogRecord:
    """A dataset of the register, and when it was last published, found unchanged, withdrawn (RFC 3339; "": never).

    `source` is where its layer was when it was classified, in the engine's words.
    """

    dataset: Dataset
    last_published: str = ""
    last_unchanged: str = ""
    last_withdrawn: str = ""
    source: Mapping[str, Any] = field(default_factory=dict)


class Catalog(QObject):
    """Read from the register by the engine, in the background. `changed` tells that there is another one.

    `register_exists` False: the office has none yet, and the first decision makes it. The catalog serves the window
    only: the engine asks the register itself before any byte leaves.
    """

    changed = pyqtSignal()

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._question: Question | None = None
        self._records: Mapping[str, CatalogRecord] = {}
        self.state = CatalogState.UNREAD
        self.problem: Exception | None = None
        self.register_exists = False

    @property
    def records(self) -> tuple[CatalogRecord, ...]:
        return tuple(self._records.values())

    def find(self, layer: QgsMapLayer) -> CatalogRecord | None:
        """The register's record of a layer's source; None: nobody has classified it, or the register is not read."""
        # Imported when the first layer is asked for, not at QGIS's start.
        from ..identity import identify

        return self._records.get(identify(layer))

    def dataset_of(self, layer: QgsMapLayer) -> Dataset | None:
        record = self.find(layer)
        return record.dataset if record else None

    def refresh(self) -> None:
        """Read the register again; `changed` follows."""
        if self._question is not None:
            self._requests.drop(self._question)
        self._question = self._requests.ask(
            "catalog", {"REGISTER": settings.register()}, self._take, self._fail
        )

    def _take(self, answer: dict[str, Any]) -> None:
        from ...opendata.dataset import Dataset

        self._question = None
        self.register_exists = answer["REGISTER_EXISTS"]
        self._records = {
            entry["dataset"]["source"]: CatalogRecord(
                Dataset.from_json(entry["dataset"]),
                last_published=entry["last_published"] or "",
                last_unchanged=entry["last_unchanged"] or "",
                last_withdrawn=entry["last_withdrawn"] or "",
                source=entry["source"],
            )
            for entry in answer["DATASETS"]
        }
        self.state, self.problem = CatalogState.READ, None
        self.changed.emit()

    def _fail(self, problem: Exception) -> None:
        # What was read before may no longer hold: nothing is shown as decided while the register cannot be asked.
        self._question = None
        self._records = {}
        self.state, self.problem = CatalogState.UNREACHABLE, problem
        self.changed.emit()
