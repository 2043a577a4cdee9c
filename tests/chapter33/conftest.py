"""The two schedules that ship, and short ways to order."""

from __future__ import annotations

import pytest

from independence_opendata_plugin.chapter33.schedule import Schedule, load_schedule
from independence_opendata_plugin.paths import RESOURCES

SCHEDULES = RESOURCES / "schedules"


@pytest.fixture(scope="session")
def kansas_city() -> Schedule:
    """Ordinance 051282 under its default readings."""
    return load_schedule(SCHEDULES / "kcmo-051282.toml")


@pytest.fixture(scope="session")
def exampleville() -> Schedule:
    """The invented city that charges per feature, per quarter section and per half hour."""
    return load_schedule(SCHEDULES / "example-per-feature.toml")
