"""File Geodatabase: one folder in which each layer is a feature class, in the form that ArcGIS 10 and later open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyogrio

from ..columns import tell_renamed
from ..spool import GEOMETRY
from .filegdb_names import map_fields, name_class
from .filegdb_types import choose_kinds, convert, tell_changes
from .one_kind import OneKind, split_by_kind
from .stored import Stored, WrittenFile

if TYPE_CHECKING:
    from .tables import StoredTable

FORMAT = "FileGDB"
SAID = "File Geodatabase"
ALIAS = "GDAL:OGR:alternative_name"


def write_filegdb(stored: Sequence[Stored], folder: Path, prefix: str, _: date) -> tuple[WrittenFile, ...]:
    """Write all layers to `PREFIX.gdb`, of mixed geometry a feature class for points, lines and polygons each.

    Fields have the catalog's aliases, else the names that they have in the extract. Raises Refused for geometry
    collections.
    """
    database = folder / f"{prefix}.gdb"
    return tuple(_write_class(item, part, database) for item in stored for part in split_by_kind(item, SAID))


def write_filegdb_table(item: StoredTable, folder: Path, prefix: str) -> WrittenFile:
    """Add a table without geometry to `PREFIX.gdb`."""
    database, layer = folder / f"{prefix}.gdb", item.layer
    name, notes = _write(item, item.read(), database, layer.table, {})
    return WrittenFile(database.name, FORMAT, layer.table, "", layer.features_out, layer=name, notes=notes)


def _write_class(item: Stored, part: OneKind, database: Path) -> WrittenFile:
    table = item.layer.table
    place = {
        "geometry_name": GEOMETRY,
        "geometry_type": part.geometry_type,
        "crs": item.crs.to_wkt(),
    }
    name, notes = _write(item, part.read(), database, f"{table}{part.suffix}", place)
    return WrittenFile(database.name, FORMAT, table, item.crs_text, part.features, layer=name, notes=notes)


def _write(
    item: Stored | StoredTable,
    rows: pa.RecordBatchReader,
    database: Path,
    wanted: str,
    place: Mapping[str, Any],
) -> tuple[str, tuple[str, ...]]:
    """The name that the new class or table got, and notes of what it holds otherwise than the extract."""
    taken = [str(name) for name, _ in pyogrio.list_layers(database)] if database.exists() else []
    name = name_class(wanted, taken)
    fields = [field for field in rows.schema if field.name != GEOMETRY]
    names = [field.name for field in fields]
    kept = map_fields(names)
    kinds = choose_kinds(item.extract, item.layer.table, fields)
    schema = _schema(rows.schema, kept, kinds, item.presentation.aliases)
    fractions: set[str] = set()
    pyogrio.write_arrow(
        pa.RecordBatchReader.from_batches(schema, convert(rows, schema, fractions)),
        database,
        layer=name,
        driver="OpenFileGDB",
        layer_options={"LAYER_ALIAS": item.layer.name},
        **place,
    )
    changes = tell_changes(fields, kinds, frozenset(fractions), SAID)
    return name, (*tell_renamed(names, list(kept.values()), SAID), *changes)


def _schema(
    stored: pa.Schema, kept: Mapping[str, str], kinds: Mapping[str, pa.DataType], aliases: Mapping[str, str]
) -> pa.Schema:
    columns = []
    for field in stored:
        name = kept.get(field.name, field.name)
        alias = aliases.get(field.name) or field.name
        metadata = {ALIAS: alias} if alias != name else None
        columns.append(pa.field(name, kinds.get(field.name, field.type), metadata=metadata))
    return pa.schema(columns)
