"""The operation that moves coordinates: chosen once, named, the same for every format, never a guess."""

from __future__ import annotations

import json
from pathlib import Path

import fiona
import geopandas
import pyogrio
import pyproj
import pytest
import shapely

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractRequest
from independence_opendata_plugin.engine.geodata.formats.checks import check_written
from independence_opendata_plugin.engine.geodata.formats.write import write_format
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.geodata.transformation import choose_transformation
from independence_opendata_plugin.engine.job import Job

from ..conftest import square
from .conftest import AREA, AS_OF, PARCEL, Deliver

CITY_UTM = (370_000.0, 4_310_000.0, 390_000.0, 4_330_000.0)
CITY_DEGREES = (-94.5, 38.9, -94.3, 39.1)
NAD83_UTM, NAD83_STATE_PLANE, NAD27_UTM = "EPSG:26915", "ESRI:102698", "EPSG:26715"


def choose(source: str, target: str, bounds: tuple[float, float, float, float] = CITY_UTM):  # noqa: ANN201
    return choose_transformation(pyproj.CRS(source), pyproj.CRS(target), bounds)


def test_from_nad83_to_the_world() -> None:
    """EPSG:1188 is a shift of nothing, which EPSG holds to be good for 4 m; the better one needs Missouri's grid."""
    chosen = choose(NAD83_UTM, "EPSG:4326")
    assert chosen.to_json() == {
        "name": "NAD83 to WGS 84 (1)",
        "accuracy_metres": 4.0,
        "operation": "EPSG:1188",
        "remark": chosen.remark,
    }
    assert "accurate to 2 m, was not possible without us_noaa_mohpgn.tif" in chosen.remark


def test_within_a_datum_nothing_is_lost() -> None:
    chosen = choose(NAD83_UTM, NAD83_STATE_PLANE)
    assert (chosen.name, chosen.accuracy_metres, chosen.remark) == ("no change of datum", 0.0, "")
    assert chosen.operation.startswith("proj=pipeline step inv proj=utm zone=15")


def test_nad27_without_its_grid_goes_the_known_way_and_says_what_is_missing() -> None:
    """PROJ's own first choice from NAD27 to NAD83 without a grid is to change nothing: 20 metres wrong here."""
    chosen = choose(NAD27_UTM, NAD83_UTM)
    assert chosen.name == "NAD27 to WGS 84 (6) + Inverse of NAD83 to WGS 84 (1)"
    assert chosen.operation == "EPSG:1175 + inverse of EPSG:1188"
    assert chosen.accuracy_metres == 11.0
    assert "accurate to 0.15 m" in chosen.remark and "conus.tif" in chosen.remark
    x, y = chosen.transformer.transform(380_000.0, 4_320_000.0)
    # The grid's own answer (NADCON) is 17.1 m to the west and 210 m to the north.
    assert (380_000 - x, y - 4_320_000) == pytest.approx((17.0, 211.1), abs=0.1)


@pytest.mark.parametrize(
    "source", ["+proj=tmerc +ellps=GRS80 +lon_0=-94", 'LOCAL_CS["site grid",UNIT["metre",1]]']
)
def test_a_guess_is_refused(source: str) -> None:
    with pytest.raises(Refused, match="no transformation between their datums is known"):
        choose(source, "EPSG:4326", (0.0, 0.0, 1000.0, 1000.0))


def test_coordinates_outside_the_datum_s_own_area_take_the_known_way_too() -> None:
    """A point on the equator in a zone that is meant for North America."""
    chosen = choose(NAD83_UTM, "EPSG:4326", (500_000.0, 0.0, 500_000.0, 0.0))
    assert chosen.operation == "EPSG:1188"
    assert chosen.transformer.transform(500_000.0, 0.0) == pytest.approx((-93.0, 0.0))


def test_heights_and_compound_systems_change_nothing() -> None:
    flat = choose(NAD83_UTM, "EPSG:4326")
    assert choose("EPSG:26915+5703", "EPSG:4326").operation == flat.operation


def test_no_folder_of_the_office_is_named() -> None:
    grid = "+proj=utm +zone=15 +ellps=clrk66 +nadgrids=@/srv/gis/grids/ours.gsb,null"
    told = json.dumps(choose(grid, "EPSG:4326").to_json())
    assert "ours.gsb" in told and "/srv" not in told


@pytest.mark.parametrize("name", ["GPKG", "Shapefile", "GeoJSON", "CSV", "FlatGeobuf", "KML", "GeoParquet"])
def test_every_format_of_a_delivery_names_the_same_operation(deliver: Deliver, name: str) -> None:
    (file,) = deliver(name, [PARCEL], crs="EPSG:4326", owner=["x"]).files
    assert file.transformation is not None
    assert file.transformation.operation == "EPSG:1188"


def test_what_stays_in_its_crs_is_not_transformed(deliver: Deliver) -> None:
    (file,) = deliver("GPKG", [PARCEL], owner=["x"]).files
    assert file.transformation is None


def test_a_layer_in_nad27_is_cut_and_delivered_in_nad83(job: Job, tmp_path: Path) -> None:
    """The area's outline and the features go the same way, so that the check of the extent holds to the millimetre."""
    to_nad27 = choose(NAD83_UTM, NAD27_UTM).transformer.transform
    parcel = shapely.transform(square(0.9, 0.4, 0.2, 0.2), to_nad27, interleaved=False)
    path = tmp_path / "old_survey.gpkg"
    geopandas.GeoDataFrame({"plat": ["7"]}, geometry=[parcel], crs=NAD27_UTM).to_file(path, engine="pyogrio")
    source = LayerSource.parse(str(path))
    (layer,) = extract([ExtractRequest(source, "cut")], AREA, tmp_path / "extract.gpkg", job)
    folder = tmp_path / "data"
    (file,) = write_format(tmp_path / "extract.gpkg", [layer], "GPKG", folder, "L", NAD83_UTM, AS_OF)
    check_written(folder, file, layer, AREA)
    with fiona.open(folder / file.path) as rows:
        west, south, east, north = rows.bounds
    expected = shapely.intersection(square(0.9, 0.4, 0.2, 0.2), square(0, 0)).bounds
    assert (west, south, east, north) == pytest.approx(expected, abs=0.01)
    assert pyogrio.read_info(folder / file.path)["crs"] == NAD83_UTM


def test_a_crs_that_does_not_reach_the_layer_is_refused(deliver: Deliver) -> None:
    """The globe seen from above India does not show Missouri."""
    with pytest.raises(Refused, match="does not reach"):
        deliver("GPKG", [PARCEL], crs="+proj=ortho +lat_0=0 +lon_0=90 +datum=WGS84", owner=["x"])
