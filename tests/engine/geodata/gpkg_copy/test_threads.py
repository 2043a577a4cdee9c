"""Rows near the outline are looked at in several threads, and no two of them may ask one prepared geometry of GEOS."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import numpy as np
import shapely

from independence_opendata_plugin.engine.geodata.cutting import Cutter
from independence_opendata_plugin.engine.geodata.gpkg_copy.judge import CutterOfThread
from independence_opendata_plugin.engine.geodata.source import read_crs

from ...conftest import EAST, NORTH, UTM15

AREA = shapely.MultiPolygon([shapely.Point(EAST, NORTH).buffer(1000, quad_segs=400)])
THREADS = 2


def test_each_thread_has_a_cutter_of_its_own_and_all_cut_alike() -> None:
    """Two threads that share one end the process within some hundred batches."""
    random = np.random.default_rng(33)
    places = random.uniform((EAST - 1200, NORTH - 1200), (EAST + 1200, NORTH + 1200), (400, 2))
    ponds = shapely.buffer(shapely.points(places), 100)
    cutters = CutterOfThread(Cutter.prepare(AREA, read_crs(UTM15, "the test")))
    meeting = Barrier(THREADS)

    def look(_: int) -> tuple[Cutter, list[int]]:
        meeting.wait()
        found = [cutters.own.select(ponds, "cut")[0] for _ in range(10)]
        return cutters.own, np.unique(found).tolist()

    with ThreadPoolExecutor(THREADS) as threads:
        (one, taken), (other, also_taken) = threads.map(look, range(THREADS))
    assert one.outline is not other.outline
    assert shapely.is_prepared([one.area, one.outline, other.area, other.outline]).all()
    assert taken == also_taken == np.flatnonzero(shapely.intersects(AREA, ponds)).tolist()
