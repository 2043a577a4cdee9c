"""The data dictionary of a layer, held against the names that other readers find in the delivered files."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path

import fiona
import pyarrow.parquet as pq
import pytest

from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractRequest
from independence_opendata_plugin.engine.geodata.formats.write import WRITERS, write_format
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.package.dictionary import write_dictionary
from independence_opendata_plugin.engine.package.manifest import DeliveredLayer
from independence_opendata_plugin.opendata.access import AccessClass
from independence_opendata_plugin.opendata.dataset import Dataset
from independence_opendata_plugin.opendata.metadata import DatasetMetadata, FieldMetadata

from ..conftest import MakeLayer, area_of, square

FIELDS = ("assessed_value", "assessed_valid", "WKT", "bbox", "=1+1", "select", "größe in m²", "shape")
OWN = ("geometry", "bbox")
AS_OF = date(2026, 11, 22)


@pytest.fixture
def delivered(make_layer: MakeLayer, job: Job, tmp_path: Path) -> DeliveredLayer:
    """A layer whose names each format must change somewhere, in every format."""
    path = make_layer("lots", [square(0.2, 0.2, 0.1, 0.1)], **{name: ["x"] for name in FIELDS})
    extracted = tmp_path / "extract.gpkg"
    requests = [ExtractRequest(LayerSource.parse(str(path)), "cut")]
    (layer,) = extract(requests, area_of(square(0, 0)), extracted, job)
    files = [
        file
        for name in WRITERS
        for file in write_format(extracted, [layer], name, tmp_path / name, "L", None, AS_OF)
    ]
    return DeliveredLayer(layer, tuple(files))


@pytest.fixture
def rows(delivered: DeliveredLayer, tmp_path: Path) -> list[dict[str, str]]:
    told = (FieldMetadata("assessed_value", "What the county says.", alias="Value"),)
    dataset = Dataset(
        "d-1", "lots", "Lots", AccessClass.LICENSED, metadata=DatasetMetadata(description="", fields=told)
    )
    write_dictionary(delivered, dataset, tmp_path / "dictionary.csv")
    with (tmp_path / "dictionary.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def names_in(path: Path, kind: str) -> list[str]:
    """The names of all columns that hold no place, as another reader than the writer finds them."""
    if kind == "GeoParquet":
        return [name for name in pq.read_schema(path).names if name not in OWN]
    if kind == "CSV":
        with path.open(encoding="utf-8", newline="") as file:
            return next(csv.reader(file))[1:]
    if kind == "GeoJSON":
        return list(json.loads(path.read_text())["features"][0]["properties"])
    with fiona.open(path) as collection:
        return list(collection.schema["properties"])


@pytest.mark.parametrize(
    "kind", ["GPKG", "Shapefile", "GeoJSON", "CSV", "FlatGeobuf", "GeoParquet", "FileGDB"]
)
def test_the_names_are_those_in_the_files(
    delivered: DeliveredLayer, rows: list[dict[str, str]], tmp_path: Path, kind: str
) -> None:
    (file,) = (file for file in delivered.files if file.format == kind)
    assert [row[f"name in {kind}"] for row in rows] == names_in(tmp_path / kind / file.path, kind)


def test_every_delivered_field_has_a_row(rows: list[dict[str, str]]) -> None:
    assert [row["field"] for row in rows] == list(FIELDS)
    assert (rows[0]["alias"], rows[0]["description"]) == ("Value", "What the county says.")
    assert {row["name in DXF"] for row in rows} == {""}
