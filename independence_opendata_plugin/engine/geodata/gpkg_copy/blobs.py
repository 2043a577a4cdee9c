"""Geometries in a GeoPackage's blobs: those of the plainest form are measured without being decoded.

A blob is a header, with the geometry's box unless it is a point, and ISO WKB (GeoPackage 1.3, clause 2.1.3).
"""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..geometry_kinds import TO_MULTI
from ..wkb import COUNT_BYTES, NUMBER_BYTES, ORDER_AND_CODE_BYTES
from .plain_table import ISO_Z, NotCopyable
from .rings import turn_once

MAGIC = b"GP\0"
LITTLE_ENDIAN, EMPTY, EXTENDED = 1, 16, 32
HEAD_BYTES = 8
ENVELOPE_BYTES = (0, 32, 48, 48, 64)
POINT, LINE, POLYGON = 1, 2, 3
SINGLE_NAMES = {POINT: "Point", LINE: "LineString", POLYGON: "Polygon"}
Box = tuple[float, float, float, float]
"""xmin, xmax, ymin, ymax."""
NO_BOX: Box = (-math.inf, math.inf, -math.inf, math.inf)
NO_PLACE = struct.pack("<BI2d", LITTLE_ENDIAN, POINT, math.nan, math.nan)
"""The WKB of an empty point."""
LEAST_POINTS = {POINT: 1, LINE: 2, POLYGON: 4}


@dataclass(frozen=True)
class Form:
    """How GDAL writes a layer's geometries of one kind: `code` is the ISO WKB type, `srs_id` the layer's CRS."""

    code: int
    srs_id: int

    @property
    def has_z(self) -> bool:
        return self.code > ISO_Z

    @property
    def is_multi(self) -> bool:
        return self.code % ISO_Z > POLYGON

    @property
    def single(self) -> int:
        """The flat code of the geometry, or of its parts."""
        return (self.code % ISO_Z - 1) % POLYGON + 1

    @property
    def kind(self) -> str:
        name = SINGLE_NAMES[self.single]
        return TO_MULTI[name] if self.is_multi else name

    @property
    def family(self) -> frozenset[str]:
        """The kinds that fit into one layer with this one."""
        name = SINGLE_NAMES[self.single]
        return frozenset({name, TO_MULTI[name]})

    @property
    def has_box(self) -> bool:
        return self.code % ISO_Z != POINT

    @property
    def header_bytes(self) -> int:
        return HEAD_BYTES + ENVELOPE_BYTES[self._envelope]

    @property
    def start(self) -> bytes:
        """The header before the box."""
        return MAGIC + struct.pack("<Bi", LITTLE_ENDIAN | self._envelope << 1, self.srs_id)

    @property
    def part_head(self) -> bytes:
        """How the WKB of a single geometry, or of each part, begins."""
        return struct.pack("<BI", LITTLE_ENDIAN, self.single + ISO_Z * self.has_z)

    @property
    def multi_head(self) -> bytes:
        """What stands before the WKB of a single geometry in that of a multi-geometry of one part."""
        return struct.pack("<BII", LITTLE_ENDIAN, self.single + POLYGON + ISO_Z * self.has_z, 1)

    @property
    def _envelope(self) -> int:
        """Which box the header has: none, one of x and y, or one of x, y and z."""
        if not self.has_box:
            return 0
        return 2 if self.has_z else 1


def unpack(blob: object) -> tuple[bytes | None, Box]:
    """The WKB of a blob and the box that its header tells; None for null.

    Raises NotCopyable for what is no GeoPackage geometry.
    """
    if blob is None:
        return None, NO_BOX
    if not isinstance(blob, bytes) or len(blob) < HEAD_BYTES or not blob.startswith(MAGIC):
        raise NotCopyable("a geometry of another form")
    envelope = blob[3] >> 1 & 7
    if blob[3] & EXTENDED or envelope >= len(ENVELOPE_BYTES):
        raise NotCopyable("a geometry of another form")
    if blob[3] & EMPTY:
        # Whatever follows: GDAL believes the header.
        return NO_PLACE, NO_BOX
    end = HEAD_BYTES + ENVELOPE_BYTES[envelope]
    if not envelope or len(blob) < end:
        return blob[end:], NO_BOX
    order = "<" if blob[3] & LITTLE_ENDIAN else ">"
    return blob[end:], struct.unpack_from(f"{order}4d", blob, HEAD_BYTES)


def flat_code(wkb: bytes) -> int:
    """The type without its dimensions."""
    if len(wkb) < ORDER_AND_CODE_BYTES:
        raise NotCopyable("a geometry that breaks off")
    return int.from_bytes(wkb[1:ORDER_AND_CODE_BYTES], "little" if wkb[0] else "big") % ISO_Z


class PlainForm:
    """The plainest geometries of a form: one part, one ring."""

    def __init__(self, form: Form) -> None:
        self._form = form
        box = bytes(form.header_bytes - HEAD_BYTES)
        count = b"" if form.single == POINT else bytes(COUNT_BYTES)
        ring = struct.pack("<I", 1) if form.single == POLYGON else b""
        head = (form.multi_head if form.is_multi else b"") + form.part_head + ring
        self._pattern = np.frombuffer(form.start + box + head + count, dtype=np.uint8)
        self._fixed = np.r_[0:HEAD_BYTES, form.header_bytes : form.header_bytes + len(head)]
        self._count_bytes = len(count)
        self._dimensions = 3 if form.has_z else 2

    def measure(self, blobs: Sequence[bytes]) -> tuple[np.ndarray, np.ndarray]:
        """The places of blobs of this form whose geometry is surely valid, and their xmin, ymin, xmax, ymax.

        What their headers tell of their boxes is right.
        """
        size, stride = len(self._pattern), self._dimensions * NUMBER_BYTES
        lengths = np.fromiter(map(len, blobs), dtype=np.int64, count=len(blobs))
        heads = b"".join([blob[:size] if len(blob) >= size else bytes(size) for blob in blobs])
        begins = np.frombuffer(heads, dtype=np.uint8).reshape(len(blobs), size)
        counts = self._counts_of(begins)
        fits = (begins[:, self._fixed] == self._pattern[self._fixed]).all(axis=1)
        fits &= (counts >= LEAST_POINTS[self._form.single]) & (lengths == size + counts * stride)
        places, counts = np.flatnonzero(fits), counts[fits]
        if not len(places):
            return places, np.empty((0, 4))
        content = b"".join([blobs[place][size:] for place in places.tolist()])
        points = np.frombuffer(content, dtype="<f8").reshape(-1, self._dimensions)
        starts = np.cumsum(counts) - counts
        boxes = _boxes_of(points, starts)
        valid = self._are_valid(points, starts, counts, boxes)
        if self._form.has_box:
            told = np.ascontiguousarray(begins[fits, HEAD_BYTES : self._form.header_bytes]).view("<f8")
            valid &= (told == boxes).all(axis=1)
        return places[valid], boxes[valid][:, [0, 2, 1, 3]]

    def _counts_of(self, begins: np.ndarray) -> np.ndarray:
        if not self._count_bytes:
            return np.ones(len(begins), dtype=np.int64)
        last = np.ascontiguousarray(begins[:, -self._count_bytes :])
        return last.view("<u4")[:, 0].astype(np.int64)

    def _are_valid(
        self, points: np.ndarray, starts: np.ndarray, counts: np.ndarray, boxes: np.ndarray
    ) -> np.ndarray:
        finite = np.isfinite(boxes).all(axis=1)
        if self._form.single == POINT:
            return finite
        if self._form.single == LINE:
            return finite & ((boxes[:, 1] > boxes[:, 0]) | (boxes[:, 3] > boxes[:, 2]))
        return finite & turn_once(points[:, :2], starts, counts)


def _boxes_of(points: np.ndarray, starts: np.ndarray) -> np.ndarray:
    """The lowest and the highest x, y and z, if there is one, of each; no number where one of them is none."""
    lowest, highest = np.minimum.reduceat(points, starts), np.maximum.reduceat(points, starts)
    return np.stack([lowest, highest], axis=2).reshape(len(starts), -1)
