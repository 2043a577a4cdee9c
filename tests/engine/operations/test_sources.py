"""From classification to a verified package for every kind of file that an office keeps its layers in."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import ezdxf
import fiona
import geopandas
import pyarrow as pa
import pyarrow.parquet as pq
import pyogrio
import pytest
import shapely
from shapely.geometry import mapping

from independence_opendata_plugin.chapter33.refusal import Refused

from ..conftest import EAST, NORTH, UTM15
from .conftest import Run

NAMES = ["Peña 001", "Größe 002", "far away"]
CORNERS = [(EAST + 100, NORTH + 100), (EAST + 300, NORTH + 100), (EAST + 90_000, NORTH)]
LOTS = [shapely.box(x, y, x + 50, y + 40) for x, y in CORNERS]
POLES = [shapely.Point(corner) for corner in CORNERS]
WORLD_LOTS = geopandas.GeoSeries(LOTS, crs=UTM15).to_crs(4326).to_list()

Source = dict[str, Any]
Make = Callable[[Path], Source]


def by_fiona(
    driver: str,
    name: str,
    shapes: Sequence[shapely.Geometry] = LOTS,
    crs: str = UTM15,
    encoding: str | None = None,
) -> Make:
    """Writes through another GDAL than the engine reads with."""

    def make(folder: Path) -> Source:
        schema = {"geometry": shapes[0].geom_type, "properties": {"name": "str:20"}}
        with fiona.open(folder / name, "w", driver, schema, crs=crs, encoding=encoding) as layer:
            for shape, text in zip(shapes, NAMES, strict=True):
                layer.write({"geometry": mapping(shape), "properties": {"name": text}})
        return {"path": str(folder / name)}

    return make


def shapefile_without_cpg(encoding: str) -> Make:
    def make(folder: Path) -> Source:
        source = by_fiona("ESRI Shapefile", "lots.shp", encoding=encoding)(folder)
        (folder / "lots.cpg").unlink()
        return source

    return make


def csv_of_points(header: tuple[str, str], delimiter: str = ",", crs: str = UTM15) -> Make:
    def make(folder: Path) -> Source:
        places = geopandas.GeoSeries(POLES, crs=UTM15).to_crs(crs)
        with (folder / "poles.csv").open("w", encoding="utf-8-sig", newline="") as file:
            rows = csv.writer(file, delimiter=delimiter)
            rows.writerow([*header, "name"])
            rows.writerows([place.x, place.y, name] for place, name in zip(places, NAMES, strict=True))
        return {"path": str(folder / "poles.csv"), "crs": crs}

    return make


def csv_of_wkt(folder: Path) -> Source:
    with (folder / "lots.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(["name", "wkt"])
        rows.writerows((name, lot.wkt) for name, lot in zip(NAMES, LOTS, strict=True))
    return {"path": str(folder / "lots.csv"), "crs": UTM15}


def geoparquet(**options: Any) -> Make:
    def make(folder: Path) -> Source:
        layer = geopandas.GeoDataFrame({"name": NAMES}, geometry=LOTS, crs=UTM15)
        layer.to_parquet(folder / "lots.parquet", **options)
        return {"path": str(folder / "lots.parquet")}

    return make


def geoparquet_in_parts(folder: Path) -> Source:
    for ward, name, lot in zip((1, 2, 3), NAMES, LOTS, strict=True):
        part = folder / "lots" / f"ward={ward}"
        part.mkdir(parents=True)
        geopandas.GeoDataFrame({"name": [name]}, geometry=[lot], crs=UTM15).to_parquet(part / "0.parquet")
    return {"path": str(folder / "lots")}


def drawing(folder: Path) -> Source:
    """The lots as closed polylines, each on a CAD layer of its own name."""
    document = ezdxf.new("R2010")
    for name, lot in zip(NAMES, LOTS, strict=True):
        place = document.modelspace()
        place.add_lwpolyline(list(lot.exterior.coords)[:-1], close=True, dxfattribs={"layer": name})
    document.saveas(folder / "lots.dxf")
    return {"path": str(folder / "lots.dxf"), "crs": UTM15}


def kml(folder: Path) -> Source:
    placemarks = "".join(
        f"<Placemark><name>{name}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>"
        + " ".join(f"{x},{y}" for x, y in lot.exterior.coords)
        + "</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>"
        for name, lot in zip(NAMES, WORLD_LOTS, strict=True)
    )
    (folder / "lots.kml").write_text(
        f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{placemarks}</Document></kml>',
        encoding="utf-8",
    )
    return {"path": str(folder / "lots.kml")}


SOURCES: dict[str, Make] = {
    "File Geodatabase": by_fiona("OpenFileGDB", "lots.gdb", WORLD_LOTS, "EPSG:4326"),
    "FlatGeobuf": by_fiona("FlatGeobuf", "lots.fgb"),
    "GeoJSON": by_fiona("GeoJSON", "lots.geojson", WORLD_LOTS, "EPSG:4326"),
    "GML": by_fiona("GML", "lots.gml"),
    "MapInfo TAB": by_fiona("MapInfo File", "lots.tab", encoding="cp1252"),
    "Shapefile in Windows-1252": by_fiona("ESRI Shapefile", "lots.shp", encoding="cp1252"),
    "Shapefile in Windows-1252 without .cpg": shapefile_without_cpg("cp1252"),
    "Shapefile in UTF-8 without .cpg": shapefile_without_cpg("utf-8"),
    "CSV with x and y, and a byte order mark": csv_of_points(("X", "Y")),
    "CSV with lon and lat": csv_of_points(("lon", "lat"), crs="EPSG:4326"),
    "CSV with longitude and latitude": csv_of_points(("Longitude", "Latitude"), ";", crs="EPSG:4326"),
    "CSV with WKT": csv_of_wkt,
    "GeoParquet": geoparquet(),
    "GeoParquet, compressed, with covering": geoparquet(compression="zstd", write_covering_bbox=True),
    "GeoParquet in hive partitions": geoparquet_in_parts,
    "DXF": drawing,
    "KML": kml,
}


@pytest.fixture
def unpack(tmp_path: Path) -> Callable[[str], Path]:
    def unpack_package(package: str) -> Path:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(tmp_path / "unpacked")
        return tmp_path / "unpacked"

    return unpack_package


@pytest.mark.parametrize("kind", list(SOURCES))
def test_a_source_of_every_kind_is_licensed(
    run: Run,
    order: dict[str, Any],
    approval: str,
    tmp_path: Path,
    kind: str,
    unpack: Callable[[str], Path],
) -> None:
    folder = tmp_path / "office"
    folder.mkdir()
    source = SOURCES[kind](folder)
    before = sorted(path.name for path in folder.rglob("*"))
    run("classify", LAYER=source, ACCESS="licensed", MODE="cut", OFFICER="T. Ester")
    quote = run("quote", **{**order, "LAYERS": [source]})
    result = run(
        "exportlicensed",
        QUOTE=quote["QUOTE_NUMBER"],
        LAYERS=[source],
        APPROVAL=approval,
        OUTPUT=str(tmp_path / "l.zip"),
    )
    assert run("verifypackage", INPUT=result["OUTPUT"])["PROBLEMS"] == []
    (layer,) = json.loads(result["MANIFEST"])["layers"]
    assert (layer["features_in"], layer["features_out"], layer["notes"]) == (2, 2, [])
    rows = pyogrio.read_dataframe(unpack(result["OUTPUT"]) / "data" / "L-2026-0001.gpkg")
    texts = {"DXF": "Layer", "KML": "Name"}.get(kind, "name")
    assert sorted(rows[texts]) == sorted(NAMES[:2])
    assert sorted(path.name for path in folder.rglob("*")) == before


def test_the_shape_beyond_the_area_is_in_no_field_of_a_csv(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path, unpack: Callable[[str], Path]
) -> None:
    """A lot across the township's south edge: what lies beyond is neither delivered nor told."""
    (tmp_path / "lots.csv").write_text(
        f'name,wkt\nlot,"{shapely.box(EAST, NORTH - 77, EAST + 50, NORTH + 50)}"\n'
    )
    source = {"path": str(tmp_path / "lots.csv"), "crs": UTM15}
    run("classify", LAYER=source, ACCESS="licensed", MODE="cut", OFFICER="T. Ester")
    result = run(
        "exportlicensed",
        **{**order, "LAYERS": [source], "FORMATS": ["CSV"]},
        APPROVAL=approval,
        OUTPUT=str(tmp_path / "l.zip"),
    )
    (file,) = (unpack(result["OUTPUT"]) / "data").rglob("*.csv")
    assert str(int(NORTH - 77)) not in file.read_text()
    assert file.read_text().startswith('"WKT","name"\n')


def refusal_of(run: Run, order: dict[str, Any], source: Source) -> str:
    run("classify", LAYER=source, ACCESS="licensed", OFFICER="T. Ester")
    with pytest.raises(Refused) as refusal:
        run("quote", **{**order, "LAYERS": [source]})
    return str(refusal.value)


@pytest.mark.parametrize("make", [csv_of_points(("x", "y")), csv_of_wkt, drawing])
def test_places_without_a_crs_are_refused(
    run: Run, order: dict[str, Any], tmp_path: Path, make: Make
) -> None:
    said = refusal_of(run, order, {"path": make(tmp_path)["path"]})
    assert "it has no coordinate reference system" in said
    assert "set the layer's CRS" in said


def test_a_csv_whose_places_may_be_in_two_pairs_of_columns_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("x,y,lon,lat\n380100,4320100,-94.4,39.0\n")
    source = {"path": str(tmp_path / "p.csv"), "crs": "EPSG:4326"}
    with pytest.raises(Refused, match="x and y or lon and lat.*X_POSSIBLE_NAMES"):
        run("classify", LAYER=source, ACCESS="licensed", OFFICER="T. Ester")
    told = {**source, "options": {"X_POSSIBLE_NAMES": "lon", "Y_POSSIBLE_NAMES": "lat"}}
    assert run("classify", LAYER=told, ACCESS="licensed", OFFICER="T. Ester")["DATASET"]


def test_a_text_that_is_not_utf8_is_refused_rather_than_garbled(
    run: Run, order: dict[str, Any], tmp_path: Path
) -> None:
    (tmp_path / "poles.csv").write_bytes(f"x,y,name\n{EAST + 5},{NORTH + 5},Peña\n".encode("cp1252"))
    said = refusal_of(run, order, {"path": str(tmp_path / "poles.csv"), "crs": UTM15})
    assert "a row cannot be read (In column 3: Invalid: Invalid UTF8" in said


def test_a_parquet_file_with_another_kind_of_geometry_is_refused(
    run: Run, order: dict[str, Any], tmp_path: Path
) -> None:
    said = refusal_of(run, order, geoparquet(geometry_encoding="geoarrow")(tmp_path))
    assert "its geometry is stored as polygon" in said
    assert "well-known binary" in said


def test_a_filter_of_a_parquet_file_is_refused(run: Run, order: dict[str, Any], tmp_path: Path) -> None:
    source = {**geoparquet()(tmp_path), "subset": "name = 'x'"}
    assert "Parquet files are read as they are" in refusal_of(run, order, source)


def test_a_second_geometry_of_a_parquet_file_is_not_delivered(
    run: Run, order: dict[str, Any], tmp_path: Path
) -> None:
    layer = geopandas.GeoDataFrame({"name": NAMES}, geometry=LOTS, crs=UTM15)
    layer["doors"] = geopandas.GeoSeries(POLES, crs=UTM15)
    layer.to_parquet(tmp_path / "lots.parquet")
    source = {"path": str(tmp_path / "lots.parquet")}
    run("classify", LAYER=source, ACCESS="licensed", OFFICER="T. Ester")
    values = {**order, "LAYERS": [source], "OUTPUT_JSON": str(tmp_path / "q.json")}
    run("quote", **values)
    # Two squares of 93 bytes, and the names Peña 001 and Größe 002 of 9 and 11.
    assert json.loads((tmp_path / "q.json").read_text())["bytes"] == 2 * 93 + 9 + 11


def test_a_parquet_file_cut_short_is_refused(run: Run, order: dict[str, Any], tmp_path: Path) -> None:
    source = geoparquet()(tmp_path)
    whole = Path(source["path"]).read_bytes()
    Path(source["path"]).write_bytes(whole[:-20])
    assert "it cannot be read" in refusal_of(run, order, source)


def test_values_of_a_parquet_file_keep_what_they_say(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path, unpack: Callable[[str], Path]
) -> None:
    """Large texts, exact decimals, dictionaries and lists, which GDAL's readers give as others."""
    frame = geopandas.GeoDataFrame({"name": NAMES}, geometry=LOTS, crs=UTM15)
    frame.to_parquet(tmp_path / "lots.parquet")
    table = pq.read_table(tmp_path / "lots.parquet")
    columns = {
        "large": pa.array(["a", "b", "c"], pa.large_string()),
        "fee": pa.array(["12.30", "0.05", None]).cast(pa.decimal128(9, 2)),
        "zone": pa.array(["R-6", "R-6", "C-2"]).dictionary_encode(),
        "wards": pa.array([[1, 2], [], None]),
    }
    for name, values in columns.items():
        table = table.append_column(name, values)
    pq.write_table(table, tmp_path / "lots.parquet")
    source = {"path": str(tmp_path / "lots.parquet")}
    run("classify", LAYER=source, ACCESS="licensed", OFFICER="T. Ester")
    result = run(
        "exportlicensed", **{**order, "LAYERS": [source]}, APPROVAL=approval, OUTPUT=str(tmp_path / "l.zip")
    )
    rows = pyogrio.read_dataframe(unpack(result["OUTPUT"]) / "data" / "L-2026-0001.gpkg")
    assert rows[list(columns)].values.tolist() == [["a", 12.3, "R-6", "[1, 2]"], ["b", 0.05, "R-6", "[]"]]
