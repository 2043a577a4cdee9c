"""Pictures that stand inside a style: what the program that drew them wrote into them is left out."""

from __future__ import annotations

import base64
import binascii
import io
import xml.etree.ElementTree as ET  # nosec B405 # a symbol that QGIS embedded
from collections.abc import Callable

from PIL import Image, UnidentifiedImageError

PREFIX = "base64:"
SVG = "http://www.w3.org/2000/svg"
DRAWN = ("", SVG, "http://www.w3.org/1999/xlink", "http://www.w3.org/XML/1998/namespace")
"""Namespaces of what is drawn; editors keep file names, authors and settings in others."""
TOLD = (f"{{{SVG}}}metadata", f"{{{SVG}}}title", f"{{{SVG}}}desc", "metadata", "title", "desc")


def clean_picture(value: str) -> tuple[str, str]:
    """An embedded picture (`base64:...`) with nothing in it but the picture; and the text that it still holds.

    Raises ValueError for what is neither SVG nor an image.
    """
    try:
        content = base64.b64decode(value.removeprefix(PREFIX), validate=True)
    except binascii.Error as error:
        raise ValueError("it is not base64") from error
    text = ""
    if b"<svg" in content:
        text = _clean_svg(content)
        cleaned = text.encode()
    else:
        cleaned = _clean_image(content)
    return PREFIX + base64.b64encode(cleaned).decode(), text


def _clean_svg(content: bytes) -> str:
    try:
        root = ET.fromstring(content)  # nosec B314 # no entity is resolved from outside
    except ET.ParseError as error:
        raise ValueError("it is not SVG") from error
    if b"data:" in content:
        raise ValueError("it holds a picture of its own")
    _keep(root, lambda name: _namespace(name) in DRAWN and name not in TOLD)
    ET.register_namespace("", SVG)
    ET.register_namespace("xlink", DRAWN[2])
    return ET.tostring(root, encoding="unicode")


def _keep(element: ET.Element, is_wanted: Callable[[str], bool]) -> None:
    for name in [name for name in element.attrib if not is_wanted(name)]:
        del element.attrib[name]
    for child in list(element):
        if is_wanted(child.tag):
            _keep(child, is_wanted)
        else:
            element.remove(child)


def _namespace(name: str) -> str:
    return name[1:].partition("}")[0] if name.startswith("{") else ""


def _clean_image(content: bytes) -> bytes:
    try:
        with Image.open(io.BytesIO(content)) as image:
            seen = image.convert("RGBA")
    except (UnidentifiedImageError, OSError) as error:
        raise ValueError("it is not an image") from error
    output = io.BytesIO()
    # Only what is seen is copied: no text, no place, no camera, no color profile.
    Image.frombytes("RGBA", seen.size, seen.tobytes()).save(output, "PNG")
    return output.getvalue()
