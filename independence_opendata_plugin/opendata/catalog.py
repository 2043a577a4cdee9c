"""What a catalog lists: datasets with their dates, extent and files."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..chapter33.refusal import Refused
from .access import may_publish
from .city import City
from .completeness import metadata_verdict
from .dataset import Dataset

Extent = tuple[float, float, float, float]
_URL = re.compile(r"https?://[^\s<>\"]+")
_MEDIA_TYPE = re.compile(r"[-\w]+/[-\w]+(\.[-\w]+)*([+][-\w]+)?")  # DCAT-US 1.1, distribution.mediaType
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Distribution:
    """One downloadable file: readable `format` ("GeoPackage"), IANA `media_type`, `byte_size` in bytes,
    `sha256` in lower-case hex. `url` is absolute.
    """

    title: str
    url: str
    format: str
    media_type: str
    byte_size: int
    sha256: str

    def __post_init__(self) -> None:
        checks = {
            "url": _URL.fullmatch(self.url),
            "media type": _MEDIA_TYPE.fullmatch(self.media_type),
            "size": self.byte_size >= 0,
            "sha256": _SHA256.fullmatch(self.sha256),
        }
        for name, sound in checks.items():
            if not sound:
                raise Refused(
                    f'the {name} of the distribution "{self.title}"',
                    why="a catalog cannot state it in this form",
                    rule="DCAT-US",
                    remedy="give an absolute address, a media type, the size in bytes and a SHA-256",
                )


@dataclass(frozen=True)
class CatalogEntry:
    """A published dataset as catalogs list it.

    `modified` is the day the data last changed, `issued` the day of first publication. `bbox` is minimum
    longitude, minimum latitude, maximum longitude, maximum latitude in degrees (EPSG:4326); None for a table
    without geometry or a layer without features. `landing_page` is the dataset's page; `dictionary_url` its
    data dictionary as JSON ("" when there is none).
    """

    dataset: Dataset
    modified: date
    issued: date
    bbox: Extent | None
    distributions: tuple[Distribution, ...]
    landing_page: str
    dictionary_url: str = ""

    def __post_init__(self) -> None:
        if self.bbox is not None:
            _refuse_impossible(self.bbox, self.dataset.title)


def listed(city: City, entries: Iterable[CatalogEntry]) -> list[CatalogEntry]:
    """The entries by identifier; what may not be published, lacks metadata or stands twice is refused."""
    by_identifier: dict[str, CatalogEntry] = {}
    for entry in entries:
        dataset = entry.dataset
        what = f'listing "{dataset.title}" in the catalog'
        may_publish(dataset).require(what)
        metadata_verdict(dataset, city).require(what)
        if dataset.identifier in by_identifier:
            raise Refused(
                what,
                why=f'another dataset has the identifier "{dataset.identifier}"',
                rule="DCAT-US: identifiers are unique",
                remedy="mint an identifier of its own for one of the two",
            )
        by_identifier[dataset.identifier] = entry
    return [by_identifier[identifier] for identifier in sorted(by_identifier)]


def catalog_text(document: Mapping[str, Any]) -> str:
    """The document as the bytes of a catalog file spell it: keys sorted, two spaces, UTF-8, one newline at
    the end.
    """
    return json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def degrees(value: float) -> str:
    """A coordinate in degrees with at most six decimals (0.1 m), without trailing zeros."""
    text = f"{value:.6f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _refuse_impossible(bbox: Extent, title: str) -> None:
    west, south, east, north = bbox
    inside = all(map(math.isfinite, bbox)) and -180 <= west <= east <= 180 and -90 <= south <= north <= 90
    if not inside:
        raise Refused(
            f'the extent of "{title}"',
            why=f"{', '.join(f'{value:g}' for value in bbox)} is not west, south, east, north on the earth",
            rule="DCAT-US: spatial",
            remedy="check the layer's coordinate reference system and look for features far from the city",
        )
