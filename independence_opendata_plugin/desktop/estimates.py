"""How much a selection of whole sections would deliver, from the engine's index of a layer."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from ..chapter33.refusal import Refused

INDEX_FORMAT = 3

Counts = tuple[int, int, int]
"""Features, bytes without the headers of multi-geometries, parts of geometries."""


@dataclass(frozen=True)
class SectionEstimate:
    """What a layer would deliver: about so many features and bytes."""

    features: int
    bytes: int


@dataclass(frozen=True)
class Shared:
    """Counts that belong to several sections together, and where each section's stand among them."""

    labels: tuple[tuple[str, ...], ...]
    counts: tuple[Counts, ...]
    places: Mapping[str, tuple[int, ...]]

    @classmethod
    def read(cls, entries: Iterable[tuple[list[int], int, int, int]], names: tuple[str, ...]) -> Shared:
        labels, counts = [], []
        places: defaultdict[str, list[int]] = defaultdict(list)
        for place, (positions, *numbers) in enumerate(entries):
            labels.append(tuple(names[position] for position in positions))
            features, size, parts = numbers
            counts.append((features, size, parts))
            for label in labels[-1]:
                places[label].append(place)
        return cls(tuple(labels), tuple(counts), {label: tuple(found) for label, found in places.items()})

    def touched(self, chosen: Collection[str]) -> set[int]:
        """The places that belong to any of the chosen sections."""
        return set(chain.from_iterable(self.places.get(label, ()) for label in chosen))


@dataclass(frozen=True)
class LayerIndex:
    """A layer's content by sections, as the engine's operation `sectionindex` writes it.

    `total` is the whole layer, `outside` how many of its features lie in no section, `mode` cut or whole: whether
    features are cut at the area's edge. `groups` count when any of their sections is chosen, `joins` when all are.
    `header` is the bytes to add for each feature where there are more parts than features.
    """

    mode: str
    total: SectionEstimate
    outside: int
    header: int
    sections: Mapping[str, Counts]
    groups: Shared
    joins: Shared

    @classmethod
    def load(cls, path: Path) -> LayerIndex:
        """Read an index; any thread may. Raises Refused for a file that is gone or is none."""
        try:
            return cls._read(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
            # Qt only for the text: an index is also read where there is none, to measure it.
            from qgis.PyQt.QtCore import QCoreApplication

            raise Refused(
                QCoreApplication.translate("Estimates", "the index {}").format(path.name),
                why=QCoreApplication.translate("Estimates", "it cannot be read ({})").format(error),
                remedy=QCoreApplication.translate("Estimates", "let it be made again."),
            ) from error

    @classmethod
    def _read(cls, document: dict[str, Any]) -> LayerIndex:
        if document["format"] != INDEX_FORMAT:
            raise ValueError(f"format {document['format']}")
        names = tuple(document["sections"])
        return cls(
            mode=document["mode"],
            total=SectionEstimate(document["features"], document["bytes"]),
            outside=document["outside"],
            header=document["header"],
            sections={label: tuple(counts) for label, counts in document["sections"].items()},
            groups=Shared.read(document["groups"], names),
            joins=Shared.read(document["joins"], names),
        )

    def estimate(self, labels: Collection[str]) -> SectionEstimate:
        """What the sections of these labels, as the section layer writes them, would deliver together.

        A label that the index does not have holds nothing. The bytes are those of an extract for features kept whole,
        for points and for lines; for polygons that are cut, they are within 2 % of them, save some fifty bytes for each
        that surrounds a hole in the selection.
        """
        chosen = set(labels)
        counted = [self.sections[label] for label in chosen if label in self.sections]
        counted += [self.groups.counts[place] for place in self.groups.touched(chosen)]
        counted += [
            self.joins.counts[place]
            for place in self.joins.touched(chosen)
            if chosen.issuperset(self.joins.labels[place])
        ]
        features, content, parts = (sum(column) for column in zip((0, 0, 0), *counted, strict=True))
        header = self.header if parts > features else 0
        return SectionEstimate(features, content + header * features)
