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
from .ordered_sources import OrderedSource

KEPT_EXTRACTS = 20
EXTRACT_FORMAT = 4
ATTACHED = (
    "The {} files attached to layer {} are content of its features: their {:,} bytes count. The ordinance does not "
    "speak of attached files (Sec. 33-6(a))."
)
NOT_ESTIMATED = (
    "The estimate counts no file that is attached to layer {}; the license counts each with its bytes."
)


@dataclass(frozen=True)
class Measured:
    """An extract of all the layers: a GeoPackage in the cache, and what stands in it, in the order asked for.

    `attachments` is a zip of the files that its rows name (None: no layer has such files).
    """

    path: Path
    layers: tuple[ExtractedLayer, ...]
    attachments: Path | None = None

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

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader of the count must know: that files beside the database are in it."""
        return tuple(
            ATTACHED.format(len(layer.attachments), layer.name, sum(file.size for file in layer.attachments))
            for layer in self.layers
            if layer.attachments
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
    attached = path.with_suffix(".zip") if any(layer.source.attachments for layer in layers) else None
    targets = {"extract": path, "facts": facts, **({"attached": attached} if attached else {})}
    with appearing(targets) as files:
        requests = [layer.extraction for layer in layers]
        made = extract(requests, area, files["extract"], job.part(0.0, 0.7), files.get("attached"))
        for index, (item, layer) in enumerate(zip(layers, made, strict=True)):
            job.progress(0.7 + 0.3 * index / len(made), f"screening {layer.name}")
            require_licensable(screen_extract(files["extract"], layer, item.dataset, _texts_of(item), {}))
        files["facts"].write_text(json.dumps([layer.to_json() for layer in made]), encoding="utf-8")
    forget_oldest(folder, "*.gpkg", KEPT_EXTRACTS)
    return Measured(path, made, attached)


def estimate_layers(layers: Sequence[OrderedSource], area: Area, job: Job) -> tuple[OrderedLayer, ...]:
    """About what these layers hold within the area: features that meet it, uncut."""
    counts = estimate_all([layer.extraction for layer in layers], area, job)
    return tuple(
        OrderedLayer(item.source.name, item.dataset.mode.value, features, content)
        for item, (features, content) in zip(layers, counts, strict=True)
    )


def notes_of_estimate(layers: Sequence[OrderedSource]) -> tuple[str, ...]:
    """What a reader of an estimate must know: which files it does not count."""
    return tuple(NOT_ESTIMATED.format(item.source.name) for item in layers if item.source.attachments)


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
