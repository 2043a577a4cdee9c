"""Which rows of a layer or table are delivered, read again as often as others need their keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pyarrow as pa
import pyarrow.compute as pc
import pyogrio

from ...chapter33.refusal import Refused
from .area import Area
from .columns import plain_columns
from .cutting import Cutter
from .extracted import ExtractedLayer, ExtractRequest
from .keys import KeyMatcher
from .rows import BATCH_ROWS, Tally, read_batches
from .source import LayerSource, SourceInfo, TableInfo
from .source_rows import UNREADABLE, open_table


class DeliveredRows(Protocol):
    """The rows of a layer that belong to a delivery."""

    def read(self, fields: Sequence[str]) -> Iterator[pa.Table]:
        """Some of the source's fields of these rows, licensed or not, in that order; the first batch may be empty."""


@dataclass(frozen=True)
class RowsInArea:
    """The rows of a layer with geometry that an area takes (None: all)."""

    request: ExtractRequest
    info: SourceInfo
    area: Area | None

    def read(self, fields: Sequence[str]) -> Iterator[pa.Table]:
        crs, wanted = self.info.crs, in_order(fields, self.info)
        cutter = Cutter.prepare(self.area.in_crs(crs), crs) if self.area else None
        bounds = cutter.bounds if cutter else None
        for batch in read_batches(self.request.source, self.info, wanted, bounds, Tally()):
            rows = batch.attributes.rename_columns(wanted).select(list(fields))
            if cutter is not None:
                places, _, _ = cutter.select(batch.geometries, self.request.mode)
                rows = rows.take(pa.array(places, pa.int64()))
            yield rows


@dataclass(frozen=True)
class Match:
    """Rows whose `fields` equal those of any row of `known` belong to the delivery."""

    fields: tuple[str, ...]
    known: pa.Table


@dataclass(frozen=True)
class RelatedRows:
    """The rows of a table that any of the matches takes (None: all)."""

    source: LayerSource
    info: TableInfo
    matches: tuple[Match, ...] | None

    def read(self, fields: Sequence[str]) -> Iterator[pa.Table]:
        keys = [name for match in self.matches or () for name in match.fields]
        matchers: list[KeyMatcher] | None = None
        for rows in _read_table(self.source, self.info, in_order([*fields, *keys], self.info)):
            if self.matches is None:
                yield rows.select(list(fields))
                continue
            columns = [rows.select(list(match.fields)) for match in self.matches]
            if matchers is None:
                matchers = [
                    KeyMatcher.prepare(match.known, own.schema)
                    for match, own in zip(self.matches, columns, strict=True)
                ]
            taken = [matcher.find(own) for matcher, own in zip(matchers, columns, strict=True)]
            yield rows.filter(_any(taken)).select(list(fields))


@dataclass(frozen=True)
class ExtractedRows:
    """The rows of a layer that stands in an extract; fields that are kept back come from the source again.

    `names` are the source's names of the extract's fields, in their order.
    """

    extract: Path
    layer: ExtractedLayer
    names: tuple[str, ...]
    source: DeliveredRows

    @property
    def stored_names(self) -> dict[str, str]:
        """The extract's names of the fields, by the source's."""
        return dict(zip(self.names, (name for name, _ in self.layer.fields), strict=True))

    def read(self, fields: Sequence[str]) -> Iterator[pa.Table]:
        stored = self.stored_names
        if not set(fields) <= stored.keys():
            yield from self.source.read(fields)
            return
        columns = [stored[name] for name in fields]
        with pyogrio.open_arrow(
            self.extract,
            layer=self.layer.table,
            columns=columns,
            read_geometry=False,
            batch_size=BATCH_ROWS,
            use_pyarrow=True,
        ) as (_, reader):
            yield pa.Table.from_batches([], schema=reader.schema).select(columns).rename_columns(list(fields))
            for batch in reader:
                yield pa.Table.from_batches([batch]).select(columns).rename_columns(list(fields))


def read_keys(rows: DeliveredRows, fields: Sequence[str]) -> pa.Table:
    """The different values that these fields have together in the rows."""
    return pa.concat_tables(rows.read(fields)).group_by(list(fields)).aggregate([])


def in_order(fields: Sequence[str], info: TableInfo) -> list[str]:
    """The fields as the source has them, each once: whatever is asked for, columns are read in that order."""
    return [name for name in (info.fid, *info.fields) if name and name in fields]


def _any(masks: Sequence[pa.ChunkedArray]) -> pa.ChunkedArray:
    taken = masks[0]
    for mask in masks[1:]:
        taken = pc.or_(taken, mask)
    return taken


def _read_table(source: LayerSource, info: TableInfo, fields: list[str]) -> Iterator[pa.Table]:
    """The rows of a table in batches of plain columns; the first has no row, and shows the schema."""
    try:
        with open_table(source, info.layer, fields, BATCH_ROWS, info.delivers_fid(fields)) as reader:
            yield _plain(pa.Table.from_batches([], schema=reader.schema), fields)
            for batch in reader:
                batch.validate(full=True)
                yield _plain(pa.Table.from_batches([batch]), fields)
    except UNREADABLE as error:
        raise Refused(
            f"table '{source.name}'",
            why=f"a row cannot be read ({error})",
            remedy="repair the table, then try again.",
        ) from error


def _plain(rows: pa.Table, fields: list[str]) -> pa.Table:
    return plain_columns(rows.replace_schema_metadata(None)).rename_columns(fields)
