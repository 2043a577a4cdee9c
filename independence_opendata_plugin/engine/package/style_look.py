"""The part of a style that is a look: symbols and labels, and nothing that QGIS keeps beside them."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # reads what QGIS wrote a moment ago, and no DTD of it
from collections.abc import Iterator
from pathlib import Path

# Forms, aliases, joins, actions, notes and the like stay behind, whoever exported the style.
QML_PARTS = (
    "renderer-v2",
    "labeling",
    "layerOpacity",
    "blendMode",
    "featureBlendMode",
    "layerGeometryType",
)
QML_ATTRIBUTES = (
    "version",
    "labelsEnabled",
    "hasScaleBasedVisibilityFlag",
    "minScale",
    "maxScale",
    "symbologyReferenceScale",
    "simplifyDrawingHints",
    "simplifyDrawingTol",
    "simplifyMaxScale",
    "simplifyAlgorithm",
    "simplifyLocal",
)
QML_HEAD = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
SLD_NAMESPACES = {
    "": "http://www.opengis.net/sld",
    "se": "http://www.opengis.net/se",
    "ogc": "http://www.opengis.net/ogc",
    "xlink": "http://www.w3.org/1999/xlink",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
}


def read_look(kind: str, file: Path) -> ET.Element:
    """The root of a QML or SLD file without comments and, of QML, with the look alone.

    Raises ParseError and ValueError for what is no such file.
    """
    root = ET.fromstring(file.read_bytes())  # nosec B314 # QGIS wrote it a moment ago
    if kind == "sld":
        return root
    if root.tag != "qgis":
        raise ValueError(f"its root is {root.tag}")
    look = ET.Element("qgis", {name: root.attrib[name] for name in QML_ATTRIBUTES if name in root.attrib})
    look.set("styleCategories", "Symbology|Labeling")
    look.extend(part for part in root if part.tag in QML_PARTS)
    return look


def write_look(kind: str, look: ET.Element, file: Path) -> None:
    for prefix, uri in SLD_NAMESPACES.items() if kind == "sld" else ():
        ET.register_namespace(prefix, uri)
    head = QML_HEAD if kind == "qml" else '<?xml version="1.0" encoding="UTF-8"?>\n'
    file.write_text(f"{head}{ET.tostring(look, encoding='unicode')}\n", encoding="utf-8", newline="\n")


def texts_of(look: ET.Element) -> Iterator[str]:
    """Every text and value in a style, its characters unescaped."""
    for element in look.iter():
        yield from (text for text in (element.text, element.tail) if text and text.strip())
        yield from element.attrib.values()
