"""What quote and license say of the licensed area: its measure, its map, its sections, its layers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.platypus import Flowable, KeepTogether, Spacer

from ...chapter33.legal import condense_labels
from .area_map import AreaMap
from .area_picture import AreaPicture
from .blocks import facts, figure, listing, paragraph
from .figures import shown_count, shown_measure, shown_volume
from .letterhead import Heading
from .styles import GAP, SMALL, TEXT_WIDTH

FEW_TOWNSHIPS = 3
MODES = {"cut": "cut at the area's edge", "whole": "kept whole"}
IMAGE = "cut at the area's edge, pixel by pixel"
BY_SECTION = "by the section"
EMPTY = "0 (empty)"
MAP_NOTE = "The map is for orientation. The licensed area is the geometry that the SHA-256 above identifies."


def area_flowables(heading: Heading, area: Mapping[str, Any], picture: AreaPicture | None) -> list[Flowable]:
    """Under the heading: measure and hash, the map, the list of sections. `picture` None: no area is licensed."""
    if picture is None:
        return [heading, paragraph("No area is licensed.")]
    # One legal description a township.
    townships = condense_labels(area["sections"]).split("; ") if area["sections"] else []
    is_short = 0 < len(townships) <= FEW_TOWNSHIPS
    measure = [("Measure", shown_measure(area)), ("Geometry SHA-256", area["sha256"])]
    if is_short:
        measure.append(("Sections", "; ".join(townships)))
    plan = [heading, facts(measure), Spacer(1, GAP), AreaMap(picture, TEXT_WIDTH), paragraph(MAP_NOTE, SMALL)]
    return [KeepTogether(plan), *([] if is_short else _section_listing(townships))]


def layers_flowables(quote: Mapping[str, Any]) -> list[Flowable]:
    """A row for each layer and orthophoto; a layer without features in the area is said to be empty."""
    layers, images = quote["layers"], quote.get("orthophotos", [])
    if not layers and not images:
        return [paragraph("No vector layer is part of this order.")]
    rows = [
        (
            paragraph(layer["name"]),
            paragraph(MODES.get(layer["mode"], layer["mode"])),
            figure(EMPTY if layer["features"] == 0 else shown_count(layer["features"])),
            figure(shown_volume(layer["bytes"])),
        )
        for layer in layers
    ]
    rows += [
        (
            paragraph(image["name"]),
            paragraph(IMAGE),
            figure("image"),
            figure(shown_volume(image["bytes"]) if "bytes" in image else BY_SECTION),
        )
        for image in images
    ]
    head = ("Layer", "Features at the edge", "Features", "Content")
    return [listing(head, rows, (208, 130, 70, 84), figures=2)]


def _section_listing(descriptions: Sequence[str]) -> list[Flowable]:
    if not descriptions:
        return []
    rows = [[paragraph(text) for text in _split_description(description)] for description in descriptions]
    head = ("Township and range", "Sections")
    return [Spacer(1, 2 * GAP), listing(head, rows, (120, TEXT_WIDTH - 120), figures=0)]


def _split_description(description: str) -> tuple[str, str]:
    township, _, sections = description.partition(" Sec. ")
    return township, sections
