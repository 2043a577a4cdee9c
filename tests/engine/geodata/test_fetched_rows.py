"""Rows as a database server wrote them for QGIS, read by the engine."""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import numpy as np
import pytest
import shapely

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.fetched_rows import ENDING
from independence_opendata_plugin.engine.geodata.rows import Tally, read_batches
from independence_opendata_plugin.engine.geodata.source import LayerSource, describe
from tests.postgres import PostgresServer

FIELDS = (
    ("name", "string"),
    ("floors", "int32"),
    ("parcel", "int64"),
    ("acres", "double"),
    ("vacant", "bool"),
    ("sold", "date"),
    ("changed", "datetime"),
    ("checked", "datetime_utc"),
)
VALUES = {
    "name": 'A "quoted", long\nname – ñ',
    "floors": 2,
    "parcel": 9_007_199_254_740_993,
    "acres": 0.1,
    "vacant": True,
    "sold": "2024-02-29",
    "changed": "2024-02-29T12:34:56.700",
    "checked": "2024-02-29T10:34:56.000Z",
}
ONE = """SELECT 'A "quoted", long' || chr(10) || 'name – ñ', 2, 9007199254740993, 0.1::float8, true,
    '2024-02-29'::date, '2024-02-29 12:34:56.7'::timestamp(3),
    ('2024-02-29 12:34:56+02'::timestamptz AT TIME ZONE 'UTC')::timestamp(3) || 'Z',
    encode(ST_AsBinary('POINT(10 20)'::geometry, 'NDR'), 'hex')"""
EMPTY_AND_NULL = """SELECT '', NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    encode(ST_AsBinary('POINT(30 40)'::geometry, 'NDR'), 'hex')
    UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL"""


def fetch(server: PostgresServer, folder: Path, *parts: str, complete: bool = True) -> LayerSource:
    """What the server writes for queries, one a part, with what QGIS notes beside it."""
    path = folder / f"layer{ENDING}"
    path.mkdir()
    note(path, "schema", {"fields": FIELDS, "geometry_type": "Point", "expected": 7})
    for number, select in enumerate(parts):
        written = server.run(f"COPY ({select}) TO STDOUT (FORMAT csv)")
        (path / f"{number}.csv").write_text(f"{written}\n", encoding="utf-8")
        note(path, str(number), {})
    note(path, "end", {"complete": complete, "curved": 0})
    return LayerSource.parse({"path": str(path), "name": "Lots", "crs": "EPSG:26915", "key": "postgres:lots"})


def note(folder: Path, name: str, facts: dict[str, object]) -> None:
    (folder / f"{name}.json").write_text(json.dumps(facts), encoding="utf-8")


def read(
    source: LayerSource, fields: Sequence[str], bounds: tuple[float, float, float, float] | None = None
) -> tuple[list[dict[str, object]], list[str], Tally]:
    tally, rows, places = Tally(), [], []
    for batch in read_batches(source, describe(source), fields, bounds, tally):
        rows += batch.attributes.to_pylist()
        places += [shapely.to_wkt(geometry) for geometry in batch.geometries]
    return rows, places, tally


def test_every_kind_of_value_arrives(postgres: PostgresServer, tmp_path: Path) -> None:
    source = fetch(postgres, tmp_path, ONE)
    rows, places, _ = read(source, [name for name, _ in FIELDS])
    (row,) = rows
    moments = {
        "sold": row["sold"].isoformat(),
        "changed": row["changed"].isoformat(timespec="milliseconds"),
        "checked": row["checked"].isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    }
    assert {**row, **moments} == VALUES
    assert places == ["POINT (10 20)"]


def test_an_empty_text_is_not_null(postgres: PostgresServer, tmp_path: Path) -> None:
    source = fetch(postgres, tmp_path, ONE, EMPTY_AND_NULL)
    rows, _, tally = read(source, ["name", "floors"])
    assert [(row["name"], row["floors"]) for row in rows] == [(VALUES["name"], 2), ("", None)]
    assert (tally.read, tally.without_geometry) == (3, 1)


def test_only_what_meets_the_bounds_counts_as_read(postgres: PostgresServer, tmp_path: Path) -> None:
    source = fetch(postgres, tmp_path, ONE, EMPTY_AND_NULL)
    _, places, tally = read(source, ["floors"], (0, 0, 15, 25))
    assert places == ["POINT (10 20)"]
    assert (tally.read, tally.without_geometry) == (1, 0)


def test_a_layer_without_rows_shows_its_fields(postgres: PostgresServer, tmp_path: Path) -> None:
    source = fetch(postgres, tmp_path)
    first = next(read_batches(source, describe(source), ["name", "sold"], None, Tally()))
    assert first.attributes.schema.names == ["name", "sold"]
    assert read(source, ["name"]) == ([], [], Tally())


@pytest.mark.parametrize("vertices", [100, 400_000])
def test_a_row_may_be_as_long_as_it_likes(postgres: PostgresServer, tmp_path: Path, vertices: int) -> None:
    """A coast line of 400,000 points takes 12.8 MB in hexadecimal digits, more than a part otherwise has."""
    points = f"(SELECT array_agg(ST_MakePoint(i, i % 2) ORDER BY i) FROM generate_series(1, {vertices}) i)"
    nulls = ", ".join(["NULL"] * len(FIELDS))
    select = f"SELECT {nulls}, encode(ST_AsBinary(ST_MakeLine({points}), 'NDR'), 'hex')"
    source = fetch(postgres, tmp_path, select)
    (batch,) = [
        batch
        for batch in read_batches(source, describe(source), ["name"], None, Tally())
        if len(batch.geometries)
    ]
    assert np.array_equal(shapely.get_num_coordinates(batch.geometries), [vertices])


def test_reading_waits_for_parts_that_are_still_to_come(postgres: PostgresServer, tmp_path: Path) -> None:
    source = fetch(postgres, tmp_path, ONE, EMPTY_AND_NULL)
    folder = Path(source.path)
    for name in ("1.json", "end.json"):
        (folder / name).rename(folder / f"later {name}")
    batches = read_batches(source, describe(source), ["name"], None, Tally())
    assert [len(next(batches).geometries) for _ in range(2)] == [0, 1]
    with ThreadPoolExecutor() as thread:
        coming = thread.submit(lambda: [len(batch.geometries) for batch in batches])
        assert not wait([coming], 0.2).done
        for name in ("1.json", "end.json"):
            (folder / f"later {name}").rename(folder / name)
        assert coming.result(20) == [1]


def test_rows_that_did_not_all_come_are_no_layer(postgres: PostgresServer, tmp_path: Path) -> None:
    source = fetch(postgres, tmp_path, ONE, complete=False)
    with pytest.raises(Refused, match="QGIS could not fetch them all"):
        read(source, ["name"])
