"""Which rows of a layer are delivered: those near the outline are looked at first, the others share by share."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .candidates import NONE, Candidates
from .judge import Judge, Verdict, merge
from .plain_table import NotCopyable, PlainTable, quote, rows_by_fid
from .readers import Readers
from .values import ValueCheck

SHARE_ROWS = 4096
NEAR_ROWS = 512
"""Cutting a row takes as long as judging many that lie inside."""
MOST_PIECES = 64 << 20
"""Bytes of pieces that are held in memory; a layer that is cut in more goes through GDAL, row by row to the disk."""


@dataclass(frozen=True)
class Share:
    """Rows that are copied together: their `fids`, the verdict on them, and the bytes that their attributes count.

    Of rows near the outline the verdict has no more than places and bounds: the rest was known before. `done` is how
    much of the layer is judged then, 0..1.
    """

    done: float
    fids: list[int]
    verdict: Verdict
    attribute_bytes: int


class Selection:
    """The candidates of a layer, and what has been found of those near the outline."""

    def __init__(
        self, table: PlainTable, candidates: Candidates, judge: Judge, check: ValueCheck, readers: Readers
    ) -> None:
        self._candidates, self._judge, self._check = candidates, judge, check
        self._fetch = f"SELECT s.{quote(table.geometry)} FROM {rows_by_fid(table)}"  # nosec B608 # quoted names
        self._readers = readers
        self.near = self._look_at_near()

    def shares(self) -> Iterator[Share]:
        """All rows that are delivered, in the order of the candidates."""
        count = len(self._candidates.fids)
        return self._readers.run(self._judge_share, range(0, count, SHARE_ROWS))

    def _look_at_near(self) -> Verdict:
        """The verdict on the rows near the outline; its places are those among the candidates."""
        places = self._candidates.near
        slices = [places[start : start + NEAR_ROWS] for start in range(0, len(places), NEAR_ROWS)]
        found = Verdict(np.empty(0, dtype=np.int64), np.empty((0, 4)))
        held = 0
        for some, verdict in zip(slices, self._readers.run(self._look_at, slices), strict=True):
            found = merge(found, verdict, some)
            held += sum(len(piece.wkb) for piece in verdict.pieces)
            if held > MOST_PIECES:
                raise NotCopyable("more pieces than fit into memory")
        return found

    def _look_at(self, connection: sqlite3.Connection, places: np.ndarray) -> Verdict:
        fids = self._candidates.fids[places]
        return self._judge.look_at(fids, self._read(connection, fids))

    def _judge_share(self, connection: sqlite3.Connection, start: int) -> Share:
        """The delivered ones of the candidates from `start` on."""
        end = start + SHARE_ROWS
        fids, holder = self._candidates.fids[start:end], self._candidates.holder[start:end]
        inside = np.flatnonzero(holder != NONE)
        held = self._candidates.holders[holder[inside]]
        verdict = self._judge.judge_inside(fids[inside], self._read(connection, fids[inside]), held)
        first, last = np.searchsorted(self.near.places, (start, end))
        near = Verdict(self.near.places[first:last] - start, self.near.bounds[first:last])
        verdict = merge(near, verdict, inside)
        delivered = fids[verdict.places].tolist()
        content = self._check.count(connection, json.dumps(delivered))
        return Share(min(end / len(self._candidates.fids), 1.0), delivered, verdict, content)

    def _read(self, connection: sqlite3.Connection, fids: Sequence[int] | np.ndarray) -> list[object]:
        """The rows' blobs. Raises NotCopyable for a row that is in the index alone."""
        blobs = [
            blob for (blob,) in connection.execute(self._fetch, (json.dumps(np.asarray(fids).tolist()),))
        ]
        if len(blobs) != len(fids):
            raise NotCopyable("a spatial index that is not up to date")
        return blobs
