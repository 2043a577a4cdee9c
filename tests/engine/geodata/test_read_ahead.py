"""Reading ahead: the same items in order, one step ahead, and no thread that outlives the reading."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shapely

from independence_opendata_plugin.chapter33.refusal import Cancelled, Refused
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractRequest
from independence_opendata_plugin.engine.geodata.read_ahead import reading_ahead
from independence_opendata_plugin.engine.geodata.rows import BATCH_ROWS
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job

from ..conftest import EAST, NORTH, MakeLayer, area_of, square

BATCHES = 4


def readers() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("read-ahead")]


def test_items_come_in_order_and_from_a_thread() -> None:
    def items() -> Iterator[tuple[int, int]]:
        for number in range(50):
            yield number, threading.get_ident()

    with reading_ahead(items()) as ahead:
        taken = list(ahead)
    assert [number for number, _ in taken] == list(range(50))
    assert {thread for _, thread in taken}.isdisjoint({threading.get_ident()})
    assert readers() == []


def test_the_next_item_is_made_while_one_is_in_use_and_no_more_than_that() -> None:
    made: list[int] = []
    second_is_made = threading.Event()

    def items() -> Iterator[int]:
        for number in range(50):
            made.append(number)
            if number == 1:
                second_is_made.set()
            yield number

    with reading_ahead(items()) as ahead:
        assert next(ahead) == 0
        assert second_is_made.wait(timeout=10)
    assert made == [0, 1]


def test_an_error_of_the_reading_arises_at_its_item() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise Refused("layer 'parcels'", why="a row cannot be read", remedy="repair it.")

    taken: list[int] = []
    with pytest.raises(Refused, match="'parcels'"), reading_ahead(items()) as ahead:
        taken.extend(ahead)
    assert taken == [1]
    assert readers() == []


def test_leaving_early_closes_what_is_read() -> None:
    closed = threading.Event()

    def items() -> Iterator[int]:
        try:
            yield from range(50)
        finally:
            closed.set()

    with pytest.raises(Cancelled), reading_ahead(items()) as ahead:
        next(ahead)
        raise Cancelled("The work was cancelled.")
    assert closed.is_set()
    assert readers() == []


@pytest.fixture
def points(make_layer: MakeLayer) -> Path:
    """A layer that is read in several batches."""
    count = BATCHES * BATCH_ROWS
    return make_layer(
        "hydrants", list(shapely.points([[EAST + 10, NORTH + 10]] * count)), number=range(count)
    )


def test_cancelling_stops_the_reading_at_once(points: Path, job: Job, tmp_path: Path) -> None:
    """Cancelled at the second look: of four batches at most the next one was read as well."""
    looks = iter([False, False])
    told: list[float] = []
    stopped = replace(
        job, is_cancelled=lambda: next(looks, True), report=lambda fraction, _: told.append(fraction)
    )
    request = ExtractRequest(LayerSource.parse(str(points)), "cut")
    with pytest.raises(Cancelled):
        extract([request], area_of(square(0, 0)), tmp_path / "extract.gpkg", stopped)
    assert len(told) == 2
    assert max(told) <= 0.75
    assert readers() == []
    assert [entry.name for entry in tmp_path.iterdir()] == ["hydrants.gpkg"]


def test_an_unreadable_row_leaves_no_thread_and_no_file(job: Job, tmp_path: Path) -> None:
    """A ring that does not close, which GEOS refuses to read."""
    path = tmp_path / "open.csv"
    path.write_text(f'WKT,name\n"POLYGON (({EAST} {NORTH}, {EAST + 9} {NORTH}, {EAST + 9} {NORTH + 9}))",a\n')
    source = LayerSource.parse({"path": str(path), "crs": "EPSG:26915"})
    with pytest.raises(Refused, match="'open': a row cannot be read"):
        extract([ExtractRequest(source, "cut")], area_of(square(0, 0)), tmp_path / "extract.gpkg", job)
    assert readers() == []
    assert [entry.name for entry in tmp_path.iterdir()] == ["open.csv"]
