"""What orthophotos cover of an area, worked by hand: a hundred pixels are a mile, an image begins in section 31."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.shutil import copy

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.rasters.coverage import count_bytes, count_covered_sections
from independence_opendata_plugin.engine.geodata.sections import SectionLayer
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job

from ...conftest import EAST, MILE, NORTH, area_of, square
from .conftest import ALPHA, BLUE, GREEN, PIXEL, RED, Cut, MakeRaster, numbered, vrt_of

BOTH = (31, 32)
Count = Callable[..., Decimal]


@pytest.fixture
def count(sections: SectionLayer, job: Job) -> Count:
    """Section-equivalents of sections 31 and 32 that files cover, to the fee's four decimals."""

    def count_sections(*files: Path | str) -> Decimal:
        area = sections.area_of([section for section in sections.identifiers if section.number in BOTH])
        sources = [LayerSource.parse({"path": str(file), "key": Path(file).name}) for file in files]
        return round(count_covered_sections(area, sources, sections, job), 4)

    return count_sections


def test_an_image_that_ends_within_a_section_is_prorated(make_raster: MakeRaster, count: Count) -> None:
    """150 of 200 columns: section 31 and half of section 32."""
    assert count(make_raster("photo.tif", numbered(1, 100, 150))) == Decimal("1.5")


def test_images_that_overlap_are_counted_once(make_raster: MakeRaster, count: Count) -> None:
    west = make_raster("west.tif", numbered(1, 100, 120))
    moved = Affine(PIXEL, 0, EAST + 100 * PIXEL, 0, -PIXEL, NORTH + MILE)
    assert count(west, make_raster("east.tif", numbered(1, 100, 50), moved)) == Decimal("1.5")


def test_a_frame_of_nothing_is_not_sold(make_raster: MakeRaster, count: Count) -> None:
    """Of the 200 x 100 pixels a border of ten is the value for nothing: 180 x 80 are there, 0.8 x 0.9 of each."""
    pixels = np.full((3, 100, 200), 255, dtype=np.uint8)
    pixels[:, 10:90, 10:190] = numbered(3, 80, 180)
    assert count(make_raster("photo.tif", pixels, nodata=255)) == Decimal("1.44")


def test_what_a_mask_or_transparency_hides_is_not_sold(make_raster: MakeRaster, count: Count) -> None:
    shown = np.ones((100, 200), dtype=bool)
    shown[:, 150:] = False
    assert count(make_raster("masked.tif", numbered(3, 100, 200), mask=shown)) == Decimal("1.5")
    pixels = numbered(4, 100, 200)
    pixels[3] = shown * 255
    alpha = make_raster("alpha.tif", pixels, photometric="rgb", colours=(RED, GREEN, BLUE, ALPHA))
    assert count(alpha) == Decimal("1.5")


def test_single_pixels_of_the_value_for_nothing_are_dark_not_missing(
    make_raster: MakeRaster, count: Count
) -> None:
    pixels = numbered(1, 100, 200)
    pixels[0, 5:95:10, 5:195:10] = 0
    assert count(make_raster("photo.tif", pixels, nodata=0)) == Decimal(2)


def test_a_large_image_is_looked_at_in_cells(make_raster: MakeRaster, count: Count) -> None:
    """4,000 pixels across are 1,000 cells of four: the gap of 1,001 columns is known to half a cell, 0.001 miles."""
    place = Affine(MILE / 2000, 0, EAST, 0, -MILE / 2000, NORTH + MILE)
    pixels = np.full((1, 2000, 4000), 9, dtype=np.uint8)
    pixels[:, :, 2999:] = 0
    found = count(make_raster("photo.tif", pixels, place, nodata=0))
    assert found == pytest.approx(Decimal("1.4995"), abs=Decimal("0.001"))


def test_the_gaps_of_a_mosaic_are_not_sold(make_raster: MakeRaster, count: Count, tmp_path: Path) -> None:
    """Tiles on columns 0 to 49 and 150 to 199: the mosaic's extent is two sections, its tiles are one."""
    mosaic = make_mosaic(make_raster, tmp_path)
    with rasterio.open(mosaic) as opened:
        assert opened.shape == (100, 200)
        assert (opened.dataset_mask() > 0).all()
    assert count(mosaic) == Decimal(1)


def make_mosaic(make_raster: MakeRaster, folder: Path) -> Path:
    """As gdalbuildvrt writes it, with relative paths, from two tiles of 50 columns that are 100 apart."""
    west = make_raster("west.tif", numbered(1, 100, 50))
    moved = Affine(PIXEL, 0, EAST + 150 * PIXEL, 0, -PIXEL, NORTH + MILE)
    east = make_raster("east.tif", numbered(1, 100, 50) + 1, moved)
    with rasterio.open(west) as tile:
        place = ", ".join(repr(value) for value in tile.transform.to_gdal())
        crs = tile.crs.to_wkt()
    sources = "".join(
        f'<SimpleSource><SourceFilename relativeToVRT="1">{tile.name}</SourceFilename><SourceBand>1</SourceBand>'
        f'<SrcRect xOff="0" yOff="0" xSize="50" ySize="100"/>'
        f'<DstRect xOff="{column}" yOff="0" xSize="50" ySize="100"/></SimpleSource>'
        for tile, column in ((west, 0), (east, 150))
    )
    path = folder / "mosaic.vrt"
    path.write_text(
        f'<VRTDataset rasterXSize="200" rasterYSize="100"><SRS>{crs}</SRS><GeoTransform>{place}</GeoTransform>'
        f'<VRTRasterBand dataType="Byte" band="1">{sources}</VRTRasterBand></VRTDataset>'
    )
    return path


def test_a_mosaic_is_delivered_as_one_raster_and_its_gaps_are_marked(
    make_raster: MakeRaster, cut: Cut, tmp_path: Path
) -> None:
    mosaic = make_mosaic(make_raster, tmp_path)
    found, made = cut(mosaic, area_of(square(0, 0, 2, 1)))
    assert (found.width, found.pixels) == (200, 10_000)
    with rasterio.open(made) as part, rasterio.open(mosaic) as whole:
        np.testing.assert_array_equal(part.read(), whole.read())
        assert (part.dataset_mask() > 0)[0].tolist() == [True] * 50 + [False] * 100 + [True] * 50


def test_a_mosaic_without_one_of_its_tiles_is_refused(
    make_raster: MakeRaster, cut: Cut, tmp_path: Path
) -> None:
    mosaic = make_mosaic(make_raster, tmp_path)
    (tmp_path / "east.tif").unlink()
    with pytest.raises(Refused, match="raster 'mosaic': it cannot be read"):
        cut(mosaic, area_of(square(0, 0, 2, 1)))
    assert list((tmp_path / "data").iterdir()) == []


def test_a_mosaic_of_tiles_with_a_value_for_nothing_hides_what_they_hide(
    make_raster: MakeRaster, count: Count, tmp_path: Path
) -> None:
    pixels = numbered(1, 100, 200)
    pixels[:, :, 150:] = 0
    photo = make_raster("photo.tif", pixels, nodata=0)
    copy(photo, tmp_path / "photo.vrt", driver="VRT")
    assert count(tmp_path / "photo.vrt") == Decimal("1.5")


@pytest.mark.parametrize(
    "place",
    [
        "/vsicurl/https://tiles.example.org/a.tif",
        "/vsizip//vsis3/bucket/tiles.zip/a.tif",
        "https://example.org/a.tif",
        "vrt:///vsicurl/https://tiles.example.org/a.tif",
    ],
)
def test_rasters_and_tiles_on_servers_are_refused(count: Count, tmp_path: Path, place: str) -> None:
    mosaic = tmp_path / "outer.vrt"
    (tmp_path / "inner.vrt").write_text(vrt_of(place))
    mosaic.write_text(vrt_of("inner.vrt", relative=True))
    for path in (place, mosaic, tmp_path / "inner.vrt"):
        with pytest.raises(Refused, match="it, or a tile of it, is no file on a disk"):
            count(path)


def test_bytes_are_those_of_the_pixels_delivered(make_raster: MakeRaster, cut: Cut, job: Job) -> None:
    """Counted before the cut for the price, and by the cut for the manifest: two bytes for each pixel of each band."""
    pixels = numbered(4, 100, 150, "uint16")
    pixels[:, 30:50, 30:50] = 0
    path = make_raster("photo.tif", pixels, nodata=0)
    area = area_of(shapely.Point(EAST + 1000, NORTH + 800).buffer(700))
    found, _ = cut(path, area)
    assert found.bytes == found.pixels * 8 == count_bytes(area, LayerSource.parse(str(path)), job)


def test_a_raster_must_say_where_it_lies(make_raster: MakeRaster, count: Count, tmp_path: Path) -> None:
    plain = make_raster("scan.tif", numbered(1, 20, 20), Affine.identity())
    with pytest.raises(Refused, match="does not say where it lies"):
        count(plain)
    points = [
        rasterio.control.GroundControlPoint(0, 0, EAST, NORTH),
        rasterio.control.GroundControlPoint(9, 9, 1, 2),
    ]
    by_points = make_raster("points.tif", numbered(1, 20, 20), Affine.identity())
    with rasterio.open(by_points, "r+") as image:
        image.gcps = (points, image.crs)
    with pytest.raises(Refused, match="only control points"):
        count(by_points)


def test_a_raster_that_shows_nothing_of_the_area_is_refused_by_name(
    make_raster: MakeRaster, count: Count
) -> None:
    photo = make_raster("photo.tif", numbered(1, 100, 100))
    far = make_raster("far.tif", numbered(1, 10, 10), Affine(PIXEL, 0, EAST + 9 * MILE, 0, -PIXEL, NORTH))
    with pytest.raises(Refused, match="raster 'far': it shows nothing of the area"):
        count(photo, far)


def test_a_file_of_many_rasters_asks_for_one(make_raster: MakeRaster, count: Count, tmp_path: Path) -> None:
    path = make_raster("two.gpkg", numbered(3, 20, 20), driver="GPKG", RASTER_TABLE="spring")
    more = {"driver": "GPKG", "RASTER_TABLE": "autumn", "APPEND_SUBDATASET": "YES"}
    make_raster("two.gpkg", numbered(3, 20, 20), **more)
    with pytest.raises(Refused, match=r"holds 2 rasters \((spring, autumn|autumn, spring)\)"):
        count(path)
