"""How much of an area orthophotos cover, found at once from their extents (Sec. 33-6(c))."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer

from ....chapter33.legal import Section
from ....chapter33.refusal import Refused
from ...outlines import join, make_outline, measure_square_miles, move_to_world
from ...sections import SectionIndex
from ..area.model import AreaModel
from .layer_rows import find_layers

EDGE_POINTS = 32
"""Points that are moved along each edge of an image: a straight edge in one CRS is a curve in another."""


class Cover:
    """What some images cover together, remembered section by section.

    `outline` is in EPSG:4326. Raises Refused where an image lies where its CRS has no place.
    """

    def __init__(self, rasters: Sequence[QgsRasterLayer]) -> None:
        self.outline = join([_outline_of(raster) for raster in rasters])
        self._shares: dict[Section, Decimal] = {}

    def measure(self, area: AreaModel) -> Decimal | None:
        """Section-equivalents of the area that are covered, as the engine counts them; None: no area is selected.

        A whole section counts by the covered share of itself, any other area by square miles. Raises Refused for an
        area outside the world.
        """
        if area.facts is None:
            return None
        if area.facts.whole and area.index is not None:
            shares = (self._share(section, area.index) for section in area.facts.sections)
            return sum(shares, Decimal(0))
        context = QgsProject.instance().transformContext()
        outline = move_to_world(area.geometry, area.crs, context)
        return measure_square_miles(outline.intersection(self.outline))

    def _share(self, section: Section, index: SectionIndex) -> Decimal:
        if section not in self._shares:
            geometry = index.geometry(section)
            share = geometry.intersection(self.outline).area() / geometry.area()
            self._shares[section] = Decimal(repr(min(share, 1.0)))
        return self._shares[section]


class Covers:
    """The covers of images and of sets of them, by the ids of their layers."""

    def __init__(self) -> None:
        self._covers: dict[tuple[str, ...], Cover] = {}

    def find(self, rasters: Sequence[str], area: AreaModel) -> Decimal | None:
        """Section-equivalents that the images cover together; None: no area is selected, or it cannot be told."""
        key = tuple(sorted(rasters))
        try:
            if key not in self._covers:
                self._covers[key] = Cover(list(find_layers(key).values()))
            return self._covers[key].measure(area)
        except Refused:
            return None

    def forget(self) -> None:
        """Images or sections are others."""
        self._covers = {}


def _outline_of(raster: QgsRasterLayer) -> QgsGeometry:
    edges = QgsGeometry.fromRect(raster.extent()).densifyByCount(EDGE_POINTS)
    return make_outline([edges], raster.crs(), QgsProject.instance().transformContext())
