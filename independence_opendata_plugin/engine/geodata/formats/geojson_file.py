"""GeoJSON as RFC 7946 has it: longitude and latitude in 7 decimals, written as the rows come, no member for the CRS."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Generator, Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
import shapely

from ..read_ahead import reading_ahead
from ..spool import GEOMETRY
from .antimeridian import cut_at_antimeridian
from .json_values import TEXT, as_json, count_inexact, count_not_finite, join

DECIMALS = 7
"""About a centimetre; RFC 7946, 11.2, holds six to be enough for most."""
DECIMALS_HEIGHT = 3
HEAD = b'{"type":"FeatureCollection","features":['
SEPARATOR = ",\n"
TAIL = b"\n]}\n"

Rows = Generator[tuple[pa.RecordBatch, np.ndarray], None, None]


def write_geojson(rows: Rows, file: Path) -> tuple[str, ...]:
    """Write batches beside their geometries in longitude and latitude; returns notes of what is not as it was.

    Outer rings run counter-clockwise, features that cross the antimeridian are cut there, polygons that rounding
    would make invalid are snapped to the grid of their digits.
    """
    changes: Counter[str] = Counter()
    with reading_ahead(rows) as coming, file.open("wb") as target:
        target.write(HEAD)
        begun = False
        for batch, geometries in coming:
            text = _write_features(batch, geometries, changes)
            target.write(text if begun else text[len(SEPARATOR) - 1 :])
            begun = begun or bool(text)
        target.write(TAIL)
    return tuple(f"{count} {what} in the GeoJSON" for what, count in changes.items() if count)


def _write_features(batch: pa.RecordBatch, geometries: np.ndarray, changes: Counter[str]) -> memoryview:
    """The features as text, a separator before each."""
    if not batch.num_rows:
        return memoryview(b"")
    attributes = batch.drop_columns([GEOMETRY])
    _count_changes(attributes, changes)
    places = pa.array(shapely.to_geojson(_write_ready(geometries, changes)), TEXT)
    features = join(*_name_values(attributes), '},"geometry":', places, "}")
    return memoryview(features.buffers()[2])


def _name_values(attributes: pa.RecordBatch) -> Iterator[str | pa.Array]:
    start = f'{SEPARATOR}{{"type":"Feature","properties":{{'
    for name in attributes.column_names:
        yield f"{start}{json.dumps(name, ensure_ascii=False)}:"
        yield as_json(attributes.column(name))
        start = ","
    if not attributes.num_columns:
        yield start


def _write_ready(geometries: np.ndarray, changes: Counter[str]) -> np.ndarray:
    within, crossing = cut_at_antimeridian(geometries)
    changes["features cut or moved at the antimeridian"] += crossing
    return shapely.orient_polygons(_round(within), exterior_cw=False)


def _round(geometries: np.ndarray) -> np.ndarray:
    rounded = _round_places(geometries)
    invalid = np.flatnonzero(~shapely.is_valid(rounded))
    if len(invalid):
        snapped = _round_places(shapely.set_precision(geometries[invalid], 10.0**-DECIMALS))
        vanished = shapely.is_empty(snapped)
        rounded[invalid] = np.where(vanished, geometries[invalid], snapped)
    return rounded


def _round_places(geometries: np.ndarray) -> np.ndarray:
    def round_each(x: np.ndarray, y: np.ndarray, *z: np.ndarray) -> tuple[np.ndarray, ...]:
        heights = (np.round(each, DECIMALS_HEIGHT) for each in z)
        return np.round(x, DECIMALS), np.round(y, DECIMALS), *heights

    has_z = bool(shapely.has_z(geometries).any())
    return shapely.transform(geometries, round_each, include_z=has_z, interleaved=False)


def _count_changes(attributes: pa.RecordBatch, changes: Counter[str]) -> None:
    for name, column in zip(attributes.column_names, attributes.columns, strict=True):
        changes[f"values of field {name} that are no numbers are null"] += count_not_finite(column)
        changes[f"numbers of field {name} have more digits than many readers keep"] += count_inexact(column)
