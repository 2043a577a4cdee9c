"""Layers, areas and jobs for the engine's tests, small enough to count by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import geopandas
import pytest
import shapely

from independence_opendata_plugin.engine.geodata.area import Area, outline
from independence_opendata_plugin.engine.geodata.sections import SectionLayer, area_of_outline
from independence_opendata_plugin.engine.geodata.source import LayerSource, read_crs
from independence_opendata_plugin.engine.job import Job

UTM15 = "EPSG:26915"
# The south-west corner of the test's own little township, in metres.
EAST, NORTH = 380_000.0, 4_320_000.0
MILE = 1609.344
SLIVER = Decimal("0.005")

MakeLayer = Callable[..., Path]


def square(column: float, row: float, width: float = 1.0, height: float = 1.0) -> shapely.Polygon:
    """A box whose corner lies so many miles east and north of the test township's corner."""
    x, y = EAST + column * MILE, NORTH + row * MILE
    return shapely.box(x, y, x + width * MILE, y + height * MILE)


@pytest.fixture(autouse=True, scope="session")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Engines that the tests start keep their files, and their journals, apart from those of the user's engines."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def job(tmp_path: Path) -> Job:
    return Job(
        now=datetime(2026, 11, 22, 9, 30, tzinfo=UTC), as_of=date(2026, 11, 22), cache=tmp_path / "cache"
    )


@pytest.fixture
def make_layer(tmp_path: Path) -> MakeLayer:
    """Writes a GeoPackage of geometries and columns of the same length."""

    def make(
        name: str,
        geometries: Sequence[shapely.Geometry | None],
        /,
        crs: str | None = UTM15,
        **columns: Sequence[Any],
    ) -> Path:
        path = tmp_path / f"{name}.gpkg"
        data = columns or {"name": [f"{name} {number}" for number in range(1, len(geometries) + 1)]}
        geopandas.GeoDataFrame(data, geometry=list(geometries), crs=crs).to_file(path, layer=name)
        return path

    return make


@pytest.fixture
def sections_file(make_layer: MakeLayer) -> Path:
    """T49N R32W with four sections in a row along its south edge: 34, 33, 32, 31 from east to west."""
    numbers = [31, 32, 33, 34]
    return make_layer(
        "sections",
        [square(column, 0) for column in range(4)],
        township=["49N"] * 4,
        range=["32W"] * 4,
        section=numbers,
    )


@pytest.fixture
def sections(sections_file: Path) -> SectionLayer:
    return SectionLayer.read(LayerSource.parse(str(sections_file)), SLIVER)


def area_of(*polygons: shapely.Geometry, crs: str = UTM15, sections: SectionLayer | None = None) -> Area:
    geometry, notes = outline(polygons, read_crs(crs, "the test"))
    return area_of_outline(geometry, notes, sections, SLIVER)
