"""What a raster's bands are, as far as it may be told: their colours, units and scales, and known words for them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rasterio.io import DatasetReader

KNOWN_WORDS = frozenset(
    {
        "alpha",
        "aspect",
        "band",
        "bare",
        "blue",
        "c",
        "class",
        "classification",
        "coastal",
        "cover",
        "cyan",
        "dem",
        "depth",
        "dsm",
        "dtm",
        "earth",
        "elevation",
        "feet",
        "first",
        "foot",
        "ft",
        "gray",
        "green",
        "grey",
        "height",
        "hillshade",
        "impervious",
        "infrared",
        "intensity",
        "land",
        "last",
        "layer",
        "m",
        "mask",
        "meter",
        "meters",
        "metre",
        "metres",
        "nadir",
        "navd",
        "ndvi",
        "near",
        "nir",
        "pan",
        "panchromatic",
        "red",
        "return",
        "slope",
        "surface",
        "survey",
        "swir",
        "temperature",
        "terrain",
        "thermal",
        "us",
        "yellow",
    }
)
NUMBER = re.compile(r"\d{1,4}(nm)?")


@dataclass(frozen=True)
class Band:
    """A delivered band: its colour ("red", "palette", "alpha", "undefined" ...), and what the source calls it.

    `description` and `unit` are "" where that is said in other words than KNOWN_WORDS: it is free text, in which a
    path or somebody's name may stand.
    """

    colour: str
    description: str
    unit: str
    scale: float
    offset: float


def read_bands(dataset: DatasetReader) -> tuple[Band, ...]:
    return tuple(
        Band(
            colour=dataset.colorinterp[number].name,
            description=_only_known(dataset.descriptions[number] or ""),
            unit=_only_known(dataset.units[number] or ""),
            scale=dataset.scales[number],
            offset=dataset.offsets[number],
        )
        for number in range(dataset.count)
    )


def _only_known(text: str) -> str:
    words = re.split(r"[\W_]+", text.lower())
    known = all(not word or word in KNOWN_WORDS or NUMBER.fullmatch(word) for word in words)
    return text if known and not re.search(r"[\\/@:]", text) else ""
