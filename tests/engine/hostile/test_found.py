"""The smallest of the hostile layers that once broke the line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyogrio
import pytest
import shapely

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractedLayer, ExtractRequest
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job

from ..conftest import EAST, NORTH
from .layers import Column, HostileLayer, write_source

PLACE = shapely.to_wkb(shapely.Point(EAST, NORTH))


class Line:
    """Writes a layer in a container and takes it through the extract."""

    def __init__(self, folder: Path, job: Job) -> None:
        self._folder, self._job = folder, job
        self.extracted = folder / "extract.gpkg"

    def __call__(
        self, container: str, geometries: list[bytes | None], columns: Sequence[Column] = ()
    ) -> ExtractedLayer:
        layer = HostileLayer(container, "EPSG:26915", geometries, list(columns), "lots", torn=False)
        return self.take(write_source(layer, self._folder).description)

    def take(self, description: Any) -> ExtractedLayer:
        request = ExtractRequest(LayerSource.parse(description), "cut")
        (layer,) = extract([request], None, self.extracted, self._job)
        return layer


@pytest.fixture
def line(tmp_path: Path, job: Job) -> Line:
    return Line(tmp_path, job)


def test_flatgeobuf_rows_after_one_without_geometry_are_read(line: Line) -> None:
    layer = line("FlatGeobuf", [None, PLACE, None, PLACE], [("name", "text", ["a", "b", "c", "d"])])
    assert (layer.features_in, layer.features_out, layer.notes) == (4, 2, ("2 without geometry left out",))
    assert list(pyogrio.read_dataframe(line.extracted)["name"]) == ["b", "d"]


@pytest.mark.parametrize("container", ["GPKG", "GeoJSON", "FlatGeobuf"])
def test_a_layer_without_fields_is_delivered(line: Line, container: str) -> None:
    assert line(container, [PLACE, PLACE]).features_out == 2


def test_values_of_several_kinds_under_one_name_become_text(line: Line) -> None:
    layer = line("GeoJSON", [PLACE] * 3, [("note", "json", [{"a": 1}, "text", 7])])
    assert layer.fields == (("note", "string"),)
    assert list(pyogrio.read_dataframe(line.extracted)["note"]) == ['{ "a": 1 }', "text", "7"]


@pytest.mark.parametrize("x", [1e300, float("inf"), float("nan")])
def test_impossible_coordinates_are_left_out_and_counted(line: Line, x: float) -> None:
    street = shapely.to_wkb(shapely.LineString([(EAST, NORTH), (x, NORTH)]))
    layer = line("GPKG", [PLACE, street])
    assert (layer.features_in, layer.features_out) == (2, 1)
    assert layer.notes == ("1 geometries with impossible coordinates left out",)


def test_a_field_name_in_another_encoding_is_refused(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "lots.csv"
    file.write_bytes(b'"WKT","stra\xdfe"\n"POINT (0 0)","a"\n')
    options = {"GEOM_POSSIBLE_NAMES": "WKT", "KEEP_GEOM_COLUMNS": "NO"}
    with pytest.raises(Refused, match=r"layer 'lots': the name of a field.*set the layer's encoding"):
        line.take({"path": str(file), "options": options, "crs": "EPSG:4326"})


def test_a_field_whose_name_is_lost_stays_a_field(line: Line) -> None:
    """A Shapefile's name of one blank reads as no name; it is not the row's own number."""
    polygon = shapely.to_wkb(shapely.box(EAST, NORTH, EAST + 9, NORTH + 9))
    layer = line("Shapefile", [polygon], [(" ", "text", ["x"]), ("zone", "text", ["R1"])])
    assert [kind for _, kind in layer.fields] == ["string", "string"]


def test_a_source_with_two_geometry_columns_is_refused(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "lots.csv"
    file.write_text('"WKT","WKT"\n"POINT (0 0)","POINT (1 1)"\n')
    options = {"GEOM_POSSIBLE_NAMES": "WKT", "KEEP_GEOM_COLUMNS": "NO"}
    with pytest.raises(Refused, match="several columns of geometry"):
        line.take({"path": str(file), "options": options, "crs": "EPSG:4326"})


def test_texts_that_are_no_text_are_refused_by_name(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "lots.geojson"
    feature = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [0, 0]},
        "properties": {"a": "~"},
    }
    text = json.dumps({"type": "FeatureCollection", "features": [feature]}).encode()
    file.write_bytes(text.replace(b"~", b"\xff\xfe"))
    with pytest.raises(Refused, match="layer 'lots': a row cannot be read"):
        line.take({"path": str(file)})
