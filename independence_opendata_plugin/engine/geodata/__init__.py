"""The area; reading, cutting, measuring and writing layers."""

from __future__ import annotations

from ..imports import import_without

# pyogrio imports both for readers that the engine does not call; they take as long as all the rest together.
import_without("pyogrio", ("geopandas", "pandas"))
