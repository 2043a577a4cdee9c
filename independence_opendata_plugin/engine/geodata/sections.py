"""The section layer: PLSS sections by identifier, and which of them an outline is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
import shapely

from ...chapter33.billable import measure_billable
from ...chapter33.legal import Section
from ...chapter33.section_fields import find_columns
from ...chapter33.section_lookup import find_rows
from .area import Area, hash_outline, measure_square_miles, outline
from .source import LayerSource, describe
from .source_rows import read_whole
from .units import WGS84, transformer

SAMPLE_ROWS = 50


@dataclass(frozen=True)
class SectionLayer:
    """Sections of a layer: `identifiers` and `geometries` (EPSG:4326, valid) of the same length, each section once.

    `sliver_share` is the part of a section that is too small to count, a fact of the fee schedule.
    A section that stands in several rows, as along county lines, is one section made of all of them. Rows without a
    readable identifier are left out.
    """

    name: str
    identifiers: tuple[Section, ...]
    geometries: np.ndarray
    sliver_share: float

    @classmethod
    def read(cls, source: LayerSource, sliver_share: Decimal, columns: str = "") -> SectionLayer:
        """Read the whole layer; `columns` names its identifying columns where looking would not find them.

        Raises Refused where the layer has no CRS, is not of polygons, or has no columns that identify sections.
        """
        info = describe(source)
        rows, geometries = read_whole(source, info.layer, info.fields)
        reader = find_columns(info.fields, rows[:SAMPLE_ROWS], columns)
        pieces: dict[Section, list[shapely.Geometry]] = {}
        for row, geometry in zip(rows, geometries, strict=True):
            section = reader.read(row)
            if section is not None and geometry is not None and not geometry.is_empty:
                pieces.setdefault(section, []).append(geometry)
        united = np.array(
            [shapely.union_all(shapely.make_valid(parts)) for parts in pieces.values()], dtype=object
        )
        moved = shapely.transform(united, transformer(info.crs, WGS84).transform, interleaved=False)
        return cls(source.name, tuple(pieces), moved, float(sliver_share))

    def area_of(self, wanted: Sequence[Section]) -> Area:
        """The area of these sections. Raises Refused naming those that the layer does not have."""
        rows = find_rows(wanted, self.identifiers)
        places = [place for positions in rows.values() for place in positions]
        geometry, notes = outline(self.geometries[places], WGS84)
        return Area(
            geometry=geometry,
            sections=tuple(section.label for section in sorted(rows)),
            section_count=len(rows),
            whole=True,
            square_miles=measure_square_miles(geometry),
            sha256=hash_outline(geometry),
            notes=notes,
        )

    def shares(self, geometry: shapely.Geometry) -> list[tuple[int, float]]:
        """Sections that an outline takes at least a sliver of, by index, with the share of each that it takes.

        Sections that only touch it are not among them: a neighbour is never billed for a shared edge.
        """
        near = np.sort(shapely.STRtree(self.geometries).query(geometry, predicate="intersects"))
        candidates = self.geometries[near]
        taken = shapely.area(shapely.intersection(candidates, geometry)) / shapely.area(candidates)
        return [
            (int(i), float(share)) for i, share in zip(near, taken, strict=True) if share >= self.sliver_share
        ]


def area_of_outline(
    geometry: shapely.MultiPolygon, notes: tuple[str, ...], layer: SectionLayer | None, sliver_share: Decimal
) -> Area:
    """The area of any outline: of whole sections where it is made of such, by geodesic square miles otherwise."""
    square_miles = measure_square_miles(geometry)
    shares = layer.shares(geometry) if layer else []
    sections = sorted(layer.identifiers[index] for index, _ in shares) if layer else []
    whole = layer is not None and _is_whole(geometry, layer, shares)
    return Area(
        geometry=geometry,
        sections=tuple(section.label for section in sections),
        section_count=len(sections) if whole else measure_billable(square_miles, False, sliver_share).count,
        whole=whole,
        square_miles=square_miles,
        sha256=hash_outline(geometry),
        notes=notes,
    )


def _is_whole(geometry: shapely.Geometry, layer: SectionLayer, shares: list[tuple[int, float]]) -> bool:
    """Every section it takes a part of is taken wholly, and what lies outside of them is no more than a sliver."""
    if not shares or any(share < 1 - layer.sliver_share for _, share in shares):
        return False
    rest = shapely.difference(geometry, shapely.union_all(layer.geometries[[index for index, _ in shares]]))
    return rest.is_empty or float(measure_square_miles(rest)) < layer.sliver_share
