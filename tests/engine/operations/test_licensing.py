"""From an area to a verified package, and every way in which it is refused."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from pathlib import Path
from typing import Any

import geopandas
import pyogrio
import pytest
import shapely
from pypdf import PdfReader

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.formats.write import WRITERS

from ..conftest import MakeLayer, square
from .conftest import PARCEL_BYTES, Run


def test_a_quote_is_priced_from_the_counted_bytes(run: Run, order: dict[str, Any], tmp_path: Path) -> None:
    """11,390 bytes at $200 a megabyte are $2.278, rounded once to $2.28; maintenance is 20 % of it."""
    assert PARCEL_BYTES == 11_390
    result = run("quote", **order, OUTPUT_PDF=str(tmp_path / "q.pdf"), OUTPUT_JSON=str(tmp_path / "q.json"))
    assert result["QUOTE_NUMBER"] == "Q-2026-0001"
    assert (result["SECTION_COUNT"], result["MEGABYTES"]) == (2, "0.011")
    assert (result["TOTAL"], result["ANNUAL_MAINTENANCE"]) == ("2.28", "0.46")
    document = json.loads((tmp_path / "q.json").read_text())
    assert document["bytes"] == PARCEL_BYTES
    assert document["layers"] == [
        {"name": "parcels", "features": 100, "bytes": PARCEL_BYTES, "mode": "whole"}
    ]
    assert document["area"]["sections"] == ["T49N R32W Sec. 31", "T49N R32W Sec. 32"]
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "q.pdf").pages)
    assert "Q-2026-0001" in text
    assert "$2.28" in text
    assert document["area"]["sha256"] in text


def test_the_price_is_the_same_by_description_and_by_polygon(
    run: Run, order: dict[str, Any], tmp_path: Path
) -> None:
    area = run(
        "licensearea",
        SECTIONS=order["SECTIONS"],
        SECTION_IDS=order["SECTION_IDS"],
        OUTPUT=str(tmp_path / "area.gpkg"),
    )
    described = run("quote", **order)
    del order["SECTION_IDS"]
    drawn = run("quote", **order, AREA=area["OUTPUT"])
    kept = run("quote", **{**order, "SECTIONS": ""}, AREA=area["OUTPUT"])
    assert described["TOTAL"] == drawn["TOTAL"] == kept["TOTAL"]
    assert described["SECTION_COUNT"] == drawn["SECTION_COUNT"] == kept["SECTION_COUNT"] == 2


def test_an_area_whose_outline_was_edited_is_measured_again(
    run: Run, order: dict[str, Any], tmp_path: Path, make_layer: MakeLayer
) -> None:
    """The file says two whole sections, but half a section has been drawn away: 1.5 square miles, rounded up to 2."""
    del order["SECTION_IDS"]
    area = run(
        "licensearea",
        SECTIONS=order["SECTIONS"],
        SECTION_IDS="T49N R32W 31-32",
        OUTPUT=str(tmp_path / "a.gpkg"),
    )
    frame = geopandas.read_file(area["OUTPUT"])
    frame.geometry = geopandas.GeoSeries([square(0, 0, 1.5)], crs="EPSG:26915").to_crs(4326)
    frame.to_file(tmp_path / "edited.gpkg", layer="license_area")
    run(
        "quote",
        **{**order, "SECTIONS": ""},
        AREA=str(tmp_path / "edited.gpkg"),
        OUTPUT_JSON=str(tmp_path / "q.json"),
    )
    found = json.loads((tmp_path / "q.json").read_text())["area"]
    assert (found["whole_sections"], found["section_count"]) == (False, 2)
    assert found["square_miles"] == pytest.approx(1.5, rel=1e-3)


def test_under_a_square_mile_the_hours_are_charged(
    run: Run, order: dict[str, Any], make_layer: MakeLayer
) -> None:
    """Sec. 33-6(a), last paragraph, and (d): 3.5 hours of a CAD/GIS Operator at $25.00."""
    area = make_layer("small", [square(0, 0, 0.5, 0.5)])
    values = {**order, "AREA": str(area)}
    del values["SECTION_IDS"]
    assert run("quote", **values)["TOTAL"] == "unknown"
    assert run("quote", **values, HOURS="CAD/GIS Operator=3.5")["TOTAL"] == "87.50"


def test_a_package_holds_what_the_quote_says(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    quote = run("quote", **order)
    result = run(
        "exportlicensed",
        QUOTE=quote["QUOTE_NUMBER"],
        FORMATS=["GPKG", "Shapefile", "GeoJSON", "CSV"],
        APPROVAL=approval,
        OUTPUT=str(tmp_path / "licensed.zip"),
    )
    assert (result["LICENSE_NUMBER"], result["FEATURES"], result["MEGABYTES"]) == (
        "L-2026-0001",
        100,
        "0.011",
    )
    assert run("verifypackage", INPUT=result["OUTPUT"]) == {"VALID": True, "PROBLEMS": []}
    with zipfile.ZipFile(result["OUTPUT"]) as archive:
        names = archive.namelist()
        archive.extractall(tmp_path / "unpacked")
    assert names[:5] == ["LICENSE.pdf", "QUOTE.pdf", "README.txt", "manifest.json", "SHA256SUMS"]
    assert "L-2026-0001.qgs" in names
    assert "metadata/parcels.xml" in names
    manifest = json.loads((tmp_path / "unpacked" / "manifest.json").read_text())
    assert manifest == json.loads(result["MANIFEST"])
    (layer,) = manifest["layers"]
    assert (layer["features_in"], layer["features_out"], layer["bytes"]) == (100, 100, PARCEL_BYTES)
    delivered = pyogrio.read_dataframe(tmp_path / "unpacked" / "data" / "L-2026-0001.gpkg", layer="parcels")
    counted = sum(
        len(shapely.to_wkb(row.geometry, flavor="iso"))
        + len(row.parcel_number.encode())
        + len(row.owner.encode())
        for row in delivered.itertuples()
    )
    assert counted == PARCEL_BYTES


def test_every_format_can_be_counted_again(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    formats = ["GPKG", "Shapefile", "GeoJSON", "FlatGeobuf"]
    result = run(
        "exportlicensed", **order, FORMATS=formats, APPROVAL=approval, OUTPUT=str(tmp_path / "l.zip")
    )
    with zipfile.ZipFile(result["OUTPUT"]) as archive:
        archive.extractall(tmp_path / "unpacked")
    endings = {".gpkg", ".shp", ".geojson", ".fgb"}
    files = [path for path in (tmp_path / "unpacked" / "data").rglob("*") if path.suffix in endings]
    counts = {}
    for path in files:
        frame = pyogrio.read_dataframe(path)
        texts = [str(value).encode() for name in frame.columns[:2] for value in frame[name]]
        counts[path.suffix] = sum(map(len, shapely.to_wkb(frame.geometry.array, flavor="iso"))) + sum(
            map(len, texts)
        )
    assert counts == dict.fromkeys(endings, PARCEL_BYTES)


def test_a_form_that_is_not_approved_makes_no_package(
    run: Run, order: dict[str, Any], tmp_path: Path
) -> None:
    with pytest.raises(Refused, match=r"no approval of the form shrink-wrap.*Sec\. 33-8\(d\)"):
        run("exportlicensed", **order, OUTPUT=str(tmp_path / "l.zip"))
    assert not (tmp_path / "l.zip").exists()


def test_an_approval_is_kept_for_the_next_package(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    run("exportlicensed", **order, APPROVAL=approval, OUTPUT=str(tmp_path / "one.zip"))
    second = run("exportlicensed", **order, OUTPUT=str(tmp_path / "two.zip"))
    assert second["LICENSE_NUMBER"] == "L-2026-0002"


@pytest.mark.parametrize(
    ("classification", "reason"),
    [
        (None, "not classified"),
        ({"ACCESS": "open"}, "nothing is in two lanes"),
        (
            {"ACCESS": "closed", "STATUTE": "610.021(20)", "REASON": "It tells access codes."},
            r"RSMo 610\.021\(20\)",
        ),
    ],
)
def test_only_licensed_layers_are_sold(
    run: Run, order: dict[str, Any], approval: str, make_layer: MakeLayer, classification: Any, reason: str
) -> None:
    folder = Path(approval).parent
    layer = str(make_layer("other", [square(0, 0, 0.1, 0.1)]))
    if classification:
        run("classify", LAYER=layer, OFFICER="T. Ester", **classification)
    for operation, output in (("quote", "OUTPUT_PDF"), ("exportlicensed", "OUTPUT")):
        with pytest.raises(Refused, match=f"'other'.*{reason}"):
            run(
                operation,
                **{
                    **order,
                    "LAYERS": [*order["LAYERS"], layer],
                    "APPROVAL": approval,
                    output: str(folder / "x.zip"),
                },
            )
    assert not list(folder.glob("*x.zip*"))


def test_a_layer_that_was_closed_after_the_quote_is_not_delivered(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    quote = run("quote", **order)
    run(
        "classify",
        LAYER=order["LAYERS"][0],
        ACCESS="closed",
        STATUTE="610.021(14)",
        REASON="A court sealed it.",
        OFFICER="T. Ester",
    )
    with pytest.raises(Refused, match="it is closed"):
        run("exportlicensed", QUOTE=quote["QUOTE_NUMBER"], APPROVAL=approval, OUTPUT=str(tmp_path / "l.zip"))
    assert not (tmp_path / "l.zip").exists()


def test_a_layer_that_is_not_in_the_quote_is_not_delivered(
    run: Run, order: dict[str, Any], approval: str, make_layer: MakeLayer, tmp_path: Path
) -> None:
    other = str(make_layer("plats", [square(0, 0, 0.1, 0.1)]))
    run("classify", LAYER=other, ACCESS="licensed", OFFICER="T. Ester")
    quote = run("quote", **order)
    with pytest.raises(Refused, match="plats is not in it"):
        run(
            "exportlicensed",
            QUOTE=quote["QUOTE_NUMBER"],
            LAYERS=[*order["LAYERS"], other],
            APPROVAL=approval,
            OUTPUT=str(tmp_path / "l.zip"),
        )


def test_an_area_beside_the_quote_must_be_its_own(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    """QGIS hands over what lies near the area that it is told: with another one, rows would be missing."""
    quoted, other = tmp_path / "quoted.gpkg", tmp_path / "other.gpkg"
    sections = {"SECTIONS": order["SECTIONS"]}
    run("licensearea", **sections, SECTION_IDS="T49N R32W 31-32", OUTPUT=str(quoted))
    run("licensearea", **sections, SECTION_IDS="T49N R32W 31", OUTPUT=str(other))
    delivery = {"QUOTE": run("quote", **order)["QUOTE_NUMBER"], "APPROVAL": approval}
    with pytest.raises(Refused, match="the area to deliver is not the one quoted"):
        run("exportlicensed", **delivery, AREA=str(other), OUTPUT=str(tmp_path / "no.zip"))
    assert (
        run("exportlicensed", **delivery, AREA=str(quoted), OUTPUT=str(tmp_path / "yes.zip"))["FEATURES"]
        == 100
    )


def test_data_that_changed_after_the_quote_wants_a_new_quote(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    quote = run("quote", **order)
    frame = geopandas.read_file(order["LAYERS"][0])
    frame.iloc[:99].to_file(order["LAYERS"][0], layer="parcels")
    with pytest.raises(Refused, match="'parcels' has changed since: 100 features .* 99 features"):
        run("exportlicensed", QUOTE=quote["QUOTE_NUMBER"], APPROVAL=approval, OUTPUT=str(tmp_path / "l.zip"))


def test_an_expired_quote_and_an_unknown_one_are_refused(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path, job: Any
) -> None:
    run("quote", **order)
    later = {"APPROVAL": approval, "OUTPUT": str(tmp_path / "l.zip")}
    object.__setattr__(job, "as_of", job.as_of.replace(year=2027))
    with pytest.raises(Refused, match="valid until 2026-12-22"):
        run("exportlicensed", QUOTE="Q-2026-0001", **later)
    with pytest.raises(Refused, match="no such quote"):
        run("exportlicensed", QUOTE="Q-2026-0777", **later)


def test_a_quote_file_that_was_changed_is_refused(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    path = tmp_path / "q.json"
    run("quote", **order, OUTPUT_JSON=str(path))
    path.write_text(path.read_text().replace('"2.28"', '"1.28"'))
    with pytest.raises(Refused, match="not what the register holds"):
        run("exportlicensed", QUOTE=str(path), APPROVAL=approval, OUTPUT=str(tmp_path / "l.zip"))


def test_an_estimate_becomes_measured_when_the_license_is_issued(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    quote = run("quote", **order, ESTIMATE="yes", OUTPUT_JSON=str(tmp_path / "estimate.json"))
    assert json.loads((tmp_path / "estimate.json").read_text())["volume"] == "estimate"
    run("exportlicensed", QUOTE=quote["QUOTE_NUMBER"], APPROVAL=approval, OUTPUT=str(tmp_path / "l.zip"))
    with zipfile.ZipFile(tmp_path / "l.zip") as archive, archive.open("QUOTE.pdf") as file:
        (tmp_path / "QUOTE.pdf").write_bytes(file.read())
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "QUOTE.pdf").pages)
    assert "revision 2" in text
    assert "ESTIMATE" not in text


def test_a_license_for_an_unknown_total_is_refused(
    run: Run, order: dict[str, Any], approval: str, make_layer: MakeLayer, tmp_path: Path
) -> None:
    values = {**order, "AREA": str(make_layer("small", [square(0, 0, 0.5, 0.5)]))}
    del values["SECTION_IDS"]
    quote = run("quote", **values)
    with pytest.raises(Refused, match="unknown"):
        run("exportlicensed", QUOTE=quote["QUOTE_NUMBER"], APPROVAL=approval, OUTPUT=str(tmp_path / "l.zip"))


def test_social_security_numbers_leave_under_no_license(
    run: Run, order: dict[str, Any], make_layer: MakeLayer, tmp_path: Path
) -> None:
    number = "219-38-4471"
    layer = make_layer("tenants", [square(0, 0, 0.1, 0.1)], ssn=[number])
    run("classify", LAYER=str(layer), ACCESS="licensed", OFFICER="T. Ester")
    with pytest.raises(Refused, match=r"field ssn.*RSMo 610\.035") as refusal:
        run("quote", **{**order, "LAYERS": [str(layer)]})
    assert number not in str(refusal.value)
    kept = [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    assert [path.name for path in kept if number.encode() in path.read_bytes()] == []


def test_a_field_that_is_not_licensed_is_not_delivered(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    metadata = {"title": "Parcels", "fields": [{"name": "owner", "licensed": False}]}
    run(
        "classify",
        LAYER=order["LAYERS"][0],
        ACCESS="licensed",
        OFFICER="T. Ester",
        METADATA=json.dumps(metadata),
    )
    result = run(
        "exportlicensed", **order, FORMATS=["GPKG", "CSV"], APPROVAL=approval, OUTPUT=str(tmp_path / "l.zip")
    )
    with zipfile.ZipFile(result["OUTPUT"]) as archive:
        leaking = [name for name in archive.namelist() if b"Sample owner" in archive.read(name)]
    assert leaking == []


def test_refused_work_leaves_no_number_behind(run: Run, order: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(Refused):
        run("quote", **{**order, "REDUCTION_PERCENT": "10"})
    run("quote", **order)
    with sqlite3.connect(tmp_path / "register.gpkg") as database:
        rows = database.execute("SELECT number, state FROM quotes").fetchall()
    assert rows == [("Q-2026-0001", "issued")]


def test_customization_is_charged_once_per_project(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    """Sec. 33-6(d): 2 hours of a Program Coordinator are $150.00, at the start and when the boundaries change."""
    project = {**order, "PROJECT": "Storm drain", "HOURS": "Program Coordinator=2"}
    assert run("quote", **project)["TOTAL"] == "152.28"
    run("exportlicensed", **project, APPROVAL=approval, OUTPUT=str(tmp_path / "l.zip"))
    assert run("quote", **project)["TOTAL"] == "2.28"
    assert run("quote", **{**project, "SECTION_IDS": "T49N R32W 31-33"})["TOTAL"] == "152.28"


def test_the_office_is_not_in_the_package(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    result = run(
        "exportlicensed",
        **order,
        FORMATS=list(WRITERS),
        APPROVAL=approval,
        OUTPUT=str(tmp_path / "l.zip"),
    )
    office = [str(tmp_path).encode(), b"register.gpkg", b"pytest-of", b"/tmp/"]
    with zipfile.ZipFile(result["OUTPUT"]) as archive:
        found = [(name, word) for name in archive.namelist() for word in office if word in archive.read(name)]
    assert found == []


@pytest.mark.parametrize("missing", ["CUSTOMER_NAME", "CUSTOMER_CLASS", "SECTION_IDS", "LAYERS", "REGISTER"])
def test_a_missing_parameter_is_named(run: Run, order: dict[str, Any], missing: str) -> None:
    words = {"SECTION_IDS": "none is given", "LAYERS": "no layer and no orthophoto"}
    with pytest.raises(Refused, match=words.get(missing, missing)):
        run("quote", **{**order, missing: ""})
