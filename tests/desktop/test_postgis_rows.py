"""How a PostGIS layer's rows reach the engine: from the server itself, or through QGIS where it shows more."""

from __future__ import annotations

import csv
import json
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeedback,
    QgsField,
    QgsGeometry,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray, QMetaType

from independence_opendata_plugin.chapter33.refusal import Cancelled, Refused
from independence_opendata_plugin.desktop.identity import identify
from independence_opendata_plugin.desktop.layers import LayerDescription, describe
from tests.postgres import PostgresServer

from .lots import square
from .postgis import BREAKING, CLERK, CLERK_WORD, ENDLESS, Town, found_town, stored_credentials

UTM = QgsCoordinateReferenceSystem("EPSG:26915")


@pytest.fixture
def town(postgres: PostgresServer) -> Iterator[Town]:
    with found_town(postgres, "town") as town:
        yield town


def describe_layer(layer: QgsVectorLayer, folder: Path) -> LayerDescription:
    return describe(layer, folder / "copy.gpkg")


def facts_of(folder: Path, name: str) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads((folder / "copy.rows" / f"{name}.json").read_text())
    return facts


def write(description: LayerDescription) -> None:
    description.copied.write(Path(description.path), QgsFeedback())


def fetch(layer: QgsVectorLayer, folder: Path) -> list[dict[str, str]]:
    """The rows as the server wrote them; nulls and empty texts look alike here."""
    shutil.rmtree(folder / "copy.rows", ignore_errors=True)
    description = describe_layer(layer, folder)
    assert description.path == str(folder / "copy.rows")
    write(description)
    names = [name for name, _ in facts_of(folder, "schema")["fields"]]
    lines = [line for part in sorted((folder / "copy.rows").glob("*.csv")) for line in part.open(newline="")]
    rows = [dict(zip([*names, "geometry"], row, strict=True)) for row in csv.reader(lines)]
    end = facts_of(folder, "end")
    assert (end["complete"], end["rows"]) == (True, len(rows))
    return rows


def place_of(row: dict[str, str]) -> str:
    geometry = QgsGeometry()
    geometry.fromWkb(QByteArray(bytes.fromhex(row["geometry"])))
    return str(geometry.asWkt(1))


def test_the_server_writes_all_rows(town: Town, tmp_path: Path) -> None:
    rows = fetch(town.layer(), tmp_path)
    assert [(row["id"], row["name"], row["owner"]) for row in rows] == [
        ("1", "west", "Ada"),
        ("2", "middle", "Ben"),
        ("3", "east", "Cid"),
    ]
    assert place_of(rows[0]) == square(360_000).asWkt(1)


def test_only_rows_near_the_area_leave_the_server(town: Town, tmp_path: Path) -> None:
    description = describe_layer(town.layer(), tmp_path)
    west = QgsReferencedRectangle(square(360_200, side=100).boundingBox(), UTM)

    description.copied.limit_to(west, QgsProject.instance().transformContext())
    write(description)

    assert facts_of(tmp_path, "end")["rows"] == 1


def test_an_area_in_another_crs_loses_no_row(town: Town, tmp_path: Path) -> None:
    """The three lots in longitude and latitude: their box there is a bent one here."""
    description = describe_layer(town.layer(), tmp_path)
    area = QgsReferencedRectangle(town.layer().extent(), UTM)
    lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
    context = QgsProject.instance().transformContext()
    bounds = QgsCoordinateTransform(UTM, lonlat, context).transformBoundingBox(area)
    description.copied.limit_to(QgsReferencedRectangle(bounds, lonlat), context)
    write(description)

    assert facts_of(tmp_path, "end")["rows"] == 3


def test_a_filter_is_the_server_s_work_and_may_end_in_a_comment(town: Town, tmp_path: Path) -> None:
    rows = fetch(town.layer(sql="owner LIKE 'A%' -- Ada's"), tmp_path)
    assert [row["name"] for row in rows] == ["west"]


def test_a_view_and_a_query_are_read_like_tables(town: Town, tmp_path: Path) -> None:
    town.run("CREATE VIEW sold AS SELECT id, name, ST_Buffer(geom, 10) AS geom FROM lots WHERE id > 1")
    assert [row["name"] for row in fetch(town.layer(table="sold"), tmp_path)] == ["middle", "east"]
    query = "(SELECT id, owner, geom FROM lots WHERE name = 'east')"
    assert [row["owner"] for row in fetch(town.layer(table=query), tmp_path)] == ["Cid"]


def test_a_key_of_several_columns_is_no_obstacle(town: Town, tmp_path: Path) -> None:
    town.run(
        "CREATE TABLE shares (book int, page int, geom geometry(Point, 26915), PRIMARY KEY (book, page));"
        "INSERT INTO shares VALUES (1, 1, 'SRID=26915;POINT(0 1)'), (1, 2, 'SRID=26915;POINT(0 2)')"
    )
    layer = town.layer(table="shares", key="book,page", kind=Qgis.WkbType.Point)
    assert [(row["book"], row["page"]) for row in fetch(layer, tmp_path)] == [("1", "1"), ("1", "2")]


def test_a_second_geometry_is_no_attribute(town: Town, tmp_path: Path) -> None:
    """Nobody would cut it to the area: each of the two is a layer of its own."""
    town.run(
        "ALTER TABLE lots ADD door geometry(Point, 26915), ADD gps geography(Point, 4326);"
        "UPDATE lots SET door = ST_Centroid(geom), gps = 'POINT(-94.6 39.1)'"
    )
    lots, doors = town.layer(), town.layer(column="door", kind=Qgis.WkbType.Point)
    (first, *_) = fetch(lots, tmp_path)
    assert set(first) == {"id", "name", "owner", "geometry"}
    assert place_of(fetch(doors, tmp_path)[0]) == "Point (360500 4327500)"
    assert identify(lots) != identify(doors)


def test_a_second_geometry_is_none_of_qgis_s_either(town: Town, tmp_path: Path) -> None:
    town.run("ALTER TABLE lots ADD door geometry(Point, 26915)")
    layer = town.layer()
    layer.addExpressionField("upper(name)", QgsField("shout", QMetaType.Type.QString))
    description = describe_layer(layer, tmp_path)
    write(description)
    copy = QgsVectorLayer(f"{description.path}|layername={description.layer}", "copy", "ogr")
    assert copy.fields().names() == ["fid", "id", "name", "owner", "shout"]
    assert [row["shout"] for row in copy.getFeatures()] == ["WEST", "MIDDLE", "EAST"]


def test_a_geography_and_heights_are_fetched_as_they_are(town: Town, tmp_path: Path) -> None:
    town.run(
        "CREATE TABLE wells (id int PRIMARY KEY, geom geography(PointZ, 4326));"
        "INSERT INTO wells VALUES (1, 'POINT Z(-94.5 39.1 250)'), (2, 'POINT Z(-90 39 240)')"
    )
    layer = town.layer(table="wells", kind=Qgis.WkbType.PointZ, srid=4326)
    description = describe_layer(layer, tmp_path)
    here = QgsReferencedRectangle(
        QgsGeometry.fromWkt("POINT(-94.5 39.1)").buffer(0.1, 4).boundingBox(), layer.crs()
    )
    description.copied.limit_to(here, QgsProject.instance().transformContext())
    write(description)
    assert facts_of(tmp_path, "end")["rows"] == 1
    assert place_of(fetch(layer, tmp_path)[0]) == "Point Z (-94.5 39.1 250)"


def test_a_column_of_many_kinds_shows_the_layer_s_kind_alone(town: Town, tmp_path: Path) -> None:
    """As QGIS splits such a table; arcs are made of straight pieces, and counted."""
    town.run(
        "CREATE TABLE mixed (id int PRIMARY KEY, geom geometry(Geometry, 26915));"
        "INSERT INTO mixed VALUES (1, 'SRID=26915;POINT(1 2)'), (2, 'SRID=26915;LINESTRING(0 0,1 1)'),"
        "(3, 'SRID=26915;CIRCULARSTRING(0 0,1 1,2 0)'), (4, NULL),"
        "(5, 'SRID=26915;GEOMETRYCOLLECTION(LINESTRING(0 0,1 1))')"
    )
    lines = town.layer(table="mixed", kind=Qgis.WkbType.LineString)
    assert [row["id"] for row in fetch(lines, tmp_path)] == ["2", "3"]
    assert facts_of(tmp_path, "end")["curved"] == 1
    points = town.layer(table="mixed", kind=Qgis.WkbType.Point)
    assert [row["id"] for row in fetch(points, tmp_path)] == ["1"]


def test_what_qgis_adds_or_the_engine_cannot_read_goes_through_qgis(town: Town, tmp_path: Path) -> None:
    town.run(f'GRANT INSERT ON lots TO "{CLERK}"')
    edited, plain = town.layer(), town.layer()
    assert edited.startEditing()
    assert edited.addFeature(QgsFeature(edited.fields()))
    town.run("ALTER TABLE lots ADD tags text[]")
    listed = town.layer()
    for layer in (edited, listed):
        assert describe_layer(layer, tmp_path).path == str(tmp_path / "copy.gpkg")
    assert describe_layer(plain, tmp_path).path == str(tmp_path / "copy.rows")
    edited.rollBack()


def test_the_store_s_credentials_reach_the_server_and_nobody_else(town: Town, tmp_path: Path) -> None:
    with stored_credentials() as authcfg:
        layer = town.layer(authcfg=authcfg)
        description = describe_layer(layer, tmp_path)
        rows = fetch(layer, tmp_path)
    assert len(rows) == 3
    handed_over = json.dumps(description.to_json())
    handed_over += "".join(path.read_text() for path in (tmp_path / "copy.rows").iterdir())
    for secret in (CLERK, CLERK_WORD, authcfg):
        assert secret not in handed_over


def test_a_table_is_the_same_however_one_signs_in(town: Town) -> None:
    with stored_credentials() as authcfg:
        stored = identify(town.layer(authcfg=authcfg))
    assert stored == identify(town.layer()) == identify(town.layer(sql="id > 1"))
    assert stored == (
        f"postgres:host=127.0.0.1:port={town.server.port}:dbname=town:schema=public:table=lots:geometrycolumn=geom"
    )


@pytest.mark.parametrize("through_qgis", [False, True])
def test_a_server_that_goes_away_in_the_middle_is_no_end_of_the_rows(
    town: Town, tmp_path: Path, through_qgis: bool
) -> None:
    """QGIS itself takes it for the end of the layer, and only its log tells."""
    town.run(BREAKING)
    layer = town.layer(table="breaking", unread=True)
    if through_qgis:
        layer.addExpressionField("1", QgsField("one", QMetaType.Type.Int))
    description = describe_layer(layer, tmp_path)
    with pytest.raises(Refused, match="layer 'Lots': its server did not give all its rows"):
        write(description)


def test_rights_that_are_gone_are_told(town: Town, tmp_path: Path) -> None:
    description = describe_layer(town.layer(), tmp_path)
    town.run(f'REVOKE SELECT ON lots FROM "{CLERK}"')
    with pytest.raises(Refused, match="permission denied for table lots") as refused:
        write(description)
    assert CLERK_WORD not in str(refused.value)


def test_a_server_that_is_gone_is_told(postgres: PostgresServer, tmp_path: Path) -> None:
    with found_town(postgres, "village") as village:
        description = describe_layer(village.layer(), tmp_path)
    with pytest.raises(Refused, match="did not give all its rows") as refused:
        write(description)
    assert CLERK_WORD not in str(refused.value)


def test_cancel_reaches_a_server_that_is_still_thinking(town: Town, tmp_path: Path) -> None:
    town.run(ENDLESS)
    description = describe_layer(town.layer(table="endless", unread=True), tmp_path)
    feedback = QgsFeedback()
    threading.Timer(0.3, feedback.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        description.copied.write(Path(description.path), feedback)
    assert time.monotonic() - began < 20
