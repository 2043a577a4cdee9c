"""ISO 19115-3 metadata of a delivered layer (namespaces of the 2018 edition)."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # only writes XML
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ...opendata.dataset import Dataset
from ..geodata.area import Area
from ..geodata.extracted import ExtractedLayer
from ..geodata.rasters.cut import CutRaster

BASE = "http://standards.iso.org/iso/19115/-3"
NAMESPACES = {
    "mdb": f"{BASE}/mdb/2.0",
    "cit": f"{BASE}/cit/2.0",
    "gco": f"{BASE}/gco/1.0",
    "gex": f"{BASE}/gex/1.0",
    "mcc": f"{BASE}/mcc/1.0",
    "mco": f"{BASE}/mco/1.0",
    "mri": f"{BASE}/mri/1.0",
    "mrs": f"{BASE}/mrs/1.0",
}
CODES = "https://standards.iso.org/iso/19115/resources/Codelists/cat/codelists.xml"


@dataclass(frozen=True)
class LayerFacts:
    """What the metadata of one layer is made from; `licensor` is the city as it licenses."""

    dataset: Dataset
    layer: ExtractedLayer | CutRaster
    area: Area
    license_number: str
    licensor: str
    as_of: date


def write_metadata(facts: LayerFacts, output: Path) -> None:
    """Write the layer's metadata record; everything in it comes from the catalog, nothing from the source's file."""
    for prefix, uri in NAMESPACES.items():
        ET.register_namespace(prefix, uri)
    root = ET.Element(_name("mdb:MD_Metadata"))
    _text(
        root,
        "mdb:metadataIdentifier/mcc:MD_Identifier/mcc:code",
        f"{facts.license_number}:{facts.layer.table}",
    )
    contact = _path(root, "mdb:contact")
    _responsibility(contact, facts)
    info = _path(root, "mdb:dateInfo/cit:CI_Date")
    _date(_path(info, "cit:date"), facts.as_of)
    _code(info, "cit:dateType", "cit:CI_DateTypeCode", "creation")
    _text(root, "mdb:metadataStandard/cit:CI_Citation/cit:title", "ISO 19115-3")
    system = "mdb:referenceSystemInfo/mrs:MD_ReferenceSystem/mrs:referenceSystemIdentifier/mcc:MD_Identifier/mcc:code"
    if facts.layer.crs:
        _text(root, system, facts.layer.crs)
    _identification(root, facts)
    ET.indent(root, " ")
    output.write_bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")


def _identification(root: ET.Element, facts: LayerFacts) -> None:
    told = facts.dataset.metadata
    data = _path(root, "mdb:identificationInfo/mri:MD_DataIdentification")
    citation = _path(data, "mri:citation/cit:CI_Citation")
    _text(citation, "cit:title", facts.dataset.title)
    _text(citation, "cit:identifier/mcc:MD_Identifier/mcc:code", facts.dataset.identifier)
    _text(data, "mri:abstract", told.description or facts.dataset.title)
    _responsibility(_path(data, "mri:pointOfContact"), facts)
    west, south, east, north = facts.area.geometry.bounds
    box = _path(data, "mri:extent/gex:EX_Extent/gex:geographicElement/gex:EX_GeographicBoundingBox")
    sides = {
        "westBoundLongitude": west,
        "eastBoundLongitude": east,
        "southBoundLatitude": south,
        "northBoundLatitude": north,
    }
    for side, value in sides.items():
        _path(box, f"gex:{side}/gco:Decimal").text = f"{value:.7f}"
    for keyword in told.keywords:
        keywords = ET.SubElement(data, _name("mri:descriptiveKeywords"))
        _text(keywords, "mri:MD_Keywords/mri:keyword", keyword)
    constraints = _path(data, "mri:resourceConstraints/mco:MD_LegalConstraints")
    _code(constraints, "mco:useConstraints", "mco:MD_RestrictionCode", "license")
    _text(
        constraints,
        "mco:otherConstraints",
        f"License {facts.license_number}, {facts.licensor}: see LICENSE.pdf.",
    )


def _responsibility(parent: ET.Element, facts: LayerFacts) -> None:
    told = facts.dataset.metadata
    responsibility = _path(parent, "cit:CI_Responsibility")
    _code(responsibility, "cit:role", "cit:CI_RoleCode", "pointOfContact")
    organisation = _path(responsibility, "cit:party/cit:CI_Organisation")
    _text(
        organisation,
        "cit:name",
        f"{facts.licensor}, {told.department}" if told.department else facts.licensor,
    )
    if told.contact.email:
        address = "cit:contactInfo/cit:CI_Contact/cit:address/cit:CI_Address/cit:electronicMailAddress"
        _text(organisation, address, told.contact.email)


def _name(short: str) -> str:
    prefix, _, tag = short.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{tag}"


def _path(parent: ET.Element, path: str) -> ET.Element:
    """The element at the end of a chain of new elements."""
    for short in path.split("/"):
        parent = ET.SubElement(parent, _name(short))
    return parent


def _text(parent: ET.Element, path: str, value: str) -> None:
    _path(parent, f"{path}/gco:CharacterString").text = value


def _date(parent: ET.Element, value: date) -> None:
    _path(parent, "gco:Date").text = value.isoformat()


def _code(parent: ET.Element, path: str, kind: str, value: str) -> None:
    element = _path(parent, f"{path}/{kind}")
    element.attrib.update(codeList=f"{CODES}#{kind.partition(':')[2]}", codeListValue=value)
    element.text = value
