"""The register as a list: what stands in a row, and how a clerk finds it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import geopandas
import pytest
import shapely

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations import find_operation

from ..conftest import UTM15, MakeLayer, square
from .conftest import Run

On = Callable[..., dict[str, Any]]


@pytest.fixture
def on(job: Job, tmp_path: Path) -> On:
    """Runs an operation on a day of its own, at noon."""

    def run_on(day: str, name: str, **params: Any) -> dict[str, Any]:
        today = date.fromisoformat(day)
        then = replace(job, now=datetime.combine(today, time(12), UTC), as_of=today)
        return find_operation(name)({"REGISTER": str(tmp_path / "register.gpkg"), **params}, then)

    return run_on


@pytest.fixture
def office(on: On, order: dict[str, Any], approval: str, make_layer: MakeLayer, tmp_path: Path) -> None:
    """Three quotes, the second of them licensed.

    Q-2026-0001 of May 4: the parcels in sections 31 and 32. Q-2026-0002 of November 20 with L-2026-0001 of November 22:
    water mains in section 33. Q-2026-0003 of November 22: the parcels in section 34.
    """
    mains = str(make_layer("water mains", [shapely.box(382_500, 4_320_100, 382_600, 4_320_200)]))
    on("2026-05-01", "classify", LAYER=mains, ACCESS="licensed", OFFICER="T. Ester")
    on("2026-05-04", "quote", **{**order, "PURPOSE": "A storm drain"})
    utility = {"CUSTOMER_NAME": "Ünion Utility", "CUSTOMER_CLASS": "contracted", "LAYERS": [mains]}
    on("2026-11-20", "quote", **{**order, **utility, "SECTION_IDS": "T49N R32W 33"})
    contract = {"REFERENCE": "Contract 2026-114", "DATED": "2026-03-01"}
    on("2026-11-21", "recordevidence", LICENSEE="Ünion Utility", CUSTOMER_CLASS="contracted", **contract)
    package = {"APPROVAL": approval, "OUTPUT": str(tmp_path / "licensed.zip")}
    on("2026-11-22", "exportlicensed", QUOTE="Q-2026-0002", **package)
    on("2026-11-22", "quote", **{**order, "CUSTOMER_NAME": "Hilltop School", "SECTION_IDS": "T49N R32W 34"})


def in_degrees(geometry: shapely.Geometry) -> shapely.Geometry:
    return geopandas.GeoSeries([geometry], crs=UTM15).to_crs(4326).iloc[0]


def numbers(found: dict[str, Any]) -> list[str]:
    return [row["number"] for row in found["ROWS"]]


def test_the_newest_stands_first(run: Run, office: None) -> None:
    """Of one moment, a license before a quote."""
    found = run("registerlist")
    assert (found["REGISTER_EXISTS"], found["TOTAL"]) == (True, 4)
    assert numbers(found) == ["L-2026-0001", "Q-2026-0003", "Q-2026-0002", "Q-2026-0001"]


def test_a_row_says_what_was_quoted(run: Run, office: None) -> None:
    (row,) = run("registerlist", SEARCH="Q-2026-0001")["ROWS"]
    area = shapely.from_wkt(row.pop("area"))
    assert row == {
        "kind": "quote",
        "number": "Q-2026-0001",
        "label": "Q-2026-0001",
        "row_version": 1,
        "state": "expired",
        "licensee": "Prairie Survey, Inc.",
        "class": "general",
        "sections": "T49N R32W Sec. 31-32",
        "section_count": 2,
        "megabytes": "0.011",
        "volume": "measured",
        "total": "2.28",
        "issued": "2026-05-04T12:00:00+00:00",
        "valid_until": "2026-06-03",
        "quote_number": None,
        "layers": ["parcels"],
        "purpose": "A storm drain",
        "package_sha256": None,
    }
    assert area.is_valid
    assert area.geom_type == "Polygon"
    assert area.equals_exact(in_degrees(square(0, 0, 2)), 1e-4, normalize=True)


def test_a_license_says_which_quote_it_stands_on(run: Run, office: None, tmp_path: Path) -> None:
    row = run("registerlist")["ROWS"][0]
    assert (row["kind"], row["number"], row["state"]) == ("license", "L-2026-0001", "issued")
    assert (row["quote_number"], row["valid_until"]) == ("Q-2026-0002", None)
    assert (row["licensee"], row["class"], row["layers"]) == ("Ünion Utility", "contracted", ["water mains"])
    assert row["issued"] == "2026-11-22T12:00:00+00:00"
    assert run("verifypackage", INPUT=str(tmp_path / "licensed.zip"))["VALID"]
    assert len(row["package_sha256"]) == 64


def test_the_state_of_a_quote_follows_the_day(run: Run, on: On, office: None) -> None:
    """A quote holds for thirty days, the last one included; a licensed one has done its work."""
    states = {
        day: {row["number"]: row["state"] for row in on(day, "registerlist", SEARCH="Q-")["ROWS"]}
        for day in ("2026-12-22", "2026-12-23")
    }
    assert states["2026-12-22"]["Q-2026-0003"] == "issued"
    assert states["2026-12-23"]["Q-2026-0003"] == "expired"
    assert states["2026-12-23"]["Q-2026-0002"] == "licensed"


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("q-2026-0003", ["Q-2026-0003"]),
        ("Q-2026-0002", ["L-2026-0001", "Q-2026-0002"]),
        ("prairie", ["Q-2026-0001"]),
        ("ÜNION", ["L-2026-0001", "Q-2026-0002"]),
        ("storm", ["Q-2026-0001"]),
        ("Water Mains", ["L-2026-0001", "Q-2026-0002"]),
        ("49N 32W 34", ["Q-2026-0003"]),
        ("Sec. 31, T49N R32W", ["Q-2026-0001"]),
        ("t49 r32 33", ["L-2026-0001", "Q-2026-0002"]),
        ("T49N R32W", ["L-2026-0001", "Q-2026-0003", "Q-2026-0002", "Q-2026-0001"]),
        ("50N 32W", []),
        ("49S 32W 34", []),
        ("2026-11-22", ["L-2026-0001", "Q-2026-0003"]),
        ("2026-11", ["L-2026-0001", "Q-2026-0003", "Q-2026-0002"]),
        ("2026-06", []),
        ("2026-11 hilltop", ["Q-2026-0003"]),
        ("hilltop 49N 32W 33", []),
        ("school 49N-32W-34 hilltop 2026-11", ["Q-2026-0003"]),
        ("prairie utility", []),
        ("nobody", []),
        ("49N 32W 34 and a whole page of other words " * 200, []),
        ("   ", ["L-2026-0001", "Q-2026-0003", "Q-2026-0002", "Q-2026-0001"]),
    ],
)
def test_one_box_takes_a_name_a_number_a_section_and_a_date(
    run: Run, office: None, search: str, found: list[str]
) -> None:
    result = run("registerlist", SEARCH=search)
    assert (numbers(result), result["TOTAL"]) == (found, len(found))


def test_a_limit_shortens_the_list_and_not_the_count(run: Run, office: None) -> None:
    found = run("registerlist", LIMIT=1)
    assert (numbers(found), found["TOTAL"]) == (["L-2026-0001"], 4)
    with pytest.raises(Refused, match="LIMIT"):
        run("registerlist", LIMIT="many")


def test_the_outline_is_small_and_valid(run: Run, order: dict[str, Any], make_layer: MakeLayer) -> None:
    """A round area of 4,000 corners with a hole, and a part of its own beside it."""
    ring = square(0, 0, 2, 2).centroid.buffer(1500, quad_segs=1000)
    drawn = [ring.difference(ring.centroid.buffer(300)), square(3, 0, 0.5)]
    values = {**order, "AREA": str(make_layer("round", drawn))}
    del values["SECTION_IDS"]
    run("quote", **values)
    (row,) = run("registerlist")["ROWS"]
    area = shapely.from_wkt(row["area"])
    assert area.is_valid
    assert len(area.geoms) == 2
    assert shapely.get_num_coordinates(area) < 200
    assert area.area == pytest.approx(in_degrees(shapely.MultiPolygon(drawn)).area, rel=0.005)


def test_looking_makes_no_register(run: Run, tmp_path: Path) -> None:
    assert run("registerlist") == {"REGISTER_EXISTS": False, "ROWS": [], "TOTAL": 0}
    assert list(tmp_path.iterdir()) == []


def test_what_came_to_nothing_is_not_listed(run: Run, order: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        run("quote", **{**order, "REDUCTION_PERCENT": "10"})
    assert run("registerlist") == {"REGISTER_EXISTS": True, "ROWS": [], "TOTAL": 0}
