"""What an area holds, known before anybody asks for a quote: the same figures, and no number given out."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas
import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations.measure import measure

from ..conftest import MakeLayer, square
from .conftest import PARCEL_BYTES, Run


def test_layers_are_counted_byte_by_byte(run: Run, order: dict[str, Any], licensed_parcels: str) -> None:
    found = run("measure", **order)
    assert (found["FEATURES"], found["BYTES"], found["MEGABYTES"]) == (100, PARCEL_BYTES, "0.011")
    assert found["VOLUME"] == "measured"
    assert json.loads(found["LAYERS"]) == [
        {
            "key": f"{licensed_parcels}|layername=parcels",
            "name": "parcels",
            "features": 100,
            "bytes": PARCEL_BYTES,
            "mode": "whole",
        }
    ]
    assert found["SECTION_LABELS"] == ["T49N R32W Sec. 31", "T49N R32W Sec. 32"]
    assert (found["SECTION_COUNT"], found["WHOLE_SECTIONS"]) == (2, True)
    assert float(found["SQUARE_MILES"]) == pytest.approx(2, rel=2e-3)
    assert found["ORTHOPHOTO_SECTIONS"] is None


def test_a_quote_says_the_same_and_does_not_cut_again(
    run: Run, order: dict[str, Any], tmp_path: Path
) -> None:
    measured = run("measure", **order)
    (extract,) = (tmp_path / "cache").rglob("*.gpkg")
    cut_at = extract.stat().st_mtime_ns
    assert measured["FILE_BYTES"] == extract.stat().st_size

    run("quote", **order, OUTPUT_JSON=str(tmp_path / "q.json"))

    quoted = json.loads((tmp_path / "q.json").read_text())
    assert (quoted["bytes"], quoted["megabytes"]) == (measured["BYTES"], measured["MEGABYTES"])
    assert quoted["area"]["sha256"] == measured["AREA_SHA256"]
    assert [path.stat().st_mtime_ns for path in (tmp_path / "cache").rglob("*.gpkg")] == [cut_at]


def test_measuring_takes_no_number(run: Run, order: dict[str, Any]) -> None:
    run("measure", **order)
    assert run("quote", **order)["QUOTE_NUMBER"] == "Q-2026-0001"


def test_an_estimate_says_that_it_is_one_and_writes_nothing(
    run: Run, order: dict[str, Any], tmp_path: Path
) -> None:
    """All parcels lie inside, so that about is exactly."""
    found = run("measure", **order, ESTIMATE="yes")
    assert (found["VOLUME"], found["FEATURES"], found["BYTES"]) == ("estimate", 100, PARCEL_BYTES)
    assert found["FILE_BYTES"] is None
    assert json.loads(found["LAYERS"])[0]["features"] == 100
    assert not list((tmp_path / "cache").rglob("*.gpkg"))


def test_an_estimate_counts_what_meets_the_area_and_a_measure_what_is_delivered(
    run: Run, order: dict[str, Any], make_layer: MakeLayer
) -> None:
    """A lot of 100 m that reaches a centimetre into the area is a sliver: about one, delivered none."""
    reach = 0.01 / 1609.344
    width = 100 / 1609.344
    layer = make_layer("neighbours", [square(2 - reach, 0.5, width, width)])
    run("classify", LAYER=str(layer), ACCESS="licensed", MODE="whole", OFFICER="T. Ester")
    values = {**order, "LAYERS": [str(layer)]}
    assert run("measure", **values, ESTIMATE=True)["FEATURES"] == 1
    delivered = run("measure", **values)
    assert (delivered["FEATURES"], delivered["BYTES"], delivered["MEGABYTES"]) == (0, 0, "0.000")


def test_without_layers_the_area_speaks_and_no_register_is_needed(
    run: Run, sections_file: Path, tmp_path: Path
) -> None:
    found = run("measure", SECTIONS=str(sections_file), SECTION_IDS="T49N R32W 31")
    assert (found["SECTION_COUNT"], found["SECTION_LABELS"]) == (1, ["T49N R32W Sec. 31"])
    assert (found["FEATURES"], found["BYTES"], found["LAYERS"], found["FILE_BYTES"]) == (0, 0, "[]", None)
    assert not (tmp_path / "register.gpkg").exists()


def test_an_area_that_is_not_made_of_whole_sections(
    run: Run, sections_file: Path, make_layer: MakeLayer
) -> None:
    """One and a half square miles reach into two sections and are charged as two."""
    area = make_layer("drawn", [square(0, 0, 1.5)])
    found = run("measure", SECTIONS=str(sections_file), AREA=str(area))
    assert (found["SECTION_COUNT"], found["WHOLE_SECTIONS"]) == (2, False)
    assert float(found["SQUARE_MILES"]) == pytest.approx(1.5, rel=2e-3)
    assert found["SECTION_LABELS"] == ["T49N R32W Sec. 31", "T49N R32W Sec. 32"]


def test_orthophotos_are_counted_by_section(
    run: Run, order: dict[str, Any], licensed_orthophoto: str
) -> None:
    """Sec. 33-6(c): the image covers section 31 and the western half of section 32."""
    found = run("measure", **{**order, "LAYERS": [], "ORTHOPHOTOS": [licensed_orthophoto]})
    assert found["ORTHOPHOTO_SECTIONS"] == "1.5000"
    assert (found["BYTES"], found["LAYERS"]) == (0, "[]")


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
def test_only_layers_that_may_be_licensed_are_measured(
    run: Run, order: dict[str, Any], make_layer: MakeLayer, classification: Any, reason: str
) -> None:
    layer = str(make_layer("other", [square(0, 0, 0.1, 0.1)]))
    if classification:
        run("classify", LAYER=layer, OFFICER="T. Ester", **classification)
    with pytest.raises(Refused, match=f"'other'.*{reason}"):
        run("measure", **{**order, "LAYERS": [*order["LAYERS"], layer]})


def test_layers_without_a_register_are_refused_and_none_is_made(
    run: Run, order: dict[str, Any], tmp_path: Path
) -> None:
    with pytest.raises(Refused, match="the register: there is none at"):
        run("measure", **order, REGISTER=str(tmp_path / "other.gpkg"))
    assert not (tmp_path / "other.gpkg").exists()


def test_what_was_repaired_is_said(sections_file: Path, job: Job, tmp_path: Path) -> None:
    """A bow tie: its outline crosses itself."""
    bow = "POLYGON ((380000 4320000, 381000 4321000, 381000 4320000, 380000 4321000, 380000 4320000))"
    frame = geopandas.GeoDataFrame(geometry=geopandas.GeoSeries.from_wkt([bow]), crs="EPSG:26915")
    frame.to_file(tmp_path / "bow.gpkg")
    said: list[str] = []
    listening = replace(job, log=lambda level, text: said.append(f"{level}: {text}"))
    measure({"SECTIONS": str(sections_file), "AREA": str(tmp_path / "bow.gpkg")}, listening)
    assert said == ["info: 1 self-crossing outlines repaired"]
