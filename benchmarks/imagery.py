"""Cutting an orthophoto to an area whose edge runs across its pixels, to a Cloud Optimized GeoTIFF without loss.

The peers are GDAL's own program, asked for the same file, and the library's function for it, which holds the whole
cut in memory and leaves a plain GeoTIFF without overviews.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from .clock import MARKS
from .contest import Contest, Contestant
from .stock import Stock, describe_size, python_task

SIDES = (1, 2)
"""Sections a side of the area; the photograph has PHOTO_SIDE."""
PHOTO_SIDE = 4
PIXELS_A_SECTION = 4000
LOSSLESS = ("COMPRESS=DEFLATE", "PREDICTOR=STANDARD", "NUM_THREADS=ALL_CPUS", "BIGTIFF=IF_SAFER")


def contests(stock: Stock) -> Iterator[Contest]:
    photo = _make(
        stock,
        f"photo-{PHOTO_SIDE}.tif",
        "paint",
        sections_a_side=PHOTO_SIDE,
        pixels_a_section=PIXELS_A_SECTION,
    )
    pixels = (PHOTO_SIDE * PIXELS_A_SECTION) ** 2 / 1e6
    for side in SIDES:
        area = _make(stock, f"turned-{side}.gpkg", "outline", sections_a_side=side)
        own, mask = (
            _library(stock, photo, area, "this engine", "cut"),
            _library(stock, photo, area, "rasterio.mask", "mask"),
        )
        warp = _gdalwarp(stock, photo, area)
        yield Contest(
            title=f"Cutting {side**2} of {PHOTO_SIDE**2} sections out of an orthophoto of {pixels:,.0f} million pixels",
            contestants=(own, *([warp] if isinstance(warp, Contestant) else []), mask),
            delivered=describe_size,
            missing=(warp,) if isinstance(warp, str) else (),
        )


def _make(stock: Stock, name: str, task: str, **arguments: int) -> Path:
    """A file that is kept from run to run."""
    file = stock.output(name)
    if not file.exists():
        unfinished = file.with_name(f"unfinished-{name}")
        command = python_task("imagery_work", task, output=str(unfinished), **arguments)
        subprocess.run(command, check=True, env=stock.environment(), stdout=subprocess.DEVNULL)
        unfinished.replace(file)
    return file


def _library(stock: Stock, photo: Path, area: Path, name: str, task: str) -> Contestant:
    output = stock.output(f"{task}-photo.tif")
    arguments = {"photo": str(photo), "area": str(area), "output": str(output)}
    return Contestant(name, python_task("imagery_work", task, **arguments), output, MARKS)


def _gdalwarp(stock: Stock, photo: Path, area: Path) -> Contestant | str:
    if not (program := shutil.which("gdalwarp")):
        return "gdalwarp is not on this machine"
    output = stock.output("gdalwarp-photo.tif")
    options = [word for option in LOSSLESS for word in ("-co", option)]
    cut = ["-cutline", str(area), "-crop_to_cutline", "-dstalpha", "-multi", "-wo", "NUM_THREADS=ALL_CPUS"]
    command = (program, "-q", "-of", "COG", *options, *cut, str(photo), str(output))
    return Contestant("gdalwarp -of COG -cutline", command, output)
