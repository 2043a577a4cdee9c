"""The sample city's QGIS project. QGIS writes it, or its Python: `python3 -m ...sample_project FOLDER/sample.qgz`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMapThemeCollection,
    QgsProject,
    QgsProjectMetadata,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime

from .sample_styles import STYLES

TITLE = "Sample city (made, not real)"
CRS = "EPSG:26915"
CATALOG = "catalog.json"
GROUPS = {"open": "Open", "licensed": "Licensed", "closed": "Closed", "reference": "Reference"}
REFERENCE = ("sections", "creeks")
"""Open layers that serve as the map's background."""
DRAWN_FROM_TOP = (
    "pump_station_codes",
    "hydrants",
    "permits",
    "sections",
    "council_districts",
    "subdivision_plats",
    "water_mains",
    "streets",
    "sewer_easements",
    "parcels",
    "creeks",
    "parks",
    "orthophoto",
    "zoning",
)
THEMES = {
    "City map": ("sections", "streets", "parcels", "creeks", "parks", "zoning"),
    "Water and sewer": (
        "sections",
        "hydrants",
        "water_mains",
        "sewer_easements",
        "streets",
        "parcels",
        "creeks",
    ),
    "Land records": ("sections", "subdivision_plats", "streets", "parcels", "creeks", "parks"),
    "From the air": ("sections", "orthophoto", "parcels"),
}
FIRST_VIEW = QgsRectangle(370150.0, 4323000.0, 379050.0, 4332500.0)
"""T49N R32W, metres."""

BOTTOM_LEFT, BOTTOM_RIGHT = 0, 3
"""Corners of the map as QGIS numbers them for its decorations."""


class BrokenLayer(Exception):
    """A layer of the sample city does not open."""


def write_project(path: Path) -> None:
    """Write the project at `path`, beside the sample city's data. Raises BrokenLayer or OSError."""
    project = QgsProject()
    project.setFileName(str(path))
    project.setTitle(TITLE)
    project.setCrs(QgsCoordinateReferenceSystem(CRS))
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    _describe(project)
    layers = _add_layers(project, path.parent)
    _arrange(project, layers)
    _store_themes(project, layers)
    view = QgsReferencedRectangle(FIRST_VIEW, project.crs())
    project.viewSettings().setDefaultViewExtent(view)
    _decorate(project)
    if not project.write():
        raise OSError(project.error())


def _describe(project: QgsProject) -> None:
    """Metadata of its own: QGIS would fill in the name of whoever is logged in, and the hour."""
    metadata = QgsProjectMetadata()
    metadata.setTitle(TITLE)
    metadata.setAuthor(TITLE)
    metadata.setAbstract("A city made by a program to try the plugin on. Nothing in it is real.")
    metadata.setCreationDateTime(QDateTime())
    project.setMetadata(metadata)


def _add_layers(project: QgsProject, folder: Path) -> dict[str, QgsMapLayer]:
    """All layers of the catalog by their short names, styled and in their groups."""
    root = project.layerTreeRoot()
    groups = {key: root.addGroup(title) for key, title in GROUPS.items()}
    layers = {}
    for entry in json.loads((folder / CATALOG).read_text(encoding="utf-8")):
        name = entry["LAYER"].partition("|layername=")[2] or Path(entry["LAYER"]).stem
        layer = _open(folder, name, entry)
        STYLES[name](layer)
        project.addMapLayer(layer, False)
        _place(groups["reference" if name in REFERENCE else entry["ACCESS"]], layer)
        layers[name] = layer
    return layers


def _open(folder: Path, name: str, entry: dict[str, Any]) -> QgsMapLayer:
    source, title = f"{folder}/{entry['LAYER']}", entry["METADATA"]["title"]
    kind = QgsVectorLayer if "|layername=" in source else QgsRasterLayer
    layer = kind(source, title, "ogr" if kind is QgsVectorLayer else "gdal")
    if not layer.isValid():
        raise BrokenLayer(f"{entry['LAYER']}: {layer.error().summary()}")
    layer.setId(f"sample_{name}")
    metadata = QgsLayerMetadata()
    metadata.setTitle(title)
    metadata.setAbstract(entry["METADATA"]["description"])
    metadata.setKeywords({"gmd:topicCategory": [], "keywords": entry["METADATA"]["keywords"]})
    layer.setMetadata(metadata)
    return layer


def _place(group: QgsLayerTreeGroup, layer: QgsMapLayer) -> None:
    node = group.addLayer(layer)
    node.setExpanded(False)


def _arrange(project: QgsProject, layers: dict[str, QgsMapLayer]) -> None:
    """Groups follow the access classes; what covers what follows the map."""
    root = project.layerTreeRoot()
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder([layers[name] for name in DRAWN_FROM_TOP])
    shown = {layer.id() for name, layer in layers.items() if name in THEMES["City map"]}
    for node in root.findLayers():
        node.setItemVisibilityChecked(node.layerId() in shown)
    root.findGroup(GROUPS["closed"]).setItemVisibilityChecked(False)


def _store_themes(project: QgsProject, layers: dict[str, QgsMapLayer]) -> None:
    for title, names in THEMES.items():
        theme = QgsMapThemeCollection.MapThemeRecord()
        theme.setLayerRecords([QgsMapThemeCollection.MapThemeLayerRecord(layers[name]) for name in names])
        project.mapThemeCollection().insert(title, theme)


def _decorate(project: QgsProject) -> None:
    """Say on the map itself that it is a sample, and give it a scale bar."""
    project.writeEntry("CopyrightLabel", "/Enabled", True)
    project.writeEntry("CopyrightLabel", "/Label", TITLE)
    project.writeEntry("CopyrightLabel", "/Placement", BOTTOM_RIGHT)
    project.writeEntry("CopyrightLabel", "/MarginH", 2)
    project.writeEntry("CopyrightLabel", "/MarginV", 2)
    project.writeEntry("ScaleBar", "/Enabled", True)
    project.writeEntry("ScaleBar", "/Placement", BOTTOM_LEFT)


def main(path: Path) -> int:
    application = QgsApplication([], False)
    application.initQgis()
    QgsSettings().setValue("projects/anonymize_saved_projects", True, QgsSettings.Section.Core)
    try:
        write_project(path)
    except (BrokenLayer, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
