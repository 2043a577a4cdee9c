"""ISO 19115-3 metadata of a delivered layer, table or raster; elements stand in the order of the schema."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # only writes XML
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ...opendata.dataset import Dataset, Mode
from ...opendata.frequencies import find_frequency
from ..geodata.area import Area
from ..geodata.extracted import ExtractedLayer
from ..geodata.rasters.cut import CutRaster
from ..geodata.source import read_crs
from .iso_xml import add_code, add_date, add_path, add_text, name_of, write_record

EDGES = {
    Mode.CUT: "Features are cut at the edge of the licensed area.",
    Mode.WHOLE: "Features that reach into the licensed area are delivered whole.",
}


@dataclass(frozen=True)
class LayerFacts:
    """What the metadata of one layer is made from: `licensor` the city as it licenses, `formats` those delivered."""

    dataset: Dataset
    layer: ExtractedLayer | CutRaster
    area: Area
    license_number: str
    licensor: str
    as_of: date
    formats: tuple[str, ...]


def write_metadata(facts: LayerFacts, output: Path) -> None:
    """Write the layer's metadata record; everything in it comes from the catalog, nothing from the source's file."""
    root = ET.Element(name_of("mdb:MD_Metadata"))
    identifier = f"{facts.license_number}:{facts.layer.table}"
    add_text(root, "mdb:metadataIdentifier/mcc:MD_Identifier/mcc:code", identifier)
    _add_locale(add_path(root, "mdb:defaultLocale"))
    _add_scope(add_path(root, "mdb:metadataScope/mdb:MD_MetadataScope"), "mdb:resourceScope")
    _add_responsibility(add_path(root, "mdb:contact"), facts)
    _add_date(add_path(root, "mdb:dateInfo/cit:CI_Date"), facts.as_of)
    add_text(root, "mdb:metadataStandard/cit:CI_Citation/cit:title", "ISO 19115-3")
    system = "mdb:referenceSystemInfo/mrs:MD_ReferenceSystem/mrs:referenceSystemIdentifier/mcc:MD_Identifier/mcc:code"
    if facts.layer.crs:
        add_text(root, system, facts.layer.crs)
    _add_identification(add_path(root, "mdb:identificationInfo/mri:MD_DataIdentification"), facts)
    _add_content(add_path(root, "mdb:contentInfo"), facts.layer)
    _add_distribution(root, facts)
    _add_lineage(add_path(root, "mdb:resourceLineage/mrl:LI_Lineage"), facts)
    write_record(root, output)


def _add_identification(data: ET.Element, facts: LayerFacts) -> None:
    told = facts.dataset.metadata
    citation = add_path(data, "mri:citation/cit:CI_Citation")
    add_text(citation, "cit:title", facts.dataset.title)
    add_text(citation, "cit:identifier/mcc:MD_Identifier/mcc:code", facts.dataset.identifier)
    add_text(data, "mri:abstract", told.description or facts.dataset.title)
    if told.rights_holder:
        add_text(data, "mri:credit", told.rights_holder)
    _add_responsibility(add_path(data, "mri:pointOfContact"), facts)
    kind = "mcc:MD_SpatialRepresentationTypeCode"
    add_code(data, "mri:spatialRepresentationType", kind, _representation(facts.layer))
    if isinstance(facts.layer, CutRaster):
        _add_resolution(add_path(data, "mri:spatialResolution/mri:MD_Resolution/mri:distance"), facts.layer)
    _add_extent(data, facts.area)
    frequency = find_frequency(told.frequency).iso19115 if told.frequency else ""
    if frequency:
        maintenance = add_path(data, "mri:resourceMaintenance/mmi:MD_MaintenanceInformation")
        add_code(
            maintenance, "mmi:maintenanceAndUpdateFrequency", "mmi:MD_MaintenanceFrequencyCode", frequency
        )
    for keyword in told.keywords:
        add_text(data, "mri:descriptiveKeywords/mri:MD_Keywords/mri:keyword", keyword)
    constraints = add_path(data, "mri:resourceConstraints/mco:MD_LegalConstraints")
    add_code(constraints, "mco:useConstraints", "mco:MD_RestrictionCode", "license")
    rights = f"License {facts.license_number}, {facts.licensor}: see LICENSE.pdf."
    add_text(constraints, "mco:otherConstraints", rights)
    _add_locale(add_path(data, "mri:defaultLocale"))


def _representation(layer: ExtractedLayer | CutRaster) -> str:
    if isinstance(layer, CutRaster):
        return "grid"
    return "vector" if layer.has_geometry else "textTable"


def _add_resolution(distance: ET.Element, raster: CutRaster) -> None:
    unit = read_crs(raster.crs, raster.name).axis_info[0].unit_name
    element = add_path(distance, "gco:Distance")
    element.set("uom", unit)
    element.text = repr(max(raster.pixel_size))


def _add_extent(data: ET.Element, area: Area) -> None:
    west, south, east, north = area.geometry.bounds
    box = add_path(data, "mri:extent/gex:EX_Extent/gex:geographicElement/gex:EX_GeographicBoundingBox")
    sides = {
        "westBoundLongitude": west,
        "eastBoundLongitude": east,
        "southBoundLatitude": south,
        "northBoundLatitude": north,
    }
    for side, value in sides.items():
        add_path(box, f"gex:{side}/gco:Decimal").text = f"{value:.7f}"


def _add_content(content: ET.Element, layer: ExtractedLayer | CutRaster) -> None:
    """Where fields are described, and what a raster's bands hold."""
    if isinstance(layer, CutRaster):
        bands = f"{len(layer.bands)} bands of {layer.data_type}"
        add_path(content, "mrc:MD_CoverageDescription/mrc:attributeDescription/gco:RecordType").text = bands
        return
    catalogue = add_path(content, "mrc:MD_FeatureCatalogueDescription")
    add_path(catalogue, "mrc:includedWithDataset/gco:Boolean").text = "true"
    dictionary = f"{layer.table}_dictionary.csv"
    add_text(catalogue, "mrc:featureCatalogueCitation/cit:CI_Citation/cit:title", dictionary)


def _add_distribution(root: ET.Element, facts: LayerFacts) -> None:
    distribution = add_path(root, "mdb:distributionInfo/mrd:MD_Distribution")
    path = "mrd:distributionFormat/mrd:MD_Format/mrd:formatSpecificationCitation/cit:CI_Citation/cit:title"
    for name in facts.formats:
        add_text(distribution, path, name)


def _add_lineage(lineage: ET.Element, facts: LayerFacts) -> None:
    layer = facts.layer
    if isinstance(layer, CutRaster):
        told = ["Pixels whose centre lies in the licensed area."]
    elif layer.has_geometry:
        told = [
            EDGES[Mode(layer.mode)],
            f"{layer.features_out} of {layer.features_in} features were delivered.",
        ]
    else:
        told = [f"Rows that belong to delivered features: {layer.features_out}."]
    area = f"The area has the SHA-256 {facts.area.sha256}."
    notes = [f"{note[:1].upper()}{note[1:]}." for note in layer.notes]
    add_text(lineage, "mrl:statement", " ".join([*told, area, *notes]))
    _add_scope(add_path(lineage, "mrl:scope/mcc:MD_Scope"), "mcc:level")


def _add_scope(parent: ET.Element, path: str) -> None:
    add_code(parent, path, "mcc:MD_ScopeCode", "dataset")


def _add_locale(parent: ET.Element) -> None:
    locale = add_path(parent, "lan:PT_Locale")
    add_code(locale, "lan:language", "lan:LanguageCode", "eng")
    add_code(locale, "lan:characterEncoding", "lan:MD_CharacterSetCode", "utf8")


def _add_date(info: ET.Element, on: date) -> None:
    add_date(add_path(info, "cit:date"), on)
    add_code(info, "cit:dateType", "cit:CI_DateTypeCode", "creation")


def _add_responsibility(parent: ET.Element, facts: LayerFacts) -> None:
    told = facts.dataset.metadata
    responsibility = add_path(parent, "cit:CI_Responsibility")
    add_code(responsibility, "cit:role", "cit:CI_RoleCode", "pointOfContact")
    organisation = add_path(responsibility, "cit:party/cit:CI_Organisation")
    office = f"{facts.licensor}, {told.department}" if told.department else facts.licensor
    add_text(organisation, "cit:name", office)
    if told.contact.email:
        address = "cit:contactInfo/cit:CI_Contact/cit:address/cit:CI_Address/cit:electronicMailAddress"
        add_text(organisation, address, told.contact.email)
