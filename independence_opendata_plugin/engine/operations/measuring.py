"""What layers hold in an area: about, or from the canonical extract, cut once, kept by area and sources, screened."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from ...chapter33.order import OrderedLayer
from ..files import appearing
from ..geodata.area import Area
from ..geodata.extract import estimate_all, extract
from ..geodata.extracted import ExtractedLayer
from ..job import Job
from ..screening import require_licensable, screen_extract
from .kept import folder_of, forget_oldest, name_of
from .order_request import OrderedSource

KEPT_EXTRACTS = 20
EXTRACT_FORMAT = 3


@dataclass(frozen=True)
class Measured:
    """An extract of all the layers: a GeoPackage in the cache, and what stands in it, in the order asked for."""

    path: Path
    layers: tuple[ExtractedLayer, ...]

    @property
    def bytes(self) -> int:
        return sum(layer.bytes for layer in self.layers)

    @property
    def features(self) -> int:
        return sum(layer.features_out for layer in self.layers)

    @property
    def file_bytes(self) -> int:
        """The size of the uncompressed GeoPackage."""
        return self.path.stat().st_size

    @property
    def counted(self) -> tuple[OrderedLayer, ...]:
        return tuple(
            OrderedLayer(layer.name, layer.mode, layer.features_out, layer.bytes) for layer in self.layers
        )


def measure(layers: Sequence[OrderedSource], area: Area, job: Job) -> Measured | None:
    """The extract of these layers within the area; None of no layers.

    One that was made before from the same sources is taken again. Raises what `extract` raises, and Refused for a
    layer with values that must not leave the office under any license (RSMo 610.035): then no extract is kept.
    """
    if not layers:
        return None
    folder = folder_of("extracts", job)
    name = _key(layers, area)
    path, facts = folder / f"{name}.gpkg", folder / f"{name}.json"
    if path.is_file() and facts.is_file():
        document = json.loads(facts.read_text(encoding="utf-8"))
        return Measured(path, tuple(ExtractedLayer.from_json(layer) for layer in document))
    with appearing({"extract": path, "facts": facts}) as files:
        made = extract([layer.extraction for layer in layers], area, files["extract"], job.part(0.0, 0.7))
        for index, (item, layer) in enumerate(zip(layers, made, strict=True)):
            job.progress(0.7 + 0.3 * index / len(made), f"screening {layer.name}")
            require_licensable(screen_extract(files["extract"], layer, item.dataset, _texts_of(item), {}))
        files["facts"].write_text(json.dumps([layer.to_json() for layer in made]), encoding="utf-8")
    forget_oldest(folder, "*.gpkg", KEPT_EXTRACTS)
    return Measured(path, made)


def estimate_layers(layers: Sequence[OrderedSource], area: Area, job: Job) -> tuple[OrderedLayer, ...]:
    """About what these layers hold within the area: features that meet it, uncut."""
    counts = estimate_all([layer.extraction for layer in layers], area, job)
    return tuple(
        OrderedLayer(item.source.name, item.dataset.mode.value, features, content)
        for item, (features, content) in zip(layers, counts, strict=True)
    )


def _texts_of(item: OrderedSource) -> dict[str, str]:
    """What travels with the layer besides its fields: its description, and its style."""
    style = Path(item.source.qml).read_text(encoding="utf-8", errors="replace") if item.source.qml else ""
    return {"abstract": item.dataset.metadata.description, "style": style}


def _key(layers: Sequence[OrderedSource], area: Area) -> str:
    """A name that stands for the content; one of its own where it cannot be told whether a source has changed."""
    fingerprints = [layer.source.fingerprint() for layer in layers]
    if None in fingerprints:
        return uuid4().hex
    parts = [
        (fingerprint, layer.source.name, layer.extraction.mode, layer.extraction.without)
        for fingerprint, layer in zip(fingerprints, layers, strict=True)
    ]
    return name_of(EXTRACT_FORMAT, area.sha256, parts)
