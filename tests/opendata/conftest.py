"""A city and datasets to try things on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from independence_opendata_plugin.opendata.catalog import CatalogEntry, Distribution
from independence_opendata_plugin.opendata.city import City, load_city
from independence_opendata_plugin.opendata.dataset import AccessClass, Dataset, Mode
from independence_opendata_plugin.opendata.metadata import Contact, DatasetMetadata, FieldMetadata
from independence_opendata_plugin.paths import RESOURCES

PARKS = Dataset(
    identifier="city-parks",
    source="/data/city.gpkg|layername=parks",
    title="City parks",
    access=AccessClass.OPEN,
    mode=Mode.WHOLE,
    officer="Pat Doe",
    decided=date(2026, 3, 2),
    metadata=DatasetMetadata(
        title="City parks",
        description="Outlines of the parks that the city maintains, with their names and acreage.",
        keywords=("parks", "recreation"),
        contact=Contact("Parks desk", "parks@example.org"),
        department="Parks and Recreation",
        frequency="quarterly",
        goals=("quality_of_life",),
        fields=(
            FieldMetadata("park_id", "Number of the park", type="Integer64"),
            FieldMetadata("name", "Name on the sign", alias="Park name", type="String"),
            FieldMetadata("keeper_phone", "Telephone of the keeper", type="String", published=False),
        ),
        theme="Recreation",
        key="park_id",
    ),
)


@pytest.fixture(scope="session")
def city() -> City:
    return load_city(RESOURCES / "city.toml")


@pytest.fixture
def parks() -> Dataset:
    """An open dataset with everything that a catalog wants."""
    return PARKS


@pytest.fixture
def listed_parks() -> Callable[..., CatalogEntry]:
    """The parks as a catalog lists them; arguments replace parts of the entry."""

    def make(**changes: object) -> CatalogEntry:
        base = "https://www.ci.independence.mo.us/open/dataset/city-parks/"
        entry = CatalogEntry(
            dataset=PARKS,
            modified=date(2026, 2, 28),
            issued=date(2026, 3, 2),
            bbox=(-94.51, 39.01, -94.26, 39.165),
            distributions=(
                Distribution(
                    "City parks as GeoPackage",
                    f"{base}latest/city-parks.gpkg",
                    "GeoPackage",
                    "application/geopackage+sqlite3",
                    98304,
                    "ab" * 32,
                ),
                Distribution(
                    "City parks as CSV", f"{base}latest/city-parks.csv", "CSV", "text/csv", 5120, "cd" * 32
                ),
            ),
            landing_page=base,
        )
        return replace(entry, **changes)

    return make
