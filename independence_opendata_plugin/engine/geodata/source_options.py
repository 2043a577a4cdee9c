"""What GDAL has to be told to read a file as people mean it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

import pyogrio
from pyogrio.errors import DataSourceError

from ...chapter33.refusal import Refused

TEXT_TABLES = (".csv", ".tsv", ".psv")
COORDINATES = (("x", "y"), ("lon", "lat"), ("longitude", "latitude"))
SHAPES = ("wkt",)
PLACE_OPTIONS = frozenset({"X_POSSIBLE_NAMES", "Y_POSSIBLE_NAMES", "GEOM_POSSIBLE_NAMES"})
BLOCK_BYTES = 1 << 20
DXF_VERSION = re.compile(rb"\$ACADVER\s+1\s+AC(\d{4})")
FIRST_DXF_IN_UTF8 = 1021
DBF_HEAD_BYTES, DBF_CODE_PAGE, DBF_HEADER_LENGTH = 32, 29, slice(8, 10)
"""Where a dBASE file's header says its code page (0: it does not) and its own length."""


def complete_options(path: str, given: Mapping[str, str], placed: bool) -> dict[str, str]:
    """The open options that are given, and what a file of this kind needs besides.

    Of a text table the columns that hold its features' places, where it is `placed`; of a Shapefile that does not say
    it, and of a drawing, the encoding; and GML is read without leaving a file beside it. Raises Refused where places
    may stand in several columns.
    """
    ending = Path(path).suffix.lower()
    found: dict[str, str] = {}
    if ending in TEXT_TABLES and placed and not PLACE_OPTIONS & given.keys():
        found = _find_places(path)
    elif ending == ".shp" and "ENCODING" not in given:
        found = _find_encoding(Path(path))
    elif ending == ".dxf" and "ENCODING" not in given:
        found = _find_drawing_encoding(Path(path))
    elif ending == ".gml":
        found = {"WRITE_GFS": "NO"}
    return {**found, **given}


def _find_places(path: str) -> dict[str, str]:
    try:
        names = [str(name) for name in pyogrio.read_info(path)["fields"]]
    except DataSourceError:
        return {}
    by_word = {name.casefold(): name for name in reversed(names)}
    pairs = [(by_word[x], by_word[y]) for x, y in COORDINATES if x in by_word and y in by_word]
    shapes = [by_word[word] for word in SHAPES if word in by_word]
    if len(pairs) + len(shapes) > 1:
        told = [*(f"{x} and {y}" for x, y in pairs), *shapes]
        raise Refused(
            f"the table '{Path(path).name}'",
            why=f"its features' places may stand in {' or '.join(told)}",
            remedy="say which, with the option X_POSSIBLE_NAMES and Y_POSSIBLE_NAMES, or GEOM_POSSIBLE_NAMES.",
        )
    if shapes:
        # Left among the fields, the text would tell what lies beyond the area at which the feature is cut.
        return {"GEOM_POSSIBLE_NAMES": shapes[0], "KEEP_GEOM_COLUMNS": "NO"}
    return {"X_POSSIBLE_NAMES": pairs[0][0], "Y_POSSIBLE_NAMES": pairs[0][1]} if pairs else {}


def _find_encoding(shapes: Path) -> dict[str, str]:
    """UTF-8, or Western Europe's code page of Windows, by what the texts' bytes are; none where it is said."""
    table, said = _beside(shapes, "dbf"), _beside(shapes, "cpg")
    if table is None or said is not None:
        return {}
    with table.open("rb") as file:
        head = file.read(DBF_HEAD_BYTES)
        if len(head) < DBF_HEAD_BYTES or head[DBF_CODE_PAGE]:
            return {}
        file.seek(int.from_bytes(head[DBF_HEADER_LENGTH], "little"))
        return {"ENCODING": "UTF-8" if _is_utf8(file) else "CP1252"}


def _beside(shapes: Path, ending: str) -> Path | None:
    candidates = (shapes.with_suffix(f".{spelled}") for spelled in (ending, ending.upper()))
    return next((path for path in candidates if path.is_file()), None)


def _is_utf8(file: BinaryIO) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while block := file.read(BLOCK_BYTES):
            decoder.decode(block)
    except UnicodeDecodeError:
        return False
    return True


def _find_drawing_encoding(drawing: Path) -> dict[str, str]:
    """UTF-8 for what AutoCAD 2007 and later write, whatever code page they name; none for older drawings."""
    if not drawing.is_file():
        return {}
    with drawing.open("rb") as file:
        version = DXF_VERSION.search(file.read(BLOCK_BYTES))
    return {"ENCODING": "UTF-8"} if version and int(version[1]) >= FIRST_DXF_IN_UTF8 else {}
