"""What a layer's QML says that a drawing can show: classes with their colours, and the field of the labels."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET  # nosec B405 # reads what QGIS wrote for this delivery
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

Colour = tuple[int, int, int]

QUOTED_FIELD = re.compile(r'"((?:[^"]|"")+)"')
# Option of a simple symbol's layer that is its colour.
COLOURS = {"SimpleFill": "color", "SimpleLine": "line_color", "SimpleMarker": "color"}
OUTLINE = "outline_color"
WHITE = 240


@dataclass(frozen=True)
class DrawingStyle:
    """The fields by which features are told apart and labelled ("": none), and colours (None: the drawing's own).

    `classes` are the colours of the values of `class_field`, as texts.
    """

    class_field: str = ""
    classes: Mapping[str, Colour | None] = field(default_factory=dict)
    colour: Colour | None = None
    label_field: str = ""


def read_drawing_style(qml: Path | None, fields: Collection[str]) -> DrawingStyle:
    """The style of a QML file as far as it names `fields`; a plain one where there is none, or it cannot be read."""
    if qml is None or not qml.is_file():
        return DrawingStyle()
    try:
        root = ET.parse(qml).getroot()  # nosec B314 # QGIS wrote it for this delivery
    except ET.ParseError:
        return DrawingStyle()
    renderer, label = root.find("renderer-v2"), _label_field(root, fields)
    if renderer is None:
        return DrawingStyle(label_field=label)
    colours = {symbol.get("name", ""): _colour(symbol) for symbol in renderer.iterfind("symbols/symbol")}
    class_field = _field(renderer.get("attr", ""), fields)
    if renderer.get("type") != "categorizedSymbol" or not class_field:
        single = colours.get("0") if renderer.get("type") == "singleSymbol" else None
        return DrawingStyle(colour=single, label_field=label)
    return DrawingStyle(class_field, _read_classes(renderer, colours), None, label)


def _read_classes(renderer: ET.Element, colours: Mapping[str, Colour | None]) -> dict[str, Colour | None]:
    """The colour of each value; values that share a category share its colour."""
    classes = {}
    for category in renderer.iterfind("categories/category"):
        values = category.findall("val") or [category]
        for value in values:
            if value.get("value") and value.get("type") != "NULL":
                classes[value.get("value", "")] = colours.get(category.get("symbol", ""))
    return classes


def _label_field(root: ET.Element, fields: Collection[str]) -> str:
    settings = root.find("labeling[@type='simple']/settings/text-style")
    if root.get("labelsEnabled") != "1" or settings is None:
        return ""
    return _field(settings.get("fieldName", ""), fields)


def _field(expression: str, fields: Collection[str]) -> str:
    """The field that an expression is, or the only one that it names; "" for none or several."""
    if expression in fields:
        return expression
    named = {name.replace('""', '"') for name in QUOTED_FIELD.findall(expression)}
    return named.pop() if len(named) == 1 and named <= set(fields) else ""


def _colour(symbol: ET.Element) -> Colour | None:
    """The colour of a symbol of one plain layer; white, which no paper shows, is none."""
    layers = symbol.findall("layer")
    kind = layers[0].get("class", "") if len(layers) == 1 else ""
    if kind not in COLOURS:
        return None
    options = {item.get("name"): item.get("value", "") for item in layers[0].iterfind("Option/Option")}
    name = OUTLINE if kind == "SimpleFill" and options.get("style") == "no" else COLOURS[kind]
    parts = options.get(name, "").split(",")[:3]
    if len(parts) != len("rgb") or not all(part.isdigit() for part in parts):
        return None
    red, green, blue = (int(part) for part in parts)
    return None if min(red, green, blue) >= WHITE else (red, green, blue)
