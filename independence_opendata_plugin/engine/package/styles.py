"""Styles that QGIS exported for a delivery, let through with what is a look and tells nothing of the office."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET  # nosec B405 # changes what was parsed
from collections.abc import Sequence
from pathlib import Path

from ..geodata.extracted import ExtractedLayer
from ..geodata.source import LayerSource
from ..leaks import find_leak
from .embedded import PREFIX, clean_picture
from .style_look import read_look, texts_of, write_look
from .style_values import DeliveredValues, withhold_values

# QGIS's own symbols, which every QGIS has; any other file stands on the office's machines alone.
SHIPPED_SYMBOL = re.compile(
    r"(?:accommodation|amenity|arrows|backgrounds|components|crosses|emergency|entertainment|food|gpsicons|health"
    r"|landmark|logos|money|religion|services|shopping|sport|symbol|tourist|transport|wind_roses)/[\w-]+\.svg"
)
FILE = re.compile(
    r"(?i)[^'\"]*\.(?:svgz?|png|jpe?g|gif|bmp|tiff?|webp|ttf|otf|ui|py|qgz|qgs|qlr|gpkg|shp|gdb)(?=[?#|]|$)"
)


def copy_styles(
    source: LayerSource, layer: ExtractedLayer, kept_back: Sequence[str], extract: Path, folder: Path
) -> tuple[Path | None, tuple[str, ...]]:
    """Write the layer's QML and SLD to `folder`; the QML's path there (None: no style), and what was left out.

    `kept_back` are fields that are not licensed: a style that names one stays. Values that no row of `extract` has
    are taken out of the style.
    """
    kept: dict[str, Path] = {}
    notes = []
    values = DeliveredValues(extract, layer)
    for kind, given in (("qml", source.qml), ("sld", source.sld)):
        if given is None or not Path(given).is_file():
            continue
        try:
            look = read_look(kind, Path(given))
        except (ET.ParseError, ValueError):
            notes.append(f"the {kind.upper()} style was left out: it cannot be read")
            continue
        withheld = withhold_values(look, values)
        reason = _clean_pictures(look) or _find_reason(look, kept_back)
        if reason:
            notes.append(f"the {kind.upper()} style was left out: it names {reason}")
            continue
        if withheld:
            notes.append(f"{withheld} values that were not delivered left out of the {kind.upper()} style")
        folder.mkdir(parents=True, exist_ok=True)
        kept[kind] = folder / f"{layer.table}.{kind}"
        write_look(kind, look, kept[kind])
    return kept.get("qml"), tuple(notes)


def _clean_pictures(look: ET.Element) -> str:
    """Clean the pictures inside a style; what one of them still tells, "" for nothing."""
    for element in look.iter():
        if element.tag.endswith("}InlineContent"):
            return "a picture that cannot be read"
        for name, value in element.attrib.items():
            if not value.startswith(PREFIX):
                continue
            try:
                cleaned, text = clean_picture(value)
            except ValueError:
                return "a picture that cannot be read"
            if find_leak(text):
                return "a file or connection of the office"
            element.set(name, cleaned)
    return ""


def _find_reason(look: ET.Element, kept_back: Sequence[str]) -> str:
    """What a style tells that must stay in the office; "" for nothing."""
    names = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in kept_back), re.IGNORECASE)
    for text in texts_of(look):
        if text.startswith(PREFIX):
            continue
        file = FILE.match(text)
        if find_leak(text) or (file and not SHIPPED_SYMBOL.fullmatch(file.group())):
            return "a file or connection of the office"
        if kept_back and names.search(text):
            return "a field that is not licensed"
    return ""
