"""Field names and values that break programs, in every type that a source may have."""

from __future__ import annotations

import datetime as dt
import json
import math

import pyarrow as pa
from hypothesis import strategies as st

WORDS = [
    *(
        "fid",
        "FID",
        "ogc_fid",
        "geom",
        "geometry",
        "OBJECTID",
        "Shape_Area",
        "rowid",
        "select",
        "from",
        "group",
    ),
    *(
        "Name",
        "NAME",
        "name",
        "straße",
        "STRASSE",
        "1st",
        "_",
        " ",
        "a b",
        "a.b",
        "a,b",
        "a;b",
        "it's",
        'say "x"',
    ),
    *(
        "=1+1",
        "@cmd",
        "-x",
        "%s",
        "{0}",
        "<b>",
        "&amp;",
        "🦺",
        "عنوان",
        "\u202eRTL",
        "x" * 300,
        "é" * 40,
        "WKT",
    ),
    *("x", "y", "z", "longitude", "latitude", "bbox", "id", "type", "properties", "tab\there", "line\nbreak"),
    *(
        "bell\x07",
        "a/b",
        "a\\b",
        "a|b",
        "`a`",
        "[a]",
        "null",
        "None",
        "shape",
        "description",
        "geom_2",
        "fid_2",
    ),
]
NAMES = st.one_of(st.sampled_from(WORDS), st.sampled_from(WORDS), st.text(min_size=1, max_size=12))

TEXTS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            *(
                "",
                " ",
                "00501",
                "=HYPERLINK(1)",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\r\n",
                'a"b',
                "a,b;c",
                "NULL",
                "nan",
            ),
            *(
                "\x01\x1f",
                "\ufeffmark",
                "\ufffe",
                "🦺" * 10,
                "\u202eevil",
                "<script>",
                "]]>",
                "&",
                "'",
                "\\",
                "1e5",
            ),
            *(
                "x" * 300,
                "é" * 200,
                "y" * 70_000,
                "{}",
                "[1]",
                "2026-01-01",
                "\u2028",
                "a\u0300",
                "1.0",
                "true",
            ),
        ]
    ),
)


def _whole(bits: int, signed: bool = True) -> st.SearchStrategy[int]:
    low = -(2 ** (bits - 1)) if signed else 0
    high = 2 ** (bits - 1) - 1 if signed else 2**bits - 1
    return st.one_of(st.integers(low, high), st.sampled_from([low, high, 0]))


_FLOATS = st.one_of(
    st.floats(),
    st.sampled_from([math.nan, math.inf, -math.inf, -0.0, 1e308, 5e-324, 0.1, 123456789.123456789]),
)
_DATES = st.one_of(
    st.dates(), st.sampled_from([dt.date(1, 1, 1), dt.date(9999, 12, 31), dt.date(1899, 12, 30)])
)
_TIMES = st.one_of(
    st.datetimes(), st.sampled_from([dt.datetime(1, 1, 1), dt.datetime(9999, 12, 31, 23, 59, 59)])
)
# In microseconds an Arrow time with an offset has no year 1 and no year 9999 on the other side of the world.
_MOMENTS = st.datetimes(dt.datetime(1, 1, 3), dt.datetime(9999, 12, 29)).map(
    lambda t: t.replace(tzinfo=dt.UTC)
)

TYPES: dict[str, tuple[pa.DataType, st.SearchStrategy[object]]] = {
    "text": (pa.string(), TEXTS),
    "large text": (pa.large_string(), TEXTS),
    "truth": (pa.bool_(), st.booleans()),
    "int8": (pa.int8(), _whole(8)),
    "uint8": (pa.uint8(), _whole(8, signed=False)),
    "int16": (pa.int16(), _whole(16)),
    "uint16": (pa.uint16(), _whole(16, signed=False)),
    "int32": (pa.int32(), _whole(32)),
    "uint32": (pa.uint32(), _whole(32, signed=False)),
    "int64": (pa.int64(), _whole(64)),
    "float32": (pa.float32(), st.floats(width=32)),
    "float64": (pa.float64(), _FLOATS),
    "day": (pa.date32(), _DATES),
    "time": (pa.time32("ms"), st.times().map(lambda t: t.replace(microsecond=t.microsecond // 1000 * 1000))),
    "moment": (pa.timestamp("ms"), _TIMES.map(lambda t: t.replace(microsecond=0))),
    "moment in a zone": (pa.timestamp("ms", tz="UTC"), _MOMENTS.map(lambda t: t.replace(microsecond=0))),
    "moment with an offset": (
        pa.timestamp("ms", tz="-05:00"),
        _MOMENTS.map(lambda t: t.replace(microsecond=0)),
    ),
    "bytes": (pa.binary(), st.binary(max_size=20)),
    "texts": (pa.list_(pa.string()), st.lists(TEXTS, max_size=3)),
    "numbers": (pa.list_(pa.int32()), st.lists(_whole(32), max_size=3)),
}

JSON_VALUES = st.one_of(
    TEXTS,
    st.integers(),
    st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.lists(st.one_of(st.integers(-9, 9), TEXTS), max_size=3),
    st.dictionaries(st.text(max_size=4), st.integers(-9, 9), max_size=2),
    st.just(json.dumps({"a": [1]})),
    st.just(2**64),
    st.just(-(2**70)),
)
