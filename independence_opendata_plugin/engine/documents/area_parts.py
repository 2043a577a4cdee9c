"""What quote and license say of the licensed area: its measure, its map, its sections, its layers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.platypus import Flowable, KeepTogether, Spacer

from ...chapter33.legal import format_description, parse_description
from ...chapter33.refusal import Refused
from .area_map import AreaMap
from .area_picture import AreaPicture
from .blocks import facts, figure, listing, paragraph, strong
from .figures import shown_count, shown_measure, shown_volume
from .styles import GAP, SMALL, TEXT_WIDTH

MODES = {"cut": "cut at the area's edge", "whole": "kept whole"}
EMPTY = "0 (empty)"
EMPTY_NOTE = "A layer that is empty has no feature in the area; it is delivered with its fields and costs nothing."
MAP_NOTE = "The map is for orientation. The licensed area is the geometry that the SHA-256 above identifies."


def area_flowables(area: Mapping[str, Any], picture: AreaPicture | None) -> list[Flowable]:
    """Measure and hash, the map, the list of sections. `picture` None: no area is licensed."""
    if picture is None:
        return [paragraph("No area is licensed.")]
    measure = facts([("Measure", shown_measure(area)), ("Geometry SHA-256", area["sha256"])])
    plan: list[Flowable] = [AreaMap(picture, TEXT_WIDTH), paragraph(MAP_NOTE, SMALL)]
    return [measure, Spacer(1, GAP), KeepTogether(plan), *_sections(area["sections"])]


def layers_flowables(layers: Sequence[Mapping[str, Any]]) -> list[Flowable]:
    """A row for each layer; one without features in the area is said to be empty."""
    if not layers:
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
    table = listing(("Layer", "Features at the edge", "Features", "Content"), rows, (208, 130, 70, 84), figures=2)
    is_any_empty = any(layer["features"] == 0 for layer in layers)
    return [table, Spacer(1, GAP), paragraph(EMPTY_NOTE, SMALL)] if is_any_empty else [table]


def _sections(labels: Sequence[str]) -> list[Flowable]:
    """The sections by township; labels that are no legal descriptions are listed as they are."""
    if not labels:
        return []
    try:
        townships = format_description(parse_description("; ".join(labels))).split("; ")
    except Refused:
        return [Spacer(1, GAP), strong("Sections"), paragraph(", ".join(labels))]
    rows = [[paragraph(text) for text in township.split(" Sec. ", 1)] for township in townships]
    return [Spacer(1, 2 * GAP), listing(("Township and range", "Sections"), rows, (120, TEXT_WIDTH - 120), figures=0)]
