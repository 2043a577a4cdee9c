"""A layer cut within SQLite and through GDAL, and all that stands in the two files."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.area import Area
from independence_opendata_plugin.engine.geodata.cutting import Cutter
from independence_opendata_plugin.engine.geodata.extracted import ExtractRequest
from independence_opendata_plugin.engine.geodata.geopackage import WrittenTable
from independence_opendata_plugin.engine.geodata.gpkg_copy.copy import copy_layer
from independence_opendata_plugin.engine.geodata.layer_cut import choose_fields, write_layer
from independence_opendata_plugin.engine.geodata.source import LayerSource, describe
from independence_opendata_plugin.engine.job import Job

TABLE = "delivered"
TIME_OF_CHANGE, EXTENT = 4, slice(5, 9)
"""Columns of gpkg_contents: one differs from run to run, the other has 16 digits from GDAL and 17 from SQLite."""


@dataclass(frozen=True)
class Outcome:
    """What was told of a table and what stands in its file; `content` is None where no table was written."""

    told: WrittenTable | str | None
    content: dict[str, list[Any]] | None


def cut_both_ways(
    source: LayerSource | Path,
    area: Area,
    folder: Path,
    job: Job,
    mode: str = "cut",
    without: Sequence[str] = (),
) -> tuple[Outcome, Outcome]:
    """Within SQLite (told None: it was left to GDAL), and through GDAL (told as text: it was refused)."""
    if isinstance(source, Path):
        source = LayerSource.parse(str(source))
    request = ExtractRequest(source, mode, without=tuple(without))
    info = describe(source)
    fields = choose_fields(request, info)
    outcomes = []
    for name, way in (("sqlite", copy_layer), ("gdal", write_layer)):
        target = folder / f"{name}.gpkg"
        target.unlink(missing_ok=True)
        cutter = Cutter.prepare(area.in_crs(info.crs), info.crs)
        told: WrittenTable | str | None
        try:
            told = way(request, info, fields, cutter, target, TABLE, job)
        except Refused as refusal:
            told = str(refusal)
        is_written = isinstance(told, WrittenTable)
        outcomes.append(Outcome(told, read_all(target) if is_written else None))
    within_sqlite, through_gdal = outcomes
    return within_sqlite, through_gdal


def assert_same(copied: Outcome, written: Outcome) -> None:
    assert copied.told == written.told
    assert copied.content == written.content


def read_all(file: Path) -> dict[str, list[Any]]:
    """Every row of every table, the tables themselves, and what their indexes find; checked by SQLite."""
    with closing(sqlite3.connect(file)) as database:
        tables = [
            name
            for (name,) in database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'rtree%' ORDER BY name"
            )
        ]
        content = {name: _rows(database, name) for name in tables}
        content["made of"] = sorted(
            database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall(), key=repr
        )
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA freelist_count").fetchone() == (0,)
        index = f"rtree_{TABLE}_geom"
        assert database.execute("SELECT rtreecheck(?)", (index,)).fetchone() == ("ok",)
        content["indexed"] = database.execute(f'SELECT id FROM "{index}" ORDER BY id').fetchall()
    return content


def _rows(database: sqlite3.Connection, table: str) -> list[Any]:
    database.text_factory = bytes
    rows = database.execute(f'SELECT * FROM "{table}"').fetchall()
    database.text_factory = str
    if table == "gpkg_contents":
        sides = [tuple(side and round(side, 6) for side in row[EXTENT]) for row in rows]
        return [(*row[:TIME_OF_CHANGE], side, row[-1]) for row, side in zip(rows, sides, strict=True)]
    return [tuple((type(value), value) for value in row) for row in rows]
