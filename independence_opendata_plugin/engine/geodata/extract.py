"""The canonical extract: layers cut once to an area, in one GeoPackage that every format is written from."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from ...chapter33.refusal import Refused
from ..job import Job
from .area import Area
from .extracted import ExtractedLayer, ExtractRequest
from .layer_cut import extract_layer
from .naming import safe_name


def extract(
    requests: Sequence[ExtractRequest], area: Area | None, output: Path, job: Job
) -> tuple[ExtractedLayer, ...]:
    """Write the layers to one GeoPackage at `output`, cut to the area (None: as they are).

    Layers keep their own CRS. Raises Refused for a layer that cannot be read, and Cancelled; `output` appears only
    when it is complete.
    """
    if not requests:
        raise Refused("the layers", why="none is chosen", remedy="choose at least one licensed layer.")
    with tempfile.TemporaryDirectory(dir=output.parent, prefix=".extract-") as folder:
        target = Path(folder) / "extract.gpkg"
        layers: list[ExtractedLayer] = []
        for index, request in enumerate(requests):
            part = job.part(index / len(requests), (index + 1) / len(requests))
            table = safe_name(request.source.name, [layer.table for layer in layers])
            layers.append(extract_layer(request, table, area, target, part))
        target.replace(output)
    return tuple(layers)
