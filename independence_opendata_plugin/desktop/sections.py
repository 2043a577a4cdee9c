"""The section layer in memory: sections by name and by place, quick enough to follow the mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsSpatialIndex,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..chapter33.legal import Section
from ..chapter33.refusal import Cancelled, Refused
from ..chapter33.section_fields import SectionColumns, find_columns
from ..chapter33.section_lookup import find_rows

SAMPLE_ROWS = 50


class SectionIndex:
    """Every section of a layer, once, with its geometry in the layer's `crs`.

    A section on several rows is one multipart geometry; rows that name no section are left out.
    """

    def __init__(self, crs: QgsCoordinateReferenceSystem, geometries: Mapping[Section, QgsGeometry]) -> None:
        self.crs = crs
        self.sections: tuple[Section, ...] = tuple(geometries)
        self._geometries = dict(geometries)
        self._tree = QgsSpatialIndex()
        for number, geometry in enumerate(self._geometries.values()):
            feature = QgsFeature(number)
            feature.setGeometry(geometry)
            self._tree.addFeature(feature)

    def geometry(self, section: Section) -> QgsGeometry:
        return self._geometries[section]

    def find(self, asked: Sequence[Section]) -> tuple[Section, ...]:
        """The layer's own sections for those of a description. Raises Refused, naming all that are missing."""
        return tuple(sorted(find_rows(asked, self.sections)))

    def at(self, point: QgsPointXY) -> Section | None:
        """The section that a point lies in; on a shared line, the first by name."""
        place = QgsGeometry.fromPointXY(point)
        near = self._near(QgsRectangle(point, point))
        return min((section for section in near if self._geometries[section].intersects(place)), default=None)

    def meeting(self, rectangle: QgsRectangle) -> tuple[Section, ...]:
        """The sections that a rectangle touches."""
        near = self._near(rectangle)
        return tuple(sorted(section for section in near if self._geometries[section].intersects(rectangle)))

    def shares(self, outline: QgsGeometry) -> dict[Section, float]:
        """What part of each section's plane area an outline takes, for those that it takes anything of."""
        engine = QgsGeometry.createGeometryEngine(outline.constGet())
        engine.prepareGeometry()
        shares = {}
        for section in sorted(self._near(outline.boundingBox())):
            geometry = self._geometries[section]
            if engine.contains(geometry.constGet()):
                shares[section] = 1.0
            elif engine.intersects(geometry.constGet()):
                share = geometry.intersection(outline).area() / geometry.area()
                if share > 0:
                    shares[section] = share
        return shares

    def union(self, sections: Iterable[Section]) -> QgsGeometry:
        return QgsGeometry.unaryUnion([self._geometries[section] for section in sections])

    def _near(self, bounds: QgsRectangle) -> list[Section]:
        return [self.sections[number] for number in self._tree.intersects(bounds)]


class SectionReader:
    """Taken from a layer on the main thread; `read` works in any other."""

    def __init__(self, layer: QgsVectorLayer, columns: SectionColumns) -> None:
        self._source = QgsVectorLayerFeatureSource(layer)
        self._crs = layer.crs()
        self._columns = columns
        self._request = QgsFeatureRequest().setSubsetOfAttributes(columns.names, layer.fields())

    def read(self, is_cancelled: Callable[[], bool]) -> SectionIndex:
        """Raises Cancelled."""
        pieces: dict[Section, list[QgsGeometry]] = {}
        for feature in self._source.getFeatures(self._request):
            if is_cancelled():
                raise Cancelled("Reading the sections was cancelled.")
            section = self._columns.read({name: feature[name] for name in self._columns.names})
            if section is not None and not feature.geometry().isEmpty():
                pieces.setdefault(section, []).append(feature.geometry())
        whole = {
            section: parts[0] if len(parts) == 1 else QgsGeometry.unaryUnion(parts)
            for section, parts in pieces.items()
        }
        return SectionIndex(self._crs, whole)


def find_section_columns(layer: QgsVectorLayer, setting: str = "") -> SectionColumns:
    """The columns of a layer that identify its sections; `setting` names them where looking would not find them.

    Raises Refused where there are none, and for a layer without a CRS.
    """
    names = layer.fields().names()
    # By names alone first: most layers of a project are none, and their rows need not be read.
    columns = find_columns(names, [], setting)
    if not layer.crs().isValid():
        raise Refused(
            f"layer '{layer.name()}'",
            why="it has no coordinate reference system",
            remedy="set the layer's CRS, then choose it again.",
        )
    request = QgsFeatureRequest().setLimit(SAMPLE_ROWS)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    sample = [dict(zip(names, feature.attributes(), strict=True)) for feature in layer.getFeatures(request)]
    return find_columns(names, sample, setting) if sample else columns
