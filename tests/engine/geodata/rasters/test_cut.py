"""A raster cut to an area holds the source's own pixels where their centres lie in the area, and nothing else."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
import tifffile
from affine import Affine
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.windows import Window

from independence_opendata_plugin.chapter33.refusal import Cancelled, Refused
from independence_opendata_plugin.engine.geodata.area import Area
from independence_opendata_plugin.engine.geodata.rasters.cut import cut_raster
from independence_opendata_plugin.engine.geodata.source import LayerSource, read_crs
from independence_opendata_plugin.engine.job import Job

from ...conftest import EAST, MILE, NORTH, UTM15, area_of, square
from .conftest import ALPHA, BLUE, GREEN, PIXEL, RED, TOWNSHIP_CORNER, Cut, MakeRaster, numbered

SECTION_31 = area_of(square(0, 0))
WEDGE = area_of(
    shapely.Polygon([(EAST + 100, NORTH + 90), (EAST + 1500, NORTH + 260), (EAST + 430, NORTH + 1400)])
)


def centres_inside(area: Area, transform: Affine, rows: int, columns: int, crs: str = UTM15) -> np.ndarray:
    """By shapely, pixel by pixel, where the engine asks GDAL."""
    column, row = np.meshgrid(np.arange(columns) + 0.5, np.arange(rows) + 0.5)
    x, y = transform @ (column, row)
    return shapely.contains_xy(area.in_crs(read_crs(crs, "the test")), x, y)


def require_exact(source: Path, made: Path, inside: np.ndarray) -> None:
    """The cut lies on the source's grid, has the source's pixels inside and zeros around; nothing inside is missing."""
    with rasterio.open(source) as whole, rasterio.open(made) as part:
        column, row = (round(value) for value in ~whole.transform @ part.transform @ (0, 0))
        place = whole.transform @ Affine.translation(column, row)
        assert place.almost_equals(part.transform, precision=1e-6)
        expected = np.where(inside, whole.read(), 0)
        within = expected[:, row : row + part.height, column : column + part.width]
        np.testing.assert_array_equal(part.read(), within)
        assert np.count_nonzero(within) == np.count_nonzero(expected)


def test_a_section_is_cut_on_the_pixel(make_raster: MakeRaster, cut: Cut) -> None:
    """Section 31 is columns 0 to 99 and rows 0 to 99 of an image that goes on to the east: 100 x 100 pixels of three
    bytes."""
    path = make_raster("photo.tif", numbered(3, 120, 180), photometric="rgb")
    found, made = cut(path, SECTION_31)
    assert (found.width, found.height, found.pixels, found.bytes) == (100, 100, 10_000, 30_000)
    assert (found.crs, found.data_type, found.nodata) == (UTM15, "uint8", None)
    assert found.pixel_size == pytest.approx((PIXEL, PIXEL))
    assert [band.colour for band in found.bands] == ["red", "green", "blue"]
    inside = np.zeros((120, 180), dtype=bool)
    inside[:100, :100] = True
    require_exact(path, made, inside)


def test_pixels_belong_by_their_centres_and_no_neighbour_s_is_left(make_raster: MakeRaster, cut: Cut) -> None:
    path = make_raster("photo.tif", numbered(3, 100, 100), photometric="rgb")
    found, made = cut(path, WEDGE)
    inside = centres_inside(WEDGE, TOWNSHIP_CORNER, 100, 100)
    assert found.pixels == inside.sum()
    require_exact(path, made, inside)
    with rasterio.open(made) as part:
        assert part.mask_flag_enums[0] == [MaskFlags.per_dataset]
        assert (part.dataset_mask() > 0).sum() == inside.sum()
        assert not part.read()[:, part.dataset_mask() == 0].any()


def test_a_large_image_has_overviews_with_their_masks_and_another_reader_sees_the_same(
    make_raster: MakeRaster, cut: Cut
) -> None:
    """1,300 pixels a side: the first overview still needs more than a tile of 512, the second does not."""
    place = Affine(MILE / 1300, 0, EAST, 0, -MILE / 1300, NORTH + MILE)
    path = make_raster("photo.tif", numbered(3, 1300, 1300), place, photometric="rgb", compress="deflate")
    _, made = cut(path, WEDGE)
    with rasterio.open(made) as part:
        assert part.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert part.overviews(1) == [2, 4]
        assert part.block_shapes == [(512, 512)] * 3
        assert part.profile["compress"] == "deflate"
        pixels, mask = part.read(), part.dataset_mask()
    with rasterio.open(made, overview_level=1) as smallest:
        assert not smallest.read()[:, smallest.dataset_mask() == 0].any()
        assert 0 < (smallest.dataset_mask() > 0).mean() < 1
    np.testing.assert_array_equal(tifffile.imread(made, key=0), np.moveaxis(pixels, 0, -1))
    require_exact(path, made, centres_inside(WEDGE, place, 1300, 1300))
    assert mask.any()


@pytest.mark.parametrize(
    ("kind", "nodata"), [("float32", -9999.0), ("int16", -32768), ("float64", float("nan")), ("uint16", None)]
)
def test_an_elevation_model_keeps_its_values_and_its_value_for_nothing(
    make_raster: MakeRaster, cut: Cut, kind: str, nodata: float | None
) -> None:
    values = (numbered(1, 100, 100, kind) * 3 + (0.125 if "float" in kind else 0)).astype(kind)
    if nodata is not None:
        values[0, 40:60, 40:60] = nodata
    path = make_raster("dem.tif", values, nodata=nodata)
    found, made = cut(path, WEDGE)
    inside = centres_inside(WEDGE, TOWNSHIP_CORNER, 100, 100)
    if nodata is not None:
        inside[40:60, 40:60] = False
    assert found.pixels == inside.sum()
    assert found.bytes == inside.sum() * np.dtype(kind).itemsize
    with rasterio.open(path) as whole, rasterio.open(made) as part:
        assert repr(part.nodata) == repr(whole.nodata)
        np.testing.assert_array_equal(part.read(1)[part.dataset_mask() > 0], whole.read(1)[inside])


def test_what_describes_the_bands_travels(make_raster: MakeRaster, cut: Cut) -> None:
    path = make_raster("dem.tif", numbered(2, 100, 100, "int16"), tags={"AREA_OR_POINT": "Point"})
    with rasterio.open(path, "r+") as image:
        image.scales, image.offsets = (0.01, 1.0), (200.0, 0.0)
        image.units = ("m", "")
        image.descriptions = ("elevation (NAVD 88)", "/home/tester/slope.tif")

    found, made = cut(path, SECTION_31)
    with rasterio.open(path) as whole, rasterio.open(made) as part:
        assert (part.scales, part.offsets, part.units) == (whole.scales, whole.offsets, ("m", None))
        assert part.descriptions == ("elevation (NAVD 88)", None)
        assert part.tags() == {"AREA_OR_POINT": "Point"}
        assert part.transform.almost_equals(whole.transform)
    assert found.notes == ("the description of band 2 left out",)


def test_colours_by_number_keep_their_table(make_raster: MakeRaster, cut: Cut) -> None:
    path = make_raster("landcover.tif", numbered(1, 100, 100), photometric="palette")
    colours = {number: (number, 255 - number, 7, 255) for number in range(256)}
    with rasterio.open(path, "r+") as image:
        image.write_colormap(1, colours)
    found, made = cut(path, WEDGE)
    with rasterio.open(made) as part:
        assert part.colormap(1) == colours
        assert part.colorinterp == (ColorInterp.palette,)
    assert found.bands[0].colour == "palette"
    require_exact(path, made, centres_inside(WEDGE, TOWNSHIP_CORNER, 100, 100))


def test_transparency_is_not_content_and_says_where_nothing_is(make_raster: MakeRaster, cut: Cut) -> None:
    """The western half is transparent: of section 31 only the eastern 50 x 100 pixels of three colours are there."""
    pixels = numbered(4, 100, 100)
    pixels[3, :, :50] = 0
    path = make_raster("photo.tif", pixels, photometric="rgb", alpha="yes", colours=(RED, GREEN, BLUE, ALPHA))
    found, made = cut(path, SECTION_31)
    assert (found.pixels, found.bytes) == (5_000, 15_000)
    with rasterio.open(made) as part:
        assert part.colorinterp == (RED, GREEN, BLUE, ALPHA)
        assert part.mask_flag_enums[0] == [MaskFlags.per_dataset, MaskFlags.alpha]
    inside = np.zeros((100, 100), dtype=bool)
    inside[:, 50:] = True
    require_exact(path, made, inside)


def test_a_fourth_band_is_infrared_not_transparency(make_raster: MakeRaster, cut: Cut) -> None:
    colours = (RED, GREEN, BLUE, ColorInterp.undefined)
    path = make_raster("cir.tif", numbered(4, 100, 100, "uint16"), photometric="rgb", colours=colours)
    found, made = cut(path, WEDGE)
    with rasterio.open(made) as part:
        assert part.colorinterp == colours
        assert part.mask_flag_enums[3] == [MaskFlags.per_dataset]
    inside = centres_inside(WEDGE, TOWNSHIP_CORNER, 100, 100)
    assert found.bytes == inside.sum() * 4 * 2
    require_exact(path, made, inside)


def test_what_a_mask_hides_stays_hidden(make_raster: MakeRaster, cut: Cut) -> None:
    mask = np.ones((100, 100), dtype=bool)
    mask[20:30, 20:30] = False
    path = make_raster("photo.tif", numbered(3, 100, 100), mask=mask, photometric="rgb")
    found, made = cut(path, SECTION_31)
    assert found.pixels == 9_900
    require_exact(path, made, mask)


@pytest.mark.parametrize(
    "transform",
    [
        Affine(PIXEL, 0, EAST, 0, PIXEL, NORTH),
        Affine.translation(EAST, NORTH) @ Affine.rotation(30) @ Affine.scale(PIXEL),
        Affine(PIXEL, 0.3, EAST - 5, -0.2, -PIXEL / 2, NORTH + MILE),
    ],
    ids=["south up", "turned by 30 degrees", "sheared, oblong pixels"],
)
def test_grids_that_do_not_run_north_are_cut_where_they_lie(
    make_raster: MakeRaster, cut: Cut, transform: Affine
) -> None:
    path = make_raster("photo.tif", numbered(1, 200, 150), transform)
    found, made = cut(path, WEDGE)
    inside = centres_inside(WEDGE, transform, 200, 150)
    assert found.pixels == inside.sum() > 0
    require_exact(path, made, inside)
    with rasterio.open(made) as part:
        assert part.transform[:2] + part.transform[3:5] == pytest.approx(transform[:2] + transform[3:5])


def test_a_raster_without_a_crs_takes_the_user_s(make_raster: MakeRaster, cut: Cut) -> None:
    path = make_raster("photo.tif", numbered(1, 100, 100), crs=None)
    with pytest.raises(Refused, match="no coordinate reference system"):
        cut(path, SECTION_31)
    found, made = cut(path, SECTION_31, crs=UTM15)
    assert found.crs == UTM15
    with rasterio.open(made) as part:
        assert part.crs.to_epsg() == 26915


def test_a_zipped_file_is_a_raster_too(make_raster: MakeRaster, cut: Cut, tmp_path: Path) -> None:
    path = make_raster("photo.tif", numbered(1, 100, 100))
    with zipfile.ZipFile(tmp_path / "photo.zip", "w") as archive:
        archive.write(path, "2026/photo.tif")
    _, made = cut(f"/vsizip/{tmp_path / 'photo.zip'}/2026/photo.tif", WEDGE)
    require_exact(path, made, centres_inside(WEDGE, TOWNSHIP_CORNER, 100, 100))


def test_a_table_of_a_geopackage_is_a_raster_too(make_raster: MakeRaster, cut: Cut) -> None:
    path = make_raster(
        "photo.gpkg", numbered(3, 100, 100), driver="GPKG", RASTER_TABLE="ortho", TILE_FORMAT="PNG"
    )
    found, made = cut(path, SECTION_31, layer="ortho")
    assert found.bands[-1].colour == "alpha"
    with rasterio.open(f"GPKG:{path}:ortho") as whole, rasterio.open(made) as part:
        column, row = (round(value) for value in ~whole.transform @ part.transform @ (0, 0))
        np.testing.assert_array_equal(
            part.read(), whole.read(window=Window(column, row, part.width, part.height))
        )


def test_only_what_the_area_shows_is_delivered_and_an_empty_cut_is_refused(
    make_raster: MakeRaster, cut: Cut, tmp_path: Path
) -> None:
    path = make_raster("photo.tif", numbered(1, 100, 100))
    with pytest.raises(Refused, match="shows nothing of the area"):
        cut(path, area_of(square(5, 5)))
    blank = make_raster("blank.tif", np.zeros((1, 100, 100), dtype=np.uint8), nodata=0)
    with pytest.raises(Refused, match="shows nothing of the area"):
        cut(blank, SECTION_31)
    assert list((tmp_path / "data").iterdir()) == []


@pytest.mark.parametrize("stop_at", [0.0, 0.2, 0.5, 0.8])
def test_cancel_stops_within_a_raster_and_leaves_nothing(
    make_raster: MakeRaster, job: Job, tmp_path: Path, stop_at: float
) -> None:
    """Also while GDAL itself is copying."""
    place = Affine(MILE / 2000, 0, EAST, 0, -MILE / 2000, NORTH + MILE)
    source = LayerSource.parse(
        str(make_raster("photo.tif", numbered(3, 2000, 2000), place, photometric="rgb"))
    )
    told: list[float] = []
    cancelled = replace(
        job,
        report=lambda fraction, _: told.append(fraction),
        is_cancelled=lambda: bool(told) and told[-1] >= stop_at,
    )
    folder = tmp_path / "data"
    folder.mkdir()
    with pytest.raises(Cancelled):
        cut_raster(source, SECTION_31, "photo", folder / "photo.tif", cancelled)
    assert list(folder.iterdir()) == []


def test_a_damaged_file_is_refused_and_leaves_nothing(
    make_raster: MakeRaster, cut: Cut, tmp_path: Path
) -> None:
    path = make_raster(
        "photo.tif", numbered(3, 1000, 1000), Affine(MILE / 1000, 0, EAST, 0, -MILE / 1000, NORTH + MILE)
    )
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Refused, match="raster 'photo': it cannot be read"):
        cut(path, SECTION_31)
    assert list((tmp_path / "data").iterdir()) == []


def test_nothing_the_file_says_of_people_and_machines_travels(
    make_raster: MakeRaster, cut: Cut, tmp_path: Path
) -> None:
    """Every place of a GeoTIFF that holds text, and the file of statistics that programs leave beside it."""
    path = make_raster("secret_name.tif", numbered(3, 700, 700), Affine(2.5, 0, EAST, 0, -2.5, NORTH + MILE))
    with rasterio.open(path, "r+") as image:
        texts = (
            "ARTIST",
            "HOSTCOMPUTER",
            "SOFTWARE",
            "DATETIME",
            "IMAGEDESCRIPTION",
            "DOCUMENTNAME",
            "COPYRIGHT",
        )
        image.update_tags(**{f"TIFFTAG_{name}": f"secret {name}" for name in texts}, PILOT="secret pilot")
        image.update_tags(ns="xml:XMP", **{"xml:XMP": "<x>secret creator</x>"})
        image.update_tags(ns="EXIF", EXIF_UserComment="secret comment")
        image.update_tags(1, STATISTICS_MAXIMUM="254", OPERATOR="secret operator")
        image.descriptions = ("red", "\\\\secret\\share\\green.tif", "Flown by secret")
    beside = tmp_path / "secret_name.tif.aux.xml"
    beside.write_text('<PAMDataset><Metadata><MDI key="LINEAGE">secret lineage</MDI></Metadata></PAMDataset>')
    assert path.read_bytes().count(b"secret") > 10
    _, made = cut(path, SECTION_31)
    content = made.read_bytes().lower()
    assert b"secret" not in content
    assert b"statistics" not in content
    assert str(tmp_path).encode() not in content
    assert sorted(file.name for file in made.parent.iterdir()) == ["cut.tif"]
    with rasterio.open(made) as part:
        assert part.descriptions == ("red", None, None)
        assert part.tag_namespaces() == ["IMAGE_STRUCTURE", "DERIVED_SUBDATASETS"]
        assert [part.tags(band) for band in part.indexes] == [{}, {}, {}]


@pytest.mark.parametrize("name", ["neon_osbs_029_rgb_10cm.tif", "rmnp-rgb.tif"])
def test_real_images_are_cut_to_the_pixel(shared: Path, cut: Cut, name: str) -> None:
    """A tenth of a metre a pixel in UTM, and an image of which a part is the value for nothing."""
    path = shared / "data" / "raster" / name
    with rasterio.open(path) as whole:
        west, south, east, north = whole.bounds
        crs, transform, (rows, columns) = whole.crs.to_string(), whole.transform, whole.shape
        shown, nodata = whole.dataset_mask() > 0, whole.nodata
        pixels = whole.read()
    middle = shapely.Point((west + east) / 2, (south + north) / 2)
    area = area_of(middle.buffer((north - south) * 0.45, quad_segs=5), crs=crs)
    found, made = cut(path, area)
    inside = shown & centres_inside(area, transform, rows, columns, crs)
    with rasterio.open(made) as part:
        np.testing.assert_array_equal(part.read()[:, part.dataset_mask() > 0], pixels[:, inside])
        assert part.nodata == nodata
    assert found.pixels == inside.sum() > 10_000
