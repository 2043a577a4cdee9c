"""The orthophoto: painted from the layers, and marked as a sample all over. No photograph of anything."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
import shapely
from PIL import Image, ImageDraw, ImageFont
from rasterio.enums import Resampling

from .canvas import Canvas, Color
from .creeks import BED_METRES, Creeks
from .grid import CENTRE
from .ground import Parcel
from .plan import CRS
from .scenery import Bounds, Building, draw_buildings
from .streets import Street
from .superblocks import City

MARGIN_METRES = 40.0
TITLE = "Sample orthophoto: painted by a program, not a photograph"

GRASS: Color = (104, 118, 78)
GROUND_OF_USE: dict[str, Color] = {
    "park": (88, 112, 66),
    "school": (112, 126, 80),
    "cemetery": (96, 118, 74),
    "open land": (142, 136, 96),
    "farm": (136, 132, 90),
    "shopping": (118, 117, 116),
    "commercial": (124, 122, 119),
    "business district": (128, 125, 120),
    "industrial": (134, 129, 121),
    "utility": (146, 142, 134),
}
WATER: Color = (62, 80, 78)
CURB: Color = (160, 158, 152)
ASPHALT: dict[str, Color] = {
    "arterial": (98, 98, 101),
    "collector": (104, 104, 106),
    "local": (112, 111, 112),
}
PAVED_METRES = {"arterial": 9.0, "collector": 5.5, "local": 4.2}
"""Half the width between curbs."""
LINE: Color = (196, 186, 150)
DRIVEWAY: Color = (168, 164, 156)
ROOFS: tuple[Color, ...] = ((116, 104, 97), (96, 90, 89), (140, 126, 115), (122, 92, 82), (108, 110, 112))
FLAT_ROOFS: tuple[Color, ...] = ((196, 194, 188), (172, 170, 166), (208, 206, 202), (150, 146, 141))
SHADOW: Color = (52, 54, 48)
CROWNS: tuple[Color, ...] = ((58, 80, 46), (66, 88, 50), (50, 72, 44), (76, 94, 56))
SUN_OFFSET_METRES = (-2.5, 3.5)
"""Where a shadow falls: the sun stands in the southeast."""
LIT_OFFSET_METRES = (0.7, -0.9)
"""Where a crown is brightest."""
TREES_PER_HECTARE = 22
WATERMARK_SPACING = 320
"""Pixels from one SAMPLE to the next."""
WATERMARK_STRENGTH = 0.17
JPEG_QUALITY = 72
GROVE_SHARE = 6
"""A wooded place is so many times likelier to grow a tree than a lawn."""


def photo_window(city: City) -> Bounds:
    """The four sections around the city's centre and a margin, to whole metres: west, south, east, north."""
    column, row = int(CENTRE[0]), int(CENTRE[1])
    corners = city.survey.corners[row - 1 : row + 2, column - 1 : column + 2].reshape(-1, 2)
    west, south = np.floor(corners.min(axis=0) - MARGIN_METRES)
    east, north = np.ceil(corners.max(axis=0) + MARGIN_METRES)
    return float(west), float(south), float(east), float(north)


def paint_orthophoto(
    path: Path, city: City, parcels: Sequence[Parcel], streets: Sequence[Street], creeks: Creeks
) -> None:
    """Write the GeoTIFF: RGB, tiled, JPEG in YCbCr, with overviews."""
    dice = city.plan.random("orthophoto")
    canvas = Canvas(photo_window(city), city.plan.photo_pixel, GRASS)
    _paint_ground(canvas, parcels, creeks)
    wooded = _wooded(canvas)
    _paint_streets(canvas, streets)
    _paint_buildings(canvas, list(draw_buildings(city, parcels, canvas.window)), dice)
    _paint_trees(canvas, wooded, dice)
    _weather(canvas, dice)
    _mark_as_sample(canvas)
    _write(path, canvas)


def _paint_ground(canvas: Canvas, parcels: Sequence[Parcel], creeks: Creeks) -> None:
    uses = list(GROUND_OF_USE)
    tinted = [parcel for parcel in parcels if parcel.use in GROUND_OF_USE]
    choice = np.array([uses.index(parcel.use) for parcel in tinted])
    canvas.paint((parcel.geometry for parcel in tinted), list(GROUND_OF_USE.values()), choice)
    canvas.fill(shapely.buffer(np.array(creeks.lines), BED_METRES / 2.5), WATER)


def _wooded(canvas: Canvas) -> np.ndarray:
    """True where the ground is a park's."""
    return np.all(canvas.rgb == GROUND_OF_USE["park"], axis=-1)


def _paint_streets(canvas: Canvas, streets: Sequence[Street]) -> None:
    classes = list(ASPHALT)
    ordered = sorted(streets, key=lambda street: -classes.index(street.street_class))
    lines = np.array([street.line for street in ordered])
    half = np.array([PAVED_METRES[street.street_class] for street in ordered])
    canvas.fill(shapely.buffer(lines, half + 2.2, cap_style="square"), CURB)
    choice = np.array([classes.index(street.street_class) for street in ordered])
    canvas.paint(shapely.buffer(lines, half, cap_style="square"), list(ASPHALT.values()), choice)
    arterials = lines[choice == classes.index("arterial")]
    canvas.fill(shapely.buffer(arterials, 0.5, cap_style="flat"), LINE)


def _paint_buildings(canvas: Canvas, buildings: Sequence[Building], dice: np.random.Generator) -> None:
    canvas.fill((building.driveway for building in buildings if building.driveway), DRIVEWAY)
    roofs = np.array([building.outline for building in buildings])
    canvas.fill(_moved(roofs, SUN_OFFSET_METRES), SHADOW)
    flat = np.array([building.lit_half is None for building in buildings])
    chosen = dice.integers(0, len(ROOFS), len(buildings))
    flat_choice = len(ROOFS) + dice.integers(0, len(FLAT_ROOFS), len(buildings))
    canvas.paint(roofs, [*ROOFS, *FLAT_ROOFS], np.where(flat, flat_choice, chosen))
    lit = [_lighter(color, 26) for color in ROOFS]
    halves = [building.lit_half for building in buildings if building.lit_half is not None]
    canvas.paint(halves, lit, chosen[~flat])


def _paint_trees(canvas: Canvas, wooded: np.ndarray, dice: np.random.Generator) -> None:
    """Trees on grass, most of them in parks; each a shadow, a crown and a lit top."""
    west, south, east, north = canvas.window
    tries = int((east - west) * (north - south) / 10_000 * TREES_PER_HECTARE * GROVE_SHARE)
    at = dice.uniform((west, south), (east, north), (tries, 2))
    rows, columns = canvas.pixels(at)
    grows = wooded[rows, columns] | (dice.random(tries) < 1 / GROVE_SHARE)
    green = canvas.rgb[rows, columns].astype(int)
    grows &= (green[:, 1] > green[:, 0]) & (green[:, 1] > green[:, 2])
    at = at[grows]
    radius = dice.uniform(1.6, 5.2, len(at))
    choice = dice.integers(0, len(CROWNS), len(at))
    canvas.dot(at + SUN_OFFSET_METRES, radius, [SHADOW], np.zeros(len(at), dtype=int))
    canvas.dot(at, radius, CROWNS, choice)
    lit = [_lighter(color, 16) for color in CROWNS]
    canvas.dot(at + LIT_OFFSET_METRES, 0.55 * radius, lit, choice)


def _lighter(color: Color, by: int) -> Color:
    red, green, blue = (min(255, band + by) for band in color)
    return red, green, blue


def _moved(shapes: np.ndarray, offset: tuple[float, float]) -> np.ndarray:
    return shapely.transform(shapes, lambda at: at + offset)


def _weather(canvas: Canvas, dice: np.random.Generator) -> None:
    """Patchy light over hundreds of metres and over tens, and the grain of a sensor."""
    height, width = canvas.shape
    light = np.zeros(canvas.shape, dtype=np.float32)
    for cell_metres, strength in ((400, 7.0), (60, 5.0), (9, 4.0)):
        cells = [max(2, round(side * canvas.pixel / cell_metres)) for side in (width, height)]
        coarse = Image.fromarray(dice.normal(0, strength, cells[::-1]).astype(np.float32))
        light += np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC))
    light += dice.normal(0, 3.5, canvas.shape).astype(np.float32)
    canvas.rgb = np.clip(canvas.rgb + light[..., None], 0, 255).astype(np.uint8)


def _mark_as_sample(canvas: Canvas) -> None:
    """The word SAMPLE, faint and slanting, again and again, so that any piece cut from the picture carries it."""
    height, width = canvas.shape
    tile = Image.new("L", (WATERMARK_SPACING, WATERMARK_SPACING), 0)
    font = ImageFont.load_default(size=WATERMARK_SPACING // 5)
    ImageDraw.Draw(tile).text(
        (WATERMARK_SPACING // 2, WATERMARK_SPACING // 2), "SAMPLE", fill=255, font=font, anchor="mm"
    )
    slanted = np.asarray(tile.rotate(30, Image.Resampling.BICUBIC), dtype=np.float32) / 255
    repeats = (height // WATERMARK_SPACING + 1, width // WATERMARK_SPACING + 1)
    veil = np.tile(slanted, repeats)[:height, :width, None] * WATERMARK_STRENGTH
    canvas.rgb = (canvas.rgb * (1 - veil) + 255 * veil).astype(np.uint8)


def _write(path: Path, canvas: Canvas) -> None:
    height, width = canvas.shape
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=3,
        dtype="uint8",
        crs=CRS,
        transform=canvas.transform,
        tiled=True,
        compress="JPEG",
        photometric="YCBCR",
        jpeg_quality=JPEG_QUALITY,
    ) as picture:
        picture.write(np.moveaxis(canvas.rgb, -1, 0))
        picture.update_tags(TIFFTAG_IMAGEDESCRIPTION=TITLE)
        picture.build_overviews([2, 4, 8], Resampling.average)
