"""Every format with layers as a city has them: each kind of geometry, heights, dates, long and foreign texts."""

from __future__ import annotations

from datetime import datetime

import pytest
import shapely

from independence_opendata_plugin.engine.geodata.formats.write import WRITERS

from ..conftest import EAST, NORTH
from .conftest import COURTYARD, PARCEL, STREET, Deliver

GEOMETRIES = {
    "points": [PARCEL.centroid, STREET.interpolate(5)],
    "points with heights": [
        shapely.Point(EAST + 5, NORTH + 6, 251.25),
        shapely.Point(EAST + 7, NORTH + 8, 252),
    ],
    "lines": [STREET, shapely.affinity.translate(STREET, 0, 50)],
    "multipart lines": [STREET, shapely.MultiLineString([STREET, shapely.affinity.translate(STREET, 0, 60)])],
    "polygons": [PARCEL, COURTYARD],
    "multipart polygons": [COURTYARD, shapely.MultiPolygon([PARCEL, shapely.affinity.translate(PARCEL, 90)])],
    "polygons with heights": [shapely.force_3d(PARCEL, 251.25), shapely.force_3d(COURTYARD, 9)],
}


@pytest.mark.parametrize("kind", list(GEOMETRIES))
@pytest.mark.parametrize("name", list(WRITERS))
def test_every_format_holds_every_kind_of_layer(deliver: Deliver, name: str, kind: str) -> None:
    made = deliver(
        name,
        GEOMETRIES[kind],
        número=["00123", "Łódź & <Çelik>"],
        remark=["ü" * 3000, None],
        laid=[datetime(2026, 3, 1, 9, 5), None],
        width=[1.5, None],
        count=[2**40, 3],
    )
    assert [file.features for file in made.files] == [2]
