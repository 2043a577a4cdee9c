"""Putting a licensed package together in a folder: every file written and read back."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ...chapter33.legal import condense_labels
from ...opendata.dataset import Dataset
from ...paths import RESOURCES
from ..geodata.area import Area
from ..geodata.area_file import area_as_geojson
from ..geodata.extracted import ExtractedLayer
from ..geodata.formats.presentation import Presentation
from ..geodata.rasters.cut import CutRaster
from ..geodata.source import LayerSource
from ..job import Job
from .data_files import DataOrder, describe_coordinates, write_data
from .dictionary import write_dictionary
from .iso_metadata import LayerFacts, write_metadata
from .layout import AREA, DATA, LICENSE, METADATA, QUOTE, README, STYLES
from .manifest import DeliveredLayer, PackageFacts
from .project_file import write_project
from .rasters import DeliveredRaster, PackageRaster, RasterOrder, cut_rasters
from .shown_layers import choose_shown, relate
from .styles import copy_styles
from .styles_in_geopackage import LayerStyle, write_styles


@dataclass(frozen=True)
class PackageLayer:
    """A layer to deliver: where it came from, the catalog's record, and what stands of it in the extract."""

    source: LayerSource
    dataset: Dataset
    extracted: ExtractedLayer


@dataclass(frozen=True)
class PackageOrder:
    """All that a package is made from.

    `extract` is the GeoPackage that every format is written from (None: orthophotos only), `attachments` a zip of the
    files that its rows name, by their paths in the package (None: they name none), `crs` the delivery's CRS
    (None: each layer's own), `license_text` form, version and SHA-256 of the license. `write_license` and
    `write_quote` write the two PDFs to the path they are given.
    """

    license_number: str
    quote: Mapping[str, Any]
    area: Area
    extract: Path | None
    attachments: Path | None
    layers: tuple[PackageLayer, ...]
    rasters: tuple[PackageRaster, ...]
    formats: tuple[str, ...]
    crs: str | None
    licensor: str
    license_text: Mapping[str, str]
    write_license: Callable[[Path], None]
    write_quote: Callable[[Path], None]
    created: datetime
    as_of: date


def build_package(order: PackageOrder, folder: Path, job: Job) -> PackageFacts:
    """Fill `folder` with all of the package's files but manifest and checksums; what its manifest will say.

    Raises Refused where a file that was read back is not as it should be.
    """
    data = folder / DATA
    data.mkdir()
    asked = _order_data(order)
    files = write_data(asked, order.formats, data, job.part(0.0, 0.8)) if asked else []
    _unpack_attachments(order, folder)
    rasters = _cut_rasters(order, data, job.part(0.8, 0.9))
    job.progress(0.92, METADATA)
    styles = _deliver_styles(order, folder)
    delivered = [
        DeliveredLayer(
            layer.extracted, tuple(file for file in files if file.table == layer.extracted.table), notes
        )
        for layer, (_, notes) in zip(order.layers, styles, strict=True)
    ]
    for layer, made in zip(order.layers, delivered, strict=True):
        formats = tuple(dict.fromkeys(file.format for file in made.files))
        _write_metadata(order, layer.dataset, made.layer, formats, folder / METADATA)
        write_dictionary(made, layer.dataset, folder / METADATA / f"{made.layer.table}_dictionary.csv")
    for raster in rasters:
        _write_metadata(order, raster.dataset, raster.cut, ("COG",), folder / METADATA)
    (folder / AREA).write_text(area_as_geojson(order.area), encoding="utf-8")
    project = _write_project(order, delivered, [qml for qml, _ in styles], rasters, folder)
    coordinates = describe_coordinates(asked, files) if asked else []
    _write_readme(order, delivered, rasters, coordinates, project, folder)
    order.write_license(folder / LICENSE)
    order.write_quote(folder / QUOTE)
    return PackageFacts(
        license_number=order.license_number,
        quote=order.quote,
        created=order.created,
        license_text=order.license_text,
        layers=tuple(delivered),
        rasters=rasters,
    )


def _order_data(order: PackageOrder) -> DataOrder | None:
    if order.extract is None:
        return None
    extracted = tuple(layer.extracted for layer in order.layers)
    presentations = {layer.extracted.table: _present(layer) for layer in order.layers}
    number, crs = order.license_number, order.crs
    return DataOrder(order.extract, extracted, number, crs, order.as_of, order.area, presentations)


def _present(layer: PackageLayer) -> Presentation:
    """What formats may say of a layer: aliases by the catalog, never by the source."""
    described = layer.dataset.metadata.describe(dict(layer.extracted.fields))
    aliases = {field.name: field.alias for field in described if field.alias}
    return Presentation(aliases, Path(layer.source.qml) if layer.source.qml else None)


def _unpack_attachments(order: PackageOrder, folder: Path) -> None:
    if order.attachments is not None:
        with zipfile.ZipFile(order.attachments) as archive:
            archive.extractall(folder)


def _deliver_styles(order: PackageOrder, folder: Path) -> list[tuple[Path | None, tuple[str, ...]]]:
    """The styles that may leave, as files and inside the GeoPackage; each layer's QML and what was left out."""
    if order.extract is None:
        return []
    kept = [
        copy_styles(
            layer.source, layer.extracted, layer.dataset.metadata.unlicensed, order.extract, folder / STYLES
        )
        for layer in order.layers
    ]
    if "GPKG" in order.formats:
        styles = [
            LayerStyle.read(layer.extracted, qml)
            for layer, (qml, _) in zip(order.layers, kept, strict=True)
            if qml is not None
        ]
        write_styles(folder / DATA / f"{order.license_number}.gpkg", styles, order.as_of)
    return kept


def _cut_rasters(order: PackageOrder, data: Path, job: Job) -> tuple[DeliveredRaster, ...]:
    taken = tuple(layer.extracted.table for layer in order.layers)
    asked = RasterOrder(order.rasters, order.area, order.license_number, taken, order.crs)
    return cut_rasters(asked, data, job)


def _write_metadata(
    order: PackageOrder,
    dataset: Dataset,
    layer: ExtractedLayer | CutRaster,
    formats: tuple[str, ...],
    folder: Path,
) -> None:
    folder.mkdir(exist_ok=True)
    number, licensor = order.license_number, order.licensor
    facts = LayerFacts(dataset, layer, order.area, number, licensor, order.as_of, formats)
    write_metadata(facts, folder / f"{layer.table}.xml")


def _write_project(
    order: PackageOrder,
    delivered: Sequence[DeliveredLayer],
    styles: Sequence[Path | None],
    rasters: Sequence[DeliveredRaster],
    folder: Path,
) -> str | None:
    """The project's file name; None where nothing that was delivered can be shown in one."""
    shown = choose_shown(delivered, styles, order.formats, order.license_number)
    layers = [*(item.shown for item in shown), *(raster.show(order.license_number) for raster in rasters)]
    if not layers:
        return None
    name, title = f"{order.license_number}.qgs", f"License {order.license_number}"
    write_project(layers, order.area, title, folder / name, relate(shown))
    return name


def _describe_area(area: Mapping[str, Any]) -> str:
    count = area["section_count"]
    where = condense_labels(area["sections"]) or "no section"
    kind = "whole sections" if area["whole_sections"] else "sections, counted by area"
    return f"{count} {kind} ({float(area['square_miles']):.2f} square miles): {where}"


def _write_readme(
    order: PackageOrder,
    delivered: Sequence[DeliveredLayer],
    rasters: Sequence[DeliveredRaster],
    coordinates: Sequence[str],
    project: str | None,
    folder: Path,
) -> None:
    quote, area = order.quote, order.quote["area"]
    heading = f"License {order.license_number}"
    lines = [
        f"  {item.layer.name}: {item.layer.features_out} features, {item.layer.bytes} bytes, {item.layer.mode}"
        + ("" if item.layer.features_out else " (no feature lies in the area)")
        for item in delivered
    ]
    lines += [f"  {raster.describe()}" for raster in rasters]
    notes = [f"  {item.layer.name}: {note}" for item in delivered for note in item.all_notes]
    notes += [f"  {raster.cut.name}: {note}" for raster in rasters for note in raster.notes]
    template = (RESOURCES / "package" / "readme.txt").read_text(encoding="utf-8")
    text = template.format(
        license_number=order.license_number,
        rule="=" * len(heading),
        licensor=order.licensor,
        licensee=quote["licensee"]["name"],
        quote_number=quote["quote_number"],
        area=_describe_area(area),
        area_sha256=area["sha256"],
        created=f"{order.created:%Y-%m-%d}",
        formats=", ".join(order.formats),
        layers="\n".join(lines) or "  none",
        coordinates="\n".join(f"  {line}" for line in coordinates) or "  none but those of the orthophotos",
        project=project or "(no QGIS project: none of the formats opens by itself in every QGIS)",
        notes="\n".join(["", "What was changed on the way", *notes, ""]) if notes else "",
    )
    (folder / README).write_text(text, encoding="utf-8")
