"""Which layers have an access class, and how each of them stands."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ... import settings
from ...layer_metadata import said_access
from ...raster_files import is_raster_file
from ..catalog import Catalog
from .standing import Standing, find_standing


def can_be_classified(layer: QgsMapLayer | None) -> bool:
    """Whether a layer holds data that could leave the office: vector layers, and rasters in files."""
    if isinstance(layer, QgsVectorLayer):
        return True
    return isinstance(layer, QgsRasterLayer) and is_raster_file(layer)


def standing_of(layer: QgsMapLayer, catalog: Catalog) -> Standing:
    """How the layer stands by the register's catalog as it was last read."""
    missing = "" if catalog.register_exists else settings.register()
    return find_standing(
        said_access(layer), catalog.dataset_of(layer), catalog.state, catalog.problem, missing
    )
