"""How many bytes of a layer each section holds, counted once, so that any selection of sections is a sum.

What an extract of whole sections delivers is put together from three kinds of counts:

- of a *section*: the features that lie in it alone; of a layer that is cut, also its pieces of all others;
- of a *group*, the set of sections that a feature reaches into, counted when any of them is selected: a feature that
  is delivered whole counts wholly, one that is cut with its attributes;
- of a *join*, a block of neighbours that features are cut between, counted when all of them are selected: what the
  block takes of these features beyond what its parts take. Pieces that meet are one again, with one header and
  without the vertices between, and slivers along the line are parts of them.

So every vertex is counted where its neighbourhood decides of it. What no neighbourhood shows is a hole in the
selection: for each feature around one, some 50 bytes too many are told.

A layer of which any delivered geometry has several parts is delivered as multi-geometries throughout (spool.py), each
with a header of its own, so that depends on the selection. Bytes are counted without this header, and parts beside
them: where there are more parts than features, it is added for each feature.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Any, TypeVar

import numpy as np
import pyarrow as pa
import shapely

from ..job import Job
from .columns import count_row_bytes
from .cutting import COLLECTION_ID, FIRST_MULTI_ID
from .extracted import ExtractRequest
from .layer_cut import choose_fields
from .read_ahead import reading_ahead
from .rows import Batch, Tally, read_batches
from .section_blocks import Block, Meetings, SectionBlocks
from .sections import SectionLayer
from .source import describe
from .wkb import encode

INDEX_FORMAT = 3
MULTI_HEADER = 9
"""Bytes in which ISO WKB says that so many parts follow, each with a header of its own."""

FEATURES, BYTES, PARTS, MULTIS = range(4)
"""The columns of counts: features, bytes without the headers of multi-geometries, parts, multi-geometries."""
NOTHING = np.zeros(4, dtype=np.int64)

Key = TypeVar("Key", bound=Hashable)


Shared = tuple[tuple[int, ...], int, int, int]
"""Positions of sections, features, bytes, parts."""


@dataclass(frozen=True)
class ContentIndex:
    """The counts of one layer: `features` and `bytes` of all of it, `outside` the features that lie in no section.

    `header` is the bytes to add for each feature where there are more parts than features. `sections` has features,
    bytes and parts by label; `groups` and `joins` name sections by their positions in it. A join's counts may be
    negative. The group of no section has the features outside.
    """

    mode: str
    features: int
    bytes: int
    outside: int
    header: int
    sections: dict[str, tuple[int, int, int]]
    groups: tuple[Shared, ...]
    joins: tuple[Shared, ...]

    def to_json(self) -> dict[str, Any]:
        return {"format": INDEX_FORMAT, **vars(self)}


def index_sections(request: ExtractRequest, sections: SectionLayer, job: Job) -> ContentIndex:
    """Read a layer once and attribute its content to sections. Raises what `extract` raises for a layer."""
    info, tally = describe(request.source), Tally()
    counter = _Counter(request.mode, SectionBlocks(sections, info.crs), len(sections.identifiers))
    rows = read_batches(request.source, info, choose_fields(request, info), None, tally)
    with reading_ahead(rows) as batches:
        for batch in batches:
            job.progress(tally.read / max(info.features, 1), request.source.name)
            counter.add(batch, job)
    return counter.close([section.label for section in sections.identifiers])


class _Counter:
    """Adds up one layer's counts, batch by batch."""

    def __init__(self, mode: str, blocks: SectionBlocks, sections: int) -> None:
        self._mode = mode
        self._blocks = blocks
        self._kinds: set[int] = set()
        self._total = NOTHING
        self._sections = np.zeros((sections, len(NOTHING)), dtype=np.int64)
        self._groups: dict[Block, np.ndarray] = {}
        self._joins: dict[Block, np.ndarray] = {}

    def add(self, batch: Batch, job: Job) -> None:
        touched = self._blocks.meet(batch.geometries, job)
        met = touched.taken
        attributes, shapes = _weigh_attributes(batch), _weigh(batch.geometries)
        whole = attributes + shapes
        self._total = self._total + whole.sum(axis=0)
        self._kinds.update(_kinds(batch.geometries))
        outside = np.setdiff1d(np.arange(len(whole)), met.rows)
        _add_up(self._groups, [()] * len(outside), whole[outside])
        if self._mode == "whole":
            self._add_rows(met, whole)
        else:
            self._add_rows(met, attributes)
            self._add_pieces(touched, shapes, batch.geometries, job)

    def _add_rows(self, met: Meetings, counts: np.ndarray) -> None:
        """Counts of rows to the section that a row lies in, or to the group that shares it."""
        alone = met.only(met.alone)
        np.add.at(self._sections, alone.places, counts[alone.rows])
        groups = met.only(~met.alone).groups()
        _add_up(self._groups, list(groups.values()), counts[list(groups)])

    def _add_pieces(self, touched: Meetings, shapes: np.ndarray, geometries: np.ndarray, job: Job) -> None:
        """What sections take of geometries, and what blocks take of those that several sections touch.

        A section that alone takes but a sliver of a geometry takes that too once it is selected with the neighbour
        that has the rest, as where the edge of a district follows a line of sections within an inch.
        """
        pieces = shapes[touched.rows]
        pieces[~touched.whole] = _weigh(touched.pieces[~touched.whole])
        np.add.at(self._sections, touched.places, pieces)
        shared = touched.only(~touched.alone)
        pairs = zip(shared.rows.tolist(), shared.places.tolist(), strict=True)
        beyond: dict[tuple[int, Block], np.ndarray] = {
            (row, (place,)): own for (row, place), own in zip(pairs, pieces[~touched.alone], strict=True)
        }
        blocks = self._find_blocks(shared)
        rows = np.array([row for row, _ in blocks], dtype=np.int64)
        taken = _weigh(self._blocks.take(geometries[rows], [block for _, block in blocks], job))
        for (row, block), counts in zip(blocks, taken, strict=True):
            parts = chain.from_iterable(combinations(block, size) for size in range(1, len(block)))
            beyond[row, block] = counts - sum((beyond[row, part] for part in parts), start=NOTHING)
        joined = np.array([beyond[place] for place in blocks], dtype=np.int64).reshape(-1, len(NOTHING))
        _add_up(self._joins, [block for _, block in blocks], joined)

    def _find_blocks(self, shared: Meetings) -> list[tuple[int, Block]]:
        """Each row with each block that it lies in, small blocks first."""
        blocks = [
            (row, block) for row, group in shared.groups().items() for block in self._blocks.among(group)
        ]
        return sorted(blocks, key=lambda pair: len(pair[1]))

    def close(self, labels: Sequence[str]) -> ContentIndex:
        """The index of all that was added; `labels` are the sections', by their places."""
        counted = set(np.flatnonzero(self._sections.any(axis=1)).tolist())
        named = sorted(counted.union(*self._groups, *self._joins))
        positions = {place: number for number, place in enumerate(named)}
        header = MULTI_HEADER if len(self._kinds) == 1 and COLLECTION_ID not in self._kinds else 0
        features, content, parts = _tell(self._total, header)
        return ContentIndex(
            mode=self._mode,
            features=features,
            bytes=content + header * features * (parts > features),
            outside=int(self._groups.get((), NOTHING)[FEATURES]),
            header=header,
            sections={labels[place]: _tell(self._sections[place], header) for place in named},
            groups=_tell_shared(self._groups, positions, header),
            joins=tuple(join for join in _tell_shared(self._joins, positions, header) if any(join[1:])),
        )


def _tell(counts: np.ndarray, header: int) -> tuple[int, int, int]:
    """Features, bytes, parts; bytes with the headers of multi-geometries where none is added later."""
    features, content, parts, multis = counts.tolist()
    return features, content if header else content + MULTI_HEADER * multis, parts


def _tell_shared(
    counts: Mapping[Block, np.ndarray], positions: Mapping[int, int], header: int
) -> tuple[Shared, ...]:
    return tuple(
        (tuple(positions[place] for place in block), *_tell(own, header))
        for block, own in sorted(counts.items())
    )


def _weigh_attributes(batch: Batch) -> np.ndarray:
    counts = np.zeros((len(batch.geometries), len(NOTHING)), dtype=np.int64)
    counts[:, FEATURES] = 1
    counts[:, BYTES] = count_row_bytes(batch.attributes)
    return counts


def _weigh(geometries: np.ndarray) -> np.ndarray:
    """The counts of geometries alone, of which none is a feature; nothing for one that is missing."""
    kinds = shapely.get_type_id(geometries)
    multi = (kinds >= FIRST_MULTI_ID) & (kinds < COLLECTION_ID)
    counts = np.zeros((len(geometries), len(NOTHING)), dtype=np.int64)
    counts[:, BYTES] = count_row_bytes(pa.table({"geometry": encode(geometries)})) - MULTI_HEADER * multi
    parts = np.maximum(shapely.get_num_geometries(geometries), 2)
    counts[:, PARTS] = np.where(multi, parts, ~shapely.is_missing(geometries))
    counts[:, MULTIS] = multi
    return counts


def _kinds(geometries: np.ndarray) -> list[int]:
    """Which dimensions there are, and COLLECTION_ID for collections: a layer of one kind has one geometry type."""
    collections = shapely.get_type_id(geometries) == COLLECTION_ID
    kinds: list[int] = np.unique(
        np.where(collections, COLLECTION_ID, shapely.get_dimensions(geometries))
    ).tolist()
    return kinds


def _add_up(sums: dict[Key, np.ndarray], keys: Sequence[Key], counts: np.ndarray) -> None:
    """Add each row of counts to the sum of its key."""
    place = {key: number for number, key in enumerate(dict.fromkeys(keys))}
    added = np.zeros((len(place), len(NOTHING)), dtype=np.int64)
    np.add.at(added, [place[key] for key in keys], counts)
    for key, number in place.items():
        sums[key] = sums.get(key, NOTHING) + added[number]
