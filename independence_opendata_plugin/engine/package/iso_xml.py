"""Elements of ISO 19115-3 records (namespaces of the 2018 edition)."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # only writes XML
from datetime import date
from pathlib import Path

from ..geodata.formats.kml import UNWRITABLE

BASE = "http://standards.iso.org/iso/19115/-3"
VERSIONS = {"cit": "2.0", "mdb": "2.0", "mrc": "2.0", "mrl": "2.0"}
NAMESPACES = {
    prefix: f"{BASE}/{prefix}/{VERSIONS.get(prefix, '1.0')}"
    for prefix in ("cit", "gco", "gex", "lan", "mcc", "mco", "mdb", "mmi", "mrc", "mrd", "mri", "mrl", "mrs")
}
CODES = "https://standards.iso.org/iso/19115/resources/Codelists/cat/codelists.xml"


def write_record(root: ET.Element, output: Path) -> None:
    for prefix, uri in NAMESPACES.items():
        ET.register_namespace(prefix, uri)
    ET.indent(root, " ")
    output.write_bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")


def name_of(short: str) -> str:
    prefix, _, tag = short.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{tag}"


def add_path(parent: ET.Element, path: str) -> ET.Element:
    """The element at the end of a chain of new elements."""
    for short in path.split("/"):
        parent = ET.SubElement(parent, name_of(short))
    return parent


def add_text(parent: ET.Element, path: str, value: str) -> None:
    add_path(parent, f"{path}/gco:CharacterString").text = UNWRITABLE.sub("", value)


def add_date(parent: ET.Element, value: date) -> None:
    add_path(parent, "gco:Date").text = value.isoformat()


def add_code(parent: ET.Element, path: str, kind: str, value: str) -> None:
    element = add_path(parent, f"{path}/{kind}")
    element.attrib.update(codeList=f"{CODES}#{kind.partition(':')[2]}", codeListValue=value)
    element.text = value
