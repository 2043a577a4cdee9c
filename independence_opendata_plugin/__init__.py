"""Independence Open Data: license fees, licensed exports and an open data portal for a city's GIS office."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import IndependencePlugin


def classFactory(iface: QgisInterface | None) -> IndependencePlugin:  # noqa: N802 - QGIS calls it so
    """The plugin, for QGIS. Imported late: the engine imports this package where there is no QGIS."""
    from .plugin import IndependencePlugin

    return IndependencePlugin(iface)
