"""What stands around a drawing's entities: units, extent, CAD layers with their colours, text style."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import ezdxf
import pyproj
from ezdxf.colors import rgb2int

from .drawing_style import Colour
from .dxf_entities import TEXT_STYLE

VERSION = "R2010"
# The frame's own handles stay below.
FIRST_HANDLE = 0x100000
EMPTY_ENTITIES = re.compile(r"(  0\nSECTION\n  2\nENTITIES\n)(  0\nENDSEC\n)")
# $INSUNITS by metres in the unit; 0 is none.
UNITS = {1.0: 6, 0.3048: 2, 1200 / 3937: 21, 1000.0: 7}
UNITLESS, METRIC_UNITS = 0, (6, 7)
CIRCLE_WITH_CROSS = 35
NOT_IN_NAMES = re.compile(r'[<>/\\":;?*|=`,\x00-\x1f\x7f-\x9f]')
LONGEST_NAME = 200


@dataclass(frozen=True)
class Frame:
    """A drawing's text before and after its entities."""

    before: str
    after: str


def make_frame(
    layers: Mapping[str, Colour | None],
    crs: pyproj.CRS,
    extent: tuple[float, float, float, float] | None,
    point_size: float,
    next_handle: int,
) -> Frame:
    """The frame for entities on these CAD layers, whose handles end before `next_handle`; the same for the same."""
    ezdxf.options.write_fixed_meta_data_for_testing = True
    drawing = ezdxf.new(VERSION)
    drawing.styles.get(TEXT_STYLE).dxf.font = "arial.ttf"
    for name, colour in layers.items():
        layer = drawing.layers.add(name)
        if colour is not None:
            layer.dxf.true_color = rgb2int(colour)
    header, units = drawing.header, units_code(crs)
    header["$INSUNITS"] = units
    header["$MEASUREMENT"] = int(units in METRIC_UNITS)
    header["$PDMODE"] = CIRCLE_WITH_CROSS
    header["$PDSIZE"] = point_size
    if extent is not None:
        west, south, east, north = extent
        header["$EXTMIN"], header["$EXTMAX"] = (west, south, 0.0), (east, north, 0.0)
        height = max(north - south, (east - west) / 2, point_size)
        drawing.set_modelspace_vport(height, ((west + east) / 2, (south + north) / 2))
    drawing.entitydb.handles.reset(f"{next_handle:X}")
    stream = io.StringIO()
    drawing.write(stream)
    before, after = EMPTY_ENTITIES.split(stream.getvalue())[0::3]
    return Frame(f"{before}  0\nSECTION\n  2\nENTITIES\n", f"  0\nENDSEC\n{after}")


def model_space_handle() -> str:
    """The handle by which entities name the model space of every frame."""
    return str(ezdxf.new(VERSION).modelspace().layout_key)


def units_code(crs: pyproj.CRS) -> int:
    """The value of $INSUNITS for a CRS; 0 where a drawing has no such unit."""
    factor = crs.axis_info[0].unit_conversion_factor
    known = (code for metres, code in UNITS.items() if abs(factor - metres) < 1e-9 * metres)
    return UNITLESS if crs.is_geographic else next(known, UNITLESS)


def name_layers(table: str, classes: Iterable[str], *taken: str) -> dict[str, str]:
    """The CAD layer of each class: the table's name and the value, without what CAD refuses, all different."""
    used = {name.casefold() for name in (table, *taken)}
    named = {}
    for value in classes:
        plain = NOT_IN_NAMES.sub("_", f"{table}_{value}")[:LONGEST_NAME].strip()
        name, number = plain, 1
        while name.casefold() in used:
            number += 1
            name = f"{plain}_{number}"
        used.add(name.casefold())
        named[value] = name
    return named
