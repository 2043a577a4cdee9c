"""The files around the datasets: catalogs, index, feed, sitemap, and what the pages are drawn with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from ...opendata.catalog import CatalogEntry, Distribution, catalog_text
from ...opendata.city import City
from ...opendata.dataset import AccessClass, Dataset
from ...opendata.dcat import catalog_1_1, catalog_3_0
from ...opendata.metadata import DatasetMetadata
from ...paths import RESOURCES
from . import layout
from .pages import Pages
from .record import Published, Record
from .write import DICTIONARY

TEMPLATES = RESOURCES / "portal"
ASSET_FILES = ("portal.css", "search.js")


def render_site(city: City, pages: Pages, record: Record) -> dict[str, bytes]:
    """Each file by its path, in the order of publication: whoever follows a link finds what it leads to."""
    entries = [describe_entry(city, dataset) for dataset in record.offered]
    assets = {f"{layout.ASSETS}/{name}": _read_asset(TEMPLATES / name) for name in ASSET_FILES}
    return {
        **assets,
        layout.INDEX: pages.index(record),
        layout.FEED: pages.feed(record),
        layout.SITEMAP: pages.sitemap(record),
        layout.DATA_JSON: catalog_text(catalog_1_1(city, entries)).encode(),
        layout.DCAT_US_3: catalog_text(catalog_3_0(city, entries)).encode(),
    }


def describe_entry(city: City, published: Published) -> CatalogEntry:
    """The dataset as catalogs list it."""
    data = [file for file in published.distributions if file.format != DICTIONARY]
    dictionaries = [file for file in published.distributions if file.format == DICTIONARY]
    metadata = DatasetMetadata.from_json(published.metadata)
    return CatalogEntry(
        dataset=Dataset(
            identifier=published.identifier,
            source="",
            title=published.title,
            access=AccessClass.OPEN,
            metadata=replace(metadata, fields=metadata.describe(dict(published.schema.fields))),
        ),
        modified=date.fromisoformat(published.modified),
        issued=date.fromisoformat(published.issued),
        bbox=published.extent,
        distributions=tuple(
            Distribution(
                title=f"{published.title} ({file.format})",
                url=city.portal_url + file.path,
                format=file.format,
                media_type=file.media_type,
                byte_size=file.size,
                sha256=file.sha256,
            )
            for file in data
        ),
        landing_page=city.portal_url + layout.dataset_folder(published.identifier),
        dictionary_url=city.portal_url + dictionaries[0].path,
    )


def _read_asset(path: Path) -> bytes:
    # A checkout on Windows may hold other line ends; the published bytes are the same everywhere.
    return path.read_bytes().replace(b"\r\n", b"\n")
