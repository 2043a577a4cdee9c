"""Any layer, sound or spoilt, comes out of SQLite as it comes out of GDAL, or is left to GDAL."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import shapely
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from independence_opendata_plugin.engine.job import Job

from ...conftest import EAST, MILE, NORTH, area_of, square
from .both_ways import assert_same, cut_both_ways
from .layers import LAYER, blob, tamper, write_gpkg

AREAS = (area_of(square(0, 0), square(1, 0), square(1, 1)), area_of(square(-3, -3, 9, 9)))
"""An L of three sections, and one around everything."""
MULTI = {
    "Polygon": shapely.MultiPolygon,
    "LineString": shapely.MultiLineString,
    "Point": shapely.MultiPoint,
}
NOON = datetime(2020, 2, 29, 12, 0, 0, 125_000, tzinfo=UTC)
COLUMNS: dict[str, tuple[pa.DataType, list[Any]]] = {
    "name": (pa.string(), ["a", "Söhne", "日本", "", None]),
    "order": (pa.int32(), [1, -5, None]),
    'n"o': (pa.int64(), [2**60, -1, None]),
    "small": (pa.int16(), [-(2**15), None]),
    "value": (pa.float64(), [1.5, 2.0, float("inf"), None]),
    "ok": (pa.bool_(), [True, False, None]),
    "day": (pa.date32(), [date(2020, 2, 29), date(1850, 1, 1), None]),
    "at": (pa.timestamp("ms", tz="UTC"), [NOON, None]),
    "raw": (pa.binary(), [b"\0\1", None]),
}
STRANGE_VALUES = (
    ("'text'", "x'00ff'", "x''", "''", "5", "1.5", "-1", "1e300", "9223372036854775807", "'12'", "NULL")
    + ("CAST(x'41C3' AS TEXT)", "CAST(x'410042' AS TEXT)", "'2020-02-30'", "'2020-02-29'", "'2020-13-01'")
    + ("'2020-02-29T12:00:00.125Z'", "'2020-02-29T12:00:00Z'", "'2020-02-29T12:00:00.125+05:00'")
)

Spoil = Callable[[Path], None]


@dataclass(frozen=True)
class Layer:
    kind: str
    geometries: list[shapely.Geometry | None]
    columns: dict[str, pa.Array]
    spoil: Spoil


steps = st.one_of(
    st.floats(-200, 2 * MILE + 200), st.sampled_from([0.0, 0.005, -0.005, 20.0, MILE, MILE + 0.02, 2 * MILE])
)
sizes = st.sampled_from([0.5, 20.0, 90.0, 700.0])
corners = st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), min_size=3, max_size=7, unique=True)


@st.composite
def geometries(draw: st.DrawFn, kind: str, is_multi: bool, has_z: bool) -> shapely.Geometry | None:
    x, y, size = EAST + draw(steps), NORTH + draw(steps), draw(sizes)
    ring = [(x + size * i / 9, y + size * j / 9) for i, j in draw(corners)]
    made: shapely.Geometry
    if kind == "Polygon":
        made = draw(st.sampled_from([shapely.box(x, y, x + size, y + size), shapely.Polygon(ring)]))
    else:
        made = shapely.LineString(ring) if kind == "LineString" else shapely.Point(ring[0])
    if is_multi:
        twin = shapely.transform(made, lambda points: points + [draw(sizes), 800])
        made = MULTI[kind]([made, twin] if draw(st.booleans()) else [made])
    if draw(st.integers(0, 15)) == 0:
        made = draw(st.sampled_from([None, type(made)()]))
    return shapely.force_3d(made, size) if has_z and made is not None else made


def sound(kind: str, is_multi: bool, has_z: bool) -> shapely.Geometry:
    """One well inside both areas: a layer without any is left to GDAL."""
    box = shapely.box(EAST + 300, NORTH + 300, EAST + 340, NORTH + 340)
    made = {"Polygon": box, "LineString": shapely.LineString(box.exterior.coords[:3]), "Point": box.centroid}[
        kind
    ]
    made = MULTI[kind]([made]) if is_multi else made
    return shapely.force_3d(made, 5) if has_z else made


def spoil_nothing(path: Path) -> None:
    """Leave it as GDAL wrote it."""


@st.composite
def spoilt_values(draw: st.DrawFn, names: list[str], rows: int) -> Spoil:
    name = draw(st.sampled_from(names)).replace('"', '""')
    row, value = draw(st.integers(1, rows)), draw(st.sampled_from(STRANGE_VALUES))
    return lambda path: tamper(path, f'UPDATE {LAYER} SET "{name}" = {value} WHERE fid = {row}')


@st.composite
def spoilt_blobs(draw: st.DrawFn, present: dict[int, shapely.Geometry]) -> Spoil:
    row = draw(st.sampled_from(sorted(present)))
    geometry = present[row]
    header = {
        "envelope": draw(st.integers(0, 4)),
        "byte_order": draw(st.integers(0, 1)),
        "srs_id": draw(st.sampled_from([26915, 4326])),
        "flags": draw(st.sampled_from([0, 0, 16, 32])),
    }
    content = draw(
        st.sampled_from(
            [
                blob(geometry, **header),
                blob(geometry, box=(0.0, 1.0, 2.0, 3.0)),
                blob(shapely.GeometryCollection([geometry])),
                blob(geometry)[:-7],
                b"XX" + blob(geometry)[2:],
                b"",
                None,
                "POINT (1 2)",
            ]
        )
    )
    return lambda path: tamper(path, (f"UPDATE {LAYER} SET geom = ? WHERE fid = ?", (content, row)))


@st.composite
def layers(draw: st.DrawFn) -> Layer:
    kind, is_multi, has_z = draw(st.sampled_from(sorted(MULTI))), draw(st.booleans()), draw(st.booleans())
    rows = draw(st.lists(geometries(kind, is_multi, has_z), max_size=30))
    rows.append(sound(kind, is_multi, has_z))
    names = draw(st.lists(st.sampled_from(sorted(COLUMNS)), min_size=1, unique=True))
    columns = {}
    for name in names:
        type_, values = COLUMNS[name]
        row_values = draw(st.lists(st.sampled_from(values), min_size=len(rows), max_size=len(rows)))
        columns[name] = pa.array(row_values, type_)
    present = {row: each for row, each in enumerate(rows, 1) if each is not None and not each.is_empty}
    ways = (st.just(spoil_nothing), spoilt_values(names, len(rows)), spoilt_blobs(present))
    declared = f"{'Multi' if is_multi else ''}{kind}{' Z' if has_z else ''}"
    return Layer(declared, rows, columns, draw(st.one_of(ways)))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(layers(), st.sampled_from(AREAS), st.sampled_from(["cut", "whole"]))
def test_both_ways_deliver_the_same(layer: Layer, area: Any, mode: str) -> None:
    """A row that is not delivered may be broken: GDAL, which reads it, refuses the layer, and SQLite need not."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = write_gpkg(folder / "source.gpkg", layer.geometries, layer.columns, layer.kind)
        layer.spoil(path)
        job = Job(now=NOON, as_of=NOON.date(), cache=folder)
        copied, written = cut_both_ways(path, area, folder, job, mode)
    event("left to GDAL" if copied.told is None else "copied")
    if copied.told is not None and "a row cannot be read" not in str(written.told):
        assert_same(copied, written)
