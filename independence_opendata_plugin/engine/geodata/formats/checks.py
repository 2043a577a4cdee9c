"""Opening every delivered file again with a different reader than wrote it, before anybody else does.

pyogrio writes through its own GDAL; fiona reads back through another. KML and GeoParquet
are written here; fiona reads the one, geopandas the other.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError, iterparse  # nosec B405 # only reads what was written a moment ago

import fiona
import pyproj
import shapely
from fiona.errors import FionaError
from shapely.errors import GEOSException

from ....chapter33.refusal import Refused
from ..area import Area
from ..cutting import OUTLINE_TOLERANCE_M
from ..extracted import ExtractedLayer
from ..source import read_crs
from ..units import metres_to_units
from .csv_file import geometry_columns
from .geojson_file import DECIMALS as GEOJSON_DECIMALS
from .geoparquet import PLACE
from .stored import WrittenFile
from .tables import count_rows

Bounds = tuple[float, float, float, float]

REMEDY = "nothing was delivered; try again, and report it if it stays so."


@dataclass(frozen=True)
class Found:
    """What a file holds: its features (entities of a drawing), their extent (None: no feature), CRS ("": none)."""

    features: int
    bounds: Bounds | None
    crs: str


def check_written(folder: Path, file: WrittenFile, layer: ExtractedLayer, area: Area | None) -> None:
    """Compare a file with what it should hold: number of features, CRS, and for `cut` layers the extent.

    `area` None is for layers delivered as they are. Raises Refused naming the file and what is wrong with it.
    """
    crs = read_crs(file.crs, file.path) if layer.has_geometry else None
    read = READERS.get(file.format, _read_with_fiona) if crs else _read_rows
    try:
        found = read(
            folder / file.path, file, _csv_options(layer, crs) if crs and file.format == "CSV" else {}
        )
    except (FionaError, GEOSException, OSError, ParseError, ValueError) as error:
        raise _broken(file, f"it cannot be read back ({error})") from error
    expected = file.features if file.pieces is None else file.pieces
    if found.features != expected:
        raise _broken(file, f"it holds {found.features} features, {expected} were written")
    if crs is None:
        return
    if file.format != "CSV" and not _same_crs(found.crs, crs):
        raise _broken(file, f"its coordinate reference system is not {crs.name}")
    if area is not None and found.bounds is not None and layer.mode == "cut":
        _check_extent(file, crs, _move_area(area, layer, file), found.bounds)


def _read_with_fiona(path: Path, file: WrittenFile, options: dict[str, Any]) -> Found:
    with fiona.open(path, layer=file.layer, **options) as collection:
        features = _count_rows(collection, path, file, options)
        return Found(features, collection.bounds if features else None, collection.crs_wkt)


def _read_rows(path: Path, file: WrittenFile, _options: dict[str, Any]) -> Found:
    """The rows of a table without geometry."""
    return Found(count_rows(path, file), None, "")


def _read_geoparquet(path: Path, _file: WrittenFile, _options: dict[str, Any]) -> Found:
    """By geopandas, which checks the file's geographic metadata and reads places by them alone."""
    # Of all that the engine does this alone needs it, and it takes long to load.
    import geopandas

    places = geopandas.read_parquet(path, columns=[PLACE]).geometry
    bounds = tuple(places.total_bounds.tolist()) if len(places) else None
    return Found(len(places), bounds, places.crs.to_wkt() if places.crs else "")


def _read_kml(path: Path, file: WrittenFile, _options: dict[str, Any]) -> Found:
    """By fiona, whose list of drivers leaves KML out though its GDAL reads it."""
    if not file.features:
        # GDAL sees no layer where there is no placemark.
        placemarks = sum(element.tag.endswith("}Placemark") for _, element in iterparse(path))  # nosec B314 # written here
        return Found(placemarks, None, file.crs)
    return _read_with_fiona(path, file, {"allow_unsupported_drivers": True})


def _read_dxf(path: Path, _file: WrittenFile, _options: dict[str, Any]) -> Found:
    """A drawing's entities; it says no CRS, but what stands beside it does."""
    with fiona.open(path, ignore_geometry=True) as rows:
        entities = sum(1 for _ in rows)
    with fiona.open(path) as drawing:
        bounds = drawing.bounds if entities else None
    return Found(entities, bounds, path.with_suffix(".prj").read_text(encoding="utf-8"))


# GDAL can count and measure them only by reading them to their end.
TEXTS = frozenset({"GeoJSON", "KML", "CSV"})
READERS: dict[str, Callable[[Path, WrittenFile, dict[str, Any]], Found]] = {
    "GeoParquet": _read_geoparquet,
    "KML": _read_kml,
    "DXF": _read_dxf,
}


def _count_rows(collection: fiona.Collection, path: Path, file: WrittenFile, options: dict[str, Any]) -> int:
    """By reading every row. Other formats than texts keep a count, which would tell what the writer believed.

    Nothing of a row is unpacked: a third of the time.
    """
    if file.format in TEXTS:
        return len(collection)
    with fiona.open(path, layer=file.layer, ignore_geometry=True, include_fields=[], **options) as rows:
        return sum(1 for _ in rows)


def _csv_options(layer: ExtractedLayer, crs: pyproj.CRS) -> dict[str, str]:
    columns = geometry_columns(layer.geometry_type, crs)
    if columns == ("WKT",):
        return {}
    return {"X_POSSIBLE_NAMES": columns[0], "Y_POSSIBLE_NAMES": columns[1]}


def _same_crs(stored: str, expected: pyproj.CRS) -> bool:
    """Whether what a file says of its CRS means `expected`; formats spell the same one in different ways.

    Some add the height, which says nothing of the place.
    """
    if not stored:
        return False
    found = pyproj.CRS.from_user_input(stored).to_2d()
    expected = expected.to_2d()
    return found.equals(expected, ignore_axis_order=True) or (
        found.to_authority(min_confidence=70) == expected.to_authority(min_confidence=70) is not None
    )


def _move_area(area: Area, layer: ExtractedLayer, file: WrittenFile) -> Bounds:
    """The area's extent in the file's CRS, where it got by the same operation as the features."""
    own = read_crs(layer.crs, f"layer '{layer.name}'")
    outline = area.in_crs(own)
    if file.transformation is not None:
        move = file.transformation.transformer.transform
        outline = shapely.transform(outline, move, interleaved=False)
    return tuple(outline.bounds)


def _check_extent(file: WrittenFile, crs: pyproj.CRS, area: Bounds, bounds: Bounds) -> None:
    rounding = 10.0**-GEOJSON_DECIMALS if crs.is_geographic else 0.001
    slack = 2 * metres_to_units(OUTLINE_TOLERANCE_M, crs) + rounding
    west, south, east, north = area
    x0, y0, x1, y1 = bounds
    if x0 < west - slack or y0 < south - slack or x1 > east + slack or y1 > north + slack:
        raise _broken(file, "it reaches beyond the area")


def _broken(file: WrittenFile, why: str) -> Refused:
    return Refused(f"{file.path}", why=why, remedy=REMEDY)
