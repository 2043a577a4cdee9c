"""The layers and rasters that an order names, with what the catalog has decided about each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...chapter33.refusal import Refused
from ...opendata.access import admit, may_license
from ...opendata.dataset import Dataset
from ..geodata.extracted import ExtractRequest
from ..geodata.source import LayerSource
from ..register import Register


@dataclass(frozen=True)
class OrderedSource:
    """A layer or raster with the catalog's record of it, which allows that it is licensed."""

    source: LayerSource
    dataset: Dataset

    @property
    def extraction(self) -> ExtractRequest:
        return ExtractRequest(self.source, self.dataset.mode.value, without=self.dataset.metadata.unlicensed)


def find_sources(values: list[Any], register: Register) -> tuple[OrderedSource, ...]:
    """Each layer with its dataset. Raises Refused, naming it, for one that may not be licensed or stands twice."""
    found: dict[str, OrderedSource] = {}
    for value in values:
        source = LayerSource.parse(value)
        if source.key in found:
            raise Refused(f"layer '{source.name}'", why="it is chosen twice", remedy="choose it once.")
        dataset = admit(register.datasets.find(source.key), may_license, f"licensing layer '{source.name}'")
        found[source.key] = OrderedSource(source, dataset)
    return tuple(found.values())
