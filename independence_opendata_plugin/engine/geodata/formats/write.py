"""Writing an extract's layers in the formats of a delivery, each from the same rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError

from ....chapter33.refusal import Refused
from ..extracted import ExtractedLayer
from ..geopackage import write_table
from ..source import read_crs
from ..spool import GEOMETRY
from .csv_file import write_csv
from .drawing_crs import choose_drawing_crs
from .filegdb import write_filegdb
from .geojson_file import write_geojson
from .geoparquet import write_geoparquet
from .kml import write_kml
from .presentation import Presentation
from .shapefile import write_shapefiles
from .stored import Stored, WrittenFile
from .tables import StoredTable, write_tables

# Always longitude and latitude, whatever CRS is asked for: RFC 7946, OGC 07-147r2.
WORLD_FORMATS = frozenset({"GeoJSON", "KML"})
WORLD = "EPSG:4326"
NOTHING_SAID: Mapping[str, Presentation] = {}
# Identifiers that count up instead of random ones.
REPEATABLE = {"OPENFILEGDB_REPRODUCIBLE_UUID": "YES"}

Writer = Callable[[Sequence[Stored], Path, str, date], tuple[WrittenFile, ...]]


def write_format(
    extract: Path,
    layers: Sequence[ExtractedLayer],
    format: str,  # noqa: A002 - the word of the contract
    folder: Path,
    prefix: str,
    crs: str | None,
    as_of: date,
    presentations: Mapping[str, Presentation] = NOTHING_SAID,
) -> tuple[WrittenFile, ...]:
    """Write every layer in one format below `folder`; file names begin with `prefix`.

    GeoPackage and File Geodatabase hold all layers together, every other format makes a file for each, of a table
    without geometry a CSV where it holds no tables. `crs` None keeps each layer's own; GeoJSON and KML are always
    longitude and latitude, DXF never. `presentations` are by table. Each file tells how its coordinates came there.
    The same rows and `as_of` give the same bytes. Raises Refused for an unknown format, for what a format cannot hold,
    and for a CRS into which no known transformation leads.
    """
    if format not in WRITERS:
        raise Refused(
            f"format {format}", why="it is not written here", remedy=f"choose of {', '.join(WRITERS)}."
        )
    shown = {layer.table: presentations.get(layer.table, Presentation()) for layer in layers}
    placed = {
        layer.table: _place(extract, layer, _choose_crs(extract, layer, format, crs), shown[layer.table])
        for layer in layers
        if layer.has_geometry
    }
    tables = [StoredTable(extract, layer, shown[layer.table]) for layer in layers if not layer.has_geometry]
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with _repeatable(as_of):
            files = WRITERS[format](list(placed.values()), folder, prefix, as_of) if placed else ()
            rows = write_tables(tables, format, folder, prefix)
    except (DataSourceError, DataLayerError) as error:
        names = ", ".join(layer.name for layer in layers)
        raise Refused(
            f"format {format}", why=f"{names} cannot be written ({error})", remedy="choose another format."
        ) from error
    moved = (replace(file, transformation=placed[file.table].transformation) for file in files)
    return (*moved, *rows)


@contextmanager
def _repeatable(as_of: date) -> Iterator[None]:
    """Without clock and chance in what GDAL writes. It holds for the process, which writes one format at a time."""
    options = {**REPEATABLE, "OGR_CURRENT_DATE": f"{as_of:%Y-%m-%d}T00:00:00.000Z"}
    pyogrio.set_gdal_config_options(options)
    try:
        yield
    finally:
        pyogrio.set_gdal_config_options(dict.fromkeys(options))


def _choose_crs(
    extract: Path,
    layer: ExtractedLayer,
    format: str,  # noqa: A002 - the word of the contract
    asked: str | None,
) -> str | None:
    """The CRS that a format's file has (None: the layer's own)."""
    if format in WORLD_FORMATS:
        return WORLD
    return choose_drawing_crs(extract, layer, asked) if format == "DXF" else asked


def _place(extract: Path, layer: ExtractedLayer, crs: str | None, presentation: Presentation) -> Stored:
    """The layer on its way into `crs` (None: its own)."""
    if crs is None:
        own = read_crs(layer.crs, f"layer '{layer.name}'")
        return Stored(extract, layer, own, layer.crs, presentation)
    return Stored(extract, layer, read_crs(crs, "the delivery"), crs, presentation)


def _write_geopackage(
    stored: Sequence[Stored], folder: Path, prefix: str, _: date
) -> tuple[WrittenFile, ...]:
    file = folder / f"{prefix}.gpkg"
    for item in stored:
        layer = item.layer
        write_table(item.read(), file, layer.table, layer.geometry_type, item.crs.to_wkt(), title=layer.name)
    return tuple(
        WrittenFile(file.name, "GPKG", s.layer.table, s.crs_text, s.layer.features_out, layer=s.layer.table)
        for s in stored
    )


def _one_file_each(name: str, extension: str, write: Callable[[Stored, Path], tuple[str, ...]]) -> Writer:
    """A writer that makes one file of each layer; `write` returns notes of what the format holds otherwise."""

    def write_layers(stored: Sequence[Stored], folder: Path, prefix: str, _: date) -> tuple[WrittenFile, ...]:
        written = []
        for item in stored:
            table = item.layer.table
            file = folder / f"{prefix}_{table}{extension}"
            notes = write(item, file)
            beside, features = _list_beside(file), item.layer.features_out
            written.append(
                WrittenFile(file.name, name, table, item.crs_text, features, beside=beside, notes=notes)
            )
        return tuple(written)

    return write_layers


def _list_beside(file: Path) -> tuple[str, ...]:
    return tuple(sorted(path.name for path in file.parent.glob(f"{file.stem}.*") if path != file))


def _write_geojson(item: Stored, file: Path) -> tuple[str, ...]:
    return write_geojson(item.read_decoded(), file)


def _write_flatgeobuf(item: Stored, file: Path) -> tuple[str, ...]:
    # An index over nothing makes a file that some readers refuse.
    _write_single(item, file, "FlatGeobuf", {"SPATIAL_INDEX": "YES" if item.layer.features_out else "NO"})
    return ()


def _write_single(item: Stored, file: Path, driver: str, options: dict[str, str]) -> None:
    pyogrio.write_arrow(
        item.read(),
        file,
        layer=item.layer.table,
        driver=driver,
        geometry_name=GEOMETRY,
        geometry_type=item.layer.geometry_type,
        crs=item.crs.to_wkt(),
        layer_options=options,
    )


def _write_csv(item: Stored, file: Path) -> tuple[str, ...]:
    return write_csv(item.read(), file, item.layer.geometry_type, item.crs)


def _write_kml(item: Stored, file: Path) -> tuple[str, ...]:
    return write_kml(item.read(), file, item.layer.name)


def _write_geoparquet(item: Stored, file: Path) -> tuple[str, ...]:
    return write_geoparquet(item.read(), file, item.crs)


def _write_dxf(stored: Sequence[Stored], folder: Path, prefix: str, as_of: date) -> tuple[WrittenFile, ...]:
    # ezdxf takes half as long to load as all else that a writing process needs.
    from .dxf import write_dxf

    return write_dxf(stored, folder, prefix, as_of)


WRITERS: dict[str, Writer] = {
    "GPKG": _write_geopackage,
    "Shapefile": write_shapefiles,
    "GeoJSON": _one_file_each("GeoJSON", ".geojson", _write_geojson),
    "CSV": _one_file_each("CSV", ".csv", _write_csv),
    "FlatGeobuf": _one_file_each("FlatGeobuf", ".fgb", _write_flatgeobuf),
    "KML": _one_file_each("KML", ".kml", _write_kml),
    "GeoParquet": _one_file_each("GeoParquet", ".parquet", _write_geoparquet),
    "FileGDB": write_filegdb,
    "DXF": _write_dxf,
}

# Seconds in which 100,000 parcels are written and read back.
EFFORTS = {
    "KML": 6.5,
    "GeoJSON": 3.0,
    "DXF": 2.2,
    "CSV": 1.4,
    "Shapefile": 1.4,
    "GPKG": 1.1,
    "FileGDB": 0.8,
    "FlatGeobuf": 0.8,
    "GeoParquet": 0.6,
}
