"""DXF for CAD: a drawing of each layer, its features on CAD layers by class, its labels as text."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TextIO

import numpy as np
import pyarrow as pa
import shapely
from pyproj.enums import WktVersion

from ..source import read_crs
from ..units import metres_to_units
from .drawing_style import Colour, DrawingStyle, read_drawing_style
from .dxf_entities import EntityWriter
from .dxf_frame import FIRST_HANDLE, make_frame, model_space_handle, name_layers
from .stored import Stored, WrittenFile

FORMAT = "DXF"
# On a plan at 1:1000 a text is 2 mm high, a point 1 mm wide.
TEXT_HEIGHT_M, POINT_SIZE_M = 2.0, 1.0
AREA_DIMENSION = 2


def write_dxf(stored: Sequence[Stored], folder: Path, prefix: str, _: date) -> tuple[WrittenFile, ...]:
    """A drawing of each layer, and its CRS beside it as .prj.

    A layer whose style tells classes apart has a CAD layer for each of them, any other one CAD layer; labels are on
    one of their own. Fields are not in a drawing, and the notes say which.
    """
    return tuple(_write_drawing(item, folder / f"{prefix}_{item.layer.table}.dxf") for item in stored)


def _write_drawing(item: Stored, file: Path) -> WrittenFile:
    style = read_drawing_style(item.presentation.qml, [name for name, _ in item.layer.fields])
    sheet = _Sheet.prepare(item, style)
    # What comes first in a drawing tells what follows: it can only be written when all is drawn.
    entities = file.with_suffix(".entities")
    try:
        with entities.open("w", encoding="utf-8", newline="\n") as target:
            for rows, geometries in item.read_decoded():
                sheet.draw(rows, geometries, target)
        point_size = metres_to_units(POINT_SIZE_M, item.crs)
        frame = make_frame(sheet.used, item.crs, sheet.extent, point_size, sheet.writer.next_handle)
        with (
            file.open("w", encoding="utf-8", newline="\n") as target,
            entities.open(encoding="utf-8") as drawn,
        ):
            target.write(frame.before)
            shutil.copyfileobj(drawn, target)
            target.write(frame.after)
    finally:
        entities.unlink(missing_ok=True)
    told = file.with_suffix(".prj")
    told.write_text(item.crs.to_wkt(WktVersion.WKT1_ESRI), encoding="utf-8")
    return WrittenFile(
        file.name,
        FORMAT,
        item.layer.table,
        item.crs_text,
        item.layer.features_out,
        beside=(told.name,),
        notes=(*_tell_fields(item, style), *sheet.tell_renamed(), *_tell_crs(item)),
        pieces=sheet.writer.count,
    )


@dataclass
class _Sheet:
    """A drawing in the making: `classes` are the CAD layers of values, `used` those that something was drawn on."""

    item: Stored
    style: DrawingStyle
    writer: EntityWriter
    classes: dict[str, str]
    label_layer: str
    used: dict[str, Colour | None] = field(default_factory=dict)
    extents: list[np.ndarray] = field(default_factory=list)

    @classmethod
    def prepare(cls, item: Stored, style: DrawingStyle) -> _Sheet:
        label_layer = f"{item.layer.table}_labels"
        classes = name_layers(item.layer.table, style.classes, label_layer)
        return cls(item, style, EntityWriter(model_space_handle(), FIRST_HANDLE), classes, label_layer)

    @property
    def extent(self) -> tuple[float, float, float, float] | None:
        if not self.extents:
            return None
        boxes = np.array(self.extents)
        return (*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist())

    def draw(self, rows: pa.RecordBatch, geometries: np.ndarray, target: TextIO) -> None:
        if not len(geometries):
            return
        self.extents.append(shapely.total_bounds(geometries))
        layers = self._choose_layers(rows)
        target.writelines(self.writer.draw(geometries, layers))
        if self.style.label_field:
            texts = _texts(rows.column(self.style.label_field))
            self._label(np.array(texts, dtype=object), geometries, target)

    def _choose_layers(self, rows: pa.RecordBatch) -> np.ndarray:
        own, style = self.item.layer.table, self.style
        if not style.class_field:
            self.used[own] = style.colour
            return np.full(rows.num_rows, own, dtype=object)
        values = _texts(rows.column(style.class_field))
        self.used |= {self.classes.get(value, own): style.classes.get(value) for value in set(values)}
        return np.array([self.classes.get(value, own) for value in values], dtype=object)

    def _label(self, texts: np.ndarray, geometries: np.ndarray, target: TextIO) -> None:
        said = np.flatnonzero([bool(text.strip()) for text in texts])
        if not len(said):
            return
        self.used[self.label_layer] = None
        height = metres_to_units(TEXT_HEIGHT_M, self.item.crs)
        places = shapely.get_coordinates(shapely.point_on_surface(geometries[said])).tolist()
        centred = shapely.get_dimensions(geometries[said]) == AREA_DIMENSION
        target.writelines(
            self.writer.label(self.label_layer, text, (x, y), height, bool(middle))
            for text, (x, y), middle in zip(texts[said], places, centred, strict=True)
        )

    def tell_renamed(self) -> tuple[str, ...]:
        plain = {value: f"{self.item.layer.table}_{value}" for value in self.classes}
        return tuple(
            f"class {value} of field {self.style.class_field} is on the CAD layer {name}"
            for value, name in self.classes.items()
            if name in self.used and name != plain[value]
        )


def _tell_fields(item: Stored, style: DrawingStyle) -> tuple[str, ...]:
    """Which fields a drawing shows, and which are not in it."""
    shown = [name for name in (style.class_field, style.label_field) if name]
    told = []
    if style.class_field:
        told.append(f"the DXF has a CAD layer for each class of field {style.class_field}")
    if style.label_field:
        told.append(f"the DXF has the values of field {style.label_field} as text")
    missing = [name for name, _ in item.layer.fields if name not in shown]
    if missing:
        told.append(f"fields that are not in the DXF: {', '.join(missing)}")
    return tuple(told)


def _tell_crs(item: Stored) -> tuple[str, ...]:
    if item.crs_text == item.layer.crs or not read_crs(item.layer.crs, item.layer.name).is_geographic:
        return ()
    return (f"the DXF is in {item.crs.name}: a drawing cannot be in degrees",)


def _texts(column: pa.Array) -> list[str]:
    return [_text(value) for value in column.to_pylist()]


def _text(value: Any) -> str:  # noqa: ANN401 - a cell holds anything
    if value is None or isinstance(value, bytes):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
