"""A layer before it is a table in a GeoPackage."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from .plan import AS_OF


@dataclass(frozen=True)
class Layer:
    """Features of one layer.

    `name`: the table's. `geometry_type`: the one type of all geometries, as OGR writes it. `geometry`: array of
    shapely geometries, EPSG:26915. `fields`: one row for each geometry, in the same order.
    """

    name: str
    geometry_type: str
    geometry: np.ndarray
    fields: pa.Table


def days_before(days: np.ndarray, known: np.ndarray | None = None) -> pa.Array:
    """Dates so many days before the day the city describes; null where `known` is given and false."""
    dates = np.datetime64(AS_OF, "D") - days.astype("timedelta64[D]")
    return pa.array(dates, pa.date32(), mask=None if known is None else ~known)
