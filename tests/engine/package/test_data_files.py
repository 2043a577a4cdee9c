"""The data folder of a package: the formats side by side are what they are one after another."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.refusal import Cancelled, Refused
from independence_opendata_plugin.engine.checksums import hash_file
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractRequest
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.package import data_files
from independence_opendata_plugin.engine.package.data_files import (
    DataOrder,
    describe_coordinates,
    write_data,
)

from ..conftest import MakeLayer, area_of, square

FORMATS = ("GPKG", "Shapefile", "GeoJSON", "CSV")


@pytest.fixture
def order(make_layer: MakeLayer, job: Job, tmp_path: Path) -> DataOrder:
    places = [square(column / 10, 0.5, 0.05, 0.05) for column in range(10)]
    path = make_layer("lots", places, owner=[f"owner {number}" for number in range(10)])
    extracted, area = tmp_path / "extract.gpkg", area_of(square(0, 0))
    (layer,) = extract([ExtractRequest(LayerSource.parse(str(path)), "cut")], area, extracted, job)
    return DataOrder(extracted, (layer,), "L-2026-0001", None, date(2026, 11, 22), area)


@pytest.fixture
def never_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data_files, "SMALL_BYTES", 0)


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hash_file(path) for path in folder.rglob("*") if path.is_file()
    }


def write(order: DataOrder, folder: Path, job: Job) -> tuple[list[str], dict[str, str]]:
    folder.mkdir()
    files = write_data(order, FORMATS, folder, job)
    return [file.path for file in files], contents(folder)


def test_side_by_side_and_in_turn_write_the_same_bytes(
    order: DataOrder, job: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_turn = write(order, tmp_path / "in turn", job)
    monkeypatch.setattr(data_files, "SMALL_BYTES", 0)
    side_by_side = write(order, tmp_path / "side by side", job)
    assert side_by_side == in_turn
    assert in_turn[0] == [
        "L-2026-0001.gpkg",
        "L-2026-0001_shapefile/L-2026-0001_lots.shp",
        "L-2026-0001_geojson/L-2026-0001_lots.geojson",
        "L-2026-0001_csv/L-2026-0001_lots.csv",
    ]


@pytest.mark.usefixtures("never_small")
def test_what_one_format_refuses_refuses_the_delivery(order: DataOrder, job: Job, tmp_path: Path) -> None:
    """The extract is gone before it is read."""
    shutil.move(order.extract, tmp_path / "elsewhere.gpkg")
    with pytest.raises(Refused, match="format"):
        write(order, tmp_path / "data", job)


@pytest.mark.usefixtures("never_small")
def test_cancelling_is_heard_while_formats_are_written(order: DataOrder, job: Job, tmp_path: Path) -> None:
    asked: list[int] = []

    def is_cancelled() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        write(order, tmp_path / "data", replace(job, is_cancelled=is_cancelled))


def test_a_line_for_each_way_that_coordinates_went(order: DataOrder, job: Job, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    files = write_data(replace(order, crs="ESRI:102698"), FORMATS, tmp_path / "data", job)
    utm, feet = (
        "NAD83 / UTM zone 15N (EPSG:26915)",
        "NAD_1983_StatePlane_Missouri_West_FIPS_2403_Feet (ESRI:102698)",
    )
    assert describe_coordinates(order, files) == [
        f"GPKG, Shapefile, CSV: {feet}, from {utm} without a change of datum",
        f"GeoJSON: WGS 84 (EPSG:4326), from {utm} by NAD83 to WGS 84 (1) (EPSG:1188), accurate to 4 m",
    ]
    kept = write_data(order, ["GPKG"], tmp_path / "data", job)
    assert describe_coordinates(order, kept) == [f"GPKG: {utm}, as the layers are stored"]
