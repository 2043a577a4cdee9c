"""A delivered layer's ISO 19115-3 record: complete, in the schema's order, for vectors, tables and rasters."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest

from independence_opendata_plugin.engine.geodata.extracted import NO_GEOMETRY, ExtractedLayer
from independence_opendata_plugin.engine.geodata.rasters.cut import CutRaster
from independence_opendata_plugin.engine.package.iso_metadata import LayerFacts, write_metadata
from independence_opendata_plugin.engine.package.iso_xml import NAMESPACES
from independence_opendata_plugin.opendata.dataset import Dataset
from independence_opendata_plugin.opendata.metadata import Contact, DatasetMetadata

from ..conftest import UTM15, area_of, square

TOLD = DatasetMetadata(
    description="Lots of the city.",
    keywords=("lots", "zoning"),
    contact=Contact("GIS desk", "gis@example.org"),
    department="City Planning",
    frequency="annual",
    rights_holder="The county assessor",
)
LOTS = ExtractedLayer(
    "Lots",
    "lots",
    "cut",
    UTM15,
    "Polygon",
    12,
    10,
    930,
    (("zone", "string"),),
    ("2 invalid geometries repaired",),
)
OWNERS = ExtractedLayer("Owners", "owners", "whole", "", NO_GEOMETRY, 4, 4, 80, (("name", "string"),), ())
PHOTO = CutRaster("Photo", "photo", UTM15, 9, 9, "uint8", (0.25, 0.25), None, (), 81, 243, (), {}, ())
# metadataBase.xsd and identification.xsd of the 2018 edition.
RECORD = [
    *("metadataIdentifier", "defaultLocale", "metadataScope", "contact", "dateInfo", "metadataStandard"),
    *("referenceSystemInfo", "identificationInfo", "contentInfo", "distributionInfo", "resourceLineage"),
]
IDENTIFICATION = [
    *(
        "citation",
        "abstract",
        "credit",
        "pointOfContact",
        "spatialRepresentationType",
        "spatialResolution",
        "extent",
    ),
    *(
        "resourceMaintenance",
        "descriptiveKeywords",
        "descriptiveKeywords",
        "resourceConstraints",
        "defaultLocale",
    ),
]


class Record:
    """The record that is written of a layer."""

    def __init__(
        self, layer: ExtractedLayer | CutRaster, folder: Path, formats: tuple[str, ...] = ("GPKG",)
    ) -> None:
        dataset, area = Dataset("lots", "key", "Lots", metadata=TOLD), area_of(square(0, 0))
        facts = LayerFacts(dataset, layer, area, "L-2026-0001", "City of X", date(2026, 11, 22), formats)
        write_metadata(facts, folder / "lots.xml")
        self._root = ET.parse(folder / "lots.xml").getroot()

    def parts(self, path: str = ".") -> list[str]:
        """Names of what stands in an element, in order."""
        return [child.tag.partition("}")[2] for child in self._root.find(path, NAMESPACES) or ()]

    def texts(self, *names: str) -> list[str]:
        """All text below elements of these names, each within the one before."""
        found = self._root.findall(".//" + "//".join(names), NAMESPACES)
        return [" ".join("".join(element.itertext()).split()) for element in found]

    def codes(self, name: str) -> list[str | None]:
        return [element.get("codeListValue") for element in self._root.iterfind(f".//{name}", NAMESPACES)]


@pytest.mark.parametrize(
    ("layer", "absent", "kind"),
    [
        (LOTS, {"spatialResolution"}, "vector"),
        (OWNERS, {"spatialResolution", "referenceSystemInfo"}, "textTable"),
        (PHOTO, set(), "grid"),
    ],
)
def test_a_record_is_complete_and_in_the_schemas_order(
    layer: ExtractedLayer | CutRaster, absent: set[str], kind: str, tmp_path: Path
) -> None:
    record = Record(layer, tmp_path)
    assert record.parts() == [name for name in RECORD if name not in absent]
    identification = record.parts("mdb:identificationInfo/mri:MD_DataIdentification")
    assert identification == [name for name in IDENTIFICATION if name not in absent]
    assert record.codes("mcc:MD_SpatialRepresentationTypeCode") == [kind]


def test_a_record_says_what_the_catalog_says(tmp_path: Path) -> None:
    record = Record(LOTS, tmp_path, ("GPKG", "Shapefile"))
    assert record.texts("mri:abstract") == ["Lots of the city."]
    assert record.texts("mri:keyword") == ["lots", "zoning"]
    assert record.texts("mri:credit") == ["The county assessor"]
    assert record.texts("mri:pointOfContact", "cit:name") == ["City of X, City Planning"]
    assert record.texts("mri:pointOfContact", "cit:electronicMailAddress") == ["gis@example.org"]
    assert record.codes("mmi:MD_MaintenanceFrequencyCode") == ["annually"]
    assert record.texts("mrd:formatSpecificationCitation") == ["GPKG", "Shapefile"]
    assert record.texts("mrc:featureCatalogueCitation") == ["lots_dictionary.csv"]


def test_a_record_says_how_the_layer_came_about(tmp_path: Path) -> None:
    (statement,) = Record(LOTS, tmp_path).texts("mrl:statement")
    assert statement.startswith(
        "Features are cut at the edge of the licensed area. 10 of 12 features were delivered. The area has the SHA-256 "
    )
    assert statement.endswith("2 invalid geometries repaired.")


def test_a_raster_says_its_pixels(tmp_path: Path) -> None:
    record = Record(PHOTO, tmp_path, ("COG",))
    assert record.texts("mri:distance") == ["0.25"]
    assert record.texts("mrc:attributeDescription") == ["0 bands of uint8"]


def test_characters_that_xml_cannot_hold_are_left_out(tmp_path: Path) -> None:
    layer = ExtractedLayer(
        "Lots", "lots", "cut", UTM15, "Polygon", 1, 1, 93, (), ("field a\x07b is renamed",)
    )
    assert Record(layer, tmp_path).texts("mrl:statement")[0].endswith("Field ab is renamed.")
