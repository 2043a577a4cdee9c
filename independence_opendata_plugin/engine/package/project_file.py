"""A QGIS project for the licensee: every delivered layer, styled, by relative paths."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..geodata.source import read_crs

WRITTEN_FOR = "3.40.0-Bratislava"
STYLE_PARTS = (
    "flags",
    "renderer-v2",
    "labeling",
    "layerOpacity",
    "blendMode",
    "featureBlendMode",
    "layerGeometryType",
)


@dataclass(frozen=True)
class ProjectLayer:
    """A layer of the project: `source` is relative to the project file, `qml` its style (None: QGIS's default)."""

    identifier: str
    name: str
    source: str
    crs: str
    geometry_type: str
    qml: Path | None


def write_project(layers: Sequence[ProjectLayer], title: str, output: Path) -> None:
    """Write a .qgs whose first layer's CRS is the map's."""
    root = ET.Element("qgis", projectname=title, version=WRITTEN_FOR)
    ET.SubElement(root, "title").text = title
    root.append(_system("projectCrs", layers[0].crs))
    tree = ET.SubElement(root, "layer-tree-group")
    for layer in layers:
        ET.SubElement(
            tree,
            "layer-tree-layer",
            id=layer.identifier,
            name=layer.name,
            checked="Qt::Checked",
            expanded="0",
            providerKey="ogr",
            source=layer.source,
        )
    project_layers = ET.SubElement(root, "projectlayers")
    for layer in layers:
        project_layers.append(_map_layer(layer))
    properties = ET.SubElement(ET.SubElement(root, "properties"), "Paths")
    ET.SubElement(properties, "Absolute", type="bool").text = "false"
    ET.indent(root, " ")
    document = ET.tostring(root, encoding="unicode")
    output.write_text(
        f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{document}\n", encoding="utf-8"
    )


def _map_layer(layer: ProjectLayer) -> ET.Element:
    kind = layer.geometry_type.removesuffix(" Z").removeprefix("Multi").replace("LineString", "Line")
    element = ET.Element("maplayer", type="vector", geometry=kind)
    ET.SubElement(element, "id").text = layer.identifier
    ET.SubElement(element, "datasource").text = layer.source
    ET.SubElement(element, "layername").text = layer.name
    element.append(_system("srs", layer.crs))
    ET.SubElement(element, "provider", encoding="UTF-8").text = "ogr"
    if layer.qml is not None:
        style = ET.parse(layer.qml).getroot()  # noqa: S314 - QGIS wrote it a moment ago
        element.attrib.update(
            {k: v for k, v in style.attrib.items() if k not in ("version", "styleCategories")}
        )
        element.extend(part for part in style if part.tag in STYLE_PARTS)
    return element


def _system(tag: str, crs: str) -> ET.Element:
    element = ET.Element(tag)
    system = ET.SubElement(element, "spatialrefsys", nativeFormat="Wkt")
    found = read_crs(crs, "the project")
    ET.SubElement(system, "wkt").text = found.to_wkt()
    ET.SubElement(system, "proj4").text = found.to_proj4() if not found.to_authority() else ""
    ET.SubElement(system, "authid").text = ":".join(found.to_authority() or ("", ""))
    return element
