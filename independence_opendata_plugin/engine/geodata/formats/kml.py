"""KML 2.2 (OGC 07-147r2): placemarks with typed fields, written as the rows come."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO
from xml.sax.saxutils import escape, quoteattr  # nosec B406 # only writes XML

import numpy as np
import pyarrow as pa
import shapely

from ..spool import GEOMETRY
from ..wkb import decode

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n'
TAIL = "</Document>\n</kml>\n"
SCHEMA = "fields"
# The fields that a map shows beside a placemark, by what people call them.
NAMES = ("name", "title", "label", "nombre")
DESCRIPTIONS = ("description", "descripcion", "descripción")
# XML 1.0 has no way to write these.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write_kml(reader: pa.RecordBatchReader, file: Path, title: str) -> tuple[str, ...]:
    """Write rows that are in longitude and latitude; returns notes of what the format cannot hold.

    Every field stands in ExtendedData. A field called name (or like it; else the first text) is also the placemark's
    name, one called description its description. Outer rings run counter-clockwise. Heights stay as they are stored,
    and nothing is drawn at them: KML's are metres above the sea, which a layer's need not be.
    """
    fields = [field for field in reader.schema if field.name != GEOMETRY]
    writer = _PlacemarkWriter(fields)
    with file.open("w", encoding="utf-8", newline="\n") as target:
        target.write(f"{HEAD}<name>{_text(title)}</name>\n")
        _write_schema(target, fields)
        for batch in reader:
            target.writelines(writer.write(batch))
        target.write(TAIL)
    return writer.notes()


def _write_schema(target: TextIO, fields: Sequence[pa.Field]) -> None:
    target.write(f'<Schema name="{SCHEMA}" id="{SCHEMA}">\n')
    for field in fields:
        target.write(f'<SimpleField type="{_type(field.type)}" name={_attribute(field.name)}/>\n')
    target.write("</Schema>\n")


def _type(kind: pa.DataType) -> str:
    """KML's type; whole numbers that may have more than 32 bits are text, which loses none of their digits."""
    if pa.types.is_boolean(kind):
        return "bool"
    if pa.types.is_floating(kind):
        return "double"
    return "int" if pa.types.is_integer(kind) and kind.bit_width <= 32 and kind != pa.uint32() else "string"


class _PlacemarkWriter:
    def __init__(self, fields: Sequence[pa.Field]) -> None:
        names = [field.name for field in fields]
        texts = [field.name for field in fields if pa.types.is_string(field.type)]
        self._fields = names
        self._name = _called(names, NAMES) or next(iter(texts), None)
        self._description = _called(names, DESCRIPTIONS)
        self._unwritable = 0

    def notes(self) -> tuple[str, ...]:
        count = self._unwritable
        return (f"control characters of {count} texts left out in the KML",) if count else ()

    def write(self, batch: pa.RecordBatch) -> Iterator[str]:
        """One placemark for each row."""
        geometries = shapely.orient_polygons(decode(batch.column(GEOMETRY)), exterior_cw=False)
        columns = [batch.column(name).to_pylist() for name in self._fields]
        for row, geometry in enumerate(geometries):
            values = {
                name: self._clean(_written(column[row]))
                for name, column in zip(self._fields, columns, strict=True)
                if column[row] is not None
            }
            yield "".join(self._placemark(values, geometry))

    def _clean(self, text: str) -> str:
        cleaned = UNWRITABLE.sub("", text)
        self._unwritable += cleaned != text
        return cleaned

    def _placemark(self, values: dict[str, str], geometry: shapely.Geometry) -> Iterator[str]:
        yield "<Placemark>"
        for tag, name in (("name", self._name), ("description", self._description)):
            if name in values:
                yield f"<{tag}>{_text(values[name])}</{tag}>"
        yield f'<ExtendedData><SchemaData schemaUrl="#{SCHEMA}">'
        for name, value in values.items():
            yield f"<SimpleData name={_attribute(name)}>{_text(value)}</SimpleData>"
        yield "</SchemaData></ExtendedData>"
        yield from _place(geometry)
        yield "</Placemark>\n"


def _called(names: Sequence[str], wanted: Sequence[str]) -> str | None:
    by_word = {name.casefold(): name for name in reversed(names)}
    return next((by_word[word] for word in wanted if word in by_word), None)


def _written(value: Any) -> str:  # noqa: ANN401 - a cell holds anything
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, bytes):
        return value.hex()
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _text(text: str) -> str:
    # A reader turns a bare carriage return into a line feed.
    return escape(UNWRITABLE.sub("", text), {"\r": "&#13;"})


def _attribute(text: str) -> str:
    return quoteattr(UNWRITABLE.sub("", text))


def _place(geometry: shapely.Geometry) -> Iterator[str]:
    kind = geometry.geom_type
    if kind in ("Point", "LineString", "LinearRing"):
        yield f"<{kind}>{_coordinates(geometry)}</{kind}>"
    elif kind == "Polygon":
        yield f"<Polygon><outerBoundaryIs>{''.join(_place(geometry.exterior))}</outerBoundaryIs>"
        for ring in geometry.interiors:
            yield f"<innerBoundaryIs>{''.join(_place(ring))}</innerBoundaryIs>"
        yield "</Polygon>"
    else:
        yield "<MultiGeometry>"
        for part in geometry.geoms:
            yield from _place(part)
        yield "</MultiGeometry>"


def _coordinates(geometry: shapely.Geometry) -> str:
    places = shapely.get_coordinates(geometry, include_z=geometry.has_z)
    pattern = "{:.7f},{:.7f}"
    if geometry.has_z and not np.isnan(places).any():
        pattern += ",{:.3f}"
    return f"<coordinates>{' '.join(pattern.format(*place) for place in places.tolist())}</coordinates>"
