"""A table without geometry in each format: in its file where it holds tables, as CSV where it does not."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import fiona
import pandas as pd
import pyarrow as pa
import pyogrio
import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractedLayer, ExtractRequest
from independence_opendata_plugin.engine.geodata.formats.checks import check_written
from independence_opendata_plugin.engine.geodata.formats.stored import WrittenFile
from independence_opendata_plugin.engine.geodata.formats.write import WRITERS, write_format
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job

from ..conftest import MakeLayer, area_of, square

AS_OF = date(2026, 11, 22)
PERMITS = {
    "parcel": ["000012", "000012", "000012"],
    "fee": [12.5, None, 3.0],
    "issued": [date(2020, 1, 2), None, date(2021, 3, 4)],
    "note": ["ok", "=1+1", None],
}


class Office:
    """A parcel and its permits, extracted; `write` delivers both in one format and checks every file."""

    def __init__(self, parcels: Path, folder: Path, job: Job) -> None:
        pyogrio.write_arrow(pa.table(PERMITS).to_reader(), parcels, layer="permits", driver="GPKG")
        parcel = LayerSource.parse(f"{parcels}|layername=parcels")
        fields = [["parcel", "number"]]
        told = {
            "path": str(parcels),
            "layer": "permits",
            "relations": [{"parent": parcel.key, "fields": fields}],
        }
        requests = [ExtractRequest(LayerSource.parse(told), "whole"), ExtractRequest(parcel, "whole")]
        self.extract, self.folder = folder / "extract.gpkg", folder / "data"
        self.layers = extract(requests, area_of(square(0, 0)), self.extract, job)

    @property
    def permits(self) -> ExtractedLayer:
        return self.layers[0]

    def write(self, name: str) -> WrittenFile:
        """The file that holds the permits."""
        files = write_format(self.extract, self.layers, name, self.folder, "L-1", "EPSG:4326", AS_OF)
        tables = {layer.table: layer for layer in self.layers}
        for file in files:
            check_written(self.folder, file, tables[file.table], None)
        (permits,) = (file for file in files if file.table == "permits")
        return permits


@pytest.fixture
def office(make_layer: MakeLayer, tmp_path: Path, job: Job) -> Office:
    parcels = make_layer("parcels", [square(0.1, 0.1, 0.1, 0.1)], number=["000012"])
    return Office(parcels, tmp_path, job)


def test_a_geopackage_holds_it_as_a_table_of_attributes(office: Office) -> None:
    written = office.write("GPKG")
    assert (written.path, written.layer, written.crs, written.features) == ("L-1.gpkg", "permits", "", 3)
    with fiona.open(office.folder / "L-1.gpkg", layer="permits") as rows:
        assert rows.schema["geometry"] == "None"
        assert [row.properties["issued"] for row in rows] == ["2020-01-02", None, "2021-03-04"]


def test_geoparquet_becomes_plain_parquet(office: Office) -> None:
    written = office.write("GeoParquet")
    frame = pd.read_parquet(office.folder / written.path)
    assert written.path == "L-1_permits.parquet"
    assert frame["parcel"].tolist() == PERMITS["parcel"]


@pytest.mark.parametrize("name", sorted({"CSV", "Shapefile", "GeoJSON", "FlatGeobuf", "KML"}))
def test_other_formats_have_a_csv_beside(office: Office, name: str) -> None:
    """Leading zeros stay, null is not empty, no cell runs as a formula; the schema lies beside it."""
    written = office.write(name)
    text = (office.folder / "L-1_permits.csv").read_text(encoding="utf-8")
    assert text.splitlines() == [
        '"parcel","fee","issued","note"',
        '"000012",12.5,2020-01-02,"ok"',
        '"000012",,,"\'=1+1"',
        '"000012",3,2021-03-04,',
    ]
    schema = json.loads((office.folder / "L-1_permits.schema.json").read_text())
    assert [field["name"] for field in schema["fields"]] == list(PERMITS)
    assert (written.format, written.beside) == ("CSV", ("L-1_permits.schema.json",))
    assert any("delivered as CSV" in note for note in written.notes) == (name != "CSV")


def test_a_table_without_any_row_is_written_in_every_format(
    make_layer: MakeLayer, tmp_path: Path, job: Job
) -> None:
    office = Office(make_layer("parcels", [square(5, 5)], number=["000012"]), tmp_path, job)
    assert office.permits.features_out == 0
    assert [office.write(name).features for name in WRITERS] == [0] * len(WRITERS)


def test_a_damaged_table_is_found_before_it_is_delivered(office: Office) -> None:
    written = office.write("CSV")
    path = office.folder / written.path
    path.write_text("".join(path.read_text().splitlines(keepends=True)[:-1]))
    with pytest.raises(Refused, match="it holds 2 features, 3 were written"):
        check_written(office.folder, written, office.permits, None)
