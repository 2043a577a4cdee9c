"""Layers of every kind that QGIS shows go through the algorithms, and come out with all their rows."""

from __future__ import annotations

import tempfile
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsProject,
    QgsRelation,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QMetaType

from tests.postgres import PostgresServer

from .conftest import Run
from .delivering import Delivering, find_secrets
from .postgis import BREAKING, CLERK, CLERK_WORD, ENDLESS, Town, found_town, stored_credentials
from .wfs_server import serving

LOTS = [
    {"name": "west", "owner": "Ada"},
    {"name": "middle", "owner": "Ben"},
    {"name": "east", "owner": "Cid"},
]
EVERY_KIND = """
CREATE TYPE use AS ENUM ('house', 'shop');
CREATE TABLE kinds (id int PRIMARY KEY, floors smallint, parcel bigint, height real, price numeric(12, 2), vacant bool,
    code text, short char(5), number uuid, used use, sold date, changed timestamp, checked timestamptz,
    geom geometry(MultiPolygonZ, 26915));
INSERT INTO kinds VALUES
    (1, 2, 9007199254740993, 1.5, 1234.50, true, '007', 'ab', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'shop',
        '2024-02-29', '2024-02-29 12:34:56.789', '2024-02-29 12:34:56+02', ST_Multi('SRID=26915;{}')),
    (2, NULL, NULL, NULL, NULL, false, '', NULL, NULL, NULL, 'infinity', NULL, NULL, ST_Multi('SRID=26915;{}'))"""
SOLID = "POLYGON Z(({x} 4327000 1,{y} 4327000 1,{y} 4328000 1,{x} 4327000 1))"


@pytest.fixture
def delivering(engine_python: Path, run: Run, tmp_path: Path, approval: str) -> Iterator[Delivering]:
    QgsProject.instance().clear()
    yield Delivering(run, tmp_path, approval)
    QgsProject.instance().clear()


@pytest.fixture
def town(postgres: PostgresServer) -> Iterator[Town]:
    with found_town(postgres, "town") as town:
        yield town


def plain(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    return [{field: row[field] for field in ("name", "owner")} for row in rows]


def test_a_postgis_layer_is_delivered_and_its_credentials_are_nowhere(
    delivering: Delivering, town: Town
) -> None:
    with stored_credentials() as authcfg:
        package = delivering.deliver(town.layer(authcfg=authcfg))

        assert plain(package.rows("Lots")) == LOTS
        (layer,) = package.layers
        assert (layer["features_in"], layer["features_out"]) == (3, 3)
        secrets = [CLERK, CLERK_WORD, authcfg]
        server = [town.server.host, str(town.server.port), "dbname", "postgres"]
        assert find_secrets(package.folder, secrets + server) == []
        assert find_secrets(delivering.folder, secrets) == []
        assert not any(secret in delivering.run.said for secret in secrets)


def test_both_ways_out_of_a_database_bring_the_same_values(delivering: Delivering, town: Town) -> None:
    """By the server itself, and through QGIS, which a virtual field makes the only way."""
    solids = [SOLID.format(x=360_000 + i, y=361_000 + i) for i in range(2)]
    town.run(EVERY_KIND.format(*solids))
    direct = town.layer("Direct", table="kinds", kind=Qgis.WkbType.MultiPolygonZ)
    shown = town.layer("Shown", table="kinds", kind=Qgis.WkbType.MultiPolygonZ)
    shown.addExpressionField("1", QgsField("one", QMetaType.Type.Int))
    for layer in (direct, shown):
        QgsProject.instance().addMapLayer(layer, False)
        delivering.classify(layer)

    package = delivering.export(direct, shown)

    assert package is not None, delivering.run.said
    through_qgis = [{k: v for k, v in row.items() if k != "one"} for row in package.rows("Shown")]
    assert package.rows("Direct") == through_qgis
    first, second = package.rows("Direct")
    assert (first["parcel"], first["price"], first["code"], first["used"]) == (
        9007199254740993,
        1234.5,
        "007",
        "shop",
    )
    assert second["code"] == ""
    assert [layer["geometry_type"] for layer in package.layers] == ["MultiPolygon Z"] * 2


def test_a_related_table_of_the_database_brings_the_rows_of_the_delivered_lots(
    delivering: Delivering, town: Town
) -> None:
    town.run(
        "CREATE TABLE permits (id int PRIMARY KEY, lot int, number text);"
        "INSERT INTO permits VALUES (1, 1, '0001'), (2, 1, '0002'), (3, 3, '0003'), (4, 9, '0004')"
    )
    lots, permits = town.layer(), town.layer("Permits", table="permits", column=None)
    QgsProject.instance().addMapLayers([lots, permits], False)
    relation = QgsRelation()
    relation.setId("permits")
    relation.setName("Permits of the lot")
    relation.setReferencingLayer(permits.id())
    relation.setReferencedLayer(lots.id())
    relation.addFieldPair("lot", "id")
    QgsProject.instance().relationManager().addRelation(relation)
    for layer in (lots, permits):
        delivering.classify(layer)

    assert delivering.export(permits) is None
    assert "table 'Permits'" in delivering.run.said
    package = delivering.export(lots, permits)

    assert package is not None, delivering.run.said
    assert [row["number"] for row in package.rows("Permits")] == ["0001", "0002", "0003"]


def revoke(town: Town) -> None:
    town.run(f'REVOKE SELECT ON breaking FROM "{CLERK}"')


def go_on(town: Town) -> None:
    """The server goes away by itself, at the third row."""


@pytest.mark.parametrize("happens", [revoke, go_on])
def test_a_server_that_goes_away_leaves_nothing(
    delivering: Delivering, town: Town, happens: Callable[[Town], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the engine is called, and while it reads: the reason is the server's, not that rows are missing."""
    town.run(BREAKING)
    layer = town.layer(table="breaking", unread=True)
    QgsProject.instance().addMapLayer(layer, False)
    delivering.classify(layer)
    happens(town)
    temporary = delivering.folder / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    before = sorted(delivering.folder.rglob("*"))

    assert delivering.export(layer) is None

    assert "layer 'Lots': its server did not give all its rows" in delivering.run.said
    assert sorted(delivering.folder.rglob("*")) == before


def test_cancel_ends_the_fetching_and_the_reading(delivering: Delivering, town: Town) -> None:
    town.run(ENDLESS)
    layer = town.layer(table="endless", unread=True)
    QgsProject.instance().addMapLayer(layer, False)
    delivering.classify(layer)
    threading.Timer(1.0, delivering.run.feedback.cancel).start()
    began = time.monotonic()
    assert delivering.export(layer) is None
    assert time.monotonic() - began < 30
    assert "cancelled" in delivering.run.said
    assert (
        town.run("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'COPY%' AND state = 'active'") == "0"
    )


def test_a_web_feature_service_is_delivered(delivering: Delivering, lots_file: Path, tmp_path: Path) -> None:
    with serving(f"{lots_file}|layername=lots", "lots", tmp_path) as address:
        uri = f" url='{address}' typename='lots' version='auto' srsname='EPSG:26915'"
        package = delivering.deliver(QgsVectorLayer(uri, "Lots", "WFS"))
    assert plain(package.rows("Lots")) == LOTS
    assert find_secrets(package.folder, [address, "127.0.0.1"]) == []


def test_a_web_feature_service_that_went_away_is_no_empty_layer(
    delivering: Delivering, lots_file: Path, tmp_path: Path
) -> None:
    with serving(f"{lots_file}|layername=lots", "lots", tmp_path) as address:
        layer = QgsVectorLayer(f" url='{address}' typename='lots' version='auto'", "Lots", "WFS")
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer, False)
        delivering.classify(layer)
    assert delivering.export(layer) is None
    assert "layer 'Lots': its server did not give all its rows" in delivering.run.said


def test_a_memory_layer_is_delivered(delivering: Delivering, memory_layer: QgsVectorLayer) -> None:
    assert plain(delivering.deliver(memory_layer).rows("Lots on paper")) == LOTS


def test_a_join_and_a_virtual_field_are_delivered_by_a_decision_of_their_own(
    delivering: Delivering, lots: QgsVectorLayer
) -> None:
    codes = QgsVectorLayer("None?field=name:string&field=alarm:string", "Codes", "memory")
    row = QgsFeature(codes.fields())
    row.setAttributes(["west", "4711"])
    codes.dataProvider().addFeature(row)
    QgsProject.instance().addMapLayers([codes, lots], False)
    delivering.classify(lots)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(codes)
    join.setJoinFieldName("name")
    join.setTargetFieldName("name")
    lots.addJoin(join)
    lots.addExpressionField("upper(owner)", QgsField("shout", QMetaType.Type.QString))

    assert delivering.export(lots) is None
    assert "licensing layer 'Lots'" in delivering.run.said
    delivering.classify(lots)
    package = delivering.export(lots)

    assert package is not None, delivering.run.said
    rows = package.rows("Lots")
    assert [(row["Codes_alarm"], row["shout"]) for row in rows] == [
        ("4711", "ADA"),
        (None, "BEN"),
        (None, "CID"),
    ]


def test_a_filter_is_delivered_under_the_layer_s_decision_and_a_query_is_not(
    delivering: Delivering, lots: QgsVectorLayer
) -> None:
    """A query may bring in columns of a table that nobody has classified."""
    QgsProject.instance().addMapLayer(lots, False)
    delivering.classify(lots)
    lots.setSubsetString("owner <> 'Ben'")
    package = delivering.export(lots)
    assert package is not None, delivering.run.said
    assert plain(package.rows("Lots")) == [LOTS[0], LOTS[2]]

    lots.setSubsetString("SELECT lots.*, 'x' AS more FROM lots WHERE owner = 'Ben'")
    assert delivering.export(lots) is None
    assert "licensing layer 'Lots'" in delivering.run.said
    delivering.classify(lots)
    package = delivering.export(lots)
    assert package is not None, delivering.run.said
    assert plain(package.rows("Lots")) == [LOTS[1]]


def test_text_with_coordinates_is_delivered(delivering: Delivering, tmp_path: Path) -> None:
    file = tmp_path / "hydrants.csv"
    file.write_text("code,x,y\n007,360500,4327500\n008,361500,4327500\n")
    uri = f"{file.as_uri()}?type=csv&xField=x&yField=y&crs=EPSG:26915&detectTypes=no"
    package = delivering.deliver(QgsVectorLayer(uri, "Hydrants", "delimitedtext"))
    assert [row["code"] for row in package.rows("Hydrants")] == ["007", "008"]


def test_a_virtual_layer_is_the_query_and_what_it_asks(delivering: Delivering, lots: QgsVectorLayer) -> None:
    QgsProject.instance().addMapLayer(lots, False)
    sold = "?query=SELECT name, owner, geometry FROM Lots WHERE owner <> 'Ada'"
    layer = QgsVectorLayer(sold, "Sold", "virtual")
    assert plain(delivering.deliver(layer).rows("Sold")) == LOTS[1:]

    other = QgsVectorLayer(sold.replace("name, owner", "*"), "Sold", "virtual")
    QgsProject.instance().addMapLayer(other, False)
    assert delivering.export(other) is None
    assert "licensing layer 'Sold'" in delivering.run.said


def test_a_layer_in_an_archive_is_delivered(delivering: Delivering, lots_file: Path, tmp_path: Path) -> None:
    archive = tmp_path / "city.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(lots_file, "city.gpkg")
    layer = QgsVectorLayer(f"/vsizip/{archive}/city.gpkg|layername=lots", "Lots", "ogr")
    assert plain(delivering.deliver(layer).rows("Lots")) == LOTS


def test_a_crs_that_somebody_set_is_the_delivered_one(
    delivering: Delivering, memory_layer: QgsVectorLayer, lots: QgsVectorLayer
) -> None:
    """The same numbers, said to be in NAD83(2011) instead of NAD83: EPSG:6344, UTM zone 15 as well."""
    lots.setCrs(QgsCoordinateReferenceSystem("EPSG:6344"))
    package = delivering.deliver(lots)
    assert [layer["crs"] for layer in package.layers] == ["EPSG:6344"]
    assert plain(package.rows("Lots")) == LOTS
