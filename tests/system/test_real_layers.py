"""The whole line on layers that nobody here made."""

from __future__ import annotations

import json
import zipfile
from decimal import Decimal
from pathlib import Path

import geopandas
import pyogrio
import pytest
import shapely

from .conftest import Process

CENT = Decimal("0.01")
PARCELS = """<OGRVRTDataSource><OGRVRTLayer name="parcel_points">
<SrcDataSource>/vsizip/{zip}/KCMO_06152015_Parcel_PTs_Zoning.csv</SrcDataSource>
<SrcLayer>KCMO_06152015_Parcel_PTs_Zoning</SrcLayer><GeometryType>wkbPoint</GeometryType>
<LayerSRS>EPSG:4326</LayerSRS><GeometryField encoding="PointFromColumns" x="longitude" y="latitude"/>
</OGRVRTLayer></OGRVRTDataSource>"""


@pytest.fixture
def parcel_points(shared: Path, tmp_path: Path) -> Path:
    """Kansas City's 204,762 parcels; the zip says nothing of a CRS, so the description of the source does."""
    path = tmp_path / "parcel_points.vrt"
    path.write_text(PARCELS.format(zip=shared / "data/kcmo/KCMO_06152015_Parcel_PTs_Zoning.zip"))
    return path


@pytest.fixture
def neighborhood(shared: Path, tmp_path: Path) -> Path:
    """Blue Hills, 1.11 square miles, as the city's file draws it."""
    frame = geopandas.read_file(f"/vsizip/{shared / 'data/kcmo/KCNeighborhoods.zip'}")
    path = tmp_path / "blue_hills.gpkg"
    frame[frame["name"] == "Blue Hills"].to_file(path, layer="blue_hills")
    return path


def test_kansas_city_parcels_of_a_neighborhood(
    process: Process, parcel_points: Path, neighborhood: Path, approval: str, tmp_path: Path
) -> None:
    """Not whole sections: 1.11 square miles are 2 sections, in the row of $200.00 a megabyte."""
    process("classify", LAYER=str(parcel_points), ACCESS="licensed", MODE="whole", OFFICER="T. Ester")
    quote = process(
        "quote",
        AREA=str(neighborhood),
        LAYERS=[str(parcel_points)],
        CUSTOMER_NAME="Blue Hills Neighborhood Association",
        CUSTOMER_CLASS="nonprofit",
        OUTPUT_JSON=str(tmp_path / "quote.json"),
    )
    outline = geopandas.read_file(neighborhood).geometry.union_all()
    points = geopandas.read_file(parcel_points, bbox=outline.bounds)
    inside = points[points.intersects(outline)]
    columns = [name for name in inside.columns if name != "geometry"]
    texts = sum(len(value.encode()) for name in columns for value in inside[name] if isinstance(value, str))
    content = 21 * len(inside) + texts
    document = json.loads((tmp_path / "quote.json").read_text())
    assert (document["area"]["section_count"], document["area"]["whole_sections"]) == (2, False)
    assert (document["layers"][0]["features"], document["bytes"]) == (len(inside), content)
    half = (Decimal(content) / 1_000_000 * 200 / 2).quantize(CENT, rounding="ROUND_HALF_UP")
    assert Decimal(quote["TOTAL"]) == half
    process(
        "recordevidence",
        LICENSEE="Blue Hills Neighborhood Association",
        CUSTOMER_CLASS="nonprofit",
        REFERENCE="501(c)(3) letter",
        DATED="2019-04-02",
    )
    result = process(
        "exportlicensed",
        QUOTE=quote["QUOTE_NUMBER"],
        FORMATS=["GPKG", "CSV", "Shapefile", "GeoJSON"],
        APPROVAL=approval,
        OUTPUT=str(tmp_path / "blue_hills.zip"),
    )
    assert result["FEATURES"] == len(inside)
    assert process("verifypackage", INPUT=result["OUTPUT"])["VALID"] is True
    with zipfile.ZipFile(result["OUTPUT"]) as archive:
        archive.extractall(tmp_path / "unpacked")
    delivered = pyogrio.read_dataframe(tmp_path / "unpacked/data" / f"{result['LICENSE_NUMBER']}.gpkg")
    assert sorted(delivered["kivapin"]) == sorted(inside["kivapin"])


def test_real_sections_of_st_lucie_by_identifier(
    process: Process, shared: Path, approval: str, tmp_path: Path
) -> None:
    """Six sections of T36S R39E; the section layer is licensed itself, so six rows are delivered and no neighbour."""
    sections = str(shared / "data/plss/slc_plss_sections.geojson")
    process("classify", LAYER=sections, ACCESS="licensed", MODE="cut", OFFICER="T. Ester")
    area = process(
        "licensearea",
        SECTIONS=sections,
        SECTION_IDS="T36S R39E 7-8, 17-18; 36S-39E-19; T36 R39 Sec. 20",
        OUTPUT=str(tmp_path / "area.gpkg"),
    )
    assert (area["SECTION_COUNT"], area["WHOLE_SECTIONS"]) == (6, True)
    result = process(
        "exportlicensed",
        AREA=area["OUTPUT"],
        SECTIONS=sections,
        LAYERS=[sections],
        CUSTOMER_NAME="Treasure Coast Surveying",
        CUSTOMER_CLASS="general",
        FORMATS=["GPKG"],
        APPROVAL=approval,
        OUTPUT=str(tmp_path / "sections.zip"),
    )
    manifest = json.loads(result["MANIFEST"])
    assert manifest["area"]["sha256"] == area["AREA_SHA256"]
    with zipfile.ZipFile(result["OUTPUT"]) as archive:
        archive.extractall(tmp_path / "unpacked")
    delivered = pyogrio.read_dataframe(tmp_path / "unpacked/data" / f"{result['LICENSE_NUMBER']}.gpkg")
    assert sorted(delivered["SECNO"]) == [7, 8, 17, 18, 19, 20]
    outline = geopandas.read_file(area["OUTPUT"]).geometry.union_all()
    corners = shapely.points(shapely.get_coordinates(delivered.geometry.array))
    assert shapely.distance(corners, outline).max() < 1e-6


def test_real_neighborhoods_are_published(process: Process, shared: Path, tmp_path: Path) -> None:
    """The city's file of 145 neighborhoods has four invalid polygons; all of them are published, repaired."""
    source = f"/vsizip/{shared / 'data/kcmo/KCNeighborhoods.zip'}"
    fields = ("name", "cartodb_id", "kivapin", "landusecod", "classifica", "landuse", "subclass")
    metadata = {
        "title": "Neighborhoods of Kansas City",
        "description": "Neighborhoods as the city's file of 2015 draws them.",
        "keywords": ["neighborhoods"],
        "contact": {"name": "Open Data Coordinator", "email": "opendata@example.org"},
        "department": "City Planning",
        "frequency": "irregular",
        "goals": ["quality_of_life"],
        "fields": [{"name": name, "description": name} for name in fields],
    }
    classified = process(
        "classify", LAYER=source, ACCESS="open", OFFICER="T. Ester", METADATA=json.dumps(metadata)
    )
    portal = tmp_path / "portal"
    first = process("publish", DATASETS=classified["DATASET"], PORTAL=str(portal), COORDINATOR="T. Ester")
    assert (first["PUBLISHED"], first["REFUSED"], first["FAILED"]) == (1, 0, 0)
    latest = portal / "dataset" / classified["DATASET"] / "latest"
    features = json.loads(next(latest.glob("*.geojson")).read_text())["features"]
    assert len(features) == 145
    before = {path: path.read_bytes() for path in portal.rglob("*") if path.is_file()}
    again = process("publish", DATASETS=classified["DATASET"], PORTAL=str(portal), COORDINATOR="T. Ester")
    assert again["UNCHANGED"] == 1
    assert {path: path.read_bytes() for path in portal.rglob("*") if path.is_file()} == before
