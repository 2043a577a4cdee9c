"""Entities of a DXF drawing of AutoCAD 2010 and later, as text (Autodesk, "DXF Reference").

A library's objects for them take seven times as long to make and write, and all of a city's do not fit into memory.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import numpy as np
import shapely

from ..cutting import flatten

CLOSED, POLYLINE_3D, VERTEX_3D = 1, 8, 32
CENTRE, MIDDLE = 1, 2
TEXT_STYLE = "Standard"
LONGEST_TEXT = 250
# Line breaks and other control characters, which a line of text cannot hold.
CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class EntityWriter:
    """Makes entities one after another; each has a handle of its own, from `first_handle` on.

    `owner` is the handle of the model space. `count` is how many have been made, `next_handle` the first one free.
    """

    def __init__(self, owner: str, first_handle: int) -> None:
        self._owner = owner
        self._handles = itertools.count(first_handle)
        self.count = 0

    @property
    def next_handle(self) -> int:
        return next(self._handles)

    def draw(self, geometries: np.ndarray, layers: np.ndarray) -> Iterator[str]:
        """Points as POINT, the parts of lines and the rings of polygons as polylines; `layers` are the rows' names."""
        parts, owners = flatten(geometries)
        dimensions = shapely.get_dimensions(parts)
        points, lines, areas = (np.flatnonzero(dimensions == dimension) for dimension in range(3))
        for row, place in zip(owners[points], _coordinates(parts[points]), strict=True):
            yield self._point(layers[row], place[0])
        for row, places in zip(owners[lines], _coordinates(parts[lines]), strict=True):
            yield self._polyline(layers[row], places, closed=False)
        rings, numbers = shapely.get_rings(parts[areas], return_index=True)
        for row, places in zip(owners[areas][numbers], _coordinates(rings), strict=True):
            yield self._polyline(layers[row], places[:-1], closed=True)

    def label(self, layer: str, text: str, place: tuple[float, float], height: float, centred: bool) -> str:
        """A line of text at a place, or with its middle there."""
        x, y = place
        head = self._head("TEXT", layer)
        value = _text(text)
        written = f"{head}100\nAcDbText\n10\n{x:.4f}\n20\n{y:.4f}\n30\n0.0\n40\n{height:.4f}\n1\n{value}\n"
        written += f"7\n{TEXT_STYLE}\n"
        if centred:
            written += f"72\n{CENTRE}\n11\n{x:.4f}\n21\n{y:.4f}\n31\n0.0\n100\nAcDbText\n73\n{MIDDLE}\n"
        else:
            written += "100\nAcDbText\n"
        return written

    def _head(self, kind: str, layer: str) -> str:
        self.count += 1
        return self._begin(kind, layer, next(self._handles), self._owner)

    def _begin(self, kind: str, layer: str, handle: int, owner: str) -> str:
        return f"0\n{kind}\n5\n{handle:X}\n330\n{owner}\n100\nAcDbEntity\n8\n{layer}\n"

    def _point(self, layer: str, place: np.ndarray) -> str:
        head = self._head("POINT", layer)
        return f"{head}100\nAcDbPoint\n10\n%.4f\n20\n%.4f\n30\n%.4f\n" % tuple(_with_z(place))

    def _polyline(self, layer: str, places: np.ndarray, closed: bool) -> str:
        heights = places[:, 2] if places.shape[1] == len("xyz") else np.zeros(1)
        if len(heights) and (heights != heights[0]).any():
            return self._polyline_3d(layer, places, closed)
        head = self._head("LWPOLYLINE", layer)
        elevation = f"38\n{heights[0]:.4f}\n" if heights[0] else ""
        start = f"{head}100\nAcDbPolyline\n90\n{len(places)}\n70\n{CLOSED * closed}\n{elevation}"
        return start + "10\n%.4f\n20\n%.4f\n" * len(places) % tuple(places[:, :2].ravel().tolist())

    def _polyline_3d(self, layer: str, places: np.ndarray, closed: bool) -> str:
        self.count += 1
        handle = next(self._handles)
        own = f"{handle:X}"
        written = [
            self._begin("POLYLINE", layer, handle, self._owner),
            "100\nAcDb3dPolyline\n66\n1\n10\n0.0\n20\n0.0\n30\n0.0\n",
            f"70\n{POLYLINE_3D + CLOSED * closed}\n",
        ]
        for x, y, z in places.tolist():
            vertex = self._begin("VERTEX", layer, next(self._handles), own)
            written.append(f"{vertex}100\nAcDbVertex\n100\nAcDb3dPolylineVertex\n")
            written.append(f"10\n{x:.4f}\n20\n{y:.4f}\n30\n{z:.4f}\n70\n{VERTEX_3D}\n")
        written.append(self._begin("SEQEND", layer, next(self._handles), own))
        return "".join(written)


def _coordinates(geometries: np.ndarray) -> list[np.ndarray]:
    """Each geometry's own, with heights where any has them; a missing height is 0."""
    places, owners = shapely.get_coordinates(
        geometries, include_z=bool(shapely.has_z(geometries).any()), return_index=True
    )
    starts = np.searchsorted(owners, np.arange(1, len(geometries)))
    return np.split(np.nan_to_num(places), starts) if len(geometries) else []


def _with_z(place: np.ndarray) -> list[float]:
    return [*place.tolist(), 0.0][: len("xyz")]


def _text(text: str) -> str:
    """A text as one line. What CAD would read as a code is taken apart by a space; after ^ it stands for none."""
    plain = CONTROLS.sub(" ", text)[:LONGEST_TEXT]
    return plain.replace("^", "^ ").replace("%%", "% %").replace("\\U+", "\\ U+")
