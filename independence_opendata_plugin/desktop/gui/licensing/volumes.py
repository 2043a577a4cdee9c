"""Where the megabytes come from: at once about, from indexes; then measured, quietly, as a quote would measure them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...identity import identify
from ..area.model import AreaModel
from ..office import Office
from ..tasks import Run
from .imagery import Covers
from .layer_rows import find_layers
from .order import Figure, Imagery
from .section_figures import SectionFigures

STILL_MILLISECONDS = 600

Chosen = tuple[tuple[str, ...], tuple[str, ...]]


class Volumes(QObject):
    """What the layers hold in the area, as far as it is known. `changed` tells that more is known, or something else.

    A measurement starts by itself once area and ticks have been still for a moment, and is dropped as soon as either
    changes. `problem` is why the last one failed ("": it did not).
    """

    changed = pyqtSignal()

    def __init__(self, office: Office, area: AreaModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._area = area
        self._quick = SectionFigures(office, self)
        self._vectors: tuple[str, ...] = ()
        self._rasters: tuple[str, ...] = ()
        self._counted: dict[str, Figure] = {}
        self._file_bytes: dict[Chosen, int | None] = {}
        self._measured_covers: dict[tuple[str, ...], Decimal] = {}
        self._covers = Covers()
        self._may_measure = False
        self._run: Run | None = None
        self._is_paused = False
        self.problem = ""
        self._still = QTimer(self, singleShot=True, interval=STILL_MILLISECONDS)
        self._still.timeout.connect(self._measure_next)
        area.changed.connect(self._forget_area)
        office.section_layer.changed.connect(self._forget_sections)
        office.catalog.changed.connect(self._forget_decisions)
        self._quick.changed.connect(self.changed)

    @property
    def is_measuring(self) -> bool:
        """Whether figures will soon be better than they are."""
        return self._run is not None or self._still.isActive()

    @property
    def file_bytes(self) -> int | None:
        """The size of the uncompressed extract of the chosen layers; None: not measured."""
        return self._file_bytes.get(self._chosen)

    @property
    def imagery(self) -> Imagery | None:
        """What the chosen orthophotos cover together; None: none are chosen."""
        if not self._rasters:
            return None
        measured = self._measured_covers.get(self._rasters)
        if measured is not None:
            return Imagery(measured, measured=True)
        return self.find_cover(self._rasters)

    def find_cover(self, rasters: Sequence[str]) -> Imagery:
        """About how much of the area some orthophotos, given by their ids, cover together."""
        return Imagery(self._covers.find(rasters, self._area))

    def find(self, layer_id: str) -> Figure | None:
        """What one layer holds in the area; None: not known yet."""
        counted = self._counted.get(layer_id)
        if counted is not None and counted.measured:
            return counted
        facts = self._area.facts
        if facts is not None and facts.whole:
            labels = [section.label for section in facts.sections]
            return self._quick.find(layer_id, labels) or counted
        return counted

    def offer(self, layers: Sequence[str]) -> None:
        """The ids of vector layers that may be chosen, the chosen ones first: they are indexed."""
        self._quick.follow(layers)

    def choose(self, vectors: Sequence[str], rasters: Sequence[str], *, may_measure: bool) -> None:
        """The ids of the layers that are asked for; `may_measure` says that it is clear what of them is."""
        before = self._chosen, self._may_measure
        self._vectors, self._rasters, self._may_measure = tuple(vectors), tuple(rasters), may_measure
        if (self._chosen, self._may_measure) != before:
            self._start_over()

    def forget_layer(self, layer_id: str) -> None:
        """A layer holds something else than was counted."""
        self._quick.forget(layer_id)
        self._counted.pop(layer_id, None)
        self._file_bytes = {}
        self._covers.forget()
        self._start_over()

    def pause(self) -> None:
        """Leave the engine to the user's own work."""
        self._is_paused = True
        self._drop()
        self._quick.pause()

    def resume(self) -> None:
        self._is_paused = False
        self._quick.resume()
        self._start_over()

    def close(self) -> None:
        self._area.changed.disconnect(self._forget_area)
        self._office.section_layer.changed.disconnect(self._forget_sections)
        self._office.catalog.changed.disconnect(self._forget_decisions)
        self._drop()
        self._quick.close()

    @property
    def _chosen(self) -> Chosen:
        return self._vectors, self._rasters

    def _forget_area(self) -> None:
        self._counted, self._file_bytes, self._measured_covers = {}, {}, {}
        self._start_over()

    def _forget_sections(self) -> None:
        self._quick.renew(keep=False)
        self._covers.forget()
        self._forget_area()

    def _forget_decisions(self) -> None:
        """Another decision may cut features that were kept whole, or leave fields out."""
        self._quick.renew(keep=True)
        self._forget_area()

    def _start_over(self) -> None:
        self._drop()
        self.problem = ""
        if self._wants_measuring():
            self._still.start()
        self.changed.emit()

    def _drop(self) -> None:
        self._still.stop()
        run, self._run = self._run, None
        if run is not None:
            run.cancel()

    def _wants_measuring(self) -> bool:
        something = self._area.facts is not None and bool(self._vectors or self._rasters)
        is_known = self._chosen in self._file_bytes
        return something and self._may_measure and not is_known and not self._is_paused

    def _measure_next(self) -> None:
        """About first where nothing is known yet, then exactly."""
        is_blank = any(self.find(layer_id) is None for layer_id in self._vectors)
        title = self.tr("Measuring the layers in the area")
        run = self._office.tasks.run(
            "measure", self._parameters(estimate=is_blank), title, self._take, self._fail, quiet=True
        )
        self._run = run
        self.changed.emit()

    def _parameters(self, *, estimate: bool) -> dict[str, Any]:
        sections = self._office.section_layer
        return {
            "AREA": self._area.to_layer(),
            "SECTIONS": sections.layer,
            "SECTION_COLUMNS": sections.columns,
            "LAYERS": list(self._vectors),
            # Nothing is measured before the page has asked whether they belong to the order.
            "INCLUDE_EDITS": True,
            "ORTHOPHOTOS": list(self._rasters),
            "ESTIMATE": estimate,
        }

    def _take(self, run: Run) -> None:
        if run is not self._run:
            return
        self._run = None
        measured = run.results["VOLUME"] == "measured"
        found = {entry["key"]: entry for entry in json.loads(run.results["LAYERS"])}
        for layer_id, layer in find_layers(self._vectors).items():
            entry = found[identify(layer)]
            self._counted[layer_id] = Figure(entry["features"], entry["bytes"], measured)
        if run.results["ORTHOPHOTO_SECTIONS"]:
            self._measured_covers[self._rasters] = Decimal(run.results["ORTHOPHOTO_SECTIONS"])
        if measured:
            self._file_bytes[self._chosen] = run.results["FILE_BYTES"]
            self.changed.emit()
        else:
            self._measure_next()

    def _fail(self, run: Run) -> None:
        if run is not self._run:
            return
        self._run = None
        self.problem = "" if run.was_cancelled else run.error
        self.changed.emit()
