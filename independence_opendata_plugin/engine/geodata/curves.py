"""Features with arcs, as straight pieces."""

from __future__ import annotations

import fiona
import numpy as np
import shapely
from fiona.errors import FionaError
from shapely.geometry import shape

from ...chapter33.refusal import Refused
from .source import LayerSource, SourceInfo


def straighten(source: LayerSource, info: SourceInfo, fids: np.ndarray) -> list[shapely.Geometry]:
    """These features with arcs as short straight pieces, as GDAL makes them for readers that know no arcs."""
    try:
        with fiona.open(source.path, layer=info.layer, **dict(source.options)) as collection:
            return [shape(collection[int(fid)].geometry) for fid in fids]
    except FionaError as error:
        raise Refused(
            f"layer '{source.name}'",
            why=f"its curved geometries cannot be read ({error})",
            remedy="segmentize it.",
        ) from error
