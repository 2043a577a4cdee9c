"""What is delivered of each row: its own blob as it stands, a piece in its place, or nothing."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from threading import local
from typing import NamedTuple

import numpy as np
import shapely
from shapely.errors import GEOSException

from ..cutting import Cutter
from ..geometry_kinds import TO_MULTI, TYPE_NAMES
from ..plain_geometry import Tally, make_plain
from .blobs import Form, PlainForm, flat_code, unpack
from .plain_table import NotCopyable

LITTLE_ENDIAN = 1
SIMPLE_CODES = range(1, 7)
"""Points, lines, polygons and their multi-geometries: GDAL straightens curves, and mixed collections fit no kind."""


class Piece(NamedTuple):
    """What is delivered in place of a row's own geometry; `box` as a blob has it, empty of a layer of points."""

    fid: int
    box: bytes
    wkb: bytes
    is_single: bool


@dataclass(frozen=True)
class Verdict:
    """The rows that are delivered of those that were judged.

    `places` are theirs among these, ascending, and `bounds` xmin, ymin, xmax, ymax of what is delivered of each.
    `wkb_bytes` and `singles` are the length of all delivered WKB, and how many are no multi-geometries.
    """

    places: np.ndarray
    bounds: np.ndarray
    kinds: frozenset[str] = frozenset()
    pieces: tuple[Piece, ...] = ()
    wkb_bytes: int = 0
    singles: int = 0
    tally: Tally = field(default_factory=Tally)

    def with_counts_of(self, other: Verdict) -> Verdict:
        """This one with the other's kinds and counts added, but not its rows."""
        tally = Tally()
        tally.add(self.tally)
        tally.add(other.tally)
        return replace(
            self,
            kinds=self.kinds | other.kinds,
            wkb_bytes=self.wkb_bytes + other.wkb_bytes,
            singles=self.singles + other.singles,
            tally=tally,
        )


class CutterOfThread(local):
    """`own` is another copy of a cutter in each thread."""

    def __init__(self, cutter: Cutter) -> None:
        """Runs again in each thread that looks."""
        self.own = cutter.copy()


class Judge:
    """Judges the rows of a layer whose geometries have the form `form`, against an area."""

    def __init__(self, form: Form, cutter: Cutter, mode: str) -> None:
        self._form, self._plain = form, PlainForm(form)
        self._cutters, self._mode = CutterOfThread(cutter), mode
        self._window = shapely.box(*cutter.bounds)
        shapely.prepare(self._window)

    def judge_inside(self, fids: np.ndarray, blobs: Sequence[object], holders: np.ndarray) -> Verdict:
        """Rows that the spatial index has within boxes that lie in the area: `holders` are these boxes.

        Raises NotCopyable where the index is wrong.
        """
        present = [blob for blob in blobs if isinstance(blob, bytes)]
        if len(present) < len(blobs):
            raise NotCopyable("a row without geometry in the spatial index")
        places, bounds = self._plain.measure(present)
        if not _lie_within(bounds, holders[places]):
            raise NotCopyable("a spatial index that is not up to date")
        plain = self._own(places, bounds, present)
        rest = np.setdiff1d(np.arange(len(fids)), places, assume_unique=True)
        if not len(rest):
            return plain
        return merge(plain, self.look_at(fids[rest], [blobs[place] for place in rest]), rest)

    def look_at(self, fids: np.ndarray, blobs: Sequence[object]) -> Verdict:
        """Any rows: decoded, made plain and cut. Raises NotCopyable for one that only GDAL judges."""
        unpacked = [unpack(blob) for blob in blobs]
        wkb = np.array([_simple(wkb) for wkb, _ in unpacked], dtype=object)
        tally = Tally()
        try:
            geometries = shapely.from_wkb(wkb)
            _require_held(geometries, np.array([box for _, box in unpacked]).reshape(-1, 4))
            # GDAL does not hand over what the window does not meet.
            read = np.flatnonzero(
                shapely.is_missing(geometries) | shapely.intersects(self._window, geometries)
            )
            geometries = geometries[read]
            usable, _ = make_plain(geometries, tally)
            rows, delivered, _ = self._cutters.own.select(geometries[usable], self._mode)
        except GEOSException as error:
            raise NotCopyable(str(error)) from error
        return self._deliver(read[usable][rows], delivered, fids, blobs, tally)

    def _own(self, places: np.ndarray, bounds: np.ndarray, blobs: Sequence[bytes]) -> Verdict:
        """Rows that are delivered as they stand."""
        length = sum(len(blobs[place]) for place in places.tolist())
        return Verdict(
            places=places,
            bounds=bounds,
            kinds=frozenset({self._form.kind} if len(places) else ()),
            wkb_bytes=length - len(places) * self._form.header_bytes,
            singles=0 if self._form.is_multi else len(places),
            tally=Tally(read=len(places)),
        )

    def _deliver(
        self,
        places: np.ndarray,
        delivered: np.ndarray,
        fids: np.ndarray,
        blobs: Sequence[object],
        tally: Tally,
    ) -> Verdict:
        """The rows at `places` with what is delivered of them: a piece wherever that is not the row's very own blob."""
        kinds = [TYPE_NAMES[number] for number in shapely.get_type_id(delivered)]
        own = self._form.kind
        if (shapely.has_z(delivered) != self._form.has_z).any() or not set(kinds) <= self._form.family:
            raise NotCopyable("a geometry of another kind than its layer's")
        encoded = shapely.to_wkb(delivered, flavor="iso", byte_order=LITTLE_ENDIAN)
        boxes = _boxes_of(delivered, self._form)
        start = self._form.start
        pieces = tuple(
            Piece(int(fids[place]), box, wkb, kind in TO_MULTI)
            for place, kind, box, wkb in zip(places, kinds, boxes, encoded, strict=True)
            if kind != own or blobs[place] != start + box + wkb
        )
        return Verdict(
            places=places,
            bounds=shapely.bounds(delivered).reshape(-1, 4),
            kinds=frozenset(kinds),
            pieces=pieces,
            wkb_bytes=sum(map(len, encoded)),
            singles=sum(kind in TO_MULTI for kind in kinds),
            tally=tally,
        )


def merge(first: Verdict, second: Verdict, place_of: np.ndarray) -> Verdict:
    """Both verdicts as one; `place_of` is where each of the rows stands that `second` judges."""
    places = np.concatenate([first.places, place_of[second.places]])
    order = np.argsort(places)
    return replace(
        first.with_counts_of(second),
        places=places[order],
        bounds=np.concatenate([first.bounds, second.bounds])[order],
        pieces=first.pieces + second.pieces,
    )


def _simple(wkb: bytes | None) -> bytes | None:
    if wkb is not None and flat_code(wkb) not in SIMPLE_CODES:
        raise NotCopyable("a curve or collection")
    return wkb


def _require_held(geometries: np.ndarray, boxes: np.ndarray) -> None:
    """GDAL goes by the boxes that headers tell: where one is wrong, only it knows which rows it finds."""
    placed = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
    if not _lie_within(shapely.bounds(geometries[placed]).reshape(-1, 4), boxes[placed]):
        raise NotCopyable("a geometry outside its own box")


def _lie_within(bounds: np.ndarray, boxes: np.ndarray) -> bool:
    """Whether bounds, as xmin, ymin, xmax, ymax, are within boxes of minx, maxx, miny, maxy."""
    inside = (bounds[:, 0] >= boxes[:, 0]) & (bounds[:, 2] <= boxes[:, 1])
    return bool((inside & (bounds[:, 1] >= boxes[:, 2]) & (bounds[:, 3] <= boxes[:, 3])).all())


def _boxes_of(geometries: np.ndarray, form: Form) -> list[bytes]:
    """The boxes that their blobs have."""
    if not form.has_box:
        return [b""] * len(geometries)
    sides = shapely.bounds(geometries).reshape(-1, 4)[:, [0, 2, 1, 3]]
    if form.has_z:
        sides = np.hstack([sides, _heights_of(geometries)])
    return [struct.pack(f"<{sides.shape[1]}d", *box) for box in sides.tolist()]


def _heights_of(geometries: np.ndarray) -> np.ndarray:
    """The lowest and the highest z of each."""
    points, owners = shapely.get_coordinates(geometries, include_z=True, return_index=True)
    if not np.isfinite(points).all():
        raise NotCopyable("a height that is no number")
    starts = np.searchsorted(owners, np.arange(len(geometries)))
    if not len(geometries):
        return np.empty((0, 2))
    z = points[:, 2]
    return np.column_stack([np.minimum.reduceat(z, starts), np.maximum.reduceat(z, starts)])
