"""The section layer in memory: sections by name and by place, quick enough to follow the mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSpatialIndex,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.legal import Section
from ..chapter33.refusal import Cancelled, Refused
from ..chapter33.section_fields import SectionColumns, find_columns
from ..chapter33.section_lookup import find_rows
from .outlines import join, measure_square_miles, world
from .rows import row_of

SAMPLE_ROWS = 50

Numbers = tuple[int, int, int]


class SectionIndex:
    """Every section of a layer, once; `sections` are in order.

    Geometries and places are in `crs`, which is EPSG:4326 as in the engine, whatever the layer's own is: the window and
    the engine then find the same shares of the same sections.
    """

    def __init__(
        self, geometries: Mapping[Section, QgsGeometry], to_world: QgsCoordinateTransform | None = None
    ) -> None:
        """Takes geometries in the CRS that `to_world` starts from. Raises QgsCsException where that is wrong."""
        self.crs = world()
        self.layer_crs: QgsCoordinateReferenceSystem = to_world.sourceCrs() if to_world else self.crs
        self.sections: tuple[Section, ...] = tuple(sorted(geometries))
        self._as_stored = dict(geometries)
        self._geometries: dict[Section, QgsGeometry] = {}
        self._by_numbers: dict[Numbers, list[Section]] = {}
        self._square_miles: dict[Section, Decimal] = {}
        self._tree = QgsSpatialIndex()
        for position, section in enumerate(self.sections):
            geometry = QgsGeometry(geometries[section])
            if to_world:
                geometry.transform(to_world)
            self._geometries[section] = geometry
            self._by_numbers.setdefault(_numbers(section), []).append(section)
            self._tree.addFeature(position, geometry.boundingBox())

    def __contains__(self, section: object) -> bool:
        return section in self._geometries

    def geometry(self, section: Section) -> QgsGeometry:
        return self._geometries[section]

    def find(self, asked: Sequence[Section]) -> tuple[Section, ...]:
        """The layer's own sections for those of a description. Raises Refused, naming all that are missing."""
        candidates = [found for section in asked for found in self._by_numbers.get(_numbers(section), ())]
        return tuple(sorted(find_rows(asked, candidates)))

    def at(self, point: QgsPointXY) -> Section | None:
        """The section that a point lies in; on a shared line, the first by name."""
        place = QgsGeometry.fromPointXY(point)
        near = self._near(QgsRectangle(point, point))
        return next((section for section in near if self._geometries[section].intersects(place)), None)

    def meeting(self, rectangle: QgsRectangle) -> tuple[Section, ...]:
        """The sections that a rectangle touches."""
        near = self._near(rectangle)
        return tuple(section for section in near if self._geometries[section].intersects(rectangle))

    def shares(self, outline: QgsGeometry) -> dict[Section, float]:
        """What part of each section an outline takes, for those that it takes anything of."""
        engine = QgsGeometry.createGeometryEngine(outline.constGet())
        engine.prepareGeometry()
        shares = {}
        for section in self._near(outline.boundingBox()):
            geometry = self._geometries[section]
            if engine.contains(geometry.constGet()):
                shares[section] = 1.0
            elif engine.intersects(geometry.constGet()):
                share = geometry.intersection(outline).area() / geometry.area()
                if share > 0:
                    shares[section] = share
        return shares

    def union(self, sections: Iterable[Section]) -> QgsGeometry:
        """The outline around sections."""
        return join([self._geometries[section] for section in sections])

    def union_as_stored(self, sections: Iterable[Section]) -> QgsGeometry:
        """The same in `layer_crs`, vertex by vertex as the layer has them: no datum shift can part the two."""
        return QgsGeometry.unaryUnion([self._as_stored[section] for section in sections])

    def square_miles(self, sections: Iterable[Section]) -> Decimal:
        """What sections measure together; they meet, but do not overlap."""
        return sum((self._measure(section) for section in sections), Decimal(0))

    def _measure(self, section: Section) -> Decimal:
        if section not in self._square_miles:
            self._square_miles[section] = measure_square_miles(self._geometries[section])
        return self._square_miles[section]

    def _near(self, bounds: QgsRectangle) -> list[Section]:
        return [self.sections[position] for position in sorted(self._tree.intersects(bounds))]


class SectionReader:
    """Taken from a layer on the main thread; `read` works in any other."""

    def __init__(self, layer: QgsVectorLayer, columns: SectionColumns) -> None:
        self._name = layer.name()
        self._source = QgsVectorLayerFeatureSource(layer)
        self._to_world = QgsCoordinateTransform(
            layer.crs(), world(), QgsProject.instance().transformContext()
        )
        self._columns = columns
        self._request = QgsFeatureRequest().setSubsetOfAttributes(columns.names, layer.fields())

    def read(self, is_cancelled: Callable[[], bool]) -> SectionIndex:
        """Raises Cancelled, and Refused for a layer that does not lie where its CRS says."""
        pieces: dict[Section, list[QgsGeometry]] = {}
        for feature in self._source.getFeatures(self._request):
            if is_cancelled():
                raise Cancelled("Reading the sections was cancelled.")
            section = self._columns.read(row_of(feature))
            geometry = feature.geometry()
            if section is not None and not geometry.isEmpty():
                pieces.setdefault(section, []).append(
                    geometry if geometry.isGeosValid() else geometry.makeValid()
                )
        whole = {
            section: parts[0] if len(parts) == 1 else QgsGeometry.unaryUnion(parts)
            for section, parts in pieces.items()
        }
        try:
            return SectionIndex(whole, self._to_world)
        except QgsCsException as problem:
            raise Refused(
                QCoreApplication.translate("Sections", "layer '{}'").format(self._name),
                why=QCoreApplication.translate(
                    "Sections", "its coordinates are none of its coordinate reference system"
                ),
                remedy=QCoreApplication.translate(
                    "Sections", "set the layer's CRS to the one that its coordinates are in."
                ),
            ) from problem


def is_like_sections(layer: QgsVectorLayer) -> bool:
    """Whether the names of a layer's columns are those of a section layer; no row is read."""
    try:
        find_columns(layer.fields().names(), [])
    except Refused:
        return False
    return True


def find_section_columns(layer: QgsVectorLayer, setting: str = "") -> SectionColumns:
    """The columns of a layer that identify its sections; `setting` names them where looking would not find them.

    Raises Refused where there are none, and for a layer without a CRS.
    """
    if not layer.crs().isValid():
        raise Refused(
            QCoreApplication.translate("Sections", "layer '{}'").format(layer.name()),
            why=QCoreApplication.translate("Sections", "it has no coordinate reference system"),
            remedy=QCoreApplication.translate("Sections", "set the layer's CRS, then choose it again."),
        )
    names = layer.fields().names()
    request = QgsFeatureRequest().setLimit(SAMPLE_ROWS)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    sample = [row_of(feature) for feature in layer.getFeatures(request)]
    return find_columns(names, sample, setting)


def _numbers(section: Section) -> Numbers:
    return section.township, section.range, section.number
