"""Which delivered files the licensee's QGIS project shows, in which order, and how they are related."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # only writes XML
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..geodata.extracted import ExtractedLayer
from ..geodata.formats.filegdb_names import map_fields
from ..geodata.formats.shapefile import map_names
from ..geodata.formats.stored import WrittenFile
from ..geodata.naming import safe_name
from .layout import DATA, folder_of_format
from .manifest import DeliveredLayer
from .project_file import ProjectLayer

# Which of the delivered formats the project shows, the best first. CSV has no CRS of its own, and not every QGIS reads
# GeoParquet.
SHOWN = ("GPKG", "FlatGeobuf", "FileGDB", "Shapefile", "GeoJSON", "KML")
# Formats that give fields other names.
RENAMED: Mapping[str, Callable[[list[str]], dict[str, str]]] = {
    "Shapefile": map_names,
    "FileGDB": map_fields,
}


@dataclass(frozen=True)
class ShownLayer:
    """A file of a delivered layer, in a format, as the project shows it."""

    layer: ExtractedLayer
    format: str
    shown: ProjectLayer

    def rename(self, field: str) -> str:
        """What a field of the extract is called in the file."""
        rename = RENAMED.get(self.format)
        return rename([name for name, _ in self.layer.fields])[field] if rename else field


def choose_shown(
    delivered: Sequence[DeliveredLayer],
    styles: Sequence[Path | None],
    formats: Sequence[str],
    license_number: str,
) -> list[ShownLayer]:
    """The files of the best of the formats, points above lines, lines above polygons; none where none can be shown.

    `styles` are the layers' QML files, `license_number` is what folders and files are named with.
    """
    best = next((name for name in SHOWN if name in formats), None)
    if best is None:
        return []
    folder = folder_of_format(best, license_number)
    shown = []
    for item, qml in zip(delivered, styles, strict=True):
        for file in item.files:
            # A table lies as a CSV in the folder of a format that holds no tables.
            is_beside = not item.layer.has_geometry and str(PurePosixPath(file.path).parent) == folder
            if file.format == best or is_beside:
                shown.append(_show(item.layer, file, qml, license_number))
    return sorted(shown, key=_drawn_above)


def relate(layers: Sequence[ShownLayer]) -> Iterator[ET.Element]:
    """A `relation` element for each relation between two of the layers; a layer may have several files."""
    for child in layers:
        for relation in child.layer.relations:
            for parent in (file for file in layers if file.layer.table == relation.parent):
                own, other = child.shown.identifier, parent.shown.identifier
                element = ET.Element(
                    "relation",
                    id="_".join((own, other, *relation.own_fields)),
                    name=relation.name,
                    referencingLayer=own,
                    referencedLayer=other,
                    strength="Association",
                )
                for mine, theirs in relation.fields:
                    names = {"referencingField": child.rename(mine), "referencedField": parent.rename(theirs)}
                    ET.SubElement(element, "fieldRef", names)
                yield element


def _show(layer: ExtractedLayer, file: WrittenFile, qml: Path | None, license_number: str) -> ShownLayer:
    source = f"./{DATA}/{file.path}" + (f"|layername={file.layer}" if file.layer else "")
    identifier = safe_name(f"{file.layer or Path(file.path).stem}_{license_number}")
    shown = ProjectLayer(identifier, layer.name, source, file.crs, layer.geometry_type, qml)
    return ShownLayer(layer, file.format, shown)


def _drawn_above(layer: ShownLayer) -> int:
    kind = layer.layer.geometry_type
    if not layer.layer.has_geometry:
        return 3
    return next((place for place, word in enumerate(("Point", "Line", "Polygon")) if word in kind), 0)
