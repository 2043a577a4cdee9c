"""Orthophotos from the quote to the package: priced by the section they show, delivered to the pixel."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from pypdf import PdfReader

from independence_opendata_plugin.chapter33.refusal import Refused

from ..geodata.rasters.conftest import vrt_of
from .conftest import PARCEL_BYTES, Run

SECTIONS_SHOWN = "1.5000"
PIXELS = 100 * 150


@pytest.fixture
def imagery(order: dict[str, Any], licensed_orthophoto: str) -> dict[str, Any]:
    """The parcels and the image of section 31 and half of section 32; one byte a pixel."""
    return {**order, "ORTHOPHOTOS": [licensed_orthophoto]}


@pytest.mark.parametrize(
    ("readings", "customer", "data", "orthophoto", "total"),
    [
        ("", "general", "2.28", "75.00", "77.28"),
        ("", "nonprofit", "1.14", "37.50", "38.64"),
        ("orthophoto_volume=charged", "general", "5.28", "75.00", "80.28"),
        ("orthophoto_volume=charged; volume=db-index", "general", "5000.00", "75.00", "5075.00"),
    ],
)
def test_imagery_is_charged_by_the_section_and_by_the_megabyte_only_where_a_reading_says_so(
    run: Run,
    imagery: dict[str, Any],
    tmp_path: Path,
    readings: str,
    customer: str,
    data: str,
    orthophoto: str,
    total: str,
) -> None:
    """Sec. 33-6(c): 1.5 sections x $50.00 = $75.00, half of it for a not-for-profit group (33-6(c)(2)).

    Sec. 33-6(a): 11,390 bytes of parcels x $200 a megabyte = $2.278; with the 15,000 bytes of the image 26,390 bytes
    = $5.278; by the index 2 sections x 12.5 MB x $200.00, whatever is delivered.
    """
    output = tmp_path / "quote.json"
    run("quote", **{**imagery, "CUSTOMER_CLASS": customer}, READINGS=readings, OUTPUT_JSON=str(output))
    document = json.loads(output.read_text())
    assert (document["data_fee"], document["orthophoto_fee"]) == (data, orthophoto)
    assert document["total"] == total
    (line,) = [line for line in document["lines"] if line["kind"] == "orthophoto"]
    assert line["quantity"] == SECTIONS_SHOWN
    charged = {"bytes": PIXELS} if "charged" in readings else {}
    assert document["orthophotos"] == [{"name": "orthophoto", **charged}]


def test_bytes_delivered_are_bytes_priced(
    run: Run, imagery: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    quote = run(
        "quote", **imagery, READINGS="orthophoto_volume=charged", OUTPUT_JSON=str(tmp_path / "q.json")
    )
    result = run(
        "exportlicensed", QUOTE=quote["QUOTE_NUMBER"], APPROVAL=approval, OUTPUT=str(tmp_path / "out.zip")
    )
    manifest, priced = json.loads(result["MANIFEST"]), json.loads((tmp_path / "q.json").read_text())
    delivered = sum(entry["bytes"] for entry in (*manifest["layers"], *manifest["orthophotos"]))
    assert delivered == priced["bytes"] == PARCEL_BYTES + PIXELS


def test_a_package_holds_the_image_and_tells_of_it_everywhere(
    run: Run, imagery: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    result = run(
        "exportlicensed", **imagery, CRS="EPSG:3857", APPROVAL=approval, OUTPUT=str(tmp_path / "o.zip")
    )
    assert run("verifypackage", INPUT=result["OUTPUT"]) == {"VALID": True, "PROBLEMS": []}
    (entry,) = json.loads(result["MANIFEST"])["orthophotos"]
    facts = {
        name: entry[name] for name in ("path", "name", "mode", "format", "crs", "width", "height", "pixels")
    }
    assert facts == {
        "path": "data/L-2026-0001_orthophoto.tif",
        "name": "orthophoto",
        "mode": "raster",
        "format": "COG",
        "crs": "EPSG:26915",
        "width": 150,
        "height": 100,
        "pixels": PIXELS,
    }
    assert "its own coordinate reference system" in entry["notes"][0]
    with zipfile.ZipFile(result["OUTPUT"]) as archive:
        texts = {name: archive.read(name) for name in archive.namelist()}
    with rasterio.open(io.BytesIO(texts[entry["path"]])) as image:
        assert image.crs.to_epsg() == 26915
        np.testing.assert_array_equal(image.read(), np.full((1, 100, 150), 7))
    assert f"./{entry['path']}".encode() in texts["L-2026-0001.qgs"]
    assert b"EPSG:26915" in texts["metadata/orthophoto.xml"]
    readme = texts["README.txt"].decode()
    assert "orthophoto: 150 by 100 pixels, 15000 bytes, raster" in readme
    assert "orthophoto: in its own coordinate reference system" in readme
    for name in ("LICENSE.pdf", "QUOTE.pdf"):
        said = "".join(page.extract_text() for page in PdfReader(io.BytesIO(texts[name])).pages)
        assert "orthophoto" in said, name
        assert "by the section" in said, name


def test_orthophotos_alone_are_licensed(
    run: Run, imagery: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    only = {**imagery, "LAYERS": []}
    result = run("exportlicensed", **only, APPROVAL=approval, OUTPUT=str(tmp_path / "out.zip"))
    with zipfile.ZipFile(result["OUTPUT"]) as archive:
        names = archive.namelist()
    assert [name for name in names if name.startswith("data/")] == ["data/L-2026-0001_orthophoto.tif"]
    assert "L-2026-0001.qgs" in names


def test_an_image_that_shows_something_else_than_was_quoted_wants_a_new_quote(
    run: Run, imagery: dict[str, Any], licensed_orthophoto: str, approval: str, tmp_path: Path
) -> None:
    quote = run("quote", **imagery)
    with rasterio.open(licensed_orthophoto, "r+") as image:
        image.nodata = 0
        image.write(np.zeros((1, 100, 50), np.uint8), window=((0, 100), (0, 50)))
    with pytest.raises(Refused, match="the orthophotos have changed since"):
        run("exportlicensed", QUOTE=quote["QUOTE_NUMBER"], APPROVAL=approval, OUTPUT=str(tmp_path / "o.zip"))
    assert not (tmp_path / "o.zip").exists()


def test_a_closed_tile_leaves_in_no_mosaic(run: Run, imagery: dict[str, Any], tmp_path: Path) -> None:
    mosaic = tmp_path / "mosaic.vrt"
    mosaic.write_text(vrt_of("orthophoto.tif", relative=True))
    run("classify", LAYER=str(mosaic), ACCESS="licensed", OFFICER="T. Ester")
    run(
        "classify",
        LAYER=str(tmp_path / "orthophoto.tif"),
        ACCESS="closed",
        STATUTE="610.021(14)",
        REASON="A court sealed it.",
        OFFICER="T. Ester",
    )
    with pytest.raises(Refused, match="raster 'mosaic' with its tile 'orthophoto'"):
        run("quote", **{**imagery, "ORTHOPHOTOS": [str(mosaic)]})


def test_an_image_beyond_the_area_is_refused_before_anything_is_priced(
    run: Run, imagery: dict[str, Any], tmp_path: Path
) -> None:
    with pytest.raises(Refused, match="raster 'orthophoto': it shows nothing of the area"):
        run("quote", **{**imagery, "SECTION_IDS": "T49N R32W 33-34"}, ESTIMATE="yes")
    assert run("quote", **{**imagery, "ORTHOPHOTOS": []})["QUOTE_NUMBER"] == "Q-2026-0001"
