"""A QGIS project for the licensee: every delivered layer, styled, by relative paths."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # writes XML, and reads what the package holds
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyproj

from ..geodata.area import Area
from ..geodata.extracted import NO_GEOMETRY
from ..geodata.source import read_crs

WRITTEN_FOR = "3.40.0-Bratislava"


@dataclass(frozen=True)
class ProjectLayer:
    """A layer of the project: `source` is relative to the project file, `qml` its style (None: QGIS's default),
    `look` that of a raster.

    `identifier` holds an underscore: QGIS gives a layer whose identifier has none another one, and then no longer
    finds it in the tree. `geometry_type` "" is a raster's; the `crs` of a table without geometry is "".
    """

    identifier: str
    name: str
    source: str
    crs: str
    geometry_type: str = ""
    qml: Path | None = None
    look: ET.Element | None = None

    @property
    def provider(self) -> str:
        return "ogr" if self.geometry_type else "gdal"


def write_project(
    layers: Sequence[ProjectLayer], area: Area, title: str, output: Path, relations: Iterable[ET.Element] = ()
) -> None:
    """Write a .qgs that opens on the area, in the first layer's CRS; `relations` are its `relation` elements."""
    root = ET.Element("qgis", projectname=title, version=WRITTEN_FOR)
    ET.SubElement(root, "title").text = title
    crs = read_crs(layers[0].crs, "the project")
    root.append(_system("projectCrs", crs))
    tree = ET.SubElement(root, "layer-tree-group")
    for layer in layers:
        ET.SubElement(
            tree,
            "layer-tree-layer",
            id=layer.identifier,
            name=layer.name,
            checked="Qt::Checked",
            expanded="0",
            providerKey=layer.provider,
            source=layer.source,
        )
    root.append(_canvas(crs, area))
    project_layers = ET.SubElement(root, "projectlayers")
    for layer in layers:
        project_layers.append(_map_layer(layer))
    ET.SubElement(root, "relations").extend(relations)
    root.append(_properties())
    ET.indent(root, " ")
    document = ET.tostring(root, encoding="unicode")
    output.write_text(
        f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{document}\n", encoding="utf-8"
    )


def _canvas(crs: pyproj.CRS, area: Area) -> ET.Element:
    canvas = ET.Element("mapcanvas", name="theMapCanvas")
    extent = ET.SubElement(canvas, "extent")
    for side, value in zip(("xmin", "ymin", "xmax", "ymax"), area.in_crs(crs).bounds, strict=True):
        ET.SubElement(extent, side).text = repr(value)
    canvas.append(_system("destinationsrs", crs))
    return canvas


def _properties() -> ET.Element:
    properties = ET.Element("properties")
    paths = ET.SubElement(properties, "Paths")
    ET.SubElement(paths, "Absolute", type="bool").text = "false"
    # Without this QGIS does not read the project's CRS, and asks how to transform each layer.
    systems = ET.SubElement(properties, "SpatialRefSys")
    ET.SubElement(systems, "ProjectionsEnabled", type="int").text = "1"
    return properties


def _map_layer(layer: ProjectLayer) -> ET.Element:
    element = ET.Element("maplayer", type="vector" if layer.geometry_type else "raster")
    if layer.geometry_type == NO_GEOMETRY:
        element.set("geometry", "No geometry")
    elif layer.geometry_type:
        kind = layer.geometry_type.removesuffix(" Z").removeprefix("Multi").replace("LineString", "Line")
        element.set("geometry", kind)
    ET.SubElement(element, "id").text = layer.identifier
    ET.SubElement(element, "datasource").text = layer.source
    ET.SubElement(element, "layername").text = layer.name
    if layer.crs:
        element.append(_system("srs", read_crs(layer.crs, layer.name)))
    ET.SubElement(element, "provider", encoding="UTF-8").text = layer.provider
    if layer.qml is not None:
        style = ET.parse(layer.qml).getroot()  # nosec B314 # written a moment ago
        element.attrib.update({k: v for k, v in style.attrib.items() if k != "version"})
        element.extend(style)
    if layer.look is not None:
        element.append(layer.look)
    return element


def _system(tag: str, crs: pyproj.CRS) -> ET.Element:
    element = ET.Element(tag)
    system = ET.SubElement(element, "spatialrefsys", nativeFormat="Wkt")
    ET.SubElement(system, "wkt").text = crs.to_wkt()
    ET.SubElement(system, "authid").text = ":".join(crs.to_authority() or ("", ""))
    return element
