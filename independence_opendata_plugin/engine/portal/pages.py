"""The portal's pages, from the templates in resources/portal."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ...opendata.catalog import CatalogEntry
from ...opendata.city import City
from ...opendata.completeness import contact_of
from ...opendata.metadata import DatasetMetadata
from ...opendata.schema_org import schema_org
from ..geodata.formats.csv_file import geometry_columns
from ..geodata.source import read_crs
from ..geodata.units import WGS84
from . import layout
from .candidate import Candidate
from .picture import Picture
from .record import Published, Record, Update
from .wording import tell_count, tell_date, tell_extent, tell_shapes, tell_size, tell_update

# A tag: URI (RFC 4151) names a day on which its maker held the domain; any will do as long as it never changes.
TAG_DATE = "2026"
FEED_ENTRIES = 50
LONGEST_CODE = 32
# Characters that neither XML 1.0 nor HTML can hold, escaped or not.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class Pages:
    """Renders pages for one city. The same values always give the same bytes."""

    def __init__(self, city: City, templates: Path) -> None:
        self._city = city
        self._templates = Environment(
            loader=FileSystemLoader(templates),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._templates.globals.update(city=city, layout=layout)
        self._templates.filters.update(
            size=tell_size,
            day=tell_date,
            extent=tell_extent,
            count=tell_count,
            shapes=tell_shapes,
            moment=_moment,
            address=quote,
        )

    def dataset(self, published: Published, candidate: Candidate, entry: CatalogEntry) -> bytes:
        """The page of a dataset that is offered."""
        return self._render(
            "dataset.html",
            root="../../",
            dataset=published,
            metadata=candidate.dataset.metadata,
            contact=contact_of(candidate.dataset, self._city),
            entry=entry,
            picture=candidate.picture,
            fields=candidate.fields,
            types=dict(candidate.schema.fields),
            places=geometry_columns(candidate.layer.geometry_type, WGS84),
            guarded=candidate.guarded,
            preview=_preview(candidate),
            history=_history(published),
            crs_name=_name_crs(published.schema.crs),
            structured_data=schema_org(self._city, entry),
        )

    def tombstone(self, published: Published) -> bytes:
        """The page of a dataset that has been withdrawn, under the address that it always had."""
        return self._render("withdrawn.html", root="../../", dataset=published, history=_history(published))

    def picture(self, picture: Picture) -> bytes:
        """The drawing as a file of its own."""
        return self._render("map.svg", picture=picture)

    def index(self, record: Record) -> bytes:
        offered = sorted(record.offered, key=lambda dataset: dataset.title.casefold())
        cards = [(dataset, DatasetMetadata.from_json(dataset.metadata)) for dataset in offered]
        withdrawn = [dataset for dataset in record.datasets if dataset.withdrawn]
        return self._render("index.html", root="", cards=cards, withdrawn=withdrawn, updated=record.updated)

    def feed(self, record: Record) -> bytes:
        """Atom (RFC 4287): the newest changes of all datasets."""
        changes = [(dataset, *told) for dataset in record.datasets for told in _history(dataset)]
        changes.sort(key=lambda change: (change[1].date, change[0].identifier, change[2]), reverse=True)
        return self._render(
            "feed.xml",
            changes=changes[:FEED_ENTRIES],
            tag=f"tag:{urlsplit(self._city.portal_url).hostname},{TAG_DATE}:open-data",
            updated=record.updated or self._city.as_of.isoformat(),
        )

    def sitemap(self, record: Record) -> bytes:
        return self._render("sitemap.xml", offered=record.offered, updated=record.updated)

    def _render(self, template: str, **values: Any) -> bytes:
        text = self._templates.get_template(template).render(**values)
        return FORBIDDEN.sub("", text).encode()


def _moment(day: str) -> str:
    """Midnight of an ISO date as RFC 3339 time; nothing finer is known."""
    return datetime.fromisoformat(day).replace(tzinfo=UTC).isoformat()


def _name_crs(crs: str) -> str:
    """`NAD83 / UTM zone 15N (EPSG:26915)`; the bare name of a CRS that is given as WKT; "" of a table without one."""
    if not crs:
        return ""
    name = read_crs(crs, "the dataset").name
    return f"{name} ({crs})" if ":" in crs and len(crs) < LONGEST_CODE else name


def _history(published: Published) -> list[tuple[Update, int, str]]:
    """Updates with their number (from 1) and what they brought, the newest first."""
    updates = published.updates
    told = [(update, number, tell_update(update, number == 1)) for number, update in enumerate(updates, 1)]
    return told[::-1]


def _preview(candidate: Candidate) -> list[dict[str, str]]:
    """The first rows without their geometry: an outline as text tells nobody anything."""
    hidden = geometry_columns(candidate.layer.geometry_type, WGS84)
    hidden = hidden if hidden == ("WKT",) else ()
    return [{name: value for name, value in row.items() if name not in hidden} for row in candidate.preview]
